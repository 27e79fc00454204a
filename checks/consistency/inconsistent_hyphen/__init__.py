"""A word with a hyphen and without. Wrong where the two mean different things, as re-sign and resign do."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.consistency.forms import Conflict, Use, advice, conflicts, flag
from newslint.checks.consistency.inconsistent_hyphen import compounds
from newslint.model import Article, Check, Edit, Flag
from newslint.named import NamedTuple


class Options(NamedTuple):
    """`prefer`: the forms of the house, such as "email" and "cease-fire"; what isn't named is left to the article."""

    prefer: tuple[str, ...] = ()


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for each word that is written in two ways."""
    for conflict in conflicts(compounds.uses(article), options.prefer):
        yield _flag(article.text, conflict)


def _flag(text: str, conflict: Conflict) -> Flag:
    here, there = (text[use.start : use.end] for use in (conflict.odd[0], conflict.usual[0]))

    def edit(use: Use) -> Edit:
        return Edit(use.start, use.end, compounds.rewritten(text[use.start : use.end], there))

    alike = any(text[use.start : use.end] != there for use in conflict.usual)
    return flag(conflict, advice(conflict, here, there, alike=alike), edit, safe=False)


CHECK = Check(
    "inconsistent-hyphen",
    "One word is written with a hyphen and without in one article.",
    run,
    Options,
    severity="hint",
)
