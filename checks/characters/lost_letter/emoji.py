"""Question marks that were emoji, quotation marks or money: ?? before a handle, at a word's start, alone on a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.lazy import Lazy

from .loss import Loss

_RUN = Lazy(r"\?\?*")  # so written the search is for one character
_LINE = Lazy(r"\?+(?: \?+){0,9}[ \t\xa0]{0,9}(?:\r?\n|\Z)")
_HANDLE = Lazy(r" ?\(?@\w")
_LINK = Lazy(r" ?(?:https?://t\.co/|pic\.twitter\.com/)")
_LETTER = Lazy(r"[^\W\d_]")
_STOP = Lazy(r"\.(?:\s|\Z)")
_ON = Lazy(r" [a-z]{2}")
_OPENING = Lazy(r"(?<![^\s(])\?(?=[A-Z][a-z’']*[ ,])")
_CLOSING = Lazy(r"(?<=[^\W\d_][,.])\?(?=\s|\Z)")
_MONEY = Lazy(r"\d{1,3}(?:,\d{3}|\.\d{1,2}|(?:\.\d{1,2})? ?(?:m|bn|k|million|billion))\b")
_ASKS = Lazy(
    r"\b(?:who|whom|whose|what|when|where|why|how|which|huh|right|really|eh|seriously|ok|okay)\b"
    r"|^\W{0,3}(?:is|are|was|were|do|does|did|can|could|will|would|should|shall|may|might|has|have|had|am|any|anyone"
    r"|so|and|but|you|isn|aren|wasn|don|doesn|didn|can|won|wouldn|ever|see|seen|ready|need|want)\b",
    re.IGNORECASE,
)

_OPENS = "“‘\"'(—–"
_BACK = 200  # characters in which the words of a question are looked for


def find(text: str) -> Iterator[Loss]:
    """The question marks that ask nothing."""
    runs = [m.span() for m in _RUN.finditer(text)]
    sure = [*_signs(text, runs), *_quotation(text)]
    yield from sure
    stops = [run for run in runs if _LETTER.match(text, run[0] - 1) and _weak(text, run, _STOP)]
    if sure or len(stops) > 1:
        weak = stops + [run for run in runs if text[run[0] - 1 : run[0]].islower() and _weak(text, run, _ON)]
        yield from (Loss(*run, [], what="a sign") for run in weak)


def _signs(text: str, runs: list[tuple[int, int]]) -> Iterator[Loss]:
    """What can't be a question: before a handle, a link or a word, alone on a line, or before an amount."""
    line_ends = 0  # a line of several runs is one loss
    for start, end in runs:
        before = text[start - 1 : start]
        if start < line_ends:
            continue
        if before in ("", "\n") and (line := _LINE.match(text, start)):
            line_ends = start + len(line[0].rstrip())
            yield Loss(start, line_ends, [], what="an emoji or another sign")
        elif end - start == 1 and not (before.isalnum() or before in "?(.") and _MONEY.match(text, end):
            yield Loss(start, end, ["£", "€"], sure=False, what="a currency sign")
        elif _is_sign(text, start, end):
            yield Loss(start, end, [], what="an emoji or another sign")


def _is_sign(text: str, start: int, end: int) -> bool:
    before, several = text[start - 1 : start] or " ", end - start > 1
    if _HANDLE.match(text, end):
        if before.isspace():  # one alone was a badge behind a name; two may also end a question
            return (several or text[start - 2 : start - 1].isalnum()) and not _asks(text, start)
        return several and text.startswith(("(@", " (@"), end) and (before.isalnum() or before == ".")
    if _LINK.match(text, end):
        return several and before.isspace() and not _asks(text, start)
    return several and end - start < 7 and (before.isspace() or before in _OPENS) and bool(_LETTER.match(text, end))


def _weak(text: str, run: tuple[int, int], after: Lazy) -> bool:
    """Whether a run of two or three stands where no question ends, by the words before and what comes after."""
    start, end = run
    return 1 < end - start < 4 and after.match(text, end) is not None and not _asks(text, start)


def _quotation(text: str) -> Iterator[Loss]:
    """Quotation marks of one line: one that opens before a word, one that closes behind a comma or a full stop."""
    if ",?" not in text and ".?" not in text:
        return
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if line.isascii() and (",?" in line or ".?" in line):  # what loses its quotation marks loses its accents too
            opening, closing = _OPENING.search(text, start, end), _CLOSING.search(text, start, end)
            if opening and closing and opening.start() < closing.start():
                yield Loss(*opening.span(), ["“"], sure=False, what="a quotation mark")
                yield Loss(*closing.span(), ["”"], sure=False, what="a quotation mark")
        start = end + 1


def _asks(text: str, at: int) -> bool:
    """Whether the words before the marks may be a question."""
    low = max(0, at - _BACK)
    clause = text[max(low, *(text.rfind(stop, low, at) + 1 for stop in ".!?\n")) : at]
    return _ASKS.search(clause) is not None
