"""Whose name a pronoun stands for, where that is certain."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import Quotation
    from .clauses import Said

NEAR = 700  # how far back the name may stand, in code points
_NAME = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.? )?[A-Z][\w’'-]+(?: (?:[A-Z]\.|[a-z]{2,3}|[A-Z][\w’'-]+)){0,3}(?<=[\w.])")
_CAPITAL = re.compile(r"\b[A-Z][a-z]+")
_MAN = re.compile(r"\b(?:Mr|Sir|Lord|King|Prince|Father|Brother)\b")
_WOMAN = re.compile(r"\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Sister)\b")
_FEW = frozenset(
    "The A An But And Or In On At He She It They I If When While After Before As So Then Yet For That This There Asked Also"
    " Speaking Later With By To From Though Although Still Now Just Even His Her We You Not No Yes What Who How Why Because"
    " Since Once One Some Many Most All Both Other Another Instead However Meanwhile Earlier Last Mr Mrs Ms Miss Dr Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August"
    " September October November December".split()
)  # capitalised words that are nobody's name


def lead_back(text: str, said: Said, found: Sequence[Quotation]) -> str | None:
    """The name behind "he" or "she": that of the speaker just before, if nobody else was named in between.

    None wherever there is a doubt. `found` are the quotations before this one.
    """
    pronoun = text[slice(*said.speaker)].lower()
    if pronoun not in {"he", "she"}:
        return None
    for quotation in reversed(found[-4:]):
        if quotation.speaker is None or said.speaker[0] - quotation.end > NEAR:
            return None
        if tuple(quotation.speaker) == said.speaker:
            return quotation.name
        own = text[slice(*quotation.speaker)]
        name = quotation.name if own.lower() == pronoun else own
        if name is None or not name[0].isupper() or not _person(name, pronoun):
            return None
        return name if _alone(text, quotation, said.speaker[0], name, found) else None
    return None


def _person(name: str, pronoun: str) -> bool:
    """Whether a speaker's words are a person's name that can be a he or a she."""
    if _NAME.fullmatch(name) is None or name.split()[0] in {"The", "A", "An", "One", "Another"}:
        return False
    if name.endswith(("ing", "ue")) and " " not in name:
        return False
    return not (_MAN if pronoun == "she" else _WOMAN).search(name)


def _alone(text: str, quotation: Quotation, end: int, name: str, found: Sequence[Quotation]) -> bool:
    """Whether no other name stands between the quotation's speaker and the pronoun, outside quotations."""
    assert quotation.speaker is not None
    start = min(quotation.speaker.end, quotation.start)
    between, at = [], start
    for other in found[-4:]:
        if other.end > start:
            between.append(text[at : max(at, other.start)])
            at = max(at, other.end)
    between.append(text[at:end])
    known = set(name.split()) | _FEW
    return all(word in known for piece in between for word in _CAPITAL.findall(piece))
