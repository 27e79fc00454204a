"""One name under two spellings in the files of a run: full names that agree but for a slip in one of their words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from newslint.model import Article, Check, Facts, Flag, NoOptions, Place, Related, Span

from ..within import variants
from .clusters import Cluster, clusters
from .company import Company, Variants
from .uses import Home, Use, names, uses, within

_file = attrgetter("file")
MOST_RELATED = 8  # places of the usual spelling that are shown


def gather(article: Article, options: NoOptions) -> Facts:
    """The article's names of two words or more, each once, and the spellings that name-variant sees in it."""
    pairs = [[odd.text, usual.text] for odd, usual in variants(article)]
    return [article.source, article.offset_encoding, names(article), pairs]


def conclude(gathered: Sequence[Facts], options: NoOptions) -> Iterator[tuple[Place, Flag]]:
    """One flag for each file that has the rarer spelling."""
    found, known = together(gathered)
    flagged: set[tuple[str, int]] = set()
    for cluster in clusters(found, Company(found, known)):
        usual = cluster.usual()
        for spelling, use in cluster.odd(usual):
            where = within(use, cluster.column)
            if (where.source, where.span.start) not in flagged:
                flagged.add((where.source, where.span.start))
                yield where, _flag(cluster, usual, spelling, use.file)


def together(gathered: Sequence[Facts]) -> tuple[list[Use], Variants]:
    """The names of all files, and what name-variant sees in each."""
    found = [
        use
        for file, (source, encoding, rows, _) in enumerate(gathered)
        for use in uses(file, Home(source, encoding), rows)
    ]
    return found, {
        n: frozenset((odd, usual) for odd, usual in pairs) for n, (*_, pairs) in enumerate(gathered) if pairs
    }


def _flag(cluster: Cluster, usual: str, spelling: str, file: int) -> Flag:
    others = cluster.spellings[usual]
    own = bisect_left(others, file, key=_file)
    if own < len(others) and others[own].file == file:
        others = [use for use in others if use.file != file]
    name = others[0].home.source.rsplit("/", 1)[-1]
    files = f"{name} has {usual}" if len(others) == 1 else f"{len(others)} other files have {usual}"
    tie = len(others) == len(cluster.spellings[spelling])
    related = [Related(within(use, cluster.column), "the other spelling") for use in others[:MOST_RELATED]]
    thirds = [uses[0] for word, uses in cluster.spellings.items() if word not in (usual, spelling)]
    related += [Related(within(use, cluster.column), "one more spelling") for use in thirds[:MOST_RELATED]]
    advice = "both are used, so choose one spelling" if tie else "use one spelling"
    return Flag(Span(0, 0), f"{spelling} here, but {files}; {advice}.", related=tuple(related))


CHECK = Check(
    "name-variant-across-files",
    "One name is spelled in two ways in the files of a run.",
    gather=gather,
    conclude=conclude,
)
