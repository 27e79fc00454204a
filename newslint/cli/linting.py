"""What `newslint check` does, without click."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from .. import config
from ..named import NamedTuple
from ..nearest import hint
from ..plans import Request
from ..registry import Registry, RegistryError, find
from ..reports import KEPT, MEASURED, TELLING, is_harmless
from ..run import Work, lint, prepare
from . import COMMANDS, fail, gating, output, requests

if TYPE_CHECKING:
    from ..cache.pages import Pages
    from ..policy import Policy
    from ..report import Report

LONG_WORK = 100  # files from which on progress is shown


class Job(NamedTuple):
    """A run as its options make it: what is to be done, and how its outcome is judged and told."""

    work: Work
    given: dict[str, Any]
    policy: Policy | None
    form: str
    files: list[tuple[str, str]]
    folders: dict[str, str]
    gate: gating.Gate


def check(paths: Sequence[str], **given: Any) -> int:
    """Lint articles as the command's options say; the exit status."""
    if not paths:
        raise fail("nothing to lint: name files or folders, or - for standard input")
    _refuse_misspelt_command(paths)
    request = requests.asked(paths, given)
    try:
        registry = find()
        job = _job(paths, request, registry, given)
        pages = _pages(job)
        page = pages.find() if pages else None
        if page is not None:
            output.show_again(page.text)
            return page.status
        report = lint(job.work.run.request, registry, _watch(job.form), job.work)
    except (config.ConfigError, RegistryError) as error:
        raise fail(str(error)) from None
    return _told(job, report, registry, pages)


def _job(paths: Sequence[str], request: Request, registry: Registry, given: dict[str, Any]) -> Job:
    nearest = _nearest_config(request)
    given["fail_on"] = given["fail_on"] or nearest.value("fail-on")
    policy = _policy(request, nearest, registry)
    form = output.formats(given["formats"], nearest)
    files = output.outputs(given["outputs"])
    folders = _folders(given["split"], paths, policy)
    measure = MEASURED in (form, *(name for name, _ in files))
    request = request._replace(jobs=_jobs(given["jobs"], nearest), measure=measure)
    gate = gating.prepare(request, given)
    return Job(prepare(request, registry), given, policy, form, files, folders, gate)


def _pages(job: Job) -> Pages | None:
    """Where the report of a run is kept as it is shown, if results are kept and it has all findings."""
    is_plain = not job.files and all(one is None for one in (job.policy, job.gate.baseline, job.gate.changes))
    if job.work.kept is None or job.form not in KEPT or not is_plain:
        return None
    from ..cache.pages import Pages

    look = output.how(job.given)
    asked = (job.form, tuple(look), job.given["fail_on"], job.given["exit_zero"])
    return Pages(job.work, *job.work.kept, asked, partial(is_harmless, job.form, color=look.color))


def _told(job: Job, report: Report, registry: Registry, pages: Pages | None) -> int:
    """Make the fixes, sift, judge and show what a run left behind; the exit status."""
    request, given = job.work.run.request, job.given
    if request.fix:
        from . import mending  # brings in what only it needs

        if given["diff"]:
            return mending.show(report)
        report = mending.write(report, request.stdin)
        if given["edit_log"]:
            from . import editlog

            editlog.write(given["edit_log"], report.changes)
        if given["fix_only"]:
            return mending.failed(report)
    report, is_stale = gating.sift(job.gate, report, registry)
    if job.policy is not None:
        report = job.policy.judge(report)
    if given["split"]:
        from . import splitting

        report = splitting.split(report, job.folders, request.paths)
    err = bool(request.fix) and request.stdin is not None
    output.show(report, job.form, job.files, given, err=err, through=pages.through if pages else iter)
    status = output.status(report, given["fail_on"], given["exit_zero"])
    if pages:
        pages.keep(report, status)
    return status or int(is_stale and not given["exit_zero"])


def _refuse_misspelt_command(paths: Sequence[str]) -> None:
    word = paths[0]
    if word.replace("-", "").isalpha() and not os.path.lexists(word) and hint(word, COMMANDS):
        raise fail(f"no file or command is called {word!r}{hint(word, COMMANDS)}")


def _policy(request: Request, nearest: config.Settings, registry: Registry) -> Policy | None:
    """The policy of the run as a whole, from a profile on the command line or from the nearest configuration."""
    layers = (*nearest.layers, *(config.profile(name) for name in request.profiles))
    if not any("policy" in layer.keys for layer in layers):
        return None
    from .. import policy

    return policy.read(layers, registry)


def _folders(given: Sequence[str], paths: Sequence[str], policy: Policy | None) -> dict[str, str]:
    """Where the articles of each verdict go."""
    if not given:
        return {}
    if policy is None:
        raise fail("--split sorts by verdict: give the configuration a [policy], or --profile submission")
    from . import splitting

    return splitting.targets(given, paths)


def _jobs(given: int | None, nearest: config.Settings) -> int:
    """How many processes may work: as told, else as many as this process may use cores."""
    told = given or nearest.value("jobs")
    if told:
        return int(told)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _nearest_config(request: Request) -> config.Settings:
    """The configuration for the run as a whole: fail level and formats."""
    if request.isolated:
        return config.Settings()
    file = request.config or config.find(os.getcwd())
    return config.load(file) if file else config.Settings()


def _watch(form: str) -> Any:
    """A progress bar on stderr, for long work on a terminal only."""

    def watch(paths: list[str]) -> Iterable[str]:
        if len(paths) < LONG_WORK or form not in TELLING or not sys.stderr.isatty():
            return paths
        return _with_bar(paths)

    return watch


def _with_bar(paths: list[str]) -> Iterable[str]:
    import click

    with click.progressbar(paths, label="Reading", file=sys.stderr, update_min_steps=20) as bar:
        yield from bar
