"""The work of a run shared out among several processes: the files, and in the end the checks across them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from .engine import Conclusion, Crash, Each, Group, Reading
from .intake import Read, Run, shown, take_in
from .named import NamedTuple
from .plans import Plans
from .registry import find
from .report import FileReport

if TYPE_CHECKING:
    from .workers import Died

FEW = 200  # articles of which what was gathered is concluded sooner than a process is started
SMALL = 512 * 1024  # bytes of articles up to which starting a second process costs more than it saves


class Taken(NamedTuple):
    """What a worker made of one file. A reading comes without its plan; `broken` is what of that did not load."""

    path: str
    reads: Sequence[Read]
    broken: Mapping[str, str]


class Reader:
    """The work of one process: take in file by file. Where a process can't be forked it makes plans of its own."""

    def __init__(self, run: Run) -> None:
        self.run = run

    def __getstate__(self) -> Run:
        return self.run._replace(plans=None)  # type: ignore[arg-type]

    def __setstate__(self, run: Run) -> None:
        self.run = run._replace(plans=Plans(run.request, find()))

    def __call__(self, paths: Sequence[str]) -> list[Taken]:
        return [self._taken(path) for path in paths]

    def _taken(self, path: str) -> Taken:
        broken: dict[str, str] = {}
        reads: list[Any] = []
        for read in take_in(self.run, path):
            if isinstance(read, Reading):
                broken |= read.plan.broken
                reads.append(read._replace(plan=None))  # type: ignore[arg-type]
            else:
                reads.append(read)
        return Taken(path, reads, broken)


def share(run: Run, paths: Sequence[str], ticks: Iterator[str]) -> Iterator[Read | str]:
    """What taking in the files gives, in no order, and notes on workers that died; few files stay in this process."""
    sizes = [(path, _size(path)) for path in paths] if run.request.jobs > 1 and len(paths) > 1 else []
    if sum(size for _, size in sizes) <= SMALL:
        for path in paths:
            next(ticks, None)
            yield from take_in(run, path)
        return
    from .workers import Crew, Died, chunks  # brings in multiprocessing

    with Crew(Reader(run), run.request.jobs) as crew:
        for answer in crew.do(chunks(sizes, run.request.jobs)):
            if isinstance(answer, Died):
                yield from _lost(answer)
                continue
            for taken in answer:
                next(ticks, None)
                yield from _here(taken, run.plans)


def at_once(jobs: int, readings: int) -> Each:
    """How to conclude across so many files: where several processes may work, each check in one of its own."""
    if jobs < 2 or readings < FEW or not sys.platform.startswith("linux"):  # elsewhere each would be sent all facts
        return map
    return partial(_at_once, jobs)


def _at_once(jobs: int, work: Callable[[Group], Conclusion], groups: Sequence[Group]) -> Iterable[Conclusion]:
    if len(groups) < 2:
        return map(work, groups)
    from .workers import Crew, Died

    def numbered(numbers: Sequence[str]) -> tuple[int, Conclusion]:
        number = int(numbers[0])
        return number, work(groups[number])

    found: dict[int, Conclusion] = {}
    with Crew(numbered, jobs) as crew:
        for answer in crew.do([[str(number)] for number in range(len(groups))]):
            if isinstance(answer, Died):
                number = int(answer.paths[0])
                crash = Crash(groups[number].entry.check.id, "", f"its process {answer.how}")
                answer = number, Conclusion([], [crash])
            found[answer[0]] = answer[1]
    return [found[number] for number in range(len(groups))]


def _here(taken: Taken, plans: Plans) -> Iterator[Read]:
    """What was taken in, with the plan of this process."""
    for read in taken.reads:
        if isinstance(read, Reading):
            plan = plans.plan(taken.path)
            plan.broken.update(taken.broken)
            yield read._replace(plan=plan)
        else:
            yield read


def _lost(died: Died) -> Iterator[Read | str]:
    if died.alone:
        yield FileReport(shown(died.paths[0]), "failed", f"the process that read it {died.how}, so it was left out")
    else:
        yield f"a process {died.how}; its {len(died.paths):,} files are read again, one by one"


def _size(path: str) -> int:
    try:
        return os.path.getsize(path)
    except OSError:
        return 0
