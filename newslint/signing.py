"""From a flag to a finding: signed by its check, its related places and its edits placed."""

from __future__ import annotations

from .model import Article, Edit, Finding, Flag, Place, Position, Related, RelatedPlace
from .places import place, position
from .plan import Entry


def sign(entry: Entry, flag: Flag, where: Place, article: Article | None = None) -> Finding:
    """The finding that a flag of a check makes at a place; `article` is None for a flag across files.

    TypeError where a flag across files relates spans, or edits another place than its own: there is no text to place
    them in.
    """
    return Finding(
        entry.check.id,
        entry.topic,
        flag.severity or entry.severity,
        flag.message,
        where,
        flag.fix,
        tuple(flag.suggestions),
        tuple(_related(r, article) for r in flag.related),
        points=tuple(_points(e, where, article) for e in (*(flag.fix.edits if flag.fix else ()), *flag.suggestions)),
        url=flag.url,
    )


def _points(edit: Edit, where: Place, article: Article | None) -> tuple[Position, Position]:
    start, end = where.span
    if (edit.start, edit.end) == where.span:  # as most are
        return where.start, where.end
    if article is None:
        raise TypeError("a check across files may only edit the place it flags")
    return (
        where.start if edit.start == start else position(article, edit.start),
        where.end if edit.end == end else position(article, edit.end),
    )


def _related(related: Related, article: Article | None) -> RelatedPlace:
    where = related.where
    if isinstance(where, Place):
        return RelatedPlace(where, related.message)
    if article is None:
        raise TypeError("a check across files must relate Places, not spans")
    return RelatedPlace(place(article, where), related.message)
