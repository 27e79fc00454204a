"""Checkstyle's XML, which many viewers of CI servers read."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, tostring

from ..model import Finding, Severity
from ..report import FileReport, Report
from . import Look
from .screen import one_line
from .troubles import troubles

SEVERITY: dict[Severity, str] = {"error": "error", "warning": "warning", "hint": "info"}


def write(report: Report, look: Look) -> Iterator[str]:
    """A `file` for each article, also for those without findings; what went wrong is an error at line 1."""
    yield '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n'
    for trouble in troubles(report):
        file = Element("file", name=one_line(trouble.path) or "newslint")
        severity = "error" if trouble.grave else "info"
        source = f"newslint.{trouble.check}" if trouble.check else "newslint"
        SubElement(file, "error", line="1", severity=severity, message=trouble.message, source=source)
        yield tostring(file, encoding="unicode") + "\n"
    for read in report.files:
        if read.status == "checked":
            yield tostring(_file(read), encoding="unicode") + "\n"
    yield "</checkstyle>\n"


def _file(read: FileReport) -> Element:
    file = Element("file", name=one_line(read.path))
    for finding in read.findings:
        SubElement(file, "error", _attributes(finding))
    return file


def _attributes(finding: Finding) -> dict[str, str]:
    at = finding.place.start
    return {
        "line": str(at.line),
        "column": str(at.column),
        "severity": SEVERITY[finding.severity],
        "message": one_line(finding.message),
        "source": f"newslint.{finding.topic}.{finding.check}",
    }
