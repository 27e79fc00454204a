"""What tells who the author is: bios, contact and follow lines, and a "By" whose name is lost.

Two things give an author away: the place (the last lines, sometimes the first) and that the person is named nowhere
else in the copy. A complete byline ("By Ann Bee") is a credit and stays. It would be wrong on a list of people that
ends with somebody new, and on an op-ed writer who closes with a word on his own career.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from . import Part
from .leftovers import authors, contacts, selves
from .leftovers.tails import Tail
from .spans import joined

if TYPE_CHECKING:
    from . import Anatomy

Pair = tuple[int, int]


def find(anatomy: Anatomy) -> list[Part]:
    """The bios in order; a heading, a bio and a contact line are one part where no copy divides them."""
    tail = Tail(anatomy.text, anatomy.lines)
    found: set[Pair] = set(contacts.find(tail))
    found.update(authors.bylines_without_name(tail))
    found.update(authors.find(tail, found))
    found.update(selves.find(tail))
    if not found:
        return []
    return [Part("bio", start, end) for start, end in joined(found, partial(_meets, anatomy.text))]


def _meets(text: str, end: int, start: int) -> bool:
    """Whether nothing but white space and marks stands between two spans."""
    return start < end or not text[end:start].strip(" \t\r\n\xa0-_*•|")
