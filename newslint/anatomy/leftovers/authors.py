"""Lines in the third person about whoever wrote the article."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from . import SPEECH, words
from .author_forms import (
    ALONE,
    COVERS,
    CUES,
    FULL_NAME,
    GOES_ON,
    HEADING,
    IS,
    LONE_BY,
    NEWS,
    OPENERS,
    OWN_WORK,
    ROLE_FIRST,
    SAYS_WHO,
    VETERAN,
    WRITTEN_BY,
)
from .tails import Tail

Pair = tuple[int, int]

LONGEST_BIO = 900
LINES_OF_AN_ARTICLE = 3
LINES_OF_A_COLUMN, LINES_OF_A_DECK = 7, 3
ENOUGH = (
    3  # a role (1, or 2 for one of the press), up to two telling phrases, and 2 if the copy does not name the person
)


def bylines_without_name(tail: Tail) -> Iterator[Pair]:
    """Lines that are only "By": the name was lost. Where a name follows on the next line, the byline is whole."""
    for number, (start, end) in enumerate(tail.lines):
        if end - start <= 12 and LONE_BY.match(tail.text, start, end):
            below = tail.line(number + 1) if number + 1 < len(tail.lines) else ""
            if not (len(below) <= 60 and FULL_NAME.match(below)):
                yield start, end


def find(tail: Tail, contacts: Collection[Pair]) -> Iterator[Pair]:
    """Lines at the end, or in rare cases at the top, that say who the author is."""
    if len(tail.lines) < LINES_OF_AN_ARTICLE:
        return
    lasting, below = True, None
    for number in tail.close():
        start, end = tail.lines[number]
        weight = (
            _weigh(tail, number) if end - start <= LONGEST_BIO and (lasting or _may_stand_here(tail, number)) else 0
        )
        if weight >= ENOUGH + (0 if lasting else 2) and not _is_roll(tail, number):
            yield start, end
            above = tail.line(number - 1) if number else ""
            if len(above) < 70 and HEADING.match(above):
                yield tail.lines[number - 1]
            if below is not None:
                yield tail.lines[below]
        elif lasting and end - start < 300 and GOES_ON.match(tail.line(number)):
            below = number
            continue
        elif not tail.is_scrap(number) and not any(a < end and b > start for a, b in contacts):
            lasting = False
        below = None
    yield from _at_the_top(tail)


def _may_stand_here(tail: Tail, number: int) -> bool:
    """Whether a line that has copy after it is worth a look: it is among the last few and speaks of the press."""
    return number >= len(tail.lines) - 4 and _of_the_press(tail.line(number))


def _of_the_press(line: str) -> bool:
    return any(
        role in line for role in ("editor", "reporter", "writer", "author", "columnist", "orrespondent", "ournalist")
    )


def _at_the_top(tail: Tail) -> Iterator[Pair]:
    """A bio above the copy; it must speak of the press and of work published."""
    for number in range(min(2, len(tail.lines) - 6)):
        start, end = tail.lines[number]
        if 40 < end - start <= 600 and _of_the_press(tail.line(number)) and _weigh(tail, number) >= ENOUGH + 2:
            yield start, end


def _weigh(tail: Tail, number: int) -> int:
    """How much speaks for a line being about its author; see ENOUGH."""
    line = tail.line(number)
    if len(line) < 20:
        return 0
    if WRITTEN_BY.match(line):
        return ENOUGH
    match = SAYS_WHO.match(line) or ("s " in line[:70] and OWN_WORK.match(line)) or None
    if match is None and line.lstrip("•*-–— ").startswith(("A ", "An ", "As ")):
        match = VETERAN.match(line)
    if match is None:
        return _role_first(line)
    name = match["name"].removesuffix("'s").removesuffix("’s")
    if name.split()[0] in OPENERS and not name.startswith("The "):
        return 0
    if name.split()[0] in ("The",) and " ".join(name.split()[1:2]).rstrip("s") not in (
        "author",
        "writer",
        "columnist",
        "reporter",
        "correspondent",
    ):
        return 0
    return _balance(tail, number, line, name, line[match.end("name") : match.end("name") + 330])


def _balance(tail: Tail, number: int, line: str, name: str, predicate: str) -> int:
    """The weight of a line of which a name is the subject."""
    tokens = [t for t in re.split(r"[\s]+", name) if t]
    press, other = _roles(re.split(r"(?<=[a-z]{3})\. ", predicate)[0][: 230 if len(line) < 420 else 160])
    cues = len({m[0] for m in CUES.finditer(line[:600])})
    weight = 2 if press else 1 if other else 0
    weight += 2 if cues > 1 else cues
    if not (press or other) and IS.match(predicate):
        return 0  # "Quay Partners is a consultancy"
    if not weight or (len(tokens) == 1 and not (press and ALONE.match(predicate))):
        return 0
    if SPEECH.search(line) or NEWS.search(predicate[:200]):
        weight -= 3
    if tokens[0] == "The":
        return weight + (1 if other or press else 0) + (number == len(tail.lines) - 1)
    named = tail.names(_surname(tokens), number, tokens[0] if len(tokens) > 1 else "")
    if (
        named
        and press
        and len(tokens) > 1
        and number > LINES_OF_A_COLUMN
        and not tail.names(_surname(tokens), number, after=LINES_OF_A_DECK)
    ):
        return weight + 1  # a columnist: the deck names her, and then the end
    return weight + (-4 if named else 2 if len(tokens) > 1 or press else 0)


def _surname(tokens: list[str]) -> str:
    kept = [
        t.strip(".,“”\"'’")
        for t in tokens
        if t.strip(".,") not in ("Jr", "Sr", "II", "III", "Dr", "Mr", "Ms", "Mrs", "and")
    ]
    return kept[-1] if kept else ""


def _roles(predicate: str) -> tuple[bool, bool]:
    """Whether a word for somebody who writes stands in the piece, and whether one for another post does."""
    found = re.findall(r"[\w-]+", predicate.lower())
    plain = {w.removesuffix("s") for w in found} | {piece for w in found if "-" in w for piece in w.split("-")}
    press, other = _stock()
    chief = (
        "at-large" in plain
        or ("chief" in plain and "editor" in plain)
        or bool(plain & {"editor-at-large", "editor-in-chief"})
    )
    return chief or not plain.isdisjoint(press) or COVERS.search(predicate) is not None, not plain.isdisjoint(other)


@cache
def _stock() -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(words("roles_press")), frozenset(words("roles_other"))


def _role_first(line: str) -> int:
    """A bio without a subject: "Lagos-based correspondent covering courts. Previously posted in Accra"."""
    match = ROLE_FIRST.match(line)
    if match is None or match["role"].removesuffix("s") not in _stock()[0] or SPEECH.search(line) or NEWS.search(line):
        return 0
    return ENOUGH + (1 if match["place"] or CUES.search(line) else 0)


def _is_roll(tail: Tail, number: int) -> bool:
    """Whether the line is the last of a list of people: two or more lines of the copy open in the same way."""
    alike = 0
    for other in range(max(0, number - 12), number):
        line = tail.line(other)
        if len(line) < 500 and (match := SAYS_WHO.match(line)) and match["verb"] in ("is", "has", "was"):
            alike += (
                tail.is_scrap(other) is False
                and match["name"].split()[0] not in OPENERS
                and _weigh(tail, other) >= ENOUGH
            )
    return alike >= 3
