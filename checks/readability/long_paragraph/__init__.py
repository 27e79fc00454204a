"""Paragraphs that go on for too long. Wrong where the line ends of the copy were lost on the way, not written so."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.anatomy import Anatomy
from newslint.checks.readability import breaks
from newslint.checks.readability.formulas import of_paragraph
from newslint.model import Article, Check, Flag, Span
from newslint.named import NamedTuple


class Options(NamedTuple):
    """`words`: the longest paragraph that passes."""

    words: int = 180


_MARKS = "“\"‘'«"
LETTERS = 2  # code points that a word takes at the least, the space behind it included


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for each paragraph of the body that has more words than the limit; lists and captions are none."""
    own = anatomy.of(article)
    for start, end in own.body:
        if end - start < options.words * LETTERS:
            continue
        if article.text.count(" ", start, end) < options.words * 0.8:  # words joined by other signs are few
            continue
        number = of_paragraph(article, start, end).words
        if number > options.words and not breaks.foreign(own, start, end):
            said = f"{number} words in one paragraph (the limit is {options.words}); {_advice(own, start, end)}."
            yield Flag(Span(start, end), said)


def _advice(own: Anatomy, start: int, end: int) -> str:
    """Where a new paragraph could begin: at the sentence nearest to the middle, if it can outside a quotation."""
    inner = [at for at, _ in own.divided((start, end)) if start < at]
    free = [at for at in inner if not own.quoted(at, at + 1)] or inner
    free = [at for at in free if own.text[at] not in _MARKS] or free  # what opens with a quotation may go on with one
    if not free:
        return "it is one sentence, so divide that"
    at = min(free, key=lambda at: abs(at - (start + end) / 2))
    return f"begin a new one, perhaps at {breaks.opening(own.text, at, end)}"


CHECK = Check("long-paragraph", "A paragraph is longer than a screen holds.", run, Options, severity="hint")
