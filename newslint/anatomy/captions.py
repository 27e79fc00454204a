"""Picture captions and credits that were pasted with the copy.

A caption is told by its credit, by the words of a gallery, or by a title that says who stands left and right. A line
that only describes what a picture shows, with none of these, is left alone. It would be wrong on copy about picture
agencies, and takes a news agency's name that closes the whole text for the credit of the article.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from . import Part
from .leftovers import galleries, pictures
from .leftovers import photo_credits as credit
from .leftovers.credits_alone import standing_alone
from .spans import joined

if TYPE_CHECKING:
    from . import Anatomy

Pair = tuple[int, int]

LAST_LINES = 3  # an agency's name behind one of these credits the article
REACH_OF_A_GALLERY = 5  # lines between "Image 1 of 8" and the credit


def find(anatomy: Anatomy) -> list[Part]:
    """The captions in order; a caption and the line with its credit are one part."""
    text, lines = anatomy.text, anatomy.lines
    found = _credited(text, lines)
    found |= {number: number for number in galleries.furniture(text, lines) if number not in found}
    found |= {number: number for number in pictures.titles(text, lines) if number not in found}
    if not found:
        return []
    _gather_galleries(text, lines, found)
    groups = sorted({(first, number) for number, first in found.items()})
    return [Part("caption", lines[a][0], lines[b][1]) for a, b in joined(groups)]


def credited(copy: str) -> bool:
    """Whether a caption names who made the picture; one that doesn't might be a line of the copy after all."""
    lines = [line.strip() for line in copy.splitlines() if line.strip()]
    return any(standing_alone(x) or credit.opens(x) or credit.closes(x, last=False) for x in lines)


def is_furniture(copy: str) -> bool:
    """Whether a part is only a gallery's counter, button or number."""
    if galleries.is_counter(copy):
        return True
    return "\n" not in copy and next(iter(galleries.furniture(copy, [(0, len(copy))])), None) is not None


def _credited(text: str, lines: Sequence[Pair]) -> dict[int, int]:
    """Line numbers of captions with a credit, each with the number of the line at which the caption begins."""
    found: dict[int, int] = {}
    bracketed: list[int] = []
    for number in credit.candidates(text, lines):
        start, end = lines[number]
        line = text[start:end]
        if number == len(lines) - 1 and line[0] == "©" and "/" not in line:
            continue  # who owns the article
        if standing_alone(line):
            below = number + 1 < len(lines) and pictures.is_caption_below(text[slice(*lines[number + 1])])
            above = number if below else pictures.caption_above(text, lines, number)
            found[number] = found.get(above, above)
            if below:
                found[number + 1] = number
        elif credit.opens(line) or credit.closes(
            line, last=number >= len(lines) - (LAST_LINES if len(lines) > 6 else 1)
        ):
            found[number] = pictures.twin_above(text, lines, number)
        elif line[-1] == ")":
            bracketed.append(number)
    briefs = [n for n in found if credit.is_bare(text[slice(*lines[n])])]
    if len(briefs) > 2 and 3 * len(briefs) >= len(lines):
        found = {n: first for n, first in found.items() if n not in briefs}
    sourced = [n for n, (_, end) in enumerate(lines) if text[end - 1] == "]" and n not in found]
    if len(sourced) > 1:  # briefs, each with its source behind it: "[Ann Bee, The Daily Cee]"
        found = {n: first for n, first in found.items() if text[lines[n][1] - 1] != "]"}
    outlets = {credit.outlet(text[slice(*lines[n])]) for n in found} if bracketed else set()
    for number in bracketed:  # "(The Daily Bee)" is a credit where another caption says "(Ann Cee/The Daily Bee)"
        line = text[slice(*lines[number])]
        if credit.outlet(line) in outlets and "(" + credit.outlet(line) + ")" == line[-len(credit.outlet(line)) - 2 :]:
            found[number] = number
    return found


def _gather_galleries(text: str, lines: Sequence[Pair], found: dict[int, int]) -> None:
    """Let "Image 1 of 8", a bare "Image caption" and their like take the caption that follows."""
    for number in sorted(found):
        start, end = lines[number]
        if galleries.is_counter(text[start:end]) and text[start].isalpha():
            below = [n for n in range(number + 1, number + 1 + REACH_OF_A_GALLERY) if n in found]
            if below and not galleries.is_counter(text[slice(*lines[below[0]])]):
                found[below[0]] = number
        elif galleries.is_label(text[start:end]) and number + 1 < len(lines):
            found.setdefault(number + 1, number)
