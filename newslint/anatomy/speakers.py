"""Who says what: the words by which copy gives something to a source, and the speakers of the quotations.

A speaker is looked for in the quotation's own sentence, behind it first where it begins the sentence, else before it;
then carried over from the quotation before, from the sentence before, and from the paragraph before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from ..model import Span
from . import clauses
from .clauses import Said

if TYPE_CHECKING:
    from . import Quotation
    from .quotations import Run

CUES: frozenset[str] = clauses.load("cues.txt")
"""The forms, in lower case, of the verbs that bring in what somebody said ("said", "warns", "tweeted")."""

SIGNATURE = 120  # the longest "— Ann Lee, a reader in Leeds", in code points
REACH = 400  # how far from a quotation its speaker is looked for, in code points
_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)?")
_PHRASE = re.compile(
    r"(?i)\b(?:according to|in (?:a|an|the|his|her|their|its) (?:[a-z-]+ ){0,3}"
    r"(?:statement|tweet|interview|post|letter|email|e-mail|memo|blog)|spokes(?:man|woman|person|people)|"
    r"as quoted|quoted as|cited|citing|in (?:his|her|their) words|per (?:a|the) [a-z]+ report)\b"
)
_STOP = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|St|Jr|Sr|Lt|No))(?<!\b(?:Mrs|Sen|Rep|Gov|Gen|Rev|Sgt|Col|Hon|Maj|Adm))(?<!\b(?:Sens|Reps|Atty|Prof))"
    r"[.!?…][)\]’'”\"]{0,3}\s+(?=[A-Z“\"‘'(\[•-])"
)
_LABEL = re.compile(r"\s*([A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4})(?: \([^()]{1,40}\))?:\s*$")
_CLOSE = re.compile(r",? ((?:he|she|they|I|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3})) (\w+)\b")
_DASH = re.compile(r"\s*(?:—|–|--?)\s*(?=[A-Z@])")


def attributes(sentence: str) -> bool:
    """Whether a sentence gives something to a source: it holds a verb of saying, "according to" or the like.

    It doesn't ask whether the source is named. Wrong where such a word means something else ("the note", "a state").
    """
    return any(word in CUES for word in _WORD.findall(sentence)) or _PHRASE.search(sentence) is not None


class _Last(NamedTuple):
    """The quotation before: where its mark closed, its paragraph, and who said it."""

    end: int
    paragraph: int
    said: Said | None


def assign(text: str, paragraphs: Sequence[tuple[int, int]], runs: Sequence[Sequence[Run]]) -> list[Quotation]:
    """The quotations with their speakers."""
    from . import Quotation

    found: list[Quotation] = []
    last = _Last(-1, -9, None)
    for number, own in enumerate(runs):
        for i, run in enumerate(own):
            start, end = paragraphs[number]
            left = own[i - 1].shut if i else start
            right = own[i + 1].outer if i + 1 < len(own) else end
            said = _Search(text, paragraphs, number, run, left, right, last).said()
            last = _Last(run.end, number, said)
            speaker, cue = (Span(*said.speaker), said.cue and Span(*said.cue)) if said else (None, None)
            found.append(Quotation(run.start, run.end, speaker, None, cue, run.closed, True))
    return found


class _Search:
    """The search for the speaker of one quotation; `left` and `right` bound the copy between it and its neighbours."""

    def __init__(
        self, text: str, paragraphs: Sequence[tuple[int, int]], number: int, run: Run, left: int, right: int, last: _Last
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
        stops = [m.end() for m in _STOP.finditer(text, max(left, self.opened - REACH), self.opened + 1)]
        self.sentence = stops[-1] if stops else max(left, self.opened - REACH)
        inner = last.paragraph == number
        blank = not text[self.sentence : self.opened].strip(" \t\xa0,;:—–-([")
        self.begins = blank and (not inner or bool(stops) or text[last.end - 1] in ".!?…")
        self.joined = inner and not stops and not self.begins

    def said(self) -> Said | None:
        if self.begins:
            return self._behind() or self._carried()
        return self._close_behind() or self._ahead() or self._behind()

    def _close_behind(self) -> Said | None:
        """ "he said" right behind the quotation, which goes before whatever stands in front of it."""
        if self.text[self.run.end - 1] not in ",?!":
            return None
        match = _CLOSE.match(self.text, self.shut, self.right)
        if match is None or match[2] not in CUES:
            return None
        return Said(match.span(1), match.span(2))

    def _ahead(self) -> Said | None:
        label = _LABEL.match(self.text, self.sentence, self.opened)
        if label:
            return Said(label.span(1), None)
        found = clauses.tokens(self.text, self.sentence, self.opened)
        if said := clauses.before(found):
            return said
        if self.joined and self.last.said:
            return self.last.said
        if said := self._behind():
            return said
        np = clauses.main(found)
        return Said(np, None) if np else None

    def _behind(self) -> Said | None:
        """The speaker in what follows the quotation in its sentence, or signs it: "— Ann Lee"."""
        stop = _STOP.search(self.text, self.shut, min(self.right + 1, self.shut + REACH))
        end = stop.start() if stop else min(self.right, self.shut + REACH)
        if signed := self._signed(end):
            return signed
        closes = self.text[self.run.end - 1]
        if closes in ".…" and self.text[self.shut : self.shut + 2].lstrip()[:1].isupper():
            return None
        found = clauses.tokens(self.text, self.shut, end)
        return clauses.after(found, sure=closes in ",?!—–-" or self.text[self.shut : self.shut + 1] == ",")

    def _signed(self, end: int) -> Said | None:
        """A dash and a name, behind the quotation or alone in the next paragraph."""
        start = self.shut
        if self.shut >= self.paragraphs[self.number][1] - 1 and self.number + 1 < len(self.paragraphs):
            start, end = self.paragraphs[self.number + 1]
        dash = _DASH.match(self.text, start, end)
        if dash is None or end - start > SIGNATURE:
            return None
        found = clauses.tokens(self.text, dash.end(), end)
        np = clauses.phrase(found, 0)
        if np is None or any(clauses.is_cue(found, i) for i in range(len(found))):
            return None
        return Said(np, None)

    def _carried(self) -> Said | None:
        if self.last.paragraph == self.number:
            between = self._sentence_before(self.left)
            if between and between[0] > self.left:
                found = clauses.tokens(self.text, *between)
                if said := clauses.before(found, main_clause=True):
                    return said
            if self.last.said:
                return self.last.said
        return self._from_above()

    def _sentence_before(self, floor: int) -> tuple[int, int] | None:
        """The sentence that ends where the quotation's own begins."""
        low = max(floor, self.sentence - REACH)
        stops = [m.end() for m in _STOP.finditer(self.text, low, self.sentence + 1) if m.end() < self.sentence]
        start = stops[-1] if stops else low
        return (start, self.sentence) if self.text[start : self.sentence].strip(" \xa0,.;:") else None

    def _from_above(self) -> Said | None:
        if self.number == 0:
            return None
        start, end = self.paragraphs[self.number - 1]
        if self.left > self.paragraphs[self.number][0] or self.sentence > self.paragraphs[self.number][0]:
            before = self._sentence_before(self.paragraphs[self.number][0])
            if before:
                found = clauses.tokens(self.text, *before)
                said = clauses.before(found, main_clause=True)
                np = clauses.main(found)
                return said or (Said(np, None) if np else None)
        stops = [m.end() for m in _STOP.finditer(self.text, max(start, end - REACH), end)]
        sentence = stops[-1] if stops else max(start, end - REACH)
        if self.last.paragraph == self.number - 1 and self.last.end >= sentence:
            return self.last.said
        found = clauses.tokens(self.text, sentence, end)
        if said := clauses.before(found, main_clause=True):
            return said
        if self.last.paragraph == self.number - 1:
            return self.last.said
        np = clauses.main(found)
        return Said(np, None) if np else None
