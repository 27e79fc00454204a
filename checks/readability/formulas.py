"""Readability formulas on newslint's own sentences, words and syllables.

Flesch reading ease: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948).
Flesch-Kincaid grade: J. P. Kincaid et al., Naval Technical Training Command report 8-75 (1975).
Both were fitted to running prose, so headings, lists, captions and bios are left out, and on fewer than about 100 words
they swing by several grades.
"""

from __future__ import annotations

from typing import NamedTuple

from newslint import anatomy
from newslint.anatomy import words
from newslint.model import Article

from .syllables import count


class Counts(NamedTuple):
    """How many there are of each in the body of an article, or in one sentence of it."""

    sentences: int
    words: int
    syllables: int

    @property
    def reading_ease(self) -> float:
        """Flesch reading ease: about 100 for very easy, under 30 for very hard; 0.0 for no words."""
        if not self.words:
            return 0.0
        return 206.835 - 1.015 * self.words / self.sentences - 84.6 * self.syllables / self.words

    @property
    def grade(self) -> float:
        """Flesch-Kincaid grade: years of school in the United States; 0.0 for no words."""
        if not self.words:
            return 0.0
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59


def of_sentence(text: str, start: int, end: int) -> Counts:
    """The counts of one sentence."""
    spans = words.split(text, start, end)
    return Counts(1, len(spans), sum(count(text[a:b]) for a, b in spans))


def of_article(article: Article) -> Counts:
    """The counts of the article's body."""
    of, text = anatomy.of(article), article.text
    return Counts(len(of.sentences) or 1, len(of.words), sum(count(text[a:b]) for a, b in of.words))
