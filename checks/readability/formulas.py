"""Readability formulas on newslint's own sentences, words and syllables.

Flesch reading ease: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948).
Flesch-Kincaid grade: J. P. Kincaid et al., Naval Technical Training Command report 8-75 (1975).
Both were fitted to running prose, so headings, lists, captions and bios are left out, and on fewer than about 100 words
they swing by several grades.
"""

from __future__ import annotations

from functools import lru_cache
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


_WORD = 1 << 32  # both counts of a token in one number, so that a text is summed without a step of Python for each


@lru_cache(maxsize=65536)
def _token(token: str) -> int:
    """The words (times _WORD) and syllables of what stands between two spaces; "–" has none, "bridge—and" two words."""
    found = words.WORD.findall(token)
    return len(found) * _WORD + sum(map(count, found))


def of_sentence(text: str, start: int, end: int) -> Counts:
    """The counts of one sentence."""
    return Counts(1, *divmod(sum(map(_token, text[start:end].split())), _WORD))


@lru_cache(maxsize=1)  # the article at hand: its grade is asked for twice, by the check and for the report
def of_article(article: Article) -> Counts:
    """The counts of the article's body; an article without sentences counts as one without words."""
    of, text = anatomy.of(article), article.text
    total = sum(sum(map(_token, text[start:end].split())) for start, end in of.body)
    return Counts(len(of.sentences) or 1, *divmod(total, _WORD))
