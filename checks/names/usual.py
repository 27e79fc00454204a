"""The most frequent given names and surnames, in which a likeness is no surprise and a slip is easily told."""

from __future__ import annotations

from functools import cache

from newslint.rows import rows


@cache
def listed(name: str) -> frozenset[str]:
    """The entries of a list beside this module, in lower case."""
    return frozenset(rows(__file__, name))


def is_usual(word: str) -> bool:
    """Whether a word is a frequent given name or surname."""
    return word.lower() in listed("given.txt") or word.lower() in listed("surnames.txt")
