"""What people are called in a line about them: those who write, and those who write for once."""

from __future__ import annotations

import re
from functools import cache

from . import words
from .author_forms import COVERS


def held(predicate: str) -> tuple[bool, bool]:
    """Whether a word for somebody who writes stands in the piece, and whether one for another post does."""
    found = re.findall(r"[\w-]+", predicate.lower())
    plain = {w.removesuffix("s") for w in found} | {piece for w in found if "-" in w for piece in w.split("-")}
    press, other = stock()
    chief = (
        "at-large" in plain
        or ("chief" in plain and "editor" in plain)
        or bool(plain & {"editor-at-large", "editor-in-chief"})
    )
    return chief or not plain.isdisjoint(press) or COVERS.search(predicate) is not None, not plain.isdisjoint(other)


@cache
def stock() -> tuple[frozenset[str], frozenset[str]]:
    """The words for those who write, and the words for other posts."""
    return frozenset(words("roles_press")), frozenset(words("roles_other"))


def of_the_press(line: str) -> bool:
    return any(
        role in line for role in ("editor", "reporter", "writer", "author", "columnist", "orrespondent", "ournalist")
    )
