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
from . import blocks, page, sentences
from .whole import kind_of_line

if TYPE_CHECKING:
    from .. import Anatomy

Pair = tuple[int, int]

LONGEST_LOOK = 1500  # code points of a line without marks that is looked at
MARKS = frozenset(words("marks_promotions"))


def find(anatomy: Anatomy, taken: Sequence[Part]) -> list[Part]:
    """The promotions in order; `taken` are the parts that have been recognised already."""
    text, lines = anatomy.text, anatomy.lines
    marked = _marked(text, lines)
    held = _held(lines, taken) if taken else {}
    kinds: dict[int, str] = {}
    found: list[Part] = []
    polls: list[int] = []
    for number, (start, end) in enumerate(lines):
        marks = marked.get(number)
        if marks is None and (
            end - start > LONGEST_LOOK or (end - start > page.LONGEST and _is_plain(text, start, end))
        ):
            continue
        if number in held:
            if marks and end - start <= sentences.LONGEST_LINE:
                for a, b in _free(text, start, end, held[number]):
                    found += sentences.find(text, a, b, sentences.pieces_of(text, a, b, marks))
                if found and found[-1].form == "poll" and found[-1].end == end:
                    polls.append(number)
            continue
        kind = kind_of_line(text, lines, number, marks is not None)
        if not kind and (marks or text[end - 1] == "]") and end - start <= sentences.LONGEST_LINE:
            pieces = sentences.pieces_of(text, start, end, marks or ())
            kind = sentences.kind_of_whole(text, start, end, pieces) if marks else ""
            if not kind and end - start > 30:
                found += sentences.find(text, start, end, pieces)
        if kind:
            kinds[number] = kind
    blocks.grow(text, lines, kinds, held, polls)
    found += [Part("promotion", lines[a][0], lines[b][1], kind) for a, b, kind in blocks.joined(kinds)]
    return found


def _is_plain(text: str, start: int, end: int) -> bool:
    """Whether a line of some length and without marks has nothing that a promotion could be told by: it is prose."""
    last = text[end - 1]
    return text[start] != "[" and (last in ".!?”" or (last != "]" and not last.isupper()))


def _marked(text: str, lines: Sequence[Pair]) -> dict[int, list[int]]:
    """The numbers of the lines in which one of the marks stands, with the places of the marks."""
    marks = heard(text)
    found: dict[int, list[int]] = {}
    for mark in MARKS.intersection(marks):  # `keys() &` would walk all the marks
        for at in marks[mark]:
            found.setdefault(max(0, bisect_right(lines, (at, len(text))) - 1), []).append(at)
    return found


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
