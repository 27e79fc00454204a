"""Articles that ask for more schooling than most readers have, with the sentences that cost most.

Wrong where long words are plain to the readers: an article full of long proper names is graded too high.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from newslint import anatomy
from newslint.anatomy import Anatomy
from newslint.checks.readability import breaks
from newslint.checks.readability.counts import FORMULAS
from newslint.checks.readability.formulas import Graded, hardest, is_harder, of_article
from newslint.model import Article, Check, Flag, Related, Span
from newslint.named import NamedTuple
from newslint.places import place


class Options(NamedTuple):
    """`grade`: the highest Flesch-Kincaid grade that passes; `words`: articles with fewer words are not graded."""

    grade: float = 14.5
    words: int = 100


NAMED = 3  # sentences named
LOOKED_AT = 12  # sentences among which those are that the desk may rewrite
QUOTED = 0.5  # of a sentence in quotation marks: then it is somebody else's
LAST_YEARS, UNIVERSITY = 10, 13  # grades


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for the article, with its hardest sentences related."""
    if not is_harder(article, options.grade):
        return
    counts = of_article(article)
    grade = counts.flesch_kincaid_grade
    if counts.words < options.words:
        return
    worst = _of_the_desk(anatomy.of(article), hardest(article, LOOKED_AT))
    related = tuple(
        Related(Span(start, end), f"{own.words} words, grade {own.flesch_kincaid_grade:.0f}")
        for own, start, end in worst
    )
    _, start, end = worst[0]
    line = place(article, Span(start, end)).start.line
    message = (
        f"Reads like {_level(grade)} (grade {grade:.1f}, the limit is {options.grade:g}), with "
        f"{counts.words / counts.sentences:.0f} words to a sentence. The hardest is "
        f"{breaks.opening(article.text, start, end)} in line {line}."
    )
    yield Flag(Span(0, 0), message, related=related)


def _of_the_desk(own: Anatomy, graded: list[Graded]) -> list[Graded]:
    """Of the hardest sentences those in the desk's own words; all of them where it has none."""
    mine = (
        (counts, start, end)
        for counts, start, end in graded
        if own.quoted_share(start, end) <= QUOTED and not breaks.foreign(own, start, end)
    )
    return list(islice(mine, NAMED)) or graded[:NAMED]


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
