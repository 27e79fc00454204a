"""Lines in the third person about whoever wrote the article."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from .author_forms import FULL_NAME, OPENERS, SAYS_WHO, TELLS_POST
from .author_labels import DISCLAIMER, GOES_ON, HEADING, LONE_BY
from .roles import of_the_press
from .tails import Tail
from .weights import ENOUGH, weigh

Pair = tuple[int, int]

LONGEST_BIO = 900
LINES_OF_AN_ARTICLE = 3
LAST = 4  # lines that may be a bio even where copy stands after them


def bylines_without_name(tail: Tail) -> Iterator[Pair]:
    """Lines that are only "By": the name was lost. Where a name follows on the next line, the byline is whole."""
    short = [(number, start, end) for number, (start, end) in enumerate(tail.lines) if end - start <= 12]
    for number, start, end in short:
        if LONE_BY.match(tail.text, start, end):
            below = tail.line(number + 1) if number + 1 < len(tail.lines) else ""
            if not (len(below) <= 60 and FULL_NAME.match(below)):
                yield start, end


def find(tail: Tail, contacts: Collection[Pair]) -> Iterator[Pair]:
    """Lines at the end, or in rare cases at the top, that say who the author is."""
    if len(tail.lines) < LINES_OF_AN_ARTICLE:
        return
    lasting, below = True, None
    for number in tail.close():
        if not lasting and number < len(tail.lines) - LAST:
            break
        start, end = tail.lines[number]
        if lasting and end - start < 400 and _disclaims(tail.line(number)):
            yield start, end
            continue
        weight = weigh(tail, number) if end - start <= LONGEST_BIO and (lasting or _may_stand_here(tail, number)) else 0
        if weight >= ENOUGH + (0 if lasting else 2) and not _is_roll(tail, number):
            yield start, end
            yield from _headed(tail, number)
            if below is not None:
                yield tail.lines[below]
        elif lasting and end - start < 300 and GOES_ON.match(tail.line(number)):
            below = number
            continue
        elif lasting and not tail.is_scrap(number) and not any(a < end and b > start for a, b in contacts):
            lasting = False
        below = None
    last = len(tail.lines) - 1
    if HEADING.match(tail.line(last - 1)) and FULL_NAME.match(tail.line(last)) and len(tail.line(last)) <= 40:
        yield from tail.lines[last - 1 :]  # the bio itself is lost
    yield from _at_the_top(tail)


def _disclaims(line: str) -> bool:
    """Whether a line says that the views are the author's own."""
    head = line[:60].lower()
    return ("view" in head or "opinion" in head) and DISCLAIMER.match(line) is not None


def _headed(tail: Tail, number: int) -> Iterator[Pair]:
    """The lines above a bio that belong to it: "About the author", the bare name, the bare post."""
    bio = tail.line(number)
    for above in range(number - 1, max(-1, number - 4), -1):
        line = tail.line(above)
        if len(line) < 70 and HEADING.match(line):
            yield from tail.lines[above:number]
            return
        if not (len(line) <= 45 and (FULL_NAME.match(line) or TELLS_POST.match(line))):
            break
    name = tail.line(number - 2) if number > 1 else ""
    post = tail.line(number - 1)
    if not (name and len(name) <= 45 and FULL_NAME.match(name) and name.split()[0] in bio[:40].split()):
        return
    if TELLS_POST.match(post) and of_the_press(post):
        yield from tail.lines[number - 2 : number]


def _may_stand_here(tail: Tail, number: int) -> bool:
    """Whether a line that has copy after it is worth a look: it is among the last few and speaks of the press."""
    return number >= len(tail.lines) - LAST and of_the_press(tail.line(number))


def _at_the_top(tail: Tail) -> Iterator[Pair]:
    """A bio above the copy; it must speak of the press and of work published."""
    for number in range(min(2, len(tail.lines) - 6)):
        start, end = tail.lines[number]
        if 40 < end - start <= 600 and of_the_press(tail.line(number)) and weigh(tail, number) >= ENOUGH + 2:
            yield start, end


def _is_roll(tail: Tail, number: int) -> bool:
    """Whether the line is one of a list of people: three or more other lines near it open in the same way."""
    alike = 0
    for other in (*range(max(0, number - 12), number), *range(number + 1, len(tail.lines))):
        line = tail.line(other)
        if len(line) < 500 and (match := SAYS_WHO.match(line)) and match["verb"] in ("is", "has", "was"):
            alike += (
                tail.is_scrap(other) is False
                and match["name"].split()[0] not in OPENERS
                and weigh(tail, other) >= ENOUGH
            )
    return alike >= 3
