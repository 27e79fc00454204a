"""Dates or times of day in two forms. Wrong where one of them is part of a name, as in "the 4 July parade"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.consistency import dots
from newslint.checks.consistency.forms import Conflict, Use, conflicts, contrast, flag
from newslint.checks.consistency.mixed_dates import days, times
from newslint.checks.consistency.prose import Prose
from newslint.model import Article, Check, Edit, Flag
from newslint.named import NamedTuple


class Options(NamedTuple):
    """`prefer`: the forms of the house: "1 October" or "October 1", "Oct. 1", "9 a.m.", "9 AM", "9am" and the like."""

    prefer: tuple[str, ...] = ()


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for times, one for the order of day and month, one for the months' short forms."""
    for conflict in conflicts([*times.uses(article), *days.uses(article)], options.prefer):
        usual = conflict.usual[0]

        def edit(use: Use, form: str = usual.form) -> Edit | None:
            return (
                dots.edit(Prose(article), use, times.rewritten(article.text, use, form)) if use.what == "time" else None
            )

        yield flag(conflict, _message(article.text, conflict), edit)


_PUT = {"1 October": " (day first)", "October 1": " (month first)", "Oct. 1": " (month shortened)"}


def _message(text: str, conflict: Conflict) -> str:
    """The first odd one and the first usual one, with what tells them apart: no two need be the same date or time."""
    one, two = conflict.odd[0], conflict.usual[0]
    put = {**_PUT, "October 1": " (month in full)"} if "Oct. 1" in (one.form, two.form) else _PUT
    here, there = (text[use.start : use.end] + put.get(use.form, "") for use in (one, two))
    return contrast(conflict, here, there)


CHECK = Check(
    "mixed-dates",
    "Dates or times of day are written in two ways in one article.",
    run,
    Options,
    severity="hint",
)
