"""The baseline of a run: which findings it has, what is stale in it, and taking that out."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date

import click

from ..baseline import Baseline, Entry
from ..baseline.disk import Copies, compare, save
from ..baseline.matching import Matched
from ..baseline.renewal import is_over, kept, rebuilt
from ..coverage import Coverage
from ..intake import shown
from ..named import NamedTuple
from ..plans import Request
from ..registry import Registry
from ..report import Report
from ..reports import plural
from ..reports.screen import tame, visible
from . import fail

NAMED = 10  # entries named one by one; more are counted


class Held(NamedTuple):
    """A report held against a baseline: what matched, what is stale in it, and the files as the baseline sees them.

    `over` counts the findings whose entries have expired.
    """

    matched: Matched
    stale: list[Entry]
    copies: Copies
    over: int

    def known(self) -> set[int]:
        """The identities of the findings that don't count."""
        return {id(found.finding) for entry, found in self.matched.pairs if not is_over(entry, today())}


def today() -> str:
    """Today's date where the clock is, as ISO writes it."""
    return date.today().isoformat()


def hold(file: str, baseline: Baseline, report: Report, request: Request, registry: Registry | None) -> Held:
    """Hold a report against a baseline; without a registry it isn't asked what is stale."""
    mended = next((change.after for change in report.changes if change.file == "-"), request.stdin)
    copies = Copies(file, request.encoding, mended, request.stdin_filename or "-")
    matched = compare(baseline, report, copies)
    coverage = Coverage(report, request, registry, copies, baseline) if registry and matched.unmet else None
    over = sum(is_over(entry, today()) for entry, _ in matched.pairs)
    return Held(matched, coverage.stale(matched.unmet) if coverage else [], copies, over)


def fall(file: str, baseline: Baseline, held: Held) -> None:
    """Write the baseline without what is stale, unless this is CI, where nobody would keep what is written."""
    name, count = visible(shown(file)), plural(len(held.stale), "finding")
    if os.environ.get("CI", "").lower() not in ("", "0", "false"):
        message = f"{name}: {count} fewer now; run newslint --ratchet, or newslint baseline update, and commit the file"
        click.echo(f"newslint: {message}", err=True)
        return
    entries = kept(held.matched, held.stale, held.copies.around)
    write(file, rebuilt(baseline, entries, baseline.paths, held.copies.sketch))
    click.echo(f"newslint: {name}: {count} fewer, {len(entries):,} left", err=True)


def write(file: str, baseline: Baseline) -> None:
    """Write a baseline. Misuse where that can't be done."""
    try:
        save(file, baseline)
    except OSError as error:
        raise fail(f"{shown(file)}: cannot be written: {error.strerror}") from None


def told(entry: Entry) -> str:
    """`a.txt: vague-attribution “many viewed”`."""
    return tame(visible(f"{entry.path}: {entry.check} {quoted(entry)}"))


def quoted(entry: Entry) -> str:
    """What an entry is about: its quote, where it has one."""
    if entry.quote:
        return f"“{entry.quote}”"
    return "(white space)" if entry.before or entry.after else "(the whole article)"


def list_of(entries: Iterable[Entry], sign: str) -> list[str]:
    """A line for each entry, and one that counts those that are too many."""
    lines = [f"  {sign} {told(entry)}" for entry in entries]
    return lines if len(lines) <= NAMED else [*lines[:NAMED], f"  {sign} and {len(lines) - NAMED:,} more"]
