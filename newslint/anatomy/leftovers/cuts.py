"""Cutting a part out of the copy together with the line breaks that go with it."""

from __future__ import annotations

from ...lazy import Lazy
from ...model import Edit, Fix

_BLANK = "\ufeff \t\r\n\xa0\x0b\x0c"
_SPACE = " \t\xa0"
_INK = Lazy(r"[^\ufeff \t\r\n\xa0\x0b\x0c]")
_BREAKS = Lazy(r"[ \t\xa0]{0,40}(?:(?:\r\n|\n|\r)[ \t\xa0]{0,40}(?=[\r\n]))*(?:\r\n|\n|\r)?")


def cut(text: str, start: int, end: int, *, sure: bool = True) -> Fix | None:
    """The fix that cuts a part out; None where nothing else would be left.

    It is safe where the part is the first or the last block of the text and `sure`, so that no word of the copy can
    be lost; a cut in the middle is for a person to confirm.
    """
    ink = start  # the end of what stands before the part
    while ink and text[ink - 1] in _BLANK:
        ink -= 1
    last = _INK.search(text, end) is None
    if not ink and last:
        return None
    if last and _opens_line(text, start):
        return Fix((Edit(ink, end, ""),), sure)
    if not _opens_line(text, start) or text[end : end + 1] not in ("", "\r", "\n", " ", "\t", "\xa0"):
        return Fix((_inside(text, start, end),), False)
    breaks = _BREAKS.match(text, end)
    if breaks is None or breaks.end() == end or text[breaks.end() - 1] not in "\r\n":
        return Fix((_inside(text, start, end),), False)
    if ink:  # what goes is the gap above: the cuts of two parts in a row then touch nowhere
        while end < len(text) and text[end] in _SPACE:
            end += 1
        return Fix((Edit(ink, end, ""),), False)
    return Fix((Edit(start, breaks.end(), ""),), sure)


def _opens_line(text: str, start: int) -> bool:
    """Whether nothing but blanks stands before the part on its line."""
    at = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    return not text[at:start].strip(_BLANK)


def _inside(text: str, start: int, end: int) -> Edit:
    """The cut inside a line, with the blank on one of its sides."""
    if start and text[start - 1] in " \t\xa0":
        return Edit(start - 1, end, "")
    opens = not start or text[start - 1] in _BLANK  # glued to a word, the cut leaves that word its blank
    return Edit(start, end + (opens and text[end : end + 1] == " "), "")
