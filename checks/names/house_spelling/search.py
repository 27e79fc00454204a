"""Where the variants of an authority stand in an article, but for places where they may stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from newslint import anatomy
from newslint.anatomy.names.runs import lists
from newslint.lazy import Lazy
from newslint.literals import Literals
from newslint.model import Article
from newslint.named import NamedTuple

from .authority import Name

_YEAR = Lazy(r"(?<![\w.,£$€])1\d{3}(?![\w%]|[.,]\d)")
_STOP = Lazy(r"[.!?][\"”’)]*\s+(?=[\"“‘(]*[A-ZÀ-Þ])|[\n\r]")
_OPENS = frozenset('.!?:;\n\r"“”‘•')
_NOT_BEFORE = frozenset("@#/\\_.")
_NOT_AFTER = frozenset("@/\\_")
MOST = 2000  # names of the list in one article that are looked at; a longer one is no article
MOST_GIVEN = 2  # words before a surname that are taken for given names; more are a headline's
TITLE = 60  # code points of a title in single quotation marks or italics, on either side of the name
SENTENCE = 400  # code points on either side in which a sentence's ends are looked for


class Found(NamedTuple):
    """A variant in the copy, and what the house has for it here."""

    name: Name
    wrong: str
    right: str
    start: int
    end: int


class _Form(NamedTuple):
    """A string to look for; `name` is None for one that only keeps what is in it from being found."""

    text: str
    right: str
    name: Name | None


def find(article: Article, names: tuple[Name, ...]) -> Iterator[Found]:
    """The variants that should not stand where they stand, in order."""
    scanner, forms = _scanner(names)
    text = article.text
    for index, start, end in islice(scanner.hits(text), MOST):
        wrong, right, name = forms[index]
        if name is None or not _is_word(text, start, end) or _is_address(text, start, end):
            continue
        if wrong[0].isupper() and name.spelling[0].islower() and not wrong.isupper():
            right = _lower_or_not(name.spelling, text, start)
        if right != wrong and not _may_stand(article, name, start, end):
            yield Found(name, wrong, right, start, end)


@lru_cache(maxsize=16)
def _scanner(names: tuple[Name, ...]) -> tuple[Literals, list[_Form]]:
    forms: dict[str, _Form] = {}
    for name in names:
        for kept in (name.spelling, *name.exceptions):
            for text in (kept, kept.upper(), kept[0].upper() + kept[1:], kept.title(), kept.lower()):
                forms[text] = _Form(text, text, None)
    for name in names:
        for variant in name.variants:
            for text, right in _forms(variant, name.spelling):
                if text not in forms or forms[text].text.lower() == name.spelling.lower():
                    forms[text] = _Form(text, right, name)
    rows = list(forms.values())
    return Literals([row.text for row in rows], longest=True), rows


def _forms(variant: str, spelling: str) -> Iterator[tuple[str, str]]:
    """A variant as it stands, in capitals, and as it opens a sentence."""
    yield variant, spelling
    if variant.upper() != variant:
        yield variant.upper(), spelling.upper()
    if variant[0].islower():
        yield variant[0].upper() + variant[1:], spelling


def _lower_or_not(spelling: str, text: str, start: int) -> str:
    """The spelling with a capital where a sentence opens with it."""
    before = text[max(0, start - 2) : start].rstrip(" ")
    return spelling[0].upper() + spelling[1:] if not before or before[-1] in _OPENS else spelling


def _is_word(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if before.isalnum() or before in _NOT_BEFORE or after.isalnum() or after in _NOT_AFTER:
        return False
    return not (after == "." and text[end + 1 : end + 2].isalnum())


def _is_address(text: str, start: int, end: int) -> bool:
    """Whether the place lies in a web address, a handle or a file's name."""
    low = max(text.rfind(ch, max(0, start - 200), start) for ch in " \n\r\t\xa0(<")
    token = text[low + 1 : end]
    return "://" in token or "www." in token or "@" in token or "#" in token


def _may_stand(article: Article, name: Name, start: int, end: int) -> bool:
    """Whether the variant is quoted, part of a title, history, or another one's name."""
    text = article.text
    if not name.quotations and (anatomy.of(article).quoted(start, end) or _is_in_title(text, start, end)):
        return True
    return (name.history > 0 and _is_history(text, start, end, name.history)) or (
        bool(name.given) and _is_another(article, name, start)
    )


def _is_in_title(text: str, start: int, end: int) -> bool:
    """Whether single quotation marks or the marks of italics stand around, on one line."""
    low, high = max(0, start - TITLE), min(len(text), end + TITLE)
    low = max(low, text.rfind("\n", low, start) + 1, text.rfind("\r", low, start) + 1)
    for marks, opening, closing in _TITLES:
        marked = any(text.find(mark, low, start) >= 0 for mark in marks)
        if marked and opening.search(text, low, start) and closing.match(text, end, high):
            return True
    return False


_TITLES = tuple(
    (opens, Lazy(rf"(?<![\w.,;:!?'’])[{opens}](?=\w)"), Lazy(rf"[^{shuts}\n\r]*(?<![\s(])[{shuts}](?!\w)"))
    for opens, shuts in (("‘'", "’'"), ("*", "*"), ("_", "_"))
)


def _is_history(text: str, start: int, end: int, year: int) -> bool:
    """Whether the sentence has a year before that one."""
    low, high = max(0, start - SENTENCE), min(len(text), end + SENTENCE)
    for stop in _STOP.finditer(text, low, start):
        low = stop.end()
    closing = _STOP.search(text, end, high)
    return any(int(match[0]) < year for match in _YEAR.finditer(text, low, closing.start() if closing else high))


def _is_another(article: Article, name: Name, start: int) -> bool:
    """Whether a given name that isn't this one's stands before, or the surname is short for such a name."""
    names = anatomy.of(article).names
    place = bisect_right(names, start, key=lambda m: m.end)
    if place == len(names):
        return False
    mention = names[place]
    if len(mention.words) == 1 and mention.full >= 0:
        full = names[mention.full].words
        return _is_other_given(article.text, full[-2], name)
    before = [pair for pair in mention.words if pair[1] <= start]
    return 0 < len(before) <= MOST_GIVEN and _is_other_given(article.text, before[-1], name)


def _is_other_given(text: str, span: tuple[int, int], name: Name) -> bool:
    """Whether a word before the surname is a name, and none of those that go with this one."""
    word = text[span[0] : span[1]]
    return word not in name.given and word not in lists().titles and f" {word.lower()} " not in text
