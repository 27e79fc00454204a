"""The tokens of an article: what stands between blanks, divided once for all the checks that compare or count them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, islice

from . import anatomy
from .lazy import Lazy
from .model import Article

COPY = frozenset(("headline", "subheading", "paragraph", "list"))  # the parts that are copy
LONG = 500_000  # code points of an article from which on memory counts more than time

_TOKEN = Lazy(r"\S+")


@lru_cache(maxsize=1)  # the article at hand
def of_parts(article: Article) -> list[list[str]]:
    """The tokens of each of the article's parts, in their order. They are shared: don't change the lists."""
    text, memo = article.text, dict[str, str]()
    if len(text) < LONG:
        return [text[start:end].split() for _, start, end, _ in anatomy.of(article).parts]
    return [_shared(text[start:end], memo) for _, start, end, _ in anatomy.of(article).parts]


@lru_cache(maxsize=1)
def counts_of_copy(article: Article) -> Counter[str]:
    """How often each token stands in the parts that are copy, in the order in which it first does. It is shared, too.

    Half of an article's tokens come again, so what has to be known of each is best asked of these.
    """
    return Counter(chain.from_iterable(_of_kinds(article, copy=True)))


def counts_of_text(article: Article) -> Counter[str]:
    """How often each token stands in the whole text."""
    if not _are_whole(article):
        return Counter(_of_all(article.text))
    counts = counts_of_copy(article).copy()
    counts.update(chain.from_iterable(_of_kinds(article, copy=False)))
    return counts


def _of_kinds(article: Article, *, copy: bool) -> list[list[str]]:
    """The tokens of the parts that are copy, or of the others."""
    divided = zip(anatomy.of(article).parts, of_parts(article), strict=True)
    return [found for part, found in divided if (part.kind in COPY) == copy]


def _shared(text: str, memo: dict[str, str]) -> list[str]:
    """`text.split()` with one string for equal tokens: in a long text they would take ten times its size."""
    known = memo.setdefault
    return [known(token := match[0], token) for match in _TOKEN.finditer(text)]


def _of_all(text: str) -> list[str]:
    return text.split() if len(text) < LONG else _shared(text, {})


def of_text(article: Article) -> list[str]:
    """The tokens of the whole text, as `str.split` gives them."""
    return list(chain.from_iterable(of_parts(article))) if _are_whole(article) else _of_all(article.text)


def spans(article: Article, numbers: Iterable[int]) -> dict[int, tuple[int, int]]:
    """Where the tokens with these numbers in `of_text` stand; only the parts that hold one are looked through."""
    wanted, first = sorted(set(numbers)), 0
    found: dict[int, tuple[int, int]] = {}
    for start, end, size in _stretches(article):
        at, matches = first, _TOKEN.finditer(article.text, start, end)
        for number in wanted[bisect_left(wanted, first) : bisect_left(wanted, first + size)]:
            found[number] = next(islice(matches, number - at, None)).span()
            at = number + 1
        first += size
    return found


def _stretches(article: Article) -> list[tuple[int, int, int]]:
    """What `of_text` was divided from, in order: where it begins and ends, and how many tokens it has."""
    if not _are_whole(article):
        return [(0, len(article.text), len(article.text))]
    divided = zip(anatomy.of(article).parts, of_parts(article), strict=True)
    return [(part.start, part.end, len(found)) for part, found in divided]


@lru_cache(maxsize=1)
def _are_whole(article: Article) -> bool:
    """Whether the tokens of the parts are those of the text; a token may be in two parts, or in none."""
    text, at = article.text, 0
    for _, start, end, _ in anatomy.of(article).parts:
        if (at and start <= at) or text[at:start].strip():
            return False
        at = end
    return not text[at:].strip()
