"""One scan of the text for every literal that the recognisers of leftovers react to."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from ...literals import Literals
from . import words

_NAMES = "authors credits frames page_words players pointers posts promotions titles"
LISTS = tuple(f"marks_{name}" for name in _NAMES.split())


@lru_cache(maxsize=4)
def heard(text: str) -> Mapping[str, list[int]]:
    """The literals that stand in the text, each with the places at which it begins."""
    scanner, literals = _scanner()
    found: dict[str, list[int]] = {}
    for index, start, _ in scanner.hits(text):
        found.setdefault(literals[index], []).append(start)
    return found


@cache
def _scanner() -> tuple[Literals, list[str]]:
    literals = sorted({literal for name in LISTS for literal in words(name)})
    return Literals(literals), literals
