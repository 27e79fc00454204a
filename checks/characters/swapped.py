"""Hungarian and Turkish whose few letters of their own were read as Windows-1252: sürgõsen for sürgősen.

Told by the language of the line: nothing in it may be English, and its other letters must be those of the language.
Wrong for a line of Estonian or Icelandic that has none of the letters that tell it from these two.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy
from newslint.named import NamedTuple

from .repair import Repair


class Tongue(NamedTuple):
    """What tells a language, and what its letters were turned into."""

    wrong: str
    right: str
    others: str
    words: Lazy
    sign: Lazy
    way: str


_LETTER = Lazy("[õûÕÛýþðÝÞÐ]")
_ENGLISH = Lazy(r"(?<!-)\b(?:the|of|and|in|to|for|with|was|his|her|said|at|by|from|that)\b")
_SIGN = Lazy("[À-ɏ]")
_HUNGARIAN = Tongue(
    "õûÕÛ",
    "őűŐŰ",
    "áéíóöúüÁÉÍÓÖÚÜ",
    Lazy("(?i:[a-z]*[áíóúöüé][a-záíóúöüéõû]*)"),
    Lazy("(?i:sz|gy|cs|ny|zs|tt|ll|k[eéáa]|s[aáeé])"),
    "Windows-1250 (Central European) read as Windows-1252",
)
_TURKISH = Tongue(
    "ýþðÝÞÐ",
    "ışğİŞĞ",
    "çöüâîûÇÖÜÂÎÛ",
    Lazy(r"\b(?:\w*l[ae]r\w*|(?:ve|bir|ile|için|göre|olan|daha)\b|\w*ý[nlmr]\w*)"),
    Lazy("ý"),
    "Windows-1254 (Turkish) read as Windows-1252",
)
_TONGUES = (_HUNGARIAN, _TURKISH)
_LEAST = 3  # words of the language


def suspect(text: str) -> bool:
    """Whether one of the letters stands there that the two languages lack."""
    return _LETTER.search(text) is not None


def find(text: str, start: int, end: int) -> Iterator[Repair]:
    """The wrong letters of a line, each run as one repair, which is never sure."""
    line = text[start:end]
    if _ENGLISH.search(line):
        return
    signs = set(_SIGN.findall(line))
    for tongue in _TONGUES:
        if signs & set(tongue.wrong) and signs <= set(tongue.wrong + tongue.others) and _spoken(line, tongue):
            table = str.maketrans(tongue.wrong, tongue.right)
            pattern = Lazy(f"[{tongue.wrong}]+(?:[a-z][{tongue.wrong}]+)*")
            for match in pattern.finditer(text, start, end):
                yield Repair(*match.span(), match[0].translate(table), False, "", tongue.way)


def _spoken(line: str, tongue: Tongue) -> bool:
    if tongue is _HUNGARIAN and ("õe" in line or not set("áéíóúÁÉÍÓÚ") & set(line)):  # Portuguese, Estonian
        return False
    return len(tongue.words.findall(line)) >= _LEAST and tongue.sign.search(line) is not None
