"""Several processes for one run: chunks of paths go out to whoever is free, answers come back as they are done.

A worker that dies costs its chunk, which is done again file by file; a file that kills a worker each time is said.
"""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar

from .named import NamedTuple

Answer = TypeVar("Answer")

SMALLEST, LARGEST = 32_768, 1_048_576  # bytes of a chunk
CHUNKS = 12  # chunks a worker, so that the last ones end together


class Died(NamedTuple):
    """A worker that ended before it answered, with what it had been given; `alone` where that was one file."""

    paths: list[str]
    how: str
    alone: bool


class Worker(NamedTuple):
    """A process, and the end of the pipe that leads to it."""

    process: Any
    pipe: Connection


def chunks(sizes: Sequence[tuple[str, int]], jobs: int) -> list[list[str]]:
    """Paths in chunks of about the same number of bytes, those with the largest files first."""
    limit = min(LARGEST, max(SMALLEST, sum(size for _, size in sizes) // (jobs * CHUNKS)))
    large = [[path] for path, size in sorted(sizes, key=lambda item: -item[1]) if size > limit]
    small: list[list[str]] = []
    room = 0
    for path, size in sizes:
        if size > limit:
            continue
        if room < size or not small:
            small.append([])
            room = limit
        small[-1].append(path)
        room -= size
    return large + small


class Crew(Generic[Answer]):
    """Processes that do `work` on chunks of paths; leaving the `with` ends them all, whatever they are doing."""

    def __init__(self, work: Callable[[Sequence[str]], Answer], jobs: int) -> None:
        # Where processes can be forked, they begin with all patterns that are compiled already.
        self._context: Any = get_context("fork" if sys.platform.startswith("linux") else "spawn")
        self._work = work
        self._jobs = jobs
        self._busy: dict[Connection, tuple[Worker, list[str]]] = {}

    def __enter__(self) -> Crew[Answer]:
        return self

    def __exit__(self, *reason: object) -> None:
        for worker, _ in self._busy.values():
            worker.process.kill()
        for worker, _ in self._busy.values():
            worker.process.join()

    def do(self, given: Iterable[list[str]]) -> Iterator[Answer | Died]:
        """The answers as they come. A chunk whose worker died comes as Died, and then again file by file."""
        waiting: deque[list[str]] = deque(given)
        for _ in range(min(self._jobs, len(waiting))):
            self._give(self._hire(), waiting)
        while self._busy:
            for pipe in wait(list(self._busy)):
                assert isinstance(pipe, Connection)
                worker, chunk = self._busy.pop(pipe)
                try:
                    answer = pipe.recv()
                except (EOFError, OSError):
                    worker.process.join()
                    yield Died(chunk, _how(worker.process.exitcode), len(chunk) == 1)
                    if len(chunk) > 1:
                        waiting.extendleft([path] for path in reversed(chunk))
                    worker = self._hire()
                else:
                    if isinstance(answer, BaseException):
                        raise answer
                    yield answer
                self._give(worker, waiting)

    def _hire(self) -> Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(theirs, self._work), daemon=True)
        process.start()
        theirs.close()
        return Worker(process, ours)

    def _give(self, worker: Worker, waiting: deque[list[str]]) -> None:
        """The next chunk to a worker, or its leave."""
        if not waiting:
            with suppress(OSError):
                worker.pipe.send(None)  # closing our end is not enough: workers forked later hold copies of it
            worker.pipe.close()
            worker.process.join()
            return
        chunk = waiting.popleft()
        self._busy[worker.pipe] = (worker, chunk)
        with suppress(OSError):  # it died before it was given anything: its end of the pipe says so at once
            worker.pipe.send(chunk)


def _serve(pipe: Connection, work: Callable[[Sequence[str]], Any]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends the workers
    while True:
        try:
            chunk = pipe.recv()
        except (EOFError, OSError):  # the parent is gone
            chunk = None
        if chunk is None:
            os._exit(0)
        try:
            answer = work(chunk)
        except Exception as error:
            answer = RuntimeError(f"{type(error).__name__}: {error}")  # whose class may not cross the pipe
        pipe.send(answer)


def _how(code: int | None) -> str:
    if code is not None and code < 0:
        return f"was killed by signal {-code}" + (" (perhaps for want of memory)" if code == -9 else "")
    return f"ended with status {code}"
