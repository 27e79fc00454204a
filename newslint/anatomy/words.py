"""Words."""

from __future__ import annotations

from ..lazy import Lazy

WORD = Lazy(r"[^\W_]+(?:['’‑.,-][^\W_]+)*(?:(?<=\.[^\W_])\.)?")


def alone(text: str, word: str, start: int = 0) -> int:
    """Where a word next stands with no letter, digit or underscore beside it, or -1; no pattern has to be compiled."""
    at = text.find(word, start)
    while at >= 0 and (_is_ink(text[at - 1 : at]) or _is_ink(text[at + len(word) : at + len(word) + 1])):
        at = text.find(word, at + 1)
    return at


def _is_ink(char: str) -> bool:
    return char.isalnum() or char == "_"


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of the words between two offsets. "Anglo-Saxon", "don't", "U.S." and "1,000" are one word each."""
    return [m.span() for m in WORD.finditer(text, start, end)]
