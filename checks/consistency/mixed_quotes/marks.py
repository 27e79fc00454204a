"""The double quotation marks of the running copy, straight and curly."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint import anatomy
from newslint.anatomy import borrowed
from newslint.checks.consistency import forms
from newslint.checks.consistency.forms import CLEAR, Conflict, Use
from newslint.checks.consistency.prose import Prose
from newslint.lazy import Lazy
from newslint.model import Article, Edit, Flag

_OPENS_AFTER = " \t\r\n\xa0([{—–-/‘'"
_CLOSES_BEFORE = " \t\r\n\xa0)]}—–-/.,;:!?…’'"
_MARK = Lazy('["“”]')
SHOWN = 2  # places of each kind that are related; the message counts them all


def conflict(article: Article, prefer: str) -> Conflict | None:
    """The marks of the paragraphs by kind, where both kinds stand; pasted posts, captions and headings are left out."""
    paragraphs = Prose(article).paragraphs
    straight = [at for start, end in paragraphs for at in _straight(article.text, start, end)]
    if not straight:
        return None
    curly = sorted(at for start, end in paragraphs for mark in "“”" for at in _places(article.text, mark, start, end))
    if curly:
        lent = borrowed.of(anatomy.of(article))
        straight, curly = ([at for at in some if lent.kind(at) not in borrowed.FOREIGN] for some in (straight, curly))
    kinds = (
        (("straight", straight), ("curly", curly))
        if len(straight) >= len(curly)
        else (("curly", curly), ("straight", straight))
    )
    (usual, most), (odd, few) = reversed(kinds) if prefer == kinds[1][0] else kinds
    if not few or not most:
        return None
    clear = (prefer == usual or len(most) >= CLEAR * len(few)) and _pair_off(article.text, paragraphs, few)
    return Conflict(
        [Use("marks", odd, at, at + 1) for at in few], [Use("marks", usual, at, at + 1) for at in most], clear
    )


def _pair_off(text: str, paragraphs: Sequence[tuple[int, int]], changed: Sequence[int]) -> bool:
    """Whether in the paragraphs with these marks every mark opens or closes in its turn.

    Not so in “a "b" c”, where the inner marks would want another kind, nor where one is missing: a person must look.
    """
    starts = [start for start, _ in paragraphs]
    for number in {bisect_right(starts, at) - 1 for at in changed}:
        before, sides, behind = (_sides(text, paragraphs, near) for near in (number - 1, number, number + 1))
        if None in sides or any(one == two for one, two in pairwise(sides)):
            return False
        if sides[0] == "”" and before[-1:] != ["“"]:
            return False
        reopened = number + 1 < len(starts) and text[starts[number + 1]] in '"“'
        if sides[-1] == "“" and behind[:1] != ["”"] and not reopened:
            return False
    return True


def _sides(text: str, paragraphs: Sequence[tuple[int, int]], number: int) -> list[str | None]:
    """Whether each mark of a paragraph opens or closes; none for a paragraph that there isn't."""
    if not 0 <= number < len(paragraphs):
        return []
    return [_side(text, *match.span()) for match in _MARK.finditer(text, *paragraphs[number])]


def _straight(text: str, start: int, end: int) -> list[int]:
    """The straight marks of a paragraph, without those for inches; none where it shows a command or a page's code."""
    if "\\" in text[start:end] or "</" in text[start:end]:
        return []
    found = [at for at in _places(text, '"', start, end) if not _is_code(text, at)]
    return [at for at in found if not text[at - 1 : at].isdigit()] if len(found) % 2 else found


def _places(text: str, mark: str, start: int, end: int) -> Iterator[int]:
    at = text.find(mark, start, end)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1, end)


def _is_code(text: str, at: int) -> bool:
    """Whether a mark is the language's of a page, not the copy's: <a href="…">, {"key": …}."""
    return text[at - 1 : at] in {"=", "{", "\\"} or text[at + 1 : at + 2] in {">", "}", "=", "\\"}


def flag(article: Article, conflict: Conflict) -> Flag:
    """The flag at the first mark of the rarer kind; the fix is safe, since only marks change and no word."""
    text, kind, other = article.text, conflict.usual[0].form, conflict.odd[0].form
    few, most = len(conflict.odd), len(conflict.usual)
    message = (
        f"{other.capitalize()} quotation marks ({few}) beside {kind} ones ({most}), perhaps from a pasted piece; "
        "use one kind."
    )
    return forms.flag(conflict, message, lambda use: _edit(text, use, kind), shown=SHOWN)


def _edit(text: str, use: Use, kind: str) -> Edit | None:
    """The mark in the other kind; None where it can't be told whether a straight one opens or closes."""
    if kind == "straight":
        return Edit(use.start, use.end, '"')
    side = _side(text, use.start, use.end)
    return Edit(use.start, use.end, side) if side else None


def _side(text: str, start: int, end: int) -> str | None:
    """Whether a mark opens (“) or closes (”), a straight one by what stands beside it; None if that doesn't tell."""
    if text[start] != '"':
        return text[start]
    opening, closing = text[start - 1 : start] in _OPENS_AFTER, text[end : end + 1] in _CLOSES_BEFORE
    return ("“" if opening else "”") if opening != closing else None
