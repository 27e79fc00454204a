"""What stands before "experts" and the like, and whether it makes them somebody in particular."""

from __future__ import annotations

import re
from functools import cache

from newslint.lazy import Lazy

from ..scan import Hit, words

LEFT = 60  # code points before a trigger within which its qualifiers stand
_FAR = 5000  # code points within which a word in lower case shows that its capital was only that of a sentence
_DEFINITE = frozenset(
    "the these those his her its their our my your whose both two three four five six seven eight nine ten"
    " dozen".split()
)
_AND_BEFORE = Lazy(r"\b(?:and|or) \Z")
_NUMBER_OF = Lazy(
    r"\b(?:an? (?:\w+ )?(?:number|handful|team|group|majority|range|host|chorus|panel|body)"
    r"|(?:dozens|scores|hundreds|plenty|a lot|most|some|many)) of \Z",
    re.IGNORECASE,
)
_BREAK = Lazy(r"[^\w'’](?:(?<=[^. -])|(?<=\.)(?<!\b[A-Z].)|(?<=-)-|(?<= )- )")  # not after "D.C."
_PARTISANS = frozenset(
    "critics opponents supporters detractors defenders proponents sceptics skeptics advocates".split()
)
_OPENING = frozenset("some many several most various numerous".split())  # nothing before these belongs to them
LINKING = frozenset(
    "and or but of in at on for to by with from as that which who when while if where though although because so yet"
    " than is are was were be been has have had not no say says said more less against over after before since until"
    " about between like what how why".split()
)
_CLAUSE = frozenset("it he she they we you i could would may might mean means will".split())


@cache
def _fields() -> frozenset[str]:
    return frozenset(words(__file__, "fields.txt"))


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
        if text[hit.start].isupper() and not token[0].isupper():
            break  # the capital opens a sentence whose full stop before it is lost
        if token.endswith(".") and text[hit.start].isupper():
            break
        if low in LINKING or low in _CLAUSE:
            return _linked(text, start, hit, low)
        at = text.rfind(token, 0, start)
        if taken == 4 or low in _DEFINITE or (low == "other" and _AND_BEFORE.search(text, max(0, at - 6), at)):
            return start, True
        if hit.word not in _PARTISANS and low.endswith(("'s", "’s", "s'", "s’")) and low not in _fields():
            return start, True
        if token[0].isupper() and hit.word != "watchers" and not _is_common(text, token, at):
            return (at, False) if hit.word in _PARTISANS else (start, True)
        start = at
        if low in _OPENING:
            break
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
    opens = at < 2 or text[max(0, at - 9) : at].rstrip()[-1:] in '.!?:;”"\n' or text[at - 1] == "\n"
    return opens and _stands(text, low, at)


def _stands(text: str, word: str, near: int) -> bool:
    """Whether a word stands inside a sentence, in lower case, not too far from a place (so that no text takes long)."""
    found = text.find(f" {word}", max(0, near - _FAR), near + _FAR)
    after = text[found + len(word) + 1 : found + len(word) + 2]
    return found > 0 and (text[found - 1].isalnum() or text[found - 1] == ",") and not after.isalnum()
