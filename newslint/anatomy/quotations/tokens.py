"""The words and marks of a clause beside a quotation, and which of them are words of saying."""

from __future__ import annotations

from ...lazy import Lazy
from ...named import NamedTuple
from . import lexicon

_TOKEN = Lazy(r"[^\W_](?:[\w&@/'’.\xad-]{0,60}\w)?|[@#]\w{1,40}|[,;:()\[\]—–…\"“”-]")


class Token(NamedTuple):
    """A word or a mark of a clause: as it stands, in lower case, and where."""

    text: str
    low: str
    start: int
    end: int


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The words and marks of a stretch of text, without what stands in round brackets."""
    found: list[Token] = []
    bracket, new, add = -1, tuple.__new__, found.append
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        low = word.lower()
        if not word.isalpha():
            if word == "(":
                bracket = len(found)
                continue
            if word == ")":
                if bracket >= 0:
                    del found[bracket:]
                bracket = -1
                continue
            if "’" in low or "'" in low:  # "he's" is the pronoun, "Lee's" stays
                head = low.replace("’", "'").partition("'")[0]
                low = head if head in lexicon.PRONOUNS or head in lexicon.JOINTS else low
        first, last = match.span()
        add(new(Token, (word, low, first, last)))  # three times as fast as Token(…)
    return found


def adverb(token: Token) -> bool:
    return token.low.endswith("ly") and not capital(token)


def capital(token: Token) -> bool:
    return token.text[0].isupper() or token.text[0] in "@#"


def is_cue(found: list[Token], i: int) -> bool:
    """Whether a token is a word of saying and not a noun such as "the report" or "his comments"."""
    token = found[i]
    if token.low not in lexicon.ANY_CUE:
        return False
    if capital(token) and i:
        return False
    if token.low in lexicon.NAMING and i and i == len(found) - 1 and _names_a_thing(found, i):
        return False
    if not i or token.low in lexicon.PLAIN:
        return True
    leads = token.low.endswith("s") and (i + 1 == len(found) or found[i + 1].low in {":", "that"})
    left = found[i - 1]
    if leads and left.low not in lexicon.DETERMINERS and not left.low.endswith(("'s", "’s", "s'", "s’")):
        return True
    return not _noun(left, token.low)


def _names_a_thing(found: list[Token], i: int) -> bool:
    """ "a website called “X”" names the site; "what critics called “X”" and "he called “X”" give words to somebody."""
    left = found[i - 1]
    if left.low in lexicon.PRONOUNS or capital(left):
        return False
    return not any(t.low == "what" for t in found[max(0, i - 8) : i])


def _noun(left: Token, low: str) -> bool:
    """Whether a form that can be a noun is one here: "the report", "key states", "a press release"."""
    if left.low in lexicon.DETERMINERS or left.low.endswith(("'s", "’s", "s'", "s’")):
        return not low.endswith("ed")
    if low.endswith(("ed", "ing")) or low in lexicon.PAST:
        return False
    if left.low in lexicon.PRONOUNS or left.low in lexicon.AUXILIARIES or left.low in {"to", ","} or adverb(left):
        return False
    if low.endswith("s"):
        return low in lexicon.PLURALS and not capital(left)
    return not left.low.endswith("s")
