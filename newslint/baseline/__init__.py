"""The baseline: findings that are known and don't count. Pure: no files, no clock, no printing.

`matching` tells the known from the new, `renewal` brings a baseline up to date, `storage` is its form in a file;
`likeness` knows a renamed file again, `surroundings` which of two equal findings is the one that was there.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..model import Finding
from ..named import NamedTuple

FILE = ".newslint-baseline.json"


class Entry(NamedTuple):
    """One finding that is known. `path` has `/` and counts from the baseline's folder; `quote` is as of `known_by`.

    `before` and `after` are the hashed words around it (see `surroundings`); `expires` is the last day, as an ISO date,
    on which it counts, or "" for no end.
    """

    path: str
    check: str
    quote: str
    before: str = ""
    after: str = ""
    expires: str = ""


class Baseline(NamedTuple):
    """The entries; the likeness of each of their files; and the paths that were linted when they were taken in."""

    entries: tuple[Entry, ...] = ()
    likenesses: Mapping[str, str] = {}
    paths: tuple[str, ...] = ()


class Found(NamedTuple):
    """A finding of this run, under the path that the baseline would give its file."""

    path: str
    finding: Finding
