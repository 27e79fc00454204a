"""Literals that are looked for in a text, all in one scan.

`in` costs about 3 µs a literal on an article of 3.8 kB, so that a hundred would cost more than all that follows;
one automaton takes about 20 µs for all.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Any

PIECE = 1 << 16  # code points: a longer text is scanned in pieces, since a scan takes eight bytes for each of its own
_FIRST = 1 << 16  # code points to scan until an automaton is made that takes longer to make and scans faster
_MANY = 100  # literals, from which on the library by itself takes a slow machine where it looks for the longest

_LAST = itemgetter(2)

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
        self._scanned = 0

    def hits(self, text: str) -> Iterable[Hit]:
        """The literals that stand in a text, by the place where they end."""
        return self._found(text) if len(text) <= PIECE else self._by_pieces(text)

    def heard(self, text: str) -> set[int]:
        """The numbers of the literals that stand in a text."""
        step = PIECE if len(text) > PIECE else max(1, len(text))
        pieces = (text[start : start + step + self._reach] for start in range(0, len(text), step))
        return {hit[0] for piece in pieces for hit in self._found(piece)}

    def _found(self, text: str) -> list[Hit]:
        if self._scanned < _FIRST:
            self._scanned += len(text)
            if self._scanned >= _FIRST:
                self.__dict__.pop("_scan", None)  # the one for few texts
        found: list[Hit] = self._scan(self._fold(text) if self._fold else text, not self._longest)
        return found

    @cached_property
    def _reach(self) -> int:
        """How far a literal may reach beyond the code point with which it begins."""
        return max(map(len, self._literals), default=1) - 1

    @cached_property
    def _scan(self) -> Any:
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

        kind = MatchKind.LeftmostLongest if self._longest else MatchKind.Standard
        machine = Implementation.DFA if self._longest and len(self._literals) > _MANY else None
        if self._scanned < _FIRST:
            machine = Implementation.NoncontiguousNFA
        return AhoCorasick(self._literals, matchkind=kind, implementation=machine).find_matches_as_indexes

    def _by_pieces(self, text: str) -> Iterator[Hit]:
        """The same; a literal that begins in a piece may reach into the next one, and is looked for as far as that."""
        start = 0
        while start < len(text):
            stop = start + PIECE
            found = self._found(text[start : stop + self._reach])
            if start:
                found = [(number, start + first, start + last) for number, first, last in found]
            whole = bisect_right(found, stop, key=_LAST)
            own = found[:whole] + [hit for hit in found[whole:] if hit[1] < stop]
            yield from own
            start = max(stop, own[-1][2]) if own and self._longest else stop
