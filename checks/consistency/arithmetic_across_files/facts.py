"""What an article says of a person in years: of a full name, the year of birth, a span in a post, or a length of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from newslint import anatomy
from newslint.anatomy import Mention
from newslint.checks.consistency.years import LENGTH, SPAN, YEAR, length
from newslint.lazy import Lazy
from newslint.model import Article, Place, Span
from newslint.named import NamedTuple
from newslint.places import place

_DID = (
    r"(?:has |had )?"
    r"(?:governed|headed|held|led|managed|ran|reigned|ruled|served|spent|was|were|was in office|coached)\b"
)
_SPOKEN_OF = Lazy(rf"{YEAR}|[- ]years?\b|decade")
_LIFE = Lazy(
    rf"(?:,| \() ?(?:who )?(?:was )?born (?:on |in )?(?:[A-Z\d][\w.]*,? ){{0,3}}?(?P<year>{YEAR})"
    rf"| \((?P<from>{YEAR}) ?[-–—] ?(?P<to>{YEAR})\)"
)
_WAS_BORN = Lazy(rf" was born (?:on |in )?(?:[A-Z\d][\w.]*,? ){{0,3}}?(?P<year>{YEAR})")
_SPAN = Lazy(rf"(?:, who|,| who)? {_DID}[^.;:\d\n]{{0,60}}? (?P<said>{SPAN})")
_LENGTH = Lazy(rf"(?:, who|,| who)? {_DID}[^.;:\d\n]{{0,30}}? (?P<said>{LENGTH})(?= (?:as|in|at|of)\b)")
_PRONOUN = Lazy(r"(?:He|She)\b")
_POSTS = Lazy(
    r"\b(?:ambassador|chancellor|chair\w*|chief|coach|director|editor|governor|head|judge|king|manager|mayor|minister"
    r"|pope|president|queen|secretary|senator|speaker)\b",
    re.IGNORECASE,
)
YOUNGEST = 20  # years between those of a life in brackets; fewer may be those of a band or a series


BACK = 150  # code points before a name in which its post is looked for
MOST_NAMES = 20  # in a sentence; one with more is a list of people


class Fact(NamedTuple):
    """`kind` is born, span or length; the two years, or for a length the years and their slack; where it stands.

    `about` has the names beside it, `posts` the posts, by which two facts are known to be about the same thing.
    """

    name: str
    kind: str
    first: int
    last: int
    about: list[str]
    posts: list[str]
    where: Place


def find(article: Article) -> list[Any]:
    """The facts of an article as plain lists."""
    text = article.text
    if _SPOKEN_OF.search(text) is None:
        return []
    of = anatomy.of(article)
    names = [name for name in of.names if name.start < name.end]
    starts = [name.start for name in names]
    facts: list[Any] = []
    before: list[Mention] = []
    for start, end in of.sentences:
        here = names[bisect_right(starts, start - 1) : bisect_right(starts, end - 1)]
        if len(here) <= MOST_NAMES and _SPOKEN_OF.search(text, start, end):
            facts += [list(f) for f in _of_sentence(article, here, before, start, end) if not of.quoted(*f.where.span)]
        before = here[-MOST_NAMES:]
    return facts


def _of_sentence(article: Article, here: list[Mention], before: list[Mention], start: int, end: int) -> Iterator[Fact]:
    """The facts of one sentence: behind a full name, or behind a pronoun that can mean only one."""
    text = article.text
    for name in here:
        if len(name.words) > 1:
            yield from _behind(article, _name(text, name), name.end, end, here)
    full = {_name(text, name) for name in before if len(name.words) > 1}
    opens = _PRONOUN.match(text, start, end)
    if opens and len(full) == 1 and not any(len(name.words) > 1 for name in here):
        yield from _behind(article, full.pop(), opens.end(), end, [*before, *here])


def _behind(article: Article, name: str, at: int, end: int, around: list[Mention]) -> Iterator[Fact]:
    text = article.text

    def fact(kind: str, first: int, last: int, match: re.Match[str], group: str | int) -> Fact:
        about = sorted({_name(text, other) for other in around} - {name})
        low = max(at - BACK, text.rfind("\n", max(0, at - BACK), at), 0)
        posts = sorted({m[0].lower() for m in _POSTS.finditer(text, low, end)})
        return Fact(name, kind, first, last, about, posts, place(article, Span(*match.span(group))))

    if match := _LIFE.match(text, at, end):
        group = "year" if match["year"] else "from"
        if match["year"] or int(match["to"]) - int(match["from"]) >= YOUNGEST:
            yield fact("born", int(match[group]), 0, match, group)
    elif match := _WAS_BORN.match(text, at, end):
        yield fact("born", int(match["year"]), 0, match, "year")
    if match := _SPAN.match(text, at, end):
        yield fact("span", int(match["start"]), int(match["end"]), match, "said")
    if match := _LENGTH.match(text, at, end):
        yield fact("length", *length(match), match, "said")


def _name(text: str, name: Mention) -> str:
    return " ".join(text[a:b] for a, b in name.words)
