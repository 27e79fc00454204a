"""Writers of reports: one module per format, each with `write(report, look) -> Iterator[str]`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from importlib import import_module

from ..model import SEVERITIES, Severity
from ..named import NamedTuple
from ..report import Report
from . import screen

NAMED = 5  # files named for one reason; more are counted
FORMATS = {
    "text": "for people, grouped by file [the default]",
    "concise": "one line each",
    "json": "everything, for programs",
    "jsonl": "JSON, one finding a line",
    "github": "annotations of GitHub Actions",
    "gitlab": "GitLab's Code Quality",
    "sarif": "SARIF 2.1.0, for code scanning",
    "junit": "JUnit XML, for Jenkins and others",
    "checkstyle": "Checkstyle XML",
    "rdjson": "for reviewdog",
    "markdown": "tables for a job's summary",
    "html": "a page for a browser",
}
"""The formats, each with what it is for."""
TELLING = ("text", "concise")
"""Formats for people, which say themselves what crashed; where they go to no terminal, no runner finds a command."""

KEPT = (*TELLING, "json", "jsonl")
"""Formats whose report is kept as it was shown: it depends on nothing but the run."""

MEASURED = "json"
"""The format that has the measures of each article, its readability; for others they are not worked out."""


class Look(NamedTuple):
    """How a report is to look: colour, the width of the screen in columns, and what to add or leave out.

    `failures` is for reports that go to a file; on a terminal what could not be read is said on stderr. `fail_on` is
    the least severity that makes the run fail.
    """

    color: bool = False
    width: int = 100
    statistics: bool = False
    quiet: bool = False
    failures: bool = False
    fail_on: Severity = "warning"


def write(name: str, report: Report, look: Look) -> Iterator[str]:
    """The report in a format of FORMATS, piece by piece."""
    module = import_module(f"newslint.reports.{'json_' if name == 'json' else name}")
    pieces: Iterator[str] = module.write(report, look)
    return pieces if look.color or name not in TELLING else map(screen.tame, pieces)


def is_harmless(name: str, report: bytes, color: bool) -> bool:
    """Whether a kept report in a format of KEPT is as `write` leaves it: nothing in it steers what reads it."""
    if name in TELLING:
        return screen.is_harmless(report, color)
    from . import plain

    return plain.is_inert(report)


def counts(report: Report) -> tuple[Counter[str], Counter[str]]:
    """How many findings there are by check and by severity."""
    return Counter(f.check for f in report.findings), Counter(f.severity for f in report.findings)


def plural(number: int, word: str) -> str:
    """`1 finding`, `2 findings`."""
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def failures(report: Report) -> Iterator[str]:
    """One line for each reason why something could not be read: the first file, how many more, why."""
    yield from report.notes
    by_reason: dict[str, list[str]] = {}
    for file in report.files:
        if file.status == "failed":
            by_reason.setdefault(file.reason or "", []).append(file.path)
    for reason, paths in by_reason.items():
        more = f" and {len(paths) - NAMED:,} more" if len(paths) > NAMED else ""
        yield f"{', '.join(paths[:NAMED])}{more}: {reason}"


def summary(report: Report) -> str:
    """One line: how many findings in how many articles, by severity, and what was skipped or failed."""
    _, by_severity = counts(report)
    total = by_severity.total()
    states = Counter(f.status for f in report.files)
    line = f"{plural(total, 'finding') if total else 'Nothing found'} in {plural(states['checked'], 'article')}"
    if total:
        line += ": " + ", ".join(plural(by_severity[s], s) for s in reversed(SEVERITIES) if by_severity[s])
    line += _fixable(report)
    suppressed = sum(f.suppressed for f in report.files)
    if suppressed:
        line += f"; {suppressed:,} allowed in the copy"
    if report.baselined:
        line += f"; {report.baselined:,} in the baseline"
    if report.unchanged:
        line += f"; {report.unchanged:,} in unchanged copy"
    if states["skipped"]:
        line += f"; {states['skipped']:,} skipped"
    if states["failed"]:
        line += f"; {states['failed']:,} could not be read"
    verdicts = Counter(f.verdict for f in report.files if f.verdict)
    if verdicts:
        line += f"; {verdicts['accept']:,} accepted, {verdicts['revise']:,} to revise, {verdicts['reject']:,} rejected"
    if report.crashes:
        line += f"; {plural(len({c.check for c in report.crashes}), 'check')} crashed, so there may be more"
    return line + "."


def _fixable(report: Report) -> str:
    """`; 3 can be fixed with --fix, 2 more with --unsafe-fixes`."""
    fixes = [f.fix for f in report.findings if f.fix is not None]
    safe = sum(fix.safe for fix in fixes)
    unsafe = len(fixes) - safe
    if not fixes:
        return ""
    if not safe:
        return f"; {unsafe:,} can be fixed with --fix --unsafe-fixes"
    return f"; {safe:,} can be fixed with --fix" + (f", {unsafe:,} more with --unsafe-fixes" if unsafe else "")


def statistics(report: Report) -> Iterator[str]:
    """How often each check fired, the most frequent first."""
    by_check, _ = counts(report)
    files = Counter(c for file in report.files for c in {f.check for f in file.findings})
    for check, number in sorted(by_check.items(), key=lambda item: (-item[1], item[0])):
        yield f"{number:>7,}  {check}  ({plural(files[check], 'article')})\n"
