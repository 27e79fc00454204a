"""A copy of a text with its decomposed accents put together, and the way back to the text as it stands."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from newslint.lazy import Lazy
from newslint.named import NamedTuple

_CLUSTER = Lazy("[^\u0300-\u036f][\u0300-\u036f]{1,4}")


class Composed(NamedTuple):
    """`text` is the copy. `places` has one offset of the original for each of its characters, and one for its end."""

    text: str
    places: range | list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the copy stands in the original."""
        return self.places[start], self.places[end]


def compose(text: str) -> Composed:
    """The text in NFC. A text without combining marks is its own copy.

    Only letter and mark are put together, nothing is reordered over other characters, so that every character of the
    copy stands for a stretch of its own in the original.
    """
    pieces: list[str] = []
    places: list[int] = []
    at = 0
    for start, end, cluster in _clusters(text):
        pieces += (text[at:start], cluster)
        places += range(at, start)
        places += [start] if len(cluster) == 1 else range(start, end)
        at = end
    if not pieces:
        return Composed(text, range(len(text) + 1))
    pieces.append(text[at:])
    places += range(at, len(text) + 1)
    return Composed("".join(pieces), places)


def _clusters(text: str) -> Iterator[tuple[int, int, str]]:
    """The letters with marks that have a shorter form; one that only half composes is left as it is."""
    for match in _CLUSTER.finditer(text):
        cluster = unicodedata.normalize("NFC", match[0])
        if len(cluster) == 1:
            yield match.start(), match.end(), cluster
        elif len(cluster) < len(match[0]):
            half = unicodedata.normalize("NFC", match[0][:2])
            if len(half) == 1:
                yield match.start(), match.start() + 2, half
