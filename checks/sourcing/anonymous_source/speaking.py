"""What somebody in office or a bystander says: the verb behind the noun, or a "said" before it."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

from ..scan import Hit
from .sources import ADVERB, RIGHT, Find, into

_SAYS = (
    r"(?:say|says|said|tell|tells|told|added|claim|claimed|confirmed|believe|warn|warned|acknowledged|described"
    r"|argue|argued|called|predicted|noted|revealed|suggested|insist|insisted|conceded|admitted|privately)\b"
    r"(?! (?:to|in court|(?:the|a) (?:[\w'’-]+ ){0,5}(?:trial|court|jury|inquest|judge|tribunal|hearing"
    r"|committee|inquiry)\b"
    r"(?! reporter)|jurors|him|her|them|me)\b)"
)
ROLE_SAYS = Lazy(
    rf"(?:,? (?:who|with|familiar|close|speaking|involved|briefed|in (?:the )?(?:\w+ )?(?:administration"
    rf"|government|area|office|city|region|capital|[A-Z]\w+)) [^.;:\n]{{0,90}}?,?| in [A-Z]\w+)? {ADVERB}{_SAYS}"
)
_SOMEBODY_SAYS = Lazy(rf" (?:at|from|in|with|of|for|to|on) [^.,;:—–\n]{{2,60}}? {ADVERB}{_SAYS}")
_BYSTANDERS = frozenset("friend pal employee worker witness user neighbor neighbour resident staffer".split())
_BYSTANDER_SAYS = Lazy(
    r"(?: (?:of|at|who|in|on|from|close) [^.,;:\n]{2,60}?)? (?:also |later |has |had )?(?:said|says|told|tells"
    r"|tweeted"
    r"|wrote|writes|posted|commented|claimed|recalled|described|complained|quipped)\b"
    r"(?! (?:him|her|them|me|us|police|investigators|detectives|officers|jurors|the (?:court|jury|inquest|judge)|to"
    r"|that (?:she|he))\b)"
)
_APPOSED = Lazy(r"[A-Z][\w.’'-]+(?:,| [—–]) (?:an? |the )?\Z")
_UNLIKE = Lazy(r"\b(?:and|to) \w+\Z|[,—–] [A-Z][\w’'-]+ [A-Z][\w’'-]+[,—–]")  # the second: a name after all
_BEING = Lazy(r"\b(?:is|was|are|were|as|also|became|become|being) (?:\w+ )?\Z", re.IGNORECASE)
_TITLE = Lazy(r"\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep)\. \Z")
_AT = Lazy(r",? (?:at|from|with|for|in|of) ")
_BARE = frozenset("several some many state local federal senior top".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten multiple".split())
_AIDES = ("aides", "advisers", "advisors")


def is_plural(hit: Hit) -> bool:
    """Whether the noun found is a plural."""
    return hit.word.endswith("s") and hit.word != "witness"


def speaking(text: str, start: int, hit: Hit, known: frozenset[str]) -> Find | None:
    """The find where a word of saying stands before or behind; `known` are adjectives that name no agency."""
    titled = _TITLE.search(text, max(0, start - 6), start)
    start = titled.start() if titled else start
    named = _is_spoken_for(text[start : hit.start], hit, known)
    led = into(text, start)
    if led is not None and not _AT.match(text, hit.end) and _closes(text, led):
        return Find(led, hit.end, hint=named)
    says = _behind(text, hit)
    if not says or _UNLIKE.search(says[0]) or _BEING.search(text, max(0, start - 16), start):
        return None
    apposed = not is_plural(hit) and _APPOSED.search(text, max(0, start - 40), start)
    if apposed and text[says.end() : says.end() + 1] not in (",", "."):
        return None
    return Find(start, says.end(), hint=named or hit.word in _BYSTANDERS)


def _behind(text: str, hit: Hit) -> re.Match[str] | None:
    """The words of saying behind the noun, with what stands between."""
    if hit.word in _BYSTANDERS:
        return _BYSTANDER_SAYS.match(text, hit.end, hit.end + RIGHT)
    says = ROLE_SAYS.match(text, hit.end, hit.end + RIGHT)
    if not says and (not is_plural(hit) or hit.word in _AIDES):
        says = _SOMEBODY_SAYS.match(text, hit.end, hit.end + RIGHT)
    return says


def _closes(text: str, led: int) -> bool:
    """Whether a "said" that stands before its speaker follows what was said ("…," said an official)."""
    return not text.startswith(("said", "says", "say "), led) or text[max(0, led - 2) : led].rstrip()[-1:] in tuple(
        ",”\"'’—-?!"
    )


def _is_spoken_for(qualifiers: str, hit: Hit, known: frozenset[str]) -> bool:
    """Whether the words in front tell for whom these people speak: a candidate's aides, a country's officials."""
    tokens = qualifiers.split()
    if not is_plural(hit) or any(t.lower() in _NUMBERS for t in tokens):
        return False  # "two U.S. officials said": a leak
    named = [t for t in tokens if t[0].isupper() and t.lower() not in _BARE]
    at_start = tokens[:1]
    return "campaign" in qualifiers.lower() or any(
        t not in at_start or t in known or t.lower() not in known for t in named
    )
