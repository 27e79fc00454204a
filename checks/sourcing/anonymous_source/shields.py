"""Words that say themselves that somebody speaks without a name."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

from ..scan import Hit, bounds
from .sources import LEFT, Find

_NOT_NAMED = Lazy(
    r"(?:\b(?:asked|requested|wished|wanted|preferred|declined|refused|agreed|did(?:n['’]t| not) (?:want"
    r"|wish)|does(?:n['’]t| not) (?:want|wish)|not wanting|condition|wishing|asking|declining|who asked)(?: that "
    r"(?:he|she|they|\w+ \w+))?(?: not)? (?:to )?(?:not )?)\Z",
    re.IGNORECASE,
)
_ANONYMITY = Lazy(
    r"\b(?:(?:speaking|spoke|spoken|speak|talk|talked|talking|said|told|tells|interviewed|commented|quoted"
    r"|discuss\w*)[^.;\n]{0,60}? )?(?:(?:on|under|upon) (?:the |a )?(?:strict )?(?:condition|conditions"
    r"|promise|guarantee) of|(?:requested|requesting|asked for|granted|asking for|insisted on|demanded"
    r"|were given|was given|in exchange for|sought)) \Z",
    re.IGNORECASE,
)
SPOKE = Lazy(r"\b(?:spoke|speaking|speak|talked|told|said|quoted|interviewed)(?: [\w']+){0,4} \Z", re.IGNORECASE)
_MUTE = Lazy(r"(?:\bnot|n['’]t|\bnor|\bnever)(?: \w+)? \Z")
_TO_SPEAK = Lazy(
    r" to (?:\w+ly )?(?:speak|talk|comment|discuss|disclose|brief|be (?:quoted|named|identified)|release"
    r"|give|share|make)\b"
)
_REMAIN = Lazy(
    r"\b(?:asked|wish(?:es|ed|ing)?|want(?:s|ed)?|prefer(?:s|red)?|chose|request(?:s|ed)|opted) (?:to )?"
    r"(?:remain|stay|be|keep) \Z"
)
_REFUSAL = Lazy(r"not|n['’]t|declin|refus")
_END_NAMING = Lazy(
    r"[^\w ]|\s*\Z| (?:because|since|so|due|owing|out of|fearing|for (?:fear|this|security|safety)|citing|given"
    r"|while|when"
    r"|told|said|says|and|but|or|publicly|by name|on the record|in (?:this|the (?:story|article|piece|report))"
    r"|as (?:he|she|they|it)|to (?:avoid|protect|discuss|speak|talk))\b"
)


def anonymity(text: str, hit: Hit) -> Find | None:
    """ "On condition of anonymity", "spoke anonymously", "wished to remain anonymous"."""
    pattern = {"anonymity": _ANONYMITY, "anonymously": SPOKE}.get(hit.word, _REMAIN)
    match = pattern.search(text, max(0, hit.start - LEFT), hit.start)
    if hit.word == "anonymous":
        if not match:
            return unnamed(text, hit)
        if not _is_voice(text, hit):
            return None
    return Find(match.start(), hit.end) if match else None


_VOICE = Lazy(
    r"\b(?:said|says?|saying|told|tells?|spoke|speaks?|speaking|talk\w*|interview\w*|according|recall\w*|claim\w*"
    r"|explain\w*"
    r"|describ\w+|called|added|branded|warned|argued|insisted|complained|confirm\w*|wrote|quoted|added|testif\w+)\b"
)
_NAMED_SAYS = Lazy(
    r",[”\"]? (?:(?:(?:the|an?) [\w -]{2,40},? )?(?:[Hh]e|[Ss]he|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?),? (?:said"
    r"|says|added)\b"
    r"|(?:said|says) [A-Z])"
)


def _is_voice(text: str, hit: Hit) -> bool:
    """Whether somebody without a name speaks in the sentence, and not only somebody named of them ("…, she said")."""
    start, end = bounds(text, hit.start, hit.end)
    if _NAMED_SAYS.search(text, hit.end, end):
        return False
    return _VOICE.search(text, start, end) is not None


def refusal(text: str, hit: Hit) -> Find | None:
    """ "Asked not to be named", "declined to be identified"."""
    match = _NOT_NAMED.search(text, max(0, hit.start - LEFT), hit.start)
    if not match or not _REFUSAL.search(match[0]) or not _END_NAMING.match(text, hit.end):
        return None
    if _NAMED_SAYS.search(text, hit.end, bounds(text, hit.start, hit.end)[1]):
        return None
    return Find(match.start(), hit.end)


def authority(text: str, hit: Hit) -> Find | None:
    """ "Not authorized to speak"."""
    mute = _MUTE.search(text, max(0, hit.start - 20), hit.start)
    speak = _TO_SPEAK.match(text, hit.end, hit.end + 40) if mute else None
    return Find(mute.start(), speak.end()) if mute and speak else None


_INTO_UNNAMED = Lazy(
    r"\b(?:citing|quot\w+|according to|cited|told by|from) (?:an? |one |two |three |several |the |some |multiple )?\Z"
)
_UNNAMED_SAYS = Lazy(
    r" (?:[\w’'-]+ ){1,3}?(?:said|told|claims?|claimed|says|saying|confirmed|who (?:said|told|claim\w*|spoke|says))\b"
)
_WHO = Lazy(r"(?: (?!who\b|that\b|and\b|or\b|in\b|at\b|of\b|for\b|from\b|with\b|as\b|says?\b|[\w-]+ed\b)[\w’'-]+){1,2}")
_NO_PERSON = Lazy(
    r" (?:[\w-]+ )?(?:letter|note|tip|call|complaint|message|email|post|account|donations?|gift|data|survey)\w*\b"
)


def unnamed(text: str, hit: Hit) -> Find | None:
    """ "An unnamed official", "citing an anonymous member": only with a word of saying at hand."""
    if _NO_PERSON.match(text, hit.end, hit.end + 40):
        return None
    before = _INTO_UNNAMED.search(text, max(0, hit.start - 26), hit.start)
    if before:
        who = _WHO.match(text, hit.end, hit.end + 40)
        return Find(before.start(), who.end() if who else hit.end)
    after = _UNNAMED_SAYS.match(text, hit.end, hit.end + 50)
    return Find(hit.start, after.end()) if after else None


def caller(text: str, hit: Hit) -> Find | None:
    """ "A caller who says", "one caller claimed"."""
    before = re.search(r"\b(?:a|one|another) \Z", text[max(0, hit.start - 9) : hit.start], re.IGNORECASE)
    after = re.match(
        r"(?: to (?:the |a )?[^.,;\n]{2,50}?)?(?: who)? (?:says|said|claimed|claims|told)\b",
        text[hit.end : hit.end + 80],
    )
    return Find(max(0, hit.start - 9) + before.start(), hit.end + after.end()) if before and after else None
