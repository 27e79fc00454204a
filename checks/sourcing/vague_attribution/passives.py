"""Passives that leave out who believes, says or reports it."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

from ..scan import Hit, bounds
from .people import Find
from .senses import is_past

_BE = r"(?:(?:has|have|had|having) (?:\w+ ){0,2}?been|is|are|was|were|be|been|'s|’s|s)"
_DEGREE = (
    r"(?:(?:also|now|still|often|long|widely|generally|commonly|largely|usually|broadly|traditionally"
    r"|reliably|variously|once|then|popularly|universally|never|not|mostly|otherwise|previously|sometimes"
    r"|always|currently|typically|increasingly|frequently|rightly|already|even|almost|all but|by many"
    r"|again|historically|normally|hotly|recently|officially) ){0,2}"
)
PASSIVE = Lazy(rf"\b{_BE} {_DEGREE}\Z", re.IGNORECASE)
_IT = Lazy(
    rf"\b(?:it|this) (?:is|was|has been|had been|is being) {_DEGREE}\Z|\b(?:it['’]s) {_DEGREE}\Z|\b"
    rf"(?:it )?seems {_DEGREE}\Z",
    re.IGNORECASE,
)
WIDELY = Lazy(r"\b(?:widely|generally|commonly|broadly|popularly|universally|largely|reliably) \Z", re.IGNORECASE)
_TO = Lazy(
    r" (?:in by \w+ )?(?:to|to also|to still) (?!(?:the|a|an|police|authorities|him|her|them|us|me|his"
    r"|their|himself|herself|themselves|it|reporters|himself)\b)(?=[a-z])"
)
_THAT = Lazy(
    r" (?:(?:by (?:some|many) )|(?:(?:this|last|earlier|late|on|in|over|at) (?:[\w'’]++ ?){1,3} ?))?that\b|"
    r"(?= (?:he|she|they|the|many|some|several) \w+)"
)
_LEGAL = Lazy(
    r"\b(?:police|prosecut\w+|court|charge[ds]?|charging|indict\w+|lawsuit|sheriff|attorney|trial"
    r"|complaint|suit|suing|sued|accus\w+|deput(?:y|ies)|officers?|investigators?|arrest\w*|documents"
    r"|affidavit|suspect\w*|authorities)\b",
    re.IGNORECASE,
)
_TO_WORDS = frozenset("believed thought reported rumored rumoured reputed alleged claimed understood suggested".split())
_REDUCED = frozenset("believed thought rumored rumoured reputed".split())
_THAT_WORDS = frozenset(
    "believed thought claimed alleged reported argued suggested rumored rumoured understood assumed feared"
    " speculated agreed".split()
)


def passive(text: str, hit: Hit) -> Find | None:
    """ "is believed to", "it was reported that", "a car thought to be"."""
    low = max(0, hit.start - 45)
    if hit.word in ("said to", "said that"):
        return _said(text, hit, low)
    if hit.word in ("tipped to", "feared"):
        return _foreseen(text, hit, low)
    to = _TO.match(text, hit.end, hit.end + 40) if hit.word in _TO_WORDS else None
    if to:
        if hit.word == "alleged" and _LEGAL.search(text, max(0, hit.start - 300), hit.end + 300):
            return None
        be = PASSIVE.search(text, low, hit.start) or WIDELY.search(text, low, hit.start)
        if be or _is_reduced(text, hit, to, low):
            found = Find(whole(be) if be else hit.start, hit.end + len(to[0].rstrip()))
            return None if be and not be[0].startswith(_NOW) and is_past(text, be.start(), hit.end) else found
    it = _IT.search(text, low, hit.start) if hit.word in _THAT_WORDS else None
    if it and hit.word == "agreed" and not WIDELY.search(it[0]):
        return None  # what a meeting decided
    that = it and _THAT.match(text, hit.end, hit.end + 50)
    if (
        it
        and that
        and not re.search(
            r"\b(?:can|could|may|might|cannot|should|must|never|not) \Z", text[max(0, it.start() - 8) : it.start()]
        )
    ):
        return (
            None
            if it[0].lower().startswith("it was") and is_past(text, it.start(), hit.end)
            else Find(it.start(), that.end())
        )
    wide = WIDELY.search(text, low, hit.start)
    if (
        wide
        and hit.word != "agreed"
        and hit.word in _THAT_WORDS | {"reported", "accepted", "reputed"}
        and (how := re.match(r" (?:that|as|to)\b", text[hit.end : hit.end + 6]))
    ):
        return Find(wide.start(), hit.end + how.end())
    return None


_NOW = ("is ", "are ", "'s", "’s", "be ")
_TAKEN = Lazy(r"\b(?:never|who|I|he|she|we|they|you|have|had) \Z")
_TALE = Lazy(
    r"\b(?:plays|stars? as|film|movie|novel|drama|thriller|sequel|season|episode|plot|character|protagonist"
    r"|heroine|hero"
    r"|books?|series|game)\b"
)
_KIN = Lazy(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:\w+ )?(?:father|mother|brother|sister|husband|wife|son|daughter|lover|friend), \Z"
)
_OF_KIND = Lazy(r"\b(?:for|of|with|about|on|in|to|from) [a-z]+s \Z")


def _is_reduced(text: str, hit: Hit, to: re.Match[str], low: int) -> bool:
    """Whether "is" is left out: "a car thought to be", "the island, believed to hold"; but not in a tale."""
    opened = text[max(0, hit.start - 2) : hit.start] == ", "
    if hit.word not in _REDUCED or not (opened or text.startswith(("be ", "have "), to.end())):
        return False
    if _TAKEN.search(text, low, hit.start) or (opened and _KIN.search(text, low, hit.start)):
        return False
    if hit.word == "thought" and _OF_KIND.search(text, low, hit.start):
        return False  # "a home for films thought to be past their prime"
    return not (opened and _TALE.search(text, *bounds(text, hit.start, hit.end)))


def whole(be: re.Match[str]) -> int:
    """Where a passive begins, without a "'s" that hangs on another word."""
    return be.start() + len(be[0]) - len(be[0].removeprefix("'s ").removeprefix("’s ").removeprefix("s "))


_DEAD = Lazy(r" (?:dead|drowned|killed|lost|trapped|buried|drown)\b(?! by\b)")


def _foreseen(text: str, hit: Hit, low: int) -> Find | None:
    """ "Is tipped to", "are feared dead": hints, since they are the custom of some pages."""
    be = PASSIVE.search(text, low, hit.start)
    end = hit.end
    if hit.word == "feared":
        dead = _DEAD.match(text, hit.end, hit.end + 12)
        end = dead.end() if dead else 0
    return Find(whole(be), end, hint=True) if be and end else None


_TERM = Lazy(r" (?:have|be|show|lie|do) (?:an? |the )?[\"“‘']")


def _said(text: str, hit: Hit, low: int) -> Find | None:
    if hit.word == "said that":
        it = _IT.search(text, low, hit.start)
        return Find(it.start(), hit.end) if it and not re.search(r"\b(?:can|may|must) be ", it[0]) else None
    be = PASSIVE.search(text, low, hit.start)
    to = _TO.match(text, hit.end - 3, hit.end + 30) if be else None
    return Find(whole(be), hit.end) if be and to and not _TERM.match(text, hit.end) else None
