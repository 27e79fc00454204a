"""What a run leaves behind: everything that a writer of reports needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress

from .engine import Crash
from .model import Check, Finding, OffsetEncoding
from .named import NamedTuple
from .registry import Registry, RegistryError


class FileReport(NamedTuple):
    """What became of one article. `status` is checked, skipped or failed; the last two have a reason.

    `verdict` is that of a policy, where there is one. `file` is the path to open, "" for standard input; `content` the
    digest of the bytes that were looked at.
    """

    path: str
    status: str
    reason: str | None = None
    findings: tuple[Finding, ...] = ()
    measures: Mapping[str, Mapping[str, float]] = {}
    suppressed: int = 0
    verdict: str | None = None
    file: str = ""
    content: bytes = b""


class Change(NamedTuple):
    """What fixes made of an article: its bytes before and after, and how many fixes of which checks were made.

    `file` is the path to open, "-" for standard input; `path` the one that is shown.
    """

    file: str
    path: str
    before: bytes
    after: bytes
    encoding: str
    made: tuple[tuple[str, int], ...]


class Report(NamedTuple):
    """Everything that a writer of reports needs. `unavailable` is check -> reason; `asked` the ids named to run.

    With fixes made, the findings are those that are left, and `changes` what is to be written. `notes` are lines on
    what went wrong beside the copy. `baselined` counts the findings that were left out since the baseline has them,
    `unchanged` those outside what changed (--changed-since). `registries` have the checks of the run, those of pattern
    files too.
    """

    files: tuple[FileReport, ...]
    crashes: tuple[Crash, ...]
    unavailable: Mapping[str, str]
    asked: frozenset[str]
    offset_encoding: OffsetEncoding
    changes: tuple[Change, ...] = ()
    notes: tuple[str, ...] = ()
    baselined: int = 0
    unchanged: int = 0
    registries: tuple[Registry, ...] = ()

    @property
    def findings(self) -> Iterator[Finding]:
        """All findings, in order of path, offset and check."""
        return (finding for file in self.files for finding in file.findings)

    def check(self, check_id: str) -> tuple[Check, str, str | None] | None:
        """A check of the run, its topic and the folder of its page, if it has one; None where it does not load."""
        for registry in self.registries:
            room = registry.rooms.get(check_id)
            if room is not None:
                with suppress(RegistryError):
                    return registry.check(check_id), room.topic, room.folder
        return None
