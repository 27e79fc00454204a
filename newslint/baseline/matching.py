"""Which findings are known and which are new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from ..fingerprint import known_by
from ..named import NamedTuple
from . import Entry, Found
from .surroundings import closeness

Surroundings = tuple[str, str]
Around = Callable[[Found], Surroundings]
MOST_PAIRS = 10_000  # of equal entries and findings that are compared one by one


class Matched(NamedTuple):
    """Entries with the findings they stand for, the findings that are new, and the entries that nothing stands for."""

    pairs: list[tuple[Entry, Found]]
    new: list[Found]
    unmet: list[Entry]


def match(entries: Iterable[Entry], found: Iterable[Found], around: Around) -> Matched:
    """Match by file, check and quote; of equal ones those with the nearest surroundings, so that only a surplus is new.

    `around` tells the surroundings of a finding; it is asked only where it must be chosen among equal ones.
    """
    known: dict[tuple[str, str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        known[entry.path, entry.check, entry.quote].append(entry)
    here: dict[tuple[str, str, str], list[Found]] = defaultdict(list)
    for one in found:
        here[one.path, one.finding.check, known_by(one.finding.place.quote)].append(one)
    matched = Matched([], [], [])
    for key in {**here, **known}:
        _match_equal(known.get(key, []), here.get(key, []), around, matched)
    return matched


def _match_equal(entries: list[Entry], found: list[Found], around: Around, matched: Matched) -> None:
    """Match entries and findings that share file, check and quote."""
    has_choice = len(found) > len(entries) > 0 or (found and len({e.expires for e in entries}) > 1)
    if has_choice:
        entries, found = _nearest_first(entries, found, around)
    count = min(len(entries), len(found))
    matched.pairs.extend(zip(entries[:count], found[:count], strict=True))
    matched.new.extend(found[count:])
    matched.unmet.extend(entries[count:])


def _nearest_first(entries: list[Entry], found: list[Found], around: Around) -> tuple[list[Entry], list[Found]]:
    """The same entries and findings, so ordered that what belongs together has the same index; the others behind."""
    places = [around(one) for one in found]
    ranked = _ranked if len(entries) * len(found) <= MOST_PAIRS else _equal
    chosen: dict[int, int] = {}
    taken: set[int] = set()
    for i, j in ranked([(e.before, e.after) for e in entries], places):
        if i not in chosen and j not in taken:
            chosen[i] = j
            taken.add(j)
    rows = [*chosen, *(i for i in range(len(entries)) if i not in chosen)]
    columns = [*chosen.values(), *(j for j in range(len(found)) if j not in taken)]
    return [entries[i] for i in rows], [found[j] for j in columns]


def _ranked(known: list[Surroundings], here: list[Surroundings]) -> list[tuple[int, int]]:
    """All pairs of indices, the closest first; among equals in order, so that the last are the surplus."""
    pairs = ((closeness(a, b), -i, -j) for i, a in enumerate(known) for j, b in enumerate(here))
    return [(-i, -j) for _, i, j in sorted(pairs, reverse=True)]


def _equal(known: list[Surroundings], here: list[Surroundings]) -> Iterator[tuple[int, int]]:
    """The pairs whose surroundings are the same, where there are too many to compare."""
    at: dict[Surroundings, list[int]] = defaultdict(list)
    for j in reversed(range(len(here))):
        at[here[j]].append(j)
    for i, one in enumerate(known):
        if at.get(one):
            yield i, at[one].pop()


def follow(matched: Matched, names: Mapping[str, str], around: Around) -> Matched:
    """The same once files are known to be renamed, old path -> new path: their entries hold under the new name."""
    moved = [e._replace(path=names[e.path]) for e in matched.unmet if e.path in names]
    new = set(names.values())
    again = match(moved, [f for f in matched.new if f.path in new], around)
    return Matched(
        matched.pairs + again.pairs,
        [f for f in matched.new if f.path not in new] + again.new,
        [e for e in matched.unmet if e.path not in names] + again.unmet,
    )
