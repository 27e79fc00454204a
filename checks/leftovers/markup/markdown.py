"""Markdown, and the markup of wikis, in copy that is no Markdown file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.lazy import Lazy
from newslint.model import Edit

from .piece import Piece

EXPECTED_IN = frozenset(("markdown",))

MARKDOWN = "Markdown is left in the copy; cut the marks and keep the words."
LINK = "A Markdown link is left in the copy; keep its words, or set the link in your own system."
IMAGE = "A Markdown picture is left in the copy; cut it, or place the picture."
TABLE = "A table in Markdown is left in the copy; set the table in your own system, or cut it."
BLOCK = "Markdown is left in the copy; cut this line."

_URL = r"(?:https?://|www\.|mailto:|/|#|\.\./|\./)[^\s()]{0,500}(?:\([^\s()]{0,80}\)[^\s()]{0,80})?"
_TITLE = r"(?:\s[\"“'][^\"”\n]{0,120}[\"”'])?"
_IMAGE = Lazy(rf"!\[(?P<words>[^\[\]\n]{{0,300}})\]\((?:{_URL}|[\w./-]{{1,200}}\.(?:jpe?g|png|gif|webp|svg)){_TITLE}\)")
_LINK = Lazy(rf"(?<!!)\[(?P<words>[^\[\]\n]{{1,300}})\]\({_URL}{_TITLE}\)")
_BOLD = Lazy(r"(?<![*\w])(?P<mark>\*\*|\*\*\*)(?=[^\s*])(?P<words>[^*\n]{1,400})(?<=[^\s*])(?P=mark)(?![*\w])")
_PAIRS = (
    ("~~", Lazy(r"(?<![\w~])~~(?=[^\s~])(?P<words>[^~\n]{1,200})(?<=[^\s~])~~(?![\w~])")),
    ("'''", Lazy(r"(?<![\w'])'''(?=[^\s'])(?P<words>[^'\n]{1,200})(?<=[^\s'])'''(?![\w'])")),
    ("__", Lazy(r"(?<![\w_])__(?=[A-Z“\"])(?P<words>[^_\n]{1,200})(?<=[^\s_])__(?![\w_])")),
)
_HEADING = Lazy(
    r"(?m)^(?P<mark>#{2,6}[ \t]+)(?=[^\s#])(?P<words>[^\r\n]{1,200}?)(?P<tail>[ \t]*+#{0,6})[ \t]*+$"
    r"|^={2,5} ?(?=[^\s=])[^\r\n=]{1,100}(?<=\S) ?={2,5}[ \t]*$"
)
_FENCE = Lazy(r"(?m)^[ \t]{0,3}```[\w+-]{0,20}[ \t]*\r?$")
_TABLE = Lazy(r"(?m)^[ \t]*+\|?(?:[ \t]*+:?-{3,40}:?[ \t]*+\|){1,20}(?:[ \t]*+:?-{3,40}:?[ \t]*+)?\r?$")
_TARGET = Lazy(r"(?m)^[ \t]{0,3}\[[\w .^-]{1,60}\]: {1,4}<?https?://\S{3,300}[^\r\n]{0,120}$")
_ENDS = frozenset(("end", "ends", "more"))


def find(text: str) -> Iterator[Piece]:
    """Bold words, headings, links, pictures, fences and tables."""
    if "](" in text:
        yield from (Piece(*m.span(), IMAGE) for m in _IMAGE.finditer(text))
        for match in _LINK.finditer(text):
            yield Piece(*match.span(), LINK, _keep(match, "words"))
    if "]: " in text and "://" in text:
        yield from (Piece(*m.span(), BLOCK) for m in _TARGET.finditer(text))
    if "**" in text:
        yield from (_words(m, "words") for m in _BOLD.finditer(text) if not _is_rating(m["words"]))
    for mark, pattern in _PAIRS:
        if mark in text:
            yield from (_words(m, "words") for m in pattern.finditer(text))
    if "##" in text or "==" in text:
        yield from _headings(text)
    if "```" in text:
        yield from (Piece(*m.span(), BLOCK) for m in _FENCE.finditer(text))
    if "---" in text and "|" in text and (table := _TABLE.search(text)):
        yield Piece(*table.span(), TABLE)  # once, however many there are


def _headings(text: str) -> Iterator[Piece]:
    for match in _HEADING.finditer(text):
        if match["mark"] is None:
            line = match[0].rstrip()
            words = line.strip("= ")
            at = match.start() + line.index(words)
            yield Piece(
                match.start(),
                match.start() + len(line),
                MARKDOWN,
                _around(match.start(), at, at + len(words), match.start() + len(line)),
                True,
            )
        elif match["words"].strip("# ").lower() not in _ENDS:
            end = match.end("tail")
            yield Piece(match.start(), end, MARKDOWN, _around(match.start(), *match.span("words"), end), True)


def _words(match: re.Match[str], name: str) -> Piece:
    return Piece(*match.span(), MARKDOWN, _keep(match, name), safe=True)


def _keep(match: re.Match[str], name: str) -> tuple[Edit, ...]:
    """The edits that leave a match's words and cut what stands around them."""
    start, end = match.span(name)
    return _around(match.start(), start, end, match.end())


def _around(start: int, first: int, last: int, end: int) -> tuple[Edit, ...]:
    return tuple(Edit(a, b, "") for a, b in ((start, first), (last, end)) if a < b)


def _is_rating(words: str) -> bool:
    """Whether what stands between two runs of asterisks has no letter, as in a row of stars."""
    return not any(map(str.isalpha, words))
