"""Names of which both words differ, as two romanisations of one name do: "Iulia Dorochenko", "Yuliya Doroszenko"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from .. import spelling, transliterated
from ..usual import is_usual
from .company import Company, same_role
from .uses import Use

LONG = 10  # letters of names whose romanisations are looked for
MOST = 6  # names of one sound that are held against each other
Names = dict[tuple[str, str], list[Use]]


def romanised(uses: Sequence[Use], company: Company) -> Iterator[tuple[list[Use], list[Use]]]:
    """The uses of two such names, where their files tell one story or give both the same role.

    Without either, two names of one sound are as a rule two names.
    """
    for names in _groups(uses):
        for a, b in combinations(sorted(names)[:MOST], 2):
            both = " ".join(a), " ".join(b)
            differ = all(spelling.fold(x) != spelling.fold(y) for x, y in zip(a, b, strict=True))
            if differ and transliterated.are_one(*both) and _is_one_person(names[a], names[b], company):
                yield names[a], names[b]


def _groups(uses: Sequence[Use]) -> Iterator[Names]:
    """Names that sound alike, those of several spellings only. A run has millions of names, so the first pass keeps
    numbers, and the second one keeps what is left.
    """
    words = {word for use in uses for word in (use.first, use.second)}
    sounds = {word: heard for word in words if not is_usual(word) and (heard := transliterated.skeleton(word))}
    wanted = [u for u in uses if u.first in sounds and u.second in sounds and len(u.first) + len(u.second) >= LONG]
    wanted = [u for u in wanted if len(sounds[u.first]) + len(sounds[u.second]) >= transliterated.SHORTEST]
    seen: dict[int, int] = {}
    several: set[int] = set()
    for use in wanted:
        key = hash((sounds[use.first], sounds[use.second]))  # one in a billion is shared by accident, and judged again
        name = hash((use.first, use.second))
        if seen.setdefault(key, name) != name:
            several.add(key)
    groups: dict[int, Names] = defaultdict(lambda: defaultdict(list))
    for use in wanted if several else ():
        key = hash((sounds[use.first], sounds[use.second]))
        if key in several:
            groups[key][use.first, use.second].append(use)
    yield from groups.values()


def _is_one_person(a: list[Use], b: list[Use], company: Company) -> bool:
    """Whether no file has both names, and two share other names or a role."""
    apart = not {use.file for use in a} & {use.file for use in b}
    return apart and (same_role(a, b) or company.same_story(a, b))
