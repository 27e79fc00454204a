"""Noun phrases in the clauses beside quotations: who can be the subject, and where his name begins and ends.

Positions are those of the whole text.
"""

from __future__ import annotations

from . import lexicon
from .tokens import Token, capital, is_cue

_BREAKS = lexicon.JOINTS - {"and"}
_INSIDE = lexicon.PREPOSITIONS | {"and", "the"}


def leftward(found: list[Token], j: int) -> tuple[int, int] | None:
    """The noun phrase that ends with the token j."""
    start = j
    while start > 0:
        left = found[start - 1]
        if left.text in lexicon.PUNCTUATION or left.low in lexicon.PRONOUNS or left.low in _BREAKS:
            break
        if left.text in lexicon.AUXILIARIES or (is_cue(found, start - 1) and not left.low.endswith("ing")):
            break
        if left.low in lexicon.PREPOSITIONS and left.low not in lexicon.WITHIN:
            break
        start -= 1
    if start > 1 and found[start - 1].low in {"in", "on", "during", "at", "after"}:
        left = found[start - 2]
        if left.low not in lexicon.PREPOSITIONS and (capital(left) or left.low in lexicon.PRONOUNS):
            return leftward(found, start - 2)
    while start < j and (
        found[start].low in lexicon.PREPOSITIONS
        or found[start].low in lexicon.TIMES
        or found[start].low in lexicon.JOINTS
    ):
        start += 1
    return _span(found, start, j + 1)


def _span(found: list[Token], start: int, end: int) -> tuple[int, int] | None:
    """The tokens as a span, if they can be somebody: a name, or a noun with something before it."""
    while start < end and found[end - 1].low in lexicon.TIMES:
        end -= 1
    if start >= end:
        return None
    if end - start == 1 and found[start].low in lexicon.ALONE:
        return None
    return found[start].start, found[end - 1].end


def main(found: list[Token], end: int | None = None) -> tuple[int, int] | None:
    """The subject of the whole clause up to a token: its first noun phrase, introductions left out."""
    end = len(found) if end is None else end
    i = 0
    while i < end and (
        found[i].text in lexicon.PUNCTUATION
        or found[i].low in lexicon.JOINTS
        or found[i].low in {"then", "still", "however"}
    ):
        i += 1
    if i < end and _introduces(found, i):
        onward = _past_introduction(found, i, end)
        i = i + 1 if onward == end and found[i].low in {"from", "per"} else onward
    return phrase(found[:end], i) if i < end else None


def somebody(found: list[Token], text: str) -> tuple[int, int] | None:
    """The subject of a clause without any word of saying, if it is a person by the look of it: he, she, or a name."""
    np = main(found)
    if np is None:
        return None
    own = [t for t in found if np[0] <= t.start < np[1]]
    if len(own) == 1 and own[0].low in lexicon.PRONOUNS:
        return np if own[0].low in {"he", "she", "they", "who", "i"} else None
    capitals = [t for t in own if capital(t) and t.low not in lexicon.DETERMINERS]
    if not capitals or (len(capitals) == 1 and capitals[0] is found[0] and f" {capitals[0].low} " in text):
        return None
    return np


def _introduces(found: list[Token], i: int) -> bool:
    """Whether the clause begins with something else than its subject: "On", "Asked", "Speaking", "Later"."""
    token = found[i]
    if (
        token.low in lexicon.PREPOSITIONS
        or token.low in lexicon.TIMES
        or token.low in lexicon.AUXILIARIES
        or token.low in lexicon.EARLY
    ):
        return True
    following = found[i + 1] if i + 1 < len(found) else None
    if following is None or capital(following):
        return False
    if token.low.endswith("ly"):
        return following.text == "," or not capital(token)
    return token.low.endswith(("ing", "ed")) and len(token.low) > 4 and following.text != ","


def _past_introduction(found: list[Token], i: int, end: int) -> int:
    """Where the clause goes on after "On Monday," or "Asked about it,": behind a comma, at a possible subject."""
    for j in range(i + 1, end):
        opens = found[j - 1].text in {",", "—", "–"} and found[j].text[0].isalpha()
        if opens and not _introduces(found, j) and found[j].low not in lexicon.JOINTS:
            return j
    for j in range(i + 1, end):
        if found[j].low in {"he", "she", "they"}:
            return j
    return end


def phrase(found: list[Token], i: int) -> tuple[int, int] | None:
    """The noun phrase that begins at the token i: a pronoun, a name with what leads to it, a role."""
    if i >= len(found) or found[i].text in lexicon.PUNCTUATION:
        return None
    if found[i].low in lexicon.PRONOUNS:
        return found[i].start, found[i].end
    j, named = i, False
    while j < len(found):
        token = found[j]
        if (
            token.text in lexicon.PUNCTUATION
            or token.low in lexicon.PRONOUNS
            or (token.text in lexicon.AUXILIARIES and j > i)
        ):
            break
        if capital(token) and (token.low not in lexicon.DETERMINERS or j > i):
            named = not token.low.endswith(("'s", "’s", "s'", "s’"))
        elif token.low in lexicon.JOINTS and token.low != "and":
            break
        elif token.low in _INSIDE and j > i:
            following = found[j + 1] if j + 1 < len(found) else None
            if (
                token.low not in lexicon.WITHIN
                or following is None
                or not (capital(following) or following.low == "the")
            ):
                break
        elif named or (j > i and is_cue(found, j)) or j - i > 8:
            break
        j += 1
    return _span(found, i, j)
