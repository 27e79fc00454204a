"""Full names in two romanisations, in which more than one word may differ: "Iulia Dorochenko", "Yuliya Doroszenko".

The skeleton of a name is what romanisations agree on: its consonants, by sound, without breaks between its words. Two
names with one skeleton are often two names ("Peter Sanders", "Peter Saunders"), so a difference in one word's vowels
alone is left to other rules, and so are names of frequent words.
"""

from __future__ import annotations

import re
from functools import cache

from newslint.compiled import compiled
from newslint.lazy import Lazy
from newslint.rows import entries

from . import spelling
from .usual import is_usual

MANY_WORDS = 3  # words of a name that agree but for one, so that no two bodies have such names
MORE_WORDS = 4  # words that agree but for one, which goes on in one of them ("East", "Eastern")
SHORTEST = 4  # sounds of a skeleton; shorter ones are one by accident
FAINT = 6  # sounds of a skeleton in which voiced and unvoiced letters are one
NEAR = 0.75  # share of letters that two romanisations of a name have in common, and each word of theirs
NEAR_WORD = 0.65
NEAR_PARTED = 0.85  # where one has a break that the other has not
_BREAKS = Lazy(r"[^a-z]+")
_SILENT = Lazy(r"(?<=.)[aeiouyjh]+|^[eiouyjh]+|^a(?=[iy])")
_TWICE = Lazy(r"(.)\1+")


@cache
def _sounds() -> tuple[tuple[str, str], ...]:
    """Letters and their sound, the longest first."""
    pairs = [entry.split() for entry in entries(__file__, "sounds.txt")]
    return tuple(sorted(((a, b) for a, b in pairs), key=lambda pair: -len(pair[0])))


@cache
def _pattern() -> re.Pattern[str]:
    return compiled("|".join(re.escape(letters) for letters, _ in _sounds()), 0)


@cache
def _by_letters() -> dict[str, str]:
    return dict(_sounds())


def skeleton(name: str) -> str:
    """The sounds of a name that its romanisations share."""
    letters = _BREAKS.sub("", spelling.fold(name))
    sounds = _by_letters()
    heard = _pattern().sub(lambda match: sounds[match[0]], letters)
    return _TWICE.sub(r"\1", _SILENT.sub("", heard))


def faint(name: str) -> str:
    """The skeleton again, with one letter for those that some languages or their scribes exchange: b and v, g and k."""
    return _TWICE.sub(r"\1", skeleton(name).translate(_VOICED))


_VOICED = str.maketrans("bpfdg", "vvvtk")


def are_alike(a: str, b: str) -> bool:
    """Whether two full names sound alike, so that they may be two romanisations of one."""
    a, b = _ARTICLES.sub("al ", f"{a} "), _ARTICLES.sub("al ", f"{b} ")
    if _goes_on(_words(a), _words(b)):
        return True
    x, y = skeleton(a), skeleton(b)
    alike = (x == y and len(x) >= 3) or (len(x) >= FAINT and faint(a) == faint(b))
    return (alike or _plain(a) == _plain(b)) and _are_near(a, b)


_ARTICLES = Lazy(r"\b(?:[aeu]l|El|Al|Ul)[ -]")


def are_one(a: str, b: str) -> bool:
    """Whether two names that sound alike differ as romanisations of one name do."""
    x, y = _words(_ARTICLES.sub("al ", f"{a} ")), _words(_ARTICLES.sub("al ", f"{b} "))
    if len(x) != len(y):
        return not any(map(is_usual, x + y))
    differ = [(v, w) for v, w in zip(x, y, strict=True) if spelling.fold(v) != spelling.fold(w)]
    if len(x) < MANY_WORDS and any(is_usual(v) or is_usual(w) for v, w in differ):
        others = [(v, w) for v, w in differ if not (is_usual(v) or is_usual(w))]
        return any(_consonants(v.lower()) != _consonants(w.lower()) for v, w in others)
    if len(differ) != 1 or len(x) >= MANY_WORDS or "al" in x:
        return True
    return any(_is_romanised(v, w) for v, w in differ)


def _words(name: str) -> list[str]:
    return name.replace("-", " ").split()


def _letters(name: str) -> str:
    """The letters of a name, with one for those that romanisations exchange and none doubled; vowels are kept."""
    plain = _BREAKS.sub("", spelling.fold(name))
    for letters, other in _EXCHANGED:
        plain = plain.replace(letters, other)
    return _TWICE.sub(r"\1", plain)


_EXCHANGED = tuple(pair.split(":") for pair in "kh:h ch:h ou:u oo:u ee:i y:i j:i w:v q:k ck:k ph:f".split())


def _plain(name: str) -> str:
    return _letters(name).replace("g", "h")  # Ukrainian h is Russian g


def _are_near(a: str, b: str) -> bool:
    """Whether the letters too are as near as those of romanisations, the vowels with them: Keegan and Quinn are not."""
    x, y = _words(a), _words(b)
    if _likeness(_plain(a), _plain(b)) < (NEAR if len(x) == len(y) else NEAR_PARTED):
        return False
    pairs = [(v, w) for v, w in zip(x, y, strict=False) if v != w and min(len(v), len(w)) >= SHORTEST]
    return len(x) != len(y) or all(_likeness(_plain(v), _plain(w)) >= NEAR_WORD for v, w in pairs)


def _likeness(a: str, b: str) -> float:
    from difflib import SequenceMatcher  # hardly a run has two names that sound alike

    return SequenceMatcher(None, a, b, autojunk=False).ratio()


def _goes_on(a: list[str], b: list[str]) -> bool:
    """Whether of many words all agree but for one, which one of the names has with an ending."""
    differ = [sorted(pair, key=len) for pair in zip(a, b, strict=False) if pair[0] != pair[1]]
    if len(a) != len(b) or len(a) < MORE_WORDS or len(differ) != 1:
        return False
    ((short, long),) = differ
    return len(short) >= 4 and long.startswith(short)


def _is_romanised(a: str, b: str) -> bool:
    """Whether two words of one skeleton differ in more than vowels, or in vowels that romanisations exchange."""
    a, b = (_BREAKS.sub("", spelling.fold(word)) for word in (a, b))
    if _letters(a) == _letters(b) or _FOREIGN.search(a) or _FOREIGN.search(b):
        return True
    if skeleton(a) != skeleton(b):
        return _vowels(a) == _vowels(b)
    return _consonants(a) != _consonants(b) or a.translate(_EXCHANGED_VOWELS) == b.translate(_EXCHANGED_VOWELS)


_FOREIGN = Lazy(r"q(?!u)|kh|zh|dzh|yy|ij|iy|hd|llah|^al[^aeiou]|tsk|ts[aeiou]|niou|shk")
"""Letters that only romanisations have; in such a word any vowel may differ."""
_EXCHANGED_VOWELS = str.maketrans("eyou", "iiuu")


def _consonants(word: str) -> str:
    return _TWICE.sub(r"\1", re.sub(r"[aeiouy]", "", word))


def _vowels(word: str) -> str:
    return re.sub(r"[^aeiouy]+", " ", word)
