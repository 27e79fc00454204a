"""A number with a comma and one without. Wrong where the one without is a model or a code that looks like an amount."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.consistency import numbers
from newslint.checks.consistency.forms import Use, conflicts, contrast, flag
from newslint.model import Article, Check, Edit, Flag
from newslint.named import NamedTuple


class Options(NamedTuple):
    """`prefer`: "comma" or "plain"; "" leaves it to what the article has most."""

    prefer: str = ""


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for numbers of four digits that are written in two ways, one for longer ones."""
    text = article.text
    for conflict in conflicts(numbers.uses(article, lone=False), (options.prefer,)):
        here, usual = conflict.odd[0], conflict.usual[0]

        def edit(use: Use, form: str = usual.form) -> Edit:
            return numbers.edit(text, use, form)

        said = (f"{text[use.start : use.end]} ({numbers.WAYS[use.form]})" for use in (here, usual))
        yield flag(conflict, contrast(conflict, *said), edit)


CHECK = Check(
    "inconsistent-number",
    "Thousands are written with a comma and without in one article.",
    run,
    Options,
    severity="hint",
)
