"""Ends of sentences that the divider takes for no ends: "told me. Nokia", "Richmond, Va. “We", "(He paid.) Then".

It holds every word for an abbreviation that could be one, and looks into no brackets. What is in doubt ("in the U.S.
Nokia") stays undivided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..lazy import Lazy

AFTER_LETTER = r"(?:The|It|But|We|They|This|That|There|And|If|When|His|Her|Their|These|Those)\b"
"""What opens a sentence, and is no name behind an initial: "Malcolm X. The", not "Joseph F. Dunford"."""

_LETTERED = ("Model", "Series", "One", "Phone", "Plan", "itamin", "epatitis", "Generation", "Gen", "Class", "Group")
NOT_LETTERED = "".join(rf"(?<!{word} .\.)" for word in _LETTERED)
"""Not behind a word whose single letter is a name's own: "the Orion One Z. So", "vitamin D. Nobody"."""

SMALL = (
    r"(?:[a-z](?:[A-Z]|[a-z]{0,12}\d[A-Za-z])|(?:it|he|she|they|we)(?:[’'](?:s|re|ve|d|ll)|"
    r" (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)(?:n[’']t)?) )"
)
"""What may open a sentence without a capital: a brand ("my4clock"), or a writer's slip ("it doesn't")."""

_SMALL = Lazy(SMALL)
_WHOLE = Lazy(r"(?<!\w)[a-z]{4,}\.\Z")  # a word and its full stop
_SHORTENED = ("approx.", "dept.", "assn.", "incl.", "excl.", "misc.", "prob.", "cont.", "vols.", "univ.")
_STOP = Lazy(rf"[.!?…]([\"”’')\]]{{0,3}})\s+(?=([\"“‘(]?)([A-Z][\w’']*)|{SMALL})")
_WORDS = frozenset("me no ok art ill etc May Fed".split())  # no abbreviations in copy, whatever a list may say
_STATES = frozenset(
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa"
    " Tenn Tex Va Vt Wash Wis Wyo D.C N.C N.D N.H N.J N.M N.Y R.I S.C S.D W.Va B.C Ont Que Alta".split()
)
_OF_PLACES = frozenset(  # what goes on behind "Richmond, Va." all the same
    "Mayor Gov Governor Sen Sens Rep Reps Attorney Police Sheriff Democrat Democrats Republican Republicans Fire City"
    " County Council Superior District Department School University Airport Public".split()
)
_NUMBERS = frozenset("One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve I II III IV V VI VII X".split())
_SHORT = frozenset("MR MRS MS DR ST LT NO VS FT MT JR SR GEN SEN REP GOV COL SGT REV HON".split())
_OPENERS = frozenset(
    "A After All And Are As At Because Before But By Can Come Do Don’t Don't Every For From Get Go Have He Her Here"
    " His How I I’m I'm I’ve I've If In Is It It’s It's Just Let Let’s Let's Look Many Maybe Most My No Nobody Not"
    " Now Of On Once One Our People Right She So Some Sometimes That That’s That's The Their Then There There’s"
    " There's These They They’re They're This Those To Today Was We We’re We're We’ve We've Well What When Where Who"
    " Why With Would Yes You You’re You're Your".split()
)
_LONGEST = 12  # code points of a last word that is looked at
_BRACKETED = 1000  # code points: how far back the opening bracket is looked for
_NICKNAME = 40  # code points: so long is “Smokey” in Gov. “Smokey” Smith at most


def missed(text: str, start: int, end: int) -> Iterator[int]:
    """Where a sentence begins in a stretch that passes for one: offsets, in order."""
    for stop in _STOP.finditer(text, start, end):
        if _ends(text, start, stop) if stop[3] else opens_small(text, stop.start() + 1, stop.end()):
            yield stop.end()


def opens_small(text: str, stop: int, first: int) -> bool:
    """Whether a sentence begins in a small letter at `first`, behind what ends at `stop`: "mode. it has"."""
    last = text[max(0, stop - _LONGEST) : stop]
    return _WHOLE.search(last) is not None and not last.endswith(_SHORTENED) and _SMALL.match(text, first) is not None


def is_lettered(text: str, at: int) -> bool:
    """Whether the single capital at an offset is the last word of a name: the Z of "Orion One Z"."""
    return text[at - 1 : at] == " " and text[at].isupper() and text[max(0, at - _LONGEST) : at - 1].endswith(_LETTERED)


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    at, (closing, opening, following) = stop.start(), stop.groups()
    if ")" in closing or "]" in closing:
        return _is_bracketed(text, start, at)
    if text[at] == "…":
        return text[at - 1] == " " and text[at - 2].isalpha() and following in _OPENERS and following != "I"
    if text[at] != ".":
        return False
    low = max(start, at - _LONGEST)
    last = text[max(low, text.rfind(" ", low, at) + 1) : at].lstrip("(\"“‘'[")
    return _is_word(text, at, last, following) or (opening in ("“", '"') and _speaks(text, stop, last))


def _is_word(text: str, at: int, last: str, following: str) -> bool:
    """Whether what the stop stands behind is a word, or the state behind a place, and so the end."""
    if last in _WORDS or is_lettered(text, at - 1):
        return True
    before = text[max(0, at - len(last) - 2) : at - len(last)]
    if last == "No" or (last == "Me" and before != ", "):
        return following not in _NUMBERS
    if last in _STATES:
        return before == ", " and following not in _OF_PLACES
    return last.isalpha() and last.isupper() and 1 < len(last) < 4 and last not in _SHORT and not following.isupper()


def _speaks(text: str, stop: re.Match[str], last: str) -> bool:
    """Whether somebody begins to speak there, and it is no nickname or title: Gov. “Smokey” Smith, the U.S. “Open”."""
    if last in ("v", "vs") or (len(last) == 1 and last != "I"):
        return False
    mark = stop.end() + 1
    closed = min((found for sign in '”"' if (found := text.find(sign, mark, mark + _NICKNAME)) >= 0), default=-1)
    return stop[3] in _OPENERS and (closed < 0 or text[closed - 1] in ".,!?")


def _is_bracketed(text: str, start: int, at: int) -> bool:
    """Whether the bracket that is closed behind a stop holds sentences of its own."""
    opened = max(text.rfind(sign, max(start, at - _BRACKETED), at) for sign in "([")
    head = text[max(start, opened - 4) : max(start, opened)].rstrip()
    return 0 <= opened < at - 1 and (opened == start or head.rstrip("\"”’')]")[-1:] in (".", "!", "?"))
