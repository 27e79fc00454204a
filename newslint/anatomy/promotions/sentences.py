"""Sentences and stretches of a line that are a promotion; a line whose sentences are is one as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from ...lazy import Lazy
from .. import Part
from ..leftovers import SPEECH
from ..leftovers import sentences as cut
from . import cues, page, stretches
from .following import APPS, FOLLOWING
from .forms import Forms, fold
from .newsletters import NEWSLETTERS
from .notices import TELLS
from .pointers import POINTERS
from .subscriptions import GIVING, SUBSCRIPTIONS
from .talking import TALKING

Pair = tuple[int, int]
Piece = tuple[int, int, str]

LONGEST_LINE = 1500  # code points of a line that is looked into
PROSE = 400  # code points of a line that is a paragraph rather than an offer
LONGEST = 420  # code points of a sentence
OFFER = 600  # code points of a line that is one offer from its first sentence to its last
MOST = 0.6  # of a line's characters: then the rest of it goes along

_FORMS = Forms(*page.FORMS, *TELLS, *NEWSLETTERS, *SUBSCRIPTIONS, *GIVING, *FOLLOWING, *TALKING, *APPS, *POINTERS)
_READS = Lazy(  # "Your support helps us, the banner reads"
    r",[\"']? (?:the|an?|one|his|her|their|its) (?:[\w'-]+ ){0,4}(?:reads?|ran|runs|urges?|advises?|advised"
    r"|promises?|promised"
    r"|warns?|warned|goes|insists|figures show)\b|\b(?:reads?|read): |\b(?:was|were) (?:told|warned|urged|asked)\b"
    r"|, (?:[\w'-]+ ){1,5}(?:found|decided|held|warn|warns|urge|promise|shouted|insist|advise)\W{0,3}\Z"
)
_LEAD = Lazy(
    r"\W{0,4}(?:editor'?s note: (?:get|sign|want)|while you're here|before you go[:,]|we(?:'d| would)? (?:want|like"
    r"|love) to hear"
    r" (?:from you|what you)|want \w.{0,80}\?|(?:the )?[\w' ]{2,40} receives (?:financial )?support from"
    r"|[\w&'. -]{2,40} is an? (?:[\w,-]+ ){0,4}(?:newsroom|news (?:organi[sz]ation|outlet|site))|unlock (?:a world"
    r"|all our|more)|already contributed\?"
    r"|you can receive|(?:have you|are you|did you) [^.!?]{3,90}\?)(?!\w)"
)
_REACH = Lazy(
    r"@|\bus\b|\bhere\b|\d{3}[ -]\d{3}|\bour (?:team|newsdesk|newsroom|reporters?)\b|\bin touch\b"
    r"|\bwe (?:also )?pay\b|\byour (?:story|videos?|photos?)"
)
_OTHERS = Lazy(r"\b(?:police|detectives|officers|council|inquiry|museum|county|sheriff|library|charity)\b")


def kind_of_whole(text: str, start: int, end: int, pieces: Sequence[Piece]) -> str:
    """The kind of a line of which all sentences, or the first and the last or most, are promotions; "" for none."""
    kinds = [kind for _, _, kind in pieces]
    if not any(kinds):
        return ""
    if end - start <= OFFER:
        if kinds[-1] and (kinds[0] or _leads_in(text, *pieces[0][:2])):
            return kinds[0] or kinds[-1]
        if kinds[0] == "tip" and _answers(text, pieces):
            return "tip"
    weight = sum(b - a for a, b, kind in pieces if kind)
    if kinds[1:] and set(kinds[1:]) == {"page"} and weight >= MOST * (end - start):
        return "page"
    if not kinds[0] and not _asks(text, *pieces[0][:2]):
        return ""
    first = kinds[0] or (kinds[1] if len(kinds) > 1 else "")
    return first if weight >= MOST * (end - start) or (not kinds[0] and all(kinds[1:])) else ""


def _asks(text: str, start: int, end: int) -> bool:
    """Whether a sentence is a short question, as before an offer: "Want more of this?"."""
    return text[end - 1] == "?" and end - start <= 100 and text[start] not in '“"'


def _leads_in(text: str, start: int, end: int) -> bool:
    """Whether a sentence only leads up to an offer behind it: "While you're here: every Friday we …"."""
    folded = fold(text[start : min(end, start + 160)])
    return _LEAD.match(folded) is not None and not SPEECH.search(folded)


def _answers(text: str, pieces: Sequence[Piece]) -> bool:
    """Whether all that stands behind a question for news says how to reach the outlet."""
    rest = [fold(text[a:b]) for a, b, kind in pieces[1:] if not kind]
    return all(
        _REACH.search(sentence) and not _OTHERS.search(sentence) and not SPEECH.search(sentence) for sentence in rest
    )


def find(text: str, start: int, end: int, pieces: Sequence[Piece]) -> list[Part]:
    """The sentences and stretches inside a line that are promotions, neighbours made one."""
    found: list[Part] = []
    for a, b, kind in pieces:
        if kind and found and not text[found[-1].end : a].strip():
            found[-1] = found[-1]._replace(end=b)
        elif kind:
            found.append(Part("promotion", a, b, kind))
    return found or list(stretches.find(text, start, end))


def pieces_of(text: str, start: int, end: int, marks: Sequence[int]) -> list[Piece]:
    """The sentences of a line, each with its kind; of a paragraph only those are read that hold one of the marks."""
    if end - start > LONGEST_LINE:
        return []
    line = text[start:end]
    prose = end - start > PROSE
    pieces = []
    for a, b in cut(text, start, end):
        kind = ""
        if (
            b - a <= LONGEST
            and not (prose and not any(a - 12 <= m < b for m in marks))
            and not _is_quoted(line, a - start)
        ):
            kind = kind_of_sentence(text[a:b])
        pieces.append((a, b, kind))
    return [(a, b, kind if _goes_on(text, pieces, n) else "") for n, (a, b, kind) in enumerate(pieces)]


def _goes_on(text: str, pieces: Sequence[Piece], number: int) -> bool:
    """Whether a question for news or votes is the outlet's: alone, or with its lines or a way to reach it behind."""
    _, end, kind = pieces[number]
    if kind not in ("tip", "poll") or text[end - 1] != "?" or number + 1 == len(pieces):
        return True
    behind = fold(text[end : pieces[-1][1]])
    if _OTHERS.search(behind):
        return False
    return any(k for _, _, k in pieces[number + 1 :]) or _REACH.search(behind) is not None


def kind_of_sentence(sentence: str) -> str:
    """The kind of promotion that a sentence is; "" for none."""
    folded = fold(sentence)
    heard = _FORMS.heard(folded)
    glued = cues.is_glued(sentence, folded)
    if not heard and not glued:
        return ""
    kind = _FORMS.kind_of(folded, heard) or ("related" if glued else "")
    if kind and (SPEECH.search(folded.replace("reviewed according to", "")) or _READS.search(folded)):
        return ""
    return kind


def _is_quoted(line: str, at: int) -> bool:
    """Whether a place of a line lies in a quotation, or opens one."""
    before = line[:at]
    if before.count("“") > before.count("”") or before.count('"') % 2:
        return True
    return line[at : at + 1] in ("“", '"') and "inbox" not in line
