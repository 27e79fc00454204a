"""Where signs stand among letters: the words that may have lost some of theirs.

Only the stretches around such a sign are searched: a token holds neither a space nor a line end, and to try the
pattern at every word of sound copy takes twenty times as long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.lazy import Lazy

SIGNS = "?!$¿\x01-\x08\x0b\x0c\x0e-\x1f\ue000-\uf8fe"
_TOKEN = Lazy(rf"(?<![^\W\d_])(?:[^\W\d_]{{1,30}}|(?=[?{SIGNS[4:]}]))(?:[{SIGNS}]{{1,6}}[^\W\d_]{{1,30}}){{1,4}}")
_GLUED = Lazy(rf"[{SIGNS}][^\W\d_]")
_EDGE = Lazy(r"[ \n]")


def tokens(text: str) -> Iterator[re.Match[str]]:
    """The runs of letters with signs among or before them, in order."""
    end = 0
    while glued := _GLUED.search(text, end):
        at = glued.start()
        start = max(end, text.rfind(" ", end, at), text.rfind("\n", end, at))
        stop = _EDGE.search(text, at)
        end = stop.start() if stop else len(text)
        yield from _TOKEN.finditer(text, start, end)


def without(text: str, found: list[re.Match[str]]) -> str:
    """The text with a space in the place of each token."""
    edges = [0, *(edge for match in found for edge in match.span()), len(text)]
    return " ".join(text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))
