"""Where a space is too many: each kind found by one pattern, and the customs and layouts that are left alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.lazy import Lazy

# Each pattern opens with a character that is rare or with two literal ones, since a search for any blank is slow, and
# looks at the end of a run of spaces only from its start, so that a megabyte of them stays linear.
_LINE_END = Lazy(r"(?<![ \t\xa0])[ \t\xa0]+(?=\r?(?:\n|\Z)|\r)")
_ODD_END = Lazy(r"[\t\xa0][ \t\xa0]{0,9}(?:[\r\n]|\Z)")
_DOUBLED = Lazy(r"(?<![\s\xa0])[ \xa0]{2,}(?=[^\s])")
_DOUBLED_PLAIN = Lazy(r"  +")
_AFTER_STOP = Lazy(r"[.!?:][\"'”’)\]»]{0,3}\Z")
_ONE_AFTER_STOP = Lazy(r"[.!?][\"”’)]{0,2} (?=[A-Z“\"])")
_MARK = Lazy(r"[ \xa0][,.](?:[\"”’]?(?:\s|\Z))")
_HIGH = Lazy(r"[ \xa0][;!?](?:[;!?]{0,2}(?:[\"”’]|\Z|\s(?!@)))")
_HIGH_CLOSED = Lazy(r"[;!?](?<=[^\W_].)(?:[\s\"”’]|\Z)")
_OPENED = Lazy(r"[(\[](?<![^\s].)[ \xa0]+(?=[^\W_])")
_CLOSED = Lazy(r"[ \xa0][)\]](?:[\s,.;:]|\Z)")
_QUOTE_OPENED = Lazy(r"“(?<![^\s].)[ \xa0]+(?=[^\W_])")
_QUOTE_CLOSED = Lazy(r"[ \xa0]”(?:\s|\Z)")
_FIXED = Lazy(r"\xa0(?<=[a-z][a-z][a-z,;].)(?=[a-z]{3})")
_TAB = Lazy(r"\t+")
_GAP = Lazy(r"\S(?:[ \xa0]{2,}|\t+)(?=\S)")
_FOREIGN = ("«", "„", "¿", "¡")
_TABLE = 90  # characters of a line that may be a row of a table


class Stray(NamedTuple):
    """A run of spaces, what should stand there, and the kind in words."""

    start: int
    end: int
    right: str
    kind: str


def find(text: str, line_ends: bool) -> list[Stray]:
    """All stray spaces in order. Spaces after a full stop are none where that is the custom, or but one slip."""
    doubled = list(_doubled(text))
    stops = [gap for gap in doubled if _after_stop(text, gap.start)]
    inner = [gap for gap in doubled if not _after_stop(text, gap.start)] if stops else doubled
    found = [*_ends(text, line_ends), *inner, *_single(text), *_punctuation(text), *_inside(text)]
    if stops and (found or len(stops) > 1) and not _is_custom(text, len(stops)):
        found += stops
    return sorted(found)


def _ends(text: str, line_ends: bool) -> Iterator[Stray]:
    """Blanks at the end of a line. Lines of nothing but plain blanks are left alone."""
    if not line_ends and not _ODD_END.search(text):
        return
    for match in _LINE_END.finditer(text):
        empty = match.start() == 0 or text[match.start() - 1] in "\r\n"
        if (line_ends or match[0].strip(" ")) and (not empty or "\xa0" in match[0]):
            yield Stray(*match.span(), "", "at the end of a line")


def _doubled(text: str) -> Iterator[Stray]:
    """Doubled spaces inside a line, but not where they set out a table."""
    fixed = "\xa0" in text
    if not fixed and "  " not in text:
        return
    for match in (_DOUBLED if fixed else _DOUBLED_PLAIN).finditer(text):
        start, end = match.span()
        if _within(text, start, end) and not _in_table(text, start, end):
            yield Stray(start, end, " ", "doubled")


def _single(text: str) -> Iterator[Stray]:
    """No-break spaces between two plain words, and tabs inside a line."""
    for match in _FIXED.finditer(text) if "\xa0" in text else ():
        yield Stray(*match.span(), " ", "a no-break space between plain words")
    for match in _TAB.finditer(text) if "\t" in text else ():
        start, end = match.span()
        if _within(text, start, end) and not _in_table(text, start, end):
            yield Stray(start, end, " ", "a tab")


def _within(text: str, start: int, end: int) -> bool:
    return start > 0 and end < len(text) and not text[start - 1].isspace() and not text[end].isspace()


def _after_stop(text: str, at: int) -> bool:
    return _AFTER_STOP.search(text, max(0, at - 4), at) is not None


def _is_custom(text: str, doubled: int) -> bool:
    single = sum(1 for _ in _ONE_AFTER_STOP.finditer(text))
    return doubled * 2 >= single


def _in_table(text: str, start: int, end: int) -> bool:
    """Whether the gap sets columns apart: wide, or one of several, or of one in the line above or below."""
    low = text.rfind("\n", max(0, start - _TABLE), start) + 1 or max(0, start - _TABLE)
    stop = text.find("\n", end, end + _TABLE)
    line = text[low : stop if stop >= 0 else end + _TABLE]
    if "|" in line:
        return True
    if len(line) >= _TABLE:
        return False
    return end - start > 2 or text[start] == "\t" or sum(1 for _ in _GAP.finditer(line)) > 1


def _punctuation(text: str) -> Iterator[Stray]:
    """Spaces before a mark that closes; in French and its like the high marks have one, by rule."""
    if _has(text, " ,", " ."):
        for match in _MARK.finditer(text):
            start, end = _run(text, match.start())
            if _ends_word(text, start) and not text.startswith(("...", ". ."), end):
                yield Stray(start, end, "", "before punctuation")
    if any(sign in text for sign in _FOREIGN):
        return
    if _has(text, " ;", " !", " ?"):
        runs = [_run(text, m.start()) for m in _HIGH.finditer(text)]
        high = [Stray(*run, "", "before punctuation") for run in runs if text[run[0] - 1 : run[0]].isalpha()]
        if high and sum(1 for _ in _HIGH_CLOSED.finditer(text)) >= len(high):
            yield from high


def _has(text: str, *pairs: str) -> bool:
    """Whether one of these stands in the text, with a space or with a no-break space."""
    fixed = "\xa0" in text
    return any(pair in text or (fixed and pair.replace(" ", "\xa0") in text) for pair in pairs)


def _run(text: str, last: int) -> tuple[int, int]:
    """The blanks of which the last one is at an offset."""
    low = max(0, last - 20)
    return last - len(text[low:last]) + len(text[low:last].rstrip(" \xa0")), last + 1


def _ends_word(text: str, at: int) -> bool:
    before = text[at - 1 : at]
    return before.isalnum() or (before in ')"”’' and text[at - 2 : at - 1].isalnum())


def _inside(text: str) -> Iterator[Stray]:
    if _has(text, "( ", "[ "):
        for match in _OPENED.finditer(text):
            yield Stray(match.start() + 1, match.end(), "", "inside brackets")
    if _has(text, " )", " ]"):
        for match in _CLOSED.finditer(text):
            start, end = _run(text, match.start())
            if text[start - 1 : start].isalnum():
                yield Stray(start, end, "", "inside brackets")
    if _has(text, "“ ", " ”") and "„" not in text:
        for match in _QUOTE_OPENED.finditer(text):
            yield Stray(match.start() + 1, match.end(), "", "inside quotation marks")
        for match in _QUOTE_CLOSED.finditer(text):
            start, end = _run(text, match.start())
            if text[start - 1 : start] in (",", ".", "!", "?") and text[start - 2 : start - 1].isalnum():
                yield Stray(start, end, "", "inside quotation marks")
