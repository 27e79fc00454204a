"""Literals that are looked for in a text, all in one scan.

`in` costs about 3 µs a literal on an article of 3.8 kB, so that a hundred would cost more than all that follows;
one automaton takes about 20 µs for all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

PIECE = 1 << 16  # code points: a longer text is scanned in pieces, since a scan takes eight bytes for each of its own
_MANY = 100  # literals, from which on the library by itself takes a slow machine where it looks for the longest

Hit = tuple[int, int, int]
"""Which literal it is, by its number, and where it begins and ends."""


class Literals:
    """A scanner for literals, made at its first use.

    It finds all of them, those that overlap too, or with `longest` from left to right the longest at each place. `fold`
    is done to the text first and keeps its length; the literals are folded already.
    """

    def __init__(
        self, literals: Sequence[str], *, longest: bool = False, fold: Callable[[str], str] | None = None
    ) -> None:
        self._literals = literals
        self._longest = longest
        self._fold = fold

    def hits(self, text: str) -> Iterable[Hit]:
        """The literals that stand in a text, by the place where they end."""
        if len(text) > PIECE:
            return self._by_pieces(text)
        found: list[Hit] = self._scan(self._fold(text) if self._fold else text, not self._longest)
        return found

    @cached_property
    def _scan(self) -> Any:
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

        kind = MatchKind.LeftmostLongest if self._longest else MatchKind.Standard
        machine = Implementation.DFA if self._longest and len(self._literals) > _MANY else None
        return AhoCorasick(self._literals, matchkind=kind, implementation=machine).find_matches_as_indexes

    def _by_pieces(self, text: str) -> Iterator[Hit]:
        """The same; each piece is scanned with so much of the next one as a literal may reach into it."""
        reach = max(map(len, self._literals), default=1) - 1
        start = 0
        while start < len(text):
            stop = start + PIECE
            piece = text[start : stop + reach]
            onward = stop
            for number, first, last in self._scan(self._fold(piece) if self._fold else piece, not self._longest):
                if start + first < stop:
                    yield number, start + first, start + last
                    onward = max(onward, start + last if self._longest else stop)
            start = onward
