"""Quotations: what stands between quotation marks, whatever the marks are, paragraph by paragraph.

Quotations inside quotations are part of the outer one. A quotation that is opened again in every paragraph and closed
once is one Quotation a paragraph, of which only the last is closed. Single marks count where the copy opens and closes
with them outside double ones; apostrophes are told from them by what stands beside them.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from . import Anatomy, Quotation

CLOSERS = {"“": "”", "„": "“”‟", "‟": "”", "«": "»", "»": "«", '"': '"', "”": "”", "‘": "’", "'": "'", "‚": "‘’"}
"""Which marks close what a mark has opened. ” opens only where it was typed the wrong way round."""

_DOUBLE = '“”"„‟«»'
LONGEST = 12  # how many paragraphs a quotation may run on without being opened again

_SPACE = " \t\r\n\xa0\u2002\u2003\u2009\u200a\u200b\u202f\ufeff\u3000"
_ELIDED = (
    "bout",
    "cause",
    "em",
    "til",
    "till",
    "tis",
    "twas",
    "n",
    "round",
    "cuz",
)  # words that begin with an apostrophe
_OPENED_AFTER = frozenset(_SPACE + "([{—–-/|>*_:…‘'“\"")
_CLOSED_BEFORE = frozenset(_SPACE + ")]}—–-/|<*_,.;:!?…’'”\"")


class Run(NamedTuple):
    """A quotation as its marks show it: `start` and `end` without them, `outer` and `shut` with them.

    `closed` is false where the closing mark is missing.
    """

    start: int
    end: int
    closed: bool
    outer: int
    shut: int


def find(anatomy: Anatomy) -> list[Quotation]:
    """Every quotation of the copy in order, with its speaker where one was found."""
    from . import speakers

    return speakers.assign(anatomy.text, anatomy.paragraphs, runs(anatomy.text, anatomy.paragraphs))


def runs(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[list[Run]]:
    """The quotations of each paragraph, under the paragraph they begin in."""
    marks = _positions(text, _DOUBLE + _single_marks(text))
    found: list[list[Run]] = []
    at, going = 0, -1  # going: the paragraph whose last quotation may be closed in a later one
    for number, (start, end) in enumerate(paragraphs):
        at = bisect_left(marks, start, at)
        stop = bisect_left(marks, end, at)
        if going >= 0 and stop > at:
            if _closes_first(text, marks[at], start, end) and number - going <= LONGEST:
                last = found[going].pop()
                found[going] += _run(text, last.outer + 1, marks[at], closed=True)
                at += 1
            going = -1
        found.append(list(_pair(text, marks[at:stop], start, end)) if stop > at else [])
        if found[-1] and not found[-1][-1].closed:
            going = number
        at = stop
    return found


def _closes_first(text: str, at: int, start: int, end: int) -> bool:
    """Whether the first mark of a paragraph can only close: what was opened above runs on into it."""
    before, after = text[at - 1] if at > start else " ", text[at + 1] if at + 1 < end else " "
    return text[at] in '”»"' and before not in _SPACE and after in _CLOSED_BEFORE and not before.isdigit()


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


def _pair(text: str, marks: Sequence[int], start: int, end: int) -> Iterator[Run]:
    """Open and close by turns, guessing the direction of marks that have none from their neighbours."""
    opened, depth = -1, 0  # depth counts quotations inside the open one
    left = _tally(text, marks)
    for number, at in enumerate(marks):
        if number and marks[number - 1] == at - 1 and text[at - 1] == text[at]:
            continue  # typed twice
        before = text[at - 1] if at > start else " "
        after = text[at + 1] if at + 1 < end else " "
        if opened < 0:
            if _opens(text, marks, number, before, after, end):
                opened, depth = at, 0
            continue
        turn = _turn(text, marks, number, text[opened], before, after, left[number])
        if turn == "close" and depth:
            depth -= 1
        elif turn == "close":
            yield from _run(text, opened + 1, at, closed=True)
            opened = -1
        elif turn == "nest":
            depth += 1
        elif turn == "reopen":
            yield from _run(text, opened + 1, at, closed=False)
            opened, depth = at, 0
    if opened >= 0 and text[opened] not in "'‘‚":
        yield from _run(text, opened + 1, end, closed=False)


def _turn(text: str, marks: Sequence[int], number: int, by: str, before: str, after: str, left: int) -> str:
    """What a mark does inside a quotation that `by` has opened: close it, nest in it, open the next, or nothing."""
    mark = text[marks[number]]
    if mark in CLOSERS[by]:
        if mark == '"':
            if before in _SPACE and after not in _CLOSED_BEFORE:
                return "nest" if _nests(text, marks, number) else "reopen"
            inches = before.isdigit() and after == " " and left % 2 == 0 and left > 0
            return "" if inches else "close"
        return "close" if mark in "”»«“" or _closes_single(text, before, after, marks, number) else ""
    if mark == by and by in "“«":
        if before not in _OPENED_AFTER and after in _CLOSED_BEFORE:
            return "close"  # typed the wrong way round
        return "nest" if _nests(text, marks, number) else "reopen"
    if by == '"' and mark == "“":
        return "reopen" if before == '"' else "nest"
    if (by == '"' and mark == "”") or (by == "“" and mark == '"'):
        if before in _SPACE or before in "([":
            return "nest" if mark == '"' else ""
        return "close" if after in _CLOSED_BEFORE else ""
    return ""


def _tally(text: str, marks: Sequence[int]) -> list[int]:
    """For each mark, how many straight double marks follow it in the paragraph."""
    counts, seen = [0] * len(marks), 0
    for number in range(len(marks) - 1, -1, -1):
        counts[number] = seen
        seen += text[marks[number]] == '"'
    return counts


def _run(text: str, start: int, end: int, *, closed: bool) -> Iterator[Run]:
    outer, shut = start - 1, end + closed
    while start < end and text[start] in _SPACE:
        start += 1
    while end > start and text[end - 1] in _SPACE:
        end -= 1
    if start < end:
        yield Run(start, end, closed, outer, shut)


def _opens(text: str, marks: Sequence[int], number: int, before: str, after: str, end: int) -> bool:
    """Whether a mark outside a quotation opens one."""
    mark = text[marks[number]]
    if mark in "“„«‟":
        return True
    if mark in "‘'’":
        return mark != "’" and _opens_single(text, marks, number, before, after, end)
    if mark == '"':
        return not before.isdigit() if after in _CLOSED_BEFORE and before not in _SPACE else True
    return before in _OPENED_AFTER and after not in _CLOSED_BEFORE  # ” or » the wrong way round


def _nests(text: str, marks: Sequence[int], number: int) -> bool:
    """Whether a second opening mark is inside the quotation: then there are marks enough to close both."""
    need = 0
    for at in marks[number : number + 12]:
        if text[at] == '"':
            need += 1 if text[at - 1] in _SPACE else -1
        else:
            need += (text[at] in "“«") - (text[at] in "”»")
        if need < 0:
            return True
    return False


def _opens_single(text: str, marks: Sequence[int], number: int, before: str, after: str, end: int) -> bool:
    """Whether a single mark opens a quotation: after a space, before a word, and closed before the next one opens."""
    if before not in _OPENED_AFTER or before in "'‘" or not (after.isalnum() or after in '“"£$[…¿@#'):
        return False
    at = marks[number] + 1
    word = at
    while word < min(end, at + 6) and text[word].isalpha():
        word += 1
    if text[at:word].lower() in _ELIDED:
        return False
    closers = CLOSERS[text[marks[number]]]
    for later in range(number + 1, min(number + 40, len(marks))):
        at = marks[later]
        left, right = text[at - 1], text[at + 1] if at + 1 < end else " "
        if text[at] in closers and _closes_single(text, left, right, marks, later):
            return not (after.isdigit() and text[at - 1] == "s" and at - marks[number] < 5)
        if text[at] in "‘'" and left in _SPACE and right.isalnum() and text[at] == text[marks[number]]:
            return False
    return False


def _closes_single(text: str, before: str, after: str, marks: Sequence[int], number: int) -> bool:
    """Whether a single mark closes; after an s it may be a plural's apostrophe, if another one still follows."""
    if after not in _CLOSED_BEFORE or before in _SPACE:
        return False
    if before != "s" or after not in _SPACE:
        return True
    for at in marks[number + 1 : number + 6]:
        if text[at] in "‘'" and text[at - 1] in _SPACE:
            return True
        if text[at] in "'’" and text[at + 1 : at + 2] in {"", " ", ",", ".", "\n"}:
            return False
    return True
