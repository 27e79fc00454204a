"""Sentences that go on for too long. Wrong for a list of results that the writer ran into one sentence.

Code, comments, excerpts, transcripts, tables and lists of names are left out; where a quotation takes up most of a
sentence, a paraphrase is advised.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.anatomy import Anatomy
from newslint.checks.readability import breaks, clauses
from newslint.checks.readability.formulas import of_sentence
from newslint.model import Article, Check, Flag, Span
from newslint.named import NamedTuple


class Options(NamedTuple):
    """`words`: the longest sentence that passes."""

    words: int = 60


LETTERS = 2  # code points that a word takes at the least, the space behind it included


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for each sentence of the body that has more words than the limit."""
    own = anatomy.of(article)
    long = [paragraph for paragraph in own.body if _may_be_long(article.text, *paragraph, options.words)]
    for start, end in (sentence for paragraph in long for sentence in own.divided(paragraph)):
        if not _may_be_long(article.text, start, end, options.words):
            continue
        number = of_sentence(article.text, start, end).words
        if number > options.words and not breaks.foreign(own, start, end):
            said = f"{number} words in one sentence (the limit is {options.words}); {_advice(own, start, end)}."
            yield Flag(Span(start, end), said)


def _may_be_long(text: str, start: int, end: int, words: int) -> bool:
    """Whether a stretch may have more words than that; words joined by other signs than spaces are few."""
    return end - start >= words * LETTERS and text.count(" ", start, end) >= words * 0.8


def _advice(own: Anatomy, start: int, end: int) -> str:
    if own.quoted_share(start, end) > breaks.QUOTED:
        return "paraphrase part of the quotation"
    at = clauses.place(own, start, end)
    return f"divide it, perhaps before {breaks.opening(own.text, at, end)}" if at >= 0 else "divide it"


CHECK = Check("long-sentence", "A sentence is longer than readers follow.", run, Options, severity="hint")
