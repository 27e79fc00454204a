"""Years of one person that contradict each other in two files of a run.

Off by default. Wrong where two people have one name, or one person had a post twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from newslint.checks.consistency.years import Length, agree
from newslint.model import Article, Check, Facts, Flag, NoOptions, Place, Related, Span

from .facts import Fact, find

MOST = 40  # facts of one person that are compared with one another


def gather(article: Article, options: NoOptions) -> Facts:
    """What the article says of full names in years."""
    return find(article)


def conclude(gathered: Sequence[Facts], options: NoOptions) -> Iterator[tuple[Place, Flag]]:
    """One flag for each statement that one of an earlier file contradicts."""
    by_name: dict[str, list[Fact]] = defaultdict(list)
    for facts in gathered:
        for row in facts:
            by_name[row[0]].append(Fact(*row))
    for facts in by_name.values():
        flagged: set[int] = set()  # a statement that is contradicted contradicts none in its turn
        for one, other in combinations(range(min(MOST, len(facts))), 2):
            if not {one, other} & flagged and _contradict(facts[one], facts[other]):
                flagged.add(other)
                yield facts[other].where, _flag(facts[one], facts[other])


def _contradict(one: Fact, other: Fact) -> bool:
    if one.where.source == other.where.source:
        return False
    if "born" in (one.kind, other.kind):
        return one.kind == other.kind and one.first != other.first
    if not set(one.about) & set(other.about) or (one.posts and other.posts and not set(one.posts) & set(other.posts)):
        return False  # not known to be about the same post
    if one.kind == other.kind == "span":
        return (one.first == other.first) != (one.last == other.last)
    if one.kind == other.kind:
        return False  # two lengths: the later copy may count a later year
    span, length = (one, other) if one.kind == "span" else (other, one)
    return not agree(Length(length.first, length.last), span.first, span.last)


def _flag(one: Fact, other: Fact) -> Flag:
    file = one.where.source.rsplit("/", 1)[-1]
    message = f"{other.name}: “{other.where.quote}” here, but “{one.where.quote}” in {file}. Find out which is right."
    return Flag(Span(0, 0), message, related=(Related(one.where, "the other figure"),))


CHECK = Check(
    "arithmetic-across-files",
    "Two files contradict each other in the years of one person.",
    severity="hint",
    default=False,
    gather=gather,
    conclude=conclude,
)
