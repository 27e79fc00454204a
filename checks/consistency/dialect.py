"""Words whose spelling tells British from American copy, as far as they are the article's own.

Capitalised words are left out, since the Department of Defense and the Labour Party keep their spelling whoever writes;
so are quotations, addresses, handles, and captions, bios and other parts that somebody else may have written. It would
be wrong where a word in lower case belongs to a foreign name or to another language.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from newslint import anatomy
from newslint.anatomy import Part, borrowed
from newslint.literals import Literals
from newslint.model import Article
from newslint.named import NamedTuple
from newslint.rows import rows

BRITISH, AMERICAN = "British", "American"
OWN = frozenset({"headline", "subheading", "paragraph", "list"})
_JOINED = frozenset("_@#/\\&=+")
_ADDRESS = ("://", "www.", "@", "#", "_", "/", ".co", ".org", ".net")
_LEADS_IN = (":", "…")


class Spelled(NamedTuple):
    """One word of the copy: its span, the side whose spelling it has, and what the other side writes."""

    start: int
    end: int
    side: str
    other: str


@cache
def _known() -> tuple[Literals, list[tuple[str, str]]]:
    """A scanner for all forms that tell something, and for each of them its side and the other form."""
    forms: dict[str, tuple[str, str]] = {}
    for row in rows(__file__, "dialect.txt"):
        british, american, *only = row.split(" ", 3)
        if not only or only[0] == "british":
            forms[british] = BRITISH, american
        if not only or only[0] == "american":
            forms[american] = AMERICAN, british
    return Literals(list(forms), longest=True), list(forms.values())


def seen(text: str) -> list[Spelled]:
    """The whole words of a text that are spelled in one of the two ways, in lower case; quick, and still too many."""
    scanner, forms = _known()
    return [
        Spelled(start, end, *forms[index])
        for index, start, end in scanner.hits(text)
        if not (start and _goes_on(text[start - 1])) and not (end < len(text) and _goes_on(text[end]))
    ]


def _led(text: str, before: Part | None) -> bool:
    """Whether the part before leads in what follows, as one does that quotes a document: "The law says:"."""
    return before is not None and text[before.end - 1] in _LEADS_IN


def _goes_on(letter: str) -> bool:
    return letter.isalnum() or letter in _JOINED


def own(article: Article, words: list[Spelled]) -> list[Spelled]:
    """Those of the words that the article itself chose to spell so."""
    of, text = anatomy.of(article), article.text
    parts = [
        part
        for part, before in zip(of.parts, [None, *of.parts], strict=False)
        if part.kind in OWN and not (part.kind == "paragraph" and _led(text, before))
    ]
    starts = [p.start for p in parts]
    kept = []
    for word in words:
        at = bisect_right(starts, word.start) - 1
        if at >= 0 and word.end <= parts[at].end and not of.quoted(word.start, word.end) and not _named(text, word):
            kept.append(word)
    return [word for word in kept if borrowed.of(of).kind(word.start) not in borrowed.OTHERS]


LONGEST_ADDRESS = 200  # code points


def _named(text: str, word: Spelled) -> bool:
    """Whether the word is part of an address, or set as a title between single quotation marks or stars."""
    low = max(text.rfind(space, max(0, word.start - LONGEST_ADDRESS), word.start) for space in " \n\t\r\xa0") + 1
    ends = [at for space in " \n\t\r\xa0" if (at := text.find(space, word.end, word.end + LONGEST_ADDRESS)) >= 0]
    token = text[low : min(ends, default=min(len(text), word.end + LONGEST_ADDRESS))]
    return any(sign in token for sign in _ADDRESS) or token[0] in "*‘'"
