"""Sentences: sentencex divides, and what it divides wrongly in news copy is joined again."""

from __future__ import annotations

import re

import sentencex

_TIME = re.compile(r"\b[ap]\.m\.[\"'”’)]?\s*\Z", re.IGNORECASE)
_AFTER_TIME = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember"
    r"|October|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.|[ECMP][SD]?T\b|GMT|BST|Eastern|Pacific|Central|local"
)
_TITLE = re.compile(
    r"\b(?:Lt|Col|Sgt|Capt|Cmdr|Maj|Cpl|Pvt|Det|Supt|Insp|Rep|Sen|Gov|Gen|Atty|Adm|Rev|Hon|Prof|Mr|Mrs|Ms|Dr|Ft|Mt|vs|v)\.\s*\Z"
)
_EXCLAIMS = re.compile(r"[!?…][”\"’']\s*\Z")
_SPEAKER = re.compile(
    r"(?:[A-Z][\w.’'-]{0,30} ){1,4}(?:said|says|asked|asks|told|tells|added|wrote|writes|replied|shouted|cried)\b"
)
_INITIAL = re.compile(r"(?:^|[\s(\"“])(?![IA]\.)[A-Z]\.\s*\Z")

_QUOTED = re.compile(r'[“"][^“”"]*')
_ENDS_WITHIN = re.compile(r"[.!?…]\s+\S")


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences between two offsets of one paragraph, stripped, in order, no copy left out.

    A quotation of several sentences is divided like other copy; "“Go!” he said." stays one.
    """
    found: list[tuple[int, int]] = []
    for first, last in _pieces(text, start, end):
        for at, stop in _inside_quotations(text, first, last):
            if found and _belongs(text[max(found[-1][0], at - 40) : at], text[at:stop]):
                found[-1] = (found[-1][0], stop)
            else:
                found.append((at, stop))
    return [pair for pair in (_strip(text, *pair) for pair in found) if pair[0] < pair[1]]


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """What sentencex makes of a stretch; one piece where it drops something, which is the safe answer."""
    stretch = text[start:end]
    pieces = sentencex.segment("en", stretch)
    if sum(map(len, pieces)) != len(stretch):
        return [(start, end)]
    found = []
    for piece in pieces:
        found.append((start, start + len(piece)))
        start += len(piece)
    return found


def _inside_quotations(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A piece divided again where sentences end inside its quotations, which sentencex never divides."""
    if '"' not in (piece := text[start:end]) and "“" not in piece:
        return [(start, end)]
    cuts = [start]
    for quote in _QUOTED.finditer(text, start, end):
        if _ENDS_WITHIN.search(quote[0]):
            inner = _pieces(text, quote.start() + 1, quote.end())
            cuts += [at for at, _ in inner[1:] if text[at : quote.end()].strip()]
    return list(zip(cuts, [*cuts[1:], end], strict=True))


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    kept = piece.lstrip()
    start += len(piece) - len(kept)
    return start, start + len(kept.rstrip())


def _belongs(tail: str, piece: str) -> bool:
    """Whether a piece goes on with the sentence that ends in `tail` (its last 40 code points)."""
    rest = piece.lstrip()
    if not rest or not any(map(str.isalnum, rest)):
        return True  # nothing but quotation marks or brackets
    if rest[0].islower() and not rest[1:2].isupper():  # not "iPhone", "eBay"
        return True
    if _TIME.search(tail):
        return _AFTER_TIME.match(rest) is not None
    if _EXCLAIMS.search(tail) and _SPEAKER.match(rest):
        return True
    return _TITLE.search(tail) is not None or _INITIAL.search(tail) is not None
