"""The copy whose forms are compared: running paragraphs, without quotations, addresses, handles and hashtags.

Headings, captions, pasted posts and credits have customs of their own, and what is quoted keeps the form it came in; so
do readers' comments, excerpts without marks, and code.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from newslint import anatomy
from newslint.anatomy import borrowed
from newslint.lazy import Lazy
from newslint.model import Article

_ADDRESS = ("://", "www.", "@", "#", ".com", ".org", ".net", ".co.", ".gov", "_")
_STAMP = Lazy(r"(?:[Uu]pdated|[Pp]ublished|[Pp]osted|[Mm]odified|[Cc]omments?|Copyright|[Tt]une in|Airs)\b")
_SPACE = " \t\r\n\xa0"
LONGEST_TOKEN = 80  # code points to either side that are looked through for the marks of an address


LONGEST_STAMP, SHORTEST_SENTENCE = 160, 40  # code points
LONGEST_HEADLINE = 120  # code points; headlines with a full stop pass for paragraphs


class Prose:
    """Asked whether a stretch of an article is running copy."""

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self._anatomy = anatomy.of(article)

    @cached_property
    def paragraphs(self) -> list[tuple[int, int]]:
        """The paragraphs but for rows of tables and a short first one, a headline with its own customs perhaps."""
        body = self._anatomy.body
        first = len(body) > 2 and body[0][1] - body[0][0] <= LONGEST_HEADLINE
        return [pair for pair in body[first:] if self.text[pair[0]] != "|"]

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.paragraphs]

    def holds(self, start: int, end: int) -> bool:
        """Whether the span lies in a paragraph, outside quotations and addresses."""
        if self.paragraph(start, end) is None or self._anatomy.quoted(start, end) or not self._plain(start):
            return False
        return borrowed.of(self._anatomy).kind(start) not in borrowed.OTHERS

    def paragraph(self, start: int, end: int) -> tuple[int, int] | None:
        """The paragraph that holds the span."""
        at = bisect_right(self._starts, start) - 1
        return self.paragraphs[at] if at >= 0 and self.paragraphs[at][1] >= end else None

    def stamp(self, start: int, end: int) -> bool:
        """Whether the paragraph is, or ends in, when the article was published, or tells when something is on."""
        found = self.paragraph(start, end)
        if found is None or found[1] - found[0] > LONGEST_STAMP:
            return _STAMP.search(self.text, max(0, start - 60), start) is not None
        return found[1] - found[0] < SHORTEST_SENTENCE or _STAMP.search(self.text, *found) is not None

    def ends_sentence(self, end: int) -> bool:
        """Whether a sentence ends right there."""
        return any(stop == end for _, stop in self._anatomy.sentences)

    def _plain(self, at: int) -> bool:
        low = high = at
        while low > 0 and at - low < LONGEST_TOKEN and self.text[low - 1] not in _SPACE:
            low -= 1
        while high < len(self.text) and high - at < LONGEST_TOKEN and self.text[high] not in _SPACE:
            high += 1
        token = self.text[low:high].lower()
        return token.count("/") < 2 and not any(mark in token for mark in _ADDRESS)
