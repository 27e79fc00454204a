"""Articles that ask for more schooling than most readers have, with the sentences that cost most.

Wrong where long words are plain to the readers: an article full of long proper names is graded too high.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from newslint.checks.readability.counts import FORMULAS
from newslint.checks.readability.formulas import hardest, of_article
from newslint.model import Article, Check, Flag, Related, Span


class Options(NamedTuple):
    """`grade`: the highest Flesch-Kincaid grade that passes; `words`: articles with fewer words are not graded."""

    grade: float = 14.5
    words: int = 100


NAMED = 3  # sentences named


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for the article, with its hardest sentences related."""
    counts = of_article(article)
    grade = counts.flesch_kincaid_grade
    if counts.words < options.words or grade <= options.grade:
        return
    message = (
        f"Hard to read: Flesch-Kincaid grade {grade:.1f} (the limit is {options.grade:g}), "
        f"{counts.words / counts.sentences:.0f} words to a sentence. Divide the sentences that cost most."
    )
    yield Flag(Span(0, 0), message, related=tuple(_named(article)))


def _named(article: Article) -> Iterator[Related]:
    for counts, start, end in hardest(article, NAMED):
        yield Related(Span(start, end), f"{counts.words} words, grade {counts.flesch_kincaid_grade:.0f}")


def measure(article: Article, options: Options) -> Mapping[str, float]:
    """The score by every formula that needs no word list, to one decimal; nothing for an article without sentences."""
    counts = of_article(article)
    return {name: round(getattr(counts, name), 1) for name in FORMULAS} if counts.words else {}


CHECK = Check(
    "hard-to-read", "The article is harder to read than most news.", run, Options, severity="hint", measure=measure
)
