"""Passives that leave out who believes, says or reports it, and "is considered"."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

from ..scan import Hit
from .people import Find

_BE = r"(?:is|are|was|were|be|been|'s|’s|s)"
_DEGREE = (
    r"(?:(?:also|now|still|often|long|widely|generally|commonly|largely|usually|broadly|traditionally"
    r"|reliably|variously|once|then|popularly|universally|never|not|mostly|otherwise|previously|sometimes"
    r"|always|currently|typically|increasingly|frequently|rightly|already|even|almost|all but|by many"
    r"|again|historically|normally|hotly|recently|officially) ){0,2}"
)
_PASSIVE = Lazy(rf"\b{_BE} {_DEGREE}\Z", re.IGNORECASE)
_IT = Lazy(
    rf"\b(?:it|this) (?:is|was|has been|had been|is being) {_DEGREE}\Z|\b(?:it['’]s) {_DEGREE}\Z|\b"
    rf"(?:it )?seems {_DEGREE}\Z",
    re.IGNORECASE,
)
_WIDELY = Lazy(r"\b(?:widely|generally|commonly|broadly|popularly|universally|largely|reliably) \Z", re.IGNORECASE)
_TO = Lazy(
    r" (?:in by \w+ )?(?:to|to also|to still) (?!(?:the|a|an|police|authorities|him|her|them|us|me|his"
    r"|their|himself|herself|themselves|it|reporters|himself)\b)(?=[a-z])"
)
_THAT = Lazy(
    r" (?:(?:by (?:some|many) )|(?:(?:this|last|earlier|late|on|in|over|at) (?:[\w'’]+ ?){1,3} ?))?that\b|"
    r"(?= (?:he|she|they|the|many|some|several) \w+)"
)
_OPINION = Lazy(
    r"(?! (?:by|for|whether|how|in|it|its|his|her|their|him|them|me|us|and|or|on|at|with|when|if|running"
    r"|using|making|taking|going|leaving|quitting|moving|that|what|alongside|under|from|an option|guilty"
    r"|unlikely|likely)\b)"
    r" (?:to (?:be|have|constitute|represent|form|mark|make|offer|lack|hold) |as (?:being )?|among "
    r"|one of |part of |(?:by (?:many|some) )|(?:an?|the|very|more|most|less|extremely|highly|too|so|quite"
    r"|particularly|especially|perhaps|inferior|superior) |[a-z]+(?:ous|ent|ant|ful|ive|al|ible|able|ic"
    r"|less|ed|ate|ior|ing)\b)",
)
_LEGAL = Lazy(
    r"\b(?:police|prosecut\w+|court|charge[ds]?|charging|indict\w+|lawsuit|sheriff|attorney|trial"
    r"|complaint|suit|suing|sued|accus\w+|deput(?:y|ies)|officers?|investigators?|arrest\w*|documents"
    r"|affidavit|suspect\w*|authorities)\b",
    re.IGNORECASE,
)
_RULE = Lazy(
    r"\b(?:anyone|people|person|those|someone|whoever) (?:who|with)\b|\bif\b|\bin law\b",
    re.IGNORECASE,
)
_TO_WORDS = frozenset("believed thought reported rumored rumoured reputed alleged claimed understood suggested".split())
_THAT_WORDS = frozenset(
    "believed thought claimed alleged reported argued suggested rumored rumoured understood assumed feared"
    " speculated agreed".split()
)


def passive(text: str, hit: Hit) -> Find | None:
    """ "is believed to", "it was reported that", "a car thought to be"."""
    low = max(0, hit.start - 45)
    if hit.word in ("said to", "said that"):
        return _said(text, hit, low)
    to = _TO.match(text, hit.end, hit.end + 40) if hit.word in _TO_WORDS else None
    if to:
        be = _PASSIVE.search(text, low, hit.start) or _WIDELY.search(text, low, hit.start)
        reduced = hit.word in ("believed", "thought", "rumored", "rumoured", "reputed") and (
            text[to.end() : to.end() + 5].startswith(("be ", "have "))
            or text[max(0, hit.start - 2) : hit.start] == ", "
        )
        if hit.word == "alleged" and _LEGAL.search(text, max(0, hit.start - 300), hit.end + 300):
            return None
        if be or (reduced and not re.search(r"\b(?:never|who|I|he|she|we|they|you) \Z", text[low : hit.start])):
            return Find(be.start() if be else hit.start, hit.end + len(to[0].rstrip()))
    it = _IT.search(text, low, hit.start) if hit.word in _THAT_WORDS else None
    if it and hit.word == "agreed" and not _WIDELY.search(it[0]):
        return None  # what a meeting decided
    that = it and _THAT.match(text, hit.end, hit.end + 50)
    if (
        it
        and that
        and not re.search(
            r"\b(?:can|could|may|might|cannot|should|must|never|not) \Z", text[max(0, it.start() - 8) : it.start()]
        )
    ):
        return Find(it.start(), that.end())
    wide = _WIDELY.search(text, low, hit.start)
    if (
        wide
        and hit.word != "agreed"
        and hit.word in _THAT_WORDS | {"reported", "accepted", "reputed"}
        and (how := re.match(r" (?:that|as|to)\b", text[hit.end : hit.end + 6]))
    ):
        return Find(wide.start(), hit.end + how.end())
    return None


_TERM = Lazy(r" (?:have|be|show|lie|do) (?:an? |the )?[\"“‘']")


def _said(text: str, hit: Hit, low: int) -> Find | None:
    if hit.word == "said that":
        it = _IT.search(text, low, hit.start)
        return Find(it.start(), hit.end) if it and not re.search(r"\b(?:can|may|must) be ", it[0]) else None
    be = _PASSIVE.search(text, low, hit.start)
    to = _TO.match(text, hit.end - 3, hit.end + 30) if be else None
    return Find(be.start(), hit.end) if be and to and not _TERM.match(text, hit.end) else None


_AS = Lazy(
    r" (?:widely |by (?:some|many|most) )?as\b(?! a matter (?:for|of)\b| (?:far|early|late|long|recently|follows)\b)"
)
_MIGHT = Lazy(r"\b(?:came to|might|may|can|could|should|must|continues? to|cannot|how)(?: \w+ly)? \Z")


def opinion(text: str, hit: Hit) -> Find | None:
    """ "is considered", "was widely regarded as", "is seen as": hints, since they are often fair."""
    be = _PASSIVE.search(text, max(0, hit.start - 45), hit.start) or _WIDELY.search(
        text, max(0, hit.start - 20), hit.start
    )
    if (
        not be
        or re.search(r"\b(?:being|not|never) \Z", be[0])
        or _MIGHT.search(text, max(0, be.start() - 24), be.start())
    ):
        return None
    if hit.word == "considered":
        after = _OPINION.match(text, hit.end, hit.end + 60)
    else:
        after = _AS.match(text, hit.end, hit.end + 60)
    if not after or _RULE.search(
        text, text.rfind(".", max(0, hit.start - 200), hit.start) + 1 or max(0, hit.start - 200), hit.start
    ):
        return None
    if re.match(
        r"[^.;\n]{0,60}? by (?!many|some|most|several|critics|experts|observers|historians)(?:the |its |his "
        r"|an? |[A-Z])",
        text[hit.end : hit.end + 80],
    ):
        return None
    return Find(be.start(), hit.end if hit.word == "considered" else after.end(), True)
