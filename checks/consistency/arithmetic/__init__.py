"""Ages and numbers of years that contradict the years beside them.

Only pairs of statements in one sentence, or of one with the date of the article, in wordings that leave no doubt what
belongs to what. Wrong where a number of years counts only part of a span, and the copy tells so elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.checks.consistency.years import sentences, year_of
from newslint.lazy import Lazy
from newslint.model import Article, Check, Flag, NoOptions, Related, Span

from .claims import Contradiction, find, find_now

_NOW = Lazy(r"\d,? \(?(?:who (?:is|was) )?born |years?,? since |decades?,? since ")


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each number that the years of its sentence, or the year of the article, contradict."""
    text = article.text
    for start, end in sentences(article):
        for found in _found(article, start, end):
            if not anatomy.of(article).quoted(*found.said):
                yield _flag(text, found)


def _found(article: Article, start: int, end: int) -> Iterator[Contradiction]:
    yield from find(article.text, start, end)
    if _NOW.search(article.text, start, end) and (now := year_of(article)):
        yield from find_now(article.text, start, end, now)


def _flag(text: str, found: Contradiction) -> Flag:
    said, against = text[slice(*found.said)], text[slice(*found.against)]
    message = f"“{said}” and “{against}” can't both be right: {found.comes_to}. Find out which is."
    return Flag(Span(*found.said), message, related=(Related(Span(*found.against), "the other figure"),))


CHECK = Check("arithmetic", "A number of years or an age contradicts the years beside it.", run)
