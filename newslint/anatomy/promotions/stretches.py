"""Fixed stretches inside a line that are a promotion, where no sentence is.

It would be wrong on a paragraph that ends in a bracketed remark in title case.
"""

from __future__ import annotations

import re

from ...lazy import Lazy, stands
from .. import Part
from . import cues, related
from .forms import fold

_PRICE = Lazy(r"Best Price: ?[$£€][^\n]{0,80}?(?:Details\)|\Z)")
_FULL_STOP = Lazy(r"(?<=[a-z”\"])[.!?][”\"]? (?=[A-Z“\"])")
_POLL = Lazy(r"(?:[Tt]ake|TAKE|Vote in|VOTE IN) (?:our|OUR) (?:poll|POLL)\b.{0,160}", re.DOTALL)
_ASIDE = Lazy(r"[(\[] ?(?=[A-Za-z])[^()\[\]\n]{8,200}[)\]]")
_ON = Lazy(
    r"(?:\.\.\.|…)? ?(?:Read [Mm]ore|READ MORE|Continue [Rr]eading|CONTINUE READING|Read [Ff]ull [Ss]tory"
    r"|Click here to read more)\b ?[.…»›>→]{0,3}\Z"
)
_ON_MARKS = ("ead", "READ", "CONT")
LONGEST_ON = 40  # code points; what _ON matches is shorter
_TRENDS = ("Trending", "TRENDING", "Most Read", "MOST READ", "Popular Now")
_TREND = Lazy(r"(?:Trending|TRENDING|Most Read|MOST READ|Popular Now)(?: Now| Stories)?:? (?=[A-Z])")


def find(text: str, start: int, end: int) -> list[Part]:
    """Fixed stretches inside a line: an advert with its price, a poll, a headline in brackets, "… Read more"."""
    line = text[start:end]
    price = _PRICE.search(line) if "Best Price:" in line else None
    if price:
        return [Part("promotion", start + _title(line, price.start()), start + price.end(), "advert")]
    poll = _POLL.search(line) if "poll" in line or "POLL" in line else None
    if poll:
        return [Part("promotion", start + poll.start(), start + poll.end(), "poll")]
    onward = _ON.search(line, max(0, len(line) - LONGEST_ON)) if stands(_ON_MARKS, line[-LONGEST_ON:]) else None
    if onward:
        return [Part("promotion", start + onward.start(), start + onward.end(), "more")]
    found = [m for m in _ASIDE.finditer(line) if _is_aside(line, m)] if "(" in line or "[" in line else []
    if found:
        return [Part("promotion", start + m.start(), start + m.end(), "related") for m in found]
    trend = _TREND.search(line) if stands(_TRENDS, line) else None
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
