"""The end of an article: which of its lines may still be about the author, and who is named in the copy before them."""

from __future__ import annotations

import re
from collections.abc import Sequence

Pair = tuple[int, int]

LINES_OF_A_TAIL = 8
LONGEST_SCRAP = 90  # code points of a line that may be a link, a heading or a copyright note
LONGEST_NOTE = 260

_NOTE = re.compile(
    r"\W{0,4}(?:©|\(c\)|Copyright|Distributed|Originally|This (?:article|story|column|report|piece|post|commentary)|The (?:views|opinions|Associated Press)|Read |More |Related|"
    r"See |Subscribe|Sign up|Get |Follow|Like |Source|SOURCE|Photo|Image|Reporting|\(?Reporting|Editing|Additional|With |Reprinted|Republished|First published|Article |Via |h/t|H/T|"
    r"Our Standards|Comments?|Share|Advert|Contact|Email|E-mail|Twitter|Write to|To (?:contact|comment|read|learn)|For more|Click|Join|Download|Listen|Watch|Submit|Send|Views|Opinions|Printed|Correction|"
    r"Contributing|Published|Updated|Support|Please |If you |You can|Tags?:|Filed|Topics|Credits?)"
)
_PROSE = re.compile(r"[.!?][\"”’)]?\Z")


class Tail:
    """The lines of an article seen from its end.

    `lasting` are the numbers of the lines with nothing after them but scraps, notes and other lines about the author;
    `close` those of the last few lines whatever they are.
    """

    def __init__(self, text: str, lines: Sequence[Pair]) -> None:
        self.text = text
        self.lines = lines

    def line(self, number: int) -> str:
        """The text of a line by its number."""
        start, end = self.lines[number]
        return self.text[start:end]

    def close(self) -> range:
        """The numbers of the last lines, from the last upward."""
        return range(len(self.lines) - 1, max(-1, len(self.lines) - 1 - LINES_OF_A_TAIL), -1)

    def is_scrap(self, number: int) -> bool:
        """Whether a line is no copy: short and without a full stop, or a note of the outlet."""
        start, end = self.lines[number]
        line = self.text[start:end]
        if end - start <= LONGEST_SCRAP and not _PROSE.search(line):
            return True
        return end - start <= LONGEST_NOTE and _NOTE.match(line) is not None

    def names(self, surname: str, but: int) -> bool:
        """Whether a line other than this one has the name, bylines and lines that are hardly more than it left aside."""
        if not surname or self.text.count(surname) < 2:
            return False
        word = re.compile(rf"(?<!\w){re.escape(surname)}(?!\w)")
        for match in word.finditer(self.text):
            number = self._number(match.start())
            if number != but and not self._is_byline(number, len(surname)):
                return True
        return False

    def _number(self, at: int) -> int:
        return next((n for n, (_, end) in enumerate(self.lines) if at < end), len(self.lines) - 1)

    def _is_byline(self, number: int, length: int) -> bool:
        line = self.line(number)
        if re.match(r"[\W©\d]{0,8}(?:[Bb]y|BY|[Ww]ritten by|[Pp]osted|[Aa]uthor|About|©|\(c\)|Copyright|Story by|[Ff]rom|Article|[Oo]riginally|Follow|Contact|Email|E-mail|This \w+ (?:was|is)|Reporting|\(?Reporting)\b", line):
            return len(line) < 200
        if line[0] == "©" or line.startswith(("(c)", "Copyright")):
            return True
        return len(line) <= length + 45 and len(line.split()) <= 9 and not _PROSE.search(line) or "@" in line and len(line) < 120
