"""A place in the copy that somebody meant to fill, and what tells it from letters that are meant."""

from __future__ import annotations

import re
from functools import cache

from newslint.lazy import Lazy
from newslint.model import Severity
from newslint.named import NamedTuple
from newslint.rows import entries


class Gap(NamedTuple):
    """Where it stands and what to say.

    `spoken`: flagged inside a quotation of some length too, since nobody can have said it. `sure`: flagged even where
    the copy speaks of placeholders. `cut`: it can be cut, and nothing need take its place.
    """

    start: int
    end: int
    message: str
    spoken: bool = False
    sure: bool = False
    cut: bool = False
    severity: Severity | None = None


FACT = "Something is still to be filled in here; put it in, or recast the sentence."

_EXPLAINED = Lazy(
    r"\b(?:placeholders?|stands for|short for|shorthand|abbreviat\w{1,6}|dummy (?:text|copy)|filler text"
    r"|fill in the blanks?"
    r"|redact\w{1,4}|blacked out|masked|form letter|templates?|sample (?:letter|text|script|email|message)"
    r"|(?:phone )?scripts?"
    r"|copy and paste|(?:form|sign|label|button|field|box) (?:says|said|reads?|marked)|known (?:only )?as"
    r"|identified (?:only )?as|referred to as|the (?:letters|initials|word"
    r"|words))\b",
    re.IGNORECASE,
)
_SAID = Lazy(
    r"[,.!?]?[\"”’»]{1,2},? (?:(?:he|she|they|[A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){0,2}) )?"
    r"(?:said|says|added|told)\b"
)
NEAR = 140  # code points to each side within which an explanation counts


def explained(text: str, start: int, end: int) -> bool:
    """Whether the copy around speaks of placeholders or says what the letters are."""
    before, after = _EXPLAINED.search(text, max(0, start - NEAR), start), _EXPLAINED.search(text, end, end + NEAR)
    return before is not None or after is not None


def fills_quotation(text: str, start: int, end: int) -> bool:
    """Whether a quotation is nothing but the gap, and somebody is said to have said it."""
    return text[start - 1 : start] in ('"', "“", "‘", "'") and _SAID.match(text, end, end + 80) is not None


@cache
def words(name: str) -> frozenset[str]:
    """A word list beside this module: one entry a line, a remark behind two spaces and #."""
    return frozenset(entries(__file__, f"{name}.txt"))


@cache
def either(name: str) -> str:
    """A word list as the alternatives of a pattern, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words(name), key=lambda word: (-len(word), word)))
