"""Who is the subject of a word of saying, in the clauses before and behind a quotation.

It works on the few tokens between two quotations, never on the whole copy. Positions are those of the whole text.
"""

from __future__ import annotations

from ...named import NamedTuple
from . import lexicon
from .phrases import leftward, main, phrase
from .tokens import Token, adverb, capital, is_cue

_HELD = lexicon.MENTAL - {"find", "finds", "found"}
_LEADS = lexicon.ANY_CUE | {"according"}
_GOING_ON = frozenset("for that".split())


class Said(NamedTuple):
    """A speaker and the word that gives the quotation to him, as spans of the text."""

    speaker: tuple[int, int]
    cue: tuple[int, int] | None


def before(found: list[Token], *, main_clause: bool = False) -> Said | None:
    """The speaker in a clause that leads to a quotation: "Mr Lee, a clerk, said that", "according to the mayor,".

    Of several the last counts, or with `main_clause` (for a sentence of its own before the quotation) the first; one
    that is followed by "that" goes before what it reports.
    """
    best: Said | None = None
    best_low = ""
    leads = [i for i, token in enumerate(found) if token.low in _LEADS]
    for i in leads if main_clause else reversed(leads):
        said = _at(found, i)
        if said is None:
            continue
        if found[-1].text == ":" and len(found) - i <= 3 and not main_clause:
            return said  # "Lee said that it would, to which Hill replied:"
        reports = i + 1 < len(found) and found[i + 1].low == "that" and found[i].low not in _HELD
        if main_clause or reports:
            return said
        if best and best_low.endswith("ing") and not found[i].low.endswith("ing"):
            return Said(said.speaker, best.cue)  # "Lee said, adding that"
        if best is None or (best_low in lexicon.MENTAL and found[i].low not in lexicon.MENTAL):
            best, best_low = said, found[i].low
    return best


def _at(found: list[Token], i: int) -> Said | None:
    """What a token gives as a cue."""
    token = found[i]
    if token.low == "according" and i + 2 < len(found) and found[i + 1].low == "to":
        np = phrase(found, i + 2)
        return Said(np, (token.start, found[i + 1].end)) if np else None
    if not is_cue(found, i):
        return None
    np = _agent(found, i) or subject(found, i)
    return Said(np, (token.start, token.end)) if np and not _conditional(found, i, np) else None


def _conditional(found: list[Token], i: int, np: tuple[int, int]) -> bool:
    """Whether nothing is said yet: "if Lee testifies", "unless he says"."""
    j = i - 1
    while j >= 0 and found[j].start >= np[0]:
        j -= 1
    return j >= 0 and np[1] <= found[i].start and found[j].low in {"if", "unless", "whether"}


def _agent(found: list[Token], i: int) -> tuple[int, int] | None:
    """The one behind "by" where the cue is a passive, and an inverted subject: "said Lee:"."""
    after = found[i + 1 : i + 2]
    if not after or found[i].low.endswith("ing"):
        return None
    if after[0].low == "by" and _passive(found, i):
        return phrase(found, i + 2)
    if found[i].low in lexicon.OBJECT_FIRST:
        return None
    inverted = i == 0 or (found[i - 1].text in {",", "—", "–"} and after[0].low not in lexicon.PRONOUNS)
    if inverted and (capital(after[0]) or (i == 0 and after[0].low in lexicon.PRONOUNS)):
        np = phrase(found, i + 1)
        return None if np is not None and i and _goes_on(found, np[1]) else np
    return None


def _goes_on(found: list[Token], end: int) -> bool:
    """Whether a verb follows a name, which is then what somebody speaks of: "Lee, a clerk, said Rehn had"."""
    after = next((token for token in found if token.start >= end), None)
    if after is None or capital(after) or not after.text[0].isalpha():
        return False
    return after.low in _GOING_ON or after.text in lexicon.AUXILIARIES or after.low.endswith(("ed", "s"))


def _passive(found: list[Token], i: int) -> bool:
    j = i - 1
    while j >= 0 and found[j].text in lexicon.AUXILIARIES:
        if found[j].low in lexicon.BE:
            return not found[i].low.endswith("ing")
        j -= 1
    return False


def subject(found: list[Token], i: int) -> tuple[int, int] | None:
    """The subject of the verb at i, looked for on its left."""
    if _passive(found, i) and found[i + 1 : i + 2] and found[i + 1].low != "as":
        return None
    j = i - 1
    while j >= 0 and (found[j].text in lexicon.AUXILIARIES or adverb(found[j])):
        j -= 1
    while j > 0 and found[j].low in lexicon.TIMES and found[j - 1].low in {"on", "in", "late", "early", "last"}:
        j -= 2
    if j < 0:
        return None
    token = found[j]
    if token.low in lexicon.PRONOUNS:
        return token.start, token.end
    if (
        found[i].low.endswith("ing")
        or token.low in lexicon.JOINTS
        or token.low in lexicon.PREPOSITIONS
        or token.text in lexicon.PUNCTUATION
    ):
        if found[i].low.endswith("ing") and (np := _absolute(found, j)):
            return np
        if found[i].low.endswith("ing") and token.low in lexicon.WRITTEN:
            return leftward(found, j)
        return main(found, j if token.text in lexicon.PUNCTUATION or token.low in lexicon.JOINTS else i)
    return leftward(found, j) or main(found, i)


def _absolute(found: list[Token], j: int) -> tuple[int, int] | None:
    """ "with Lee saying that": a name between "with" and the participle."""
    k = j
    while k > 0 and capital(found[k]):
        k -= 1
    return (found[k + 1].start, found[j].end) if k < j and found[k].low == "with" else None


def after(found: list[Token], *, sure: bool) -> Said | None:
    """The speaker in what follows a quotation: "said Mr Lee", "Mr Lee told us", ", according to the mayor".

    With `sure` (the quotation ends with a comma) any verb will do.
    """
    i = 1 if found and found[0].text in {",", "—", "–"} else 0
    while i < len(found) and found[i].low.endswith("ly") and found[i].low not in {"family"}:
        i += 1
    if i >= len(found):
        return None
    first = found[i]
    if first.low == "according" and i + 2 < len(found):
        np = phrase(found, i + 2)
        return Said(np, (first.start, found[i + 1].end)) if np else None
    if not capital(first) and is_cue(found, i) and first.low not in lexicon.PRONOUNS:
        return _inverted(found, i)
    if first.low in {
        "was",
        "is",
        "came",
        "comes",
        "has",
        "had",
        "would",
        "and",
        "but",
        "or",
        "as",
        "to",
        "in",
        "on",
        "at",
    }:
        return None
    for j in range(i + 1, min(len(found), i + 30)):
        if found[j].text in {";", ":"}:
            break
        if is_cue(found, j) or (sure and j < i + 7 and _verb(found[j]) and not _passive(found, j)):
            np = subject(found[i:], j - i)
            return Said(np, (found[j].start, found[j].end)) if np else None
    return None


def _verb(token: Token) -> bool:
    return not capital(token) and token.low.endswith(("ed", "es")) and len(token.low) > 4


def _inverted(found: list[Token], i: int) -> Said | None:
    """ "said Lee", "said then-governor Lee", "wrote the editors", "shot back Lee"."""
    j = i + 1
    while j < len(found) and found[j].low in {"back", "out", "then", "also", "later"}:
        j += 1
    if j >= len(found) or found[j].low in lexicon.PREPOSITIONS or found[j].low in {"that", "and", "but"}:
        return None
    np = phrase(found, j)
    return Said(np, (found[i].start, found[i].end)) if np else None
