"""Words."""

from __future__ import annotations

import re

WORD = re.compile(r"[^\W_]+(?:['’‑.,-][^\W_]+)*(?:(?<=\.[^\W_])\.)?")


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of the words between two offsets. "Anglo-Saxon", "don't", "U.S." and "1,000" are one word each."""
    return [m.span() for m in WORD.finditer(text, start, end)]
