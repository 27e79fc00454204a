"""CPU time on hostile text at one, two and four times a size: it must grow with the size, not with its square.

    python benchmarks/hostile.py                 # whole articles
    python benchmarks/hostile.py --size 250000   # characters of the smallest text [60000]

Signs and small pieces, again and again, and copy with a fault every few words. A line for each kind of text: seconds of
all default checks and of the report for people at the three sizes, the worst growth per doubling, and the cost of a
megabyte as a multiple of that of a megabyte of news. Those that grow more than 2.5 times or cost more than ten times
are marked `!`. Times below a hundredth of a second say nothing, and are left out of the growth.
"""

from __future__ import annotations

import argparse
import gc
import random
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

from newslint import engine, reports
from newslint.cli import RARELY
from newslint.model import Article
from newslint.plan import Plan
from newslint.registry import find
from newslint.report import FileReport, Report

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
GROWTH, MULTIPLE, NOISE = 2.5, 10, 0.01
AGAIN = 6  # times that what seems to grow too fast is measured again: mostly the machine had other work
PIECES = {
    "straight quotes": '"', "curly quotes": "“", "quotes both": "“a” ", "apostrophes": "'", "brackets": "(",
    "closed": "() ", "square": "[", "capitals": "A", "capitals apart": "A B ", "Capitals": "Aa Bb ", "blanks": " ",
    "tabs": "\t", "line ends": "\n", "carriage returns": "\r", "paragraphs": "A b.\n\n",
    "short lines": "Photo: A B\n", "combining": "e\u0301", "marks alone": "\u0301", "digits": "1",
    "digits apart": "1 2 ", "numbers": "1,000 ", "initials": "a.a.", "dashes": "- - ", "long dashes": "— ",
    "said": "said ", "said he": '" said A. ', "he said that": "he said that ", "titles": "Mr. ",
    "addresses": "http://a.b/", "handles": "@a ", "tags": "#a", "entities": "&amp;", "ampersands": "&",
    "mojibake": "â€™", "lost": "\ufffd", "invisible": "\u200b", "nul": "\0", "emoji": "\U0001f600",
    "hyphens": "a-b-", "dots": ".", "percent": "$1 ", "stars": "*", "underscores": "_", "pipes": "|",
    "angle": "<a ", "tags closed": "<a>", "and": "A and ", "of the": "of the A ", "surnames": "van der ",
    "by": "By A ", "ages": "A, 40, ", "years": "in 1999 ", "ligatures": "ﬁ", "one word": "word ",
    "one long word": "x", "commas": "a, ", "colons": "a: ", "slashes": "a/", "chinese": "新", "arabic": "م",
}  # fmt: skip
FAULTY = {  # each with a finding or more for every few words
    "ligatures apart": "aﬁb c ", "mojibake apart": "He saidâ€™s a man. ", "entities apart": "Aa &amp; b &nbsp; c. ",
    "invisible apart": "a\u200bb c ", "lost apart": "the caf\ufffd of a ", "word twice": "He saw the the man. ",
    "spaces stray": "He , saw a man . ", "placeholders": "He saw TK and [NAME]. ",
    "markdown": "He **saw** a [man](http://a.b/c). ", "glued": "He left.Then heSaw it. ",
    "tags apart": "He <b>saw</b> a man. ", "spellings": "Ann Zelenskyy met Bob Zelenskiy. ",
    "onward": "Read more: A man is here\n\n", "bios": "Ann Bee is a reporter for The Post.\n\n",
    "captions": "A man walks. (Photo: Ann Bee/AP)\n\n", "vague": "Critics say a man is here, sources said. ",
    "dialects": "The colour and color of the center and centre. ", "hyphens apart": "an e-mail, an email. ",
    "quotes open": "He said “he is. ", "long": "He " + "saw the man who saw the man and " * 12 + "left. ",
    "abbreviations": "The ABC (Aa Bb Cc) and the XYZ. ", "posts": "pic.twitter.com/aBcD1234 ",
}  # fmt: skip


def texts(size: int) -> Iterator[tuple[str, str]]:
    """Names and texts of each kind, and some at random of all pieces."""
    for name, piece in (PIECES | FAULTY).items():
        yield name, (piece * (size // len(piece) + 1))[:size]
    for seed in range(4):
        pick = random.Random(seed)
        pieces = list(PIECES.values())
        yield f"mixed {seed}", "".join(pick.choice(pieces) for _ in range(size))[:size]


def news(size: int) -> str:
    """The seeds, again and again."""
    text = "\n\n".join(file.read_text(encoding="utf-8") for file in sorted(SEEDS.glob("*.txt")))
    return (text * (size // len(text) + 1))[:size]


def cost(work: Callable[[str], object], text: str, times: int = 2) -> float:
    """CPU seconds, the least of several."""
    took = []
    for _ in range(times):
        start = time.process_time()
        work(text)
        took.append(time.process_time() - start)
    return min(took)


@cache
def plan() -> Plan:
    """All default checks."""
    return Plan(find())


def lint(text: str) -> None:
    """All default checks on one article, and its report for people."""
    [result] = engine.finish([engine.read(Article("a.txt", text), plan())]).results
    file = FileReport(result.source, "checked", None, result.findings)
    deque(reports.write("text", Report((file,), (), {}, frozenset(), "utf-32"), reports.Look()), 0)


def growth(took: list[float]) -> float:
    """The worst growth per doubling among times that are long enough to say something."""
    pairs = [(a, b) for a, b in pairwise(took) if a >= NOISE]
    return max((b / a for a, b in pairs), default=1.0)


def whole(size: int) -> int:
    """A line for each kind of text, linted whole."""
    lint(news(20_000))
    per_megabyte = cost(lint, news(4 * size)) / (4 * size) * 1e6
    print(f"a megabyte of news: {per_megabyte:.2f} s")
    bad = 0
    kinds = [dict(texts(size * n)) for n in (1, 2, 4)]
    for name in kinds[0]:
        took = [cost(lint, texts_of_size[name]) for texts_of_size in kinds]
        if growth(took) > GROWTH:
            took = [cost(lint, texts_of_size[name], AGAIN) for texts_of_size in kinds]
        multiple = took[-1] / (4 * size) * 1e6 / per_megabyte
        mark = "!" if growth(took) > GROWTH or multiple > MULTIPLE else " "
        bad += mark == "!"
        print(
            f"{mark} {name:18} {' '.join(f'{t:8.3f}' for t in took)}  grows {growth(took):4.1f}  {multiple:5.1f} × news"
        )
        sys.stdout.flush()
    return bad


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=60_000, help="characters of the smallest text")
    given = parser.parse_args()
    gc.set_threshold(RARELY)  # as the command does
    sys.exit(bool(whole(given.size)))
