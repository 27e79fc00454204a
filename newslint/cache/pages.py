"""Reports as they were shown: for the same command on the same bytes nothing has to be worked out again.

One report is kept for each command, its last: a report can be large, and most runs differ from the one before.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from ..hashes import blake2b
from ..named import NamedTuple
from ..store import Store
from . import Kept, Looked

if TYPE_CHECKING:
    from ..report import Report
    from ..run import Work

LARGEST = 2**24  # characters of a report that is kept
SIZE = 20  # bytes of a digest


class Page(NamedTuple):
    """A report as it was shown, and the status with which the run ended."""

    text: bytes
    status: int


class Pages:
    """The place of one command's report. `look` is all that decides how it looks, `safe` tells whether it may be shown.

    The file is the user's own, but what comes out of it goes to a terminal or a program, so it is looked through again.
    """

    def __init__(self, work: Work, kept: Kept, looked: Looked, look: object, safe: Callable[[bytes], bool]) -> None:
        self._file = kept.file
        self._looked = looked
        self._key = _digest(b"page", (look, work.run.request._replace(jobs=1), os.getcwd()))
        self._state = _digest(kept.whole(looked), work.missing)
        self._safe = safe
        self._pieces: list[str] = []
        self._length = 0

    def find(self) -> Page | None:
        """The report, where the last run of this command was on the same bytes."""
        if self._looked.left:
            return None
        store = Store(self._file)
        value = store.get([self._key]).get(self._key, b"")
        store.close()
        state, status, text = value[:SIZE], value[SIZE : SIZE + 1], value[SIZE + 1 :]
        if state != self._state or status not in (b"\0", b"\1") or not self._safe(text):
            return None
        return Page(text, status[0])

    def through(self, pieces: Iterable[str]) -> Iterator[str]:
        """The pieces of a report on their way to the reader, noted as long as they aren't too many."""
        for piece in pieces:
            self._length += len(piece)
            if self._length <= LARGEST:
                self._pieces.append(piece)
            yield piece

    def keep(self, report: Report, status: int) -> None:
        """Keep the report that has gone through, where it is of the bytes that were looked at and nothing went wrong.

        A check that crashed or was left out may work the next time, and what failed is said on stderr.
        """
        contents = {file.file: file.content for file in report.files}
        is_same = all(contents.get(one.path) == one.content for one in self._looked.files)
        is_sound = not any(file.status == "failed" for file in report.files)
        is_sound &= not (report.crashes or report.unavailable or report.notes)
        if is_same and is_sound and not self._looked.left and self._length <= LARGEST:
            text = "".join(self._pieces).encode("utf-8", "replace")
            store = Store(self._file)
            store.put([(self._key, self._state + bytes([status]) + text, b"")])
            store.close()


def _digest(first: bytes, second: object) -> bytes:
    return blake2b(first + b"\0" + repr(second).encode("utf-8", "surrogatepass"), digest_size=SIZE).digest()
