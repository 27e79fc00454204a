"""Markdown for a job's summary: a table of findings for each file, as long as GitHub takes it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..lazy import Lazy
from ..model import Finding
from ..report import FileReport, Report
from . import Look, plural, summary
from .screen import one_line
from .troubles import troubles

LARGEST = 500_000  # bytes; GitHub refuses a summary over 1 MiB, in which other steps may have their say
# What Markdown, a table or HTML may read anywhere in a line, and what makes a bare address a link.
ESCAPES = Lazy(r"([\\`*_{}\[\]<>#|&~$@!]|:(?=//)|(?<=www)\.)", re.IGNORECASE)
HEAD = "| place | severity | check | what to do |\n| --- | --- | --- | --- |\n"


def write(report: Report, look: Look) -> Iterator[str]:
    """The summary line, what went wrong, then the findings; what is too much is counted."""
    yield f"## newslint\n\n{_text(summary(report))}\n\n"
    size, left = 0, sum(1 for _ in report.findings)
    for piece, findings in _pieces(report):
        size += len(piece.encode())
        if size > LARGEST:
            yield f"\nThere is more, {plural(left, 'finding')}: this summary has no room for it, see the log.\n"
            return
        left -= findings
        yield piece


def _pieces(report: Report) -> Iterator[tuple[str, int]]:
    """The pieces of the report, each with the number of findings it tells of."""
    for trouble in troubles(report):
        told = f"{trouble.path}: {trouble.message}" if trouble.path else trouble.message
        yield f"- {'**error**: ' if trouble.grave else ''}{_text(told)}\n", 0
    for file in report.files:
        yield from _file(file)


def _file(file: FileReport) -> Iterator[tuple[str, int]]:
    if file.findings:
        verdict = f": {file.verdict}" if file.verdict else ""
        yield f"\n### {_text(file.path)}{verdict}\n\n{HEAD}", 0
        for finding in file.findings:
            yield _row(finding), 1


def _row(finding: Finding) -> str:
    at, whole = finding.place.start, finding.place.span == (0, 0)
    where = "article" if whole else f"{at.line}:{at.column}"
    return f"| {where} | {finding.severity} | {_text(finding.check)} | {_text(finding.message)} |\n"


def _text(text: str) -> str:
    """Plain text: what could be taken for a mark stands behind a backslash."""
    return ESCAPES.sub(r"\\\1", one_line(text))
