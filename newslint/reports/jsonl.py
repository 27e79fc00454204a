"""JSON lines: one finding a line, as in the JSON report, with its path and the offset encoding."""

from __future__ import annotations

from collections.abc import Iterator

from ..report import Report
from . import Look
from .json_ import entry
from .plain import dumps


def write(report: Report, look: Look) -> Iterator[str]:
    """Nothing but findings; what was skipped, crashed or could not be read is said on standard error."""
    for file in report.files:
        for finding in file.findings:
            yield dumps({"path": file.path, "offset_encoding": report.offset_encoding, **entry(finding)}) + "\n"
