"""Words that have ff, fi, fl, ffi or ffl in them: what a PDF makes one sign of, and what gets lost."""

from __future__ import annotations

from functools import lru_cache

from newslint.lazy import Lazy
from newslint.named import NamedTuple
from newslint.rows import rows

LIGATURES = ("ff", "fi", "fl", "ffi", "ffl")
_WORD = Lazy(r"[^\W\d_]+")
_BEFORE = Lazy(r"[^\W\d_]+\Z")
_REACH = 20  # letters of a word before the sign


class Book(NamedTuple):
    """All in lower case: the `words`, and the word that a `broken` form can only stand for."""

    words: frozenset[str]
    broken: dict[str, str]


@lru_cache(maxsize=1)
def book() -> Book:
    """The word list, read when it is first asked for."""
    words: list[str] = []
    broken: dict[str, str] = {}
    for row in rows(__file__, "ligature_words.txt"):
        word, _, forms = row.partition("\t")
        words.append(word.lower())
        broken.update((form.lower(), word.lower()) for form in forms.split(", ") if form)
    return Book(frozenset(words), broken)


LONG = 500_000  # code points of a text from which on memory counts more than time


def words_of(text: str) -> frozenset[str]:
    """The words of a text, in lower case."""
    if len(text) < LONG:
        return frozenset(map(str.lower, set(_WORD.findall(text))))
    return frozenset({match[0].lower() for match in _WORD.finditer(text)})  # no list of them all


def fill(before: str, after: str, known: frozenset[str]) -> str:
    """The word with the one ligature that makes it known, or an empty string: su and olk are suffolk."""
    words = {before + letters + after for letters in LIGATURES if (before + letters + after).lower() in known}
    return words.pop() if len(words) == 1 else ""


def like(word: str, pattern: str) -> str:
    """The word with the capitals of the broken form that it replaces."""
    if len(pattern) > 1 and pattern.isupper():
        return word.upper()
    return word[0].upper() + word[1:] if pattern[:1].isupper() else word


def lost(text: str, start: int, end: int) -> str:
    """The word in which one sign stands in the place of a ligature, or an empty string."""
    if end - start != 1 or not (text[start - 1 : start].isalpha() and text[end : end + 1].islower()):
        return ""
    before, after = _BEFORE.search(text, max(0, start - _REACH), start), _WORD.match(text, end)
    return fill(before[0] if before else "", after[0] if after else "", book().words)
