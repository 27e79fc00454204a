"""One name under two spellings in one article. Being alike is not enough: what stands beside both must speak for it."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.model import Article, Check, Edit, Flag, NoOptions, Related, Span

from ..within import MOST, variants
from ..words import Word


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each pair of spellings, at the first mention of the odd one out."""
    for odd, usual in variants(article):
        yield _flag(article, odd, usual)


def _flag(article: Article, odd: Word, usual: Word) -> Flag:
    times = "once" if len(usual) == 1 else "twice" if len(usual) == 2 else f"{len(usual)} times"
    first = Span(*odd.spans[0])
    related = [Related(Span(*usual.spans[0]), "the other spelling")]
    related += [Related(Span(*span), "this spelling again") for span in odd.spans[1:MOST]]
    quoted = anatomy.of(article).quoted(*first)
    return Flag(
        first,
        f"{odd.text} here, {usual.text} {times} elsewhere; use one spelling.",
        suggestions=() if quoted else (Edit(first.start, first.end, usual.text),),
        related=tuple(related),
    )


CHECK = Check("name-variant", "One name is spelled in two ways in an article.", run)
