"""The tags of HTML and the like, each with its partner."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.lazy import Lazy
from newslint.model import Edit

from . import names
from .piece import Piece

EXPECTED_IN = frozenset(("html", "markdown"))

TAG = "HTML is left in the copy; cut the tags and keep the words."
TORN = "A scrap of HTML is left in the copy; cut it."
BREAK = "HTML is left in the copy where a line should break; break the line, or cut the tag."

LONGEST_SCRAP = 20000
DEEPEST = 40  # tags within tags

Pair = tuple[int, int]

_OPEN = Lazy(
    r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9]{0,11}(?:[:.-][A-Za-z0-9-]{1,20})?)(?P<rest>(?:\s[^<>]{0,2000}|/)?)>"
)
_ASSIGNS = Lazy(r"\s[\w:@.-]{1,40}\s?=")
_CLOSED = Lazy(r"</([A-Za-z][\w:.-]{0,30})")
_GONE = frozenset(("script", "style", "svg", "noscript", "template", "object", "iframe"))


def find(text: str) -> Iterator[Piece]:
    """Tags, each with its partner where it has one on the same line."""
    if "<" in text:
        yield from _tags(text)


def _tags(text: str) -> Iterator[Piece]:
    """Known tags as pieces; an opening tag waits for its partner until the line ends."""
    waiting: list[tuple[str, int, int]] = []
    closed = {m[1].lower() for m in _CLOSED.finditer(text)}
    line_end = skip = -1
    for match in _OPEN.finditer(text):
        start, end = match.span()
        name = match["name"].lower()
        if start < skip or not _is_tag(name, match["rest"], match["close"], closed):
            continue
        if start > line_end:
            yield from (_alone(text, a, b) for _, a, b in waiting)
            waiting, line_end = [], _line_end(text, start)
        if name in _GONE and not match["close"]:
            skip = _end_of_scrap(text, name, end, closed)
            yield Piece(start, skip, TORN)
        elif match["close"]:
            yield from _closing(text, name, (start, end), waiting)
        elif name in names.void() or match["rest"].endswith("/"):
            yield _alone(text, start, end)
        else:
            waiting.append((name, start, end))
    yield from (_alone(text, a, b) for _, a, b in waiting)


def _closing(text: str, name: str, at: Pair, waiting: list[tuple[str, int, int]]) -> Iterator[Piece]:
    """A closing tag with its partner, or alone; what was opened between the two stands alone."""
    deep = range(len(waiting) - 1, max(-1, len(waiting) - 1 - DEEPEST), -1)
    partner = next((i for i in deep if waiting[i][0] == name), -1)
    if partner < 0:
        yield _alone(text, *at)
        return
    yield from (_alone(text, a, b) for _, a, b in waiting[partner + 1 :])
    yield _pair(text, waiting[partner][1:], at)
    del waiting[partner:]


def _end_of_scrap(text: str, name: str, end: int, closed: set[str]) -> int:
    """Where a script, a style sheet or the like ends, whose content is no copy."""
    if name not in closed:
        return end
    close = re.compile(rf"</{re.escape(name)}\s{{0,9}}>", re.IGNORECASE).search(text, end, end + LONGEST_SCRAP)
    if close is None:
        closed.discard(name)  # however many are opened, one vain search is enough
        return end
    return close.end()


def _line_end(text: str, at: int) -> int:
    stops = [stop for stop in (text.find("\n", at), text.find("\r", at)) if stop >= 0]
    return min(stops, default=len(text))


def _is_tag(name: str, rest: str, close: str, closed: set[str]) -> bool:
    """Whether it is a tag and not "<link removed>", "<b and c>" or somebody's e-mail address."""
    if name not in names.known() and name not in names.words():
        return False
    rest = rest.rstrip("/ \t")
    if rest:
        return not close and _ASSIGNS.match(rest) is not None
    return name in names.known() or bool(close) or name in closed


def _pair(text: str, opened: Pair, closed: Pair) -> Piece:
    """An opening and a closing tag with the copy between them, which stays."""
    edits = (_edit(text, *opened), _edit(text, *closed))
    inner = text[opened[1] : closed[0]].strip()
    link = text[opened[0] + 1 : opened[0] + 3].lower() in ("a ", "a\t")
    if not inner:
        return Piece(opened[0], closed[1], TORN, safe=True)
    return Piece(opened[0], closed[1], TAG, edits, safe=not link)


def _alone(text: str, start: int, end: int) -> Piece:
    """A tag without a partner. Where it divides copy, a line break takes its place."""
    edit = _edit(text, start, end)
    image = text[start + 1 : start + 7].lower().startswith(("img", "embed", "input", "iframe", "source"))
    return Piece(start, end, BREAK if edit.text else TAG, (edit,), safe=not image and not edit.text)


def _edit(text: str, start: int, end: int) -> Edit:
    """The cut of one tag. One that ends a line or block, between words, leaves a line break."""
    name = text[start:end].strip("</> \t").split()[0].rstrip("/").lower()
    before, after = text[start - 1 : start], text[end : end + 2]
    if name not in names.blocks():
        return Edit(start, end, "")
    if not before.strip() or not after.strip() or before == ">" or after == "</" or after[0].isspace():
        blank = before == " " and (not after or after[0].isspace())
        return Edit(start - blank, end, "")
    return Edit(start, end, "\r\n" if "\r\n" in text else "\n")
