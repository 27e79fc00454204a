"""A piece of residue, as the finders hand it on."""

from __future__ import annotations

from newslint.named import NamedTuple


class Trace(NamedTuple):
    """Where it stands, what to say, and how to mend it.

    `mend` is "cut", "none" where a person must write something instead, "link" where `text` stands for the part of a
    link that is dropped, and "word" where `text` is the word that the mark hides.
    """

    start: int
    end: int
    message: str
    mend: str = "cut"
    text: str = ""
