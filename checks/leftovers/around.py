"""Looking with a slow pattern only around the few places where a quick search has found something."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from newslint.lazy import Lazy
from newslint.literals import Literals
from newslint.lowered import lowered

REACH = 80  # code points to each side of a place


class Groups:
    """Literals in groups, in lower case, all looked for in one scan."""

    def __init__(self, **groups: tuple[str, ...]) -> None:
        self._names = [name for name, literals in groups.items() for _ in literals]
        self._literals = Literals([each for literals in groups.values() for each in literals], fold=lowered)

    def heard(self, text: str) -> Mapping[str, list[int]]:
        """For each group where its literals stand, whatever their case; nothing for a group that is absent."""
        found: dict[str, list[int]] = {}
        for index, start, _ in self._literals.hits(text):
            found.setdefault(self._names[index], []).append(start)
        return found


def matches(pattern: Lazy, text: str, places: Iterable[int], reach: int = REACH) -> Iterator[re.Match[str]]:
    """What the pattern finds within reach of the places, which come in order; each find once."""
    low = high = -1
    for place in places:
        if place - reach > high:
            if high >= 0:
                yield from pattern.finditer(text, low, high)
            low = max(0, place - reach)
        high = place + reach
    if high >= 0:
        yield from pattern.finditer(text, low, high)
