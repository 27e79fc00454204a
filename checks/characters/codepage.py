"""Words in Cyrillic or Greek whose bytes were read as a Western code page: Ìîñêâà for Москва."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.lazy import Lazy

from .repair import Repair

_HIGH = "À-ÿ¸¨£³¢ºª¿¯¥\x80-\x9fŒœŠšŸŽž"
_LONG = Lazy("[À-ÿ][À-ÿ]{4}")  # a search for one sign is quicker than for five
_STRETCH = Lazy(f"[{_HIGH}]+(?:[ ,.:;\"'«»()!?–—-]{{1,3}}[{_HIGH}]+)*")
_RUN = Lazy(f"[{_HIGH}]+(?:[ -~][{_HIGH}]+)*")
_WORD = Lazy(f"[{_HIGH}]+")
_PAGES = {
    "cp1251": ("Windows-1251 (Cyrillic)", "оеаинтсрвл", "а-яё", "А-ЯЁ"),
    "koi8-r": ("KOI8-R (Cyrillic)", "оеаинтсрвл", "а-яё", "А-ЯЁ"),
    "cp1253": ("Windows-1253 (Greek)", "αοιετσνηυρ", "ά-ώ", "Α-Ω"),
}
_FEWEST = 8  # letters in the stretch, one word of them five
_DISTINCT = 4
_USUAL = 0.5  # share of the ten commonest letters in running text is 0.6 to 0.7
_ORDERLY = 0.9  # share of words in lower case, capitalised, or in capitals


def suspect(text: str) -> bool:
    """Whether five letters with accents stand in a row, which is no word in any language of the West."""
    return _LONG.search(text) is not None


def find(text: str, start: int, end: int) -> Iterator[Repair]:
    """The garbled runs of a line, each with its likeliest reading, which is never sure.

    The longest stretch tells the code page; in a line that has one, shorter words are garbled as well.
    """
    codec = _page(text, start, end)
    if codec:
        way = f"{_PAGES[codec][0]} read as Windows-1252"
        for match in _RUN.finditer(text, start, end):
            right = _read(match[0], codec)
            if right and any(ch.isalpha() and ch > "\u0370" for ch in right):
                yield Repair(*match.span(), right, False, "", way)


def _page(text: str, start: int, end: int) -> str:
    """The code page that most stretches of a line are in; empty where none makes sense."""
    votes: dict[str, int] = {}
    for match in _STRETCH.finditer(text, start, end):
        if _LONG.search(match[0]) and len(set(match[0].lower())) >= _DISTINCT and _size(match[0]) >= _FEWEST:
            best = max(((_likeness(match[0], codec), codec) for codec in _PAGES), default=(0.0, ""))
            if best[0] > 0:
                votes[best[1]] = votes.get(best[1], 0) + _size(match[0])
    return max(votes, key=lambda codec: votes[codec], default="")


def _size(stretch: str) -> int:
    return sum(len(word) for word in _WORD.findall(stretch))


def _read(text: str, codec: str) -> str | None:
    try:
        return "".join(ch if ch in "–—" or ch < "\x80" else _bytes(ch).decode(codec) for ch in text)
    except UnicodeError:
        return None


def _bytes(char: str) -> bytes:
    try:
        return char.encode("cp1252")
    except UnicodeEncodeError:
        return char.encode("latin-1")


def _likeness(text: str, codec: str) -> float:
    """How much a reading looks like a sentence of the language: 0 for not at all."""
    right = _read(text, codec)
    if right is None:
        return 0.0
    _, usual, lower, upper = _PAGES[codec]
    letters = re.findall(f"[{lower}{upper}]", right)
    words = re.findall(r"[^\W\d_]+", right)
    if not letters or not words or len(letters) < 0.95 * sum(map(len, words)):
        return 0.0
    share = sum(ch.lower() in usual or ch in "άέήίόύώ" for ch in letters) / len(letters)
    orderly = sum(w[1:].islower() or len(w) == 1 or w.isupper() for w in words) / len(words)
    return share + orderly if share >= _USUAL and orderly >= _ORDERLY else 0.0
