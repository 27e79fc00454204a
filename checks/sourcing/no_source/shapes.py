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

_LABELS = (
    r"(?:reviews?|verdict|profile|obituary|letters?(?: to the editor)?|opinion|op-ed|commentary|comment|editorial"
    r"|leader"
    r"|column|quiz|recipe|horoscopes?|weather|forecast|fixtures|results|standings|preview|how to|guide|tips"
    r"|paid notice)"
)
_LABEL = Lazy(  # the label first, before a colon or alone on its line; or words that only open such copy
    rf"(?:[^\n:]{{0,30}} )?{_LABELS}(?: of the (?:day|week))? ?[:|–—]|{_LABELS}\.? *\n|(?:film|movie|book|album"
    rf"|tv|music|match"
    r"|theatre|restaurant|game|weekend|today['’]s) (?:reviews?|preview|column|recipe|fixtures|results|quiz)\.? *\n"
    r"|dear [a-z]\w+, ?\n|(?:review|recipe) (?:of|for) |(?:tested|reviewed|rated) by:? |dear [a-z]+,"
    r"|[^\n]{1,80}\n+(?:letters|opinion|editorial|comment|column|recipe|review)\.? *\n",
    re.IGNORECASE,
)
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
    _Kind("a manual or a program", re.compile(r"\w\(\)|[;{}]$|^\s*(?:def|import|class) \w", re.MULTILINE), 3),
    _Kind(
        "copy in the first person, such as a letter, a column or a review",
        re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Ww]e|[Ww]e['’](?:re|ve|ll)|[Oo]ur)\b"),
        3,
    ),
    _Kind(
        "copy that speaks to the reader, such as advice or a guide",
        re.compile(r"\b(?:[Yy]ou|[Yy]our|[Yy]ou['’](?:re|ve|ll|d))\b"),
        4,
    ),
    _Kind("a match report", re.compile(r"(?<![\w-])\d{1,3}[-–]\d{1,3}(?![\w%-]|[-–])|\d ?pts\b|\b[A-Z]\w+ v [A-Z]"), 3),
    _Kind("a sports report", re.compile(rf"\b(?:{_GAME})\b", re.IGNORECASE), 5),
    _Kind(
        "a recipe", re.compile(r"\b(?:tablespoons?|teaspoons?|tbsp|tsp|cups?|ounces|oven|simmer|whisk|preheat)\b"), 4
    ),
    _Kind(
        "copy on goods and their prices",
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
            r"\b(?:trailer|filmmak\w+|cinemat\w+|protagonist|soundtrack|gameplay|horsepower|torque|trim|wheelbase"
            r"|premieres?|sequel|prequel|starring|screenplay|directorial|release date|storyline)\b",
            re.IGNORECASE,
        ),
        3,
    ),
    _Kind("an opinion piece", re.compile(r"\b(?:must|should|ought to|shouldn['’]t|mustn['’]t)\b"), 4),
)


_GAME_HEAD = Lazy(r"[^\n]{0,60}(?<!\w)\d{1,3}-\d{1,3} [A-Z][^\n]{0,60}(?:\n|\Z)")
_SIDE = r"[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,3}"
_FIXTURE_HEAD = Lazy(rf"{_SIDE} v {_SIDE}(?: \([^)\n]{{1,20}}\))? *(?:\n|\Z)")
_RECIPE_HEAD = Lazy(r"^\s*(?:Ingredients|Instructions|Method|Directions):?\s*$", re.MULTILINE)
_PLAYED = Lazy(r"\b(?:beat|won|lost|drew|scor\w+|defeat\w*|win|winner|victory|goals?)\b")
_COLUMN = Lazy(r"\b(?:in|of) this (?:space|column|newspaper)\b")
_COLUMNIST = Lazy(r"\bcolumnist\b")
_SIGNED_HEAD = Lazy(r"([A-Z][a-z’'-]+): [A-Z‘“'\"]")
_FIRST_PERSON = "copy in the first person, such as a letter, a column or a review"


def is_labelled(text: str, copy: str) -> bool:
    """Whether the text itself says that it is a column, a review, a recipe or the like."""
    head = text.lstrip()
    if _LABEL.match(head, 0, _HEAD) or _FIXTURE_HEAD.match(head, 0, _HEAD) or _RECIPE_HEAD.search(text):
        return True
    ends = copy[:300] + copy[-300:]
    return _COLUMNIST.search(ends) is not None and _has(next(k for k in _KINDS if k.name == _FIRST_PERSON), copy)


def kind(text: str, copy: str) -> str | None:
    """What the text reads like, or None for news copy; wrong where news is told in the words of a match."""
    head = text.lstrip()
    if _GAME_HEAD.match(head):
        return "a match report"
    signed = _SIGNED_HEAD.match(head)
    if _COLUMN.search(copy) or (signed and signed[1] not in copy[len(head.partition("\n")[0]) :]):
        return "a column"
    found = (k.name for k in _KINDS if _has(k, copy))
    return next((name for name in found if name != "a match report" or _PLAYED.search(copy)), None)


def _has(kind: _Kind, copy: str) -> bool:
    found = kind.marks.finditer(copy)
    return sum(1 for _, _ in zip(range(kind.least), found, strict=False)) == kind.least
