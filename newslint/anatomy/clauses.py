"""Who is the subject of a word of saying: a small grammar of the clauses that stand beside quotations.

It works on the few tokens between two quotations, never on the whole copy. Positions are those of the whole text.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

_FOLDER = Path(__file__).parent
_TOKEN = re.compile(r"[^\W_](?:[\w&@/'’.\xad-]{0,60}\w)?|[@#]\w{1,40}|[,;:()\[\]—–…\"“”-]")

PRONOUNS = frozenset("he she they who it i we you".split())
_DETERMINERS = frozenset(
    "the a an his her their its our my this that these those one another some many several two".split()
)
_AUXILIARIES = frozenset(
    "has had have having also then later once previously would will did do does is was were been be are could should may"
    " might can must not never even still just again now often further only first soon always too earlier since ever"
    " back out instead has-been recently 's ’s 'd ’d hasn’t didn’t didn't hasn't wasn’t wasn't wouldn’t wouldn't".split()
)
_BE = frozenset("is was were been be are being".split())
_PREPOSITIONS = frozenset(
    "in on at after before during for by with from to of about over under against amid among as since upon while when"
    " if because although though despite like without within through throughout until where once via per".split()
)
_ALONE = (_DETERMINERS | _PREPOSITIONS | _AUXILIARIES) - frozenset({"another", "some", "many", "one"})  # nobody's name
_PLAIN = frozenset(
    "said told says say tells wrote writes thinks according adds insists explains argues recalls".split()
)  # never nouns
_PAST = frozenset("wrote thought swore went spoke felt found began shot sang put".split())
_PLURALS = frozenset(
    "states points claims comments attacks calls questions notes answers posts promises reports remarks demands tweets"
    " reasons objects promises pledges vows cries hopes fears shouts chants warns finds sings".split()
)  # verbs that are nouns as often
_NAMING = frozenset("called dubbed labeled labelled known".split())
_MENTAL = frozenset(
    "believe believes believed feel feels felt fear fears feared hope hopes hoped hoping want wants wanted know knows knew"
    " think thinks thought find finds found".split()
)
OBJECT_FIRST = frozenset(
    "told tell tells asked asks assured assures reminded reminds urged urges informed informs thanked thanks accused"
    " accuses called calls described describes advised admonished blamed blasted blames criticized criticised defended"
    " denounced dismissed hailed labeled labelled mocked pressed praised quoted rebuked scolded slammed taunted".split()
)  # what follows these is the one spoken to or of
_EARLY = frozenset("almost just shortly immediately minutes hours days why what how there here not yes no".split())
_WRITTEN = frozenset("sign signs banner banners hat hats poster posters shirt shirts placard placards".split())  # they "say" things
_JOINTS = frozenset(
    "and but or nor that which whom because if when while where than whether so yet though although".split()
)
_WITHIN = frozenset(
    "of for at from in with the de van von der den al bin el la le du & and to".split()
)  # inside a name or role
_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday".split()
)
_PUNCTUATION = frozenset(',;:[]—–…"“”-')


class Token(NamedTuple):
    """A word or a mark of a clause: as it stands, in lower case, and where."""

    text: str
    low: str
    start: int
    end: int


class Said(NamedTuple):
    """A speaker and the word that gives the quotation to him, as spans of the text."""

    speaker: tuple[int, int]
    cue: tuple[int, int] | None


def load(name: str) -> frozenset[str]:
    """The word forms of a data file beside this module."""
    lines = (_FOLDER / name).read_text(encoding="utf-8").split("\n")
    return frozenset(
        form.strip() for line in lines if not line.startswith("#") for form in line.split(",") if form.strip()
    )


CUES = load("cues.txt")
WEAK_CUES = load("cues_weak.txt")
_ANY_CUE = CUES | WEAK_CUES


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The words and marks of a stretch of text, without what stands in round brackets."""
    found: list[Token] = []
    bracket = -1
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        if word == "(":
            bracket = len(found)
        elif word == ")":
            if bracket >= 0:
                del found[bracket:]
            bracket = -1
        else:
            low = word.lower()
            if "’" in low or "'" in low:  # "he's" is the pronoun, "Lee's" stays
                head = low.replace("’", "'").partition("'")[0]
                low = head if head in PRONOUNS or head in _JOINTS else low
            found.append(Token(word, low, *match.span()))
    return found


def _adverb(token: Token) -> bool:
    return token.low.endswith("ly") and not _capital(token)


def _capital(token: Token) -> bool:
    return token.text[0].isupper() or token.text[0] in "@#"


def is_cue(found: list[Token], i: int) -> bool:
    """Whether a token is a word of saying and not a noun such as "the report" or "his comments"."""
    token = found[i]
    if token.low not in _ANY_CUE:
        return False
    if _capital(token) and i:
        return False
    if token.low in _NAMING and i and i == len(found) - 1 and _names_a_thing(found, i):
        return False
    return not i or token.low in _PLAIN or not _noun(found[i - 1], token.low)


def _names_a_thing(found: list[Token], i: int) -> bool:
    """ "a website called “X”" names the site; "what critics called “X”" and "he called “X”" give words to somebody."""
    left = found[i - 1]
    return left.low not in PRONOUNS and not _capital(left) and not any(t.low == "what" for t in found[max(0, i - 8) : i])


def _noun(left: Token, low: str) -> bool:
    """Whether a form that can be a noun is one here: "the report", "key states", "a press release"."""
    if left.low in _DETERMINERS or left.low.endswith(("'s", "’s", "s'", "s’")):
        return not low.endswith("ed")
    if low.endswith(("ed", "ing")) or low in _PAST:
        return False
    if left.low in PRONOUNS or left.low in _AUXILIARIES or left.low in {"to", ","} or _adverb(left):
        return False
    if low.endswith("s"):
        return low in _PLURALS and not _capital(left)
    return not left.low.endswith("s")


def before(found: list[Token], *, main_clause: bool = False) -> Said | None:
    """The speaker in a clause that leads to a quotation: "Mr Lee, a clerk, said that", "according to the mayor,".

    Of several the last counts, or with `main_clause` (for a sentence of its own before the quotation) the first; one that
    is followed by "that" goes before what it reports.
    """
    best: Said | None = None
    best_low = ""
    for i in range(len(found)) if main_clause else range(len(found) - 1, -1, -1):
        said = _at(found, i)
        if said is None:
            continue
        if main_clause or (i + 1 < len(found) and found[i + 1].low == "that"):
            return said
        if best and best_low.endswith("ing") and not found[i].low.endswith("ing"):
            return Said(said.speaker, best.cue)  # "Lee said, adding that"
        if best is None or (best_low in _MENTAL and found[i].low not in _MENTAL):
            best, best_low = said, found[i].low
    return best


def _at(found: list[Token], i: int) -> Said | None:
    """What a token gives as a cue."""
    token = found[i]
    if token.low == "according" and i + 2 < len(found) and found[i + 1].low == "to":
        np = phrase(found, i + 2)
        return Said(np, (token.start, found[i + 1].end)) if np else None
    if not is_cue(found, i):
        return None
    np = _agent(found, i) or subject(found, i)
    return Said(np, (token.start, token.end)) if np else None


def _agent(found: list[Token], i: int) -> tuple[int, int] | None:
    """The one behind "by" where the cue is a passive, and an inverted subject: "said Lee:"."""
    after = found[i + 1 : i + 2]
    if not after or found[i].low.endswith("ing"):
        return None
    if after[0].low == "by" and _passive(found, i):
        return phrase(found, i + 2)
    if found[i].low in OBJECT_FIRST:
        return None
    inverted = i == 0 or (found[i - 1].text in {",", "—", "–"} and after[0].low not in PRONOUNS)
    if inverted and (_capital(after[0]) or (i == 0 and after[0].low in PRONOUNS)):
        return phrase(found, i + 1)
    return None


def _passive(found: list[Token], i: int) -> bool:
    j = i - 1
    while j >= 0 and found[j].text in _AUXILIARIES:
        if found[j].low in _BE:
            return not found[i].low.endswith("ing")
        j -= 1
    return False


def subject(found: list[Token], i: int) -> tuple[int, int] | None:
    """The subject of the verb at i, looked for on its left."""
    if _passive(found, i) and found[i + 1 : i + 2] and found[i + 1].low != "as":
        return None
    j = i - 1
    while j >= 0 and (found[j].text in _AUXILIARIES or _adverb(found[j])):
        j -= 1
    while j > 0 and found[j].low in _TIMES and found[j - 1].low in {"on", "in", "late", "early", "last", "in"}:
        j -= 2
    if j < 0:
        return None
    token = found[j]
    if token.low in PRONOUNS:
        return token.start, token.end
    if found[i].low.endswith("ing") or token.low in _JOINTS or token.low in _PREPOSITIONS or token.text in _PUNCTUATION:
        if found[i].low.endswith("ing") and (np := _absolute(found, j)):
            return np
        if found[i].low.endswith("ing") and token.low in _WRITTEN:
            return _leftward(found, j)
        return main(found, j if token.text in _PUNCTUATION or token.low in _JOINTS else i)
    return _leftward(found, j) or main(found, i)


def _absolute(found: list[Token], j: int) -> tuple[int, int] | None:
    """ "with Lee saying that": a name between "with" and the participle."""
    k = j
    while k > 0 and _capital(found[k]):
        k -= 1
    return (found[k + 1].start, found[j].end) if k < j and found[k].low == "with" else None


def _leftward(found: list[Token], j: int) -> tuple[int, int] | None:
    """The noun phrase that ends with the token j."""
    start = j
    while start > 0:
        left = found[start - 1]
        if left.text in _PUNCTUATION or left.low in PRONOUNS or left.low in _JOINTS - {"and"}:
            break
        if left.text in _AUXILIARIES or (is_cue(found, start - 1) and not left.low.endswith("ing")):
            break
        if left.low in _PREPOSITIONS and left.low not in _WITHIN:
            break
        start -= 1
    if (
        start > 1
        and found[start - 1].low in {"in", "on", "during", "at", "after"}
        and found[start - 2].low not in _PREPOSITIONS
    ):
        if _capital(found[start - 2]) or found[start - 2].low in PRONOUNS:
            return _leftward(found, start - 2)
    while start < j and (
        found[start].low in _PREPOSITIONS or found[start].low in _TIMES or found[start].low in _JOINTS
    ):
        start += 1
    return _span(found, start, j + 1)


def _span(found: list[Token], start: int, end: int) -> tuple[int, int] | None:
    """The tokens as a span, if they can be somebody: a name, or a noun with something before it."""
    while start < end and found[end - 1].low in _TIMES:
        end -= 1
    if start >= end:
        return None
    if end - start == 1 and found[start].low in _ALONE:
        return None
    return found[start].start, found[end - 1].end


def main(found: list[Token], end: int | None = None) -> tuple[int, int] | None:
    """The subject of the whole clause up to a token: its first noun phrase, introductions left out."""
    end = len(found) if end is None else end
    i = 0
    while i < end and (
        found[i].text in _PUNCTUATION or found[i].low in _JOINTS or found[i].low in {"then", "still", "however"}
    ):
        i += 1
    if i < end and _introduces(found, i):
        onward = _past_introduction(found, i, end)
        i = i + 1 if onward == end and found[i].low in {"from", "per"} else onward
    return phrase(found[:end], i) if i < end else None


def somebody(found: list[Token], text: str) -> tuple[int, int] | None:
    """The subject of a clause without any word of saying, if it is a person by the look of it: he, she, or a name."""
    np = main(found)
    if np is None:
        return None
    own = [t for t in found if np[0] <= t.start < np[1]]
    if len(own) == 1 and own[0].low in PRONOUNS:
        return np if own[0].low in {"he", "she", "they", "who", "i"} else None
    capitals = [t for t in own if _capital(t) and t.low not in _DETERMINERS]
    if not capitals or (len(capitals) == 1 and capitals[0] is found[0] and f" {capitals[0].low} " in text):
        return None
    return np


def _introduces(found: list[Token], i: int) -> bool:
    """Whether the clause begins with something else than its subject: "On", "Asked", "Speaking", "Later"."""
    token = found[i]
    if token.low in _PREPOSITIONS or token.low in _TIMES or token.low in _AUXILIARIES or token.low in _EARLY:
        return True
    following = found[i + 1] if i + 1 < len(found) else None
    if following is None or _capital(following):
        return False
    if token.low.endswith("ly"):
        return following.text == "," or not _capital(token)
    return token.low.endswith(("ing", "ed")) and len(token.low) > 4 and following.text != ","


def _past_introduction(found: list[Token], i: int, end: int) -> int:
    """Where the clause goes on after "On Monday," or "Asked about it,": behind a comma, at something that can be a subject."""
    for j in range(i + 1, end):
        if found[j - 1].text in {",", "—", "–"} and not _introduces(found, j) and found[j].low not in _JOINTS:
            if (
                found[j].low in PRONOUNS
                or found[j].low in _DETERMINERS
                or _capital(found[j])
                or found[j].text.isalpha()
            ):
                return j
    for j in range(i + 1, end):
        if found[j].low in {"he", "she", "they"}:
            return j
    return end


def phrase(found: list[Token], i: int) -> tuple[int, int] | None:
    """The noun phrase that begins at the token i: a pronoun, a name with what leads to it, a role."""
    if i >= len(found) or found[i].text in _PUNCTUATION:
        return None
    if found[i].low in PRONOUNS:
        return found[i].start, found[i].end
    j, named = i, False
    while j < len(found):
        token = found[j]
        if token.text in _PUNCTUATION or token.low in PRONOUNS or (token.text in _AUXILIARIES and j > i):
            break
        if _capital(token) and (token.low not in _DETERMINERS or j > i):
            named = not token.low.endswith(("'s", "’s", "s'", "s’"))
        elif token.low in _JOINTS and token.low != "and":
            break
        elif token.low in _PREPOSITIONS | {"and", "the"} and j > i:
            following = found[j + 1] if j + 1 < len(found) else None
            if token.low not in _WITHIN or following is None or not (_capital(following) or following.low == "the"):
                break
        elif named or (j > i and is_cue(found, j)) or j - i > 8:
            break
        j += 1
    return _span(found, i, j)


def after(found: list[Token], *, sure: bool) -> Said | None:
    """The speaker in what follows a quotation: "said Mr Lee", "Mr Lee told us", ", according to the mayor".

    With `sure` (the quotation ends with a comma) any verb will do.
    """
    i = 1 if found and found[0].text in {",", "—", "–"} else 0
    while i < len(found) and found[i].low.endswith("ly") and found[i].low not in {"family"}:
        i += 1
    if i >= len(found):
        return None
    first = found[i]
    if first.low == "according" and i + 2 < len(found):
        np = phrase(found, i + 2)
        return Said(np, (first.start, found[i + 1].end)) if np else None
    if not _capital(first) and is_cue(found, i) and first.low not in PRONOUNS:
        return _inverted(found, i)
    if first.low in {
        "was",
        "is",
        "came",
        "comes",
        "has",
        "had",
        "would",
        "and",
        "but",
        "or",
        "as",
        "to",
        "in",
        "on",
        "at",
    }:
        return None
    for j in range(i + 1, min(len(found), i + 30)):
        if found[j].text in {";", ":"}:
            break
        if is_cue(found, j) or (sure and j < i + 7 and _verb(found[j]) and not _passive(found, j)):
            np = subject(found[i:], j - i)
            return Said(np, (found[j].start, found[j].end)) if np else None
    return None


def _verb(token: Token) -> bool:
    return not _capital(token) and token.low.endswith(("ed", "es")) and len(token.low) > 4


def _inverted(found: list[Token], i: int) -> Said | None:
    """ "said Lee", "said then-governor Lee", "wrote the editors", "shot back Lee"."""
    j = i + 1
    while j < len(found) and found[j].low in {"back", "out", "then", "also", "later"}:
        j += 1
    if j >= len(found) or found[j].low in _PREPOSITIONS or found[j].low in {"that", "and", "but"}:
        return None
    np = phrase(found, j)
    return Said(np, (found[i].start, found[i].end)) if np else None
