"""The names that one article spells in two ways. Both checks ask: one flags them, the other leaves them to it."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from newslint import anatomy
from newslint.model import Article

from . import spelling
from .apart import has_article, is_place, told_apart
from .evidence import SLIPS, is_long_enough, is_one, is_shift_slip, may_be_one
from .introduced import is_somebody_else
from .usual import is_usual
from .words import Word, alike, collect, spellings

CROWDED = 400  # different name words; a list of members or results has names alike that are different people
SLIPPED = frozenset(("doubled", "dropped", "jumbled", "swapped"))  # not the kinds in which both may be right
MAJORITY = 3  # times as often as the other, and a spelling is believed
MOST = 20  # mentions of one spelling that are looked at


@lru_cache(maxsize=1)  # the second check asks about the same article right after the first
def variants(article: Article) -> tuple[tuple[Word, Word], ...]:
    """The pairs of spellings of one name: the odd one out, and the one to go by."""
    found = spellings(article)
    if len(found) > CROWDED:
        return ()
    pairs = [
        pair for pair in alike(found) if is_long_enough(*pair) and may_be_one(*pair) and not _is_plural(pair, found)
    ]
    words = collect(article, {word for a, b, _ in pairs for word in (a, b)}) if pairs else {}
    return tuple(
        odd_one(words[a], words[b], kind)
        for a, b, kind in pairs
        if a in words and b in words and _are_one(article, words[a], words[b], kind)
    )


def _are_one(article: Article, a: Word, b: Word, kind: str) -> bool:
    if not is_one(a, b, kind) or _is_ordinary(article.text, a, b):
        return False
    return not (_is_quoted_style(article, a, b, kind) or _are_two(article, a, b))


def _are_two(article: Article, a: Word, b: Word) -> bool:
    """Whether the copy tells the two apart, or what they are ("in Cornwall", "John Cornwell")."""
    for one, other in ((a, b), (b, a)):
        if not (one.before or one.after) and other.before and is_somebody_else(article.text, one, other):
            return True
        if not one.before and other.before and (is_place(article.text, one) or has_article(article.text, one, other)):
            return True
    return told_apart(article.text, a, b)


def _is_plural(pair: tuple[str, str, str], found: Collection[str]) -> bool:
    """Whether one word is the plural of a third ("Falcons" beside "Falconis", where a third word is "Falcon")."""
    return pair[2] not in SLIPS and any(word[-1] == "s" and word[:-1] in found for word in pair[:2])


def _is_quoted_style(article: Article, a: Word, b: Word, kind: str) -> bool:
    """Whether one spelling stands in quotations only and is a style rather than a slip: a document has its own."""
    if kind not in ("accent", "romanised") and a.text[-2:] == b.text[-2:]:
        return False
    quoted = anatomy.of(article).quoted
    return any(all(quoted(*span) for span in word.spans[:MOST]) for word in (a, b))


def _is_ordinary(text: str, a: Word, b: Word) -> bool:
    """Whether the article has one of the words in lower case too, so that it is a word like others."""
    return any(f" {word}{end}" in text for word in (a.text.lower(), b.text.lower()) for end in " .,")


def odd_one(a: Word, b: Word, kind: str) -> tuple[Word, Word]:
    """The spelling to ask about and the one to go by: the rarer first.

    At a tie a second capital too many is odd, then the later one. But where a letter slipped and one of the words is a
    usual name, the other is odd, unless it stands there much more often.
    """
    first, second = sorted((a, b), key=lambda w: (len(w), not is_shift_slip(w.text), -w.spans[0][0]))
    flipped = _listed(first, second, kind) and not _is_much_rarer(first, second)
    return (second, first) if flipped else (first, second)


def is_odd(odd: Word, usual: Word) -> bool:
    """Whether enough speaks against the odd one; else either may be right: an article may be wrong twice in three."""
    kind = spelling.difference(odd.text, usual.text)
    if _listed(odd, usual, kind):
        return False
    slipped = is_shift_slip(odd.text) and not is_shift_slip(usual.text) and len(odd) <= len(usual)
    return slipped or _listed(usual, odd, kind) or _is_much_rarer(odd, usual)


def _is_much_rarer(a: Word, b: Word) -> bool:
    return len(b) >= MAJORITY * len(a)


def _listed(a: Word, b: Word, kind: str) -> bool:
    """Whether the first word is a usual name, and the other one, by a slip of a letter, is not."""
    return kind in SLIPPED and is_usual(a.text) and not is_usual(b.text)
