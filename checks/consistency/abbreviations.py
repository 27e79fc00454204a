"""Abbreviations with points and without: US, U.S. and the USA."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newslint.lazy import Lazy
from newslint.model import Article
from newslint.rows import entries, rows

from .forms import Use
from .prose import Prose

_POINTED = Lazy(r"\.[A-Z]\.(?:[A-Z]\.){0,4}")  # from the first point on: a sign stands first, which is found fast
_CAPITALS = Lazy(r"[A-Z][A-Zh][A-Z]{0,3}")
_NEXT = Lazy(r"[ \xa0]([\w.$]{1,24})")
_LAST = Lazy(r"([\w’']{1,24})[ \xa0]\Z")
_NOUN = Lazy(  # what stands behind "the US" where it is the country and not its president
    r"[.,;:?!)—–]|[’']s\b|\s*\Z| (?:and|or|as|at|but|by|can|could|did|does|for|from|had|has|have|if|in|into|is|may"
    r"|itself|again|alone|might|must|of|on|over|should|than|that|to|under|was|were|when|where|which|while|who|will|with|would)\b"
)
_COUNTRY = Lazy(r"\b[Tt]he USA\b(?![.-]\w)(?! [A-Z])")


@cache
def _table() -> dict[str, tuple[str, str]]:
    """Form with points: form without, and the word that must stand before that."""
    cells = ([cell.strip() for cell in row.split("|")] for row in rows(__file__, "abbreviations.txt"))
    return {dotted: (plain, before) for dotted, plain, before, _ in cells}


@cache
def _fixed_names() -> frozenset[str]:
    return frozenset(entries(__file__, "fixed_names.txt"))


def uses(article: Article, *, lone: bool) -> list[Use]:
    """The abbreviations of the running copy in order; with `lone` also those that stand in one form only."""
    text, prose = article.text, Prose(article)
    pointed = {text[max(0, m.start() - n) : m.end()] for m in _POINTED.finditer(text) for n in (1, 2)}
    wanted = pointed & _table().keys()
    if lone:
        capitals = set(_CAPITALS.findall(text))
        wanted |= {dotted for dotted, (plain, _) in _table().items() if plain in capitals}
    found: list[Use] = []
    for dotted in sorted(wanted):
        plain, before = _table()[dotted]
        bare = list(_plain(prose, plain, before)) if plain in text else []
        if bare or lone or (plain == "US" and "the USA" in text):
            found += (*bare, *_dotted(prose, dotted, plain))
    if "the USA" in text:
        found += () if "U.S." in wanted else _plain(prose, "US", "")
        if lone or any(_is_noun(text, use) for use in found):
            found += _country(prose)
    return sorted(found, key=lambda use: use.start)


def _dotted(prose: Prose, dotted: str, plain: str) -> Iterator[Use]:
    for start, end in _places(prose.text, dotted):
        if not prose.text[end : end + 1].isalnum() and _counts(prose, plain, start, end):
            yield Use(plain, dotted, start, end)


def _plain(prose: Prose, plain: str, before: str) -> Iterator[Use]:
    text = prose.text
    for start, end in _places(text, plain):
        after = text[end : end + 1]
        if after.isalnum() or after == "$" or (after == "." and text[end + 1 : end + 2].isalnum()):
            continue
        if before and not text[max(0, start - 16) : start].rstrip(" ,\xa0").endswith(before):
            continue
        if _counts(prose, plain, start, end) and not _shouted(text, start, end):
            yield Use(plain, plain, start, end)


def _places(text: str, form: str) -> Iterator[tuple[int, int]]:
    """Where a form stands on its own: no letter, digit or point right before it."""
    at = text.find(form)
    while at >= 0:
        end = at + len(form)
        if not (at and (text[at - 1].isalnum() or text[at - 1] in ".&_/@#")):
            yield at, end
        at = text.find(form, end)


def _counts(prose: Prose, plain: str, start: int, end: int) -> bool:
    follows = _NEXT.match(prose.text, end)
    if plain == "US" and follows and (follows[1] in _fixed_names() or follows[1][0].isdigit()):
        return False
    return prose.holds(start, end)


def _shouted(text: str, start: int, end: int) -> bool:
    """Whether the word stands among words in capitals: "JOIN US", which says nothing of the country."""
    last, follows = _LAST.search(text, max(0, start - 26), start), _NEXT.match(text, end)
    if text[start:end] == "US" and not (last and last[1].lower() == "the") and _NOUN.match(text, end):
        return True
    near = [word[1] for word in (last, follows) if word]
    return any(len(word) > 1 and word.isalpha() and word.isupper() for word in near)


def _is_noun(text: str, use: Use) -> bool:
    """Whether "the US" is the country, not what goes before "president": only so the USA could stand there too."""
    return (
        use.what == "US"
        and text[max(0, use.start - 4) : use.start].lower() == "the "
        and bool(_NOUN.match(text, use.end))
    )


def _country(prose: Prose) -> Iterator[Use]:
    for match in _COUNTRY.finditer(prose.text):
        if prose.holds(match.end() - 3, match.end()):
            yield Use("US", "USA", match.end() - 3, match.end())
