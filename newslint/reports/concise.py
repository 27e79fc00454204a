"""One line for each finding: `path:line:column: severity check: message`."""

from __future__ import annotations

from collections.abc import Iterator

from ..report import Report
from . import Look, failures, statistics, summary
from .screen import visible


def write(report: Report, look: Look) -> Iterator[str]:
    """The report, line by line."""
    for file in report.files:
        path = visible(file.path)
        if file.status == "skipped" and not look.quiet:
            yield f"{path}: {file.status}: {visible(file.reason or '')}\n"
        if file.verdict and not look.quiet:
            yield f"{path}: verdict {file.verdict}\n"
        for finding in file.findings:
            at = finding.place.start
            message = " ".join(visible(finding.message).split())
            yield f"{path}:{at.line}:{at.column}: {finding.severity} {finding.check}: {message}\n"
    if look.failures:
        yield from (f"{visible(line)}\n" for line in failures(report))
    for crash in report.crashes:
        yield f"{visible(crash.source) or '-'}: crashed {crash.check}: {visible(crash.message)}\n"
    for check, reason in sorted(report.unavailable.items()):
        yield f"-: left out {check}: {reason}\n"
    if look.statistics:
        yield from statistics(report)
    if not look.quiet:
        yield summary(report) + "\n"
