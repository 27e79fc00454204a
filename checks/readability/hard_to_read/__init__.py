"""Articles that ask for more schooling than most readers have, with the sentences that cost most.

Wrong where long words are plain to the readers: an article full of long proper names is graded too high.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from newslint.checks.readability.counts import FORMULAS
from newslint.checks.readability.formulas import hardest, of_article
from newslint.model import Article, Check, Flag, Related, Span
from newslint.places import place


class Options(NamedTuple):
    """`grade`: the highest Flesch-Kincaid grade that passes; `words`: articles with fewer words are not graded."""

    grade: float = 14.5
    words: int = 100


NAMED = 3  # sentences named
LAST_YEARS, UNIVERSITY = 10, 13  # grades


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for the article, with its hardest sentences related."""
    counts = of_article(article)
    grade = counts.flesch_kincaid_grade
    if counts.words < options.words or grade <= options.grade:
        return
    worst = hardest(article, NAMED)
    related = tuple(
        Related(Span(start, end), f"{own.words} words, grade {own.flesch_kincaid_grade:.0f}")
        for own, start, end in worst
    )
    line = place(article, Span(*worst[0][1:])).start.line
    message = (
        f"Reads like {_level(grade)} (grade {grade:.1f}, the limit is {options.grade:g}), with "
        f"{counts.words / counts.sentences:.0f} words to a sentence; begin with the sentence in line {line}."
    )
    yield Flag(Span(0, 0), message, related=related)


def _level(grade: float) -> str:
    """Who reads a text of a grade, a year of school in the United States."""
    if grade >= UNIVERSITY:
        return "a university text"
    return "a text for the last years of school" if grade >= LAST_YEARS else f"a text for year {grade:.0f} of school"


def measure(article: Article, options: Options) -> Mapping[str, float]:
    """The score by every formula that needs no word list, to one decimal; nothing for an article without sentences."""
    counts = of_article(article)
    return {name: round(getattr(counts, name), 1) for name in FORMULAS} if counts.words else {}


CHECK = Check(
    "hard-to-read", "The article is harder to read than most news.", run, Options, severity="hint", measure=measure
)
