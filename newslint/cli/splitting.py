"""`--split VERDICT=DIR`: articles copied to the folder of their verdict, as they were when they were checked."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

import click

from .. import atomic
from ..inputs import files
from ..intake import digest
from ..policy import VERDICTS
from ..report import FileReport, Report
from ..reports.screen import visible
from . import fail

WORDS = {"accepted": "accept", "rejected": "reject", **{verdict: verdict for verdict in VERDICTS}}


def targets(given: Sequence[str], paths: Sequence[str]) -> dict[str, str]:
    """The folder for each verdict that is given one; what can't be meant is refused."""
    found: dict[str, str] = {}
    for item in given:
        word, _, folder = item.partition("=")
        if word not in WORDS or not folder:
            raise fail(f"--split wants accepted=DIR, revise=DIR or rejected=DIR, not {item!r}")
        if os.path.lexists(folder) and not os.path.isdir(folder):
            raise fail(f"--split {item}: {folder} is no folder")
        own = os.path.realpath(folder)
        for path in paths:
            if os.path.isdir(path) and (own + os.sep).startswith(os.path.realpath(path).rstrip(os.sep) + os.sep):
                raise fail(f"--split {item}: {folder} lies in {path}, which is linted; name a folder outside it")
        found[WORDS[word]] = folder
    if found and "-" in paths:
        raise fail("--split copies files; standard input has none")
    return found


def split(report: Report, folders: Mapping[str, str], paths: Sequence[str]) -> Report:
    """Copy every article whose verdict has a folder; the report tells of those that could not be copied.

    A file in the way that differs is left as it is, since it may be the only copy of something.
    """
    wanted = [
        (f, os.path.join(folders[f.verdict], _name(f.file, paths)))
        for f in report.files
        if f.verdict is not None and f.verdict in folders and f.file
    ]
    seen: dict[str, str] = {}
    for file, target in wanted:
        if seen.setdefault(target, file.file) != file.file:
            raise fail(f"--split: {seen[target]} and {file.file} would both become {target}; nothing was copied")
    reasons: dict[str, str] = {}
    for file, target in wanted:
        try:
            _copy(file, target)
        except (OSError, ValueError) as error:
            reasons[file.path] = f"not copied to {target}: {getattr(error, 'strerror', None) or error}"
    _tell(wanted, reasons, folders)
    changed = (f._replace(status="failed", reason=reasons[f.path]) if f.path in reasons else f for f in report.files)
    return report._replace(files=tuple(changed))


def _name(file: str, paths: Sequence[str]) -> str:
    """Where a file stands below the path that led to it; its bare name where it was named itself."""
    for path in paths:
        if os.path.isdir(path):
            below = os.path.relpath(file, path)
            if below.split(os.sep)[0] != os.pardir:
                return below
    return os.path.basename(file)


def _copy(file: FileReport, target: str) -> None:
    data = files.read(file.file)
    if file.status == "checked" and digest(data) != file.content:
        raise ValueError("it was changed while newslint worked; run again")
    if os.path.lexists(target):
        if os.path.isfile(target) and files.read(target) == data:
            return
        raise ValueError("another file of that name is there; move it away")
    os.makedirs(os.path.dirname(target), exist_ok=True)
    atomic.write(target, data)


def _tell(wanted: Sequence[tuple[FileReport, str]], reasons: Mapping[str, str], folders: Mapping[str, str]) -> None:
    """One line: how many went where."""
    told = []
    for verdict, folder in folders.items():
        number = sum(f.verdict == verdict and f.path not in reasons for f, _ in wanted)
        told.append(f"{number:,} to {visible(folder)}")
    click.echo(f"Copied {', '.join(told)}.", err=True)
