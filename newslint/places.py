"""From spans to places: lines, columns and offsets in the encoding that the reader of the report counts in."""

from __future__ import annotations

import re
from bisect import bisect_right

from .model import Article, OffsetEncoding, Place, Position, Span

CONTEXT = 160  # code points kept on either side of a quote
LONGEST_QUOTE = 100_000  # code points; a longer quote is cut, its positions are not

_LINE_END = re.compile(r"\r\n|\n|\r")  # not U+2028, U+0085 and the like, as editors count


def units(text: str, encoding: OffsetEncoding) -> int:
    """How many code units `text` takes in `encoding`."""
    if encoding == "utf-32" or text.isascii():
        return len(text)
    if encoding == "utf-16":
        return len(text) + sum(ch > "\uffff" for ch in text)
    return len(text.encode("utf-8", "surrogatepass"))


def line_starts(article: Article) -> list[int]:
    """The offsets (code points) at which the article's lines begin; the first is 0."""
    if article._lines is None:
        article._lines = [0, *(m.end() for m in _LINE_END.finditer(article.text))]
    starts: list[int] = article._lines
    return starts


def position(article: Article, offset: int) -> Position:
    """The position of a code point of the article, in the article's offset encoding."""
    starts = line_starts(article)
    line = bisect_right(starts, offset)
    begin = starts[line - 1]
    if article.offset_encoding == "utf-32" or article.text.isascii():
        return Position(line, offset - begin + 1, offset)
    to_begin = _units_before(article, begin)
    to_offset = _units_before(article, offset)
    return Position(line, to_offset - to_begin + 1, to_offset)


def _units_before(article: Article, offset: int) -> int:
    """The code units before an offset. It counts on from the last answer, so that places in order cost one pass."""
    known, count = article._units or (0, 0)
    if offset < known:
        low, high = offset, known
        count -= units(article.text[low:high], article.offset_encoding)
    else:
        count += units(article.text[known:offset], article.offset_encoding)
    article._units = (offset, count)
    return int(count)


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
