"""Whether files have changed: those that a configuration is made of."""

from __future__ import annotations

import os
from collections.abc import Iterator

from ..config import FILE
from ..model import PathOrName
from ..plans import Plans

Stamp = tuple[int, int] | None


def stamp(path: str) -> Stamp:
    """When a file was last written, and its size; None where there is none."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size


class Stamps:
    """The files that were read, or looked for, to make the plans of some articles."""

    def __init__(self) -> None:
        self._known: dict[str, Stamp] = {}
        self._seen: set[str] = set()

    def take(self, path: str, plans: Plans) -> None:
        """Remember what the plan of the article at an absolute path is made of."""
        folder = os.path.dirname(path)
        if folder in self._seen:
            return
        self._seen.add(folder)
        for file in (*_looked_for(folder), *_made_of(path, plans)):
            self._known.setdefault(file, stamp(file))

    def changed(self) -> bool:
        """Whether one of them has been written, made or removed since."""
        return any(stamp(file) != known for file, known in self._known.items())


def _looked_for(folder: str) -> Iterator[str]:
    while True:
        yield os.path.join(folder, FILE)
        yield os.path.join(folder, "pyproject.toml")
        above = os.path.dirname(folder)
        if above == folder:
            return
        folder = above


def _made_of(path: str, plans: Plans) -> Iterator[str]:
    settings = plans.of(os.path.dirname(path))
    yield from (layer.file for layer in settings.layers)
    yield from settings.patterns
    for options in plans.plan(path).choices.options.values():
        yield from (value for value in options.values() if isinstance(value, PathOrName) and os.sep in value)
