"""An open document: its text, kept up to date by the editor's changes, and places in it as the editor counts them."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Protocol

from pygls.uris import to_fs_path

from ..model import Article, OffsetEncoding
from ..places import line_starts

_LONE = re.compile("[\ud800-\udfff]")


class Point(Protocol):
    """A position in the editor's terms: line and character from 0, in the units of the session's encoding."""

    line: int
    character: int


class Stretch(Protocol):
    """Two points, half-open."""

    start: Point
    end: Point


class Change(Protocol):
    """A change of the text; without a range the text is the whole new one."""

    range: Stretch | None
    text: str


class Document:
    """One open document. `serial` counts its texts, since a client's `version` need not grow.

    `path` is its file's, or its whole URI where it is no file; a document of no file has the configuration of the
    working directory. `local` tells whether it is a file.
    """

    def __init__(self, uri: str, text: str, version: int, language: str, encoding: OffsetEncoding) -> None:
        self.uri = uri
        path = to_fs_path(uri)
        self.local = path is not None
        self.path = os.path.abspath(path or uri)
        self.language = language
        self.encoding: OffsetEncoding = encoding
        self.version = version
        self.serial = 0
        self.text = whole(text)

    def change(self, changes: Sequence[Change], version: int) -> None:
        """Take in changes, one after the other, each counted in the text that the one before left."""
        for change in changes:
            span: Stretch | None = getattr(change, "range", None)
            if span is None:
                self.text = whole(change.text)
                continue
            article = self.article()
            start, end = offset(article, span.start), offset(article, span.end)
            self.text = self.text[:start] + whole(change.text) + self.text[max(start, end) :]
        self.version = version
        self.serial += 1

    def article(self) -> Article:
        """The text as it is now, to find places in."""
        return Article("", self.text, None, self.encoding)


def whole(text: str) -> str:
    """The text with U+FFFD for halves of surrogate pairs: no file could hold them. Places stay as they were."""
    return _LONE.sub("\ufffd", text)


def offset(article: Article, point: Point) -> int:
    """The code point at a point. One behind the end of its line is that end, one inside a character its start."""
    starts = line_starts(article)
    if point.line >= len(starts):
        return len(article.text)
    begin = starts[point.line]
    row = article.text[begin : starts[point.line + 1]] if point.line + 1 < len(starts) else article.text[begin:]
    row = row.rstrip("\r\n")
    if article.offset_encoding == "utf-32" or row.isascii():
        return begin + min(point.character, len(row))
    if article.offset_encoding == "utf-16":
        return begin + len(row.encode("utf-16-le")[: 2 * point.character].decode("utf-16-le", "ignore"))
    return begin + len(row.encode("utf-8")[: point.character].decode("utf-8", "ignore"))
