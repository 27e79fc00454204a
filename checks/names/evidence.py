"""Whether two words that are alike are one name: the names beside them must agree, or one of them must stand alone."""

from __future__ import annotations

from functools import cache

from newslint.rows import entries

from . import spelling
from .words import Word

SLIPS = frozenset(("accent", "romanised", "doubled", "swapped", "jumbled", "double slip"))
"""Differences that hardly any two different names have."""
MISREAD = frozenset(("dropped", "vowel", "sound", "homophone"))
"""Differences that two names may have as well, so that more must speak for one name."""

MISREAD_LETTERS = {"dropped": 5, "vowel": 5, "sound": 5, "homophone": 5, "letter": 7}
"""How long the shorter surname must be where both have the same given name."""
MANY = 4
"""Mentions that make one spelling so usual that another, standing there once, is a slip."""

MEN = frozenset(("Mr", "Mr.", "Sir", "Lord", "King", "Prince"))
MANY_HOLD = frozenset(
    ("Alderman", "Cllr", "Congressman", "Congresswoman", "Constable", "Councillor", "Detective", "Dr", "Judge",
     "Justice", "Officer", "Prof", "Professor", "Rep", "Representative", "Sen", "Senator", "Sergeant", "Sgt")
)  # fmt: skip
"""Titles that two people of a family or a council may both have."""
WOMEN = frozenset(("Ms", "Mrs", "Miss", "Ms.", "Mrs.", "Dame", "Lady", "Queen", "Princess"))


@cache
def _listed(name: str) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(entry.split()) for entry in entries(__file__, name))


def may_be_one(a: str, b: str, kind: str) -> bool:
    """Whether the words alone leave it open that they are one name; it saves the look at the article."""
    if kind == "opening" or a.replace("’", "'") == b.replace("’", "'"):
        return False
    pair = frozenset((spelling.fold(a), spelling.fold(b)))
    return pair not in _listed("distinct.txt") and (kind == "homophone" or pair not in _listed("twins.txt"))


def is_long_enough(a: str, b: str, kind: str) -> bool:
    """Whether the words are not so short that a letter tells one from the other in any article."""
    return kind not in ("letter", "ending") or min(len(a), len(b)) >= 6


def are_twins(a: str, b: str) -> bool:
    """Whether both are frequent surnames."""
    return frozenset((spelling.fold(a), spelling.fold(b))) in _listed("twins.txt")


def is_one(a: Word, b: Word, kind: str) -> bool:
    """Whether the article holds enough to say that both words are one name."""
    if not may_be_one(a.text, b.text, kind) or _conflict(a, b):
        return False
    if only_case(a.text, b.text):
        return _second_capital(a, b)
    if _both_go_on(a, b) and kind != "accent":
        return False
    if kind == "homophone" and not a.after & b.after and are_twins(a.text, b.text):
        return False
    length = min(len(a.text), len(b.text))
    if _share(a.before, b.before):
        if kind == "ending":  # "Amanda Featherston", "Amanda Featherstone"; other letters make plurals and peoples
            return length >= 8 and "e" in (a.text[-1], b.text[-1]) and len(a.text) != len(b.text)
        return kind in SLIPS or length >= MISREAD_LETTERS.get(kind, 99)
    if a.after & b.after:
        return not a.offices & b.offices & MANY_HOLD and _given_names(a.text, b.text, kind, length)
    for one, other in ((a, b), (b, a)):
        if _is_short(one) and other.before:
            return _short_for(one, other, kind, length)
    if not (a.before or b.before) and (_is_short(a) or _is_short(b)):
        return _alone(a, b, kind, length)
    return False


def _both_go_on(a: Word, b: Word) -> bool:
    """Whether both are given in full and then alone, as two people are: one person is hardly misspelled both times."""
    return all(0 < word.alone < len(word) for word in (a, b))


def only_case(a: str, b: str) -> bool:
    """Whether the words differ in capitals alone: in one article often a headline's, or a brand's own."""
    return a.lower().replace("’", "'") == b.lower().replace("’", "'")


def is_shift_slip(word: str) -> bool:
    """Whether a word has a second capital too many ("HArriet")."""
    return word[:2].isupper() and word[2:].islower()


def _second_capital(a: Word, b: Word) -> bool:
    """Whether one word of a full name has a second capital too many ("HArriet Osgood"). A brand may have two."""
    if not (a.before & b.before or a.after & b.after):
        return False
    return (is_shift_slip(a.text) and b.text.istitle()) or (is_shift_slip(b.text) and a.text.istitle())


def _given_names(a: str, b: str, kind: str, length: int) -> bool:
    """Alike words before one and the same surname; relatives often have given names that are alike."""
    if kind in ("romanised", "homophone"):
        return True
    x, y = spelling.fold(a), spelling.fold(b)
    if x[-1] != y[-1]:
        return False
    if kind == "sound":
        return x[0] == y[0] or length >= 6
    return kind in SLIPS or (kind == "dropped" and length >= 7) or (kind == "vowel" and length >= 8)


def _short_for(short: Word, full: Word, kind: str, length: int) -> bool:
    """A word that only stands alone, beside a full name that ends in one like it."""
    if kind == "ending":  # "Mr Hendrik" of Piet Hendriks, but not "Rangers" and "a Ranger"
        return bool(short.titles) and length >= 6 and len(short.text) < len(full.text)
    if kind in SLIPS:
        return length >= 5
    if kind == "letter":
        return _once_beside_many(short, full) and length >= 7
    if kind not in MISREAD or (full.after and not _once_beside_many(short, full)):
        return False
    return length >= (5 if _once_beside_many(short, full) else 6) and min(len(short), len(full)) <= 2


def _once_beside_many(a: Word, b: Word) -> bool:
    return min(len(a), len(b)) == 1 and max(len(a), len(b)) >= MANY


def _alone(a: Word, b: Word, kind: str, length: int) -> bool:
    """Two words that have no full name, as those of firms and places. One that is named again and again is no slip."""
    if min(len(a), len(b)) > 1:
        return False
    if kind in ("swapped", "jumbled"):
        return length >= 6
    if a.after or b.after:  # "Machester United", and Manchester alone
        return kind in ("accent", "doubled", "dropped") and length >= 9
    if kind in SLIPS:
        return length >= (6 if kind in ("accent", "doubled") else 8)
    return kind in MISREAD and length >= (7 if _once_beside_many(a, b) else 8)


def _is_short(word: Word) -> bool:
    """Whether the word only ever stands alone, as a surname does after the full name was given."""
    return not word.before and not word.after


def _share(a: set[str], b: set[str]) -> bool:
    """Whether the words before two surnames agree, an initial with the name that it stands for too."""
    if a & b:
        return True
    for one, other in ((a, b), (b, a)):
        if any(x[:1] == y[:1] for x in one if len(x.rstrip(".")) == 1 for y in other):
            return True
    return False


def _conflict(a: Word, b: Word) -> bool:
    """Whether the words beside them, or their titles, tell the two apart."""
    if a.before and b.before and not _share(a.before, b.before):
        return True
    if a.after and b.after and not a.after & b.after:
        return True
    if (a.titles & MEN and b.titles & WOMEN) or (a.titles & WOMEN and b.titles & MEN):
        return True
    return bool(
        (a.before and not a.after and b.after and not b.before)
        or (b.before and not b.after and a.after and not a.before)
    )
