"""Sentences: sentencex divides, and what it divides wrongly in news copy is joined again."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import sentencex

from ..lazy import Lazy
from . import ends

_MAY_END = Lazy(r"[.!?…。？！][\"”’')\]]{0,3}\s+\S")  # without this inside it, a stretch is one sentence
_STOP = Lazy(  # group 1: surely an end; group 2: surely none; neither of them: in doubt
    r"[.!?…。？！](?:((?<=[a-z]{4}.)(?<!Calif.)(?<!Messrs.)(?<!\bapprox.)(?<!\bdept.)(?<!\bassn.)(?:(?<=[.])[”\"])?"
    r" (?=[“\"]?[A-Z][a-z’' ]))"
    r"|((?<=\b[MD][rs]\.) (?=[A-Z])|(?<=\b(?:Mrs|Sen|Rep|Gov|Gen|Rev)\.) (?=[A-Z])"
    rf"|(?<=[ (“\"][B-HJ-Z]\.){ends.NOT_LETTERED} (?=[A-Z])(?!{ends.AFTER_LETTER})"
    rf"|(?<=[.!?])[\"”’')\]]{{0,3}} (?=[a-z]{{2}})(?!{ends.SMALL}))"
    r"|[\"”’')\]]{0,3}\s+(?=\S))"
)
_ODD = ("(", "[", "‘", " '", "''", "“'", "«", "„")  # what the divider looks into, and can't be told at a glance
_QUOTED = Lazy(
    r"[“\"][^“”\"]*|''[^“”\"']*(?:'(?!')[^“”\"']*)*|(?<!\w)'(?=[A-Z])[^“”\"\s]*(?:\s(?!')[^“”\"\s]*)*"
    r"|‘[^‘“”\"]*|[«„][^«„“”\"]*"
)
_MARK = Lazy(r"[“”\"«»„]")
_AFTER_TIME = Lazy(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember"
    r"|October|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.|[ECMP][SD]?T\b|GMT|BST|Eastern|Pacific|Central|local"
)
_SPEAKER = Lazy(
    r"(?:[A-Z][\w.’'-]{0,30} ){1,4}(?:said|says|asked|asks|told|tells|added|wrote|writes|replied|shouted|cried)\b"
)
_OPENS = Lazy(ends.AFTER_LETTER)
_MARKS = ('"', "“", "'", "‘", "«", "„")
_OPENING = '"“'
_CLOSING = "\"”’')]"
_TITLES = frozenset(
    "Lt. Col. Sgt. Capt. Cmdr. Maj. Cpl. Pvt. Det. Supt. Insp. Rep. Sen. Gov. Gen. Atty. Adm. Rev. Hon. Prof. Mr. Mrs."
    " Ms. Dr. Ft. Mt. vs. v.".split()
)
_PAIRED = ("“", "‘", "„", "«", "»", "‹", "''")
MANY = 100  # marks of a stretch from which on it is given to sentencex in windows
WINDOW = 4_000  # code points
LONGEST = 8  # code points of "(“Supt." and the like: a longer last word is no abbreviation


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences between two offsets of one paragraph, stripped, in order, no copy left out.

    A quotation of several sentences is divided like other copy; "“Go!” he said." stays one.
    """
    sure = _sure(text, start, end)
    if sure is not None:
        return sure
    found: list[tuple[int, int]] = []
    quotes = any(text.find(mark, start, end) >= 0 for mark in _MARKS)
    for piece in _pieces(text, start, end):
        for at, stop in _divided(text, *piece, quotes=quotes):
            if found and (right := _right(text, found[-1][1])) != at:
                found[-1], at = (found[-1][0], right), right
            if found and _belongs(text, found[-1][0], at, stop):
                found[-1] = (found[-1][0], stop)
            else:
                found.append((at, stop))
    stripped = [_strip(text, at, stop) for at, stop in found]
    return [pair for pair in stripped if pair[0] < pair[1]]


def _right(text: str, at: int) -> int:
    """Where a cut belongs that was made on the wrong side of a quotation mark: before one that opens, after others."""
    if text[at - 1] in _OPENING and text[at - 2].isspace():
        return at - 1
    return at + (
        text[at : at + 1] in ('"', "”", ")", "]") and text[at + 1 : at + 2].isspace() and not text[at - 1].isspace()
    )


def _sure(text: str, start: int, end: int) -> list[tuple[int, int]] | None:
    """The sentences of a paragraph in which no stop is in doubt, as in most; None for the others."""
    found, at = [], start
    for stop in _STOP.finditer(text, start, end):
        kind = stop.lastindex
        if kind == 1:
            found.append((at, stop.end() - 1))
            at = stop.end()
        elif kind is None:
            return None
    if found:
        for odd in _odd(text):
            if text.find(odd, start, end) >= 0:
                return None
    found.append((at, end))
    return found


@lru_cache(maxsize=2)
def _odd(text: str) -> list[str]:
    """What of _ODD stands in a text at all; its paragraphs come one after another."""
    return [odd for odd in _ODD if odd in text]


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """What sentencex makes of a stretch; where it drops something that is one piece, which is the safe answer."""
    if _MAY_END.search(text, start, end) is None:
        return [(start, end)]
    found = []
    for begin, stop in _windows(text, start, end):
        pieces = sentencex.segment("en", text[begin:stop])
        if sum(map(len, pieces)) != stop - begin:
            pieces = [text[begin:stop]]
        for piece in pieces:
            found.append((begin, begin + len(piece)))
            begin += len(piece)
    return found


def _windows(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch as it is; one that is long and full of marks in windows, cut where a sentence may end.

    For each mark sentencex looks for its other half as far as the end of what it is given, time and again.
    """
    if end - start > WINDOW and sum(text.count(mark, start, end) for mark in _PAIRED) >= MANY:
        while end - start > WINDOW:
            near = _MAY_END.search(text, start + WINDOW, min(end, start + 2 * WINDOW))
            stop = near.end() - 1 if near else min(end, start + 2 * WINDOW)
            yield start, stop
            start = stop
    if start < end:
        yield start, end


def _divided(text: str, start: int, end: int, *, quotes: bool) -> list[tuple[int, int]]:
    """A piece divided again where sentences end that sentencex misses, above all inside quotations."""
    cuts = {start, *ends.missed(text, start, end)}
    if quotes and _MARK.search(text, start, end) is None:  # it lies between marks that the divider paired wrongly
        cuts.update([at for at, _ in _pieces(text, start, end)[1:]])
    for quote in _QUOTED.finditer(text, start, end) if quotes else ():
        inner = _pieces(text, quote.start() + (2 if text.startswith("''", quote.start()) else 1), quote.end())
        cuts.update([at for at, _ in inner[1:] if text[at : quote.end()].strip()])
    found = sorted(cuts)
    return list(zip(found, [*found[1:], end], strict=True))


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _belongs(text: str, begin: int, at: int, stop: int) -> bool:
    """Whether the piece from `at` to `stop` goes on with the sentence that began at `begin`."""
    first, before = at, at
    while first < stop and text[first].isspace():
        first += 1
    while before > begin and text[before - 1].isspace():
        before -= 1
    if first == stop or not (text[first].isalnum() or any(map(str.isalnum, text[first:stop]))):
        return True  # nothing but quotation marks or brackets
    if text[first].islower() and not (text[first + 1 : first + 2].isupper() or ends.opens_small(text, before, first)):
        return True
    space = text.rfind(" ", begin, before)
    word = text[max(begin, space + 1) : before]
    if len(word) > LONGEST:
        return word[-1] in _CLOSING and _exclaims(word) and _SPEAKER.match(text, first) is not None
    if word.rstrip(_CLOSING).lower() in ("a.m.", "p.m."):
        return _AFTER_TIME.match(text, first) is not None
    if word[-1:] in _CLOSING and _exclaims(word):
        return _SPEAKER.match(text, first) is not None
    word = word.lstrip('(“"')
    if word in _TITLES:
        return True
    if len(word) == 2 and ends.is_lettered(text, before - 2):
        return False
    initial = len(word) == 2 and word[1] == "." and word[0].isupper() and word[0] not in "IA"
    return initial and _OPENS.match(text, first) is None


def _exclaims(word: str) -> bool:
    return word.rstrip(_CLOSING).endswith(("!", "?", "…"))
