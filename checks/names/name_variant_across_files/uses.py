"""One use of a name in one file, as it is gathered: two words that stand together, and where."""

from __future__ import annotations

from typing import NamedTuple

from newslint.model import OffsetEncoding, Place, Position, Span
from newslint.places import CONTEXT, units


class Use(NamedTuple):
    """Two words of a name in one file: the file's number, how often they stand there, and the first place of both.

    `after` is the word of the name that follows both, if any: in "Julio Cesar Chavez" Cesar is no surname.
    """

    file: int
    encoding: OffsetEncoding
    first: str
    second: str
    after: str
    times: int
    place: Place

    def word(self, column: int) -> str:
        """One of the two words, by its column: 0 or 1."""
        return self.second if column else self.first


def within(use: Use, column: int) -> Place:
    """The place of one of the two words, from the place of both."""
    both = use.place
    start = len(both.quote) - len(use.second) if column else 0
    end = len(both.quote) if column else len(use.first)
    quote = both.quote
    before, after = (both.before + quote[:start])[-CONTEXT:], (quote[end:] + both.after)[:CONTEXT]
    span = Span(both.span[0] + start, both.span[0] + end)
    return Place(both.source, span, _on(use, start), _on(use, end), quote[start:end], before, after)


def _on(use: Use, count: int) -> Position:
    """The position some code points into the name; a name never runs over a line's end."""
    line, column, offset = use.place.start
    more = units(use.place.quote[:count], use.encoding)
    return Position(line, column + more, offset + more)
