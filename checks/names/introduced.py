"""Whether the copy introduces one of two alike names as somebody else: by an office, a role, kinship, or another name.

All of it is read right beside the names. It would be wrong where a person who was introduced is introduced again and
spelled in another way; that is rarer than two people with names alike.
"""

from __future__ import annotations

from functools import cache

from newslint.lazy import Lazy
from newslint.rows import rows

from .usual import listed
from .words import Word

MOST = 20  # mentions of a spelling that are looked at
NEAR = 60  # code points around a name in which its office may stand
CLOSE = 14  # code points right before a surname: "Sen. Joan" has a full stop and ends no sentence
BEFORE = 80  # code points before a name, or around it, in which an introduction or a word for relatives may stand
_NAME = r"[A-ZÀ-ÞŒ](?:\.|[\w'’-]{0,30})"
_KIN = (  # not husband and wife: their given names are hardly alike, and they are introduced again and again
    r"(?:(?:great-)?(?:grand|step|half-)?(?:son|daughter|brother|sister|father|mother)|uncle|aunt|nephew|niece|cousin"
    r"|twin|namesake)"
)

_ROLE = Lazy(
    r"(?:^|\n|[.!?;:][\"”]? |[“\"(]|\b(?:and|but|by|from|to|with|whom|that) )"
    r"(?:[Aa]n?|[Aa]nother|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir) (?:[\w'’-]{1,20} ){0,3}"
    r"(?!(?:later|ago|earlier|before|after|after\w+|minutes?|moment|hours?|days?|night|morning|evening|week|weekend|month"
    r"|years?|decades?|century|time|point|times|result|rule)\b)[a-z'’-]{3,20}, "
    rf"(?:{_NAME} ){{0,2}}$"
)
_FOR_THEM = Lazy(
    r"(?:'s|’s)? (?:\w{1,15} )?(?:(?:came on|came in|stepped in|stood in|filled in|took over|deputi[sz]ed) (?:for|from)"
    r"|replaced|succeeded|beat|defeated|met|married|arrested|treated|sentenced|represented|represents|examined|interviewed"
    r"|employed|hired) (?:her|him)\b(?=[.,;]|$| (?:in|on|at|for|to|with|as|after|before|when|until)\b)"
)
_OF_KIN = Lazy(rf"\b({_KIN})(?:,| of| to)? (?:the late )?(?:{_NAME} )?$")
_IS_KIN = Lazy(
    rf"(?: {_NAME}){{1,2}}(?:, \d{{1,3}})?, (?:his|her|their|the|a|an) (?:[a-z-]{{1,15}} ){{0,2}}({_KIN})"
    r"(?=[,.;)]| of\b| who\b)"
)
_RELATIVES = Lazy(r"\b(?:twins|brothers|sisters|siblings|cousins|namesakes|generations)\b")
_GENERATION = Lazy(rf"(?: {_NAME}){{1,2}}?,? (Jr|Jnr|Sr|Snr|II|III|IV|the [Ee]lder|the [Yy]ounger)\b")
_CALLED = Lazy(
    r"\b(?:[Bb]orn|[Nn]ée?|[Nn]ee|[Cc]hristened|[Ff]ormerly|alias(?:es)?"
    r"|(?:alias|aliases|[Kk]nown|[Pp]erform(?:s|ed)|[Ss]ings) as|(?:an?|another) (?:[a-z-]{1,20} ){1,2}(?:called|named)"
    rf"|changed (?:his|her|its|the|their) (?:sur)?name to) (?:{_NAME} ){{0,3}}$"
)


_RIVAL = Lazy(r"\b(?:[Rr]ival|[Cc]ompetitor) $")


def is_somebody_else(text: str, short: Word, full: Word) -> bool:
    """Whether a word that only stands alone has an office, a role or a sex that the one with the full name has not."""
    if _sex_differs(short, full) or _office_differs(text, short, full):
        return True
    start = short.spans[0][0]
    if full.spans[0][0] < start and _ROLE.search(text[max(0, start - BEFORE) : start]):
        return True
    return any(_FOR_THEM.match(text, end) for _, end in short.spans[:MOST])


def are_relatives(text: str, a: Word, b: Word) -> bool:
    """Whether two alike given names before one surname are those of relatives: "his son, Frederic Langholm"."""
    if not a.after & b.after:
        return False
    first, later = sorted((a, b), key=lambda word: word.spans[0])
    related = _kin(text, later)
    if related and related != _kin(text, first):
        return True
    around = (text[max(0, w.spans[0][0] - BEFORE) : w.spans[0][1] + BEFORE] for w in (a, b))
    return _generations(text, a) != _generations(text, b) or any(_RELATIVES.search(piece) for piece in around)


def has_another_name(text: str, a: Word, b: Word) -> bool:
    """Whether the copy says that a person was born or is known under one of the spellings, or names a thing so."""
    pieces = [text[max(0, s - BEFORE) : s] for word in (a, b) for s, _ in word.spans[:MOST]]
    return any(_CALLED.search(piece) or _RIVAL.search(piece) for piece in pieces)


def _kin(text: str, word: Word) -> set[str]:
    return set().union(*(kin(text[max(0, s - BEFORE) : s], text[e : e + BEFORE]) for s, e in word.spans[:MOST]))


def kin(before: str, after: str) -> set[str]:
    """The words for a relative that stand beside a given name, by the copy before it and after it."""
    return {found[1] for found in (_OF_KIN.search(before), _IS_KIN.match(after)) if found}


def _generations(text: str, word: Word) -> set[str]:
    return {found[1].lower() for _, end in word.spans[:MOST] if (found := _GENERATION.match(text, end))}


def _sex_differs(short: Word, full: Word) -> bool:
    """Whether the title is one of the other sex than the given name ("Mr Whitaker", "Joan Whittaker")."""
    given = {name.lower() for name in full.before}
    if short.titles & {"Mr", "Mr.", "Sir"}:
        return bool(given & listed("women.txt")) and not given & listed("men.txt")
    if short.titles & {"Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dame"}:
        return bool(given & listed("men.txt")) and not given & listed("women.txt")
    return False


@cache
def _offices() -> dict[str, tuple[str, ...]]:
    found = [row.split() for row in rows(__file__, "offices.txt")]
    return {title: tuple(words) for title, *words in found}


def _plain(title: str) -> str:
    return title.lower().rstrip(".")


def _office_differs(text: str, short: Word, full: Word) -> bool:
    """Whether the short name has an office of which nothing is said beside the full one."""
    held = [_offices()[title] for title in map(_plain, short.titles) if title in _offices()]
    if not held or short.titles & (full.titles | full.offices):
        return False
    beside = " ".join(_beside(text, short.text, *span) for span in full.spans[:MOST]).lower()
    return not any(word in beside for words in held for word in words)


def _beside(text: str, short: str, start: int, end: int) -> str:
    """The copy around a name, in its own sentence, up to the other name with its title."""
    before = text[max(0, start - NEAR) : start].rpartition("\n")[2]
    if before.endswith((". ", "? ", "! ", "” ", '" ')):
        before = ""
    cut = before[:-CLOSE].rfind(". ")
    before = before[cut + 2 :] if cut >= 0 else before
    after = text[end : end + NEAR].partition("\n")[0].partition(". ")[0]
    if short in after:
        after = after[: after.index(short)].rstrip().rpartition(" ")[0]
    return f"{before.rpartition(short)[2]}|{after}"
