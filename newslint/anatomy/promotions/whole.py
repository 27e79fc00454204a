"""Lines that are a promotion from end to end."""

from __future__ import annotations

from collections.abc import Sequence

from . import cues, page, related, sentences, stamps
from .forms import fold

Pair = tuple[int, int]

CUES = ("cue", "bare cue")
TAIL = 4  # lines at the end of a text, where a doubtful cue is likelier one


def kind_of_line(text: str, lines: Sequence[Pair], number: int, marked: bool) -> str:
    """The kind of promotion that a line is; "" for none. A bare cue counts only if headlines follow."""
    start, end = lines[number]
    size = end - start
    short, head = size <= page.LONGEST, number < stamps.HEAD and stamps.dated(text, start, end)
    if short or head or (marked and size <= sentences.LONGEST_LINE):
        line = text[start:end]
        folded = fold(line)
        if (short or (marked and size <= 160)) and page.is_page_word(folded):
            return "page"
        if short and number in (0, len(lines) - 1) and len(lines) > 2 and page.is_edge(folded):
            return "page"
        if (head or (marked and stamps.dated(text, start, end))) and stamps.is_stamp(
            folded, head and not _divided(text, lines)
        ):
            return "stamp"
        if marked:
            return _marked(text, lines, number, line, folded)
    if text[start] == "[" and related.is_bracketed(text[start:end]):
        return "related"
    if 45 <= size <= 150 and text[end - 1].isupper() and related.is_shouted(text[start:end]):
        return "related" if _between_prose(text, lines, number) else ""
    return ""


def _marked(text: str, lines: Sequence[Pair], number: int, line: str, folded: str) -> str:
    if page.is_form(folded):
        return "page"
    if cues.is_cue(folded):
        tail = number >= len(lines) - TAIL and cues.may_close(line, folded)
        sure = folded[-1] == ":" or tail or cues.is_sure(line, folded)
        return "cue" if sure else "bare cue"
    if cues.is_bare_cue(folded):
        return "bare cue"
    if cues.is_glued(line, folded) or (line[0] == "[" and related.is_bracketed(line)):
        return "related"
    start, end = lines[number]
    return sentences.kind_of_whole(text, start, end)


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
