"""Numbers with a comma in some files and without in others. Wrong where the files are for two houses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.consistency import across, numbers
from newslint.checks.consistency.inconsistent_number import Options
from newslint.model import Article, Check, Facts, Flag, Place


def gather(article: Article, options: Options) -> Facts:
    """The article's usual way with thousands, and where it has it first."""
    return across.facts(article, numbers.uses(article, lone=True))


def conclude(gathered: Sequence[Facts], options: Options) -> Iterator[tuple[Place, Flag]]:
    """One flag for each file that has the rarer way."""
    return across.conclude(gathered, (options.prefer,), _say)


def _say(what: str, form: str) -> str:
    return f"{what} {numbers.WAYS[form]}"


CHECK = Check(
    "inconsistent-number-across-files",
    "Thousands are written with a comma in some files and without in others.",
    options=Options,
    severity="hint",
    default=False,
    gather=gather,
    conclude=conclude,
)
