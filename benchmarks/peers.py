"""newslint beside other programs that read prose: CPU and wall seconds of whole commands, all in one run.

    python benchmarks/peers.py --quick        # 200 articles, to try it out
    python benchmarks/peers.py --write        # 2,000, and the figures into docs/speed.md

The copy is the labelled corpus beside the checkout where it is there, else made-up articles; then the five articles in
seeds/, where starting counts. Peers are installed at fixed versions into a folder of their own; one that can't be is
said and left out. One article with planted faults lies among the copy, and a peer that does not report its fault there
has not worked and is left out too. In each round every command runs once, so that what else the machine does falls on
all; the medians count. What took more than half a minute is run once. newslint is installed from this checkout into an
environment of its own, as the peers are; with --no-install it is the one that stands beside this Python.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

import commands
import speed_page
from invented import article
from peer_list import PEERS, PLANTED, ROOT, Peer, install, install_newslint, installed, words, write_style
from peer_report import Run, bars, block, printed
from rounds import Command, Failed, measured, once

from newslint.kept_at import folder as kept_at

CORPUS = ROOT.parent / "shared" / "gold" / "corpus"
PAGE = ROOT / "docs" / "speed.md"
ARTICLES, QUICK, ROUNDS = 2000, 200, 3
SEEDS = ROOT / "seeds"


def copied(copy: Path, limit: int) -> str:
    """Fill a folder with articles and the planted one; what they are."""
    copy.mkdir()
    real = sorted(CORPUS.glob("*.txt"))[:limit] if CORPUS.is_dir() else []
    for file in real:
        shutil.copyfile(file, copy / file.name)
    for number in range(0 if real else limit):
        (copy / f"{number:06}.txt").write_text(article(number), encoding="utf-8", newline="")
    (copy / "planted.txt").write_text(PLANTED, encoding="utf-8", newline="")
    return f"{len(real) or limit:,} {'real' if real else 'made-up'} articles"


TWO = """import subprocess, sys
runs = [subprocess.Popen([*sys.argv[3:], half]) for half in sys.argv[1:3]]
for run in runs:
    run.wait()
"""


def of_newslint(python: str, copy: Path, halves: list[str], cache: str) -> list[Command]:
    """newslint on many articles: cold with one and two processes, and with everything kept of an earlier run.

    Two runs on half the articles each tell what the machine gives to two programs that don't wait for each other.
    """
    newslint, finds = (python, "-m", "newslint", "--isolated"), "mojibake"
    cold = (*newslint, "--no-cache", "--jobs")
    return [
        Command("newslint", (*cold, "1", str(copy)), finds, cache),
        Command("newslint, two processes", (*cold, "2", str(copy)), finds, cache),
        Command("newslint, two halves at once", (python, "-c", TWO, *halves, *cold, "1"), finds, cache),
        Command("newslint, nothing changed", (*newslint, "--jobs", "1", str(copy)), finds, cache),
    ]


def on_the_seeds(python: str, cache: str) -> list[Command]:
    """newslint on few articles, as they are configured: cold, for the first time ever, all kept; and Python alone."""
    newslint = (python, "-m", "newslint")
    return [
        Command("newslint", (*newslint, "--no-cache", str(SEEDS)), cache=cache),
        Command("newslint, the first run ever", (*newslint, str(SEEDS))),
        Command("newslint, nothing changed", (*newslint, str(SEEDS)), cache=cache),
        Command("python -c pass", (python, "-c", "pass")),
    ]


def halved(copy: Path, work: Path) -> list[str]:
    """Two folders with half the articles each, in the articles' order."""
    folders = [work / "first", work / "second"]
    for folder in folders:
        folder.mkdir()
    for number, file in enumerate(sorted(copy.iterdir())):
        shutil.copyfile(file, folders[number % 2] / file.name)
    return [str(folder) for folder in folders]


def of_peers(peers: list[Peer], where: Path, copy: Path, finds: bool = True) -> list[Command]:
    files = sorted(map(str, copy.glob("*.txt")))
    return [Command(p.name, words(p, where, copy, files), p.finds if finds else "") for p in peers]


def ready(where: Path, may_install: bool, work: Path) -> list[Peer]:
    """The peers that are installed and report their fault in the planted article; the others are said."""
    planted = work / "planted"
    planted.mkdir()
    (planted / "planted.txt").write_text(PLANTED, encoding="utf-8", newline="")
    write_style(where)
    found: list[Peer] = []
    for peer in PEERS:
        why = install(peer, where) if may_install else installed(peer, where)
        if not why:
            try:
                once(of_peers([peer], where, planted)[0], work)
            except (Failed, OSError) as error:
                why = str(error)
        if why:
            print(f"{peer.name}: left out: {why}", file=sys.stderr)
        else:
            found.append(peer)
    return found


def run(given: argparse.Namespace, work: Path) -> Run:
    """Everything, measured in a folder of its own."""
    warning = commands.load()
    peers = ready(given.peers, not given.no_install, work)
    copy, seeds, cache = work / "copy", work / "seeds", str(work / "cache")
    what = copied(copy, given.articles or (QUICK if given.quick else ARTICLES))
    seeds.mkdir()
    for file in SEEDS.glob("*.txt"):
        shutil.copyfile(file, seeds / file.name)
    python = sys.executable if given.no_install else str(install_newslint(given.peers))
    ours, few = of_newslint(python, copy, halved(copy, work), cache), on_the_seeds(python, cache)
    once(ours[-1], work)  # what is kept of an earlier run
    once(few[2], work)
    many = measured(ours + of_peers(peers, given.peers, copy), work, given.rounds)
    small = measured(few + of_peers(peers, given.peers, seeds, False), work, 3 * given.rounds)
    size = sum(file.stat().st_size for file in copy.iterdir())
    return Run(what, size, commands.machine(), warning, peers, many, small)


def asked(given: argparse.Namespace) -> str:
    """The command by which somebody else can do the same; it names no folder of this machine."""
    words = ["python benchmarks/peers.py"] + ["--quick"] * given.quick
    words += [f"--articles {given.articles}"] if given.articles else []
    words += [f"--rounds {given.rounds}"] if given.rounds != ROUNDS else []
    return " ".join([*words, "--write"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help=f"{QUICK} articles instead of {ARTICLES:,}")
    parser.add_argument("--articles", type=int, help="that many articles")
    parser.add_argument(
        "--rounds", type=int, default=ROUNDS, help=f"rounds, on the seeds three times as many [{ROUNDS}]"
    )
    parser.add_argument("--peers", type=Path, default=Path(kept_at()) / "peers", help="the peers' folder [%(default)s]")
    parser.add_argument("--no-install", action="store_true", help="only the peers that are there already")
    parser.add_argument(
        "--write", type=Path, nargs="?", const=PAGE, help="write the figures into a page [docs/speed.md]"
    )
    given = parser.parse_args()
    given.peers = given.peers.resolve()
    if given.write and speed_page.refusal(given.write):
        parser.error(speed_page.refusal(given.write))
    with tempfile.TemporaryDirectory() as name:
        done = run(given, Path(name))
    print(printed(done))
    if given.write:
        speed_page.put(given.write, block(done, asked(given)), bars(done))


if __name__ == "__main__":
    main()
