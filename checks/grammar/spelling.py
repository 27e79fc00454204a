"""Slips of the pen in lower-case words: "occurence", "tommorrow".

A word is never a slip for being unknown. It must be unknown to the dictionaries of both dialects, stand once in the
article, be like none of its names, and differ from a known word by a slip in its inside: a letter too many or too few,
two letters swapped, a wrong vowel. It must not be made of known words. So "uncrewed", "catchall" and "dialoging" pass,
which no dictionary has either.
Wrong of a rare word that is like a common one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import takewhile

from newslint import anatomy
from newslint.languagetool.client import Client
from newslint.lazy import Lazy
from newslint.model import Article

from .prose import Piece

SHORTEST = 7  # letters; shorter words are like too many others
KNOWN_MOST = 200_000  # words remembered in a process
DIALECTS = ("en-US", "en-GB")

_WORD = Lazy(r"(?<![\w’'\-./@#])[a-z]{7,}(?![\w’'\-/@]|\.\w| \()")
_VOWELS = frozenset("aeiouy")
_PREFIX = Lazy(r"(?:un|in|re|non|pre|sub|out|over|mis|dis|anti|de|co)\Z")

_SUFFIXES = frozenset({"ed", "er", "es", "ing", "ish", "ly", "ness", "y"})

Word = tuple[int, int]


def slips(
    article: Article, pieces: list[Piece], side: str, client: Client, known: dict[str, tuple[str, ...]]
) -> Iterator[tuple[Word, str]]:
    """The misspelt words, each with what it should be; the dictionary of `side`, the article's own, is asked first.

    `known` remembers words from one article to the next.
    """
    text = article.text
    times = Counter(m[0].lower() for m in Lazy(r"[A-Za-z]+").finditer(text))
    found = {m[0]: (p.offset(m.start()), p.offset(m.end() - 1) + 1) for p in pieces for m in _WORD.finditer(p.text)}
    rare = {word: span for word, span in found.items() if times[word] == 1}
    _learn(client, [w for w in rare if w not in known], side, known)
    names: set[str] | None = None
    for word, span in rare.items():
        for reading in known.get(word, ())[:2]:
            if is_slip(word, reading):
                names = names if names is not None else _names(article)
                if not any(_alike(word, name) for name in names) and not _made(word, reading, side, client):
                    yield span, reading
                break


def _learn(client: Client, words: list[str], side: str, known: dict[str, tuple[str, ...]]) -> None:
    """Ask the dictionaries for words: those that one of them has get no readings."""
    if len(known) > KNOWN_MOST:
        known.clear()
    doubtful = words
    for dialect in (side, *(d for d in DIALECTS if d != side)):
        readings = client.spell(doubtful, dialect) if doubtful else {}
        known.update({word: () for word in doubtful if word not in readings})
        doubtful = [w for w, r in readings.items() if any(is_slip(w, reading) for reading in r[:2])]
        known.update({word: r if word in doubtful else () for word, r in readings.items()})


def is_slip(word: str, right: str) -> bool:
    """Whether a word is `right` with one slip in its inside, away from the first letter and the last two."""
    if not (right.isalpha() and right.islower() and word[0] == right[0] and word[-2:] == right[-2:]):
        return False
    start = _shared(word, right)
    tail = min(_shared(word[::-1], right[::-1]), min(len(word), len(right)) - start)
    wrong, meant = word[start : len(word) - tail], right[start : len(right) - tail]
    if len(wrong) + len(meant) == 1:
        return True
    if len(wrong) == len(meant) == 1:
        return wrong in _VOWELS and meant in _VOWELS
    return len(wrong) == 2 and wrong == meant[::-1]


def _shared(one: str, other: str) -> int:
    """How many letters two words share at their beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _made(word: str, right: str, side: str, client: Client) -> bool:
    """Whether it is made of known words: catch + all, re + sawing, dialog + ing. A doubled letter stays a slip."""
    if _undoubled(word) == _undoubled(right):
        return False
    splits = [(word[:at], word[at:]) for at in range(2, len(word) - 1)]
    unknown = client.spell(sorted({part for split in splits for part in split if len(part) > 2}), side)
    for first, second in splits:
        known = first not in unknown, second not in unknown
        if all(known) and min(len(first), len(second)) > 2:
            return True
        if (known[0] and second in _SUFFIXES) or (known[1] and len(second) > 3 and _PREFIX.fullmatch(first)):
            return True
    return False


def _undoubled(word: str) -> str:
    return "".join(letter for letter, before in zip(word, " " + word, strict=False) if letter != before)


def _names(article: Article) -> set[str]:
    text = article.text
    return {text[a:b].lower() for name in anatomy.of(article).names for a, b in name.words}


def _alike(word: str, name: str) -> bool:
    """Whether a word may come from a name: "trumpian", "brexiteer"."""
    return len(name) > 3 and (word.startswith(name[:5]) or name in word)
