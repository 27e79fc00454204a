"""What was found, by the lines of the copy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar


class Placed(Protocol):
    """Anything with a place in the text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


T = TypeVar("T", bound=Placed)


def by_line(text: str, found: Iterable[T]) -> Iterator[list[T]]:
    """The finds in groups, those of one line together; they must be in order."""
    group: list[T] = []
    for this in found:
        if group and "\n" in text[group[-1].end : this.start]:
            yield group
            group = []
        group.append(this)
    if group:
        yield group
