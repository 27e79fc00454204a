"""What the forms of marks share: the mark they find, and what they know of the line they look at."""

from __future__ import annotations

from newslint.named import NamedTuple

_DRESS = "-–—*#=[(<^$_/{ \t\xa0"


class Where(NamedTuple):
    """Where a line stands: its number, and whether nothing of the copy follows it.

    `opening` are its first three letters in lower case, by which most lines are told from a mark without a pattern.
    """

    number: int
    last: bool
    opening: str


def opening(text: str, start: int, end: int) -> str:
    """The first three letters of a line, in lower case, whatever stands before them."""
    return text[start : min(end, start + 16)].lstrip(_DRESS)[:3].lower()


class Mark(NamedTuple):
    """A mark in a line: its place in the line, and what to say of it.

    `sure`: the fix may be made without being asked for where nothing follows. `fixable` is false for a heading such as
    "Notes to editors", since what it heads would stay.
    """

    start: int
    end: int
    message: str
    sure: bool = True
    fixable: bool = True
