"""What was put into the copy to be replaced: TK, XX, [Insert quote], lorem ipsum.

Wrong where the same letters are meant: a name (TK Maxx), a numeral (Super Bowl XX), chromosomes, a form letter that
readers are to fill in, an article about placeholders. Each form is flagged only where a fact or a name should stand.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.anatomy.leftovers.cuts import cut
from newslint.model import Article, Check, Flag, NoOptions, Span

from . import dummies, marks, numbers, slots
from .gap import Gap, explained, fills_quotation
from .places import PLACES

WORDS = 5  # blanks about the gap that make a sentence


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each gap in the copy; of gaps that touch, the first wins. Only a checker's mark has a fix."""
    text = article.text
    places = PLACES.heard(text)
    found = [gap for finder in (slots, marks, numbers, dummies) for gap in finder.find(text, places)]
    reach = -1
    for gap in sorted(found, key=lambda gap: (gap.start, -gap.end)):
        if gap.start >= reach and not _meant(article, gap):
            reach = gap.end
            fix = cut(text, gap.start, gap.end, sure=False) if gap.cut else None
            yield Flag(Span(gap.start, gap.end), gap.message, fix, severity=gap.severity)


def _meant(article: Article, gap: Gap) -> bool:
    """Whether the letters are meant as they stand: named as a placeholder, or part of what somebody says."""
    if not gap.sure and explained(article.text, gap.start, gap.end):
        return True
    if article.text[gap.start - 1 : gap.start] == "`" or not anatomy.of(article).quoted(gap.start, gap.end):
        return article.text[gap.start - 1 : gap.start] == "`"
    return not fills_quotation(article.text, gap.start, gap.end) and not (gap.spoken and _in_speech(article, gap))


def _in_speech(article: Article, gap: Gap) -> bool:
    """Whether the gap stands among words enough to be a sentence that somebody says, so that it is not the topic."""
    low, high = gap.start - 80, gap.end + 80
    for quotation in anatomy.of(article).quotations:
        if quotation.start <= gap.start and gap.end <= quotation.end:
            return article.text.count(" ", max(quotation.start, low), min(quotation.end, high)) >= WORDS
    return False


CHECK = Check("placeholder", "A placeholder stands where a fact should be.", run, severity="error")
