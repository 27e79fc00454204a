"""Where the speaker of one quotation stands.

Behind it in its own sentence first, where it begins that sentence, else before it; then carried over from the quotation
before, from the sentence before, and from the paragraph above.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...lazy import Lazy
from ...named import NamedTuple
from . import clauses, lexicon, phrases, tokens
from .clauses import Said

if TYPE_CHECKING:
    from .runs import Run

SIGNATURE = 120  # the longest "— Ann Lee, a reader in Leeds", in code points
NEAR = 130  # how far behind it, in code points
REACH = 240  # how far from a quotation its speaker is looked for, in code points
STOP = Lazy(  # the lookbehinds stand behind the stop, so that they are tried at stops only
    r"[.!?…](?<!\b[A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St|Jr|Sr|Lt|No)\.)(?<!\b(?:Mrs|Sen|Rep|Gov|Gen|Rev|Sgt|Col|Hon|Maj|Adm)\.)"
    r"(?<!\b(?:Sens|Reps|Atty|Prof|Capt)\.)[)\]’'”\"]{0,3}\s+(?=[A-Z“\"‘'(\[•-])"
)
_LABEL = Lazy(r"\s*([A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4})(?: \([^()]{1,40}\))?:\s*$")
_CLOSE = Lazy(r",? ((?:he|she|they|I|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3})) (\w+)\b")
_INVERTED = Lazy(r",? (\w+) ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})(?=[,.]|$| (?:in|on|at|of|who|during|as)\b)")
_LEAD = Lazy(r"(?<!\w)([Hh]e|[Ss]he|[Tt]hey|I) (?:also |then |later |has |had )?(\w+)(?: that)?[,:]? $")
_DASH = Lazy(r"\s*(?:—|–|--?)\s*(?=[A-Z@])")


class Last(NamedTuple):
    """The quotation before: where its mark closed, its paragraph, and who said it."""

    end: int
    paragraph: int
    said: Said | None


def _back(text: str, floor: int, at: int) -> int:
    """As far as REACH before an offset, not beyond `floor`, and never into the middle of a word."""
    low = at - REACH
    if low <= floor:
        return floor
    while low < at and text[low - 1].isalnum() and text[low].isalnum():
        low += 1
    return low


class Search:
    """The search for the speaker of one quotation; `left` and `right` bound the copy between it and its neighbours."""

    def __init__(
        self,
        text: str,
        paragraphs: Sequence[tuple[int, int]],
        number: int,
        run: Run,
        left: int,
        right: int,
        last: Last,
    ) -> None:
        self.text = text
        self.paragraphs = paragraphs
        self.number = number
        self.run = run
        self.right = right
        self.last = last
        self.opened = run.outer
        self.shut = run.shut
        self.left = left

    def said(self) -> Said | None:
        """The speaker and the cue, or None."""
        if said := self._close_behind():
            return said
        self._look_back()
        if self.begins:
            return self._behind() or self._carried()
        return self._close_ahead() or self._ahead() or self._behind()

    def _look_back(self) -> None:
        """Find where the quotation's own sentence begins, and whether the quotation opens it."""
        floor = _back(self.text, self.left, self.opened)
        stops = [m.end() for m in STOP.finditer(self.text, floor, self.opened + 1)]
        self.sentence = stops[-1] if stops else floor
        inner = self.last.paragraph == self.number
        blank = not self.text[self.sentence : self.opened].strip(" \t\xa0,;:—–-([")
        self.begins = blank and (not inner or bool(stops) or self.text[self.last.end - 1] in ".!?…")
        self.joined = inner and not stops and not self.begins

    def _close_behind(self) -> Said | None:
        """ "he said" and "said Lee," right behind the quotation, which go before whatever stands in front of it."""
        if self.text[self.run.end - 1] not in ",?!":
            return None
        if (match := _CLOSE.match(self.text, self.shut, self.right)) and match[2] in lexicon.CUES:
            return Said(match.span(1), match.span(2))
        match = _INVERTED.match(self.text, self.shut, self.right)
        if match and match[1] in lexicon.CUES and match[1] not in lexicon.OBJECT_FIRST:
            return Said(match.span(2), match.span(1))
        return None

    def _close_ahead(self) -> Said | None:
        """ "he said:" right before the quotation."""
        match = _LEAD.search(self.text, max(self.sentence, self.opened - 40), self.opened)
        return Said(match.span(1), match.span(2)) if match and match[2] in lexicon.CUES else None

    def _ahead(self) -> Said | None:
        label = _LABEL.match(self.text, self.sentence, self.opened)
        if label:
            return Said(label.span(1), None)
        found = tokens.tokens(self.text, self.sentence, self.opened)
        if said := clauses.before(found):
            return said
        if self.joined and self.last.said:
            return self.last.said
        if said := self._behind():
            return said
        np = phrases.somebody(found, self.text)
        return Said(np, None) if np else None

    def _behind(self) -> Said | None:
        """The speaker in what follows the quotation in its sentence, or signs it: "— Ann Lee"."""
        stop = STOP.search(self.text, self.shut, min(self.right + 1, self.shut + NEAR))
        end = stop.start() if stop else min(self.right, self.shut + NEAR)
        if signed := self._signed(end):
            return signed
        closes = self.text[self.run.end - 1]
        if closes in ".…" and self.text[self.shut : self.shut + 2].lstrip()[:1].isupper():
            return None
        found = tokens.tokens(self.text, self.shut, end)
        return clauses.after(found, sure=closes in ",?!—–-" or self.text[self.shut : self.shut + 1] == ",")

    def _signed(self, end: int) -> Said | None:
        """A dash and a name, behind the quotation or alone in the next paragraph."""
        start = self.shut
        if self.shut >= self.paragraphs[self.number][1] - 1 and self.number + 1 < len(self.paragraphs):
            start, end = self.paragraphs[self.number + 1]
        dash = _DASH.match(self.text, start, end)
        if dash is None or end - start > SIGNATURE:
            return None
        found = tokens.tokens(self.text, dash.end(), end)
        np = phrases.phrase(found, 0)
        if np is None or any(tokens.is_cue(found, i) for i in range(len(found))):
            return None
        return Said(np, None)

    def _carried(self) -> Said | None:
        if self.last.paragraph == self.number:
            between = self._sentence_before(self.left)
            if between and between[0] > self.left:
                found = tokens.tokens(self.text, *between)
                if said := clauses.before(found, main_clause=True):
                    return said
            if self.last.said:
                return self.last.said
        return self._from_above()

    def _sentence_before(self, floor: int) -> tuple[int, int] | None:
        """The sentence that ends where the quotation's own begins."""
        low = _back(self.text, floor, self.sentence)
        stops = [m.end() for m in STOP.finditer(self.text, low, self.sentence + 1) if m.end() < self.sentence]
        start = stops[-1] if stops else low
        return (start, self.sentence) if self.text[start : self.sentence].strip(" \xa0,.;:") else None

    def _from_above(self) -> Said | None:
        if self.number == 0:
            return None
        start, end = self.paragraphs[self.number - 1]
        if self.left > self.paragraphs[self.number][0] or self.sentence > self.paragraphs[self.number][0]:
            before = self._sentence_before(self.paragraphs[self.number][0])
            if before:
                found = tokens.tokens(self.text, *before)
                said = clauses.before(found, main_clause=True)
                np = phrases.somebody(found, self.text)
                return said or (Said(np, None) if np else None)
        low = _back(self.text, start, end)
        stops = [m.end() for m in STOP.finditer(self.text, low, end)]
        sentence = stops[-1] if stops else low
        if self.last.paragraph == self.number - 1 and self.last.end >= sentence:
            return self.last.said
        found = tokens.tokens(self.text, sentence, end)
        if said := clauses.before(found, main_clause=True):
            return said
        if self.last.paragraph == self.number - 1:
            return self.last.said
        np = phrases.somebody(found, self.text)
        return Said(np, None) if np else None
