"""Articles for the commands that show something of each, and what could not be read."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from ..inputs import Unreadable, decode, files
from ..intake import refusal, shown
from ..model import Article
from ..reports.screen import visible


def articles(paths: Sequence[str]) -> tuple[list[Article], bool]:
    """The articles under some paths (or "-"), and whether one could not be read; which one is said on stderr."""
    found, failed = [], False
    for path in ["-"] if list(paths) == ["-"] else files.find(paths):
        try:
            found.append(_article(path))
        except (OSError, ValueError, Unreadable) as error:
            failed = True
            reason = error.strerror if isinstance(error, OSError) else str(error)
            name = path.path if isinstance(path, files.Missing) else path
            click.echo(f"newslint: {visible(shown(name))}: {reason}", err=True)
    return found, failed


def _article(found: str | files.Missing) -> Article:
    if isinstance(found, files.Missing):
        raise ValueError(found.reason)
    if refusal(found):
        raise ValueError(refusal(found))
    decoded = decode(sys.stdin.buffer.read() if found == "-" else files.read(found))
    return Article(shown(found), decoded.text, decoded.meta())
