"""Articles that ask for more schooling than most readers have, with the sentences that cost most.

Wrong where long words are plain to the readers: an article full of long proper names is graded too high.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from newslint import anatomy
from newslint.checks.readability.formulas import of_article, of_sentence
from newslint.model import Article, Check, Flag, Related, Span


class Options(NamedTuple):
    """`grade`: the highest Flesch-Kincaid grade that passes; `words`: articles with fewer words are not graded."""

    grade: float = 14.5
    words: int = 100


NAMED = 3  # sentences named


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for the article, with its hardest sentences related."""
    counts = of_article(article)
    if counts.words < options.words or counts.grade <= options.grade:
        return
    message = (
        f"Hard to read: Flesch-Kincaid grade {counts.grade:.1f} (the limit is {options.grade:g}), "
        f"{counts.words / counts.sentences:.0f} words to a sentence. Divide the sentences that cost most."
    )
    yield Flag(Span(0, 0), message, related=tuple(_hardest(article)))


def _hardest(article: Article) -> Iterator[Related]:
    graded = [(of_sentence(article.text, a, b), a, b) for a, b in anatomy.of(article).sentences]
    graded.sort(key=lambda item: (-item[0].grade * item[0].words, item[1]))
    for counts, start, end in graded[:NAMED]:
        yield Related(Span(start, end), f"{counts.words} words, grade {counts.grade:.0f}")


def measure(article: Article, options: Options) -> Mapping[str, float]:
    """Flesch reading ease and Flesch-Kincaid grade, to one decimal; nothing for an article without sentences."""
    counts = of_article(article)
    if not counts.words:
        return {}
    return {
        "flesch_reading_ease": round(counts.reading_ease, 1),
        "flesch_kincaid_grade": round(counts.grade, 1),
    }


CHECK = Check(
    "hard-to-read", "The article is harder to read than most news.", run, Options, severity="hint", measure=measure
)
