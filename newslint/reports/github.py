"""Annotations for GitHub Actions: workflow commands on standard output, escaped so that copy can't issue any."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..model import SEVERITIES, Finding, Severity
from ..report import Report
from . import Look, plural, summary
from .plain import in_repository
from .screen import inert, one_line
from .troubles import troubles

MOST = 10  # annotations of one kind that GitHub shows of one step
LONGEST = 4000  # characters of a message
COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "hint": "notice"}


def write(report: Report, look: Look) -> Iterator[str]:
    """Annotations as far as GitHub shows them, then what is left as lines of the log, and how many those are."""
    used: Counter[str] = Counter()
    rest: list[str] = []
    for trouble in troubles(report):
        kind = "error" if trouble.grave else "notice"
        if trouble.grave and used[kind] < MOST:
            used[kind] += 1
            yield _command(kind, trouble.message, {"file": trouble.path and in_repository(trouble.path)})
        elif trouble.grave or not look.quiet:
            rest.append(f"{trouble.path or 'newslint'}: {trouble.message}")
    over: Counter[Severity] = Counter()
    for finding in report.findings:
        kind = COMMANDS[finding.severity]
        if used[kind] < MOST - (kind == "notice"):  # one notice is kept for what is not shown
            used[kind] += 1
            yield _annotation(finding, kind)
        else:
            over[finding.severity] += 1
            rest.append(_logged(finding))
    if over:
        more = " and ".join(plural(over[s], s) for s in reversed(SEVERITIES) if over[s])
        yield _command("notice", f"{more} more: GitHub shows {MOST} of a kind, all others stand in the log.", {})
    yield from (f"- {inert(line)}\n" for line in rest)
    if not look.quiet:
        yield inert(summary(report)) + "\n"


def _annotation(finding: Finding, kind: str) -> str:
    start, end = finding.place.start, finding.place.end
    where = {"file": in_repository(finding.place.source), "line": str(start.line), "endLine": str(end.line)}
    if start.line == end.line and finding.place.quote:  # GitHub refuses columns of several lines
        where |= {"col": str(start.column), "endColumn": str(end.column)}
    return _command(kind, finding.message, {**where, "title": f"newslint {finding.check}"})


def _command(kind: str, message: str, properties: dict[str, str]) -> str:
    told = ",".join(f"{name}={_property(one_line(value))}" for name, value in properties.items() if value)
    message = inert(message)
    message = message if len(message) <= LONGEST else message[: LONGEST - 1] + "…"
    return f"::{kind}{' ' if told else ''}{told}::{_data(message)}\n"


def _data(text: str) -> str:
    """As the runner's own toolkit escapes what stands behind the last `::`."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _logged(finding: Finding) -> str:
    at = finding.place.start
    return f"{finding.place.source}:{at.line}:{at.column}: {finding.severity} {finding.check}: {finding.message}"
