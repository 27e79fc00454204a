"""Lines that are a promotion from end to end."""

from __future__ import annotations

from collections.abc import Sequence

from ..leftovers import SPEECH
from . import cues, page, related, stamps
from .forms import fold

Pair = tuple[int, int]

CUES = ("cue", "bare cue")
TAIL = 4  # lines at the end of a text, where a doubtful cue is likelier one if no prose stands under it
LONGEST = 260  # code points of a line that is looked at as a whole; of a longer one its sentences are
PARAGRAPH = 130  # code points of a line above a date that is copy for sure
PROSE = 80  # code points of a line that is a paragraph under a heading


def kind_of_line(text: str, lines: Sequence[Pair], number: int, marked: bool) -> str:
    """The kind of promotion that a line is; "" for none. A bare cue counts only if headlines follow."""
    start, end = lines[number]
    size = end - start
    short, head = size <= page.LONGEST, number < stamps.HEAD and stamps.dated(text, start, end)
    if short or head or (marked and size <= LONGEST):
        line = text[start:end]
        folded = fold(line)
        if (short or (marked and size <= 160)) and page.is_page_word(folded):
            return "page"
        if short and page.may_head(folded) and not _heads_prose(text, lines, number):
            return "page"
        if short and number in (0, len(lines) - 1) and len(lines) > 2 and page.is_edge(folded):
            return "page"
        if (head or (marked and stamps.dated(text, start, end))) and _is_stamp(text, lines, number, folded, head):
            return "stamp"
        if marked:
            return _marked(text, lines, number, line, folded)
    if text[start] == "[" and related.is_bracketed(text[start:end]):
        return "related"
    if 45 <= size <= 150 and text[end - 1].isupper() and related.is_shouted(text[start:end]):
        return "related" if _between_prose(text, lines, number) else ""
    return ""


def _marked(text: str, lines: Sequence[Pair], number: int, line: str, folded: str) -> str:
    if page.is_form(folded) and not SPEECH.search(folded):
        return "page"
    if cues.is_cue(folded):
        tail = number >= max(len(lines) - TAIL, len(lines) // 2) and cues.may_close(line, folded)
        tail = tail and not any(_is_prose(text, pair) for pair in lines[number + 1 :])
        sure = folded[-1] == ":" or tail or cues.is_sure(line, folded)
        return "cue" if sure else "bare cue"
    if cues.is_bare_cue(folded):
        return "bare cue"
    if cues.is_glued(line, folded) or (line[0] == "[" and related.is_bracketed(line)):
        return "related"
    return ""


def _heads_prose(text: str, lines: Sequence[Pair], number: int) -> bool:
    """Whether a line may be the heading of a paragraph: one stands under it, and copy above it."""
    if number + 1 == len(lines) or lines[number + 1][1] - lines[number + 1][0] <= PROSE:
        return False
    return number >= stamps.HEAD or any(_is_prose(text, pair) for pair in lines[:number])


def _is_prose(text: str, line: Pair) -> bool:
    """Whether a line is a sentence of some length."""
    return line[1] - line[0] > PROSE // 2 and text[line[1] - 1] in '.!?”"’'


def _is_stamp(text: str, lines: Sequence[Pair], number: int, folded: str, head: bool) -> bool:
    """Whether a line tells when the page went up; a date without such words not over a letter, nor in a timeline."""
    if not head or not stamps.is_stamp(folded, head=True):
        return not head and stamps.is_stamp(folded, head=False)
    below = text[slice(*lines[number + 1])] if number + 1 < len(lines) else ""
    copy = sum(b - a > PARAGRAPH for a, b in lines[:number]) > 1
    if copy or stamps.opens_letter(below) or _divided(text, lines):
        return stamps.is_stamp(folded, head=False)
    return True


def _divided(text: str, lines: Sequence[Pair]) -> bool:
    """Whether dates stand all over a text, as headings of a timeline."""
    short = [fold(text[s:e]) for s, e in lines if e - s <= 40 and any(map(str.isdigit, text[s:e]))]
    return sum(stamps.is_stamp(line, head=True) for line in short) >= stamps.DATED_TEXT


def _between_prose(text: str, lines: Sequence[Pair], number: int) -> bool:
    """Whether a paragraph that ends as one does stands on both sides of a line, in a text that is not in capitals."""
    if not 1 < number < len(lines) - 1:
        return False
    above, below = text[slice(*lines[number - 1])], text[slice(*lines[number + 1])]
    return all(len(x) > 60 and x[-1] in '.!?"”’)' and not x.isupper() for x in (above, below))
