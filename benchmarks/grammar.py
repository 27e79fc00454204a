"""How good and how quick the check grammar is: recall by kind, false alarms, and throughput beside the bare server.

    python benchmarks/grammar.py [FOLDER]

Recall is counted on tests/grammar_planted.txt, false alarms on tests/grammar_correct.txt. Throughput is measured on the
articles of FOLDER (*.txt), with two clients or two processes at a time on one server: the server asked by plain HTTP
with its rules as they come, then with the rules only that newslint asks for, newslint's check with nothing remembered,
and newslint's check again with all remembered.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from newslint import engine, registry
from newslint.checks.grammar import asking, prose
from newslint.checks.grammar.grammar import Options
from newslint.languagetool import folders, server
from newslint.model import Article
from newslint.plan import Choices, Plan

TESTS = Path(__file__).resolve().parent.parent / "tests"
PAIR = 2  # clients and processes


def lint(file: str) -> int:
    """How many findings the check has in a file."""
    return len(found(Path(file).read_bytes().decode("utf-8", "replace")))


@cache
def plan() -> Plan:
    """The check grammar and no other."""
    rooms = registry.find().rooms
    return Plan(registry.Registry([rooms["grammar"]]), Choices({"grammar": True}))


def found(text: str) -> list[tuple[int, int]]:
    reading = engine.read(Article("a.txt", text), plan())
    if reading.unavailable or reading.crashes:
        raise SystemExit(f"the check could not run: {reading.unavailable or reading.crashes}")
    return [f.place.span for f in reading.findings]


def ask(url: str, file: str, rules: Sequence[str] = ()) -> int:
    """How many matches the bare server has in a file's prose, by these rules or as it comes."""
    asked = {"enabledOnly": "true", "enabledRules": ",".join(rules)} if rules else {}
    article = Article(file, Path(file).read_bytes().decode("utf-8", "replace"))
    count = 0
    for piece in prose.pieces(article):
        form = urllib.parse.urlencode({"language": "en-US", "text": piece.text, **asked}).encode()
        with urllib.request.urlopen(f"{url}v2/check", form) as answer:
            count += answer.read().count(b'"shortMessage"')
    return count


def recall() -> None:
    hits, all_of = Counter[str](), Counter[str]()
    for row in (TESTS / "grammar_planted.txt").read_text(encoding="utf-8").split("\n"):
        kind, _, sentence = row.partition("\t")
        mark = re.search(r"\[\[(.*?)\]\]", sentence)
        if mark and row[0] != "#":
            start, end = mark.start(), mark.end() - 4
            spans = found(sentence.replace("[[", "").replace("]]", ""))
            all_of[kind] += 1
            hits[kind] += any(a <= end and start <= b for a, b in spans)
    for kind, number in all_of.items():
        print(f"{kind:<12} {hits[kind]:>3} of {number:>3} found")
    print(f"{'all':<12} {hits.total():>3} of {all_of.total():>3} found")
    rows = (TESTS / "grammar_correct.txt").read_text(encoding="utf-8").split("\n")
    correct = [row for row in rows if row and row[0] != "#"]
    print(f"{sum(bool(found(row)) for row in correct)} of {len(correct)} correct sentences flagged")


def throughput(files: list[str]) -> None:
    lease = server.hold()
    with ThreadPoolExecutor(PAIR) as pool:
        list(pool.map(lambda file: ask(lease.url, file), files[:10]))  # rules are loaded and compiled
        begun = time.perf_counter()
        raw = sum(pool.map(lambda file: ask(lease.url, file), files))
        print(f"server as it comes {len(files) / (time.perf_counter() - begun):8.2f} articles/s, {raw} matches")
        rules = sorted(asking._rules(Options()).only)
        list(pool.map(lambda file: ask(lease.url, file, rules), files[:10]))
        begun = time.perf_counter()
        raw = sum(pool.map(lambda file: ask(lease.url, file, rules), files))
        bare = len(files) / (time.perf_counter() - begun)
    print(f"with our rules     {bare:8.2f} articles/s, {raw} matches")
    with get_context("spawn").Pool(PAIR) as pool:
        pool.map(lint, [os.devnull] * PAIR, 1)
        for name in ("newslint", "remembered"):
            begun = time.perf_counter()
            total = sum(pool.map(lint, files, 4))
            rate = len(files) / (time.perf_counter() - begun)
            print(
                f"{name:<18} {rate:8.2f} articles/s, {total} findings, {rate / bare:.2f} of the server with our rules"
            )
    lease.close()


def main() -> None:
    installed = folders.home()
    with tempfile.TemporaryDirectory() as cache:
        (Path(cache) / installed.name).symlink_to(installed)
        os.environ["NEWSLINT_CACHE_DIR"] = cache
        recall()
        if len(sys.argv) > 1:
            throughput(sorted(str(file) for file in Path(sys.argv[1]).glob("*.txt")))
        server.stop()


if __name__ == "__main__":
    main()
