"""Experts, critics, analysts: people whom nobody names.

Each function takes the text and a trigger word found in it and gives the span of the attribution, or None.
"""

from __future__ import annotations

import re

from newslint.lazy import Lazy
from newslint.named import NamedTuple

from ..scan import Hit, verbs
from . import senses
from .qualifiers import qualified
from .voices import spoken_for

RIGHT = 110  # code points after it within which its verb stands

ADVERB = (
    r"(?:(?:also|now|still|often|long|generally|even|have|has|had|may|might|would|could|do|say|currently"
    r"|widely|already|increasingly|privately|have long|have also|\w+ly) ){0,3}"
)
_SAY = (
    rf"(?:{verbs(plural=True)}|estimate that|feel that|urge|urged|recommend|recommended"
    r"|(?:are|were|remain) (?:worried|concerned|convinced|sceptical|skeptical|divided|warning|saying|calling"
    r"|questioning|urging|split|unsure|certain)"
    r"|(?:voice|voiced|express|expressed|raise|raised) (?:\w+ ){0,2}(?:concerns?|fears?|doubts?|worries"
    r"|alarm|questions))\b"
)
_AFTER_PEOPLE = Lazy(
    rf"(?: (?:in|on) (?:the |this |its )?(?:\w+ )?(?:field|industry|area|sector|subject|matter|market|media"
    rf"|region|topic|know)| of (?:the|this|such|his|her|its) (?:[\w'’-]+ ){{0,2}}[\w'’-]+)?"
    rf"(?:, (?:however|though|meanwhile|in turn|too),)? {ADVERB}(?!(?:believed?|think|thought) (?:in|of"
    rf"|about)\b|agreed? (?:to|on|in|at)\b|saying\b|calling\b){_SAY}(?! (?:the possibility|whether|how|for|him|her|them"
    r"|us|me|police|goodbye|good (?:morning|evening|night|bye)|farewell|hello|hi|out|off|yes|no|thanks|grace|prayers"
    r"|to (?:him|her|them)"
    r"|(?:the|an?) (?:[\w-]+ )?(?:court|jury|inquest|judge|trial|hearing|inquiry|tribunal|committee|commission|police))"
    r"\b)"
)
_NAMED_AFTER = Lazy(
    r",? (?:at|from|with|for|polled|surveyed|interviewed|contacted|quoted|cited|including|such as|like"
    r"|led by|appointed) "
)
_INTO = Lazy(
    r"(?:\b(?:according to(?: \w+ly)?|say|said|says|warn|argue|believe|claim|agree|told by|as)) \Z", re.IGNORECASE
)
_OWNING = ("'", "’")  # "according to analysts' forecasts": a consensus, which markets copy gives by custom
_PAPERS = frozenset("some many various other several numerous".split())  # "some sources" may be books


class Find(NamedTuple):
    """An attribution to nobody.

    `hint`: a matter of taste. `voiced`: it has a verb of its own. `heard`: it gives the claim to people, of whom the
    copy may quote one next.
    """

    start: int
    end: int
    hint: bool = False
    voiced: bool = False
    heard: bool = False


def people(text: str, hit: Hit) -> Find | None:
    """ "Experts warn", "according to some analysts", "a number of historians say", "say critics"."""
    start, definite = qualified(text, hit)
    if definite or _NAMED_AFTER.match(text, hit.end) or text[hit.end : hit.end + 1] in _OWNING:
        return None
    if hit.word == "sources" and text[start : hit.start].split(" ", 1)[0].lower() not in _PAPERS:
        return None  # anonymous-source has it
    into = _INTO.search(text, max(0, start - 26), start)
    cue = into[0].lower() if into else ""
    if into and cue not in ("as ", "said "):
        if _APPOSED.match(text, hit.end) or spoken_for(text, hit.end, group=hit.word):
            return None
        return Find(into.start(), hit.end, heard=True)
    after = _AFTER_PEOPLE.match(text, hit.end, hit.end + RIGHT)
    if after:
        if (
            spoken_for(text, after.end(), group=hit.word)
            or senses.is_other(text, start, hit, after)
            or senses.is_compared(text, start)
        ):
            return None
        return Find(start, after.end(), voiced=True, heard=True)
    closes = into is not None and text[max(0, into.start() - 2) : into.start()].rstrip()[-1:] in ',”"—'
    if not (into and cue == "said " and closes) or re.match(r" [A-Z]", text[hit.end : hit.end + 2]):
        return None
    if not spoken_for(text, hit.end, group=hit.word):
        return Find(into.start(), hit.end, heard=True)
    return None


_DAY = r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_APPOSED = Lazy(
    rf",? (?!{_DAY})[A-Z][\w'’-]+(?:/[A-Z]| (?:[A-Z]|and [A-Z]))| (?!{_DAY}|I\b)[A-Z][\w'’-]+(?=[.,;\n]|\Z"
    rf"| (?:said|says)\b)"
)
