"""Many, some, others: a crowd without a face."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

from ..scan import Hit
from .people import ADVERB, RIGHT, Find
from .qualifiers import LINKING
from .senses import is_compared, is_past
from .voices import spoken_for

_CROWD_SAY = (
    r"(?:say|believe|believed|think|thought|argue|argued|claim|claimed|contend|contended|maintain|insist"
    r"|allege|assert|speculate"
    r"|speculated|suspect|suspected|suggest|suggested|fear|feared|warn|warned|assume|assumed|complain|questioned"
    r"|reckon|doubt(?:ed)?(?= (?:that|whether|if|the|it|he|she|his|her|this|its)\b)|(?:worry|worried"
    r"|agree)(?= (?:that|the|it|he|she|his|her|this)\b)|wonder(?= (?:whether|if|why"
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


_MIGHT_HOLD = Lazy(
    r"\b(?:may|might|could|would|will|can) (?:\w+ly )?(?:have )?(?:th[io]\w+|believed?|assumed?|fear(?:ed)?"
    r"|suspect(?:ed)?|wonder|seen?|view(?:ed)?|consider(?:ed)?)\b"
)
_ABOUT_WHAT = Lazy(
    r"\b(?:speak\w*|spoke|talk\w*|testif\w+|complain\w*|asked) (?:\w+ )?(?:about|on|of|against|out on) what \Z"
)
_ACCORDING = Lazy(r"\b[Aa]ccording to (?:at least )?\Z")
_BARE = Lazy(r"[,.;]| (?:people|in the|on the|within|inside)\b")
_AMOUNT = Lazy(r" (?:of |\d|means|measures?|standards|accounts|estimates|[A-Z])")
_NO_SUBJECT = Lazy(
    r"(?:\b(?:how|too|so|these|the|those|his|her|their|to|for|of|with|than|not|against|among|in|are|is|was|were|by"
    r"|there|from|all|whose|what few) |[-’'])\Z",
    re.IGNORECASE,
)
_NAME_AND = Lazy(  # "Dahl and others", but not "Farmers and others"
    r"\b(?:[A-Z][\w.’'-]+ [A-Z][\w.’'-]+|(?!They\b|Critics\b)[A-Z][\w.’'-]*[^\Ws]|(?<=[\w,] )(?!They\b)[A-Z][\w’'-]+)"
    r"(?:, [^,.;\n]{2,30})?,? and (?:many |several |some |a few )?\Z"
)
_PLACE = Lazy(r" (?:in|on|at|within|inside|across) .*")
_PEOPLE_TOO = Lazy(
    r" (?:people|experts|critics|observers|analysts|historians|fans|commentators|others|scholars|voters)\b"
)


def crowd(text: str, hit: Hit) -> Find | None:
    """ "Many believe", "some major firms say", "others fear", "which many viewed as", "seen by some as"."""
    led = text[max(0, hit.start - 12) : hit.start]
    by = _BY_CROWD.search(text, max(0, hit.start - 50), hit.start) if "by " in led else None
    if by and not _AMOUNT.match(text, hit.end):
        noun = _PEOPLE_TOO.match(text, hit.end)
        return Find(by.start(), noun.end() if noun else hit.end)
    into = _ACCORDING.search(text, max(0, hit.start - 25), hit.start) if "to " in led or "least" in led else None
    if into and hit.word in ("many", "some", "others") and (bare := _BARE.match(text, hit.end, hit.end + 8)):
        return Find(into.start(), bare.end() if bare[0] == " people" else hit.end, heard=True)
    if hit.word == "others" and _NAME_AND.search(text, max(0, hit.start - 50), hit.start):
        return None
    match = _CROWD.match(text, hit.end, hit.end + RIGHT)
    if not match or "\n" in match[0] or _NO_SUBJECT.search(text, max(0, hit.start - 9), hit.start):
        return None
    between = text[hit.end : match.start("verb")]
    if _NOT_CROWD.search(_PLACE.sub("", between)) or _MIGHT_HOLD.search(match[0]):
        return None
    if hit.word in ("various", "countless", "numerous", "several") and not between.strip():
        return None
    if _ABOUT_WHAT.search(text, max(0, hit.start - 40), hit.start) or spoken_for(text, match.end(), quoted=True):
        return None
    if is_compared(text, hit.start):
        return None
    return (
        None if match[0].endswith(_HELD) and is_past(text, hit.start, match.end()) else _found(text, hit, match.end())
    )


_HELD = ("believed", "thought", "assumed")
_SHARE = Lazy(r"\b[Aa]n? (?:ever[ -])?\Z")


def _found(text: str, hit: Hit, end: int) -> Find:
    """ "A growing number of" is found from its article on."""
    share = _SHARE.search(text, max(0, hit.start - 8), hit.start) if hit.word.endswith("number of") else None
    return Find(share.start() if share else hit.start, end, voiced=True, heard=True)
