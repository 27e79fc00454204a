"""What of a report counts: what the baseline doesn't have, and what has changed since a revision."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..baseline import FILE
from ..model import Finding
from ..named import NamedTuple
from ..plans import Request
from ..registry import Registry
from ..report import FileReport, Report
from ..reports import plural
from . import fail
from .output import say

if TYPE_CHECKING:
    from ..baseline import Baseline
    from ..since import Changed


class Gate(NamedTuple):
    """What findings are held against: the baseline and its file, if there is one, and the changes, if asked for."""

    request: Request
    given: dict[str, Any]
    file: str = ""
    baseline: Baseline | None = None
    changes: Changed | None = None


def prepare(request: Request, given: dict[str, Any]) -> Gate:
    """Read the baseline and ask git, before anything is linted. Misuse says what is wrong with either."""
    file = locate(request, given["baseline_file"], given["no_baseline"])
    if not file and (given["ratchet"] or given["fail_on_stale"]):
        option = "--ratchet" if given["ratchet"] else "--fail-on-stale"
        raise fail(f"{option} needs a baseline, and none is used here; newslint baseline create makes one")
    baseline = read(file) if file else None
    changes = _changes(given["changed_since"], bool(request.fix)) if given["changed_since"] is not None else None
    return Gate(request, given, file, baseline, changes)


def locate(request: Request, named: str | None, none: bool = False) -> str:
    """The baseline to use: the one named, else the nearest, upward from the working directory; "" for none.

    Where the configuration is named, or there is to be none, the nearest baseline isn't used either: the gate isn't
    opened by who submits.
    """
    if named:
        if none:
            raise fail("--baseline names a baseline and --no-baseline wants none; give one of them")
        return named
    if none or request.isolated or request.config:
        return ""
    folder = os.getcwd()
    while not os.path.lexists(os.path.join(folder, FILE)):
        above = os.path.dirname(folder)
        if above == folder:
            return ""
        folder = above
    return os.path.join(folder, FILE)


def read(file: str) -> Baseline:
    """The baseline in a file. Misuse where there is none."""
    from ..baseline import disk, storage

    try:
        return disk.load(file)
    except storage.BadBaseline as error:
        raise fail(str(error)) from None


def _changes(revision: str, is_mending: bool) -> Changed:
    from ..git import GitError
    from ..since import changed

    if is_mending:
        raise fail("--changed-since says what is reported, and fixes are made all over a file; leave one of them out")
    try:
        return changed(revision, os.getcwd())
    except GitError as error:
        raise fail(f"--changed-since: {error}") from None


def sift(gate: Gate, report: Report, registry: Registry) -> tuple[Report, bool]:
    """The report with only what counts, and whether stale entries are to fail the run."""
    fails = False
    if gate.baseline is not None:
        report, fails = _without_known(gate, gate.baseline, report, registry)
    if gate.changes is not None:
        report = _only_changed(gate.changes, report)
    return report, fails


def _without_known(gate: Gate, baseline: Baseline, report: Report, registry: Registry) -> tuple[Report, bool]:
    import click

    from . import known

    must_know = gate.given["ratchet"] or gate.given["fail_on_stale"]
    held = known.hold(gate.file, baseline, report, gate.request, registry if must_know else None)
    if held.over:
        say(f"expired in the baseline, so new again: {plural(held.over, 'finding')}")
    if held.stale and gate.given["fail_on_stale"]:
        say(f"stale in the baseline: {plural(len(held.stale), 'finding')}; run newslint baseline update --prune")
        click.echo("\n".join(known.list_of(held.stale, "-")), err=True)
    if held.stale and gate.given["ratchet"]:
        known.fall(gate.file, baseline, held)
    ids = held.known()
    sifted = _only(report, lambda file, finding: id(finding) not in ids)
    return sifted._replace(baselined=len(ids)), bool(held.stale) and gate.given["fail_on_stale"]


def _only_changed(changes: Changed, report: Report) -> Report:
    from ..since import is_in

    paths = [file.path for file in report.files if file.findings]
    told = {path: (changes.of(path), changes.has(path)) for path in paths}
    strange = [path for path in paths if not changes.name(path)]
    if strange:
        more = f" and {len(strange) - 1:,} more" if len(strange) > 1 else ""
        say(f"{strange[0]}{more}: outside the repository, or a link, so all of it is reported")
    sifted = _only(report, lambda file, finding: is_in(finding, *told[file.path]))
    return sifted._replace(unchanged=sum(1 for _ in report.findings) - sum(1 for _ in sifted.findings))


def _only(report: Report, counts: Callable[[FileReport, Finding], bool]) -> Report:
    """The report without the findings that don't count; what lay inside one of these stands for itself."""
    files = []
    for file in report.files:
        left = [finding for finding in file.findings if counts(file, finding)]
        outer = {finding.check for finding in left}
        findings = tuple(f if f.inside is None or f.inside in outer else f._replace(inside=None) for f in left)
        files.append(file._replace(findings=findings))
    return report._replace(files=tuple(files))
