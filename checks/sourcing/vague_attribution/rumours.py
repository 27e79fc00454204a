"""Research, speculation, fears and wisdom that are no one's."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

from ..scan import Hit
from .people import Find
from .reports import THERE

_RESEARCH_SAYS = Lazy(r" (?:also |now |has (?:also |long )?)?(?:shows|shown|suggests|suggested|indicates|indicated)\b")


def research(text: str, hit: Hit) -> Find | None:
    """ "Research shows": nobody's research, where no word before it tells whose."""
    say = _RESEARCH_SAYS.match(text, hit.end, hit.end + 40)
    opens = (
        hit.start == 0 or text[hit.start - 1] == "\n" or text[max(0, hit.start - 2) : hit.start - 1] in tuple(".?!”")
    )
    return Find(hit.start, say.end(), voiced=True) if say and opens and text[hit.start].isupper() else None


_SPECULATED = Lazy(
    r" (?:is|was) (?:rife|mounting|growing|swirling)\b| (?:is|was|are|were|have been) (?:\w+ly )?swirling\b| that\b"
)
_THERE_IS = Lazy(
    r"\bthere (?:is|was|has been|had been) (?:also |now )?(?:much |some |a lot of |\w+ )?\Z", re.IGNORECASE
)


def speculation(text: str, hit: Hit) -> Find | None:
    """ "There is speculation that", "speculation is rife"."""
    says = _SPECULATED.match(text, hit.end, hit.end + 30)
    there = _THERE_IS.search(text, max(0, hit.start - 50), hit.start)
    if not says or (says[0] == " that" and not there):
        return None
    return Find(there.start() if there else hit.start, says.end())


_HOLDS = Lazy(r" (?:who (?:say|believe|argue|think|claim|fear|insist)|holds|has it|says|suggests)\b")


def wisdom(text: str, hit: Hit) -> Find | None:
    """ "There are those who say", "conventional wisdom holds"."""
    says = _HOLDS.match(text, hit.end, hit.end + 20)
    return Find(hit.start, says.end()) if says else None


_THAT_THERE = Lazy(r" that\b")


def fears(text: str, hit: Hit) -> Find | None:
    """ "There are claims that", "there is some concern that"."""
    there = THERE.search(text, max(0, hit.start - 50), hit.start)
    return Find(there.start(), hit.end + 5, hint=True) if there and _THAT_THERE.match(text, hit.end) else None
