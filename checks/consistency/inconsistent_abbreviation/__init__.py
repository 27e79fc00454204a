"""An abbreviation with points and without. Wrong where one of the two is part of a name that has its own form."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.consistency import abbreviations, dots
from newslint.checks.consistency.forms import Use, advice, conflicts, flag
from newslint.checks.consistency.prose import Prose
from newslint.model import Article, Check, Edit, Flag
from newslint.named import NamedTuple


class Options(NamedTuple):
    """`prefer`: the forms of the house, such as "US" and "U.N."; what isn't named is left to the article."""

    prefer: tuple[str, ...] = ()


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for each abbreviation that is written in two ways."""
    prose = Prose(article)
    for conflict in conflicts(abbreviations.uses(article, lone=False), options.prefer):
        form = conflict.usual[0].form

        def edit(use: Use, form: str = form) -> Edit:
            return dots.edit(prose, use, form)

        yield flag(conflict, advice(conflict, conflict.odd[0].form, form), edit)


CHECK = Check(
    "inconsistent-abbreviation",
    "One abbreviation is written in two ways in one article.",
    run,
    Options,
    severity="hint",
)
