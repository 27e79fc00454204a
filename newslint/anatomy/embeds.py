"""What is left of posts and players that were pasted with the copy: signatures, markup, the words of a video player.

A pasted post is told from talk about a post by what a page's machinery adds and nobody writes: a signature with a
handle and a date, an address at pic.twitter.com, counts of likes. "He wrote on Twitter" is none of these. It would be
wrong on an article about such residue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import Part
from .leftovers import notices, posts, widgets
from .leftovers.marks import heard
from .spans import joined

if TYPE_CHECKING:
    from . import Anatomy

Pair = tuple[int, int]


def find(anatomy: Anatomy) -> list[Part]:
    """The posts and players left in the copy, each with its text and signature, in order."""
    text = anatomy.text
    found: list[Pair] = []
    marks = heard(text)
    if "<tweet" in marks or "<blockquote" in marks:
        found += posts.marked_up(text)
    if "(@" in marks or "pic.twitter.com/" in marks or "t.co/" in marks:
        found += posts.signed(text, anatomy.lines)
    if not marks.keys().isdisjoint(widgets.MARKS):
        found += widgets.find(text, anatomy.lines)
    if not marks.keys().isdisjoint(notices.MARKS):
        found += notices.find(text, anatomy.lines)
    return [Part("embed", start, end) for start, end in joined(found, int.__gt__)]
