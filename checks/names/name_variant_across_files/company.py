"""The company that names keep: the other names of their files, what stands beside them, and what the files say of them.

Two files that share rare names tell the same story, and so speak of the same people; so do two that give a rare name
the same office. A file that has both names either spells one in two ways, or tells of two people.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache, cached_property

from newslint.rows import rows

from .uses import Use

RARE = 6  # files; a name in more of them says little about a story
ENOUGH = 1.5  # two names that no third file has count 2
MOST = 12  # files of either spelling that are looked at

Variants = dict[int, dict[tuple[str, str], bool]]
"""By file: the odd spelling and the usual one, as name-variant has them, and whether it can tell which is which."""


class Company:
    """The names of each file and how many files have each, worked out when a doubtful pair first asks for them."""

    def __init__(self, uses: Sequence[Use], variants: Variants) -> None:
        self._uses = uses
        self.variants = variants

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


def same_role(a: Sequence[Use], b: Sequence[Use]) -> bool:
    """Whether both names stand beside the same role ("spokesman Gus Whitmore", "Guy Whitmore, a spokesman")."""
    return bool(_roles(a) & _roles(b))


def _roles(uses: Sequence[Use]) -> frozenset[str]:
    return frozenset().union(*(_beside(*use.around) for use in uses[:MOST]))


def _beside(before: str, after: str) -> frozenset[str]:
    """The roles in the words right before a name, and in an apposition right after it."""
    words = _WORD.findall(before.lower()[-BEFORE:])[-3:]
    if after[:2] == ", ":
        words += _WORD.findall(after[2:].lower().split(",")[0])[:6]
    return frozenset(words) & _known()


BEFORE = 36  # code points
_WORD = re.compile(r"[a-z]+")


@cache
def _known() -> frozenset[str]:
    return frozenset(rows(__file__, "roles.txt"))
