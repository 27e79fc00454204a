"""Spaces where none belongs. Wrong where a layout is made with spaces, in a poem or a table with long lines."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.model import Article, Check, Edit, Fix, Flag, Related, Span
from newslint.named import NamedTuple

from .marks import Stray
from .places import find

MANY = 50  # places that are shown; the fix mends all of them


class Options(NamedTuple):
    """`line_ends`: whether plain spaces at the end of a line count; other spaces there always do."""

    line_ends: bool = False


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for the article, at the first place; the others are related."""
    found = find(article.text, options.line_ends)
    if not found:
        return
    places = list(_apart(found))
    first = places[0]
    where = f"Stray spaces stand in {len(places)} places" if len(places) > 1 else "A stray space stands here"
    message = (
        f"{where} ({', '.join(dict.fromkeys(p.kind for p in places))}); take {'them' if places[1:] else 'it'} out."
    )
    related = tuple(Related(Span(p.start, p.end), "A stray space here too.") for p in places[1:MANY])
    fix = Fix(tuple(Edit(p.start, p.end, p.right) for p in places))
    yield Flag(Span(first.start, first.end), message, fix, related=related)


def _apart(found: list[Stray]) -> Iterator[Stray]:
    """The places, without those that lie in one before."""
    end = -1
    for place in found:
        if place.start >= end:
            yield place
            end = place.end


CHECK = Check("stray-space", "Spaces stand where none belongs, or two for one.", run, Options, severity="hint")
