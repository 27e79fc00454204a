"""The parts of an article: every paragraph gets a kind, and what doesn't belong to the copy is told from the copy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import Part, bios, captions, credits, embeds

if TYPE_CHECKING:
    from . import Anatomy

_LIST = re.compile(r"(?:[-–—*•·▪●◦]|\(?\d{1,2}[.)])\s+\S")
_ENDS = re.compile(r"[.!?…;,][\"'”’)\]]*\Z|[\"”]\Z")

LONGEST_HEADING = 110  # code points; of 1,999 articles' first lines without a full stop hardly any is longer
LONGEST_HEADING_WORDS = 20


def find(anatomy: Anatomy) -> list[Part]:
    """The parts in order. Leftovers and credits come first, since what they take is no prose; the rest is prose.

    A recogniser gives parts of whole lines or of stretches inside one; what is left of a paragraph stays a paragraph.
    """
    taken = _merge([embeds.find(anatomy), captions.find(anatomy), bios.find(anatomy), credits.find(anatomy)])
    found = list(taken)
    for start, end in anatomy.paragraphs:
        found.extend(_rest(anatomy, start, end, taken))
    found.extend(Part("allowance", a.span.start, a.span.end) for a in anatomy.allowances)
    return sorted(_named(anatomy, found), key=lambda p: (p.start, p.end))


def _merge(groups: list[list[Part]]) -> list[Part]:
    """All parts but those that touch one of an earlier group."""
    kept: list[Part] = []
    for group in groups:
        free = [p for p in group if not any(k.start < p.end and p.start < k.end for k in kept)]
        kept.extend(free)
    return kept


def _rest(anatomy: Anatomy, start: int, end: int, taken: list[Part]) -> list[Part]:
    """What of a paragraph no other part has taken."""
    from .lines import strip

    rest = []
    for part in sorted(p for p in taken if p.start < end and p.end > start):
        if start < part.start:
            rest.append(strip(anatomy.text, start, part.start))
        start = max(start, part.end)
    if start < end:
        rest.append(strip(anatomy.text, start, end))
    return [Part("paragraph", a, b) for a, b in rest if a < b and any(map(str.isalnum, anatomy.text[a:b]))]


def _named(anatomy: Anatomy, parts: list[Part]) -> list[Part]:
    """The parts with headings and list items told from paragraphs."""
    text = anatomy.text
    prose = sorted(p for p in parts if p.kind == "paragraph")
    named = [p for p in parts if p.kind != "paragraph"]
    first = min((p.start for p in prose), default=-1)
    for part in prose:
        copy = text[part.start : part.end]
        kind = "paragraph"
        if _LIST.match(copy):
            kind = "list"
        elif _is_heading(copy) and len(prose) > 1:
            kind = "headline" if part.start == first else "subheading"
        named.append(Part(kind, part.start, part.end))
    return named


def _is_heading(copy: str) -> bool:
    if len(copy) > LONGEST_HEADING or _ENDS.search(copy) or "\n" in copy:
        return False
    return copy.count(" ") < LONGEST_HEADING_WORDS
