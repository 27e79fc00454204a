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


_WORD_IS = Lazy(r"(?:\A|\n|[.?!”\"] )(?:The )?\Z")


def talk(text: str, hit: Hit) -> Find | None:
    """ "There is talk that", "word is that"."""
    if hit.word == "talk that":
        there = THERE.search(text, max(0, hit.start - 50), hit.start)
        return Find(there.start(), hit.end) if there else None
    return Find(hit.start, hit.end) if _WORD_IS.search(text, max(0, hit.start - 6), hit.start) else None


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


_RAISED = Lazy(
    r" (?:have|had) (?:also |since )?been raised\b(?![^.;\n]{0,60}? by )"
    r"| (?:is|are|was|were) (?:also |now )?(?:mounting|growing)\b(?! (?:among|in|at) )"
)


def fears(text: str, hit: Hit) -> Find | None:
    """ "There are claims that", "there is some concern that", "concerns have been raised"."""
    there = THERE.search(text, max(0, hit.start - 50), hit.start)
    if there and text.startswith(" that ", hit.end):
        return Find(there.start(), hit.end + 5, hint=True)
    raised = _RAISED.match(text, hit.end, hit.end + 120) if text[hit.start].isupper() else None
    if not raised or hit.word == "claims" or (hit.word == "questions" and " been " not in raised[0]):
        return None
    return Find(hit.start, raised.end(), hint=True)


_SUGGESTS = Lazy(r" (?:also |now |strongly )?(?:suggests|indicates)\b")
_SOME = Lazy(r"\b(?:Some|Growing|Mounting|Recent|New|Anecdotal) \Z")


def evidence(text: str, hit: Hit) -> Find | None:
    """ "Evidence suggests", at the beginning of a sentence."""
    some = _SOME.search(text, max(0, hit.start - 12), hit.start)
    says = _SUGGESTS.match(text, hit.end, hit.end + 25)
    return Find(some.start() if some else hit.start, says.end()) if says and (some or text[hit.start] == "E") else None


_KNOWING = Lazy(r"\b(?:said|described|considered|called|seen|praised|remembered)(?: as [\w -]{3,30}?)? by \Z")
_WHOM = Lazy(r" (?:him|her|them|it)\b(?: (?:best|well|say|said))?")


def knowing(text: str, hit: Hit) -> Find | None:
    """ "Described by those who know her", "those who know her say", "those in the know say"."""
    if hit.word == "those in the know":
        says = _KNOW_SAY.match(text, hit.end, hit.end + 12)
        return Find(hit.start, says.end(), voiced=True, heard=True) if says else None
    by, whom = _KNOWING.search(text, max(0, hit.start - 50), hit.start), _WHOM.match(text, hit.end, hit.end + 14)
    if not whom or not (by or whom[0].endswith(("say", "said"))):
        return None
    return Find(by.start() if by else hit.start, whom.end(), voiced=True, heard=True)


_KNOW_SAY = Lazy(r" (?:say|said|claim|insist|believe)\b")
_CONSENSUS = Lazy(r"\b(?:[Tt]he )?(?:general|broad|growing|prevailing|overall) \Z")
_IS_THAT = Lazy(r" (?:is|was|seems to be|appears to be|among [\w ]{3,30}? is) that\b")


def consensus(text: str, hit: Hit) -> Find | None:
    """ "The general consensus is that", "one theory is that"."""
    is_that = _IS_THAT.match(text, hit.end, hit.end + 50)
    if hit.word == "one theory":
        return Find(hit.start, is_that.end()) if is_that else None
    which = _CONSENSUS.search(text, max(0, hit.start - 16), hit.start)
    return Find(which.start(), is_that.end()) if which and is_that else None
