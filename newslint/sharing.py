"""The files of a run shared out among several processes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .engine import Reading
from .intake import Read, Run, shown, take_in
from .plans import Plans
from .registry import find
from .report import FileReport

if TYPE_CHECKING:
    from .workers import Died

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
