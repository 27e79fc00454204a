"""The company that names keep: the other names of their files, what stands beside them, and what the files say of them.

Two files that share rare names tell the same story, and so speak of the same people; so do two that give a rare name
the same office. A file that has both names either spells one in two ways, or tells of two people.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from newslint.lazy import Lazy
from newslint.rows import rows

from .roll import Roll
from .uses import Use

ENOUGH = 1.5  # two names that no third file has count 2
MOST = 12  # files of either spelling that are looked at


class Company:
    """The names that files share, and what name-variant sees in each file."""

    def __init__(self, roll: Roll) -> None:
        self._roll = roll
        self.variants = roll.variants

    def same_story(self, a: Sequence[Use], b: Sequence[Use]) -> bool:
        """Whether a file of each of two spellings share other rare names. Files that have both have two people."""
        if {use.file for use in a} & {use.file for use in b}:
            return False
        own = {word for use in (*a, *b) for word in (use.first, use.second)}
        return any(self._weight(x.file, y.file, own) >= ENOUGH for x in a[:MOST] for y in b[:MOST])

    def _weight(self, a: int, b: int, own: set[str]) -> float:
        shared = self._roll.rare(a) & self._roll.rare(b)
        return sum(2 / self._roll.spread(name) for name in shared if not own & {*name})


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
_WORD = Lazy(r"[a-z]+")


@cache
def _known() -> frozenset[str]:
    return frozenset(rows(__file__, "roles.txt"))
