"""One name under two spellings in one article. Being alike is not enough: what stands beside both must speak for it."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.model import Article, Check, Edit, Flag, NoOptions, Related, Span

from ..evidence import is_one, may_be_one
from ..words import Word, alike, collect, spellings

CROWDED = 400  # different name words; a list of members or results has names alike that are different people


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each pair of spellings, at the first mention of the odd one out."""
    found = spellings(article)
    if len(found) > CROWDED:
        return
    pairs = [pair for pair in alike(found) if may_be_one(*pair)]
    words = collect(article, {word for a, b, _ in pairs for word in (a, b)}) if pairs else {}
    for one, other, kind in pairs:
        a, b = words.get(one), words.get(other)
        if a and b and is_one(a, b, kind) and not _is_ordinary(article.text, a, b):
            odd, usual = odd_one(a, b)
            if not all(anatomy.of(article).quoted(*span) for span in odd.spans):
                yield _flag(article, odd, usual)


def odd_one(a: Word, b: Word) -> tuple[Word, Word]:
    """The spelling to ask about and the one to go by: the rarer first, at a tie the one that comes later."""
    rank = [(len(w), -w.spans[0][0]) for w in (a, b)]
    return (a, b) if rank[0] < rank[1] else (b, a)


def _is_ordinary(text: str, a: Word, b: Word) -> bool:
    """Whether the article has one of the words in lower case too, so that it is a word like others."""
    return any(f" {word}{end}" in text for word in (a.text.lower(), b.text.lower()) for end in " .,")


def _flag(article: Article, odd: Word, usual: Word) -> Flag:
    times = "once" if len(usual) == 1 else "twice" if len(usual) == 2 else f"{len(usual)} times"
    first = Span(*odd.spans[0])
    related = [Related(Span(*usual.spans[0]), f"{usual.text} here")]
    related += [Related(Span(*span), f"{odd.text} here too") for span in odd.spans[1:]]
    quoted = anatomy.of(article).quoted(*first)
    return Flag(
        first,
        f"{odd.text} here, {usual.text} {times} elsewhere; use one spelling.",
        suggestions=() if quoted else (Edit(first.start, first.end, usual.text),),
        related=tuple(related),
    )


CHECK = Check("name-variant", "One name is spelled in two ways in an article.", run)
