"""The places that a finding has beside its own, in as few lines as an editor needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model import RelatedPlace
from .screen import visible

MOST_RELATED = 3  # places named, equal ones counted as one; more are counted
MOST_LINES = 6  # lines named of equal places
LONGEST_RELATED = 60  # characters of a place's words


def lines(places: Sequence[RelatedPlace], here: str) -> Iterator[str]:
    """A line for each place, for equal ones together; `here` is the source of the finding itself."""
    groups = _alike(places)
    for group in groups[:MOST_RELATED]:
        place, said = group[0].place, group[0].message
        message = f" ({visible(said)})" if said else ""
        if place.span == (0, 0):
            yield f"- {visible(place.source)}{message}"
        else:
            yield f"- {_where(group, here)}{_quoted(place.quote)}{message}"
    left = sum(map(len, groups[MOST_RELATED:]))
    if left:
        yield f"- and {left:,} more"


def _alike(related: Sequence[RelatedPlace]) -> list[list[RelatedPlace]]:
    """The related places, those together that differ in their line alone."""
    groups: dict[tuple[str, str, str], list[RelatedPlace]] = {}
    for one in related:
        quote = one.place.quote.strip()  # spaces look the same, however many
        groups.setdefault((one.place.source, quote, one.message), []).append(one)
    return list(groups.values())


def _where(places: Sequence[RelatedPlace], here: str) -> str:
    """`line 3`, `lines 3, 5 and 8`, or `other.txt:3, 5 and 8` for another file than this one."""
    source = places[0].place.source
    numbers = sorted({one.place.start.line for one in places})
    named = [str(line) for line in numbers[:MOST_LINES]]
    if len(numbers) > MOST_LINES:
        named.append(f"{len(numbers) - MOST_LINES:,} more")
    told = ", ".join(named[:-1]) + " and " + named[-1] if len(named) > 1 else named[0]
    return (f"lines {told}" if len(numbers) > 1 else f"line {told}") if source == here else f"{visible(source)}:{told}"


def _quoted(quote: str) -> str:
    """`: “words”`; marks stand by themselves, since between others nobody can read them, and blanks aren't shown."""
    shown = visible(quote.split("\n")[0])
    shown = shown if len(shown) <= LONGEST_RELATED else shown[: LONGEST_RELATED - 1] + "…"
    if any(ch.isalnum() for ch in shown):
        return f": “{shown}”"
    return f": {shown.strip()}" if shown.strip() else ""
