"""JSON, version 1; its schema is docs/json-v1.schema.json. The same input always gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import __version__
from ..fingerprint import fingerprint
from ..model import Edit, Finding, Place, Position
from ..report import FileReport, Report
from . import Look, counts
from .plain import dumps

VERSION = 1


def write(report: Report, look: Look) -> Iterator[str]:
    """One object; a line for each file, so that a person can read it and a diff shows what changed."""
    head = {"version": VERSION, "newslint": __version__, "offset_encoding": report.offset_encoding}
    yield dumps(head)[:-1] + ', "files": ['
    for number, file in enumerate(report.files):
        yield (",\n" if number else "\n") + dumps(_file(file))
    yield "],\n" + dumps(_tail(report))[1:] + "\n"


def _tail(report: Report) -> dict[str, Any]:
    by_check, by_severity = counts(report)
    return {
        "skipped_checks": [{"check": c, "reason": r} for c, r in sorted(report.unavailable.items())],
        "errors": [{"check": c.check, "path": c.source or None, "message": c.message} for c in report.crashes],
        "summary": {
            "articles": sum(f.status == "checked" for f in report.files),
            "findings": by_check.total(),
            "by_check": dict(sorted(by_check.items())),
            "by_severity": dict(sorted(by_severity.items())),
            "suppressed": sum(f.suppressed for f in report.files),
            "baselined": report.baselined,
            "unchanged": report.unchanged,
        },
    }


def _file(file: FileReport) -> dict[str, Any]:
    return {
        "path": file.path,
        "status": file.status,
        "reason": file.reason,
        "findings": [entry(f) for f in file.findings],
        "readability": dict(file.measures.get("readability", {})) or None,
        "verdict": file.verdict,
    }


def entry(finding: Finding) -> dict[str, Any]:
    """A finding as it stands under its file."""
    fix = finding.fix
    edits = [_edit(e, *points) for e, points in zip(_edits(finding), finding.points, strict=True)]
    of_fix = len(fix.edits) if fix else 0
    return {
        "check": finding.check,
        "topic": finding.topic,
        "severity": finding.severity,
        "message": finding.message,
        **_place(finding.place),
        "fix": None if fix is None else {"safe": fix.safe, "edits": edits[:of_fix]},
        "suggestions": edits[of_fix:],
        "related": [{"path": r.place.source, **_place(r.place), "message": r.message} for r in finding.related],
        "fingerprint": fingerprint(finding),
        "url": finding.url,
    }


def _edits(finding: Finding) -> tuple[Edit, ...]:
    return (*(finding.fix.edits if finding.fix else ()), *finding.suggestions)


def _edit(edit: Edit, start: Position, end: Position) -> dict[str, Any]:
    return {"start": _position(start), "end": _position(end), "text": edit.text}


def _place(place: Place) -> dict[str, Any]:
    return {"start": _position(place.start), "end": _position(place.end), "quote": place.quote}


def _position(point: Position) -> dict[str, int]:
    return {"line": point.line, "column": point.column, "offset": point.offset}
