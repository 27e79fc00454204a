"""An abbreviation with points in some files and without in others. Wrong where the files are for two houses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.consistency import abbreviations, across
from newslint.checks.consistency.inconsistent_abbreviation import Options
from newslint.model import Article, Check, Facts, Flag, Place


def gather(article: Article, options: Options) -> Facts:
    """The article's usual form of each abbreviation, and where it has it first."""
    return across.facts(article, abbreviations.uses(article, lone=True))


def conclude(gathered: Sequence[Facts], options: Options) -> Iterator[tuple[Place, Flag]]:
    """One flag for each file that has the rarer form."""
    return across.conclude(gathered, options.prefer, lambda _, form: form)


CHECK = Check(
    "inconsistent-abbreviation-across-files",
    "One abbreviation is written in two ways in the files of a run.",
    options=Options,
    severity="hint",
    default=False,
    gather=gather,
    conclude=conclude,
)
