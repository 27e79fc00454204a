"""Bios, contact lines and lost bylines: what tells who the author is, left in the story."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.anatomy.leftovers.cuts import cut
from newslint.anatomy.leftovers.roles import unmistakable
from newslint.lazy import Lazy
from newslint.model import Article, Check, Flag, NoOptions, Span

_LONE_BY = Lazy(r"(?i)(?:(?:written|posted|story|words) )?by(?: staff)?\s?[,:|]?|author:?")


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each part of the anatomy that is a bio."""
    for part in anatomy.of(article).parts:
        if part.kind == "bio":
            span = Span(part.start, part.end)
            lost = _LONE_BY.fullmatch(article.text, *span) is not None
            fix = cut(article.text, *span, sure=not lost and unmistakable(article.text[part.start : part.end]))
            yield Flag(span, _message(article.text[part.start : part.end], lost), fix)


def _message(copy: str, lost: bool) -> str:
    if lost:
        return "The name that belongs to this byline is lost; put it in, or cut the line."
    if len(copy) < 240 and ("@" in copy or "ollow" in copy or "ontact" in copy):
        return "This tells how to reach or follow the author and is no part of the story; cut it."
    return "This tells who the author is and is no part of the story; cut it, or move it to the author's page."


CHECK = Check(
    "author-bio",
    "A line about the author, or about how to reach the author, is left in the story.",
    run,
    block=True,
)
