"""The double quotation marks of the running copy, straight and curly."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.consistency import forms
from newslint.checks.consistency.forms import CLEAR, MOST_RELATED, Conflict, Use
from newslint.checks.consistency.prose import Prose
from newslint.model import Article, Edit, Flag

_OPENS_AFTER = " \t\r\n\xa0([{—–-/‘'"
_CLOSES_BEFORE = " \t\r\n\xa0)]}—–-/.,;:!?…’'"
_STRAIGHT, _CURLY = 'straight quotation marks (")', "curly ones (“ ”)"


def conflict(article: Article, prefer: str) -> Conflict | None:
    """The marks of the paragraphs by kind, where both kinds stand; pasted posts, captions and headings are left out."""
    paragraphs = Prose(article).paragraphs
    straight = [at for start, end in paragraphs for at in _straight(article.text, start, end)]
    if not straight:
        return None
    curly = sorted(at for start, end in paragraphs for mark in "“”" for at in _places(article.text, mark, start, end))
    kinds = (
        (("straight", straight), ("curly", curly))
        if len(straight) >= len(curly)
        else (("curly", curly), ("straight", straight))
    )
    (usual, most), (odd, few) = reversed(kinds) if prefer == kinds[1][0] else kinds
    if not few or not most:
        return None
    shown = [Use("marks", usual, at, at + 1) for at in most[:MOST_RELATED]]
    clear = prefer == usual or len(most) >= CLEAR * len(few)
    return Conflict([Use("marks", odd, at, at + 1) for at in few], shown, clear)


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
    text, kind = article.text, conflict.usual[0].form
    here, there = (_CURLY, _STRAIGHT) if kind == "straight" else (_STRAIGHT, _CURLY)
    here = here.replace("ones", "quotation marks")
    there = there.replace("quotation marks", "ones")
    message = f"{here[0].upper()}{here[1:]} beside {there}, perhaps from a pasted piece; use one kind."
    return forms.flag(conflict, message, lambda use: _edit(text, use, kind))


def _edit(text: str, use: Use, kind: str) -> Edit | None:
    """The mark in the other kind; None where it can't be told whether a straight one opens or closes."""
    if kind == "straight":
        return Edit(use.start, use.end, '"')
    before, after = text[use.start - 1 : use.start], text[use.end : use.end + 1]
    opening, closing = before in _OPENS_AFTER, after in _CLOSES_BEFORE
    return Edit(use.start, use.end, "“" if opening else "”") if opening != closing else None
