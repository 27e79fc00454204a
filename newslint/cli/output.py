"""Where reports go: to the terminal, to files, and into the exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import IO, Any

from ..config import Settings
from ..model import SEVERITIES
from ..nearest import hint
from ..report import Report
from ..reports import FORMATS, TELLING, Look, failures, write
from ..reports.screen import inert
from ..reports.troubles import troubles
from . import fail

Through = Callable[[Iterable[str]], Iterable[str]]


def formats(given: Sequence[str], nearest: Settings) -> str:
    """The format for the terminal: from the command line, else from the configuration nearest to it."""
    wanted = list(given) or [nearest.value("format") or "text"]
    source = "" if given else next((f"{layer.file}: " for layer in nearest.layers if "format" in layer.keys), "")
    for name in wanted:
        _refuse_unknown(name, source)
    if len(wanted) > 1:
        raise fail("one --format goes to the terminal; write the others to files with --output FORMAT=FILE")
    return wanted[0]


def outputs(given: Sequence[str]) -> list[tuple[str, str]]:
    """The reports that go to files, as pairs of format and file."""
    pairs = []
    for item in given:
        name, _, file = item.partition("=")
        if not file:
            raise fail(f"--output wants FORMAT=FILE, such as json=report.json, not {item!r}")
        _refuse_unknown(name, "--output: ")
        pairs.append((name, file))
    return pairs


def _refuse_unknown(name: str, source: str) -> None:
    if name not in FORMATS:
        raise fail(f"{source}no format is called {name!r}; there are {', '.join(FORMATS)}{hint(name, FORMATS)}")


def how(given: dict[str, Any]) -> Look:
    """How the report is to look here."""
    width = min(120, os.get_terminal_size().columns) if sys.stdout.isatty() else 100
    return Look(in_colour(), max(40, width), given["statistics"], given["quiet"], fail_on=given["fail_on"] or "warning")


def show_again(report: bytes) -> None:
    """Print a report that was kept."""
    sys.stdout.flush()
    _print(sys.stdout.buffer, [report if os.linesep == "\n" else report.replace(b"\n", os.linesep.encode())])


def show(
    report: Report,
    form: str,
    files: Sequence[tuple[str, str]],
    given: dict[str, Any],
    *,
    err: bool = False,
    through: Through = iter,
) -> None:
    """Write the reports that go to files, say on stderr what could not be read, and print the report.

    With `err` the report goes to stderr too, since stdout holds the copy. `through` is handed the pieces that are
    printed and gives them back.
    """
    look = how(given)
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    articles = {os.path.realpath(f.path) for f in report.files} if files else set()
    for name, file in files:
        if os.path.realpath(file) in articles:
            raise fail(f"--output would write over the article {file}; name another file")
        try:
            with _opened(file) as handle:
                handle.writelines(write(name, report, look._replace(color=False, width=100, failures=True)))
        except OSError as error:
            raise fail(f"{file}: cannot be written: {error.strerror}") from None
    say_failures(report)
    if form not in TELLING:
        _say_crashes(report)
    _print(sys.stderr if err else sys.stdout, through(write(form, report, look)))


def _opened(file: str) -> IO[str]:
    """A file to write a report to, whole or not at all; pipes and devices as they are.

    To the job summary of a GitHub step it is added: other commands of the step write there too.
    """
    job = os.environ.get("GITHUB_STEP_SUMMARY")
    if job and os.path.realpath(file) == os.path.realpath(job):
        return open(file, "a", encoding="utf-8")
    import click

    return click.open_file(file, "w", encoding="utf-8", atomic=os.path.isfile(file) or not os.path.exists(file))


def say(message: str) -> None:
    """One line on stderr."""
    import click

    click.echo(inert(f"newslint: {message}"), err=True)


def say_failures(report: Report) -> None:
    """Say on stderr what could not be read or written."""
    for line in failures(report):
        say(line)


def _say_crashes(report: Report) -> None:
    """Say on stderr which checks crashed or were left out, where the format is not for people."""
    for trouble in troubles(report):
        if trouble.check:
            where = f"{trouble.path}: " if trouble.path else ""
            say(where + trouble.message)


def in_colour() -> bool:
    """Whether to write colours: on a terminal that has them, unless NO_COLOR is set (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _print(target: IO[Any], pieces: Iterable[Any]) -> None:
    """Write all pieces to a stream of this process. Misuse where that can't be done, for want of space perhaps."""
    try:
        for piece in pieces:
            target.write(piece)
        target.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), target.fileno())  # else Python tries again when it ends
        raise fail(f"the report can't be written: {error.strerror}") from None


def status(report: Report, fail_on: str | None, exit_zero: bool) -> int:
    """The exit status: 3 a check crashed, else 2 something could not be read or run, else 1 findings, else 0.

    Findings count from `fail_on` on. Verdicts count too; where there are any and no level is given, they alone do.
    """
    if report.crashes:
        return 3
    left_out = report.asked & set(report.unavailable)
    if left_out or any(file.status == "failed" for file in report.files):
        return 2
    verdicts = {file.verdict for file in report.files} - {None}
    found = bool(verdicts - {"accept"})
    if fail_on or not verdicts:
        least = SEVERITIES.index(fail_on or "warning")
        found = found or any(SEVERITIES.index(f.severity) >= least for f in report.findings)
    return int(found and not exit_zero)
