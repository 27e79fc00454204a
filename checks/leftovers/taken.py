"""Which stretches of an article other checks speak of, so that one thing is said once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable

from newslint.anatomy import Anatomy

BLOCKS = frozenset(("embed", "caption", "bio", "allowance"))


class Taken:
    """Spans that don't overlap one another, asked whether they touch another span."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans = sorted(spans)
        self._starts = [start for start, _ in self._spans]

    def touches(self, start: int, end: int) -> bool:
        """Whether a span shares a character with one of them."""
        at = bisect_left(self._starts, end)
        return at > 0 and self._spans[at - 1][1] > start


def parts(anatomy: Anatomy, kinds: Collection[str] = BLOCKS) -> Taken:
    """The parts of these kinds: pasted posts, captions, bios, and remarks that allow findings."""
    return Taken((part.start, part.end) for part in anatomy.parts if part.kind in kinds)
