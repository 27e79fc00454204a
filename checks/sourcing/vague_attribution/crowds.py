"""Many, some, others: a crowd without a face."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

from ..scan import Hit
from .people import ADVERB, RIGHT, Find
from .qualifiers import LINKING

_CROWD_SAY = (
    r"(?:say|believe|believed|think|thought|argue|argued|claim|claimed|contend|contended|maintain|insist"
    r"|allege|assert|speculate"
    r"|speculated|suspect|suspected|suggest|suggested|fear|feared|warn|warned|assume|assumed|complain|questioned"
    r"|reckon|(?:worry|worried|agree)(?= (?:that|the|it|he|she|his|her|this)\b)|wonder(?= (?:whether|if|why"
    r"|how)\b)|(?:have|has) (?:\w+ly |long |also )?(?:said|argued|suggested|claimed|noted|criticised"
    r"|criticized|accused|called|described|questioned|speculated|blamed|complained)"
    r"|(?:have )?(?:voiced|expressed|raised) (?:\w+ ){0,2}(?:concerns?|fears?|doubts?|worries|alarm|questions)"
    r"|feel that|are (?:worried|concerned|convinced|sceptical|skeptical)|(?:see|saw|view|viewed|regard"
    r"|regarded|have seen|have viewed|describe|described)(?=(?: [\w'’.-]+){0,6} as\b)"
    r"|(?:consider|considered|call|called|have called|hail|hailed|dub|dubbed)(?= (?:(?:it|him|her|them|this|that)"
    r" (?!every|on|at|when|back|to|up|in|for|by|and|once|twice)[a-z]|(?:the|his|her|its|their) [\w-]+(?: [\w-]+)? "
    r"(?:an?|the|too|as)\b|as\b|an?\b|to be\b)))\b"
)

_CROWD = Lazy(
    rf"(?: (?:of (?:the |his |her |its |their |those |these |them|us)?)?(?!people who)"
    rf"(?:[\w'’/-]+ ){{0,3}}?(?:[\w'’-]+s|people|men|women))?"
    rf"(?: (?:in|on|at|within|inside|across) (?:the |this |his |her |its )?[\w'’.-]+(?: [\w'’.-]+)?)?(?:, "
    rf"(?:however|though|meanwhile|too),)? {ADVERB}(?P<verb>{_CROWD_SAY})(?! (?:they|we|you|I|their|in"
    rf"|to|goodbye|hello|so|nothing|for|more)\b|(?<![sm]) (?:of|about|with|on)\b)"
)
_NOT_CROWD = Lazy(
    r"\b(?:"
    + "|".join(sorted(LINKING - {"and", "more", "most", "of", "in", "on", "at", "have", "has", "had"}))
    + r"|will|can|must|should|did|does|told|went|came|made|things)\b"
)
_BY_CROWD = Lazy(
    r"\b(?:seen|viewed|regarded|considered|described|criticised|criticized|hailed|dismissed|believed"
    r"|thought|perceived|interpreted|called|accused|praised|blamed|condemned|denounced|ridiculed|derided)"
    r"(?: in)?(?: (?:very |so |too )?(?:widely|also))? by (?:so |a great )?\Z"
)


_AMOUNT = Lazy(r" (?:of |\d|means|measures?|standards|accounts|estimates|[A-Z])")
_NO_SUBJECT = Lazy(
    r"(?:\b(?:how|too|so|these|the|those|his|her|their|to|for|of|with|than|not|against|among|in|are|is|was|were|by"
    r"|there|from|all) |[-’'])\Z",
    re.IGNORECASE,
)
_PLACE = Lazy(r" (?:in|on|at|within|inside|across) .*")
_PEOPLE_TOO = Lazy(
    r" (?:people|experts|critics|observers|analysts|historians|fans|commentators|others|scholars|voters)\b"
)


def crowd(text: str, hit: Hit) -> Find | None:
    """ "Many believe", "some major firms say", "others fear", "which many viewed as", "seen by some as"."""
    by = _BY_CROWD.search(text, max(0, hit.start - 50), hit.start)
    if by and not _AMOUNT.match(text, hit.end):
        noun = _PEOPLE_TOO.match(text, hit.end)
        return Find(by.start(), noun.end() if noun else hit.end)
    match = _CROWD.match(text, hit.end, hit.end + RIGHT)
    if not match or "\n" in match[0] or _NO_SUBJECT.search(text, max(0, hit.start - 8), hit.start):
        return None
    between = text[hit.end : match.start("verb")]
    if _NOT_CROWD.search(_PLACE.sub("", between)):
        return None
    if hit.word in ("various", "countless", "numerous", "several") and not between.strip():
        return None
    return Find(hit.start, match.end(), voiced=True)
