"""reviewdog's diagnostic format: columns in bytes of UTF-8, and fixes as suggestions for a review."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..model import Finding, Place, Position, Severity
from ..report import Report
from . import Look
from .plain import listed
from .screen import one_line
from .troubles import troubles

SEVERITY: dict[Severity, str] = {"error": "ERROR", "warning": "WARNING", "hint": "INFO"}


def write(report: Report, look: Look) -> Iterator[str]:
    """One object, a diagnostic a line. Paths stay relative to the working directory: reviewdog finds the root."""
    yield '{"source": {"name": "newslint"}, "diagnostics": ['
    yield from listed(_diagnostics(report))
    yield "\n]}\n"


def _diagnostics(report: Report) -> Iterator[dict[str, Any]]:
    for trouble in troubles(report):
        severity = "ERROR" if trouble.grave else "INFO"
        yield {"message": trouble.message, "location": {"path": trouble.path or "."}, "severity": severity}
    yield from map(_diagnostic, report.findings)


def _diagnostic(finding: Finding) -> dict[str, Any]:
    told: dict[str, Any] = {
        "message": one_line(finding.message),
        "location": _location(finding.place),
        "severity": SEVERITY[finding.severity],
        "code": {"value": finding.check},
    }
    if suggestions := list(_suggestions(finding)):
        told["suggestions"] = suggestions
    if finding.related:
        told["related_locations"] = [
            {"message": one_line(r.message) or "related", "location": _location(r.place)} for r in finding.related
        ]
    return told


def _location(place: Place) -> dict[str, Any]:
    if place.span == (0, 0):
        return {"path": place.source, "range": {"start": {"line": 1}}}
    return {"path": place.source, "range": _range(place.start, place.end)}


def _range(start: Position, end: Position) -> dict[str, Any]:
    return {side: {"line": at.line, "column": at.column_in("utf-8")} for side, at in (("start", start), ("end", end))}


def _suggestions(finding: Finding) -> Iterator[dict[str, Any]]:
    """What to put where: the fix as one piece, since reviewdog offers each by itself, then the readings."""
    of_fix = len(finding.fix.edits) if finding.fix else 0
    if finding.fix and of_fix == 1:
        yield {"range": _range(*finding.points[0]), "text": finding.fix.edits[0].text}
    elif finding.fix and (whole := _rewritten(finding)) is not None:
        yield {"range": _range(finding.place.start, finding.place.end), "text": whole}
    for edit, points in zip(finding.suggestions, finding.points[of_fix:], strict=True):
        yield {"range": _range(*points), "text": edit.text}


def _rewritten(finding: Finding) -> str | None:
    """The quote with all edits of the fix made; None where one lies outside it, or the quote was cut."""
    (start, end), text = finding.place.span, finding.place.quote
    edits = sorted(finding.fix.edits if finding.fix else ())
    if len(text) < end - start or not all(start <= e.start <= e.end <= end for e in edits):
        return None
    for edit in reversed(edits):
        text = text[: edit.start - start] + edit.text + text[edit.end - start :]
    return text
