"""The tokens of an article: what stands between blanks, divided once for all the checks that compare or count them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

from . import anatomy
from .model import Article

LONG = 500_000  # code points of an article from which on memory counts more than time

_TOKEN = re.compile(r"\S+")


@lru_cache(maxsize=1)  # the article at hand
def of_parts(article: Article) -> list[list[str]]:
    """The tokens of each of the article's parts, in their order. They are shared: don't change the lists."""
    text, memo = article.text, dict[str, str]()
    if len(text) < LONG:
        return [text[start:end].split() for _, start, end, _ in anatomy.of(article).parts]
    return [_shared(text[start:end], memo) for _, start, end, _ in anatomy.of(article).parts]


def _shared(text: str, memo: dict[str, str]) -> list[str]:
    """`text.split()` with one string for equal tokens: in a long text they would take ten times its size."""
    known = memo.setdefault
    return [known(token := match[0], token) for match in _TOKEN.finditer(text)]


def _of_all(text: str) -> list[str]:
    return text.split() if len(text) < LONG else _shared(text, {})


def of_text(article: Article) -> list[str]:
    """The tokens of the whole text, as `str.split` gives them."""
    text, at = article.text, 0
    for _, start, end, _ in anatomy.of(article).parts:
        if (at and start <= at) or text[at:start].strip():  # a token may be in two parts, or in none
            return _of_all(text)
        at = end
    return _of_all(text) if text[at:].strip() else list(chain.from_iterable(of_parts(article)))
