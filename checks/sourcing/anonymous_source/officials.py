"""Officials, aides, diplomats and other people in office without a name."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from ..scan import Hit, words
from .sources import ADVERB, LEFT, RIGHT, Find, into

_ROLE_SAYS = re.compile(
    rf"(?:,? (?:who|with|familiar|close|speaking|involved|briefed|in (?:the )?(?:\w+ )?(?:administration"
    rf"|government|area|office|city|region|capital|[A-Z]\w+)) [^.;:\n]{{0,90}}?,?| in [A-Z]\w+)? {ADVERB}"
    r"(?:say|says|said|tell|tells|told|added|claim|claimed|confirmed|believe|warn|warned|acknowledged"
    r"|described|argue|argued|revealed|suggested|insist|insisted|conceded|admitted|privately)\b(?! (?:to"
    r"|in court))"
)
_NAME_AFTER = re.compile(
    r",? (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|CNN|Reuters|ABC|CBS|NBC|AFP"
    r"|AP)[A-Z][\w'’-]+(?: [A-Z][\w.'’-]+)+"
)


_BREAK = re.compile(r"[^\w.'’/ -]|(?<![A-Z])\. |\n|--| - ")
_ONE = frozenset("a an one another".split())
_KNOWN = frozenset("the these those both".split())
_OWNED = frozenset("his her their its our my of between that other".split())
_AT = re.compile(r",? (?:at|from|with|for|in|of) ")


@cache
def adjectives() -> frozenset[str]:
    """What may stand before "official" and the like and still tell no agency."""
    return frozenset(words(Path(__file__).with_name("adjectives.txt")))


def official(text: str, hit: Hit) -> Find | None:
    """ "Officials said", "a senior U.S. official told", "according to a Western diplomat", "one aide said"."""
    if (hit.start and text[hit.start - 1] in "-’'") or _NAME_AFTER.match(text, hit.end, hit.end + 60):
        return None
    before = _BREAK.split(text[max(0, hit.start - LEFT) : hit.start])[-1]
    tokens = before.split()
    cut = len(tokens) - _described(tokens, hit)
    first = tokens[cut - 1] if cut else ""
    det = first.lower()
    start = _back(text, hit.start, tokens[cut:])
    if first[:1].isupper() and det not in _ONE | _KNOWN | {"two"} and not (cut == 1 and before[:1] == " "):
        return None  # an agency, a person or a place is named
    one = det in _ONE or "one" in map(str.lower, tokens[cut:])
    if det in _KNOWN or not (one or hit.word.endswith("s")):
        again = _ROLE_SAYS.match(text, hit.end, hit.end + 40) if det in _KNOWN else None
        return Find(_back(text, start, [first]), again.end(), True) if again else None
    if det in _OWNED or first.endswith(("'s", "’s")):
        return None
    if first and not hit.word.endswith("s"):
        start = _back(text, start, [first])
    return _speaking(text, start, hit)


def _speaking(text: str, start: int, hit: Hit) -> Find | None:
    """The find where a word of saying stands before or behind."""
    led = into(text, start)
    if led is not None and not _AT.match(text, hit.end):
        return Find(led, hit.end)
    says = _ROLE_SAYS.match(text, hit.end, hit.end + RIGHT)
    if not says or re.search(r"\b(?:and|to) \w+\Z", says[0]) or text[max(0, start - 3) : start].lower() == "as ":
        return None
    return Find(start, says.end())


def _described(tokens: list[str], hit: Hit) -> int:
    """How many of the words before "official" describe it and name no agency; an aide may be anybody's."""
    known, anybodys = adjectives(), hit.word not in ("official", "officials")
    taken = 0
    for token in reversed(tokens[-4:]):
        word = token.strip("'’s")
        if not (token in known or word in known or token.lower() in known or (anybodys and _is_name(token))):
            break
        taken += 1
    return taken


def _is_name(token: str) -> bool:
    return token[0].isupper() and token.lower() not in _ONE | _KNOWN and len(token) > 2


def _back(text: str, end: int, tokens: list[str]) -> int:
    """Where the given tokens that stand right before an offset begin."""
    for token in reversed(tokens):
        end = text.rfind(token, 0, end)
    return end
