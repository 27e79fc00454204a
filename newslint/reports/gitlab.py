"""GitLab's Code Quality: a JSON list, for `artifacts: reports: codequality`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from ..fingerprint import fingerprint
from ..model import Finding, Severity
from ..report import Report
from . import Look
from .plain import in_repository, listed
from .screen import one_line
from .troubles import Trouble, troubles

SEVERITY: dict[Severity, str] = {"error": "major", "warning": "minor", "hint": "info"}


def write(report: Report, look: Look) -> Iterator[str]:
    """One object a line. What could not be read or crashed is a blocker, so that it is seen in the merge request."""
    yield "["
    yield from listed(_entries(report))
    yield "\n]\n"


def _entries(report: Report) -> Iterator[dict[str, Any]]:
    seen: Counter[str] = Counter()
    for trouble in troubles(report):
        if trouble.grave:
            yield _trouble(trouble)
    for finding in report.findings:
        print_ = fingerprint(finding)
        seen[print_] += 1
        yield _finding(finding, print_ if seen[print_] == 1 else f"{print_}-{seen[print_]}")


def _finding(finding: Finding, fingerprint: str) -> dict[str, Any]:
    """GitLab takes findings of one fingerprint for one, so equal ones are numbered."""
    place = finding.place
    return {
        "description": one_line(finding.message),
        "check_name": finding.check,
        "fingerprint": fingerprint,
        "severity": SEVERITY[finding.severity],
        "location": {
            "path": one_line(in_repository(place.source)),
            "lines": {"begin": place.start.line, "end": place.end.line},
        },
    }


def _trouble(trouble: Trouble) -> dict[str, Any]:
    told = "\0".join((trouble.path, trouble.check, trouble.message))
    return {
        "description": trouble.message,
        "check_name": trouble.check or "newslint",
        "fingerprint": sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16],
        "severity": "blocker",
        "location": {"path": one_line(in_repository(trouble.path)) or ".", "lines": {"begin": 1}},
    }
