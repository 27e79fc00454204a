"""The tokens of an article: what stands between blanks, divided once for all the checks that compare or count them."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from . import anatomy
from .model import Article


@lru_cache(maxsize=1)  # the article at hand
def of_parts(article: Article) -> list[list[str]]:
    """The tokens of each of the article's parts, in their order. They are shared: don't change the lists."""
    text = article.text
    return [text[start:end].split() for _, start, end, _ in anatomy.of(article).parts]


def of_text(article: Article) -> list[str]:
    """The tokens of the whole text, as `str.split` gives them."""
    text, at = article.text, 0
    for _, start, end, _ in anatomy.of(article).parts:
        if (at and start <= at) or text[at:start].strip():  # a token may be in two parts, or in none
            return text.split()
        at = end
    return text.split() if text[at:].strip() else list(chain.from_iterable(of_parts(article)))
