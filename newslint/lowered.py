"""The lower case in which literals are looked for."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=2)  # a text, and perhaps its twin with other blanks: several scans of one article come in a row
def lowered(text: str) -> str:
    """The text in lower case, of the same length, so that places in it are places in the text."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)  # a letter such as İ would become two
