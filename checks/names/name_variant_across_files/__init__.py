"""One name under two spellings in the files of a run: full names that agree but for a slip in one of their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.model import Article, Check, Facts, Flag, NoOptions, Place, Related, Span

from ..within import is_odd, variants
from .clusters import Cluster, clusters
from .company import Company, Variants
from .paths import Paths
from .uses import Home, Use, names, uses, within

MOST_RELATED = 8  # places of the usual spelling that are shown


def gather(article: Article, options: NoOptions) -> Facts:
    """The article's names of two words or more, each once, and the spellings that name-variant sees in it."""
    pairs = [[odd.text, usual.text, is_odd(odd, usual)] for odd, usual in variants(article)]
    return [article.source, article.offset_encoding, names(article), pairs]


def conclude(gathered: Sequence[Facts], options: NoOptions) -> Iterator[tuple[Place, Flag]]:
    """One flag for each file that has the rarer spelling."""
    found, known = together(gathered)
    flagged: set[tuple[str, int]] = set()
    paths = Paths([source for source, *_ in gathered])
    for cluster in clusters(found, Company(found, known)):
        usual = cluster.usual()
        for spelling, use in cluster.odd(usual):
            where = within(use, cluster.column)
            if (where.source, where.span.start) not in flagged:
                flagged.add((where.source, where.span.start))
                yield where, _flag(cluster, usual, spelling, use, paths)


def together(gathered: Sequence[Facts]) -> tuple[list[Use], Variants]:
    """The names of all files, and what name-variant sees in each."""
    found = [
        use
        for file, (source, encoding, rows, _) in enumerate(gathered)
        for use in uses(file, Home(source, encoding), rows)
    ]
    return found, {
        n: {(odd, usual): clear for odd, usual, clear in pairs} for n, (*_, pairs) in enumerate(gathered) if pairs
    }


def _flag(cluster: Cluster, usual: str, spelling: str, use: Use, paths: Paths) -> Flag:
    others = list({u.file: u for u in reversed(cluster.spellings[usual]) if u.file != use.file}.values())[::-1]
    name = paths.shortest(others[0].home.source)
    files = f"{name} has {usual}" if len(others) == 1 else f"{len(others)} other files have {usual}"
    tie = len(others) == len(cluster.files(spelling))
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
