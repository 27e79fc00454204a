"""Years, numbers of years and spans of years as copy has them, and when they agree.

A span of years is counted in three ways: "from 1971 to 1984" are 12 full years, 13 by subtraction and 14 calendar
years; all three agree. A number that is said to be rough ("nearly", "a decade") may be off by more.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from newslint import anatomy
from newslint.lazy import Lazy, stands
from newslint.model import Article
from newslint.named import NamedTuple

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

YEAR = r"(?:1[5-9]|20)\d\d(?![\d,.]\d|\d|%)"
NUMBER = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_UNITS[:9])}))?\b|(?:{'|'.join(reversed(_UNITS))})\b"
    r"|\d{1,3}(?![,.:]?\d))"
)
ROUGH = r"(?:about|almost|approximately|around|at least|close to|less than|more than|nearly|over|roughly|some|under)"
LENGTH = (
    rf"(?:(?P<rough>{ROUGH}) )?(?:(?P<number>{NUMBER})[- ]years?|(?P<decades>a|one|two|three|four|five)[- ]decades?)\b"
)
SPAN = rf"(?:from|between) (?P<start>{YEAR})(?: to | and | until | through |[-–—])(?P<end>{YEAR})"

_YEAR = Lazy(YEAR)
_NOT_BEFORE = frozenset("0123456789.,$£€/-")  # a look-behind in the pattern would cost five times as much
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DATE = Lazy(rf"\b(?:{_MONTH} [0-3]?\d(?:st|nd|rd|th)?,?|[0-3]?\d(?:st|nd|rd|th)? {_MONTH},?) (20\d\d)(?!\d)")
_DATED = Lazy(r"(?<!\d)(20\d\d)[-_/]?(?:0[1-9]|1[0-2])[-_/]?[0-3]\d(?!\d)")


def number(word: str) -> int:
    """The value of a number in figures or, up to 99, in words."""
    word = word.lower()
    if word.isdigit():
        return int(word)
    tens, _, unit = word.replace("-", " ").partition(" ")
    if tens in _TENS:
        return 10 * (_TENS.index(tens) + 2) + (_UNITS.index(unit) + 1 if unit else 0)
    return _UNITS.index(tens) + 1


class Length(NamedTuple):
    """A number of years, and by how many it may be off."""

    years: int
    slack: int


def length(match: re.Match[str]) -> Length:
    """What the groups of LENGTH say."""
    if match["decades"]:
        decades = 1 if match["decades"] == "a" else number(match["decades"])
        return Length(10 * decades, 2 + decades)
    years = number(match["number"])
    if match["rough"]:
        return Length(years, 2 + years // 10)
    return Length(years, 0)


def agree(said: Length, first: int, last: int) -> bool:
    """Whether so many years may lie between two years, whichever way they are counted."""
    return abs(last - first - said.years) <= 1 + said.slack


# One of these stands in a sentence in which a statement about its years can be checked.
_TALKS = (
    " years",
    "-year",
    " decade",
    "orn ",
    "aged ",
    " age ",
    "(1",
    "(2",
    "from 1",
    "from 2",
    "between 1",
    "between 2",
)


def sentences(article: Article) -> Iterator[tuple[int, int]]:
    """The sentences of the body that hold a year and say something of it that can be checked."""
    text = article.text
    found = [start for start, _ in _years(text, 0, len(text))]
    if not found:
        return
    own = anatomy.of(article)
    starts = [start for start, _ in own.body]
    at, pairs, last = -1, list[tuple[int, int]](), None
    for year in found:
        paragraph = bisect_right(starts, year) - 1
        if paragraph != at:
            at = paragraph
            pairs = own.divided(own.body[at]) if stands(_TALKS, text[slice(*own.body[at])]) else []
        number = bisect_right(pairs, (year, len(text))) - 1
        if number >= 0 and pairs[number] != last:
            last = pairs[number]
            if stands(_TALKS, text[slice(*last)]):
                yield last


def years_in(text: str, start: int, end: int) -> list[int]:
    """The years between two offsets."""
    return [year for _, year in _years(text, start, end)]


def _years(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _YEAR.finditer(text, start, end):
        at = match.start()
        if not at or text[at - 1] not in _NOT_BEFORE:
            yield at, int(match[0])


def year_of(article: Article) -> int | None:
    """The year the article is of, where its file's name or a line that is no running copy has a full date of it."""
    match = _DATED.search(article.source.rsplit("/", 1)[-1])
    if match:
        return int(match[1])
    dated = [p for p in anatomy.of(article).parts if p.kind in ("dateline", "byline", "credit", "promotion")]
    years = {int(m[1]) for p in dated for m in _DATE.finditer(article.text, p.start, p.end)}
    return years.pop() if len(years) == 1 else None
