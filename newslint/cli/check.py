"""`newslint check`: lint articles."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click

from .. import config
from ..nearest import hint
from ..plans import Request
from ..registry import Registry, RegistryError, find
from ..reports import MEASURED, TELLING
from ..run import Work, lint, prepare
from . import COMMANDS, fail, gating, options, output

if TYPE_CHECKING:
    from ..cache.pages import Pages
    from ..policy import Policy

LONG_WORK = 100  # files from which on progress is shown


@click.command("check", cls=options.Grouped, params=options.every())
@click.argument("paths", nargs=-1, metavar="PATH…", type=click.Path())
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[str, ...], **given: Any) -> None:
    """Lint articles: files, folders, globs, or - for standard input.

    Below a folder newslint reads *.txt, *.text and *.md, says which *.html it cannot read yet, and leaves out hidden
    files and what .gitignore and .newslintignore name.

    Exit status: 0 nothing found at the fail level (warning), 1 findings, 2 misuse or input that could not be read,
    3 a check crashed. After --fix the findings are those that are left; with --diff, 1 means that there is a change.
    """
    if not paths:
        raise fail("nothing to lint: name files or folders, or - for standard input")
    _refuse_misspelt_command(paths)
    request = asked(paths, given)
    try:
        registry = find()
        nearest = _nearest_config(request)
        given["fail_on"] = given["fail_on"] or nearest.value("fail-on")
        policy = _policy(request, nearest, registry)
        form = output.formats(given["formats"], nearest)
        files = output.outputs(given["outputs"])
        folders = _folders(given["split"], paths, policy)
        measure = MEASURED in (form, *(name for name, _ in files))
        request = request._replace(jobs=_jobs(given["jobs"], nearest), measure=measure)
        gate = gating.prepare(request, given)
        work = prepare(request, registry)
        is_plain = not files and all(one is None for one in (policy, gate.baseline, gate.changes))
        pages = _pages(work, form, given) if is_plain else None
        page = pages.find() if pages else None
        if page is not None:
            output.show_again(page.text)
            ctx.exit(page.status)
        report = lint(request, registry, _watch(form), work)
    except (config.ConfigError, RegistryError) as error:
        raise fail(str(error)) from None
    if request.fix:
        from . import mending  # brings in what only it needs

        if given["diff"]:
            ctx.exit(mending.show(report))
        report = mending.write(report, request.stdin)
        if given["edit_log"]:
            from . import editlog

            editlog.write(given["edit_log"], report.changes)
        if given["fix_only"]:
            ctx.exit(mending.failed(report))
    report, is_stale = gating.sift(gate, report, registry)
    if policy is not None:
        report = policy.judge(report)
    if given["split"]:
        from . import splitting

        report = splitting.split(report, folders, request.paths)
    err = bool(request.fix) and request.stdin is not None
    output.show(report, form, files, given, err=err, through=pages.through if pages else iter)
    status = output.status(report, given["fail_on"], given["exit_zero"])
    if pages:
        pages.keep(report, status)
    ctx.exit(status or int(is_stale and not given["exit_zero"]))


def _pages(work: Work, form: str, given: dict[str, Any]) -> Pages | None:
    """Where the report of this run is kept as it is shown, if results are kept and it is one for people."""
    if work.kept is None or form not in TELLING:
        return None
    from ..cache.pages import Pages

    look = output.how(given)
    return Pages(work, *work.kept, (form, tuple(look), given["fail_on"], given["exit_zero"]), look.color)


def _refuse_misspelt_command(paths: Sequence[str]) -> None:
    word = paths[0]
    if word.replace("-", "").isalpha() and not os.path.lexists(word) and hint(word, COMMANDS):
        raise fail(f"no file or command is called {word!r}{hint(word, COMMANDS)}")


def asked(paths: Sequence[str], given: dict[str, Any]) -> Request:
    """The Request that the options of a command make. Misuse where they make no sense."""
    if given["config_file"] and not os.path.isfile(given["config_file"]):
        raise fail(f"{given['config_file']}: no such configuration file")
    if given["encoding"]:
        _refuse_encoding(given["encoding"])
    if given["isolated"] and (given["profiles"] or given["config_file"]):
        raise fail("--isolated means no configuration and no profile; leave it out, or leave the others out")
    has_stdin = "-" in paths
    return Request(
        [p for p in paths if p != "-"],
        {key: given[key.replace("-", "_")] for key in config.LISTS},
        given["profiles"],
        given["config_file"],
        given["isolated"],
        given["encoding"],
        given["offset_encoding"],
        sys.stdin.buffer.read() if has_stdin else None,
        given["stdin_filename"],
        not given["no_allow"],
        _fixes(given),
        cache=not given["no_cache"] and not has_stdin,
    )


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


def _fixes(given: dict[str, Any]) -> str:
    """Which fixes to make: "", "safe" or "unsafe"."""
    wanted = given["fix"] or given["fix_only"] or given["diff"]
    if given["unsafe_fixes"] and not wanted:
        raise fail("--unsafe-fixes says which fixes are made; give --fix or --diff with it")
    if given["edit_log"] and not (given["fix"] or given["fix_only"]):
        raise fail("--edit-log notes what --fix changes; give --fix with it")
    if given["diff"] and (given["fix"] or given["fix_only"]):
        raise fail("--diff writes nothing and --fix does; give one of them")
    return "" if not wanted else "unsafe" if given["unsafe_fixes"] else "safe"


def _refuse_encoding(name: str) -> None:
    import codecs

    try:
        if not codecs.lookup(name)._is_text_encoding:
            raise LookupError
    except LookupError:
        raise fail(f"no text encoding is called {name!r}; try utf-16-le, windows-1252, mac-roman") from None


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
    with click.progressbar(paths, label="Reading", file=sys.stderr, update_min_steps=20) as bar:
        yield from bar
