"""What people are called in a line about them: those who write, and those who write for once."""

from __future__ import annotations

import re
from functools import cache

from ...lazy import Lazy, stands
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
    return chief or not plain.isdisjoint(press) or COVERS.search(predicate) is not None, (
        not plain.isdisjoint(other) or _SPECIALIST.search(predicate) is not None
    )


_SPECIALIST = Lazy(
    r"\b[a-z]{2,}(?:ologist|iatrist|etitian|iatrician)\b"
    r"|\b(?:freshman|sophomore|junior|senior|[a-z\d]{2,8}[ -](?:year|grader)(?: [a-z]+){0,2}) at (?:the"
    r" )?[A-Z][\w ]{3,40}"
)


@cache
def stock() -> tuple[frozenset[str], frozenset[str]]:
    """The words for those who write, and the words for other posts."""
    return frozenset(words("roles_press")), frozenset(words("roles_other"))


_PRESS = ("editor", "reporter", "writer", "author", "columnist", "orrespondent", "ournalist")


def of_the_press(line: str) -> bool:
    return stands(_PRESS, line)


_SURE = Lazy(
    r"@|https?://|www\.|(?i:\babout (?:the|our) (?:author|writer|reporter|columnist|contributor)s?\b)"
    r"|\b(?:[Ff]ollow|[Cc]ontact|[Rr]each|[Ee]-?mail|[Cc]all|[Tt]ext) (?:[Rr]eporter|him\b|her\b|me\b|them\b"
    r"|the (?:author|writer))"
    r"|\b(?:I|[Mm]y|I[’']m|I[’']ve)\b|^\W{0,4}The (?:author|writer|columnist|reporter)s?\b"
)
_POST = Lazy(
    r"\b(?:reporter|correspondent|columnist|(?:staff|senior|sports|news|feature|features|contributing|freelance|food|science"
    r"|business|political|health|culture|technology|tech|travel) (?:writer|journalist|producer|photographer)"
    r"|journalist|editor)s?\b|\b(?:covers|reports (?:on|for|from)|writes (?:about|on|for|from))\b"
)
_ONCE = Lazy(r"\b(?:former|ex|retired|then|was|were)\b")
_WHOSE = Lazy(r"\A\W{0,4}(?:By\b|[\w-]+-based |(?:[\w-]+ ){0,3}(?:reporter|correspondent|journalist|editor|writer)\b)")


def unmistakable(copy: str) -> bool:
    """Whether a bio can be nothing else: first person, a way to reach the author, a heading, a post of the press.

    Somebody who used to hold such a post, or has another, may be the last person of the story.
    """
    if _SURE.search(copy) or _WHOSE.match(copy):
        return True
    first = re.split(r"(?<=[a-z]{3})[.] ", copy)[0]
    return _POST.search(first) is not None and _ONCE.search(first) is None
