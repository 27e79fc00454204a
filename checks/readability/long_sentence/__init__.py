"""Sentences that go on for too long. Wrong for a list of names or results that the writer ran into one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint import anatomy
from newslint.checks.readability.formulas import of_sentence
from newslint.model import Article, Check, Flag, Span


class Options(NamedTuple):
    """`words`: the longest sentence that passes."""

    words: int = 60


LETTERS = 2  # code points that a word takes at the least, the space behind it included


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for each sentence of the body that has more words than the limit."""
    least = options.words * LETTERS
    for start, end in anatomy.of(article).sentences:
        if (
            end - start < least or article.text.count(" ", start, end) < options.words * 0.8
        ):  # words joined by other signs are few
            continue
        number = of_sentence(article.text, start, end).words
        if number > options.words:
            yield Flag(Span(start, end), f"{number} words in one sentence (the limit is {options.words}); divide it.")


CHECK = Check("long-sentence", "A sentence is longer than readers follow.", run, Options, severity="hint")
