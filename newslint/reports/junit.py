"""JUnit's XML, as Jenkins and GitLab read it: a suite for each article, a case for each finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement, tostring

from ..model import SEVERITIES, Finding, Severity
from ..report import Report
from . import Look
from .screen import one_line
from .troubles import Trouble, troubles


def write(report: Report, look: Look) -> Iterator[str]:
    """Findings at or above the fail level are failures, those below it passed cases that say what was found."""
    yield '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="newslint">\n'
    if others := list(troubles(report)):
        yield _dump(_suite("newslint", [_trouble(trouble) for trouble in others]))
    for file in report.files:
        if file.status == "checked":
            path = one_line(file.path)
            cases = [_case(path, name, f, look.fail_on) for name, f in _named(file.findings)]
            yield _dump(_suite(path, cases or [Element("testcase", classname=path, name="newslint")]))
    yield "</testsuites>\n"


def _dump(suite: Element) -> str:
    return tostring(suite, encoding="unicode") + "\n"


def _suite(name: str, cases: Sequence[Element]) -> Element:
    outcomes = Counter(child.tag for case in cases for child in case)
    counts = {"failures": outcomes["failure"], "errors": outcomes["error"], "skipped": outcomes["skipped"]}
    numbers = {"tests": str(len(cases)), **{key: str(number) for key, number in counts.items()}}
    suite = Element("testsuite", {"name": name, **numbers})
    suite.extend(cases)
    return suite


def _named(findings: Sequence[Finding]) -> Iterator[tuple[str, Finding]]:
    """Each finding with the name of its case: a server tells cases apart by their names."""
    seen: Counter[str] = Counter()
    for finding in findings:
        at = finding.place.start
        name = f"{finding.check} at {at.line}:{at.column}"
        seen[name] += 1
        yield (name if seen[name] == 1 else f"{name}, {seen[name]}"), finding


def _case(path: str, name: str, finding: Finding, fail_on: Severity) -> Element:
    case = Element("testcase", classname=path, name=name)
    at, message = finding.place.start, one_line(finding.message)
    told = f"{path}:{at.line}:{at.column}: {finding.severity} {finding.check}: {message}"
    if SEVERITIES.index(finding.severity) >= SEVERITIES.index(fail_on):
        SubElement(case, "failure", type=finding.severity, message=message).text = told
    else:
        SubElement(case, "system-out").text = told
    return case


def _trouble(trouble: Trouble) -> Element:
    name = " ".join(part for part in (trouble.check, one_line(trouble.path)) if part)
    case = Element("testcase", classname="newslint", name=name)
    SubElement(case, "error" if trouble.grave else "skipped", message=trouble.message)
    return case
