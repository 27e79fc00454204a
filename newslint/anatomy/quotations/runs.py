"""Quotations: what stands between quotation marks, whatever the marks are, paragraph by paragraph.

Quotations inside quotations are part of the outer one. A quotation that is opened again in every paragraph and closed
once is one Quotation a paragraph, of which only the last is closed. Single marks count where the copy opens and closes
with them outside double ones; apostrophes are told from them by what stands beside them. Two of them ('') are a double
mark.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from ...named import NamedTuple
from .marks import CLOSED_BEFORE, SPACE, is_doubled, opens, turn

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 12  # how many paragraphs a quotation may run on without being opened again

_DOUBLE = '“”"„‟«»'


class Run(NamedTuple):
    """A quotation as its marks show it: `start` and `end` without them, `outer` and `shut` with them.

    `closed` is false where the closing mark is missing.
    """

    start: int
    end: int
    closed: bool
    outer: int
    shut: int


def runs(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[list[Run]]:
    """The quotations of each paragraph, under the paragraph they begin in."""
    marks = _positions(text, _DOUBLE + _single_marks(text))
    found: list[list[Run]] = [[] for _ in paragraphs]
    at, going = 0, -1  # going: the paragraph whose last quotation may be closed in a later one
    while at < len(marks):
        number = bisect_right(paragraphs, (marks[at], len(text))) - 1
        start, end = paragraphs[number] if number >= 0 else (0, 0)
        if marks[at] >= end:
            at += 1
            continue
        stop = bisect_left(marks, end, at)
        if going >= 0:
            closing = _outermost(text, marks, at, stop, text[found[going][-1].outer])
            if _closes_first(text, marks[closing], start, end) and number - going <= LONGEST:
                last = found[going].pop()
                found[going] += _run(text, last.outer + 1, marks[closing], closed=True)
                at = closing + 1
            going = -1
        found[number] = _pair(text, marks[at:stop], start, end)
        if found[number] and not found[number][-1].closed:
            going = number
        at = stop
    return found


def _outermost(text: str, marks: Sequence[int], at: int, stop: int, by: str) -> int:
    """The first mark of a paragraph, past the single ones where what runs on into it was opened by a double one."""
    if by in _DOUBLE:
        return next((number for number in range(at, stop) if text[marks[number]] in _DOUBLE), at)
    return at


def _closes_first(text: str, at: int, start: int, end: int) -> bool:
    """Whether the first mark of a paragraph can only close: what was opened above runs on into it."""
    before, after = text[at - 1] if at > start else " ", text[at + 1] if at + 1 < end else " "
    return text[at] in '”»"' and before not in SPACE and after in CLOSED_BEFORE and not before.isdigit()


def _positions(text: str, marks: str) -> list[int]:
    """Where the marks stand, in order; a search for each is far faster than one pattern for all."""
    found = []
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1)
    return sorted(found)


def _single_marks(text: str) -> str:
    """The single marks to heed: none where nothing in the copy looks opened by one."""
    marks = "‘’" if "‘" in text else ""
    if "'" in text and (" '" in text or "\n'" in text or text.startswith("'")):
        marks += "'"
    return marks


def _pair(text: str, marks: Sequence[int], start: int, end: int) -> list[Run]:
    """Open and close by turns, guessing the direction of marks that have none from their neighbours."""
    if "".join([text[at] for at in marks]) == "“”" * (len(marks) // 2):
        pairs = zip(marks[::2], marks[1::2], strict=True)
        return [run for first, last in pairs for run in _run(text, first + 1, last, closed=True)]
    found: list[Run] = []
    opened, depth = -1, 0  # depth counts quotations inside the open one
    left = _tally(text, marks)
    for number, at in enumerate(marks):
        if number and marks[number - 1] == at - 1 and text[at - 1] == text[at]:
            opened = at if opened == at - 1 else opened
            continue  # typed twice
        before = text[at - 1] if at > start else " "
        after = text[at + 1] if at + 1 < end else " "
        if opened < 0:
            if opens(text, marks, number, before, after, end):
                opened, depth = at, 0
            continue
        if is_doubled(text, opened):
            if is_doubled(text, at + 1) and not text[at + 2 : at + 3].isalnum():  # not an apostrophe, nor one inside
                found += _run(text, opened + 1, at, closed=True)
                opened = -1
            continue
        what = turn(text, marks, number, text[opened], before, after, left[number])
        if what == "close" and depth:
            depth -= 1
        elif what == "close":
            found += _run(text, opened + 1, at, closed=True)
            opened = -1
        elif what == "nest":
            depth += 1
        elif what == "reopen":
            found += _run(text, opened + 1, at, closed=False)
            opened, depth = at, 0
    if opened >= 0 and (text[opened] not in "'‘‚" or opened == start or is_doubled(text, opened)):
        found += _run(text, opened + 1, end, closed=False)
    return found


def _tally(text: str, marks: Sequence[int]) -> list[int]:
    """For each mark, how many straight double marks follow it in the paragraph."""
    counts, seen = [0] * len(marks), 0
    for number in range(len(marks) - 1, -1, -1):
        counts[number] = seen
        seen += text[marks[number]] == '"'
    return counts


def _run(text: str, start: int, end: int, *, closed: bool) -> list[Run]:
    """The quotation between two offsets, without white space at its ends; none where nothing else stands there."""
    outer, shut = start - 1, end + closed
    shut += closed and text[shut : shut + 1] == text[end]  # typed twice
    while start < end and text[start] in SPACE:
        start += 1
    while end > start and text[end - 1] in SPACE:
        end -= 1
    return [Run(start, end, closed, outer, shut)] if start < end else []
