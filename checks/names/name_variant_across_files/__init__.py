"""One name under two spellings in the files of a run: full names that agree but for a slip in one of their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.model import Article, Check, Facts, Flag, NoOptions, Place, Related, Span

from .clusters import Cluster, clusters
from .uses import names, uses, within

MOST_RELATED = 8  # places of the usual spelling that are shown


def gather(article: Article, options: NoOptions) -> Facts:
    """The article's names of two words or more, each once."""
    return [article.offset_encoding, names(article)]


def conclude(gathered: Sequence[Facts], options: NoOptions) -> Iterator[tuple[Place, Flag]]:
    """One flag for each file that has the rarer spelling."""
    found = [use for order, (encoding, rows) in enumerate(gathered) for use in uses(order, encoding, rows)]
    flagged: set[tuple[str, int]] = set()
    for cluster in clusters(found):
        usual = cluster.usual()
        for spelling, use in cluster.odd(usual):
            where = within(use, cluster.column)
            if (where.source, where.span.start) not in flagged:
                flagged.add((where.source, where.span.start))
                yield where, _flag(cluster, usual, spelling)


def _flag(cluster: Cluster, usual: str, spelling: str) -> Flag:
    others = cluster.spellings[usual]
    name = others[0].place.source.rsplit("/", 1)[-1]
    files = f"{name} has {usual}" if len(others) == 1 else f"{len(others)} other files have {usual}"
    tie = len(others) == len(cluster.spellings[spelling])
    related = [Related(within(use, cluster.column), "the other spelling") for use in others[:MOST_RELATED]]
    advice = "both are used, so choose one spelling" if tie else "use one spelling"
    return Flag(Span(0, 0), f"{spelling} here, but {files}; {advice}.", related=tuple(related))


CHECK = Check(
    "name-variant-across-files",
    "One name is spelled in two ways in the files of a run.",
    gather=gather,
    conclude=conclude,
)
