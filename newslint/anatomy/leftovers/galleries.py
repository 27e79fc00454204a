"""The words of galleries and caption switches, counters, and picture numbers that stand alone on a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ...lazy import Lazy
from . import words

Pair = tuple[int, int]

LONGEST_LINE = 60

_COUNTER = Lazy(
    r"(?:(?:Image|Photo|Picture|Slide|Photos|Images) )?\d{1,3}\s{0,3}(?:of|/)\s{0,3}\d{1,3}\Z"
    r"|(?:Image|Photo|Picture|Slide) \d{1,3}\s{0,3}(?:of|/)\s{0,3}\d{1,3}\b"
)
_SWITCH = Lazy(
    r"(?:Hide|Show) Caption\b|(?:View|See|Show)(?: all)? \d{1,3} (?:[Pp]hotos|[Ii]mages|[Pp]ictures)\Z"
    r"|(?:View |Photo |Image )?[Gg]allery:? \d{1,3} (?:[Pp]hotos|[Ii]mages|[Pp]ictures)\Z|\d{1,3} (?:Photos|Images"
    r"|Pictures)\Z"
    r"|\+ ?\d{1,3} [Mm]ore\Z|Gallery: [^|\n]{3,80} \| \d{1,3} (?:[Pp]hotos|[Ii]mages|[Pp]ictures)\Z"
)
_DIGIT = Lazy(r"\d")
_NUMBER = Lazy(r"\d{9,18}\Z")
_LABELS = ("Image caption", "Media caption", "Video caption", "Figure caption", "Photo caption", "Caption:")
_FIRST = frozenset("0123456789IPSHVTtCEOBNMFGUWLZ+")


def furniture(text: str, lines: Sequence[Pair]) -> Iterator[int]:
    """The numbers of the lines that are a counter, a button of a gallery or a bare picture number."""
    counters: list[int] = []
    short = [n for n, (start, end) in enumerate(lines) if end - start <= LONGEST_LINE and text[start] in _FIRST]
    for number in short:
        line = text[slice(*lines[number])]
        if line[0].isdigit() and is_counter(line):
            counters.append(number)
        elif line in _buttons() or is_label(line) or _is_numbered(line):
            yield number
    if "aption" in text:
        for number, (start, end) in enumerate(lines):
            if end - start > LONGEST_LINE and text.startswith(("Hide Caption", "Show Caption", *_LABELS), start):
                yield number
    yield from _series(text, lines, counters) if counters else ()


def _is_numbered(line: str) -> bool:
    """Whether a line is a counter, a button with a number, or "Hide Caption"."""
    if "Caption" not in line and _DIGIT.search(line) is None:
        return False
    return is_counter(line) or _SWITCH.match(line) is not None or _NUMBER.match(line) is not None


def _series(text: str, lines: Sequence[Pair], counters: Sequence[int]) -> Iterator[int]:
    """The counters of one gallery: a single "4/5" is how a reviewer rates, and "1/4" may be a cup of flour."""
    shown = [(number, text[slice(*lines[number])]) for number in counters]
    totals = [re.split(r"of|/", line)[-1].strip() for _, line in shown]
    for (number, line), total in zip(shown, totals, strict=True):
        if totals.count(total) > 1 or (line[0] == "1" and not line[1].isdigit() and (line[1] != "/" or int(total) > 8)):
            yield number


def is_counter(line: str) -> bool:
    """`Image 1 of 8`, `1 / 8`."""
    return len(line) <= LONGEST_LINE and _COUNTER.match(line) is not None


def is_label(line: str) -> bool:
    """A word that announces a caption on the next line."""
    return line.rstrip(":,") in _LABELS or line in ("Image caption", "Caption:")


@cache
def _buttons() -> frozenset[str]:
    return frozenset(words("gallery_buttons"))
