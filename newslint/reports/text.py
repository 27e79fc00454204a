"""The report for people: grouped by file, with the line of copy, the place underlined, and what to do."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ..model import Edit, Finding, Place, Severity
from ..report import FileReport, Report
from . import Look, failures, related, statistics, summary
from .screen import excerpt, visible

COLORS: dict[Severity, int] = {"error": 31, "warning": 33, "hint": 36}
VERDICTS = {"accept": 32, "revise": 33, "reject": 31}
INDENT = 9
SHORTEST_CONTEXT = 40  # code points that a place keeps on either side at least, where the line has them
MOST_ALIKE = (
    5  # findings that say the same of one article, shown each with its line of copy; of more the places are told
)
MOST_PLACES = 10  # of those, in one line


def write(report: Report, look: Look) -> Iterator[str]:
    """The report, file by file; every piece ends with a line end."""
    for file in report.files:
        if file.findings or (not look.quiet and (file.status == "skipped" or file.verdict)):
            yield "".join(_file(file, look))
    if look.failures:
        yield from (f"{visible(line)}\n" for line in failures(report))
    for crash in report.crashes:
        where = f" on {visible(crash.source)}" if crash.source else ""
        yield _paint(f"check {crash.check} crashed{where}: {visible(crash.message)}", 31, look) + "\n\n"
    for check, reason in sorted(report.unavailable.items()):
        yield f"check {check} was left out: {reason}\n\n"
    if look.statistics:
        yield from statistics(report)
        yield "\n"
    if not look.quiet:
        yield summary(report) + "\n"


def _paint(text: str, color: int | str, look: Look) -> str:
    return f"\x1b[{color}m{text}\x1b[0m" if look.color else text


def _file(file: FileReport, look: Look) -> Iterator[str]:
    heading = _paint(visible(file.path), "1", look)
    heading += f": {_paint(file.verdict, VERDICTS[file.verdict], look)}" if file.verdict else ""
    if file.status != "checked":
        yield f"{heading}: {file.status}: {visible(file.reason or '')}\n\n"
        return
    yield heading + "\n"
    for finding, others in _shortened(_outer_first(file.findings)):
        yield from _finding(finding, others, look)
    yield "\n"


def _outer_first(findings: tuple[Finding, ...]) -> list[Finding]:
    """The findings with those that lie inside a flagged block right behind it."""
    top = [f for f in findings if f.inside is None]
    starts: dict[str, list[tuple[int, int]]] = {}  # per check, where its findings begin, and their numbers in `top`
    for number, finding in enumerate(top):
        starts.setdefault(finding.check, []).append((finding.place.span.start, number))
    held: dict[int, list[Finding]] = {}
    for finding in findings:
        if finding.inside is not None:
            own = starts.get(finding.inside, [])
            at = bisect_right(own, (finding.place.span.start, len(top))) - 1
            number = own[at][1] if at >= 0 and top[own[at][1]].place.span.end >= finding.place.span.end else len(top)
            held.setdefault(number, []).append(finding)
    ordered = [f for number, outer in enumerate(top) for f in (outer, *held.get(number, ()))]
    return ordered + held.get(len(top), [])


def _shortened(findings: Sequence[Finding]) -> Iterator[tuple[Finding, Sequence[Finding]]]:
    """The findings to be shown, the last of many that say the same together with those that are only counted."""
    alike: dict[object, list[Finding]] = {}
    for finding in findings:
        if not finding.related:
            alike.setdefault(_said(finding), []).append(finding)
    left = {says: MOST_ALIKE for says, same in alike.items() if len(same) > MOST_ALIKE}
    for finding in findings:
        says = _said(finding)
        if says not in left or finding.related:
            yield finding, ()
        elif left[says]:
            left[says] -= 1
            yield finding, () if left[says] else alike[says][MOST_ALIKE:]


def _said(finding: Finding) -> object:
    """What two findings have in common whose text in the report is the same but for the line of copy."""
    readings = tuple(edit.text for edit in finding.suggestions) if finding.suggestions else ()
    return finding.check, finding.inside, finding.severity, finding.message, readings


def _finding(finding: Finding, others: Sequence[Finding], look: Look) -> Iterator[str]:
    step = "    " if finding.inside else ""
    place = finding.place
    whole = place.span == (0, 0)
    where = "article" if whole else f"{place.start.line}:{place.start.column}"
    severity = _paint(f"{finding.severity:<7}", COLORS[finding.severity], look)
    margin = step + " " * INDENT
    columns = max(40, look.width - len(margin))
    yield f"{step}  {where:<{INDENT - 3}} {severity}  {_paint(finding.check, '2', look)}\n"
    if not whole:
        shown = excerpt(*_around(place), look.width - len(margin) - 2)
        quote = _paint(shown.quote, f"1;{COLORS[finding.severity]}", look)
        yield f"{margin}| {shown.before}{quote}{shown.after}\n"
        yield f"{margin}| {_paint(shown.underline, COLORS[finding.severity], look)}\n"
        if place.end.line > place.start.line:
            yield f"{margin}| … to line {place.end.line}\n"
    lines = [*_wrapped(visible(finding.message), columns), *_more(finding)]
    if others:
        lines += _wrapped(_places(others), columns)
    yield from (f"{margin}{line}\n" for line in lines)


def _places(findings: Sequence[Finding]) -> str:
    """How many findings there are, and where: the first of them, and the last."""
    starts = [finding.place.start for finding in findings]
    named = [f"{start.line}:{start.column}" for start in (*starts[:MOST_PLACES], *starts[MOST_PLACES:][-1:])]
    if len(starts) > MOST_PLACES + 1:
        named.insert(MOST_PLACES, "…")
    return f"{len(findings):,} more like this: {', '.join(named)}"


def _wrapped(text: str, columns: int) -> list[str]:
    """The text in lines, as `textwrap` has them: that is asked only where a hyphen or a long word may be divided."""
    words = text.split()
    if text != " ".join(words) or max(map(len, words), default=0) > columns:
        return _divided(text, columns)
    lines: list[str] = []
    while len(text) > columns:
        blank = text.rfind(" ", 0, columns + 1)
        if "-" in text[blank : columns + 1]:
            return lines + _divided(text, columns)
        lines.append(text[:blank])
        text = text[blank + 1 :]
    return [*lines, text] if text else lines


def _divided(text: str, columns: int) -> list[str]:
    from textwrap import wrap

    return wrap(text, columns)


def _around(place: Place) -> tuple[str, str, str]:
    """What stands before the quote, the quote, and what stands behind it, with `…` where the line goes on."""
    before, after = place.before, place.after
    if place.start.column - 1 > len(before):
        before = "…" + before.partition(" ")[2]
    if after[-1:].isalnum() and len(after) >= SHORTEST_CONTEXT:
        after = after.rpartition(" ")[0] + " …"
    return before, place.quote, after


def _more(finding: Finding) -> Iterator[str]:
    """What else there is to say: related places, and readings to choose among."""
    yield from related.lines(finding.related, finding.place.source)
    if finding.suggestions:
        readings: list[Edit] = list(finding.suggestions)
        yield "perhaps: " + ", ".join(f"“{visible(e.text)}”" for e in readings)
