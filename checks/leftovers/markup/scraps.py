"""What else of HTML and XML is left: comments, declarations, a tag that was torn."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy

from .piece import Piece
from .tags import TORN

EXPECTED_IN = frozenset(("html", "markdown"))

COMMENT = "A comment from the page's code is left in the copy; cut it."

LONGEST_TAG = 2000
LONGEST_COMMENT = 4000

_COMMENT = Lazy(
    r"<!\[[A-Za-z ]{2,20}\[|\]\]>|<!\[endif\](?:--)?>"
    r"|<!DOCTYPE[^<>]{0,300}>|<\?(?:xml|php)\b[^<>]{0,2000}\?>|<%[=@-]?[^<>%\n]{1,300}%>"
)
_UNCLOSED = Lazy(r"<(?:a|img|iframe|div|span|p|script|blockquote|table|td) [a-z-]{2,20}=[^<>\n]{0,800}(?=\Z|[\r\n])")
_REST = Lazy(
    r"(?:(?<=\s)|(?<=\A))(?:[a-z-]{2,24}=[\"“”][^\"“”<>\n]{0,300}[\"“”]\s?){1,12}/?>|\bbr ?/>|\bp>(?=\s*(?:\Z|[\r\n]))"
)
_LONE = Lazy(r"(?m)^[ \t]{0,20}(?P<mark><|/>|\"/?>|'/?>|<>|</|<!--|-->)[ \t]{0,20}\r?$")


def find(text: str) -> Iterator[Piece]:
    """Comments and declarations, tags without an end or a beginning, and brackets alone on a line."""
    if "<!" in text or "<?" in text or "<%" in text or "]]>" in text:
        yield from (Piece(*m.span(), COMMENT, safe=m[0][:2] == "<!") for m in _COMMENT.finditer(text))
        yield from _comments(text)
    if "<" in text:
        yield from (Piece(*m.span(), TORN) for m in _UNCLOSED.finditer(text))
    if "/>" in text or "p>" in text or '">' in text or "”>" in text:
        yield from (Piece(*m.span(), TORN) for m in _REST.finditer(text) if not _in_tag(text, m.start()))
    if "<" in text or ">" in text:
        yield from (Piece(*m.span("mark"), TORN, safe=True) for m in _LONE.finditer(text))


def _comments(text: str) -> Iterator[Piece]:
    """Comments, but for those that allow findings."""
    start = text.find("<!--")
    while start >= 0 and text.find("-->", start) >= 0:
        end = text.find("-->", start + 4, start + LONGEST_COMMENT)
        if end >= 0 and not text[start + 4 : start + 20].lstrip().lower().startswith("newslint:"):
            yield Piece(start, end + 3, COMMENT, safe=True)
        start = text.find("<!--", end + 3 if end >= 0 else start + 4)


def _in_tag(text: str, at: int) -> bool:
    """Whether a tag was opened before this place on its line."""
    opened = text.rfind("<", max(0, at - LONGEST_TAG), at)
    return opened >= 0 and text.rfind(">", opened, at) < 0 and text[opened + 1 : opened + 2].isalpha()
