"""Full names in two romanisations, in which more than one word may differ: "Iulia Dorochenko", "Yuliya Doroszenko".

The skeleton of a name is what romanisations agree on: its consonants, by sound, without breaks between its words. Two
names with one skeleton are often two names ("Peter Sanders", "Peter Saunders"), so a difference in one word's vowels
alone is left to other rules, and so are names of frequent words.
"""

from __future__ import annotations

import re
from functools import cache

from newslint.rows import entries

from . import spelling
from .usual import is_usual

MANY_WORDS = 4  # words of a name that agree but for one, so that no two bodies have such names
SHORTEST = 4  # sounds of a skeleton; shorter ones are one by accident
_BREAKS = re.compile(r"[^a-z]+")
_SILENT = re.compile(r"(?<=.)[aeiouyjh]+|^[eiouyjh]+|^a(?=[iy])")
_TWICE = re.compile(r"(.)\1+")


@cache
def _sounds() -> tuple[tuple[str, str], ...]:
    """Letters and their sound, the longest first."""
    pairs = [entry.split() for entry in entries(__file__, "sounds.txt")]
    return tuple(sorted(((a, b) for a, b in pairs), key=lambda pair: -len(pair[0])))


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(letters) for letters, _ in _sounds()))


@cache
def _by_letters() -> dict[str, str]:
    return dict(_sounds())


def skeleton(name: str) -> str:
    """The sounds of a name that its romanisations share."""
    letters = _BREAKS.sub("", spelling.fold(name))
    sounds = _by_letters()
    heard = _pattern().sub(lambda match: sounds[match[0]], letters)
    return _TWICE.sub(r"\1", _SILENT.sub("", heard))


def are_one(a: str, b: str) -> bool:
    """Whether two names with one skeleton differ as romanisations of one name do."""
    x, y = a.split(), b.split()
    if len(x) != len(y):
        return not any(map(is_usual, x + y))
    differ = [(v, w) for v, w in zip(x, y, strict=True) if spelling.fold(v) != spelling.fold(w)]
    if any(is_usual(v) or is_usual(w) for v, w in differ):
        return False
    return len(differ) > 1 or len(x) >= MANY_WORDS or any(_is_romanised(v, w) for v, w in differ)


def _is_romanised(a: str, b: str) -> bool:
    """Whether two words of one skeleton differ in more than vowels, or in vowels that romanisations exchange."""
    a, b = (_BREAKS.sub("", spelling.fold(word)) for word in (a, b))
    if a == b or _FOREIGN.search(a) or _FOREIGN.search(b):
        return True
    return _consonants(a) != _consonants(b) or a.translate(_VOWELS) == b.translate(_VOWELS)


_FOREIGN = re.compile(r"q|kh|zh|dzh|yy|ij|iy|hd|llah|^al[^aeiou]|tsk|ts[aeiou]|niou|shk")
"""Letters that only romanisations have; in such a word any vowel may differ."""
_VOWELS = str.maketrans("eyou", "iiuu")


def _consonants(word: str) -> str:
    return _TWICE.sub(r"\1", re.sub(r"[aeiouy]", "", word))
