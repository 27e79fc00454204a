"""One name under two spellings in the files of a run: full names that agree but for a slip in one of their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint import anatomy
from newslint.model import Article, Check, Facts, Flag, NoOptions, Place, Related, Span
from newslint.places import place

from .clusters import Cluster, clusters
from .uses import Use, within

MOST_RELATED = 8  # places of the usual spelling that are shown


def gather(article: Article, options: NoOptions) -> Facts:
    """Each pair of words that stand together in a name: both words, how often, and where first."""
    text = article.text
    found: dict[tuple[str, str, str], list[int]] = {}
    for mention in anatomy.of(article).names:
        spans = mention.words
        words = [text[a:b] for a, b in spans]
        for i, (first, second) in enumerate(pairwise(words)):
            if len(first) > 2 and len(second) > 2:
                key = (first, second, words[i + 2] if i + 2 < len(words) else "")
                found.setdefault(key, [0, spans[i][0], spans[i + 1][1]])[0] += 1
    rows = [
        [*key, times, place(article, Span(start, end))]
        for key, (times, start, end) in found.items()
        if _is_name(*key[:2])
    ]
    return [article.offset_encoding, rows]


def _is_name(first: str, second: str) -> bool:
    """Whether both are words with a capital, not headline capitals, acronyms or a counter ("Video2")."""
    return not (first.isupper() or second.isupper() or any(map(str.isdigit, first + second)))


def conclude(gathered: Sequence[Facts], options: NoOptions) -> Iterator[tuple[Place, Flag]]:
    """One flag for each file that has the rarer spelling."""
    uses = [Use(order, encoding, *row) for order, (encoding, rows) in enumerate(gathered) for row in rows]
    flagged: set[tuple[str, int]] = set()
    for cluster in clusters(uses):
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
