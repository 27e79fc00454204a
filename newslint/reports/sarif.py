"""SARIF 2.1.0 (OASIS), as GitHub's code scanning and editors' viewers read it. Columns are UTF-16 code units."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import quote

from .. import __version__
from ..fingerprint import fingerprint
from ..model import Edit, Finding, Place, Position, Severity
from ..report import Report
from . import Look
from .plain import dumps, in_repository
from .rules import rule
from .screen import one_line
from .troubles import Trouble, troubles

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVEL: dict[Severity, str] = {"error": "error", "warning": "warning", "hint": "note"}
LONGEST_SNIPPET = 1000  # code points; of a longer quote the region alone is told
Json = dict[str, Any]


def write(report: Report, look: Look) -> Iterator[str]:
    """One run: a result a line, after the rules that they break."""
    rules = {name: number for number, name in enumerate(sorted({f.check for f in report.findings}))}
    driver = {
        "name": "newslint",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [rule(report, name) for name in rules],
    }
    head = {
        "tool": {"driver": driver},
        "columnKind": "utf16CodeUnits",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "invocations": [_invocation(list(troubles(report)))],
    }
    yield dumps({"$schema": SCHEMA, "version": "2.1.0"})[:-1] + ', "runs": [\n'
    yield dumps(head)[:-1] + ', "results": ['
    for number, finding in enumerate(report.findings):
        yield (",\n" if number else "\n") + dumps(_result(finding, rules[finding.check]))
    yield "\n]}]}\n"


def _invocation(told: Sequence[Trouble]) -> Json:
    return {
        "executionSuccessful": not any(trouble.grave for trouble in told),
        "toolExecutionNotifications": [_notification(trouble) for trouble in told],
    }


def _notification(trouble: Trouble) -> Json:
    told: Json = {"level": "error" if trouble.grave else "note", "message": _message(trouble.message)}
    if trouble.path:
        told["locations"] = [{"physicalLocation": {"artifactLocation": _artifact(trouble.path)}}]
    if trouble.check:
        told["associatedRule"] = {"id": trouble.check}
    return told


def _result(finding: Finding, index: int) -> Json:
    result: Json = {
        "ruleId": finding.check,
        "ruleIndex": index,
        "level": LEVEL[finding.severity],
        "message": _message(finding.message),
        "locations": [_location(finding.place)],
        "partialFingerprints": {"newslint/v1": fingerprint(finding)},
    }
    if fixes := list(_fixes(finding)):
        result["fixes"] = fixes
    if finding.related:
        result["relatedLocations"] = [
            {"id": number, **_location(r.place), "message": _message(r.message or "related")}
            for number, r in enumerate(finding.related)
        ]
    return result


def _message(text: str) -> Json:
    """A message as plain text: SARIF reads braces as placeholders (3.11.5) and `[…](…)` as a link (3.11.6)."""
    return {"text": one_line(text).replace("{", "{{").replace("}", "}}").replace("](", "] (")}


def _location(place: Place) -> Json:
    region = _region(place.start, place.end)
    if 0 < len(place.quote) == place.span.end - place.span.start <= LONGEST_SNIPPET:
        region["snippet"] = {"text": place.quote}
    return {"physicalLocation": {"artifactLocation": _artifact(place.source), "region": region}}


def _artifact(path: str) -> Json:
    """A file as a URI: relative to the root of the repository, or absolute where it lies outside."""
    path = in_repository(path)
    absolute = path.startswith("/") or path[1:3] == ":/"
    uri = quote(path, safe="/", errors="replace")
    return {"uri": f"file:///{uri.lstrip('/')}" if absolute else uri}


def _region(start: Position, end: Position) -> Json:
    """The finding on an article as a whole stands at 1:1 to 1:1, since GitHub wants a line for everything."""
    return {
        "startLine": start.line,
        "startColumn": start.column_in("utf-16"),
        "endLine": end.line,
        "endColumn": end.column_in("utf-16"),
    }


def _fixes(finding: Finding) -> Iterator[Json]:
    """The fix, then each reading to choose from: any one of them mends the finding."""
    fix = finding.fix
    points = finding.points
    of_fix = len(fix.edits) if fix else 0
    if fix:
        told = "Safe: the meaning stays the same." if fix.safe else "An editor should look at this one."
        yield _fix(finding.place.source, told, zip(fix.edits, points, strict=False))
    for edit, where in zip(finding.suggestions, points[of_fix:], strict=True):
        yield _fix(finding.place.source, f"Perhaps: {edit.text}", [(edit, where)])


def _fix(path: str, told: str, edits: Iterable[tuple[Edit, tuple[Position, Position]]]) -> Json:
    replacements = [{"deletedRegion": _region(*where), "insertedContent": {"text": e.text}} for e, where in edits]
    change = {"artifactLocation": _artifact(path), "replacements": replacements}
    return {"description": _message(told), "artifactChanges": [change]}
