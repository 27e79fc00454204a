"""What the topic `characters` costs on text that is all ASCII: CPU seconds for 2,000 articles.

    python benchmarks/characters.py [FOLDER]

The articles are those of benchmarks/stages.py, folded to ASCII (accents dropped, quotation marks made straight). Every
article is read once before the clock starts; the figure of a check is the least of the rounds, since other work on
the machine only adds.
"""

from __future__ import annotations

import sys
import time
import unicodedata
from collections import defaultdict
from pathlib import Path

from stages import articles, consume, fresh

from newslint import registry
from newslint.model import Article
from newslint.plan import Plan

ROUNDS = 7
ARTICLES = 2000
_PLAIN = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "\xa0": " "})


def folded(article: Article) -> Article:
    text = unicodedata.normalize("NFKD", article.text.translate(_PLAIN)).encode("ascii", "ignore").decode()
    return Article(article.source, text)


def main() -> None:
    texts = [folded(a) for a in articles(Path(sys.argv[1]) if len(sys.argv) > 1 else None)]
    plan = Plan(registry.find())
    best: dict[str, float] = {}
    for _ in range(ROUNDS):
        figures: dict[str, float] = defaultdict(float)
        for article in map(fresh, texts):
            for entry in plan.entries(article.text):
                work = entry.check.run
                if entry.topic == "characters" and work is not None:
                    began = time.process_time()
                    consume(work(article, entry.options))
                    figures[entry.check.id] += time.process_time() - began
        best = {name: min(cost, best.get(name, cost)) for name, cost in figures.items()}
    scale = ARTICLES / len(texts)
    size = sum(len(a.text) for a in texts)
    print(f"{len(texts)} ASCII articles, {size:,} characters; CPU s for {ARTICLES:,} of them")
    for name, cost in sorted(best.items(), key=lambda item: -item[1]):
        print(f"{cost * scale:8.3f}  {name}")
    print(f"{sum(best.values()) * scale:8.3f}  characters, together")


if __name__ == "__main__":
    main()
