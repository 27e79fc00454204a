"""Paragraphs that go on for too long. Wrong where the line ends of the copy were lost on the way, not written so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint import anatomy
from newslint.checks.readability.formulas import of_paragraph
from newslint.model import Article, Check, Flag, Span


class Options(NamedTuple):
    """`words`: the longest paragraph that passes."""

    words: int = 180


LETTERS = 2  # code points that a word takes at the least, the space behind it included


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for each paragraph of the body that has more words than the limit; lists and captions are none."""
    for at, (start, end) in enumerate(anatomy.of(article).body):
        if end - start < options.words * LETTERS:
            continue
        if article.text.count(" ", start, end) < options.words * 0.8:  # words joined by other signs are few
            continue
        number = of_paragraph(article, at).words
        if number > options.words:
            message = f"{number} words in one paragraph (the limit is {options.words}); begin a new one within."
            yield Flag(Span(start, end), message)


CHECK = Check("long-paragraph", "A paragraph is longer than a screen holds.", run, Options, severity="hint")
