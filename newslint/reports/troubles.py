"""What a run could not do: checks that crashed or were left out, files that were skipped or could not be read."""

from __future__ import annotations

from collections.abc import Iterator

from ..named import NamedTuple
from ..report import Report
from .screen import one_line


class Trouble(NamedTuple):
    """Something that a run could not do. `grave` troubles count in the exit status, the others are for information.

    `path` is "" where it is no matter of one file, `check` where it is no matter of one check.
    """

    path: str
    check: str
    message: str
    grave: bool


def troubles(report: Report) -> Iterator[Trouble]:
    """What crashed, could not be read, was skipped or left out: the grave ones first."""
    for crash in report.crashes:
        yield Trouble(crash.source, crash.check, f"the check {crash.check} crashed: {one_line(crash.message)}", True)
    for status, grave in (("failed", True), ("skipped", False)):
        for file in report.files:
            if file.status == status:
                yield Trouble(file.path, "", f"{status}: {one_line(file.reason or '')}", grave)
    for check, reason in sorted(report.unavailable.items()):
        yield Trouble("", check, f"the check {check} was left out: {one_line(reason)}", check in report.asked)
