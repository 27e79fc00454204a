"""The outlet's own lines that came with the copy: newsletter and follow lines, related stories, page words, stamps.

Whole lines are preferred; lines that touch are one part. Inside a paragraph, whole sentences and a few fixed stretches
are taken. What embeds, captions, bios and credits have taken is left to them. It would be wrong on copy that is about
such lines and quotes them without quotation marks.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import Part
from ..leftovers import words
from ..leftovers.marks import heard
from ..lines import strip
from . import blocks, sentences
from .whole import kind_of_line

if TYPE_CHECKING:
    from .. import Anatomy

Pair = tuple[int, int]

MARKS = frozenset(words("marks_promotions"))


def find(anatomy: Anatomy, taken: Sequence[Part]) -> list[Part]:
    """The promotions in order; `taken` are the parts that have been recognised already."""
    text, lines = anatomy.text, anatomy.lines
    marked = _marked(text, lines)
    held = _held(lines, taken)
    kinds: dict[int, str] = {}
    found: list[Part] = []
    polls: list[int] = []
    for number, (start, end) in enumerate(lines):
        if number in held:
            if number in marked and end - start <= sentences.LONGEST_LINE:
                for a, b in _free(text, start, end, held[number]):
                    found += sentences.find(text, a, b)
                if found and found[-1].form == "poll" and found[-1].end == end:
                    polls.append(number)
            continue
        kind = kind_of_line(text, lines, number, number in marked)
        if kind:
            kinds[number] = kind
        elif (number in marked or text[end - 1] == "]") and end - start > 30:
            found += sentences.find(text, start, end)
    blocks.grow(text, lines, kinds, held, polls)
    found += [Part("promotion", lines[a][0], lines[b][1], kind) for a, b, kind in blocks.joined(kinds)]
    return found


def _marked(text: str, lines: Sequence[Pair]) -> set[int]:
    """The numbers of the lines in which one of the marks stands."""
    marks = heard(text)
    places = [at for mark in marks.keys() & MARKS for at in marks[mark]]
    return {max(0, bisect_right(lines, (at, len(text))) - 1) for at in places}


def _held(lines: Sequence[Pair], taken: Sequence[Part]) -> dict[int, list[Part]]:
    """The numbers of the lines that other parts touch, with these parts; a dateline leaves its line free."""
    held: dict[int, list[Part]] = {}
    for part in taken:
        number = max(0, bisect_right(lines, (part.start, part.end)) - 1)
        while number < len(lines) and lines[number][0] < part.end:
            if lines[number][1] > part.start:
                held.setdefault(number, []).append(part)
            number += 1
    return held


def _free(text: str, start: int, end: int, parts: Sequence[Part]) -> list[Pair]:
    """What of a line its parts leave, without white space around it."""
    free = []
    for part in parts:
        free.append(strip(text, start, max(start, part.start)))
        start = max(start, part.end)
    free.append(strip(text, start, max(start, end)))
    return [(a, b) for a, b in free if a < b]
