"""One name under two spellings in one article. Being alike is not enough: what stands beside both must speak for it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from newslint import anatomy
from newslint.model import Article, Check, Edit, Flag, NoOptions, Related, Span

from ..apart import has_article, is_place, told_apart
from ..evidence import SLIPS, is_long_enough, is_one, may_be_one
from ..words import Word, alike, collect, spellings

CROWDED = 400  # different name words; a list of members or results has names alike that are different people
MOST_RELATED = 20  # mentions of one spelling that are looked at and shown


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each pair of spellings, at the first mention of the odd one out."""
    found = spellings(article)
    if len(found) > CROWDED:
        return
    pairs = [
        pair for pair in alike(found) if is_long_enough(*pair) and may_be_one(*pair) and not _is_plural(pair, found)
    ]
    words = collect(article, {word for a, b, _ in pairs for word in (a, b)}) if pairs else {}
    for one, other, kind in pairs:
        a, b = words.get(one), words.get(other)
        if not a or not b or not is_one(a, b, kind):
            continue
        if not (_is_ordinary(article.text, a, b) or _is_quoted_style(article, a, b, kind) or _are_two(article, a, b)):
            yield _flag(article, *odd_one(a, b))


def _are_two(article: Article, a: Word, b: Word) -> bool:
    """Whether the copy tells the two apart, or what they are ("in Cornwall", "John Cornwell")."""
    for one, other in ((a, b), (b, a)):
        if not one.before and other.before and (is_place(article.text, one) or has_article(article.text, one, other)):
            return True
    return told_apart(article.text, a, b)


def _is_plural(pair: tuple[str, str, str], found: Collection[str]) -> bool:
    """Whether one word is the plural of a third ("Falcons" beside "Falconis", where a third word is "Falcon")."""
    return pair[2] not in SLIPS and any(word[-1] == "s" and word[:-1] in found for word in pair[:2])


def odd_one(a: Word, b: Word) -> tuple[Word, Word]:
    """The spelling to ask about and the one to go by: the rarer first, at a tie the one that comes later."""
    rank = [(len(w), -w.spans[0][0]) for w in (a, b)]
    return (a, b) if rank[0] < rank[1] else (b, a)


def _is_quoted_style(article: Article, a: Word, b: Word, kind: str) -> bool:
    """Whether one spelling stands in quotations only and is a style rather than a slip: a document has its own."""
    if kind not in ("accent", "romanised") and a.text[-2:] == b.text[-2:]:
        return False
    quoted = anatomy.of(article).quoted
    return any(all(quoted(*span) for span in word.spans[:MOST_RELATED]) for word in (a, b))


def _is_ordinary(text: str, a: Word, b: Word) -> bool:
    """Whether the article has one of the words in lower case too, so that it is a word like others."""
    return any(f" {word}{end}" in text for word in (a.text.lower(), b.text.lower()) for end in " .,")


def _flag(article: Article, odd: Word, usual: Word) -> Flag:
    times = "once" if len(usual) == 1 else "twice" if len(usual) == 2 else f"{len(usual)} times"
    first = Span(*odd.spans[0])
    related = [Related(Span(*usual.spans[0]), "the other spelling")]
    related += [Related(Span(*span), "this spelling again") for span in odd.spans[1:MOST_RELATED]]
    quoted = anatomy.of(article).quoted(*first)
    return Flag(
        first,
        f"{odd.text} here, {usual.text} {times} elsewhere; use one spelling.",
        suggestions=() if quoted else (Edit(first.start, first.end, usual.text),),
        related=tuple(related),
    )


CHECK = Check("name-variant", "One name is spelled in two ways in an article.", run)
