"""Patterns that are compiled when they are first used.

There are hundreds, and compiling all of them takes longer than linting a handful of articles; most articles need few.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from .compiled import compiled


def stands(literals: Iterable[str], text: str) -> bool:
    """Whether one of a few literals stands in a text; `any` with a generator takes three times as long."""
    for literal in literals:  # noqa: SIM110
        if literal in text:
            return True
    return False


class Lazy:
    """Stands for `re.compile(source, flags)`. After the first use its methods are those of the compiled pattern."""

    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[Any]]
    split: Callable[..., list[str]]
    sub: Callable[..., str]

    def __init__(self, source: str, flags: int = 0) -> None:
        self.pattern = source
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        pattern = compiled(self.pattern, self.flags)
        for method in ("match", "fullmatch", "search", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(pattern, method))
        return getattr(pattern, name)


class Gated:
    """Several patterns, tried in order, each only where one of its literals stands in the text.

    An alternation of them all would have to be compiled as a whole for the sake of its rarest branch.
    """

    def __init__(self, *pieces: tuple[tuple[str, ...], str]) -> None:
        self.pieces = [(gates, Lazy(source)) for gates, source in pieces]

    def match(self, text: str) -> re.Match[str] | None:
        """The first pattern's match at the start of the text."""
        for gates, pattern in self.pieces:
            if stands(gates, text) and (found := pattern.match(text)):
                return found
        return None

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first pattern's match anywhere between two offsets, where the literals have to stand, too."""
        stretch = text[start:end]
        for gates, pattern in self.pieces:
            if stands(gates, stretch) and (found := pattern.search(text, start, end)):
                return found
        return None
