"""Other senses of people and what they say: the copy has told whose they are, or tells of a name or a past error."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

from ..scan import Hit, bounds, sentence

_OF_CASES = {  # "doctors said": of a patient whom the copy has told of; "witnesses confirmed": in court
    "doctors": ("ed", "said", "told", "thought"),
    "lawyers": ("ed", "said", "told", "thought"),
    "witnesses": ("confirmed", "alleged", "claimed", "disputed", "called"),
}
_OWN_BODIES = {  # what the sentence before tells of, whose people these then are
    "doctors": r"\b(?:hospital|clinic|surgery|intensive care|ward|treated|operated|injur\w+|wound\w+)\b",
    "physicians": r"\b(?:hospital|clinic|surgery|intensive care|ward|treated|operated|injur\w+|wound\w+)\b",
    "researchers": r"\b(?:stud(?:y|ies)|paper|survey|institute|universit\w+|team|laborator\w+|lab|journal|project|trial"
    r"|experiments?|outlook|report|published|participants|findings)\b",
    "scientists": r"\b(?:study|paper|institute|university|team|laboratory|journal|observatory|experiment"
    r"|published)\b",
    "authors": r".",
}
_BODIES = {noun: Lazy(pattern, re.IGNORECASE) for noun, pattern in _OWN_BODIES.items()}
_MISSIONS = frozenset("eu european election international osce un u.n. independent poll foreign".split())
_WHAT = Lazy(r"\b(?:what|which|as) (?:[\w-]+ ){0,3}\Z")
_NAMING = ("call", "calls", "called", "dub", "dubbed", "have called", "have dubbed", "nicknamed")
_NAMERS = frozenset(
    "academics archaeologists astronomers biologists doctors epidemiologists geologists historians linguists physicians"
    " physicists psychiatrists psychologists researchers scholars scientists sociologists specialists"
    " virologists".split()
)
_PAST = Lazy(
    r"\b(?:(?:1[0-8]|\d)(?:st|nd|rd|th)[ -]centur(?:y|ies)|(?:thir|four|fif|six|seven|eigh"
    r"|nine)teenth[ -]centur(?:y|ies)"
    r"|(?:in|of|from|since|until|around) (?:the )?(?:early |late |mid-)?1[0-8]\d\ds?"
    r"|in (?:those|ancient|medieval|olden) (?:days|times)"
    r"|centuries ago|antiquity|Middle Ages|ancient)\b",
    re.IGNORECASE,
)
_ONCE = Lazy(r"\b(?:once|until then|in (?:his|her|its|their) day|at the time)\b", re.IGNORECASE)
_HELD = ("believed", "thought", "assumed", "considered", "regarded", "seen", "saw", "viewed")


def is_other(text: str, start: int, hit: Hit, after: re.Match[str]) -> bool:
    """Whether "doctors said" and the like are somebody's, a name for a thing, or what people believed long ago."""
    said = after[0].rstrip()
    if said.endswith(_OF_CASES.get(hit.word, "-")):
        return True
    if said.endswith(_NAMING) and (hit.word in _NAMERS or _WHAT.search(text, max(0, start - 40), start)):
        return True
    if hit.word == "observers" and _MISSIONS & set(text[start : hit.start].lower().split()):
        return True
    if start == hit.start and hit.word in _BODIES:
        around = sentence(text, hit.start, hit.end)
        if _BODIES[hit.word].search(around.before):
            return True
    return said.endswith(_HELD) and is_past(text, hit.start, after.end())


_COMPARED = Lazy(
    r"\b(?:(?:not|nearly|quite|nowhere near) )?(?:(?:as|so) (?:(?!as\b)[\w’'-]+ ){1,4}as|than|contrary to what"
    r"|unlike what) \Z"
)


def is_compared(text: str, start: int) -> bool:
    """Whether a belief is only a measure: "not as bad as most experts believe", "than many think"."""
    return _COMPARED.search(text, max(0, start - 60), start) is not None


def is_past(text: str, start: int, end: int) -> bool:
    """Whether the sentence tells of what people believed in another age."""
    first, last = bounds(text, start, end)
    return _PAST.search(text, first, last) is not None or _ONCE.search(text, start, end + 1) is not None


_AT_FIRST = Lazy(r"\b(?:[Ii]nitially|[Oo]riginally|[Aa]t first|[Oo]nce|(?<!\. )(?<!\A)[Ff]irst) (?:\w+ly )?\Z")
_OPENS_SO = Lazy(
    r"(?:Initially|Originally|At first|Once|Long) (?:\w+ly )?(?:believed|thought|assumed|considered|reported) to\b"
)
_REFUTED = Lazy(
    r"\b(?:hoax(?:es)?|debunked|disproved|disproven|refuted|discredited|misconception|falsely|wrongly|mistakenly"
    r"|erroneously|turned out to|turns out to|prove[dn]? (?:to be )?(?:wrong|false|untrue|incorrect|unfounded))\b"
)
_REPORTED_TO_HAVE = Lazy(r".*\b(?:reported|rumou?red|believed|thought|said) to\Z")
_STILL = Lazy(
    r" have [^.\n]{3,120}?\b(?:is|are|was|were|remains?|remained) (?:in fact |actually )?(?:still|in post|alive)\b"
)


def is_discarded(text: str, start: int, end: int) -> bool:
    """Whether the sentence tells of a belief that it calls past or wrong: "initially thought to be", "a hoax"."""
    first, last = bounds(text, start, end)
    if _OPENS_SO.match(text, first, last) or _AT_FIRST.search(text, max(first, start - 24), start):
        return True
    if _AT_FIRST_IN.search(text, start, end) or _REFUTED.search(text, first, last):
        return True
    return _REPORTED_TO_HAVE.match(text[start:end]) is not None and _STILL.match(text, end, last) is not None


_AT_FIRST_IN = Lazy(r"\b(?:initially|originally|at first|once|first)\b")
