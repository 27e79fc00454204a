"""Where a space is too many: each kind found by one pattern, and the customs and layouts that are left alone."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy

from .marks import Stray, at_least, before_marks, inside_marks

# Each pattern opens with a character that is rare or with two literal ones, since a search for any blank is slow, and
# looks at the end of a run of spaces only from its start, so that a megabyte of them stays linear.
_LINE_END = Lazy(r"(?<![ \t\xa0])[ \t\xa0]+(?=\r?(?:\n|\Z)|\r)")
_ODD_END = Lazy(r"[\t\xa0][ \t\xa0]{0,9}(?:[\r\n]|\Z)")
_DOUBLED = Lazy(r"(?<![\s\xa0])[ \xa0]{2,}(?=[^\s])")
_DOUBLED_PLAIN = Lazy(r"  +")
_AFTER_STOP = Lazy(r"[.!?:][\"'”’)\]»]{0,3}\Z")
_ONE_AFTER_STOP = Lazy(r"[.!?][\"”’)]{0,2} (?=[A-Z“\"])")
_FIXED = Lazy(r"\xa0(?<=[a-z][a-z][a-z,;].)(?=[a-z]{3})")
_TAB = Lazy(r"\t+")
_GAP = Lazy(r"\S(?:[ \xa0]{2,}|\t+)(?=\S)")
_TABLE = 90  # characters of a line that may be a row of a table


def find(text: str, line_ends: bool) -> list[Stray]:
    """All stray spaces in order. Spaces after a full stop are none where that is the custom, or but one slip."""
    doubled = list(_doubled(text))
    stops = [gap for gap in doubled if _after_stop(text, gap.start)]
    inner = [gap for gap in doubled if not _after_stop(text, gap.start)] if stops else doubled
    found = [*_ends(text, line_ends), *inner, *_single(text), *before_marks(text), *inside_marks(text)]
    if stops and (found or len(stops) > 1) and not _is_custom(text, len(stops)):
        found += stops
    return sorted(found)


def _ends(text: str, line_ends: bool) -> Iterator[Stray]:
    """Blanks at the end of a line. Lines of nothing but plain blanks are left alone."""
    if not line_ends and not (("\t" in text or "\xa0" in text) and _ODD_END.search(text)):
        return
    for match in _LINE_END.finditer(text):
        empty = match.start() == 0 or text[match.start() - 1] in "\r\n"
        if (line_ends or match[0].strip(" ")) and (not empty or "\xa0" in match[0]):
            yield Stray(*match.span(), "", "at the end of a line")


def _doubled(text: str) -> Iterator[Stray]:
    """Doubled spaces inside a line, but not where they set out a table."""
    fixed = "\xa0" in text
    first = 0 if fixed else text.find("  ")
    if first < 0:
        return
    for match in (_DOUBLED if fixed else _DOUBLED_PLAIN).finditer(text, first):
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
    return not at_least(doubled * 2 + 1, _ONE_AFTER_STOP, text)


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
