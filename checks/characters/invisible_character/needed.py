"""Where a text needs its unseen characters: emoji, scripts that join, scripts that run from right to left."""

from __future__ import annotations

import unicodedata

from newslint.lazy import Lazy

_SYMBOLS = frozenset({"So", "Sk", "Sm", "Sc", "Cn"})  # Cn: emoji newer than this Python
_DIRECTION = Lazy("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = Lazy("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_FLAG = Lazy("\U0001f3f4[\U000e0030-\U000e007a]*\\Z")
_LATIN = Lazy("[A-Za-zÀ-ɏ]{3}")  # a word, not the dd and MM of a date pattern
_LINE = 300  # characters to either side in which a line is looked at, so that hostile text stays linear
_KEYCAPS = "#*0123456789"


def needed(text: str, at: int) -> bool:
    """Whether the unseen character at an offset does something for the text around it."""
    char = text[at]
    if char == "\ufeff":
        return at == 0
    before, after = _neighbour(text, at, -1), _neighbour(text, at, 1)
    if char in "\u200c\u200d":
        return _joins(before) or _joins(after) or (char == "\u200d" and _emoji(before) and _emoji(after))
    if char in "\ufe0e\ufe0f":
        return before in _KEYCAPS if before and before.isascii() else not before.isspace() and before != ""
    if char == "\u200b":
        return _unspaced(before) or _unspaced(after)
    if char == "\u034f" or char == "\u180e":
        return before > "\u02af" or after > "\u02af"
    if char in "\u202d\u202e" and _turns_latin(text, at):
        return False
    if _DIRECTION.match(char):
        return _needs_direction(text, at)
    if char >= "\U000e0000":
        return _in_flag(text, at)
    if char in "\u115f\u1160\u3164\uffa0":
        return "\u1100" <= before <= "\u11ff" or "\uac00" <= before <= "\ud7af" or "\u1100" <= after <= "\u11ff"
    return False


def _turns_latin(text: str, at: int) -> bool:
    """Whether an override stands before Latin letters or figures: nothing needs that, and it deceives."""
    after = _neighbour(text, at, 1)
    return after.isascii() and after.isalnum()


def _in_flag(text: str, at: int) -> bool:
    """Whether a tag is one of those that make the flag of Scotland out of a black one."""
    start = max(0, at - 8)
    return _FLAG.search(text[start:at]) is not None


def _neighbour(text: str, at: int, step: int) -> str:
    """The next character to one side; other joiners and direction marks don't count. Empty at the end of the text."""
    for place in range(at + step, at + 5 * step, step):
        if not 0 <= place < len(text):
            return ""
        if text[place] not in "\u200b\u200c\u200d\u200e\u200f":
            return text[place]
    return ""


def _joins(char: str) -> bool:
    """Letters and vowel signs of the scripts in which joiners choose the shape: Arabic, Persian, the Indic ones."""
    return char > "\u0590" and unicodedata.category(char)[0] in "LM" and not "\ufe00" <= char <= "\ufe0f"


def _emoji(char: str) -> bool:
    return char > "\u203b" and (unicodedata.category(char) in _SYMBOLS or "\ufe00" <= char <= "\ufe0f")


def _unspaced(char: str) -> bool:
    """Scripts that put no space between words, where a zero-width one marks the seam: Thai, Khmer, Chinese."""
    return (
        "\u0e00" <= char <= "\u109f"
        or "\u1780" <= char <= "\u1aff"
        or "\u2e80" <= char <= "\ud7ff"
        or char > "\U0001ffff"
    )


def _needs_direction(text: str, at: int) -> bool:
    """Marks of direction belong to lines with letters that run from right to left, and to bare figures and signs."""
    start = max(text.rfind("\n", max(0, at - _LINE), at) + 1, at - _LINE, 0)
    stop = text.find("\n", at, at + _LINE)
    end = min(stop if stop >= 0 else len(text), at + _LINE)
    return _RIGHT_TO_LEFT.search(text, start, end) is not None or _LATIN.search(text, start, end) is None
