"""unattributed-quote: a quotation of somebody's speech that no one in reach is said to have spoken."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.model import Article, Check, Flag, Span
from newslint.named import NamedTuple

from . import reach

MESSAGE = "Nobody is named as the speaker of this quotation, here or in the sentences beside it; say who said it."


class Options(NamedTuple):
    """`words`: how many words a quotation needs to count as speech."""

    words: int = 5


def run(article: Article, options: Options) -> Iterator[Flag]:
    """A flag for each quotation that stands alone and is given to nobody, without its marks."""
    found = anatomy.of(article)
    for start, end in reach.orphans(found, options.words):
        yield Flag(Span(start, end), MESSAGE)


CHECK = Check(
    "unattributed-quote",
    "A quotation without a speaker: nobody in its sentence or beside it is said to have spoken it.",
    run,
    Options,
)
