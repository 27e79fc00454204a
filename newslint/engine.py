"""Articles and checks to findings. Pure: no files, no clock, no network, no printing.

`read` runs on one article at a time and keeps nothing of its text but what the findings quote; `finish` takes all
readings together, lets the checks across files conclude, and sifts what the copy itself allows.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Any

from . import allow
from .model import Allowance, Article, Facts, Finding, Place, Span, Unavailable
from .named import NamedTuple
from .places import place
from .plan import Entry, Plan
from .signing import sign


class Crash(NamedTuple):
    """A check that raised: its id, the article's source ("" for a check across files), and the error."""

    check: str
    source: str
    message: str


class Reading(NamedTuple):
    """What one article gave, before the checks across files have had their say.

    `content` is a digest of the bytes that it was read from, empty where nobody made one.
    """

    source: str
    plan: Plan
    findings: list[Finding]
    crashes: list[Crash]
    unavailable: dict[str, str]
    facts: dict[str, Facts]
    measures: dict[str, dict[str, float]]
    blocks: list[tuple[Span, str]]
    allowances: list[Allowance]
    remarks: dict[Span, Place]
    content: bytes = b""


class Conclusion(NamedTuple):
    """What the checks across files found, and which of them crashed."""

    findings: list[Finding]
    crashes: list[Crash]


class Group(NamedTuple):
    """What a check has gathered of all articles for which it has the same options, to be concluded together."""

    entry: Entry
    gathered: list[Facts]


class Result(NamedTuple):
    """The outcome of one article. `measures` is by topic; `suppressed` counts findings that the copy allowed."""

    source: str
    findings: tuple[Finding, ...]
    measures: Mapping[str, Mapping[str, float]]
    suppressed: int


class Outcome(NamedTuple):
    """The outcome of a run: the articles in the order given, what crashed, and what could not run, with the reason."""

    results: list[Result]
    crashes: list[Crash]
    unavailable: dict[str, str]


def read(article: Article, plan: Plan, heed_allowances: bool = True, measure: bool = True) -> Reading:
    """Run every check that works in one article, and gather the facts for those that work across files.

    Without `heed_allowances` what the copy allows itself counts for nothing, `[sic]` included. Without `measure` there
    are no measures.
    """
    allowances = allow.find(article) if heed_allowances else []
    remarks = {a.span: place(article, a.span) for a in allowances}
    reading = Reading(article.source, plan, [], [], {}, {}, {}, [], allowances, remarks)
    for entry in plan.entries(article.text):
        try:
            _consult(article, entry, reading, heed_allowances)
            if measure and entry.check.measure is not None:
                measures = reading.measures.setdefault(entry.topic, {})
                measures.update(entry.check.measure(article, entry.options))
        except Unavailable as reason:
            reading.unavailable[entry.check.id] = str(reason)
        except Exception as error:  # whatever a check does wrong, the others go on
            reading.crashes.append(Crash(entry.check.id, article.source, f"{type(error).__name__}: {error}"))
    return reading


def _consult(article: Article, entry: Entry, reading: Reading, heed_sic: bool) -> None:
    check = entry.check
    if check.run is not None:
        flags = [f for f in check.run(article, entry.options) if not (heed_sic and allow.is_sic(article.text, f.span))]
        reading.findings.extend(sign(entry, f, place(article, f.span), article) for f in flags)
        if check.block:
            reading.blocks.extend((f.span, check.id) for f in flags)
    elif check.gather is not None:
        reading.facts[check.id] = check.gather(article, entry.options)


Each = Callable[[Callable[[Group], Conclusion], Sequence[Group]], Iterable[Conclusion]]
"""How the groups are concluded one by one: `map`, or several at once."""


def conclude(readings: Sequence[Reading], each: Each = map) -> Conclusion:
    """What the checks across files say of the readings; the order of the readings counts."""
    concluded = list(each(_concluded, _groups(readings)))
    return Conclusion([f for one in concluded for f in one.findings], [c for one in concluded for c in one.crashes])


def finish(readings: Sequence[Reading], concluded: Conclusion | None = None) -> Outcome:
    """Conclude across files, unless that is done, sift by the allowances in the copy, and put everything in order."""
    concluded = concluded or conclude(readings)
    crashes = [crash for reading in readings for crash in reading.crashes] + concluded.crashes
    across: dict[str, list[Finding]] = defaultdict(list)
    for found in concluded.findings:
        across[found.place.source].append(found)
    results = [result(reading, across[reading.source], crashes) for reading in readings]
    unavailable = {check: reason for reading in readings for check, reason in reading.unavailable.items()}
    plans = {id(reading.plan): reading.plan for reading in readings}.values()
    crashes += {Crash(check, "", reason) for plan in plans for check, reason in plan.broken.items()}
    return Outcome(results, sorted(crashes), unavailable)


def _groups(readings: Sequence[Reading]) -> list[Group]:
    """What the checks across files have gathered, in groups of equal options, each of which is concluded once."""
    groups: dict[tuple[str, Any], Group] = {}
    for reading in readings:
        for check_id, facts in reading.facts.items():
            entry = reading.plan.entry(reading.plan.registry.rooms[check_id])
            if entry is not None:
                key = (check_id, (entry.options, entry.severity))
                if key not in groups:
                    groups[key] = Group(entry, [])
                groups[key].gathered.append(facts)
    return list(groups.values())


def _concluded(group: Group) -> Conclusion:
    entry = group.entry
    try:
        flags = list(entry.check.conclude(group.gathered, entry.options)) if entry.check.conclude else []
        return Conclusion([sign(entry, flag, where) for where, flag in flags], [])
    except Exception as error:
        return Conclusion([], [Crash(entry.check.id, "", f"{type(error).__name__}: {error}")])


def result(reading: Reading, across: Iterable[Finding], crashes: list[Crash]) -> Result:
    """The outcome of one article, given what the checks across files found in it; see `conclude` for `crashes`."""
    everything = sorted([*reading.findings, *across], key=_order)
    kept, used, allowed = allow.sift(everything, reading.allowances)
    kept += _audit(reading, used, crashes)
    blocks = _Blocks(reading.blocks)
    findings = sorted([blocks.nested(f) for f in kept], key=_order)
    return Result(reading.source, tuple(findings), reading.measures, allowed)


def _audit(reading: Reading, used: Sequence[set[str]], crashes: list[Crash]) -> list[Finding]:
    """What the checks that look at allowances say of them."""
    if not reading.allowances:
        return []
    found: list[Finding] = []
    pairs = [(a, frozenset(u)) for a, u in zip(reading.allowances, used, strict=True)]
    known, ran = frozenset(reading.plan.registry.rooms), reading.plan.enabled(in_one_article=True)
    for room in reading.plan.registry.rooms.values():
        entry = reading.plan.entry(room)
        if entry is None or entry.check.audit is None:
            continue
        try:
            flags = list(entry.check.audit(pairs, ran, known))
            found += [sign(entry, f, reading.remarks[f.span]) for f in flags]
        except Exception as error:
            crashes.append(Crash(entry.check.id, reading.source, f"{type(error).__name__}: {error}"))
    return found


class _Blocks:
    """The flagged blocks of an article, to be asked which of them holds a finding, without trying them all."""

    def __init__(self, blocks: Iterable[tuple[Span, str]]) -> None:
        by_check: dict[str, list[Span]] = defaultdict(list)
        for span, check in blocks:
            by_check[check].append(span)
        self._ends = {check: _reaches(sorted(spans)) for check, spans in by_check.items()}

    def nested(self, finding: Finding) -> Finding:
        """The finding, told which check's wider block it lies in, if any."""
        start, end = finding.place.span
        for check, (starts, ends) in self._ends.items():
            if check != finding.check and start < end:
                before, until = bisect_left(starts, start), bisect_right(starts, start)
                if (before and ends[before - 1] >= end) or (until and ends[until - 1] > end):
                    return finding._replace(inside=check)
        return finding


def _reaches(spans: Sequence[Span]) -> tuple[list[int], list[int]]:
    """The starts of spans in order, and how far those up to each reach."""
    return [span.start for span in spans], list(accumulate((span.end for span in spans), max))


def _order(finding: Finding) -> tuple[int, str, int, str]:
    return (finding.place.span.start, finding.check, finding.place.span.end, finding.message)
