"""From spans to places: lines, columns and offsets in the encoding that the reader of the report counts in."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise

from .lazy import Lazy
from .model import Article, OffsetEncoding, Place, Position, Span

CONTEXT = 160  # code points kept on either side of a quote
LONGEST_QUOTE = 100_000  # code points; a longer quote is cut, its positions are not

_LINE_END = Lazy(r"\r\n|\n|\r")  # not U+2028, U+0085 and the like, as editors count


def units(text: str, encoding: OffsetEncoding) -> int:
    """How many code units `text` takes in `encoding`."""
    if encoding == "utf-32" or text.isascii():
        return len(text)
    codec, size = ("utf-16-le", 2) if encoding == "utf-16" else ("utf-8", 1)
    return len(text.encode(codec, "surrogatepass")) // size


def line_starts(article: Article) -> list[int]:
    """The offsets (code points) at which the article's lines begin; the first is 0."""
    if article._lines is None:
        article._lines = _line_starts(article.text)
    starts: list[int] = article._lines
    return starts


def _line_starts(text: str) -> list[int]:
    starts = [0]
    if "\r" in text:
        starts += [match.end() for match in _LINE_END.finditer(text)]
        return starts
    start = text.find("\n") + 1  # much faster than the pattern
    while start:
        starts.append(start)
        start = text.find("\n", start) + 1
    return starts


def position(article: Article, offset: int) -> Position:
    """The position of a code point of the article, in the article's offset encoding."""
    starts = line_starts(article)
    line = bisect_right(starts, offset)
    begin = starts[line - 1]
    column = offset - begin + 1
    if article.text.isascii():
        return Position(line, column, offset)
    more8, more16 = _more(article, begin, offset)
    if article.offset_encoding != "utf-32":
        more = more8 if article.offset_encoding == "utf-8" else more16
        at = _line_offsets(article)[line - 1] + column - 1 + more
        return Position(line, column + more, at, column + more8, column + more16)
    return Position(line, column, offset, column + more8, column + more16) if more8 else Position(line, column, offset)


def further(start: Position, text: str, encoding: OffsetEncoding) -> Position:
    """The position behind a text without line ends that begins at `start`, of an article in that offset encoding."""
    more = units(text, encoding)
    utf8, utf16 = (start.column_in(other) + units(text, other) for other in ("utf-8", "utf-16"))
    return Position(start.line, start.column + more, start.offset + more, utf8, utf16)


def _more(article: Article, begin: int, offset: int) -> tuple[int, int]:
    """How many more UTF-8 and UTF-16 units than code points there are from a line's begin to an offset in it.

    It counts on from the last answer, so that many places in one endless line cost one pass over it.
    """
    wide = article._wide
    known, more8, more16 = wide[1:] if wide is not None and wide[0] == begin else (begin, 0, 0)
    forward = offset >= known
    piece = article.text[known:offset] if forward else article.text[offset:known]
    if not piece.isascii():
        sign, length = 1 if forward else -1, len(piece)
        more8 += sign * (units(piece, "utf-8") - length)
        more16 += sign * (units(piece, "utf-16") - length)
    article._wide = (begin, offset, more8, more16)
    return more8, more16


def _line_offsets(article: Article) -> list[int]:
    """The offsets at which the lines begin, in the article's offset encoding."""
    if article._offsets is None:
        starts, text = line_starts(article), article.text
        lengths = (units(text[a:b], article.offset_encoding) for a, b in pairwise(starts))
        article._offsets = list(accumulate(lengths, initial=0))
    offsets: list[int] = article._offsets
    return offsets


def place(article: Article, span: Span | tuple[int, int]) -> Place:
    """The place of a span, with its quote and the copy around it on the same line."""
    start, end = span
    text = article.text
    begin = position(article, start)
    last = begin if start == end else position(article, end)
    if start == end == 0:
        return Place(article.source, Span(0, 0), begin, last, "", "", "")
    low, high = max(0, start - CONTEXT), min(len(text), end + CONTEXT)
    low = max(low, text.rfind("\n", low, start) + 1, text.rfind("\r", low, start) + 1)
    stops = [at for at in (text.find("\n", end, high), text.find("\r", end, high)) if at >= 0]
    quote = text[start : min(end, start + LONGEST_QUOTE)]
    return Place(article.source, Span(start, end), begin, last, quote, text[low:start], text[end : min([*stops, high])])
