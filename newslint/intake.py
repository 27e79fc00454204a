"""One file taken in: its bytes to a reading, with its fixes made where they are wanted."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import lru_cache

from . import engine
from .config import ConfigError
from .hashes import blake2b
from .inputs import Unreadable, decode, encode, files
from .model import Article
from .named import NamedTuple
from .plan import Plan
from .plans import Plans, Request
from .report import Change, FileReport

Read = engine.Reading | Change | FileReport


class Run(NamedTuple):
    """What holds for a whole run: what was asked for, the plans of all files, and the paths given by name."""

    request: Request
    plans: Plans
    named: frozenset[str] = frozenset()


HTML = "newslint does not read HTML yet; give it the text"
NO_READER = {".html": HTML, ".htm": HTML}


def refusal(path: str) -> str | None:
    """Why a file of this name cannot be read, if it cannot."""
    if not path.lower().endswith(tuple(NO_READER)):  # of most paths this tells it
        return None
    return NO_READER.get(os.path.splitext(path)[1].lower())


def take_in(run: Run, path: str) -> Iterator[Read]:
    """What reading a file gives: a reading, and a change before it where fixes are made; or why there is none."""
    if refusal(path):
        yield FileReport(shown(path), "failed" if path in run.named else "skipped", refusal(path))
        return
    try:
        data = files.read(path)
    except OSError as error:
        yield FileReport(shown(path), "failed", f"cannot be read: {error.strerror}")
    except ValueError as error:
        yield FileReport(shown(path), "failed", str(error))
    else:
        yield from lint_bytes(run, data, path, path)


def lint_bytes(run: Run, data: bytes, path: str, file: str) -> Iterator[Read]:
    """The reading of one article, and the change that its fixes make where fixes are wanted."""
    if refusal(path):
        yield FileReport(shown(path), "failed", refusal(path))
        return
    request = run.request
    try:
        plan = run.plans.plan(path)
        decoded = decode(data, request.encoding)
        if not decoded.text.strip("\ufeff \t\r\n"):
            yield FileReport(shown(path), "skipped", "empty", content=digest(data))
            return
        article = Article(shown(path), decoded.text, decoded.meta(), request.offset_encoding)
        if request.fix:
            yield from _mended(article, data, plan, request, file)
        else:
            yield engine.read(article, plan, request.allow, request.measure)._replace(content=digest(data))
    except (ConfigError, Unreadable) as error:
        yield FileReport(shown(path), "failed", str(error))


def digest(data: bytes) -> bytes:
    """What tells a file's content from any other."""
    return blake2b(data, digest_size=20).digest()


def _mended(article: Article, data: bytes, plan: Plan, request: Request, file: str) -> Iterator[Read]:
    from . import fix

    mended = fix.mend(article, plan, request.allow, request.fix == "unsafe", request.measure)
    encoding = article.meta["encoding"]
    if mended.made:
        after = encode(mended.raw, encoding)
        yield Change(file, article.source, data, after, encoding, tuple(sorted(mended.made.items())))
        data = after
    yield mended.reading._replace(content=digest(data))


def shown(path: str) -> str:
    """A path as it is reported: with `/`, relative to the working directory where it lies below it.

    Bytes that are no UTF-8 show as `\\xe9`: two names that differ must not look the same.
    """
    if path == "-":
        return path
    folder, name = os.path.split(path)
    here = os.getcwd()
    if not (name.isascii() and folder) or name in ("", ".", "..") or here.endswith(name):  # itself perhaps
        return _shown(path, here)
    return f"{_shown_folder(folder, here)}{name}"


@lru_cache(maxsize=256)
def _shown_folder(folder: str, here: str) -> str:
    """What a folder adds in front of a name in it: files come folder by folder."""
    text = _shown(folder, here)
    return "" if text == "." else text if text.endswith("/") else text + "/"


def _shown(path: str, here: str) -> str:
    absolute = os.path.abspath(path)
    below = absolute == here or absolute.startswith(here.rstrip(os.sep) + os.sep)
    text = os.path.relpath(absolute, here) if below else absolute
    return os.fsencode(text).decode("utf-8", "backslashreplace").replace(os.sep, "/")
