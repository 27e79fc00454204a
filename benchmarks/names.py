"""What names cost, and how often the rules are right on pairs of names without copy.

    python benchmarks/names.py [ARTICLES]     # conclude the names of that many articles, 100,000 unless told otherwise
    python benchmarks/names.py pairs FILE     # the rule on the full names of a table of pairs

The names are made up: given names and surnames of syllables, drawn as unevenly as names in the news, each article about
one of many stories, and one name in fifty spelled in another way. Time is CPU seconds of one core, memory the peak of
the process with all facts in it; the labelled corpus beside the checkout, where it is there, is measured as well.
"""

from __future__ import annotations

import csv
import random
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newslint.checks.names.name_variant_across_files import conclude, gather
from newslint.checks.names.transliterated import are_alike, are_one
from newslint.model import Article, NoOptions

ARTICLES = 100_000
NAMES = 17  # full names of an article: as in the labelled corpus
STORY = 6  # of them are those of the story
VARIANT = 50  # one in so many is spelled in another way
CORPUS = Path(__file__).resolve().parent.parent.parent / "shared" / "gold" / "corpus"

SYLLABLES = [
    c + v
    for c, v in zip(
        "bbbdddffgghhjjkkkllllmmmnnnpprrrsssttvvz", "aeoaeoaeaoaeaoaeoaeioaeoaeoaoaeoaeaoaiaa", strict=False
    )
]
ENDS = ["n", "r", "s", "nd", "rt", "ck", "ll", "ski", "son", "ez", "ini", "ov", "ic", "berg", "ham", "ton"]


def word(random: random.Random, most: int) -> str:
    return ("".join(random.choices(SYLLABLES, k=random.randint(1, most))) + random.choice(ENDS)).capitalize()


def misspelt(random: random.Random, name: str) -> str:
    at = random.randrange(1, len(name) - 1)
    return random.choice((name[:at] + name[at + 1 :], name[:at] + name[at] + name[at:], name[: at - 1] + name[at:]))


def facts(articles: int) -> Iterator[list[Any]]:
    """What gather would give for each of so many articles."""
    draw = random.Random(7)
    given = [word(draw, 2) for _ in range(3_000)]
    surnames = [word(draw, 3) for _ in range(60_000)]
    people = [(draw.choice(given[: draw.choice((50, 400, 3000))]), draw.choice(surnames)) for _ in range(200_000)]
    for number in range(articles):
        story = number % (articles // 8 + 1) * 12
        chosen = [people[(story + i) % len(people)] for i in range(STORY)]
        chosen += [people[min(len(people) - 1, int(draw.paretovariate(0.35)))] for _ in range(NAMES - STORY)]
        yield [f"copy/{number:06}.txt", "utf-32", [_row(draw, *name) for name in dict.fromkeys(chosen)], []]


def _row(draw: random.Random, first: str, second: str) -> str:
    if draw.randrange(VARIANT) == 0 and len(second) > 4:
        second = misspelt(draw, second)
    quote, at = f"{first} {second}", draw.randrange(4000)
    line, context = at // 300 + 1, "said the minister of something on Monday"
    words = f"0 {len(first)} {len(first) + 1} {len(quote)}"
    head = f"{draw.randint(1, 4)} {at} {line} {at % 300 + 1} {at}"
    return f"{head}\n{words}\n{quote}\n{draw.randrange(10)} {context}\n{context} {draw.randrange(10)}"


def conclude_generated(articles: int) -> None:
    gathered = list(facts(articles))
    held = peak()
    began = time.process_time()
    flags = sum(1 for _ in conclude(gathered, NoOptions()))
    took = time.process_time() - began
    print(f"{articles} articles: {took:.1f} s, peak {peak():.0f} MB ({held:.0f} MB of it facts), {flags} flags")


def conclude_corpus() -> None:
    texts = [Article(f.name, f.read_bytes().decode("utf-8", "replace")) for f in sorted(CORPUS.glob("*.txt"))]
    began = time.process_time()
    gathered = [gather(article, NoOptions()) for article in texts]
    between = time.process_time()
    flags = sum(1 for _ in conclude(gathered, NoOptions()))
    took = time.process_time() - between
    print(
        f"corpus, {len(texts)} articles: gathered in {between - began:.2f} s, concluded in {took:.2f} s, {flags} flags"
    )


def score_pairs(file: Path) -> None:
    """The rule on full names as bare strings, no copy around them: of public dictionaries, and of a parliament."""
    counts = {("same", True): 0, ("same", False): 0, ("different", True): 0, ("different", False): 0}
    with open(file, encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table, delimiter="\t"):
            if (
                row["scope"] == "roster"
            ):  # surnames of people who sit together: with one rare given name, the worst case
                counts[row["label"], is_one(f"Oriol {row['a']}", f"Oriol {row['b']}")] += 1
            elif row["scope"] == "dictionary" and row["level"] == "full" and row["label"] != "neutral":
                counts[row["label"], is_one(row["a"], row["b"])] += 1
    true, missed, false = counts["same", True], counts["same", False], counts["different", True]
    print(f"{true + missed} pairs of one name, {false + counts['different', False]} of two")
    print(f"precision {true / (true + false):.3f}, recall {true / (true + missed):.3f}")


def is_one(a: str, b: str) -> bool:
    """Whether two files, each with one of the names and nothing else, are flagged, or both are one by their sounds."""
    if are_alike(a, b) and are_one(a, b):
        return True
    gathered = [gather(Article(f"{n}.txt", f"Reporters met {n} on Monday."), NoOptions()) for n in (a, b)]
    return any(conclude(gathered, NoOptions()))


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    if sys.argv[1:2] == ["pairs"]:
        score_pairs(Path(sys.argv[2]))
        return
    conclude_generated(int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES)
    if CORPUS.is_dir():
        conclude_corpus()


if __name__ == "__main__":
    main()
