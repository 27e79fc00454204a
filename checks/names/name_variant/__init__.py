"""One name under two spellings in one article. Being alike is not enough: what stands beside both must speak for it."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.model import Article, Check, Edit, Flag, NoOptions, Related, Span

from ..within import MOST, is_odd, variants
from ..words import Word


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each pair of spellings, at the first mention of the odd one out."""
    for odd, usual in variants(article):
        yield _flag(article, odd, usual)


def _flag(article: Article, odd: Word, usual: Word) -> Flag:
    first = Span(*odd.spans[0])
    related = [Related(Span(*usual.spans[0]), "the other spelling")]
    related += [Related(Span(*span), "this spelling again") for span in odd.spans[1:MOST]]
    quoted = anatomy.of(article).quoted(*first)
    undecided = not is_odd(odd, usual)
    return Flag(
        first,
        _undecided(odd, usual)
        if undecided
        else f"{odd.text} here, {usual.text} {_times(usual)} elsewhere; use one spelling.",
        suggestions=() if quoted or undecided else (Edit(first.start, first.end, usual.text),),
        related=tuple(related),
    )


def _undecided(odd: Word, usual: Word) -> str:
    times = f"elsewhere, {_times(odd)} each" if len(odd) == len(usual) else f"{_times(usual)} elsewhere"
    return f"{odd.text} here, {usual.text} {times}; find out which is right and use one spelling."


def _times(word: Word) -> str:
    return "once" if len(word) == 1 else "twice" if len(word) == 2 else f"{len(word)} times"


CHECK = Check("name-variant", "One name is spelled in two ways in an article.", run)
