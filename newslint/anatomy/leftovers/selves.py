"""Bios in the first person: "I have been a reporter for ten years …" as the last or the first lines of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from ...lazy import Lazy, stands
from . import words
from .self_forms import CUES, ITEMS, LIKES, QUOTED, SPEAKS, STEMS
from .self_signs import FORMER, FRONTS, IS_BASED, OPENS, OWN_BOOK, SURE
from .tails import Tail

Pair = tuple[int, int]

LONGEST = 900
_TOLD = Lazy(r", (?:he|she|they|the \w+|[A-Z]\w+) (?:[a-z]+(?:ed|s)|told|wrote)\b(?! (?:in|for|by)\b)[^,]{0,30}[.!]")
_MARKS = "•*-–—_([ "


def find(tail: Tail) -> Iterator[Pair]:
    """The first-person bios: at the end, or at the top of a text that does not speak of itself elsewhere."""
    seen = 0
    for number in tail.close():
        start, end = tail.lines[number]
        if end - start > LONGEST:
            return
        if _is_self(tail, number, last=not seen) or _is_row(tail.line(number)):
            yield start, end
        elif not tail.is_scrap(number):
            seen += 1
            if seen > 1:
                break
    for number in range(min(2, max(0, len(tail.lines) - 3))):
        if 30 < tail.lines[number][1] - tail.lines[number][0] <= LONGEST and (
            _is_self(tail, number, top=True) or _is_row(tail.line(number)) or _returns(tail, number)
        ):
            yield tail.lines[number]


def _is_self(tail: Tail, number: int, *, top: bool = False, last: bool = False) -> bool:
    """Whether a line speaks of its writer's trade in enough ways; in first-person copy more are asked for.

    `last`: nothing but scraps and notes stands after it.
    """
    line = tail.line(number).strip("_* ")
    if len(line) < 25 or line[0] in '“"‘' or "said" in line:
        return False
    if not line.lstrip(_MARKS).startswith(FRONTS) and ". I" not in line and ". My " not in line:
        return False
    if _TOLD.search(line):
        return False
    if last and (FORMER.match(line) or OWN_BOOK.match(line)):
        return True
    if not re.search(r"\b(?:I|[Mm]y|me)\b", line) or not OPENS.match(line):
        return False
    personal = _first_person(tail, number)
    if last and (not personal or IS_BASED.match(line)) and any(sign.search(line) for sign in SURE):
        return True
    needed = 2 + (top and not any(sign.search(line) for sign in SURE)) + (2 if personal else 0)
    return len(list(islice((cue for cue in CUES if cue.search(line)), needed))) == needed


def _first_person(tail: Tail, number: int) -> bool:
    """Whether the copy itself says "I" outside quotations."""
    start, end = tail.lines[number]
    rest = tail.text[:start] + tail.text[end:]
    if rest.count("I ") + rest.count("I’") + rest.count("I'") < 2:
        return False
    return len(list(islice(SPEAKS.finditer(QUOTED.sub("", rest)), 2))) == 2


def _is_row(line: str) -> bool:
    """Whether a line is a row of professions: "Journalist, editor, mother of two and coffee lover."."""
    if (
        not 25 <= len(line) <= 300
        or "said" in line
        or line.count(",") + line.count("|") + line.count("•") + line.count(".") < 2
    ):
        return False
    lower = line.lower()
    if not stands(STEMS, lower):
        return False
    bare = re.sub(r"\A\W*(?:(?:I am|I’m|I'm|Hi, I(?:’|')m) (?:\w+, )?)?(?:an? )?", "", line)
    items = [item for item in ITEMS.split(bare) if item]
    if len(items) < 3 or re.search(r"\bI\b", bare) or max(len(item.split()) for item in items) > 5:
        return False
    press = {w.lower() for w in _press()}
    hits = sum(item.split()[-1].lower().strip(".") in press or item.split()[0].lower() in press for item in items)
    likes = sum(LIKES.search(i.lower()) is not None for i in items)
    needed = 2 if len(line) < 90 and line.endswith(".") and bare.split()[0].lower().strip(",") in press else 3
    return hits >= 1 and hits + likes >= needed and hits + likes >= 0.5 * len(items)


@cache
def _press() -> tuple[str, ...]:
    return (*words("roles_press"), "thinker", "creator", "communicator", "reader", "analyst", "scholar")


def _returns(tail: Tail, number: int) -> bool:
    """Whether a first-person line at the top stands again, perhaps cut off, at the end."""
    line = tail.line(number)
    if not line.startswith(("I ", "I’", "I'", "My ")):
        return False
    return any(tail.line(other).startswith(line[:30]) for other in tail.close() if other > number + 1)
