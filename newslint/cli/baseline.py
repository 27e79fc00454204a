"""`newslint baseline`: make, update or show a baseline."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Any

import click

from .. import config
from ..baseline import Baseline, Entry
from ..baseline.disk import Copies, home
from ..baseline.renewal import below, is_over, kept, rebuilt, taken_in
from ..intake import shown
from ..plans import Request
from ..registry import Registry, RegistryError, find
from ..report import Report
from ..reports import plural
from ..reports.screen import visible
from ..run import lint
from . import fail, gating, known, options, output, requests

ASKED = {
    "offset_encoding": "utf-32",
    "stdin_filename": None,
    "edit_log": None,
    **dict.fromkeys(("fix", "fix_only", "diff", "unsafe_fixes", "no_cache"), False),
}  # what a baseline has no option for
FURTHEST = 36_500  # days

paths_argument = click.Argument(["paths"], nargs=-1, metavar="[PATH]…", type=click.Path())
expire_option = click.Option(
    ["--expire-days"],
    type=click.IntRange(1, FURTHEST),
    metavar="N",
    help="What is taken in now holds for N days, and counts as new again after them.",
)
prune_option = click.Option(["--prune"], is_flag=True, help="Only take out what is no longer found; take nothing in.")
LINTING = (*options.CHOOSING, options.ENCODING, options.NO_ALLOW)


@click.group("baseline")
def command() -> None:
    """A baseline holds findings that are known: they are neither reported nor count, and all others do.

    It is the file .newslint-baseline.json, beside the nearest configuration, or in the working directory; commit it.
    """


@command.command(
    "create",
    short_help="Write a baseline of all that is found.",
    params=[paths_argument, options.BASELINE, expire_option, *LINTING],
)
def create(paths: tuple[str, ...], baseline_file: str | None, expire_days: int | None, **given: Any) -> None:
    """Lint articles (the working directory, unless PATHs are given) and write a baseline of all that is found."""
    request = _request(paths or (os.curdir,), given)
    file = baseline_file or _home(request)
    if os.path.lexists(file):
        raise fail(f"{shown(file)} is here already; newslint baseline update brings it up to date")
    raise SystemExit(_renew(file, Baseline(), request, _day(expire_days), prune=False))


@command.command(
    "update",
    short_help="Take out what is gone, and take in what is new.",
    params=[paths_argument, options.BASELINE, prune_option, expire_option, *LINTING],
)
def update(
    paths: tuple[str, ...], baseline_file: str | None, prune: bool, expire_days: int | None, **given: Any
) -> None:
    """Lint again what the baseline was made from, or these PATHs; take out what is gone, and take in what is new.

    What stands in files that aren't read, or was found by checks that don't run, stays.
    """
    if prune and expire_days:
        raise fail("--prune takes nothing in, so nothing can expire; leave --expire-days out")
    request = _request(paths, given)
    file = _existing(request, baseline_file)
    baseline = gating.read(file)
    if not paths:
        request = request._replace(paths=Copies(file).still_there(baseline.paths) or [os.curdir])
    raise SystemExit(_renew(file, baseline, request, _day(expire_days), prune=prune))


@command.command("show", short_help="Show what is in it, by file and check.", params=[paths_argument, options.BASELINE])
def show(paths: tuple[str, ...], baseline_file: str | None) -> None:
    """Show what is in the baseline, by file and check; with PATHs, only what lies below them."""
    file = _existing(Request(()), baseline_file)
    copies = Copies(file)
    folders = [copies.path(path) for path in paths]
    everything = sorted(gating.read(file).entries)
    entries = [e for e in everything if not folders or any(below(e.path, folder) for folder in folders)]
    click.echo(f"{visible(shown(file))}: {_count(entries)}")
    for path, in_file in groupby(entries, key=lambda e: e.path):
        click.echo(f"\n{visible(path)}")
        for check_id, group in groupby(in_file, key=lambda e: e.check):
            click.echo(f"  {visible(check_id)}")
            for entry in group:
                click.echo(f"    {visible(known.quoted(entry))}{_until(entry)}")


def _until(entry: Entry) -> str:
    if not entry.expires:
        return ""
    return f" (expired {entry.expires})" if is_over(entry, known.today()) else f" (until {entry.expires})"


def _count(entries: Collection[Entry]) -> str:
    return f"{plural(len(entries), 'finding')} in {plural(len({e.path for e in entries}), 'file')}"


def _request(paths: Sequence[str], given: dict[str, Any]) -> Request:
    if "-" in paths:
        raise fail("a baseline is made from files, not from standard input")
    return requests.asked(paths, {**given, **ASKED})


def _home(request: Request) -> str:
    """Where to write a new baseline that no file is named for."""
    if request.isolated or request.config:
        raise fail("with --config or --isolated no baseline is used but the one named; name it with --baseline FILE")
    return home()


def _existing(request: Request, named: str | None) -> str:
    file = gating.locate(request, named)
    if not file and _home(request):
        raise fail("there is no baseline here; newslint baseline create makes one")
    return file


def _day(days: int | None) -> str:
    """The last day of so many, from today on; "" for no end."""
    return "" if days is None else (date.today() + timedelta(days=days)).isoformat()


def _renew(file: str, baseline: Baseline, request: Request, expires: str, *, prune: bool) -> int:
    """Lint, and write the baseline that comes of it; the status for what could not be read or run."""
    registry, report = _lint(request)
    output.say_failures(report)
    for crash in report.crashes:
        click.echo(visible(f"newslint: check {crash.check} crashed on {crash.source or 'all files'}"), err=True)
    if not any(f.status == "checked" for f in report.files):
        raise fail("nothing was linted, so no baseline was written")
    held = known.hold(file, baseline, report, request, registry)
    around = held.copies.around
    added = [] if prune else taken_in(held.matched, around, known.today(), expires)
    entries = kept(held.matched, held.stale, around, "" if prune else known.today()) + added
    made_from = [path for path in baseline.paths if held.copies.still_there([path])]
    made_from += [held.copies.path(path) for path in request.paths]
    known.write(file, rebuilt(baseline, entries, made_from, held.copies.sketch))
    click.echo(f"Wrote {visible(shown(file))}: {_count(entries)}.")
    if baseline.entries:
        click.echo("\n".join(known.list_of(held.stale, "-") + known.list_of(added, "+") or ["Nothing changed."]))
    return output.status(report, "error", exit_zero=True)


def _lint(request: Request) -> tuple[Registry, Report]:
    try:
        registry = find()
        return registry, lint(request, registry)
    except (config.ConfigError, RegistryError) as error:
        raise fail(str(error)) from None
