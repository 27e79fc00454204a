"""Sentences and stretches of a line that are a promotion; a line whose sentences are is one as a whole."""

from __future__ import annotations

import re

from ...lazy import Lazy
from .. import Part
from ..leftovers import SPEECH
from ..leftovers import sentences as cut
from . import cues, page, related
from .following import APPS, FOLLOWING
from .forms import fold, kind_of
from .newsletters import NEWSLETTERS
from .notices import TELLS
from .pointers import POINTERS
from .subscriptions import GIVING, SUBSCRIPTIONS
from .talking import TALKING

Pair = tuple[int, int]

LONGEST_LINE = 1500  # code points of a line that is looked into
LONGEST = 420  # code points of a sentence
MOST = 0.6  # of a line's characters: then the rest of it goes along

_ASKS = (*NEWSLETTERS, *SUBSCRIPTIONS, *GIVING, *FOLLOWING, *TALKING, *APPS, *POINTERS)
_PRICE = Lazy(r"Best Price: ?[$£€][^\n]{0,80}?(?:Details\)|\Z)")
_FULL_STOP = Lazy(r"(?<=[a-z”\"])[.!?][”\"]? (?=[A-Z“\"])")
_POLL = Lazy(r"(?:[Tt]ake|TAKE|Vote in|VOTE IN) (?:our|OUR) (?:poll|POLL)\b.{0,160}", re.DOTALL)
_ASIDE = Lazy(r"[(\[] ?(?=[A-Za-z])[^()\[\]\n]{8,200}[)\]]")
_ON = Lazy(
    r"(?:\.\.\.|…)? ?(?:Read [Mm]ore|READ MORE|Continue [Rr]eading|CONTINUE READING|Read [Ff]ull [Ss]tory"
    r"|Click here to read more)\b ?[.…»›>→]{0,3}\Z"
)
_TREND = Lazy(r"(?:Trending|TRENDING|Most Read|MOST READ|Popular Now)(?: Now| Stories)?:? (?=[A-Z])")


def kind_of_whole(text: str, start: int, end: int) -> str:
    """The kind of a line of which all sentences, or the first and the last or most, are promotions; "" for none."""
    pieces = _pieces(text, start, end)
    kinds = [kind for _, _, kind in pieces]
    if not any(kinds):
        return ""
    if kinds[0] and kinds[-1] and end - start <= 600:
        return kinds[0]
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


def find(text: str, start: int, end: int) -> list[Part]:
    """The sentences and stretches inside a line that are promotions, neighbours made one."""
    found: list[Part] = []
    for a, b, kind in _pieces(text, start, end):
        if kind and found and not text[found[-1].end : a].strip():
            found[-1] = found[-1]._replace(end=b)
        elif kind:
            found.append(Part("promotion", a, b, kind))
    return found or list(_stretches(text, start, end))


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """The sentences of a line, each with its kind."""
    if end - start > LONGEST_LINE:
        return []
    line = text[start:end]
    pieces = []
    for a, b in cut(text, start, end):
        kind = ""
        if b - a <= LONGEST and not _is_quoted(line, a - start):
            kind = kind_of_sentence(text[a:b])
        pieces.append((a, b, kind))
    return pieces


def kind_of_sentence(sentence: str) -> str:
    """The kind of promotion that a sentence is; "" for none."""
    folded = fold(sentence)
    if page.is_form(folded):
        return "page"
    kind = kind_of(folded, TELLS)
    if kind:
        return kind
    if SPEECH.search(folded):
        return ""
    return kind_of(folded, _ASKS) or ("related" if cues.is_glued(sentence, folded) else "")


def _is_quoted(line: str, at: int) -> bool:
    """Whether a place of a line lies in a quotation, or opens one."""
    before = line[:at]
    if before.count("“") > before.count("”") or before.count('"') % 2:
        return True
    return line[at : at + 1] in ("“", '"') and "inbox" not in line


def _stretches(text: str, start: int, end: int) -> list[Part]:
    """Fixed stretches inside a line: an advert with its price, a poll, a headline in brackets, "… Read more"."""
    line = text[start:end]
    price = _PRICE.search(line) if "Best Price:" in line else None
    if price:
        return [Part("promotion", start + _title(line, price.start()), start + price.end(), "advert")]
    for gate, pattern, kind in ((("poll", "POLL"), _POLL, "poll"), (("ead", "READ", "CONT"), _ON, "more")):
        match = pattern.search(line) if any(g in line for g in gate) else None
        if match:
            return [Part("promotion", start + match.start(), start + match.end(), kind)]
    found = [m for m in _ASIDE.finditer(line) if _is_aside(line, m)]
    if found:
        return [Part("promotion", start + m.start(), start + m.end(), "related") for m in found]
    trend = _TREND.search(line)
    if (
        trend
        and trend.start() > 30
        and line[trend.start() - 2] in '.!?”"'
        and related.in_title_case(line[trend.end() :])
    ):
        return [Part("promotion", start + trend.start(), end, "related")]
    return []


def _title(line: str, price: int) -> int:
    """Where the title begins that stands before a price: at the line's start, or after the sentence before it."""
    if price < 140 and related.in_title_case(line[:price]):
        return 0
    ended = [m.end() for m in _FULL_STOP.finditer(line, max(0, price - 140), price)]
    return ended[-1] if ended else 0 if price < 140 else price


def _is_aside(line: str, match: re.Match[str]) -> bool:
    """Whether what stands in brackets is a cue with a headline, or closes the line as a headline in title case."""
    inner = match[0][1:-1].strip()
    if cues.is_glued(inner, fold(inner)):
        return True
    return (
        match[0][0] == "["
        and match.end() == len(line)
        and match.start() > 40
        and line[match.start() - 2] in '.!?”"'
        and related.is_bracketed(match[0])
        and related.in_title_case(inner)
    )
