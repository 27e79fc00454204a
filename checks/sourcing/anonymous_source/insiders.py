"""People familiar with the matter or close to somebody, and somebody's friends."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

from ..scan import Hit
from .sources import LEFT, RIGHT, Find, into

_MATTER = Lazy(
    r" (?:the|his|her|their|its|this|that|these|those|such|both|[A-Z][\w.’'-]+(?:['’]s)?) "
    r"(?:[\w'’.-]+ ){0,4}?(?:matter|situation|deal|talks?|case|investigation|probe|inquiry|plans?|planning"
    r"|thinking|discussions?"
    r"|decisions?|negotiations?|process|issue|operations?|proposal|contents?|documents?|conversations?"
    r"|call|meetings?|strategy|agreement|transaction|report|findings|events?|program|intelligence|sale|bid"
    r"|effort|details?|ad|company|exchange|incident|move|evidence|draft|order|arrangement|terms|project"
    r"|offer|review|campaign|operation|mission|subject|account|information)\b"
)
_WHO = (
    r"\b(?:people|persons?|individuals?|those|sources?|officials?|man|woman|executives?|someone|lawyers?"
    r"|aides?|advisers?|employees?|bankers?|lawmakers?|diplomats?|others)"
)
_PEOPLE = Lazy(
    rf"(?:(?:\b(?:according to|citing|said|says|told by|cited) )?(?:(?:an?|one|two|three|four|five|six"
    rf"|seven|eight|multiple|several|some|many|other|another|the) )?(?:\b(?!and\b|of\b|to\b"
    rf"|that\b)(?:U\.S\.|[\w'’-]+) ){{0,2}}?{_WHO} (?:who (?:is|are|was|were) |directly |intimately |closely |very "
    rf"|both )?)\Z",
    re.IGNORECASE,
)


_ATTRIBUTED = Lazy(r"said|says|told|according|citing")
_CLOSE = Lazy(r" (?:to|on|by)\b[^.;\n]{2,80}?\b(?:said|say|says|told|tell|claim|claimed|insist|believe)\b")
_COUNTED = Lazy(
    r"(?:\b(?:an?|one|two|three|several|some|multiple|other|another)(?: second| third| fourth| former)? ?)?\Z",
    re.IGNORECASE,
)


def familiar(text: str, hit: Hit) -> Find | None:
    """ "People familiar with the matter", "those with direct knowledge of the talks"."""
    who = _PEOPLE.search(text, max(0, hit.start - LEFT), hit.start)
    if not who:
        return None
    if hit.word == "familiar with":
        return Find(who.start(), hit.end) if _MATTER.match(text, hit.end, hit.end + 90) else None
    near = _ATTRIBUTED.search(text, max(0, who.start() - 20), hit.end + 110)
    return Find(who.start(), hit.end) if near and text.startswith(" of", hit.end) else None


def close(text: str, hit: Hit) -> Find | None:
    """ "A person close to the family said", "according to people briefed on the plan"."""
    counted = _COUNTED.search(text, max(0, hit.start - 20), hit.start)
    start = counted.start() if counted else hit.start
    led = into(text, start)
    if led is not None:
        return Find(led, hit.end)
    says = _CLOSE.match(text, hit.end, hit.end + RIGHT)
    return Find(start, says.end()) if says else None


_CIRCLE_SAYS = Lazy(
    r" (?:(?:the |his |her |their )?(?!the [A-Z])[\w’'-]+|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2}|(?:the "
    r"|a )[a-z]+ [a-z]+)"
    r"(?: (?:have|had|also|privately))? (?:say|said|told|tell|insist|insisted|claim|claimed|believe|confirmed|denied)\b"
    r"(?! (?:goodbye|farewell|him|her|them|police|the (?:court|jury|inquest)))"
)
_NO_CIRCLE = Lazy(r"(?:\b(?:and|were|are|became|as|two|three|four|one|the|his|her|old|[A-Z]\w+)|[’'-]) \Z")


def circle(text: str, hit: Hit) -> Find | None:
    """ "Friends of the couple say", "allies of Moe said": hints."""
    says = _CIRCLE_SAYS.match(text, hit.end, hit.end + 70)
    if not says or (text.startswith(" the ", hit.end) and text[hit.end + 5 : hit.end + 6].isupper()):
        return None
    if _NO_CIRCLE.search(text, max(0, hit.start - 12), hit.start):
        return None
    return Find(hit.start, says.end(), hint=True)
