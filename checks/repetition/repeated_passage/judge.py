"""Which passages that stand twice are a slip of the desk's, and which are the way copy is written."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from newslint import anatomy, tokens
from newslint.anatomy import Anatomy, Part
from newslint.lazy import Lazy
from newslint.model import Article
from newslint.rows import rows

from .passages import SENTENCE, Passage, passages, telling

CLAUSES = ((12, 6), (15, 5))  # words of a clause that counts, and telling ones among them; none is shorter than QUOTED
SENTENCE_TELLING = 3  # telling words of a whole sentence
CAPTION, CAPTION_TELLING = 7, 3  # the same of a caption that the copy echoes
OWN = 3  # words in which two parallel statements may differ at their ends
QUOTED = 12  # words of a quotation that counts
PARAGRAPH = 60  # code points of what is no label, such as "ABSTRACT."
NEAR = 4000  # code points between a quotation and where it was pulled to, at most
TIMES = 3  # a passage that comes again so often is a form, a refrain or a label
LEAD, DECKS = 45, 2  # words of a deck or summary that the copy below it repeats, at most, and paragraphs that it has
LIVE, LIVE_WORDS = 4, 30  # times of day that open lines of a live report, and the words of a passage that counts in it

_PROSE = frozenset(("paragraph", "subheading"))  # a pulled quotation without a full stop looks like a subheading
_TIME = Lazy(r"^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?|\b)", re.MULTILINE | re.IGNORECASE)
_WORDS = Lazy(r"[^a-z' ]+")


class Repeat(NamedTuple):
    """A passage that counts. `kind` is "passage", "caption" (the first place is one) or "quotation"."""

    kind: str
    passage: Passage


def repeats(article: Article) -> list[Repeat]:
    """The passages that an editor would cut or word anew, in order."""
    whole = anatomy.of(article)
    captions = any(part.kind == "caption" for part in whole.parts)
    found = passages(article.text, tokens.of_text(article), CAPTION if captions else QUOTED)
    if not found:
        return []
    judge = Judge(whole)
    often = Counter(p.first[0] for p in found)
    return [Repeat(kind, p) for p in found if often[p.first[0]] < TIMES and (kind := judge.kind(p))]


class Judge:
    """Knows where in the article a passage stands."""

    def __init__(self, whole: Anatomy) -> None:
        self._whole = whole
        self._parts = whole.parts
        self._starts = [part.start for part in whole.parts]
        long = (part for part in whole.parts if part.kind == "paragraph" and part.end - part.start >= PARAGRAPH)
        self._decks = max([part.end for part in islice(long, DECKS)], default=0)
        self._live = sum(1 for _ in islice(_TIME.finditer(whole.text), LIVE)) == LIVE

    def kind(self, passage: Passage) -> str:
        """What a passage is a case of, or "" for none that counts."""
        after, before = self._kinds(passage.again), self._kinds(passage.first)
        if self._quoted(passage.again) and _PROSE.issuperset(after | before):
            return "quotation" if self._is_pulled(passage) and not self._is_form(passage) else ""
        if after != {"paragraph"}:
            return ""
        words = _without_formulas(passage.words)
        if before == {"caption"}:
            counts = len(words) >= CAPTION and telling(words) >= CAPTION_TELLING
            return "caption" if counts else ""
        if before != {"paragraph"} or self._is_deck(passage) or self._is_form(passage):
            return ""
        if self._quoted(passage.first):
            return "quotation" if self._is_pulled(passage) else ""
        if self._is_parallel(passage):
            return ""
        counts = any(len(words) >= size and telling(words) >= enough for size, enough in CLAUSES)
        if not counts and len(words) >= SENTENCE and telling(words) >= SENTENCE_TELLING:
            counts = self._is_sentence(*passage.again) and self._is_sentence(*passage.first)
        return "passage" if counts else ""

    def _in(self, span: tuple[int, int]) -> Sequence[Part]:
        """The parts that a span touches."""
        start, end = span
        at = max(0, bisect_right(self._starts, start) - 1)
        return [part for part in self._parts[at : bisect_left(self._starts, end)] if part.end > start]

    def _kinds(self, span: tuple[int, int]) -> set[str]:
        return {part.kind for part in self._in(span)}

    def _quoted(self, span: tuple[int, int]) -> bool:
        opening = self._whole.text[max(0, span[0] - 2) : span[0]]
        return opening == "''" or self._whole.quoted(*span)

    def _is_deck(self, passage: Passage) -> bool:
        """Whether the first place may be a deck or a summary, above the copy that takes it up."""
        return passage.first[1] <= self._decks and len(passage.words) < LEAD

    def _is_form(self, passage: Passage) -> bool:
        """Whether it is a question put to several people, the row of a table, or what a live report says again."""
        text, (start, end) = self._whole.text, passage.again
        row = text[text.rfind("\n", 0, start) + 1 : text.find("\n", end) % (len(text) + 1)]
        return "?" in text[start : end + 2] or row.count("|") > 1 or (self._live and len(passage.words) < LIVE_WORDS)

    def _is_parallel(self, passage: Passage) -> bool:
        """Whether a few words of their own end both sentences, or open them alike: one thing said of two people."""
        (before, behind), (other, last) = self._own(passage.first), self._own(passage.again)
        if 0 < len(behind) <= OWN and 0 < len(last) <= OWN:
            return True
        return 1 < len(before) <= OWN and 1 < len(other) <= OWN and before[0] == other[0]

    def _own(self, span: tuple[int, int]) -> tuple[list[str], list[str]]:
        """The words before and behind a span in the sentences in which it begins and ends."""
        text, sentences = self._whole.text, self._whole.sentences
        first = max(0, bisect_right(sentences, (span[0], len(text))) - 1)
        last = max(first, bisect_left(sentences, (span[1], 0)) - 1)
        behind = text[span[1] : max(span[1], sentences[last][1])].strip('.?!”"’)')
        return text[min(sentences[first][0], span[0]) : span[0]].split(), behind.split()

    def _is_pulled(self, passage: Passage) -> bool:
        """Whether a long quotation stands a second time as a paragraph of its own, as layout pulls one out."""
        if len(passage.words) < QUOTED or passage.again[0] - passage.first[1] > NEAR:
            return False
        return any(
            len(parts) == 1 and end - start > 0.85 * (parts[0].end - parts[0].start)
            for start, end in (passage.first, passage.again)
            if (parts := self._in((start, end)))
        )

    def _is_sentence(self, start: int, end: int) -> bool:
        """Whether a span holds a whole sentence."""
        sentences = self._whole.sentences
        at = bisect_left(sentences, (start - 2, 0))
        return at < len(sentences) and sentences[at][0] <= start + 1 and sentences[at][1] <= end + 3


def _without_formulas(words: Sequence[str]) -> list[str]:
    """The words of a passage but those of formulas, by which nobody is struck."""
    copy = _WORDS.sub("", " ".join(words).lower())
    for formula in _formulas():
        if formula in copy:
            return [word for word in words if word.lower() not in formula.split()]
    return list(words)


@cache
def _formulas() -> list[str]:
    return rows(__file__, "formulas.txt")
