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
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from pathlib import Path

from newslint import engine, reports
from newslint.cli import RARELY
from newslint.model import Article
from newslint.plan import Plan
from newslint.registry import find
from newslint.report import FileReport, Report

sys.path.append(str(Path(__file__).resolve().parent.parent / "tests"))
from hostile_copy import SIGNS, texts

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
GROWTH, MULTIPLE, NOISE = 2.5, 10, 0.01
AGAIN = 6  # times that what seems to grow too fast is measured again: mostly the machine had other work


def kinds(size: int) -> dict[str, str]:
    """Texts of a length in code points by their names: those that the tests know, and some at random of all signs."""
    found = texts(size)
    for seed in range(4):
        pick = random.Random(seed)
        found[f"mixed {seed}"] = "".join(pick.choice(SIGNS) for _ in range(size))[:size]
    return found


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
    sizes = [kinds(size * n) for n in (1, 2, 4)]
    for name in sizes[0]:
        took = [cost(lint, texts_of_size[name]) for texts_of_size in sizes]
        if growth(took) > GROWTH:
            took = [cost(lint, texts_of_size[name], AGAIN) for texts_of_size in sizes]
        multiple = took[-1] / (4 * size) * 1e6 / per_megabyte
        mark = "!" if growth(took) > GROWTH or multiple > MULTIPLE else " "
        bad += mark == "!"
        seconds = " ".join(f"{t:8.3f}" for t in took)
        print(f"{mark} {name[:30]:30} {seconds}  grows {growth(took):4.1f}  {multiple:5.1f} × news")
        sys.stdout.flush()
    return bad


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=60_000, help="characters of the smallest text")
    given = parser.parse_args()
    gc.set_threshold(RARELY)  # as the command does
    sys.exit(bool(whole(given.size)))
