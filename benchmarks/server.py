"""The language server as an editor meets it: latency, and memory over many edits.

    python benchmarks/server.py [--edits N] [--articles N] [--keystrokes N]

A keystroke's latency is the wall time from the change being sent to the diagnostics of that very version being read,
in a real server over its standard input and output: in an article of 4 kB alone, then in a folder of generated
articles whose facts across files are compared meanwhile. Then N random edits (seeded, so always the same) are sent; the
diagnostics at the end must equal those of `newslint -`, and the server's memory before and after is printed (Linux).
The machine matters, and what else it does: beside each latency stands what linting that article took in this process
meanwhile, and what CPU time the server took for a keystroke. Figures of one sitting compare with one another only.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from lsp import Client  # noqa: E402
from typist import Typist  # noqa: E402

from newslint import engine, registry  # noqa: E402
from newslint.model import Article  # noqa: E402
from newslint.plan import Plan  # noqa: E402

PLAN = Plan(registry.find())

KEYSTROKES = 100
FAST, SLOW = 0.1, 0.4  # seconds between two keystrokes; after SLOW ones the articles of the folder are being compared
PLACES = "Easthaven Quayside Norvale Milbrook Harrowgate Stonely Brackwater Thornby Saltmarsh Aldermoor".split()
GIVEN = "Lena Tomas Ann Pavel Greta Omar Ines Ruth Viktor Nadia Hugh Edda Colm Zora Milo Freya".split()
FAMILY = (
    "Forth Reyle Pell Marek Lindqvist Haddad Calder Vance Osei Tarrant Novik Brandt Keane Duarte Ilves Rooke".split()
)
THINGS = "bridge pier ferry school library harbour mill theatre hospital railway market depot museum clinic".split()
DOINGS = "repair close rebuild sell paint move lease survey enlarge fence".split()


def article(number: int, size: int = 4000) -> str:
    """A made-up article of about so many code points; the number decides everything in it."""
    pick = random.Random(number)
    thing, place = pick.choice(THINGS), pick.choice(PLACES)
    paragraphs = [
        f"{place} council votes to {pick.choice(DOINGS)} the {thing}",
        f"{place.upper()} (Quay News) - The vote.",
    ]
    while sum(map(len, paragraphs)) < size:
        name, other = (f"{pick.choice(GIVEN)} {pick.choice(FAMILY)}" for _ in range(2))
        figure, day = pick.randint(2, 980), pick.choice("Monday Tuesday Wednesday Thursday Friday".split())
        paragraphs.append(
            f"The council of {place} will {pick.choice(DOINGS)} the {pick.choice(THINGS)} for {figure} million crowns, "
            f"{name} said on {day}. “We have waited {figure} weeks for this {thing},” the mayor said. {other}, who has "
            f"lived in {pick.choice(PLACES)} since {pick.randint(1950, 2015)}, called it a good day for the town."
        )
    return "\n\n".join(paragraphs) + "\n"


def keystrokes(where: str, client: Client, uri: str, text: str, between: float, count: int) -> None:
    """Time keystrokes, spread over the article, and print how long it took to get the diagnostics of each."""
    pick = random.Random(7)
    lines = text.split("\n")
    found: list[float] = []
    plain: list[tuple[float, float]] = []
    before = cpu(client.process.pid)
    for _ in range(count):
        line = pick.choice([n for n, content in enumerate(lines) if content])
        at = {"line": line, "character": pick.randint(0, len(lines[line]))}
        began = time.perf_counter()
        version = client.change(uri, {"range": {"start": at, "end": at}, "text": pick.choice("aet ,.")})
        client.diagnostics(uri, version)
        found.append(1000 * (time.perf_counter() - began))
        time.sleep(between / 2)
        began, used = time.perf_counter(), time.process_time()
        engine.read(Article("", text), PLAN)
        plain.append((1000 * (time.perf_counter() - began), 1000 * (time.process_time() - used)))
        time.sleep(between / 2)
    found.sort()
    spent = (cpu(client.process.pid) - before) / count
    print(f"{where}: median {median(found):.1f} ms, p95 {found[int(0.95 * count)]:.1f}, least {found[0]:.1f}")
    wall, own = (median(figures) for figures in zip(*plain, strict=True))
    print(f"    of {count}; CPU {spent:.1f} ms a keystroke; linting it here meanwhile: {wall:.1f} ms, CPU {own:.1f} ms")


def alone(folder: Path, typed: int) -> None:
    client = Client(None, {"isolated": True})
    uri, text = (folder / "0000.txt").as_uri(), article(0)
    client.open(uri, text)
    client.diagnostics(uri)
    keystrokes(f"an article of {len(text):,} characters alone", client, uri, text, FAST, typed)
    client.end()


def among(folder: Path, count: int, typed: int) -> None:
    for number in range(count):
        (folder / f"{number:04}.txt").write_text(article(number), encoding="utf-8")
    # A name that the opened article spells in another way: it tells when the folder has been compared.
    (folder / "others.txt").write_text("Ana\n\n" + "Volodymyr Zelenskyy spoke in Stonely on Monday.\n\n" * 2, "utf-8")
    started = time.perf_counter()
    client = Client(folder, {"isolated": True})
    uri, text = (folder / "0000.txt").as_uri(), article(0) + "\nVolodymyr Zelenskiy said no.\n"
    client.open(uri, text)
    client.diagnostics(uri)
    print(f"the first diagnostics in a folder of {count:,}: {time.perf_counter() - started:.2f} s from the start")
    keystrokes("a keystroke while the folder is still read", client, uri, text, FAST, typed // 4)
    client.change(uri, {"text": text})
    compared = ("name-variant-across-files",)
    client.diagnostics(uri, until=lambda found: any(d["code"] in compared for d in found), timeout=600)
    print(f"the folder had been compared after {time.perf_counter() - started:.1f} s")
    keystrokes(f"a fast typist's in a folder of {count:,} articles", client, uri, text, FAST, typed)
    keystrokes(f"a slow typist's in a folder of {count:,} articles", client, uri, text, SLOW, typed)
    print(f"memory: server {memory(client.process.pid):.0f} MB, beside it {sum(map(memory, children(client))):.0f} MB")
    client.end()


def many(folder: Path, edits: int) -> None:
    client = Client(None, {"isolated": True})
    file = folder / "0000.txt"
    uri = file.as_uri()
    typist = Typist(article(0), "utf-16", seed=1)
    client.open(uri, typist.text)
    client.diagnostics(uri)
    before = memory(client.process.pid)
    began = time.perf_counter()
    for number in range(edits):
        client.change(uri, typist.edit())
        if number % 25 == 24:
            client.diagnostics(uri)
            del client.received[:-1]
        if number % (edits // 5 or 1) == 0:
            print(f"  {number:>6} edits: {memory(client.process.pid):.1f} MB")
    found = client.diagnostics(uri)
    seconds = time.perf_counter() - began
    same = seen(found) == list(checked(typist.text, file))
    print(
        f"{edits:,} edits in {seconds:.0f} s: memory {before:.1f} MB before, {memory(client.process.pid):.1f} MB after"
    )
    print(f"{len(found)} diagnostics at the end, the command line's: {'the same' if same else 'OTHERS'}")
    client.end()
    if not same:
        raise SystemExit(1)


def seen(found: list[Any]) -> list[tuple[int, int, str, str]]:
    return [(*d["range"]["start"].values(), d["code"], d["message"]) for d in found]


def checked(text: str, file: Path) -> Iterator[tuple[int, int, str, str]]:
    """What the command line finds in a text."""
    command = [sys.executable, "-m", "newslint", "-", "--isolated", "--stdin-filename", str(file), "--format", "json"]
    command += ["--encoding", "utf-8", "--offset-encoding", "utf-16"]
    report = json.loads(subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE).stdout)
    for finding in report["files"][0]["findings"]:
        start = finding["start"]
        yield start["line"] - 1, start["column"] - 1, finding["check"], finding["message"]


def memory(pid: int) -> float:
    """The resident memory of a process in MB; 0 where /proc can't tell."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def cpu(pid: int) -> float:
    """The CPU time of a process so far in milliseconds; 0 where /proc can't tell."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def children(client: Client) -> list[int]:
    pid = client.process.pid
    try:
        return [int(n) for n in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]
    except OSError:
        return []


def main() -> None:
    parser = argparse.ArgumentParser(description="Latency and memory of newslint server.")
    parser.add_argument("--edits", type=int, default=10_000, help="random edits to send [10000]")
    parser.add_argument("--articles", type=int, default=1000, help="articles in the folder [1000]")
    parser.add_argument("--keystrokes", type=int, default=KEYSTROKES, help=f"to be timed of each kind [{KEYSTROKES}]")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        alone(folder, given.keystrokes)
        among(folder, given.articles, given.keystrokes)
        many(folder, given.edits)


if __name__ == "__main__":
    main()
