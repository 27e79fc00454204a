"""The end of an article: which of its lines may still be about the author, and who is named in the copy before them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from ...lazy import Lazy
from ...lowered import lowered
from ..words import alone
from . import ends_sentence

Pair = tuple[int, int]

LINES_OF_A_TAIL = 8
LONGEST_SCRAP = 90  # code points of a line that may be a link, a heading or a copyright note
LONGEST_NOTE = 260
MOST = 200  # places of a name that are looked at, and questions that are answered; no article needs as many

_NOTE = Lazy(
    r"\W{0,4}(?:©|\(c\)|Copyright|Distributed|Originally|This (?:article|story|column|report"
    r"|piece|post|commentary)|The (?:views|opinions|Associated Press)|Read |More |Related"
    r"|"
    r"See |Subscribe|Sign up|Get |Follow|Like |Source|SOURCE|Photo|Image|Reporting|\(?Reporting"
    r"|Editing|Additional|With |Reprinted|Republished|First published|Article |Via |h/t|H/T"
    r"|"
    r"Our Standards|Comments?|Share|Advert|Contact|Email|E-mail|Twitter|Write to|To (?:contact"
    r"|comment|read|learn)|For more|Click|Join|Download|Listen|Watch|Submit|Send|Views|Opinions"
    r"|Printed|Correction|"
    r"Contributing|Published|Updated|Support|Please |If you |You can|Tags?:|Filed|Topics|Credits?)"
)


class Tail:
    """The lines of an article seen from its end.

    `lasting` are the numbers of the lines with nothing after them but scraps, notes and other lines about the author;
    `close` those of the last few lines whatever they are.
    """

    def __init__(self, text: str, lines: Sequence[Pair]) -> None:
        self.text = text
        self.lines = lines
        self._asked = 0

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
        if end - start <= LONGEST_SCRAP and not ends_sentence(line):
            return True
        return end - start <= LONGEST_NOTE and _NOTE.match(line) is not None

    def names(self, surname: str, but: int, given: str = "", after: int = 0, before: int = 1 << 30) -> bool:
        """Whether a line other than this one has the name, bylines and lines that are hardly more than it left aside.

        A relative, with another given name before the surname, does not count, nor do the first `after` lines or those
        from `before` on. Where there is no end of questions or of places, yes: then it is a text full of names.
        """
        self._asked += 1
        if self._asked > MOST:
            return True
        if not surname or self.text.count(surname) < 2:
            return False
        at = -1
        for _ in range(MOST):
            at = alone(self.text, surname, at + 1)
            if at < 0:
                return False
            number = self._number(at)
            if (
                number != but
                and after <= number < before
                and not self._is_byline(number, len(surname))
                and not self._is_relative(at, given)
            ):
                return True
        return True

    def is_new(self, word: str) -> bool:
        """Whether a word, in whatever case, stands nowhere else in the text."""
        self._asked += 1
        return self._asked <= MOST and lowered(self.text).count(word) == 1

    def _is_relative(self, at: int, given: str) -> bool:
        before = re.search(r"([A-Z][a-z]{2,})\s\Z", self.text[max(0, at - 25) : at])
        if not given or before is None or before[1][0] == given[0]:
            return False
        return before[1] not in (
            "Mrs",
            "Judge",
            "Senator",
            "President",
            "Professor",
            "Mayor",
            "Governor",
            "Chief",
            "Chairman",
            "The",
            "And",
            "But",
            "Miss",
        )

    def _number(self, at: int) -> int:
        return max(0, bisect_right(self.lines, (at, len(self.text))) - 1)

    def _is_byline(self, number: int, length: int) -> bool:
        line = self.line(number)
        if re.match(
            (
                r"[\W©\d]{0,8}(?:[Bb]y|BY|[Ww]ritten by|[Pp]osted|[Aa]uthor|About|©|\(c\)|Copyright|Story "
                r"by|[Ff]rom|Article|[Oo]riginally|Follow|Contact|Email|E-mail|This \w+ (?:was|is)|Reporting"
                r"|\(?Reporting)\b"
            ),
            line,
        ):
            return len(line) < 200
        if line[0] == "©" or line.startswith(("(c)", "Copyright")):
            return True
        return (len(line) <= length + 45 and len(line.split()) <= 9 and not ends_sentence(line)) or (
            "@" in line and len(line) < 120
        )
