"""The parts of an article: every paragraph gets a kind, and what doesn't belong to the copy is told from the copy."""

from __future__ import annotations

from bisect import bisect_left
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from ..lazy import Lazy
from . import Part, bios, captions, credits, embeds, promotions
from .lines import strip

if TYPE_CHECKING:
    from . import Anatomy

_LIST = Lazy(r"(?:[-–—*•·▪●◦]|\(?\d{1,2}[.)])\s+\S")
_MARKS = "-–—*•·▪●◦("  # with which an item of a list may open
_CLOSING = "\"”’)]'"
_LEADS_IN = Lazy(r"(?:\S+\s+){7,}\S+:\Z")  # "His time was marked by several key events:", not "Key points:"

Pair = tuple[int, int]

_place = itemgetter(Part._fields.index("start"), Part._fields.index("end"))

_STOPS = frozenset(".!?…;,")
LONGEST_HEADING = 110  # code points
LONGEST_HEADING_WORDS = 20
ROW = 3  # so many lines that look like subheadings, with nothing between them, are a list


def find(anatomy: Anatomy) -> list[Part]:
    """The parts in order. Leftovers and credits come first, since what they take is no prose; the rest is prose.

    A recogniser gives parts of whole lines or of stretches inside one; what is left of a paragraph stays a paragraph.
    """
    taken = _merge([embeds.find(anatomy), captions.find(anatomy), bios.find(anatomy), credits.find(anatomy)])
    if promoted := promotions.find(anatomy, taken):
        taken = _merge([taken, promoted])
    found = [*taken, *_named(anatomy.text, _prose(anatomy, taken))]
    found.extend(Part("allowance", a.span.start, a.span.end) for a in anatomy.allowances)
    found.sort(key=_place)
    return found


def _prose(anatomy: Anatomy, taken: list[Part]) -> list[Pair]:
    """What no other part has taken of the paragraphs, in order."""
    text, prose = anatomy.text, list[Pair]()
    at = 0
    for start, end in anatomy.paragraphs:
        while at < len(taken) and taken[at].end <= start:
            at += 1
        if at < len(taken) and taken[at].start < end:
            prose += _rest(text, start, end, taken, at)
        elif text[start].isalnum() or any(map(str.isalnum, text[start:end])):
            prose.append((start, end))
    return prose


def _merge(groups: list[list[Part]]) -> list[Part]:
    """All parts but those that touch one of an earlier group or an earlier one of their own, in order."""
    kept: list[Part] = []
    for group in filter(None, groups):
        starts = [p.start for p in kept]
        free: list[Part] = []
        for part in sorted(group, key=_place):
            at = bisect_left(starts, part.end)  # kept[at - 1] is the last that begins before this one ends
            if not (at and kept[at - 1].end > part.start) and not (free and free[-1].end > part.start):
                free.append(part)
        kept = sorted([*kept, *free], key=_place)
    return kept


def _rest(text: str, start: int, end: int, taken: list[Part], at: int) -> list[Pair]:
    """What of a paragraph no other part has taken; `at` is the index of the first that could."""
    rest = []
    while at < len(taken) and taken[at].start < end:
        if start < taken[at].start:
            rest.append(strip(text, start, taken[at].start))
        start = max(start, taken[at].end)
        at += 1
    if start < end:
        rest.append(strip(text, start, end))
    return [(a, b) for a, b in rest if a < b and any(map(str.isalnum, text[a:b]))]


def _named(text: str, prose: list[Pair]) -> list[Part]:
    """Prose as parts, with headings and list items told from paragraphs."""
    kinds = []
    for number, (start, end) in enumerate(prose):
        kind = "paragraph"
        if (text[start] in _MARKS or text[start].isdigit()) and _LIST.match(text, start, end):
            kind = "list"
        elif end - start <= LONGEST_HEADING and len(prose) > 1 and _is_heading(text[start:end]):
            kind = "subheading" if number else "headline"
        kinds.append(kind)
    if kinds.count("subheading") >= ROW:
        _mark_lists(kinds)
    return [Part(kind, start, end) for kind, (start, end) in zip(kinds, prose, strict=True)]


def _mark_lists(kinds: list[str]) -> None:
    """Make lists of the rows of short lines, which are a list that has lost its bullets, and no subheadings."""
    at = 0
    for kind, row in groupby(kinds[:]):
        size = len(list(row))
        if size >= ROW and kind == "subheading":
            kinds[at : at + size] = ["list"] * size
        at += size


def _is_heading(copy: str) -> bool:
    if copy.rstrip(_CLOSING)[-1:] in _STOPS or "\n" in copy or (copy[-1] == ":" and _LEADS_IN.match(copy)):
        return False
    return copy.count(" ") < LONGEST_HEADING_WORDS
