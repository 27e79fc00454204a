"""Which quotations have no speaker in reach: they fill a paragraph, and the sentences above and below give them to nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from newslint.anatomy import Anatomy, Quotation, attribution, clauses, speakers

Pair = tuple[int, int]

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_LETTER = re.compile(r"[^\W_]")
_CONTEXT = Path(__file__).with_name("context.txt")
MINIMUM = 6  # words a neighbouring paragraph needs to count as running copy
_NOT = frozenset("not never no without declined refused didn’t didn't wouldn’t wouldn't couldn’t couldn't".split())
_NO_SPEECH = frozenset("adding reflecting related relating posted singing".split())
_UNREACHED = re.compile(
    r"(?i)\b(?:request|reached|available|respond|declined|offered|return)\w*\b.{0,60}?\b(?:comment|interview|message)s?\b"
)
_DESCRIBING = frozenset("describes describe described continued continues adds calls quotes cites".split())
_BACK = re.compile(
    r"(?:(?:The|That|This|Those|These|Such|His|Her|Their)\s+(?:\w+\s+)?(?:quote|quotation|remarks?|comments?|words|statement|message"
    r"|tweet|post|line|letter|sign|sentiment|admission|warning|assessment|question|answer|reply|response|lyrics?|claims?)\b|So (?:said|says|wrote)\b)"
)
_ENDS = ".!?…”\"’'"


@cache
def _context() -> frozenset[str]:
    lines = _CONTEXT.read_text(encoding="utf-8").split("\n")
    return frozenset(line for line in lines if line and not line.startswith("#"))


def orphans(found: Anatomy, words: int) -> Iterator[Pair]:
    """The spans, without the marks, of the quotations that nobody is said to have spoken."""
    if not found.quotations:
        return
    held = _by_paragraph(found)
    bare = {number for number, own in held.items() if _fills(found.text, found.paragraphs[number], own)}
    for number in sorted(bare):
        own = held[number]
        if number - 1 in bare or number + 1 in bare or not _speech(found.text, own, words):
            continue
        if not _attributed(found, number, held):
            yield own[0].start, own[-1].end


def _by_paragraph(found: Anatomy) -> dict[int, list[Quotation]]:
    held: dict[int, list[Quotation]] = {}
    number = 0
    for quotation in found.quotations:
        while found.paragraphs[number][1] < quotation.end:
            number += 1
        held.setdefault(number, []).append(quotation)
    return held


def _fills(text: str, paragraph: Pair, own: list[Quotation]) -> bool:
    """Whether a paragraph holds nothing but quotations."""
    at = paragraph[0]
    for quotation in own:
        if _LETTER.search(text, at, quotation.start):
            return False
        at = quotation.end
    return not _LETTER.search(text, at, paragraph[1])


def _speech(text: str, own: list[Quotation], words: int) -> bool:
    quoted = text[own[0].start : own[-1].end]
    if not (own[0].closed and own[-1].closed and own[0].speech):
        return False
    return (
        len(_WORD.findall(quoted)) >= words
        and quoted[-1] in ".!?…"
        and (quoted[0].isupper() or not quoted[0].isalpha())
    )


def _attributed(found: Anatomy, number: int, held: dict[int, list[Quotation]]) -> bool:
    """Whether the copy above or below tells, or may be taken to tell, whose words these are."""
    text, paragraphs = found.text, found.paragraphs
    if number == 0:
        return True
    above, below = paragraphs[number - 1], paragraphs[number + 1] if number + 1 < len(paragraphs) else None
    last = _last_sentence(text, above)
    if not _sentences(text, above) or text[above[1] - 1] == "?" or _touches(held.get(number - 1), last) or _tells_above(text, last):
        return True
    if below is None:
        return False
    first = _first_sentence(text, below)
    return not _sentences(text, below) or _touches(held.get(number + 1), first) or _tells_below(text, first)


def _last_sentence(text: str, paragraph: Pair) -> Pair:
    stops = [m.end() for m in attribution.STOP.finditer(text, max(paragraph[0], paragraph[1] - 600), paragraph[1])]
    return (stops[-1] if stops else paragraph[0], paragraph[1])


def _first_sentence(text: str, paragraph: Pair) -> Pair:
    stop = attribution.STOP.search(text, *paragraph)
    return paragraph[0], stop.start() + 1 if stop else paragraph[1]


def _sentences(text: str, paragraph: Pair) -> bool:
    """Whether a paragraph is running copy, not a heading, a name or a time."""
    return text[paragraph[1] - 1] in _ENDS and len(_WORD.findall(text, *paragraph)) >= MINIMUM


def _touches(own: list[Quotation] | None, sentence: Pair) -> bool:
    return any(q.start < sentence[1] and q.end > sentence[0] for q in own or ())


def _tells_above(text: str, sentence: Pair) -> bool:
    """Whether the sentence above names a speaker, or speaks of somebody's words or mind."""
    if any(word.lower() in _context() for word in _WORD.findall(_UNREACHED.sub("", text[slice(*sentence)]))):
        return True
    tokens = clauses.tokens(text, *sentence)
    return any(_spoken(tokens, i) for i in range(len(tokens)))


def _tells_below(text: str, sentence: Pair) -> bool:
    """Whether the sentence below looks back at the words: "The remark drew", "So said", "He said that"."""
    if _BACK.match(text, *sentence):
        return True
    tokens = clauses.tokens(text, *sentence)
    return any(_spoken(tokens, i) for i in range(min(len(tokens), 12)))


def _spoken(tokens: list[clauses.Token], i: int) -> bool:
    """Whether a token is a word of saying whose subject did speak: not "did not respond", "adding new staff"."""
    low = tokens[i].low
    if low in _DESCRIBING:
        return clauses.is_cue(tokens, i)
    if low not in speakers.CUES or low in _NO_SPEECH or not clauses.is_cue(tokens, i):
        return low == "according"
    return not any(t.low in _NOT for t in tokens[max(0, i - 3) : i])
