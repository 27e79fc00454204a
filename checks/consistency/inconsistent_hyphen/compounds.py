"""Words in two forms: "cease-fire" and "ceasefire", "health care" and "healthcare", "secretary-general" without it.

A compound with a hyphen and the same as two words is no conflict but for offices: "a decision-making body" and "good
decision making" are both right.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newslint.checks.consistency.forms import Use
from newslint.checks.consistency.prose import Prose
from newslint.lazy import Lazy
from newslint.model import Article
from newslint.rows import entries, rows

_HYPHEN = Lazy(r"-([A-Za-z][a-z]{1,23})(?![\w’'-])")
_ENDING = Lazy(r"(?:e?s|e?d|ing|ers?)?(?![\w’'-]|[’']s)")
_ENDINGS = ("ing", "ers", "er", "ed", "es", "s")
_BEFORE_WORD = "([“‘\"'—–/"
LONGEST = 20  # letters before a hyphen


def uses(article: Article) -> list[Use]:
    """Words that stand in the running copy with a hyphen and in one word, or as two words and as one."""
    text = article.text
    firsts, seconds = _closing()
    hyphened: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for match in _HYPHEN.finditer(text):
        at, right = match.start(), match[1]
        head = text[at - LONGEST : at] if at > LONGEST else text[:at]
        left = head[head.rfind(" ") + 1 :]
        if right in seconds or left in firsts:
            left = left.rpartition("\n")[2].lstrip(_BEFORE_WORD)
            if left.isalpha():
                hyphened.setdefault((left, right), []).append((at - len(left), match.end()))
    return _compared(article, hyphened)


def _compared(article: Article, hyphened: dict[tuple[str, str], list[tuple[int, int]]]) -> list[Use]:
    """The uses of words that were found with a hyphen, by their two parts, and of what is listed."""
    prose = Prose(article)
    found = [*_apart(prose)]
    for (left, right), places in hyphened.items():
        if right.lower() in _titles():
            found += _title(prose, f"{left.lower()} {right.lower()}", places)
        elif left.islower() and _distinct().isdisjoint((f"{left}-{_stem(right)}", f"{left}-{_stem(right)}e")):
            found += _closed(prose, left, right, places)
    return sorted(set(found), key=lambda use: use.start)


def _closed(prose: Prose, left: str, right: str, places: list[tuple[int, int]]) -> Iterator[Use]:
    """A word with a hyphen, where it also stands without."""
    stem = _stem(right)
    joined = list(_places(prose, left + stem))
    for start, end in joined:
        yield Use(left + stem, left + stem, start, end)
    for start, end in places if joined else ():
        if _stands(prose.text, start) and prose.holds(start, end):
            yield Use(left + stem, f"{left}-{stem}", start, end)


def _title(prose: Prose, title: str, places: list[tuple[int, int]]) -> Iterator[Use]:
    """An office with a hyphen, where it also stands without."""
    opened = [place for cased in (title, title.capitalize(), title.title()) for place in _places(prose, cased)]
    for start, end in opened:
        yield Use(title, title, start, end)
    for start, end in places if opened else ():
        if prose.holds(start, end):
            yield Use(title, title.replace(" ", "-"), start, end)


def _apart(prose: Prose) -> Iterator[Use]:
    """The listed compounds that stand as two words and as one."""
    for half, compounds in _halves().items():
        for words in compounds if half in prose.text else ():
            joined = words.replace(" ", "")
            if joined in prose.text and words in prose.text:
                for form in (words, joined):
                    yield from (Use(words, form, *place) for place in _places(prose, form))


def _places(prose: Prose, form: str) -> Iterator[tuple[int, int]]:
    """Where a form stands in the running copy, with any ending."""
    text = prose.text
    at = text.find(form)
    while at >= 0:
        ending = _ENDING.match(text, at + len(form))
        if ending and not _inside(text, at) and prose.holds(at, ending.end()):
            yield at, ending.end()
        at = text.find(form, at + len(form))


def _stands(text: str, at: int) -> bool:
    """Whether a word begins there in a small letter: capitals make headlines and names, with forms of their own."""
    return text[at].islower() and not _inside(text, at)


def _inside(text: str, at: int) -> bool:
    """Whether it is inside a word or an address; "[email protected]" is what a site puts in the place of one."""
    return at > 0 and (text[at - 1].isalnum() or text[at - 1] in "-’'_@#/.[")


def _stem(word: str) -> str:
    """A word without its ending, so that "e-mails" is compared with "email"."""
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= 3), "")
    return word.removesuffix(ending)


@cache
def _distinct() -> frozenset[str]:
    return frozenset(entries(__file__, "distinct.txt"))


@cache
def _titles() -> frozenset[str]:
    """The second words of offices."""
    return frozenset(entries(__file__, "titles.txt"))


@cache
def _closing() -> tuple[frozenset[str], frozenset[str]]:
    """First parts, and second parts with their endings, of words that have a hyphen for some and none for others."""
    parts = entries(__file__, "closing.txt")
    stems = [_stem(part[1:]) for part in parts if part.startswith("-")]
    seconds = {stem + ending for stem in stems for ending in ("", *_ENDINGS)}
    titles = {cased for title in _titles() for cased in (title, title + "s", title.capitalize())}
    return frozenset(part[:-1] for part in parts if part.endswith("-")), frozenset(seconds | titles)


@cache
def _halves() -> dict[str, list[str]]:
    """The compounds that may stand apart, by a half of them that is looked for first."""
    found: dict[str, list[str]] = {}
    for words, half in (row.split(" | ") for row in rows(__file__, "apart.txt")):
        found.setdefault(half, []).append(words)
    return found


def rewritten(word: str, model: str) -> str:
    """A word put into the form of another, which has its hyphen or space where the word should have it."""
    own, mark = _mark(word), _mark(model)
    at = model.find(mark) if mark else word.find(own)
    return word[:at] + mark + word[at:].removeprefix(own)


def _mark(word: str) -> str:
    return next((mark for mark in "- " if mark in word), "")
