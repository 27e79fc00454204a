"""Strings that a pattern matches: each of its branches, signs and repeats once, by the tree that `re` makes of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

PLAIN = "kK5 ,-'“|"  # signs that stand for classes, the likeliest first
KINDS = {  # of a class such as \d
    codes.CATEGORY_DIGIT: str.isdigit, codes.CATEGORY_NOT_DIGIT: lambda ch: not ch.isdigit(),
    codes.CATEGORY_SPACE: str.isspace, codes.CATEGORY_NOT_SPACE: lambda ch: not ch.isspace(),
    codes.CATEGORY_WORD: str.isalnum, codes.CATEGORY_NOT_WORD: lambda ch: not ch.isalnum(),
}  # fmt: skip
BEFORE = ("", ". ", "x ", "“", "the ")  # what a look behind may ask for
BEHIND = ("", " Anna Berg", " the town", " 5", ".", "a", "k " * 5, "Anna Berg")  # and one ahead
REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
MANY, OWN, PAIRED = 3, 14, 5  # times that count as a repeat; of its strings those that are taken, and taken in pairs
AGAIN = ("-", "**", "")  # what a group may have held that is asked for a second time


def samples(pattern: re.Pattern[str]) -> list[str]:
    """Strings in which the pattern finds something. It may find something else there than what a sample was made of."""
    found: dict[str, None] = {}
    for made in _strings(parser.parse(pattern.pattern, pattern.flags)):
        tried = (f"{before}{made}{behind}" for before, behind in product(BEFORE, BEHIND))
        found.update(dict.fromkeys([text for text in tried if pattern.search(text)][:1]))
    return list(found)


def repeats(pattern: re.Pattern[str]) -> list[tuple[str, str]]:
    """For each repeat of the pattern a string up to it, and what it may go on with: any string of its own, or two."""
    return list(dict.fromkeys(_repeats(parser.parse(pattern.pattern, pattern.flags), "")))


def _repeats(tree: Any, before: str) -> Iterator[tuple[str, str]]:
    for code, value in tree:
        inside: Sequence[Any] = ()
        if code in REPEATS:
            _, most, body = value
            inside = (body,)
            if most >= MANY:
                own = [one for one in _strings(body) if one][:OWN]
                yield from ((before, one + other) for one, other in product(own, ("", *own[:PAIRED])))
        elif code is codes.BRANCH:
            inside = value[1]
        elif code is codes.SUBPATTERN:
            inside = (value[-1],)
        elif code is codes.ATOMIC_GROUP:
            inside = (value,)
        for each in inside:
            yield from _repeats(each, before)
        before += next(iter(_of_node(code, value)), "")


def _strings(tree: Any) -> list[str]:
    """The first string of all nodes in a row; and it again for each other string of one of them."""
    rows = [list(dict.fromkeys(_of_node(*node))) or [""] for node in tree]
    first = [row[0] for row in rows]
    made = ["".join(first)]
    for place, row in enumerate(rows):
        made += ["".join([*first[:place], other, *first[place + 1 :]]) for other in row[1:]]
    return list(dict.fromkeys(made))


def _of_node(code: Any, value: Any) -> Sequence[str]:
    if code is codes.LITERAL:
        return [chr(value)]
    if code is codes.NOT_LITERAL:
        return [ch for ch in PLAIN if ord(ch) != value][:1]
    if code is codes.ANY:
        return ["k", " "]
    if code is codes.IN:
        return list(_signs(value))
    if code is codes.BRANCH:
        return [one for branch in value[1] for one in _strings(branch)]
    if code is codes.SUBPATTERN:
        return _strings(value[-1])
    if code is codes.ATOMIC_GROUP:
        return _strings(value)
    if code in REPEATS:
        return _repeated(*value)
    if code is codes.ASSERT:
        return ["", *_strings(value[1])]  # at the pattern's begin or end that is what has to stand there
    if code is codes.GROUPREF:
        return AGAIN
    return [""]  # an anchor, or what must not stand there, which the trial decides


def _repeated(least: int, most: int, tree: Any) -> list[str]:
    first, *others = _strings(tree)
    made = [first * least] + ([first * (least + 1)] if most > least else [])
    rest = first * max(0, least - 1)
    return made + [one for other in others for one in (other + rest, rest + other)]


def _signs(members: Sequence[tuple[Any, Any]]) -> Iterator[str]:
    """Some of the signs of a class: those listed one by one, and of a range or kind the likeliest."""
    if members[0][0] is codes.NEGATE:
        yield from [ch for ch in "k K5,-'“|" if not any(_holds(*member, ch) for member in members[1:])][:2]
        return
    for code, value in members:
        if code is codes.LITERAL:
            yield chr(value)
        else:
            likely = [ch for ch in PLAIN if _holds(code, value, ch)]
            first = [chr(value[0])] if code is codes.RANGE and not 0xD800 <= value[0] <= 0xDFFF else []
            yield from likely[:1] or first


def _holds(code: Any, value: Any, ch: str) -> bool:
    if code is codes.LITERAL:
        return ord(ch) == value
    if code is codes.RANGE:
        return bool(value[0] <= ord(ch) <= value[1])
    return bool(KINDS[value](ch))
