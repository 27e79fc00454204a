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
_INITIAL = re.compile(r"(?:^|[\s(\"“])(?![IA]\.)[A-Z]\.\s*\Z")


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences between two offsets of one paragraph, stripped, in order, no copy left out."""
    paragraph = text[start:end]
    pieces = [p for p in sentencex.segment("en", paragraph) if p]
    if sum(map(len, pieces)) != len(paragraph):  # the library dropped something: one sentence is the safe answer
        pieces = [paragraph]
    found: list[tuple[int, int]] = []
    for piece in pieces:
        stop = start + len(piece)
        if found and _belongs(text[max(found[-1][0], start - 40) : start], piece):
            found[-1] = (found[-1][0], stop)
        else:
            found.append((start, stop))
        start = stop
    return [pair for pair in (_strip(text, *pair) for pair in found) if pair[0] < pair[1]]


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
    return _TITLE.search(tail) is not None or _INITIAL.search(tail) is not None
