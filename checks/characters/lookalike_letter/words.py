"""Words in which letters of two alphabets are mixed that look alike."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy
from newslint.named import NamedTuple

from .alphabets import SIGNS, TO_LATIN, cyrillic, latin

_FOREIGN = Lazy(r"[\u0370-\u03ff\u0400-\u052f]")
_WORD = Lazy(r"[A-Za-zÀ-ÖØ-öø-ɏ\u0370-\u03ff\u0400-\u052f\u0300-\u036f]{1,60}")
_ALONE = Lazy(r"(?<=[a-z,;] )[аАІ](?= [a-z]{2})|(?:(?<=[.!?”\"] )|^)[АІ](?= [a-z]{2,20} [a-z])", 8)
_LATIN_WORD = Lazy(r"[A-Za-z]{2,}")
_UNITS = Lazy(r"[kMGmµμ]?Ω|μ(?:[A-Za-z]{1,4})")
_LINE = 300
_COPY = 4  # Latin words on a line that make it copy


class Word(NamedTuple):
    """A mixed word, the letters in it that are wrong, and the word as it should be."""

    start: int
    end: int
    text: str
    strange: str


def mixed(text: str) -> Iterator[Word]:
    """The words of which some letters are of another alphabet, and look like letters of the word's own."""
    end = 0
    for match in _FOREIGN.finditer(text):
        if match.start() < end:
            continue
        start = match.start()
        while start > end and match.start() - start < 60 and _WORD.match(text[start - 1]):
            start -= 1
        word = _WORD.match(text, start)
        if word:
            end = word.end()
            yield from _judged(text, start, word[0])


def _judged(text: str, start: int, word: str) -> Iterator[Word]:
    others = [ch for ch in word if not latin(ch) and ch.isalpha()]
    latins = [ch for ch in word if latin(ch)]
    if not others:
        return
    if not latins:
        yield from _whole(text, start, word)
    elif all(ch in TO_LATIN for ch in others) and not (_science(word, others) or _title(text, start, word, others)):
        right = "".join(TO_LATIN.get(ch, ch) for ch in word)
        yield Word(start, start + len(word), right, "".join(dict.fromkeys(others)))


def _title(text: str, start: int, word: str, others: list[str]) -> bool:
    """Whether this is a word in capitals with one strange letter and next to no copy around: a title, typed so."""
    return len(others) == 1 and word.isupper() and len(_LATIN_WORD.findall(_around(text, start, word))) < _COPY


def _science(word: str, others: list[str]) -> bool:
    """Whether the Greek letters are signs: TNFα, NFκB, μm."""
    if _UNITS.fullmatch(word):
        return True
    signs = [ch for ch in others if ch in SIGNS]
    if not signs or len(signs) < len(others):
        return False
    inside = [
        i for i in range(1, len(word) - 1) if word[i] in SIGNS and word[i - 1].islower() and word[i + 1].islower()
    ]
    return len(inside) < len(signs) or len(word) < 4


def _whole(text: str, start: int, word: str) -> Iterator[Word]:
    """A word wholly of lookalikes in a line of Latin: only where the Latin word stands in the text as well."""
    if len(word) > 2 and all(ch in TO_LATIN and cyrillic(ch) for ch in word):
        right = "".join(TO_LATIN[ch] for ch in word)
        if _stands(text, right) and _among_latin(text, start, word):
            yield Word(start, start + len(word), right, "".join(dict.fromkeys(word)))


def _stands(text: str, word: str) -> bool:
    at = text.find(word)
    while at >= 0:
        if not text[at - 1 : at].isalnum() and not text[at + len(word) : at + len(word) + 1].isalnum():
            return True
        at = text.find(word, at + 1)
    return False


def _among_latin(text: str, start: int, word: str) -> bool:
    """Whether nothing else near by is in another alphabet, and something is in Latin."""
    around = _around(text, start, word)
    return not _FOREIGN.search(around) and _LATIN_WORD.search(around) is not None


def _around(text: str, start: int, word: str) -> str:
    """What stands on the line before and behind a word."""
    line = max(text.rfind("\n", max(0, start - _LINE), start) + 1, start - _LINE, 0)
    stop = text.find("\n", start, start + _LINE)
    return text[line:start] + " " + text[start + len(word) : stop if stop >= 0 else start + _LINE]


def alone(text: str) -> Iterator[Word]:
    """A Cyrillic а or І that stands for the English word."""
    if any(letter in text for letter in "аАІ"):
        for match in _ALONE.finditer(text):
            if _among_latin(text, match.start(), match[0]):
                yield Word(*match.span(), TO_LATIN[match[0]], match[0])
