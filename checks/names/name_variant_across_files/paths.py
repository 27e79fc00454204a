"""How a finding calls another file: by as much of its path as tells it from the other files of the run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property


class Paths:
    """The sources of a run. They are sorted out when the first finding asks."""

    def __init__(self, sources: Sequence[str]) -> None:
        self._sources = sources

    @cached_property
    def _namesakes(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for source in self._sources:
            found[source.rpartition("/")[2]].add(source)
        return found

    def shortest(self, source: str) -> str:
        """The end of the path that no other file has: "a.txt", or "2024/a.txt" beside "2025/a.txt"."""
        parts = source.split("/")
        others = [other.split("/") for other in self._namesakes[parts[-1]] if other != source]
        for count in range(1, len(parts)):
            if not any(other[-count:] == parts[-count:] for other in others):
                return "/".join(parts[-count:])
        return source
