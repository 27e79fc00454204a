"""What `--fix` writes and `--diff` shows."""

from __future__ import annotations

import difflib
import os
import sys
from collections.abc import Iterator

import click

from .. import atomic
from ..report import FileReport, Report
from ..reports import plural
from ..reports.screen import visible
from . import output


def show(report: Report) -> int:
    """Print what would change; status 1 if anything would."""
    for line in _diff(report):
        click.echo(line, nl=False)
    click.echo(_told(report, "Would fix"), err=True)
    return failed(report) or int(bool(report.changes))


def write(report: Report, stdin: bytes | None) -> Report:
    """Write the changes, each file whole or not at all, and standard input to standard output.

    The report given back tells of a file that could not be written.
    """
    reasons = {}
    for change in report.changes:
        if change.file == "-":
            stdin = change.after
            continue
        try:
            replace(change.file, change.before, change.after)
        except OSError as error:
            reasons[change.path] = f"cannot be written: {error.strerror or error}"
    if stdin is not None:
        sys.stdout.buffer.write(stdin)
        sys.stdout.buffer.flush()
    files = tuple(FileReport(f.path, "failed", reasons[f.path]) if f.path in reasons else f for f in report.files)
    report = report._replace(files=files, changes=tuple(c for c in report.changes if c.path not in reasons))
    click.echo(_told(report, "Fixed"), err=True)
    return report


def failed(report: Report) -> int:
    """Say what could not be read or written; the status for that, whatever was found."""
    output.say_failures(report)
    return output.status(report, "error", exit_zero=True)


def replace(path: str, before: bytes, after: bytes) -> None:
    """Put the new bytes in the place of the file at once, with its mode. OSError where it has changed meanwhile."""
    target = os.path.realpath(path)
    with open(target, "rb") as file:
        if file.read() != before:
            raise OSError("it was changed while newslint worked; run again")
    atomic.write(target, after)


def _diff(report: Report) -> Iterator[str]:
    """A unified diff of all changes, line by line; on a terminal, control characters are shown as escapes."""
    for change in report.changes:
        before, after = (data.decode(change.encoding, "replace") for data in (change.before, change.after))
        name = visible(change.path)
        lines = difflib.unified_diff(before.splitlines(keepends=True), after.splitlines(keepends=True), name, name, n=1)
        for line in lines:
            shown = visible(line.rstrip("\r\n")) + "\n" if sys.stdout.isatty() else line
            yield shown if shown.endswith("\n") else shown + "\n\\ No newline at end of file\n"


def _told(report: Report, verb: str) -> str:
    """One line: how many fixes were made, or would be."""
    made = sum(number for change in report.changes for _, number in change.made)
    where = f"in {plural(len(report.changes), 'article')}"
    return f"{verb} {plural(made, 'finding')} {where}." if made else "Nothing to fix."
