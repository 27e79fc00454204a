"""How two spellings of a name differ, as a slip of the pen or a romanisation would make them differ."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from newslint.rows import entries, rows

VOWELS = frozenset("aeiouy")
_LETTERS = str.maketrans("øłđðı’", "olddi'") | str.maketrans({"þ": "th", "æ": "ae", "œ": "oe", "ß": "ss"})


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """A word in lower case, without diacritics."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFD", word.lower()).translate(_LETTERS)
    return "".join(ch for ch in plain if not unicodedata.combining(ch))


@cache
def _families() -> tuple[tuple[str, str], ...]:
    """Letters and what another romanisation has for them, in the order in which they are put for each other."""
    pairs = [entry.split() for entry in entries(__file__, "romanisation.txt")]
    return tuple((a, b) for a, b in pairs)


@lru_cache(maxsize=4096)
def romanised(word: str) -> str:
    """A key that is one for all romanisations of a name: "Zelenskiy", "Zelenskyy" and "Zelensky" have the same."""
    key = f"^{fold(word)}$"
    for letters, other in _families():
        if letters in key:
            key = key.replace(letters, other)
    return "".join(ch for i, ch in enumerate(key[1:-1], 1) if ch != key[i + 1])


@cache
def _sounds() -> dict[str, int]:
    """Given names of one sound in several spellings: the name's number in the list."""
    return {name: number for number, row in enumerate(rows(__file__, "sounds_alike.txt")) for name in row.split()}


def sound_alike(a: str, b: str) -> bool:
    """Whether both words are spellings of one given name that sound alike: "Lindsay", "Lindsey"."""
    number = _sounds().get(fold(a))
    return number is not None and number == _sounds().get(fold(b))


def split(a: str, b: str) -> tuple[int, str, str, int]:
    """The letters by which two words differ: how many letters before are shared, the two middles, how many after."""
    shorter = min(len(a), len(b))
    before = 0
    while before < shorter and a[before] == b[before]:
        before += 1
    after = 0
    while after < shorter - before and a[-1 - after] == b[-1 - after]:
        after += 1
    return before, a[before : len(a) - after], b[before : len(b) - after], after


@lru_cache(maxsize=1 << 14)  # "State" and "States" stand in half of all articles
def difference(a: str, b: str) -> str:
    """The kind of difference between two spellings, "" where they are too far apart to be one name.

    "accent", "romanised", "doubled", "swapped", "jumbled", "double slip", "dropped", "vowel", "sound", "letter",
    "homophone", "ending", "opening"; the first ones are typical of one name spelled twice, the last of two names.
    """
    a, b = fold(a), fold(b)
    if a == b:
        return "accent"
    kind = _difference(a, b)
    return "homophone" if kind in TWO_NAMES and sound_alike(a, b) else kind


TWO_NAMES = frozenset(("", "dropped", "vowel", "sound", "letter", "ending", "opening"))


def _difference(a: str, b: str) -> str:
    if "-" in a or "-" in b:
        a, b = _parts_that_differ(a, b)
    if a[-1:] == b[-1:] == "s" and (a[-2:] == "ns") != (b[-2:] == "ns"):  # Americans, Americas
        a, b = a[:-1], b[:-1]
    kind = _one_slip(a, b)
    if kind in TWO_NAMES and min(len(a), len(b)) >= LONG_ENOUGH:
        return _romanised(a, b, kind)
    return kind


LONG_ENOUGH = 5  # letters; shorter names have the same key by accident


def _parts_that_differ(a: str, b: str) -> tuple[str, str]:
    """Of hyphened words with one part that differs, that part; words hyphened differently are no pair."""
    pairs = [(x, y) for x, y in zip(a.split("-"), b.split("-"), strict=False) if x != y]
    return pairs[0] if a.count("-") == b.count("-") and len(pairs) == 1 else ("", "")


def _romanised(a: str, b: str, kind: str) -> str:
    """The kind again, unless both romanise to one key, or to two keys a slip apart (then it is a double slip)."""
    x, y = romanised(a), romanised(b)
    if x == y:
        return "romanised"
    if not kind and min(len(x), len(y)) >= 7 and _one_slip(x, y) in ("swapped", "jumbled", "dropped"):
        return "double slip"
    return kind


def _one_slip(a: str, b: str) -> str:
    before, x, y, after = split(a, b)
    if len(x) > len(y):
        x, y = y, x
    if not y or len(y) > 5:
        return ""
    if not x:
        return _lost(a, before, y, after)
    if len(x) == len(y) and sorted(x) == sorted(y):
        if not after and {x, y} == {"an", "na"}:  # Georgian and Georgina, Christian and Christina
            return "ending"
        return "opening" if before == 0 else "swapped" if len(x) == 2 else "jumbled"
    if len(y) > 1:
        return ""
    if frozenset((x, y)) in (_SOUNDS if before else _FIRST_SOUNDS) or ({x, y} == {"i", "y"} and len(a) >= LONG):
        return "sound"
    if before == 0:
        return "opening"
    if x in VOWELS and y in VOWELS:
        return "vowel"
    return "letter" if after else "ending"


def _lost(a: str, before: int, lost: str, after: int) -> str:
    """The kind where one spelling has a letter more."""
    if len(lost) > 1:
        return ""
    if a[before - 1 : before] == lost or (after and a[len(a) - after] == lost):
        return "doubled"
    return "opening" if before == 0 else "ending" if after == 0 else "dropped"


_SOUNDS = frozenset(
    map(frozenset, ("ck", "cs", "sz", "fv", "vw", "td", "bp", "gj", "gk", "mn", "qk", "gh", "jy", "ij", "il"))
)
_FIRST_SOUNDS = frozenset((frozenset("ck"), frozenset("vw")))
"""Letters that are mistaken for each other even where a name begins."""
LONG = 6  # letters of words in which i and y are mistaken for each other; "Brian" and "Bryan" are two names
