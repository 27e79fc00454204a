"""Dates or times of day in two forms. Wrong where one of them is part of a name, as in "the 4 July parade"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.consistency import dots
from newslint.checks.consistency.forms import Use, advice, conflicts, flag
from newslint.checks.consistency.mixed_dates import days, times
from newslint.checks.consistency.prose import Prose
from newslint.model import Article, Check, Edit, Flag


class Options(NamedTuple):
    """`prefer`: the forms of the house: "1 October" or "October 1", "Oct. 1", "9 a.m.", "9 AM", "9am" and the like."""

    prefer: tuple[str, ...] = ()


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for times, one for the order of day and month, one for the months' short forms."""
    for conflict in conflicts([*times.uses(article), *days.uses(article)], options.prefer):
        first, usual = conflict.odd[0], conflict.usual[0]
        message = advice(conflict, *(article.text[use.start : use.end] for use in (first, usual)))

        def edit(use: Use, form: str = usual.form) -> Edit | None:
            return (
                dots.edit(Prose(article), use, times.rewritten(article.text, use, form)) if use.what == "time" else None
            )

        yield flag(conflict, message, edit)


CHECK = Check(
    "mixed-dates",
    "Dates or times of day are written in two ways in one article.",
    run,
    Options,
    severity="hint",
)
