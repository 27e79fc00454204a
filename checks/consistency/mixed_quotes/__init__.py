"""Straight quotation marks beside curly ones. Wrong where straight ones are a code's or a unit's own."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.consistency.mixed_quotes import marks
from newslint.model import Article, Check, Flag
from newslint.named import NamedTuple


class Options(NamedTuple):
    """`prefer`: "straight" or "curly"; "" leaves it to what the article has most."""

    prefer: str = ""


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for the article, at the first mark of the rarer kind."""
    if '"' not in article.text:
        return
    conflict = marks.conflict(article, options.prefer)
    if conflict is not None:
        yield marks.flag(article, conflict)


CHECK = Check(
    "mixed-quotes",
    "Straight quotation marks stand beside curly ones.",
    run,
    Options,
    severity="hint",
)
