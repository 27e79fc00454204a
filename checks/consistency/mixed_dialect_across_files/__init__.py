"""Some files of a run are spelled the British way, others the American way.

Off by default: a desk that takes copy from agencies of both sides has this every day. Wrong where a file holds one word
of another's, such as a foreign institution in lower case.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from newslint.checks.consistency.dialect import own, seen
from newslint.model import Article, Check, Facts, Flag, NoOptions, Place, Related, Span
from newslint.places import place

SHARE = 4  # a file is of one side where that side has at least so many words for each of the other
MOST_RELATED = 8  # files of the other side that are shown


def gather(article: Article, options: NoOptions) -> Facts:
    """The side of the article, how many words tell so, and the first of them; nothing where there are none or both."""
    words = seen(article.text)
    words = own(article, words) if words else []
    sides = Counter(word.side for word in words)
    if not sides:
        return []
    side, number = sides.most_common(1)[0]
    if number < SHARE * (len(words) - number):
        return []
    first = next(word for word in words if word.side == side)
    return [[side, number, place(article, Span(first.start, first.end))]]


def conclude(gathered: Sequence[Facts], options: NoOptions) -> Iterator[tuple[Place, Flag]]:
    """One flag for each file of the rarer side; where both have as many files, of the side with fewer words."""
    facts = sorted((fact for facts in gathered for fact in facts), key=lambda fact: str(fact[0]))
    sides = [list(group) for _, group in groupby(facts, key=lambda fact: fact[0])]
    if len(sides) < 2:
        return
    rare, usual = sorted(sides, key=lambda files: (len(files), sum(number for _, number, _ in files)))
    for side, _, where in rare:
        yield where, _flag(side, where, usual)


def _flag(side: str, where: Place, usual: list[list[Any]]) -> Flag:
    other, _, there = usual[0]
    files = there.source.rsplit("/", 1)[-1] if len(usual) == 1 else f"{len(usual)} other files"
    verb = "has" if len(usual) == 1 else "have"
    message = (
        f"This file is spelled the {side} way (“{where.quote}”), but {files} {verb} {other} spelling "
        f"(“{there.quote}”); use one of them in all."
    )
    related = tuple(Related(at, f"{other} spelling") for _, _, at in usual[:MOST_RELATED])
    return Flag(Span(0, 0), message, related=related)


CHECK = Check(
    "mixed-dialect-across-files",
    "Some files of a run have British spelling, others American.",
    severity="hint",
    default=False,
    gather=gather,
    conclude=conclude,
)
