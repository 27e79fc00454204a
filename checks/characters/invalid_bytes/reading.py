"""Which encoding bad bytes are in, told from the letters around them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newslint.lazy import Lazy
from newslint.model import Span
from newslint.named import NamedTuple

_CONTRACTED = Lazy(r"(?:s|t|d|m|re|ve|ll)\b", re.IGNORECASE)
_WORD = 20  # letters to either side that a message repeats
_SAMPLE = 200  # bad runs that are looked at
_RARE = "ÐÞðþ×÷¤¦¬¶¸¹º¿¡ªß"


class Reading(NamedTuple):
    """An encoding, by its name for people and for `--encoding`."""

    codec: str
    name: str

    def decode(self, data: bytes) -> str:
        """The bytes in this encoding; what it lacks stays a replacement character."""
        return data.decode(self.codec, "replace")

    def applied(self, text: str, runs: Iterable[tuple[Span, bytes]]) -> str:
        """The text with the bad bytes read in this encoding, each of which is one character in both."""
        pieces: list[str] = []
        at = 0
        for span, data in runs:
            pieces += (text[at : span.start], self.decode(data))
            at = span.end
        return "".join([*pieces, text[at:]])

    def word(self, read: str, span: Span) -> str:
        """The word that a run stands in, of a text read in this encoding."""
        before = re.search(rf"\S{{0,{_WORD}}}\Z", read[max(0, span.start - _WORD) : span.start])
        after = re.match(rf"\S{{0,{_WORD}}}", read[span.end : span.end + _WORD])
        word = (before[0] if before else "") + read[span.start : span.end] + (after[0] if after else "")
        return "".join(ch if ch.isprintable() else "\ufffd" for ch in word)


READINGS = (  # the likeliest first: it wins where others fit as well
    Reading("windows-1252", "Windows-1252"),
    Reading("mac-roman", "Mac Roman"),
    Reading("windows-1251", "Windows-1251 (Cyrillic)"),
    Reading("windows-1250", "Windows-1250 (Central European)"),
    Reading("cp850", "code page 850 (DOS)"),
)
_CYRILLIC = Lazy("[а-яё]{3}")


def best(text: str, runs: Sequence[tuple[Span, bytes]]) -> Reading:
    """The encoding in which the bad bytes make the most sense."""
    sample = runs[:_SAMPLE]
    return max(READINGS, key=lambda r: sum(_sense(text, span, r.decode(data)) for span, data in sample))


def _sense(text: str, span: Span, read: str) -> int:
    """How well characters fit between their neighbours; below zero where they hardly can."""
    before, after = text[max(0, span.start - 1) : span.start] or " ", text[span.end : span.end + 1] or " "
    if _CYRILLIC.search(read.lower()):
        return 2 * len(read)
    padded = before + read + after
    return sum(_fits(*padded[i : i + 3]) for i in range(len(read)))


def _fits(before: str, char: str, after: str) -> int:
    """2 for a common place, 1 for a possible one, less for what no copy has."""
    inside = before.isalpha() and after.isalpha()
    if char == "\ufffd" or char < "\xa0" or char in _RARE:
        return -3
    if char in "’'":
        return 2 if before.isalnum() or before in ".,!?" else 0
    if char in "“‘":
        return 2 if before in " \n\r\t([—" and not after.isspace() else -2
    if char in "”…":
        return 2 if not before.isspace() and not after.isalpha() else -2
    if char in "–—\xa0•":
        return 2 if before.isspace() or after.isspace() or before.isdigit() else 0
    if char.isalpha():
        return _letter(before, char, after, inside)
    if char in "£€¥$":
        return 2 if after.isdigit() else -2
    return (2 if char in "°½¼¾²³" and before.isdigit() else -1) if not inside else -3


def _letter(before: str, char: str, after: str, inside: bool) -> int:
    """Lower case inside words, capitals at their start or among capitals; other scripts hardly ever alone."""
    common = 2 if char.lower() in "áàâäãåæçéèêëíìîïñóòôöõøúùûüýœšž" else 0 if char < "\u0370" else -2
    if char.islower():
        return common if before.isalpha() or after.isalpha() or char in "àé" else common - 2
    return common if not before.islower() and (not inside or before.isupper()) and after.isalpha() else -3


def certain(text: str, span: Span, right: str) -> bool:
    """Whether no other reading makes sense: the apostrophe of don’t and it’s."""
    return right == "’" and text[span.start - 1 : span.start].isalpha() and bool(_CONTRACTED.match(text, span.end))


def half(data: bytes) -> bool:
    """Whether the bytes are the start of a longer character in UTF-8, cut off; one byte alone tells nothing."""
    lead, rest = data[0], data[1:]
    wanted = 1 if 0xC2 <= lead < 0xE0 else 2 if 0xE0 <= lead < 0xF0 else 3 if 0xF0 <= lead < 0xF5 else 0
    return len(rest) < wanted and all(0x80 <= byte < 0xC0 for byte in rest) and bool(rest)


def pair(data: bytes) -> str:
    """The emoji that a careless program wrote as its two halves; empty for other bytes."""
    try:
        found = data.decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeError:
        return ""
    return found if len(found) == 1 and found > "\uffff" else ""
