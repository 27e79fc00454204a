"""A whole run: paths to a Report. It reads files and configuration; it prints nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator

from . import engine
from .config import ConfigError
from .inputs import Unreadable, decode, encode, files
from .model import Article
from .plan import Plan
from .plans import Plans, Request
from .registry import Registry
from .report import Change, FileReport, Report

Read = engine.Reading | Change | FileReport

HTML = "newslint does not read HTML yet; give it the text"
NO_READER = {".html": HTML, ".htm": HTML}


def refusal(path: str) -> str | None:
    """Why a file of this name cannot be read, if it cannot."""
    return NO_READER.get(os.path.splitext(path)[1].lower())


def lint(request: Request, registry: Registry, watch: Callable[[list[str]], Iterable[str]] = iter) -> Report:
    """Lint all the request's paths. ConfigError where the configuration cannot be used at all.

    `watch` is handed the list of files and gives them back one by one, so that progress can be shown.
    """
    plans = Plans(request, registry)
    plans.plan(os.path.join(os.getcwd(), "-"))  # what is wrong with the command line is said before any file is read
    named = frozenset(request.paths)
    wanted, done = _wanted(request, plans, named)
    readings: list[engine.Reading] = []
    changes: list[Change] = []
    for read in _all(watch(wanted), request, plans, named):
        if isinstance(read, engine.Reading):
            readings.append(read)
        elif isinstance(read, Change):
            changes.append(read)
        else:
            done.append(read)
    outcome = engine.finish(sorted(readings, key=lambda r: r.source))
    done += [FileReport(r.source, "checked", None, r.findings, r.measures, r.suppressed) for r in outcome.results]
    asked = frozenset(n for key in ("select", "extend-select") for n in request.command.get(key, ()))
    order = sorted(done, key=lambda f: (f.path, f.status))
    crashes, unavailable = tuple(outcome.crashes), outcome.unavailable
    return Report(tuple(order), crashes, unavailable, asked, request.offset_encoding, tuple(sorted(changes)))


def _wanted(request: Request, plans: Plans, named: frozenset[str]) -> tuple[list[str], list[FileReport]]:
    """The files to read, and reports on paths that lead to none."""
    wanted: list[str] = []
    missing: list[FileReport] = []
    excluded = False
    for found in files.find(request.paths, not (request.isolated or request.config)):
        if isinstance(found, files.Missing):
            missing.append(FileReport(shown(found.path), found.status, found.reason))
        elif found in named or not plans.excludes(found):
            wanted.append(found)
        else:
            excluded = True
    if excluded and not wanted and request.stdin is None:
        reason = "every file is left out by 'exclude' in the configuration"
        missing.append(FileReport(shown(request.paths[0]), "failed", reason))
    if request.stdin is not None and request.stdin_filename:  # what an editor hands over is newer than the file
        own = os.path.abspath(request.stdin_filename)
        wanted = [path for path in wanted if os.path.abspath(path) != own]
    return wanted, missing


def _all(paths: Iterable[str], request: Request, plans: Plans, named: frozenset[str]) -> Iterator[Read]:
    """What reading each file gives, and standard input last."""
    for path in paths:
        yield from _read(path, request, plans, named)
    if request.stdin is not None:
        yield from _lint_bytes(request.stdin, request.stdin_filename or "-", request, plans, "-")


def _read(path: str, request: Request, plans: Plans, named: frozenset[str]) -> Iterator[Read]:
    if refusal(path):
        yield FileReport(shown(path), "failed" if path in named else "skipped", refusal(path))
        return
    try:
        data = files.read(path)
    except OSError as error:
        yield FileReport(shown(path), "failed", f"cannot be read: {error.strerror}")
    except ValueError as error:
        yield FileReport(shown(path), "failed", str(error))
    else:
        yield from _lint_bytes(data, path, request, plans, path)


def _lint_bytes(data: bytes, path: str, request: Request, plans: Plans, file: str) -> Iterator[Read]:
    """The reading of one article, and the change that its fixes make where fixes are wanted."""
    if refusal(path):
        yield FileReport(shown(path), "failed", refusal(path))
        return
    try:
        plan = plans.plan(path)
        decoded = decode(data, request.encoding)
        if not decoded.text.strip("\ufeff \t\r\n"):
            yield FileReport(shown(path), "skipped", "empty")
            return
        article = Article(shown(path), decoded.text, decoded.meta(), request.offset_encoding)
        if request.fix:
            yield from _mended(article, data, plan, request, file)
        else:
            yield engine.read(article, plan, request.allow)
    except (ConfigError, Unreadable) as error:
        yield FileReport(shown(path), "failed", str(error))


def _mended(article: Article, data: bytes, plan: Plan, request: Request, file: str) -> Iterator[Read]:
    from . import fix

    mended = fix.mend(article, plan, request.allow, request.fix == "unsafe")
    encoding = article.meta["encoding"]
    if mended.made:
        yield Change(file, article.source, data, encode(mended.raw, encoding), encoding, mended.made)
    yield mended.reading


def shown(path: str) -> str:
    """A path as it is reported: with `/`, relative to the working directory where it lies below it, no surrogates."""
    if path == "-":
        return path
    absolute, here = os.path.abspath(path), os.getcwd()
    below = absolute == here or absolute.startswith(here.rstrip(os.sep) + os.sep)
    text = os.path.relpath(absolute, here) if below else absolute
    return os.fsencode(text).decode("utf-8", "replace").replace(os.sep, "/")
