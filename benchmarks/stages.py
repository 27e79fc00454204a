"""What each stage of a run costs: CPU milliseconds per article of 3.8 kB, on one core.

    python benchmarks/stages.py [FOLDER]

FOLDER holds articles (*.txt); without one the labelled corpus beside the checkout is used where it is there, else the
seeds over and over. Every article is read once before the clock starts, so that imports and first compilations don't
count; the figure of a stage is the median of the rounds.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from newslint import anatomy, engine, registry
from newslint.model import Article
from newslint.plan import Plan

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "gold" / "corpus"
SIZE = 3800  # code points: the article that the budget speaks of
ROUNDS = 5
MOST = 500  # articles
PARTS = ("lines", "paragraphs", "parts", "sentences", "quotations", "names")


def articles(folder: Path | None) -> list[Article]:
    files = sorted((folder or (CORPUS if CORPUS.is_dir() else ROOT / "seeds")).glob("*.txt"))
    files = (files * (1 + 100 // max(1, len(files))))[:: max(1, len(files) // MOST)]
    return [Article(str(f), f.read_bytes().decode("utf-8", "replace")) for f in files]


def fresh(article: Article) -> Article:
    return Article(article.source, article.text, article.meta)


def timed(figures: dict[str, float], name: str, work: Callable[[], Any]) -> Any:
    began = time.process_time()
    result = work()
    figures[name] += time.process_time() - began
    return result


def one_round(texts: list[Article], plan: Plan) -> dict[str, float]:
    figures: dict[str, float] = defaultdict(float)
    for article in map(fresh, texts):
        of = anatomy.of(article)
        for part in PARTS:
            timed(figures, f"anatomy: {part}", lambda of=of, part=part: getattr(of, part))
        entries = timed(figures, "scan for triggers", lambda a=article: list(plan.entries(a.text)))
        for entry in entries:
            check, options = entry.check, entry.options
            work = check.run or check.gather
            if work is not None:
                timed(figures, f"{entry.topic}: {check.id}", lambda w=work, a=article, o=options: consume(w(a, o)))
    whole = [fresh(a) for a in texts]
    timed(figures, "whole (engine.read)", lambda: [engine.read(a, plan) for a in whole])
    return figures


def consume(found: Any) -> Any:
    return list(found) if hasattr(found, "__next__") else found


def main() -> None:
    texts = articles(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    plan = Plan(registry.find())
    one_round(texts[:50], plan)
    rounds = [one_round(texts, plan) for _ in range(ROUNDS)]
    scale = 1000 * SIZE / sum(len(a.text) for a in texts)
    lines = {name: median(r.get(name, 0.0) for r in rounds) * scale for name in rounds[0]}
    sums: dict[str, float] = defaultdict(float)
    for name, cost in lines.items():
        if ":" in name:
            sums[name.split(":")[0]] += cost
    print(f"{len(texts)} articles, {sum(len(a.text) for a in texts):,} code points; ms per {SIZE} of them")
    for name, cost in sorted(lines.items(), key=lambda item: -item[1]):
        print(f"{cost:8.3f}  {name}")
    print()
    for name, cost in sorted(sums.items(), key=lambda item: -item[1]):
        print(f"{cost:8.3f}  {name}, together")


if __name__ == "__main__":
    main()
