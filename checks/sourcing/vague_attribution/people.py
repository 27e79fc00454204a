"""Experts, critics, many, some: people whom nobody names.

Each function takes the text and a trigger word found in it and gives the span of the attribution, or None.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ..scan import Hit, words

Pair = tuple[int, int]

LEFT = 60  # code points before a trigger within which its qualifiers stand
RIGHT = 110  # code points after it within which its verb stands

_ADVERB = (
    r"(?:(?:also|now|still|often|long|generally|even|have|has|had|may|might|would|could|do|say|currently"
    r"|widely|already|increasingly|privately|have long|have also|\w+ly) ){0,3}"
)
_SAY = (
    r"(?:say|said|says|saying|tell|told|believe|believed|think|thought|argue|argued|claim|claimed|contend"
    r"|contended|maintain"
    r"|maintained|insist|insisted|allege|alleged|assert|asserted|speculate|speculated|suspect|suspected"
    r"|suggest|suggested|warn|warned"
    r"|fear|feared|worry|worried|caution|cautioned|predict|predicted|note|noted|agree|agreed|complain"
    r"|complained|counter|point out"
    r"|pointed out|describe|described|call|called|hail|hailed|dub|dubbed|see|saw|view|viewed|consider"
    r"|considered|regard|regarded"
    r"|attribute|attributed|blame|blamed|question|questioned|doubt|doubted|wonder|wondered|accuse|accused"
    r"|criticise|criticised"
    r"|criticize|criticized|deride|derided|dispute|disputed|cite|cited|find|reckon|reckoned|concede|assume"
    r"|estimate that|feel that"
    r"|are (?:worried|concerned|convinced|sceptical|skeptical|divided|warning|saying|calling|questioning"
    r"|split|unsure|certain)"
    r"|(?:voice|voiced|express|expressed|raise|raised) (?:\w+ ){0,2}(?:concerns?|fears?|doubts?|worries"
    r"|alarm|questions))\b"
)
_CROWD_SAY = (
    r"(?:say|believe|believed|think|thought|argue|argued|claim|claimed|contend|contended|maintain|insist"
    r"|allege|assert|speculate"
    r"|speculated|suspect|suspected|suggest|suggested|fear|feared|warn|warned|assume|assumed|complain|questioned"
    r"|reckon|(?:have|has) (?:\w+ly |long |also )?(?:said|argued|suggested|claimed|noted|criticised"
    r"|criticized|accused|called|described|questioned|speculated|blamed|complained)"
    r"|(?:have )?(?:voiced|expressed|raised) (?:\w+ ){0,2}(?:concerns?|fears?|doubts?|worries|alarm|questions)"
    r"|feel that|are (?:worried|concerned|convinced|sceptical|skeptical)|(?:see|saw|view|viewed|regard"
    r"|regarded|have seen|have viewed|describe|described)(?=(?: [\w'’.-]+){0,6} as\b)"
    r"|(?:consider|considered|call|called|have called|hail|hailed|dub|dubbed)(?= (?:it|him|her|them|this"
    r"|that|the|a|an|as|to be)\b(?! (?:possibility|time)))|say)\b"
)

_AFTER_PEOPLE = re.compile(
    rf"(?: (?:in|on) (?:the |this |its )?(?:\w+ )?(?:field|industry|area|sector|subject|matter|market|media"
    rf"|region|topic|know)| of (?:the|this|such|his|her|its) (?:[\w'’-]+ ){{0,2}}[\w'’-]+)?"
    rf"(?:, (?:however|though|meanwhile|in turn|too),)? {_ADVERB}{_SAY}(?! (?:the possibility|whether|how|for)\b)"
)
_NAMED_AFTER = re.compile(
    r",? (?:at|from|with|for|polled|surveyed|interviewed|contacted|quoted|cited|including|such as|like"
    r"|led by|appointed) "
)
_INTO = re.compile(r"(?:\b(?:according to(?: \w+ly)?|say|said|says|warn|argue|believe|claim|agree|told by|as)) \Z", re.IGNORECASE)
_DEFINITE = frozenset(
    "the these those his her its our my your whose both two three four five six seven eight nine ten dozen".split()
)
_BREAK = re.compile(r"[^\w'’ -]|--| - ")
_PARTISANS = frozenset(
    "critics opponents supporters detractors defenders proponents sceptics skeptics advocates".split()
)
_LINKING = frozenset(
    "and or but of in at on for to by with from as that which who when while if where though although because so yet than is are was"
    " were be been has have had not no say says said most more less against over after before since until about between like what how why".split()
)

_CROWD = re.compile(
    rf"(?: (?:of (?:the |his |her |its |their |those |these |them|us)?)?(?!people who)"
    rf"(?:[\w'’/-]+ ){{0,3}}?(?:[\w'’-]+s|people|men|women))?"
    rf"(?: (?:in|on|at|within|inside|across) (?:the |this |his |her |its )?[\w'’.-]+(?: [\w'’.-]+)?)?(?:, "
    rf"(?:however|though|meanwhile|too),)? {_ADVERB}(?P<verb>{_CROWD_SAY})(?! (?:they|he|she|we|you|I|their"
    rf"|his|her|goodbye|hello|so|nothing|for|more)\b)"
)
_NOT_CROWD = re.compile(
    r"\b(?:"
    + "|".join(sorted(_LINKING - {"and", "more", "most", "of", "in", "on", "at", "have", "has", "had"}))
    + r"|will|can|must|should|did|does|told|went|came|made|things)\b"
)
_BY_CROWD = re.compile(
    r"\b(?:seen|viewed|regarded|considered|described|criticised|criticized|hailed|dismissed|believed"
    r"|thought|perceived|interpreted|called|accused|praised|blamed|condemned|denounced|ridiculed|derided)"
    r"(?: in)?(?: (?:very |so |too )?(?:widely|also))? by (?:so |a great )?\Z"
)


class Find(NamedTuple):
    """An attribution to nobody: its span, whether it is only a matter of taste, and whether it has a verb of its own."""

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
    into = _INTO.search(text, max(0, start - 26), start)
    if into and into[0].lower() not in ("as ", "said "):
        return Find(into.start(), hit.end)
    after = _AFTER_PEOPLE.match(text, hit.end, hit.end + RIGHT)
    if after:
        return Find(start, after.end(), voiced=True) if not _spoken_for(text, after.end()) else None
    return Find(into.start(), hit.end) if into and into[0].lower() == "said " else None


_SAID_BY = re.compile(
    r"[\"”’],? (?:said|says|according to) (?:[A-Z]|(?:the |an? )?[\w -]{2,30}? [A-Z]\w+ [A-Z])"
    r"|\b[A-Z][\w’'-]+,? (?:said|says|told)\b"
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
    breaks = list(_BREAK.finditer(before))
    tokens = before[breaks[-1].end() if breaks else 0 :].split()
    if not before.endswith((" ", "\n")) and before:
        return hit.start, True
    start, taken = hit.start, 0
    for token in reversed(tokens):
        low = token.lower()
        if low in _DEFINITE or (low == "other" and text[:start].rstrip().endswith((" and", ", and", " or"))):
            return start, True
        if low in _LINKING:
            if low == "of" and (
                match := re.search(
                    r"\b(?:an? (?:\w+ )?(?:number|handful|team|group|majority|range|host|chorus|panel|body) |(?:dozens"
                    r"|scores|hundreds|plenty|a lot|most|some|many) )of \Z",
                    text[max(0, start - 40) : start],
                    re.I,
                )
            ):
                return max(0, start - 40) + match.start(), False
            if low == "of":
                return start, True
            if low == "and" and start != hit.start and "other" in text[start : hit.start]:
                return start, True
            break
        if taken == 4 or (
            hit.word not in _PARTISANS and low.endswith(("'s", "’s", "s'", "s’")) and low not in _fields()
        ):
            return start, True
        if token[0].isupper() and not _is_common(text, token, text.rfind(token, 0, start)) and hit.word != "watchers":
            return start, hit.word not in _PARTISANS
        taken += 1
        start = text.rfind(token, 0, start)
    return start, False


def _is_common(text: str, token: str, at: int) -> bool:
    """Whether a capital is only that of a sentence's first word, or of a country's or people's adjective."""
    low = token.lower()
    if low in _fields() or low in (
        "u.s.",
        "us",
        "uk",
        "u.k.",
        "western",
        "eu",
        "european",
        "british",
        "russian",
        "chinese",
        "american",
        "ukrainian",
        "israeli",
        "french",
        "german",
    ):
        return True
    opens = at < 2 or text[:at].rstrip()[-1:] in '.!?:;”"\n' or text[at - 1] == "\n"
    return opens and re.search(rf"[\w,] {re.escape(low)}\b", text) is not None


def crowd(text: str, hit: Hit) -> Find | None:
    """ "Many believe", "some major firms say", "others fear", "which many viewed as", "seen by some as"."""
    by = _BY_CROWD.search(text, max(0, hit.start - 50), hit.start)
    if by and not re.match(
        r" (?:of |\d|means|measures?|standards|accounts|estimates|[A-Z])", text[hit.end : hit.end + 14]
    ):
        return Find(by.start(), _noun_end(text, hit.end))
    if re.search(
        r"(?:\b(?:how|too|as|so|that|these|the|those|his|her|their|to|for|of|with|than|not|against|among|in"
        r"|are|is|was|were|by|there|for|from|all|and|or) |[-’'])\Z",
        text[max(0, hit.start - 8) : hit.start],
        re.I,
    ) and not re.search(r"\b(?:and|or|as|that) \Z", text[max(0, hit.start - 5) : hit.start]):
        return None
    match = _CROWD.match(text, hit.end, hit.end + RIGHT)
    if not match or "\n" in match[0]:
        return None
    between = text[hit.end : match.start("verb")]
    if _NOT_CROWD.search(re.sub(r" (?:in|on|at|within|inside|across) .*", "", between)):
        return None
    if hit.word in ("various", "countless", "numerous", "several") and not between.strip():
        return None
    return Find(hit.start, match.end(), voiced=True)


def _noun_end(text: str, end: int) -> int:
    match = re.compile(
        r" (?:people|experts|critics|observers|analysts|historians|fans|commentators|others|scholars|voters)\b"
    ).match(text, end)
    return match.end() if match else end
