"""The company that names keep: two files that share rare names tell the same story, and so speak of the same people."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property

from .uses import Use

RARE = 6  # files; a name in more of them says little about a story
ENOUGH = 1.5  # two names that no third file has count 2
MOST = 12  # files of either spelling that are looked at


class Company:
    """The names of each file and how many files have each, worked out when a doubtful pair first asks for them."""

    def __init__(self, uses: Sequence[Use]) -> None:
        self._uses = uses

    @cached_property
    def _names(self) -> dict[int, set[tuple[str, str]]]:
        found: dict[int, set[tuple[str, str]]] = defaultdict(set)
        for use in self._uses:
            found[use.file].add((use.first, use.second))
        return found

    @cached_property
    def _files(self) -> Counter[tuple[str, str]]:
        return Counter(name for names in self._names.values() for name in names)

    def same_story(self, a: Sequence[Use], b: Sequence[Use]) -> bool:
        """Whether a file of each of two spellings share other rare names. Files that have both have two people."""
        if {use.file for use in a} & {use.file for use in b}:
            return False
        own = {word for use in (*a, *b) for word in (use.first, use.second)}
        return any(self._weight(x.file, y.file, own) >= ENOUGH for x in a[:MOST] for y in b[:MOST])

    def _weight(self, a: int, b: int, own: set[str]) -> float:
        shared = self._names[a] & self._names[b]
        return sum(2 / self._files[n] for n in shared if self._files[n] <= RARE and not own & {*n})
