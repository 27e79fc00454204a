"""What a run leaves behind: everything that a writer of reports needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from .engine import Crash
from .model import Finding, OffsetEncoding


class FileReport(NamedTuple):
    """What became of one article. `status` is checked, skipped or failed; the last two have a reason."""

    path: str
    status: str
    reason: str | None = None
    findings: tuple[Finding, ...] = ()
    measures: Mapping[str, Mapping[str, float]] = {}
    suppressed: int = 0


class Report(NamedTuple):
    """Everything that a writer of reports needs. `unavailable` is check -> reason; `asked` the ids named to run."""

    files: tuple[FileReport, ...]
    crashes: tuple[Crash, ...]
    unavailable: Mapping[str, str]
    asked: frozenset[str]
    offset_encoding: OffsetEncoding

    @property
    def findings(self) -> Iterator[Finding]:
        """All findings, in order of path, offset and check."""
        return (finding for file in self.files for finding in file.findings)
