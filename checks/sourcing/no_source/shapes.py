"""Kinds of copy that name no source by custom: what the writer saw, thinks or advises, and plain lists of facts."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.lazy import Lazy


class _Kind(NamedTuple):
    """What a kind is called in a message, its marks, and how many of them tell it."""

    name: str
    marks: re.Pattern[str]
    least: int


_HEAD = 200  # code points at the top within which a text says what it is

_LABELS = Lazy(
    r"\b(?:review|verdict|profile|obituary|letters?|opinion|comment|editorial|column|quiz|recipe|horoscope"
    r"|weather|fixtures"
    r"|results|standings|preview|how to|guide|tips|Paid Notice|Dear [A-Z]\w+)\b[:.,]?",
    re.IGNORECASE,
)
_OPENING_LABEL = Lazy(rf"(?:[^\n:]{{0,30}}[ :])?{_LABELS.pattern}", re.IGNORECASE)
_GAME = (
    r"half-time|half time|second half|first half|goalkeeper|keeper|penalt(?:y|ies)|striker|midfield(?:er)?"
    r"|defender|winger"
    r"|fly-half|scrum|line-out|try|conversion|injury time|stoppage time|semi-?finals?|quarter-?finals?|semis"
    r"|wickets?|innings"
    r"|batsm[ae]n|bowl(?:er|ed)|touchdowns?|quarterback|rebounds?|overtime|inning|homered|pitcher|playoffs?"
    r"|seeded|seeds?"
    r"|straight sets|tie-?break|unbeaten|equalis\w+|equaliz\w+|substitutes?|subs|line-?up|hat-trick"
    r"|clean sheets?|league"
    r"|season|cup|tournament|championships?|grand slam|six nations|match(?:es)?|coach|squad|marathon|medals?"
    r"|race|podium|fixture"
)
_KINDS = (
    _Kind(
        "a letter, a column or a review",
        re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Ww]e|[Ww]e['’](?:re|ve|ll)|[Oo]ur)\b"),
        3,
    ),
    _Kind("advice or a guide", re.compile(r"\b(?:[Yy]ou|[Yy]our|[Yy]ou['’](?:re|ve|ll|d))\b"), 4),
    _Kind("a match report", re.compile(r"(?<![\w-])\d{1,3}[-–]\d{1,3}(?![\w%-]|[-–])|\d ?pts\b|\b[A-Z]\w+ v [A-Z]"), 3),
    _Kind("a sports report", re.compile(rf"\b(?:{_GAME})\b", re.IGNORECASE), 5),
    _Kind(
        "a recipe", re.compile(r"\b(?:tablespoons?|teaspoons?|tbsp|tsp|cups?|ounces|oven|simmer|whisk|preheat)\b"), 4
    ),
    _Kind(
        "a list of goods",
        re.compile(
            r"\b(?:RRP|MSRP|[Pp]riced?|[Pp]rice|at|from|for|costs?)(?:[: ]| (?:at|from|is"
            r"|of) )[$£€]\d[\d,.]*(?![\d,.]* ?[mb])"
        ),
        3,
    ),
    _Kind("a column", re.compile(r"\?(?=\s|\Z|[”\"])"), 3),
    _Kind(
        "a list of prizes or a chart",
        re.compile(
            r"\b(?:number one|top (?:10|20|40|five|ten)|charts?|box office|best-sell\w+|nominat\w+|nominees?"
            r"|shortlist\w*|awards?"
            r"|Oscars?|Bafta|Grammy|best (?:film|actor|actress|director|album|band)|singles?|episodes?|ratings)\b",
            re.IGNORECASE,
        ),
        5,
    ),
    _Kind(
        "a review or a preview",
        re.compile(
            r"\b(?:trailer|filmmak\w+|cinemat\w+|protagonist|soundtrack|gameplay|horsepower|torque|trim|wheelbase)\b",
            re.IGNORECASE,
        ),
        3,
    ),
    _Kind("a manual or a program", re.compile(r"\w\(\)|[;{}]$|^\s*(?:def|import|class) \w", re.MULTILINE), 3),
)


_GAME_HEAD = Lazy(r"[^\n]{0,60}(?<!\w)(?:\d{1,3}-\d{1,3} [A-Z]|v [A-Z])[^\n]{0,60}(?:\n|\Z)")
_RECIPE_HEAD = Lazy(r"^\s*(?:Ingredients|Instructions|Method|Directions):?\s*$", re.MULTILINE)


def kind(text: str, copy: str) -> str | None:
    """What the text reads like, or None for news copy; wrong where news is told in the words of a match."""
    if _OPENING_LABEL.match(text.lstrip(), 0, _HEAD):
        return "a column, a review or a service text"
    if _GAME_HEAD.match(text.lstrip()):
        return "a match report"
    if _RECIPE_HEAD.search(text):
        return "a recipe"
    return next((k.name for k in _KINDS if _has(k, copy)), None)


def _has(kind: _Kind, copy: str) -> bool:
    found = kind.marks.finditer(copy)
    return sum(1 for _, _ in zip(range(kind.least), found, strict=False)) == kind.least
