"""The names of agencies in a line, each replaced by one character, so that patterns need not list them."""

from __future__ import annotations

from functools import cache

from ...literals import Literals
from . import words

PHOTO, NEWS = "\ue000", "\ue001"  # stand for the name of an agency that delivers pictures only, or text as well


def masked_names(piece: str) -> str:
    """A piece of a line with one character for the name of each agency, so that patterns need not list them."""
    scanner, marks = _names()
    kept, at = [], 0
    for index, start, end in scanner.hits(piece):
        if not (start and piece[start - 1].isalnum() and piece[start].isalnum()) and not piece[end : end + 1].isalnum():
            kept += [piece[at:start], marks[index]]
            at = end
    return "".join([*kept, piece[at:]]) if at else piece


@cache
def _names() -> tuple[Literals, str]:
    photo, news = words("agencies_photo"), words("agencies_news")
    return Literals([*photo, *news], longest=True), PHOTO * len(photo) + NEWS * len(news)
