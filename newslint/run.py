"""A whole run: paths to a Report. It reads files and configuration; it prints nothing."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from . import engine
from .inputs import files
from .intake import Run, lint_bytes, shown, take_in
from .named import NamedTuple
from .plans import Plans, Request
from .registry import Registry
from .report import Change, FileReport, Report
from .sharing import at_once, share

if TYPE_CHECKING:
    from .cache import Kept, Looked
    from .intake import Read

ALIKE = "two files are shown by this name, so neither is read; rename the one that is no UTF-8"

Watch = Callable[[list[str]], Iterable[str]]


class Work(NamedTuple):
    """A run before anything is linted: the files to read, reports on paths that lead to none, and what is kept."""

    run: Run
    wanted: list[str]
    missing: list[FileReport]
    kept: tuple[Kept, Looked] | None = None


def lint(request: Request, registry: Registry, watch: Watch = iter, work: Work | None = None) -> Report:
    """Lint all the request's paths. ConfigError where the configuration cannot be used at all.

    `watch` is handed the list of files and gives them back one by one, so that progress can be shown; `work` is what
    `prepare` gave for the request, if that was asked before.
    """
    work = work or prepare(request, registry)
    if work.kept is None:
        return _lint(work, watch)
    from .cache import Stale

    try:
        return _lint(work, watch)
    except Stale:
        return _lint(work._replace(kept=None), watch)


def prepare(request: Request, registry: Registry) -> Work:
    """Find the files of a run, and look at them where results are kept. ConfigError as from `lint`."""
    run = Run(request, Plans(request, registry), frozenset(request.paths))
    run.plans.plan(os.path.join(os.getcwd(), "-"))  # a wrong command line is said before any file is read
    wanted, missing = _wanted(run)
    if not request.cache or request.fix:
        return Work(run, wanted, missing)
    from .cache import Kept

    kept = Kept(request, registry)
    return Work(run, wanted, missing, (kept, kept.look(run, wanted)))


def _lint(work: Work, watch: Watch) -> Report:
    run, wanted = work.run, work.wanted
    done = list(work.missing)
    readings: list[engine.Reading] = []
    changes: list[Change] = []
    notes: list[str] = []
    for read in _all(work, iter(watch(wanted))):
        if isinstance(read, engine.Reading):
            readings.append(read)
        elif isinstance(read, Change):
            changes.append(read)
        elif isinstance(read, FileReport):
            done.append(read)
        else:
            notes.append(read)
    readings.sort(key=lambda r: r.source)
    each = at_once(run.request.jobs, len(readings))
    outcome = engine.finish(readings, (work.kept[0].conclude if work.kept else engine.conclude)(readings, each))
    done += [FileReport(r.source, "checked", None, r.findings, r.measures, r.suppressed) for r in outcome.results]
    opened = {shown(path): path for path in wanted}
    contents = {r.source: r.content for r in readings}
    done = [f._replace(file=opened.get(f.path, ""), content=contents.get(f.path, f.content)) for f in done]
    asked = frozenset(n for key in ("select", "extend-select") for n in run.request.command.get(key, ()))
    return Report(
        tuple(sorted(done, key=lambda f: (f.path, f.status))),
        tuple(outcome.crashes),
        outcome.unavailable,
        asked,
        run.request.offset_encoding,
        tuple(sorted(changes)),
        tuple(notes),
        registries=run.plans.registries,
    )


def _wanted(run: Run) -> tuple[list[str], list[FileReport]]:
    """The files to read, and reports on paths that lead to none."""
    request = run.request
    wanted: list[str] = []
    missing: list[FileReport] = []
    excluded = False
    for found in files.find(request.paths, not (request.isolated or request.config)):
        if isinstance(found, files.Missing):
            missing.append(FileReport(shown(found.path), found.status, found.reason))
        elif found in run.named or not run.plans.excludes(found):
            wanted.append(found)
        else:
            excluded = True
    if excluded and not wanted and request.stdin is None:
        reason = "every file is left out by 'exclude' in the configuration"
        missing.append(FileReport(shown(request.paths[0]), "failed", reason))
    if request.stdin is not None and request.stdin_filename:  # what an editor hands over is newer than the file
        own = os.path.abspath(request.stdin_filename)
        wanted = [path for path in wanted if os.path.abspath(path) != own]
    twins = _shown_alike(wanted)
    missing += [FileReport(name, "failed", ALIKE) for name in sorted(twins)]
    return [path for path in wanted if shown(path) not in twins] if twins else wanted, missing


def _shown_alike(paths: list[str]) -> set[str]:
    """The names by which two files would be shown; one of them is no UTF-8 and the other has its bytes spelt out."""
    if not any("\ud800" <= ch <= "\udfff" for path in paths if not path.isascii() for ch in path):
        return set()
    return {name for name, number in Counter(map(shown, paths)).items() if number > 1}


def _all(work: Work, ticks: Iterator[str]) -> Iterator[Read | str]:
    """What reading each file gives, standard input last, and notes on what went wrong beside the copy."""
    run, paths = work.run, work.wanted
    if work.kept is not None:
        kept, looked = work.kept
        recalled, paths = kept.recall(looked)
        for reading in recalled:
            next(ticks, None)
            yield reading
    yield from share(run, paths, ticks)
    for _ in ticks:  # which ends the bar
        pass
    if run.request.stdin is not None:
        yield from lint_bytes(run, run.request.stdin, run.request.stdin_filename or "-", "-")


def articles(folder: str, request: Request, plans: Plans) -> list[str]:
    """The files that a run over a folder reads."""
    return _wanted(Run(request._replace(paths=(folder,)), plans))[0]


def read(path: str, request: Request, plans: Plans, data: bytes | None = None) -> engine.Reading | FileReport:
    """What one file gives, or `data` under its name, as a run would read it; no fixes are made."""
    run = Run(request._replace(fix=""), plans, frozenset((path,)))
    reads = take_in(run, path) if data is None else lint_bytes(run, data, path, path)
    return next(read for read in reads if not isinstance(read, Change))


def fixed(path: str, request: Request, plans: Plans, data: bytes) -> bytes:
    """The data after the fixes that the request wants."""
    reads = lint_bytes(Run(request, plans), data, path, path)
    return next((read.after for read in reads if isinstance(read, Change)), data)
