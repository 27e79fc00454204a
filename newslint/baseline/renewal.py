"""Bringing a baseline up to date with a run."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..fingerprint import known_by
from . import Baseline, Entry, Found
from .matching import Around, Matched


def is_over(entry: Entry, today: str) -> bool:
    """Whether an entry has expired; `today` is an ISO date."""
    return bool(entry.expires) and entry.expires < today


def entry_of(found: Found, around: Around, expires: str = "") -> Entry:
    """The entry that makes a finding known."""
    place = found.finding.place
    return Entry(found.path, found.finding.check, known_by(place.quote), *around(found), expires)


def kept(matched: Matched, stale: Iterable[Entry], around: Around, today: str = "") -> list[Entry]:
    """The entries without the stale ones, and without those that have expired today, if a date is given.

    Those that were met have their surroundings as they are now.
    """
    gone = set(stale)
    met = [entry_of(found, around, e.expires) for e, found in matched.pairs if not is_over(e, today)]
    return met + [entry for entry in matched.unmet if entry not in gone]


def taken_in(matched: Matched, around: Around, today: str, expires: str) -> list[Entry]:
    """Entries for all that counts today: what is new, and what has expired and is still there."""
    expired = [found for entry, found in matched.pairs if is_over(entry, today)]
    return [entry_of(found, around, expires) for found in matched.new + expired]


def rebuilt(
    baseline: Baseline, entries: Iterable[Entry], paths: Iterable[str], sketch_of: Callable[[str], str | None]
) -> Baseline:
    """A baseline of these entries, in order; `sketch_of` gives the sketch of a file as it is, None where it can't."""
    ordered = tuple(sorted(entries))
    sketches = {}
    for path in dict.fromkeys(entry.path for entry in ordered):
        known = sketch_of(path)
        sketches[path] = baseline.likenesses.get(path, "") if known is None else known
    return Baseline(ordered, sketches, widest(paths))


def widest(paths: Iterable[str]) -> tuple[str, ...]:
    """The paths without those that lie below another of them."""
    found: list[str] = []
    for path in sorted(set(paths), key=lambda p: (p.count("/"), p)):
        if not any(below(path, folder) for folder in found):
            found.append(path)
    return tuple(sorted(found))


def below(path: str, folder: str) -> bool:
    """Whether a path is a folder or lies below it; both count from the baseline's folder."""
    outside = path == ".." or path.startswith(("../", "/"))
    return path == folder or path.startswith(folder.rstrip("/") + "/") or (folder == "." and not outside)
