"""Spans made one where they meet."""

from __future__ import annotations

from collections.abc import Callable, Iterable

Pair = tuple[int, int]


def joined(spans: Iterable[Pair], meet: Callable[[int, int], bool] = int.__ge__) -> list[Pair]:
    """Spans in order, each made one with the span before it where `meet` says so of that one's end and its own start.

    Unless told otherwise, spans that share a point are one.
    """
    found: list[Pair] = []
    for start, end in sorted(spans):
        if found and meet(found[-1][1], start):
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
