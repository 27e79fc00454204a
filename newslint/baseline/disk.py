"""A baseline and the files it tells of, on the disk; everything else of the baseline knows nothing of files."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache

from .. import atomic, config
from ..inputs import Unreadable, decode, files
from ..intake import shown
from ..model import Span
from ..report import Report
from . import FILE, Baseline, Found
from .likeness import renamed, sketch
from .matching import Matched, follow, match
from .storage import LARGEST, BadBaseline, dump, parse
from .surroundings import surroundings


def load(file: str) -> Baseline:
    """The baseline in a file. BadBaseline says in one line what is wrong with it and what to do."""
    try:
        with open(file, "rb") as handle:
            return parse(handle.read(LARGEST + 1))
    except OSError as error:
        raise BadBaseline(f"{shown(file)}: cannot be read: {error.strerror}") from None
    except BadBaseline as error:
        remedy = "mend it, or delete it and run newslint baseline create"
        raise BadBaseline(f"{shown(file)}: this is no baseline: {error}; {remedy}") from None


def save(file: str, baseline: Baseline) -> None:
    """Write a baseline, whole or not at all. OSError where that can't be done."""
    atomic.write(file, dump(baseline).encode("ascii"))


def home() -> str:
    """Where a new baseline is written: beside the configuration nearest to the working directory, or there."""
    nearest = config.find(os.getcwd())
    return os.path.join(os.path.dirname(nearest) if nearest else os.getcwd(), FILE)


class Copies:
    """The files of a run as their baseline sees them: their paths from its folder, and their texts, read again.

    A finding holds no more of the copy than its line; the words around it, and the likeness of a file, need the text.
    """

    def __init__(
        self, file: str, encoding: str | None = None, stdin: bytes | None = None, stdin_name: str = "-"
    ) -> None:
        self.folder = os.path.realpath(os.path.dirname(os.path.abspath(file)))
        self._encoding = encoding
        self._stdin = stdin
        self._stdin_path = self.path(stdin_name) if stdin is not None else ""
        self._last: tuple[str, str | None] = ("", None)

    def path(self, path: str) -> str:
        """A path from the working directory as the baseline says it: from its own folder, with `/`; "-" stays."""
        if path == "-":
            return path
        folder, name = os.path.split(os.path.abspath(path))
        try:
            found = os.path.relpath(os.path.join(_real(folder), name), self.folder)
        except ValueError:  # another drive of Windows
            found = os.path.abspath(path)
        return found.replace(os.sep, "/")

    def on_disk(self, path: str) -> str:
        """The file that a path of the baseline leads to."""
        return os.path.join(self.folder, path)

    def is_gone(self, path: str) -> bool:
        """Whether there is no such file any more."""
        return not os.path.lexists(self.on_disk(path))

    def still_there(self, paths: Iterable[str]) -> list[str]:
        """Those of the paths that the baseline was made from that lead somewhere yet, as paths to open."""
        return [self.on_disk(path) for path in paths if any(ch in path for ch in "*?[") or not self.is_gone(path)]

    def text(self, path: str) -> str | None:
        """The text of a file by its path in the baseline; None where it can't be read any more."""
        if self._last[0] != path:
            self._last = path, self._read(path)
        return self._last[1]

    def _read(self, path: str) -> str | None:
        try:
            data = self._stdin if path == self._stdin_path else None
            return decode(files.read(self.on_disk(path)) if data is None else data, self._encoding).text
        except (OSError, ValueError, Unreadable):
            return None

    def around(self, found: Found) -> tuple[str, str]:
        """The surroundings of a finding."""
        place, text = found.finding.place, self.text(found.path)
        if text is not None and text.startswith(place.quote, place.span.start):
            return surroundings(text, place.span)
        start, end = len(place.before), len(place.before) + len(place.quote)  # the file changed meanwhile
        return surroundings(place.before + place.quote + place.after, Span(start, end))

    def sketch(self, path: str) -> str | None:
        """The sketch of a file as it is now; None where it can't be read."""
        text = self.text(path)
        return None if text is None else sketch(text)


def compare(baseline: Baseline, report: Report, copies: Copies) -> Matched:
    """Which findings of a report the baseline has; those of files that are gone, under the names that have come."""
    found = [Found(copies.path(file.path), finding) for file in report.files for finding in file.findings]
    matched = match(baseline.entries, found, copies.around)
    gone = [path for path in sorted({entry.path for entry in matched.unmet}) if copies.is_gone(path)]
    come = sorted({one.path for one in matched.new} - set(baseline.likenesses) - {"-"})
    if not gone or not come:
        return matched
    names = renamed(
        {path: baseline.likenesses.get(path, "") for path in gone}, {path: copies.sketch(path) or "" for path in come}
    )
    return follow(matched, names, copies.around)


@lru_cache(maxsize=1024)
def _real(folder: str) -> str:
    return os.path.realpath(folder)
