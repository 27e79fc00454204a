"""Spaces before a mark that closes, and behind one that opens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newslint.lazy import Lazy, stands
from newslint.named import NamedTuple

_MARK = Lazy(r"[ \xa0][,.](?:[\"”’]?(?:\s|\Z))")
_HIGH = Lazy(r"[ \xa0][;!?](?:[;!?]{0,2}(?:[\"”’]|\Z|\s(?!@)))")
_HIGH_CLOSED = Lazy(r"[;!?](?<=[^\W_].)(?:[\s\"”’]|\Z)")
_OPENED = Lazy(r"[(\[](?<![^\s].)[ \xa0]+(?=[^\W_])")
_CLOSED = Lazy(r"[ \xa0][)\]](?:[\s,.;:]|\Z)")
_QUOTE_OPENED = Lazy(r"“(?<![^\s].)[ \xa0]+(?=[^\W_])")
_QUOTE_CLOSED = Lazy(r"[ \xa0]”(?:\s|\Z)")
_FOREIGN = ("«", "„", "¿", "¡")


class Stray(NamedTuple):
    """A run of spaces, what should stand there, and the kind in words."""

    start: int
    end: int
    right: str
    kind: str


def at_least(number: int, pattern: Lazy, text: str) -> bool:
    """Whether a pattern stands so often in a text; a long one need not be read to its end for that."""
    return sum(1 for _ in islice(pattern.finditer(text), number)) >= number


def before_marks(text: str) -> Iterator[Stray]:
    """Spaces before a mark that closes; in French and its like the high marks have one, by rule."""
    for match in _matches(_MARK, text, " ,", " ."):
        start, end = _run(text, match.start())
        if _ends_word(text, start) and not text.startswith(("...", ". ."), end):
            yield Stray(start, end, "", "before punctuation")
    if not text.isascii() and stands(_FOREIGN, text):
        return
    runs = [_run(text, match.start()) for match in _matches(_HIGH, text, " ;", " !", " ?")]
    high = [Stray(*run, "", "before punctuation") for run in runs if text[run[0] - 1 : run[0]].isalpha()]
    if high and at_least(len(high), _HIGH_CLOSED, text):
        yield from high


def _matches(pattern: Lazy, text: str, *pairs: str) -> Iterator[re.Match[str]]:
    """What `pattern.finditer` finds of a pattern that begins with one of the pairs, in a tenth of the time.

    Spaces are everywhere, so that a search for a pattern with one in front is slow; an absent mark costs nothing.
    """
    there = [pair for pair in pairs if pair.strip() in text]
    if "\xa0" in text:
        there += [pair.replace(" ", "\xa0") for pair in there]
    end = 0
    for at in sorted(at for pair in there for at in _all(text, pair)):
        if at >= end and (match := pattern.match(text, at)):
            end = match.end()
            yield match


def _all(text: str, pair: str) -> Iterator[int]:
    """Where a pair stands. Only commas and full stops are so many that a look at each would take longer."""
    mark = pair.strip()
    sought, back = (pair, 0) if mark in ",." else (mark, pair.index(mark))
    at = text.find(sought)
    while at >= 0:
        if text.startswith(pair, at - back):
            yield at - back
        at = text.find(sought, at + 1)


def _run(text: str, last: int) -> tuple[int, int]:
    """The blanks of which the last one is at an offset."""
    low = max(0, last - 20)
    return last - len(text[low:last]) + len(text[low:last].rstrip(" \xa0")), last + 1


def _ends_word(text: str, at: int) -> bool:
    before = text[at - 1 : at]
    return before.isalnum() or (before in ')"”’' and text[at - 2 : at - 1].isalnum())


def inside_marks(text: str) -> Iterator[Stray]:
    """Spaces behind a bracket or a quotation mark that opens, and before one that closes."""
    for match in _matches(_OPENED, text, "( ", "[ "):
        yield Stray(match.start() + 1, match.end(), "", "inside brackets")
    for match in _matches(_CLOSED, text, " )", " ]"):
        start, end = _run(text, match.start())
        if text[start - 1 : start].isalnum():
            yield Stray(start, end, "", "inside brackets")
    if text.isascii() or "„" in text:
        return
    for match in _matches(_QUOTE_OPENED, text, "“ "):
        yield Stray(match.start() + 1, match.end(), "", "inside quotation marks")
    for match in _matches(_QUOTE_CLOSED, text, " ”"):
        start, end = _run(text, match.start())
        if text[start - 1 : start] in (",", ".", "!", "?") and text[start - 2 : start - 1].isalnum():
            yield Stray(start, end, "", "inside quotation marks")
