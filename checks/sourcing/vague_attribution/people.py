"""Experts, critics, analysts: people whom nobody names.

Each function takes the text and a trigger word found in it and gives the span of the attribution, or None.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ..scan import Hit, verbs, words

LEFT = 60  # code points before a trigger within which its qualifiers stand
RIGHT = 110  # code points after it within which its verb stands

ADVERB = (
    r"(?:(?:also|now|still|often|long|generally|even|have|has|had|may|might|would|could|do|say|currently"
    r"|widely|already|increasingly|privately|have long|have also|\w+ly) ){0,3}"
)
_SAY = (
    rf"(?:{verbs()}|estimate that|feel that"
    r"|are (?:worried|concerned|convinced|sceptical|skeptical|divided|warning|saying|calling|questioning"
    r"|split|unsure|certain)"
    r"|(?:voice|voiced|express|expressed|raise|raised) (?:\w+ ){0,2}(?:concerns?|fears?|doubts?|worries"
    r"|alarm|questions))\b"
)
_AFTER_PEOPLE = re.compile(
    rf"(?: (?:in|on) (?:the |this |its )?(?:\w+ )?(?:field|industry|area|sector|subject|matter|market|media"
    rf"|region|topic|know)| of (?:the|this|such|his|her|its) (?:[\w'’-]+ ){{0,2}}[\w'’-]+)?"
    rf"(?:, (?:however|though|meanwhile|in turn|too),)? {ADVERB}{_SAY}(?! (?:the possibility|whether|how|for)\b)"
)
_NAMED_AFTER = re.compile(
    r",? (?:at|from|with|for|polled|surveyed|interviewed|contacted|quoted|cited|including|such as|like"
    r"|led by|appointed) "
)
_INTO = re.compile(
    r"(?:\b(?:according to(?: \w+ly)?|say|said|says|warn|argue|believe|claim|agree|told by|as)) \Z", re.IGNORECASE
)
_DEFINITE = frozenset(
    "the these those his her its our my your whose both two three four five six seven eight nine ten dozen".split()
)
_AND_BEFORE = re.compile(r"\b(?:and|or) \Z")
_NUMBER_OF = re.compile(
    r"\b(?:an? (?:\w+ )?(?:number|handful|team|group|majority|range|host|chorus|panel|body)"
    r"|(?:dozens|scores|hundreds|plenty|a lot|most|some|many)) of \Z",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[^\w'’ -]|--| - ")
_PARTISANS = frozenset(
    "critics opponents supporters detractors defenders proponents sceptics skeptics advocates".split()
)
_PAPERS = frozenset("some many various other several numerous".split())  # "some sources" may be books
LINKING = frozenset(
    "and or but of in at on for to by with from as that which who when while if where though although because so yet"
    " than is are was were be been has have had not no say says said more less against over after before since until"
    " about between like what how why".split()
)


class Find(NamedTuple):
    """An attribution to nobody: its span, whether it is a matter of taste, and whether it has a verb of its own."""

    start: int
    end: int
    hint: bool = False
    voiced: bool = False


@cache
def _fields() -> frozenset[str]:
    return frozenset(words(Path(__file__).with_name("fields.txt")))


def people(text: str, hit: Hit) -> Find | None:
    """ "Experts warn", "according to some analysts", "a number of historians say", "say critics"."""
    start, definite = qualified(text, hit)
    if definite or _NAMED_AFTER.match(text, hit.end):
        return None
    if hit.word == "sources" and text[start : hit.start].split(" ", 1)[0].lower() not in _PAPERS:
        return None  # anonymous-source has it
    into = _INTO.search(text, max(0, start - 26), start)
    cue = into[0].lower() if into else ""
    if into and cue not in ("as ", "said "):
        return Find(into.start(), hit.end)
    after = _AFTER_PEOPLE.match(text, hit.end, hit.end + RIGHT)
    if after:
        return None if _spoken_for(text, after.end()) else Find(start, after.end(), voiced=True)
    closes = into is not None and text[max(0, into.start() - 2) : into.start()].rstrip()[-1:] in ',”"—'
    if into and cue == "said " and closes and not re.match(r" [A-Z]", text[hit.end : hit.end + 2]):
        return Find(into.start(), hit.end)
    return None


_SAID_BY = re.compile(
    r"[\"”’],? (?:said|says|according to) (?:[A-Z]|(?:the |an? )?[\w -]{2,30}? [A-Z]\w+ [A-Z])"
    r"|\b[A-Z][\w’'-]+,?(?: [^.,;\n]{3,70},)? (?:said|says|told)\b"
)


def _spoken_for(text: str, at: int) -> bool:
    """Whether the next sentence of the paragraph quotes one of these people by name."""
    line = text[at : at + 420].partition("\n")[0]
    ends = [m.end() for m in re.finditer(r"[a-z)][.]\s+(?=[“\"A-Z])", line)][:2]
    if not ends:
        return False
    return _SAID_BY.search(line[ends[0] : ends[1] + 60 if len(ends) > 1 else len(line)]) is not None


def qualified(text: str, hit: Hit) -> tuple[int, bool]:
    """Where the noun's qualifiers begin, and whether they make it somebody in particular."""
    before = text[max(0, hit.start - LEFT) : hit.start]
    if before and not before.endswith((" ", "\n")):
        return hit.start, True
    start = hit.start
    for taken, token in enumerate(reversed(_BREAK.split(before)[-1].split())):
        low = token.lower()
        if not low.strip("-"):  # the dash of a list
            break
        if low in LINKING:
            return _linked(text, start, hit, low)
        at = text.rfind(token, 0, start)
        if taken == 4 or low in _DEFINITE or (low == "other" and _AND_BEFORE.search(text, max(0, at - 6), at)):
            return start, True
        if hit.word not in _PARTISANS and low.endswith(("'s", "’s", "s'", "s’")) and low not in _fields():
            return start, True
        if token[0].isupper() and hit.word != "watchers" and not _is_common(text, token, at):
            return start, hit.word not in _PARTISANS
        start = at
    return start, False


def _linked(text: str, start: int, hit: Hit, word: str) -> tuple[int, bool]:
    """The same where a word such as "of" or "and" stands before the qualifiers."""
    number = _NUMBER_OF.search(text, max(0, start - 40), start) if word == "of" else None
    if number:
        return number.start(), False
    return start, word == "of" or (word == "and" and "other" in text[start : hit.start])


def _is_common(text: str, token: str, at: int) -> bool:
    """Whether a capital is only that of a sentence's first word, or of a country's or people's adjective."""
    low = token.lower()
    if low in _fields():
        return True
    opens = at < 2 or text[:at].rstrip()[-1:] in '.!?:;”"\n' or text[at - 1] == "\n"
    return opens and re.search(rf"[\w,] {re.escape(low)}\b", text) is not None
