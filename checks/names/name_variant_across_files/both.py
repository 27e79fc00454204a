"""Names that differ as two romanisations do, often in both words: "Iulia Dorochenko", "Yuliya Doroszenko"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from itertools import chain, combinations

from .. import spelling, transliterated
from ..usual import is_usual
from .company import Company, same_role
from .roll import Pair, Roll
from .uses import Use

BOTH = 2  # the column of both words
LONG = 10  # letters of names whose romanisations are looked for
MOST = 6  # names of one sound that are held against each other


def romanised(
    roll: Roll, company: Company, told: Collection[tuple[Pair, Pair]]
) -> Iterator[tuple[int, list[Use], list[Use]]]:
    """The uses of two such names, where their files tell one story or give both the same role, and which column of
    them differs. Two that have been told already, by the word that they share, are left out.

    Without either, two names of one sound are as a rule two names.
    """
    for names in _groups(roll.pairs):
        for a, b in combinations(sorted(names)[:MOST], 2):
            differ = [spelling.fold(x) != spelling.fold(y) for x, y in zip(a, b, strict=True)]
            both = " ".join(a), " ".join(b)
            if not any(differ) or not (transliterated.are_alike(*both) and transliterated.are_one(*both)):
                continue
            uses = roll.uses(*a), roll.uses(*b)
            if (all(differ) or (a, b) not in told) and _is_one_person(*uses, company):
                yield BOTH if all(differ) else differ.index(True), *uses


def _groups(names: Collection[Pair]) -> Iterator[list[Pair]]:
    """Names that sound alike, those of several spellings only. A run has millions of names, so the first pass keeps
    numbers, and the second one keeps what is left.
    """
    usual = set(filter(is_usual, set(chain.from_iterable(names))))
    wanted = [(a, b) for a, b in names if len(a) + len(b) >= LONG and a not in usual and b not in usual]
    sounds = {word: transliterated.faint(word) for word in set(chain.from_iterable(wanted))}
    wanted = [(a, b) for a, b in wanted if sounds[a] and sounds[b]]
    wanted = [(a, b) for a, b in wanted if len(sounds[a]) + len(sounds[b]) >= transliterated.SHORTEST]
    keys = [hash((sounds[a], sounds[b])) for a, b in wanted]  # one in a billion is shared by accident, and judged again
    times = Counter(keys)
    groups: dict[int, list[Pair]] = defaultdict(list)
    for key, name in zip(keys, wanted, strict=True):
        if times[key] > 1:
            groups[key].append(name)
    yield from groups.values()


def _is_one_person(a: list[Use], b: list[Use], company: Company) -> bool:
    """Whether no file has both names, and two share other names or a role."""
    apart = not {use.file for use in a} & {use.file for use in b}
    return apart and (same_role(a, b) or company.same_story(a, b))
