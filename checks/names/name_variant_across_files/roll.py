"""The names of all files of a run, each once, and the files in which it stands.

A run has millions of names and few that are alike. So a file's row is only looked up by its name here, and is taken
apart, into a Use for each two words that stand together, when somebody asks for these two words.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import pairwise

from newslint.model import Facts

from .uses import Home, Row, Use, is_name

RARE = 6  # files; a name in more of them says little about a story
Pair = tuple[str, str]
Variants = dict[int, dict[Pair, bool]]
"""By file: the odd spelling and the usual one, as name-variant has them, and whether it can tell which is which."""


class Roll:
    """All names of a run. Files and rows go by their number, in the order in which they were gathered."""

    def __init__(self, gathered: Sequence[Facts]) -> None:
        self._gathered = gathered
        self._homes = [Home(source, encoding) for source, encoding, *_ in gathered]
        self._first: list[int] = []  # the number of each file's first row
        self._rows: list[Row] = []
        self._pairs: dict[Pair, list[list[int]]] = {}  # the rows of each name that has the two words
        self._rare: dict[int, frozenset[Pair]] = {}
        self.variants: Variants = {
            n: {(odd, usual): clear for odd, usual, clear in pairs} for n, (*_, pairs) in enumerate(gathered) if pairs
        }
        self._read()

    def _read(self) -> None:
        names: dict[str, list[int]] = {}
        for _, _, rows, _ in self._gathered:
            self._first.append(len(self._rows))
            for number, row in enumerate(rows, len(self._rows)):
                name = _name(row)
                known = names.get(name)
                if known is None:
                    names[name] = known = [number]
                    for pair in dict.fromkeys(_pairs(name)):
                        self._pairs.setdefault(pair, []).append(known)
                else:
                    known.append(number)
            self._rows += rows

    @property
    def pairs(self) -> Collection[Pair]:
        """Each two words that stand together in a name, in the order of their first use."""
        return self._pairs.keys()

    def uses(self, first: str, second: str) -> list[Use]:
        """The uses of two words in the order of the files, one for each file and word that follows them there."""
        found: dict[tuple[int, str], Use] = {}
        for number, after, at, then in self._standing(first, second):
            file = bisect_right(self._first, number) - 1
            row = self._rows[number]
            times = int(row[: row.index(" ")])
            known = found.get((file, after))
            found[file, after] = (
                known._replace(times=known.times + times)
                if known
                else Use(file, self._homes[file], first, second, after, times, row, at, then)
            )
        return list(found.values())

    def _standing(self, first: str, second: str) -> list[tuple[int, str, int, int]]:
        """The rows that have two words, each with the word that follows and where in the name the two begin."""
        found: list[tuple[int, str, int, int]] = []
        in_order = True
        for numbers in self._pairs[first, second]:
            at, words = _words(_name(self._rows[numbers[0]]))
            for i, pair in enumerate(pairwise(words)):
                if pair == (first, second):
                    in_order = not found
                    after = words[i + 2] if i + 2 < len(words) else ""
                    found += [(number, after, at[2 * i], at[2 * i + 2]) for number in numbers]
        return found if in_order else sorted(found, key=lambda place: (place[0], place[2]))

    def rare(self, file: int) -> frozenset[Pair]:
        """Each two words that stand together in a name of one file, where few files have both."""
        if file not in self._rare:
            pairs = {pair for row in self._gathered[file][2] for pair in _pairs(_name(row))}
            self._rare[file] = frozenset(pair for pair in pairs if self.spread(pair) <= RARE)
        return self._rare[file]

    def spread(self, pair: Pair) -> int:
        """How many files have the two words; not counted up where they are more than RARE."""
        rows = self._pairs[pair]
        most = max(map(len, rows))  # a file has a name once
        if len(rows) == 1 or most > RARE:
            return most
        return len({bisect_right(self._first, number) for numbers in rows for number in numbers})


def _name(row: Row) -> str:
    """The part of a row that says which name it is: where its words are, and the name."""
    start = row.index("\n") + 1
    return row[start : row.index("\n", row.index("\n", start) + 1)]


def _words(name: str) -> tuple[list[int], list[str]]:
    """Where the words of a name are, and the words."""
    places, _, text = name.partition("\n")
    at = list(map(int, places.split(" ")))
    return at, [text[a:b] for a, b in zip(at[::2], at[1::2], strict=True)]


@lru_cache(maxsize=1 << 16)
def _pairs(name: str) -> list[Pair]:
    return [(a, b) for a, b in pairwise(_words(name)[1]) if is_name(a) and is_name(b)]
