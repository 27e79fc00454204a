"""Whether the copy itself says that two spellings are two names: it joins them, or it speaks of the likeness."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from newslint.compiled import compiled
from newslint.lazy import Lazy

from .introduced import are_relatives, has_another_name
from .words import Word

NEAR = 70  # code points; the furthest that two joined names stand from each other
BESIDE = 80  # code points around a spelling in which the copy may speak of the likeness
PARAGRAPH = 300  # code points around a spelling, in its own paragraph, in which the copy may correct itself
MOST = 20  # mentions of a spelling that are looked at
_NAME = r"[A-ZÀ-ÞŒ](?:\.|[\w'’-]*)"
_SPEAKS = (
    "no relation", "not related to", "namesake", "misspelled ", "misspelt ", "misspelling of", "spelled ", "spelt ",
    "spelling of", "a typo", "confused with", "mistaken for", "same surname", "similar name",
)  # fmt: skip


@cache
def _joins() -> re.Pattern[str]:
    """What stands between two names that a clause holds apart: "Jansen and her aunt Ria Janssen"."""
    joint = (
        r"(?:and|or|nor|but not|not|is not|isn't|with|from|than|to|against|v|vs\.?|versus|beats?|beating|defeat(?:s|ed)"
        r"|over|leads|faces|sue[sd]|succeeds|replaces|met|told|and not|&)"
    )
    whose = r"(?:(?:his|her|their|the|an?|fellow) (?:[a-z-]+ ){0,2})?"
    age = r"(?:,? \(?\d{1,3}\)?)?"
    return compiled(rf"(?:'s|’s)?(?: {_NAME}){{0,2}}{age},? {joint} {whose}(?:{_NAME} ){{0,2}}", 0)


@cache
def _in_place() -> re.Pattern[str]:
    return compiled(r"\b(?:in|near|outside|across|throughout)(?: \w+ern)? $", 0)


_LISTED = Lazy(r" \d{1,3}['’]?[,;] ")  # scorers
_SIC = Lazy(rf"(?:['’]s)?(?: {_NAME}){{0,2}}[\"”’]{{0,2}} ?[\[(]sic\b")
_CORRECTS = Lazy(
    r"\b(?:[Ee]arlier|[Pp]revious|[Oo]riginal|[Pp]rior) (?:version|edition)s?\b"
    r"|\b(?:[Aa]n earlier|[Aa] previous|[Tt]his|[Tt]he original) (?:story|report|article|post|piece)\b[^.\n]{0,60}"
    r"\b(?:amend|correct|incorrect|updated to|refiled|revised|gave|misspel|misnam|misidentif|misstat|wrong)"
    r"|\b(?:incorrectly|wrongly|mistakenly|erroneously) (?:(?:identified|named|spelled|spelt|gave|given|listed"
    r"|rendered|referred)\b|as\b)|\bmis(?:identified|named|stated|spelled|spelt)\b"
)


def told_apart(text: str, a: Word, b: Word) -> bool:
    """Whether somewhere both spellings are joined by "and" or the like, or the copy speaks of names that are alike."""
    if _joined(text, a, b) or _joined(text, b, a) or _spoken_of(text, min(a, b, key=len)):
        return True
    if any(_is_marked(text, word) for word in (a, b)):
        return True
    return are_relatives(text, a, b) or has_another_name(text, a, b)


def _is_marked(text: str, word: Word) -> bool:
    """Whether [sic] stands after the word, or its paragraph corrects an earlier version."""
    for start, end in word.spans[:MOST]:
        piece = text[max(0, start - PARAGRAPH) : end + PARAGRAPH]
        at = min(start, PARAGRAPH)
        own = piece[:at].rpartition("\n")[2] + piece[at:].partition("\n")[0]
        if _SIC.match(text, end) or _CORRECTS.search(own):
            return True
    return False


def _spoken_of(text: str, word: Word) -> bool:
    """Whether the copy speaks of a likeness right beside the word."""
    around = [text[max(0, start - BESIDE) : end + BESIDE] for start, end in word.spans[:MOST]]
    return any(words in piece for piece in around for words in _SPEAKS)


def _joined(text: str, a: Word, b: Word) -> bool:
    starts = [start for start, _ in b.spans]
    for _, end in a.spans[:MOST]:
        following = bisect_left(starts, end)
        if following < len(starts) and starts[following] - end <= NEAR:
            between = text[end : starts[following]]
            if between.count(" ") > 1 and (_joins().fullmatch(between) or _LISTED.fullmatch(between)):
                return True
    return False


def is_place(text: str, word: Word) -> bool:
    """Whether the word stands where a place does ("in Cornwall"), so that it is hardly short for a person."""
    return any(_in_place().search(text, max(0, start - 24), start) for start, _ in word.spans[:MOST])


def has_article(text: str, word: Word, other: Word) -> bool:
    """Whether the word is short for a name with an article ("al-Assad"), as the other one is not."""
    return f"l-{word.text}" in text and f"l-{other.text}" not in text
