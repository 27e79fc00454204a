"""Peak memory of whole runs: many small files, and one of 50 MB.

    python benchmarks/memory.py                          # 2,000, 20,000 and 100,000 files, then 50 MB
    python benchmarks/memory.py --files 5000 --files 10000 --megabytes 10

Each run is `newslint --isolated --no-cache --jobs 1`, a process of its own, so that its peak is the whole run's; with
more processes each holds the readings of its share besides. The articles are made up, about 1 kB each. A figure is the
resident set at its peak as the system counts it; CPU seconds stand beside it, since both should grow with the size.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import commands
from invented import article, paragraphs

FILES = (2_000, 20_000, 100_000)
MEGABYTES = 50
SIZE = 1000  # code points of a small article
FOLDER = 1000  # files to a folder
MB = 1_000_000
NEWSLINT = (sys.executable, "-m", "newslint", "--isolated", "--no-cache", "--jobs", "1", "--quiet")
FINE = (0, 1)  # statuses of a run in which nothing failed


def lint(where: Path, folder: Path) -> commands.Took:
    took = commands.run([*NEWSLINT, str(where)], folder)
    if took.status not in FINE:
        raise SystemExit(f"newslint {where.name}: status {took.status}")
    return took


def many(copy: Path, counts: list[int], empty: commands.Took) -> None:
    """A line for each number of files. The files of one are kept for the next."""
    print(f"{'files':>9} {'MB of copy':>11} {'CPU s':>8} {'peak MB':>8} {'kB a file':>10}")
    done = size = 0
    for count in sorted(counts):
        for number in range(done, count):
            folder = copy / f"{number // FOLDER:04}"
            folder.mkdir(parents=True, exist_ok=True)
            size += (folder / f"{number:06}.txt").write_bytes(article(number, SIZE).encode())
        done = max(done, count)
        took = lint(copy, copy.parent)
        each = (took.peak - empty.peak) / count / 1000
        print(f"{count:>9,} {size / MB:>11.1f} {took.cpu:>8.1f} {took.peak / MB:>8.0f} {each:>10.1f}", flush=True)


def large(file: Path, megabytes: float, empty: commands.Took) -> None:
    """One line on one article of so many megabytes."""
    with file.open("w", encoding="utf-8", newline="") as stream:
        for paragraph in paragraphs(0, int(megabytes * MB)):
            stream.write(paragraph + "\n\n")
    took, size = lint(file, file.parent), file.stat().st_size
    print(
        f"one file of {size / MB:.1f} MB: {took.cpu:.1f} s CPU, {took.wall:.1f} s wall, peak {took.peak / MB:.0f} MB, "
        f"{(took.peak - empty.peak) / size:.1f} times its size above a run on nothing"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, action="append", help="how many small files; repeat it for several")
    parser.add_argument("--megabytes", type=float, default=MEGABYTES, help=f"size of the large file [{MEGABYTES}]")
    given = parser.parse_args()
    print(commands.machine(), commands.load(), sep="\n" * bool(commands.load()))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        nothing = folder / "nothing.txt"
        nothing.write_text("Nothing.\n", encoding="utf-8")
        empty = lint(nothing, folder)
        print(f"a run on one word: {empty.cpu:.2f} s CPU, peak {empty.peak / MB:.0f} MB")
        many(folder / "copy", given.files or list(FILES), empty)
        large(folder / "large.txt", given.megabytes, empty)


if __name__ == "__main__":
    main()
