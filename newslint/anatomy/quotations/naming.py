"""Whose name a pronoun stands for, where that is certain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...lazy import Lazy
from ..credits.lines import is_agency
from ..words import alone
from .lexicon import PRONOUNS

if TYPE_CHECKING:
    from .. import Quotation
    from .clauses import Said
    from .runs import Run

HEADING = 80  # code points of a line without a full stop
MENTIONS = 40  # of a name that are looked at, to learn whether it is a he or a she
NEAR = 700  # how far back the name may stand, in code points
_NAME = Lazy(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.? )?[A-Z][\w’'-]+(?: (?:[A-Z]\.|[a-z]{2,3}|[A-Z][\w’'-]+)){0,3}(?<=[\w.])"
)
_CAPITAL = Lazy(r"\b[A-Z][a-z]+")
_AS = Lazy(r"\b[Aa]s \Z")
_GENDERED = Lazy(r"\b(?:he|him|his|she|her|hers)\b")
_ONWARD = Lazy(r"[^A-Z\n]{0,80}")
_MAN = Lazy(r"\b(?:Mr|Sir|Lord|King|Prince|Father|Brother)\b")
_WOMAN = Lazy(r"\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Sister)\b")
_ANSWERS = frozenset("answered answers countered counters rejoined replied replies responded responds retorted".split())
_FEW = frozenset(
    "A After Also Although An And Another As Asked At Because Before Both But By Dr Earlier Even For From He Her His"
    " How However I If In Instead It Just Last Later Many Meanwhile Miss Most Mr Mrs Ms No Not Now On Once One Or"
    " Other She Since So Some Speaking Still That The Then There They This Though To We What When While Who Why With"
    " Yes Yet You"
    " Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August"
    " September October November December".split()
)  # capitalised words that are nobody's name


def lead_back(text: str, run: Run, said: Said, found: Sequence[Quotation]) -> str | None:
    """The name behind "he" or "she": that of the speaker just before, if nobody else was named in between.

    None wherever there is a doubt. `run` is the quotation, `found` are those before it.
    """
    pronoun = text[slice(*said.speaker)].lower()
    if pronoun not in {"he", "she"} or _answers(text, said, found):
        return None
    for quotation in reversed(found[-4:]):
        if quotation.speaker is None or quotation.cue is None or said.speaker[0] - quotation.end > NEAR:
            return None
        if tuple(quotation.speaker) == said.speaker:
            return quotation.name
        own = text[slice(*quotation.speaker)]
        if own.lower() in PRONOUNS and own.lower() != pronoun:
            return None
        name = quotation.name if own.lower() == pronoun else own
        if name is None or not name[0].isupper() or not _person(name, pronoun):
            return None
        surname = name.split()[-1]
        before = text[max(0, quotation.speaker.start - 4) : quotation.speaker.start]
        if text.find(surname, run.start, run.end) >= 0 or _AS.search(before):
            return None  # he would hardly name himself; "As Lee put it, she was"
        between = _between(text, quotation, run, said.speaker[0], found)
        if not _nobody_else(between, name) or _new_section(between) or _other_sex(text, surname, pronoun):
            return None
        return name
    return None


def _answers(text: str, said: Said, found: Sequence[Quotation]) -> bool:
    """Whether the pronoun belongs to whoever answers, and so to another than the one who spoke last."""
    if said.cue is None or text[slice(*said.cue)].lower() not in _ANSWERS:
        return False
    return not (found and found[-1].speaker is not None and tuple(found[-1].speaker) == said.speaker)


def _new_section(between: str) -> bool:
    """Whether a heading stands there: behind it a pronoun means whom the article is about."""
    lines = [line.strip() for line in between.splitlines()]
    return any(line and len(line) < HEADING and line[-1].isalnum() for line in lines[1:-1])


def _other_sex(text: str, surname: str, pronoun: str) -> bool:
    """Whether the copy says "she" or "her" of that name more often than "he", or the other way round."""
    counts = {"he": 0, "she": 0}
    at = alone(text, surname)
    for _ in range(MENTIONS):
        if at < 0:
            break
        end = _ONWARD.match(text, at + len(surname)).end()  # type: ignore[union-attr]
        for word in _GENDERED.findall(text[at:end]):
            counts["she" if word in ("she", "her", "hers") else "he"] += 1
        at = alone(text, surname, end)
    return counts["he" if pronoun == "she" else "she"] > counts[pronoun]


def _person(name: str, pronoun: str) -> bool:
    """Whether a speaker's words are a person's name that can be a he or a she."""
    if _NAME.fullmatch(name) is None or name.split()[0] in {"The", "A", "An", "One", "Another"}:
        return False
    if (name.endswith(("ing", "ue")) and " " not in name) or " and " in name or name == "God" or is_agency(name):
        return False
    return not (_MAN if pronoun == "she" else _WOMAN).search(name)


def _between(text: str, quotation: Quotation, run: Run, end: int, found: Sequence[Quotation]) -> str:
    """The copy from a speaker to the pronoun, without what is quoted."""
    assert quotation.speaker is not None
    start = min(quotation.speaker.end, quotation.start)
    pieces, at = [], start
    quoted = [(other.start, other.end) for other in found[-4:] if other.end > start]
    for first, last in [*quoted, (run.start, run.end)]:
        if first >= end:
            break
        pieces.append(text[at : max(at, first)])
        at = max(at, last)
    pieces.append(text[at:end])
    return " ".join(pieces)


def _nobody_else(between: str, name: str) -> bool:
    """Whether no capitalised word but the name's own, and those that are nobody's, stands there."""
    known = set(name.split()) | _FEW
    return all(word in known for word in _CAPITAL.findall(between))
