"""Two words with nothing at all between them: treatmentCredit, 2017for. Wrong for names that are written so.

A capital inside a word is an alarm only where the halves are words of this text or of a short list and the whole
stands here once; a word that begins with a capital, as most brands do, never is one for that alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newslint.lazy import Lazy

from .copy import Copy, Glue, common, listed, plain

_CAPITAL = Lazy(r"(?<![\w@#/.’'&-])(?P<left>[^\W\d_A-Z]{2,40})(?P<right>[A-Z][\w’'-]{1,40})(?![\w@(/\\]|\.\w)")
_AFTER_CAPITALS = Lazy(r"(?<![\w@#/.’'&-])(?P<left>[A-Z][A-Za-z]{0,40}[A-Z])(?P<right>[a-z]{2,40})(?![\w@(/\\-]|\.\w)")
_AFTER_YEAR = Lazy(r"(?<![\w@#/.,$£€-])(?P<left>(?:19|20)\d\d)(?P<right>[^\W\d_]{2,40}|\d{1,2}:\d\d)(?![\w@/\\-])")
_BEFORE_YEAR = Lazy(
    r"(?<![\w@#/.’'-])(?P<left>in|since|of|by|until|from|the|and|to|after|before)(?P<right>(?:19|20)\d\d)(?![\w.-])"
)
_JOINING = frozenset("and from of that the which with".split())
_PLACING = frozenset("at by for in on to".split())
_BRANDS = frozenset(
    "air auto best blue core data deep easy fast fresh good home info live mega micro mini open post smart super tech"
    " total true wise young your".split()
)
_MEASURES = frozenset("am in pm s th".split())
Rule = tuple[Lazy, Callable[[Copy, str, str, tuple[int, int]], bool]]


def find(copy: Copy, start: int, end: int) -> Iterator[Glue]:
    """Words of one token that nothing parts."""
    token = copy.text[start:end]
    rules = () if token.islower() else _CAPITALS
    if "19" in token or "20" in token:
        rules += _YEARS
    for pattern, fits in rules:
        for match in pattern.finditer(copy.text, start, end):
            if fits(copy, match["left"], match["right"], match.span()):
                yield Glue(*match.span(), (match.start("right"),), "")


def _capital(copy: Copy, left: str, right: str, span: tuple[int, int]) -> bool:
    page = listed("furniture")
    if left in page:
        return len(right) > 2 and not common(left)
    if not plain(right) or not copy.once(*span):
        return False
    if right.lower() in page:
        return len(left) > 3 and copy.knows(left)
    if left in _JOINING:
        return len(right) > 3 or copy.knows(right)
    if left in _PLACING:
        return copy.knows(right) or (right.isupper() and len(right) > 2)
    word = copy.knows(left) or (len(left) > 5 and left.endswith(("ed", "ing", "ment", "tion", "ly")))
    return len(left) > 3 and left not in _BRANDS and word and (common(right) or copy.knows(right))


def _after_capitals(copy: Copy, left: str, right: str, span: tuple[int, int]) -> bool:
    verb = right.endswith("ed") and len(right) > 5
    return (verb or (common(right) and len(right) > 2)) and copy.knows(left) and copy.once(*span)


def _after_year(copy: Copy, left: str, right: str, span: tuple[int, int]) -> bool:
    if right[0].isdigit() or (right[0].isupper() and not right.isupper()):
        return not right[0].isalpha() or common(right) or copy.known(right) or right.lower() in listed("furniture")
    verb = len(right) > 5 and right.endswith(("ed", "ing"))
    return right not in _MEASURES and (verb or common(right))


def _before_year(copy: Copy, left: str, right: str, span: tuple[int, int]) -> bool:
    return True


_CAPITALS: tuple[Rule, ...] = ((_CAPITAL, _capital), (_AFTER_CAPITALS, _after_capitals))
_YEARS: tuple[Rule, ...] = ((_AFTER_YEAR, _after_year), (_BEFORE_YEAR, _before_year))
