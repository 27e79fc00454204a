"""What each stage of a run costs: CPU milliseconds per article of 3.8 kB, on one core.

    python benchmarks/stages.py [FOLDER]

FOLDER holds articles (*.txt); without one the labelled corpus beside the checkout is used where it is there, else the
seeds over and over. Every article is read once before the clock starts, so that imports and first compilations don't
count; those are in `start`, a whole run on one word, which is told by itself. The figure of a stage is the median of
the rounds.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

import commands

from newslint import anatomy, engine, registry, reports
from newslint.inputs import decode, files
from newslint.model import Article
from newslint.plan import Plan
from newslint.report import FileReport, Report

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
        timed(figures, "read the file", lambda a=article: decode(files.read(a.source)))
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
    readings = timed(figures, "whole (engine.read)", lambda: [engine.read(a, plan) for a in whole])
    concluded = timed(figures, "conclude across files", lambda: engine.conclude(readings))
    outcome = timed(figures, "sift and put in order", lambda: engine.finish(readings, concluded))
    for form in ("text", "json"):
        timed(figures, f"report as {form}", lambda f=form: consume(reports.write(f, report(outcome), reports.Look())))
    return figures


def report(outcome: engine.Outcome) -> Report:
    """What a run leaves behind, as its writers get it."""
    of = (FileReport(r.source, "checked", None, r.findings, r.measures, r.suppressed) for r in outcome.results)
    return Report(tuple(of), tuple(outcome.crashes), outcome.unavailable, frozenset(), "utf-32")


def start(rounds: int) -> tuple[float, float]:
    """CPU milliseconds of a whole run on one word, and of Python alone."""
    with tempfile.TemporaryDirectory() as name:
        file = Path(name, "word.txt")
        file.write_text("Nothing.\n", encoding="utf-8")
        lint = [sys.executable, "-m", "newslint", "--isolated", "--no-cache", str(file)]
        commands.run(lint, Path(name))  # patterns and modules are compiled
        newslint, python = (
            1000 * median(commands.run(words, Path(name)).cpu for _ in range(rounds))
            for words in (lint, [sys.executable, "-c", "pass"])
        )
    return newslint, python


def consume(found: Any) -> Any:
    return list(found) if hasattr(found, "__next__") else found


def shown(figures: dict[str, float]) -> None:
    """A line for each stage and check, the dearest first, then the sums of those that have a topic."""
    sums: dict[str, float] = defaultdict(float)
    for name, cost in figures.items():
        if ":" in name:
            sums[name.split(":")[0] + ", together"] += cost
    for lines in (figures, sums):
        for name, cost in sorted(lines.items(), key=lambda item: -item[1]):
            print(f"{cost:8.3f}  {name}")
        print()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", help="a folder of articles (*.txt)")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"how often everything is measured [{ROUNDS}]")
    given = parser.parse_args()
    texts = articles(given.folder)
    plan = Plan(registry.find())
    one_round(texts[:50], plan)
    rounds = [one_round(texts, plan) for _ in range(given.rounds)]
    scale = 1000 * SIZE / sum(len(a.text) for a in texts)
    print(f"{len(texts)} articles, {sum(len(a.text) for a in texts):,} code points; ms per {SIZE} of them")
    shown({name: median(r.get(name, 0.0) for r in rounds) * scale for name in rounds[0]})
    newslint, python = start(given.rounds)
    print(f"start: {newslint:.0f} ms CPU for a run on one word, of which Python takes {python:.0f}")


if __name__ == "__main__":
    main()
