"""Numbers of four digits and more: with a comma, or without.

Numbers of four digits are compared with such numbers only: 1500 beside 10,000 is the rule of some houses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.lazy import Lazy
from newslint.model import Article, Edit
from newslint.rows import entries

from .forms import Use, rivals
from .prose import Prose

WAYS = {"comma": "with a comma", "plain": "without a comma"}
"""How thousands are written, and how that is said."""

_COMMA = Lazy(r",[0-9]{3}(?![0-9])(?:,[0-9]{3}(?![0-9]))*")
_PLAIN = [  # a sign stands first: it is searched for far faster than what begins with a repeat
    Lazy(head + r"([0-9][0-9]{3,7})\+?(?:-([a-z]{3,24})(?![\w-])|[ \xa0]([a-z]{2,24})\b|(?=[.,;:)!?]?(?:\s|\Z)))")
    for head in (" ", r"\$", "£", "€")
]
_BEFORE = Lazy(r"([\w’'.&,-]{1,24})[ \xa0]\Z")
_MONEY = {"$", "£", "€"}
_DIGITS = "0123456789"
_YEARS = range(1700, 2101)
_ABOUT = frozenset("about almost another approximately around nearly only over roughly some than".split())
_NUMBERED = frozenset("no number page room flight route section channel code order".split())
_AFTER_YEAR = frozenset("in since by during until till before after from of early late mid to and the through".split())
_NO_AMOUNT = frozenset(
    "allows as class classes era gives goes has includes is its makes means meter meters metre metres model models"
    " points reads requires says series shows states style this tips type us vs was".split()
)  # verbs, what is counted as codes are, and races: the 1500 metres


@cache
def _units() -> frozenset[str]:
    return frozenset(entries(__file__, "units.txt"))


def uses(article: Article, *, lone: bool) -> list[Use]:
    """The numbers of the running copy that count something, in order; the thing is how many digits they have.

    Without `lone` only those that stand in two ways.
    """
    text = article.text
    found = list(_with_comma(text))
    if lone or found:
        found += _without(text)
    if not lone:
        found = rivals(found)
    prose = Prose(article) if found else None
    return [use for use in sorted(found, key=lambda use: use.start) if prose and prose.holds(use.start, use.end)]


def _use(text: str, way: str, start: int, end: int) -> Use:
    digits = sum(map(str.isdigit, text[start:end]))
    return Use("numbers of four digits" if digits == 4 else "numbers of five digits and more", way, start, end)


def _with_comma(text: str) -> Iterator[Use]:
    for match in _COMMA.finditer(text):
        start = match.start()
        while start > 0 and match.start() - start < 4 and text[start - 1] in _DIGITS:
            start -= 1
        if 1 <= match.start() - start <= 3 and text[start] != "0" and text[start - 1 : start] not in {",", "."}:
            yield _use(text, "comma", start, match.end())


def _without(text: str) -> Iterator[Use]:
    for pattern in _PLAIN:
        for match in pattern.finditer(text):
            if _counts(text, match):
                yield _use(text, "plain", *match.span(1))


def _counts(text: str, match: re.Match[str]) -> bool:
    """Whether a number without a comma is an amount, not a year, a model, an address or a code."""
    start, tail = match.start(1), match[2] or match[3]
    if text[start] == "0":
        return False
    if text[start - 1 : start] in _MONEY:
        return True
    if tail is None:
        return False
    before = _BEFORE.search(text, max(0, start - 26), start)
    word = before[1] if before else ""
    if (word[:1].isupper() and word[-1] not in ",;:" and word.lower() not in _ABOUT) or word.lower().rstrip(
        "."
    ) in _NUMBERED:
        return False
    value, unit = int(match[1]), not _units().isdisjoint((tail, tail + "s"))
    if value not in _YEARS:
        return unit or ((match[2] is not None or tail.endswith("s")) and tail not in _NO_AMOUNT)
    return unit and (match[2] is not None or (word.isalpha() and word.lower() not in _AFTER_YEAR))


def edit(text: str, use: Use, form: str) -> Edit:
    """The use written in another way."""
    digits = text[use.start : use.end].replace(",", "")
    return Edit(use.start, use.end, f"{int(digits):,}" if form == "comma" else digits)
