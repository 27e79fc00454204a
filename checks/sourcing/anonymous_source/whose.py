"""Whether the copy tells, beside people without a name, for whom they speak or who they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.lazy import Lazy

from .. import scan
from .sources import Find

_AGENCY = Lazy(
    r"\b[A-Z][\w.&’'-]*(?: (?:of|for|and|the|on)(?: the)?| [A-Z][\w.&’'-]*){0,5} (?:Department|Police"
    r"|Office|Ministry|Agency|Bureau|Authority|Commission|Court|Council"
    r"|Board|Service|Sheriff|Administration|Committee|District|Center|Centre|Hospital|University|Airport"
    r"|Guard|Army|Navy|Division|Institute|Corps|Fund|Bank|Union|Association|Federation|Team|Health"
    r"|Security|Affairs|Justice|Defense|Defence)\b"
    r"|\b(?:Department|Ministry|Office|Bureau|Board|Centers?|Institute|University|Bank) (?:of|for) "
    r"(?:the )?[A-Z]|\b(?:FBI|CIA|NSA|NASA|FDA|CDC|EPA|FAA|NTSB|DHS|ICE|DEA|ATF|IRS|WHO|UN|IMF|NHS|FEMA"
    r"|Pentagon|Kremlin|White House|Downing Street|NATO|European Commission|Fed|TSA|SEC|FCC|FIFA|UEFA|IOC"
    r"|NFL|NBA|Scotland Yard|Interpol|Europol|Navy|Army|Air Force|Coast Guard|Treasury|Vatican)\b"
)
_GOVERNMENT = Lazy(
    r"\b(?:administration|the (?:\w+ )?government|the (?:agency|ministry|department|city|county|campaign)|cabinet)\b"
)
_OPENS_NAMED = Lazy(
    r"(?:[A-Z][\w’'.-]+ ){1,3}[A-Z][\w’'-]+(?:, [^.\n]{2,100}?,)? (?:has |also )?(?:said|says|told|tells|warned"
    r"|argued|argues"
    r"|claimed|called|described|insisted)\b"
)


def names_agency(text: str, find: Find) -> bool:
    """Whether the sentence, or one beside it, names the agency or force that the officials speak for."""
    around = scan.sentence(text, find.start, find.end)
    return any(_AGENCY.search(piece) for piece in (around.text, around.before, around.after))


def tells_whose(text: str, find: Find) -> bool:
    """Whether the sentence or the one before names an administration or a government in general."""
    around = scan.sentence(text, find.start, find.end)
    return _GOVERNMENT.search(around.text) is not None or _GOVERNMENT.search(around.before) is not None


def names_next(text: str, body: Sequence[tuple[int, int]], shown: str) -> bool:
    """Whether the copy goes on with somebody's name and what they said: its first paragraph was the summary.

    One person of a lead may get the name as late as in the fourth paragraph, with a word of the calling beside it.
    """
    if len(body) > 1 and _OPENS_NAMED.match(text, body[1][0], body[1][0] + 200):
        return True
    one = _ONE.match(shown)
    if not one or _SHIELDED.search(shown):
        return False
    calling = one[1].lower()
    return any(
        calling[:6] in text[start:end].lower() and _INTRODUCES.search(text, start, min(end, start + 600))
        for start, end in body[1:4]
    )


_ONE = Lazy(
    r"(?:according to |said )?(?:an?|one) (?:[\w.’'-]+ ){0,4}?(\w+)(?: (?:said|says|has|told|tells|warn\w*"
    r"|claim\w*)\b|\Z)",
    re.IGNORECASE,
)
_SHIELDED = Lazy(r"\b(?:source|anonym|familiar|condition|named|authori[sz]ed)")
_INTRODUCES = Lazy(
    r"[A-Z][\w’'-]+ [A-Z][\w’'-]+, (?:who|an?|the|whose|[a-z])|\b(?:said|says) [A-Z][\w’'-]+ [A-Z]"
    r"|\b[A-Z][\w’'-]+ [A-Z][\w’'-]+ (?:said|told|says)\b"
)
_EXAMPLE = Lazy(
    r"[A-Z][\w’'-]+(?: [^.;\n]{0,60})?, (?:for (?:example|instance)|among them)\b|\b(?:For (?:example|instance)"
    r"|Among them)\b[^.\n]{0,60}[A-Z]"
)


def names_one(text: str, start: int, end: int) -> bool:
    """Whether the next sentence names one of them as an example, or the one person by opening with the name."""
    after = scan.sentence(text, start, end).after
    if _EXAMPLE.search(after):
        return True
    return _SINGLE.match(text, start, end) is not None and _OPENS_NAMED.match(after) is not None


_SINGLE = Lazy(r"(?:according to |said )?(?:an?|one) (?!source\b)", re.IGNORECASE)
