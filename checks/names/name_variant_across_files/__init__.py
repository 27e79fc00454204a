"""One name under two spellings in the files of a run: full names that agree but for a slip in one of their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.model import Article, Check, Facts, Flag, NoOptions, Place

from ..within import is_odd, variants
from .clusters import clusters
from .others import Others
from .paths import Paths
from .roll import Roll
from .uses import names, within


def gather(article: Article, options: NoOptions) -> Facts:
    """The article's names of two words or more, each once, and the spellings that name-variant sees in it."""
    pairs = [[odd.text, usual.text, is_odd(odd, usual)] for odd, usual in variants(article)]
    return [article.source, article.offset_encoding, names(article), pairs]


def conclude(gathered: Sequence[Facts], options: NoOptions) -> Iterator[tuple[Place, Flag]]:
    """One flag for each file that has the rarer spelling."""
    flagged: set[tuple[str, int]] = set()
    paths = Paths([source for source, *_ in gathered])
    for cluster in clusters(Roll(gathered)):
        others = Others(cluster, cluster.usual(), paths)
        for spelling, use in cluster.odd(others.usual):
            where = within(use, cluster.column)
            if (where.source, where.span.start) not in flagged:
                flagged.add((where.source, where.span.start))
                yield where, others.flag(spelling, use)


CHECK = Check(
    "name-variant-across-files",
    "One name is spelled in two ways in the files of a run.",
    gather=gather,
    conclude=conclude,
)
