"""Dates with a day: "1 October", "October 1", "Oct. 1", "October 1st". Weekdays and years don't matter here."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newslint.checks.consistency.forms import Use, rivals
from newslint.checks.consistency.prose import Prose
from newslint.lazy import Lazy
from newslint.model import Article
from newslint.rows import entries

MONTHS = frozenset("January February March April May June July August September October November December".split())
_SHORT = frozenset("Jan. Feb. Aug. Sept. Sep. Oct. Nov. Dec.".split())  # of the others few are shortened
_ABBREVIATED = frozenset(month[:3] for month in _SHORT)
_DAY = Lazy(r" ([0-3]?[0-9])(?![\w:/%]|[.,][0-9])")  # a space stands first: it is searched for far faster
_MONTH_BEHIND = Lazy(r"[ \xa0]([A-Z][a-z]{2,8})\b(?![’'-])")
_AMOUNT = Lazy(r"[ \xa0](?:per|million|billion|[ap]\.?m)\b")
_LED = Lazy(  # what goes before a date in a sentence, not in a list, a date line or "Gazette, October 26, 2017:"
    r"\b(?:[a-z]{2,20}|On|By|From|Since|Until|After|Before|Between|The|In)[ \xa0]"
    r"(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,?[ \xa0])?(?:the[ \xa0])?\Z"
)
_NAMES_ON = Lazy(r"[ \xa0](?!(?:I|A|But|The|In|At|And|He|She|They|It|On)\b)[A-Z]")


def uses(article: Article) -> list[Use]:
    """Dates of the running copy that stand in two forms: the order of day and month, months in full and short."""
    found = rivals(_dates(article.text))
    if not found:
        return []
    prose = Prose(article)
    return [use for use in found if _reads(prose, use)]


def _dates(text: str) -> Iterator[Use]:
    for match in _DAY.finditer(text):
        at, end = match.span()
        word = text[max(0, at - 10) : at].rpartition(" ")[2].rpartition("\n")[2]
        behind = _MONTH_BEHIND.match(text, end)
        if behind and behind[1] in MONTHS:
            if not _named(match[1], behind[1]) and word not in MONTHS:
                yield Use("date", "1 October", at + 1, behind.end())
        elif word in _SHORT:
            yield Use(_named(match[1], word) or "month", "Oct. 1", at - len(word), end)
        elif word in MONTHS and not _AMOUNT.match(text, end):
            named = _named(match[1], word)
            if not named:
                yield Use("date", "October 1", at - len(word), end)
            if word[:3] in _ABBREVIATED:
                yield Use(named or "month", "October 1", at - len(word), end)


def _reads(prose: Prose, use: Use) -> bool:
    """Whether a date stands in a sentence, and not as a part of a name, a citation or a time stamp."""
    text, start, end = prose.text, use.start, use.end
    if not _LED.search(text, max(0, start - 40), start) or _NAMES_ON.match(text, end):
        return False
    if use.what != "date" and _bracketed(text, start):
        return False
    return prose.holds(start, end) and not prose.stamp(start, end)


def _bracketed(text: str, at: int) -> bool:
    """Whether it stands in brackets, where months are shortened by custom."""
    return text.rfind("(", max(0, at - 60), at) > text.rfind(")", max(0, at - 60), at)


@cache
def _named_days() -> frozenset[str]:
    cells = (day.split() for day in entries(__file__, "named_days.txt"))
    return frozenset(f"{day} {month[:3]}" for day, month in cells)


def _named(day: str, month: str) -> str:
    """A day that is the name of what happened on it: it is compared with itself only. Else ""."""
    name = f"{int(day)} {month[:3]}"
    return name if name in _named_days() else ""
