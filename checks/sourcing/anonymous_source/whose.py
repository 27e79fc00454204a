"""Whether the copy tells, beside people without a name, for whom they speak or who they are."""

from __future__ import annotations

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


def names_next(text: str, body: Sequence[tuple[int, int]]) -> bool:
    """Whether the second paragraph opens with somebody's name and what they said: the first was its summary."""
    return len(body) > 1 and _OPENS_NAMED.match(text, body[1][0], body[1][0] + 200) is not None
