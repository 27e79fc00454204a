"""Which passages that stand twice are a slip of the desk's, and which are the way copy is written."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from newslint.anatomy import Anatomy, borrowed
from newslint.lazy import Lazy
from newslint.rows import rows

from . import decks, pulled
from .passages import SENTENCE, Passage, telling
from .standing import Standing

CLAUSES = ((12, 6), (15, 5))  # words of a clause that counts, and telling ones among them; none is shorter than QUOTED
SENTENCE_TELLING = 3  # telling words of a whole sentence
CAPTION, CAPTION_TELLING = 7, 3  # the same of a caption that the copy echoes
OWN = 3  # words in which two parallel statements may differ at their ends
QUOTED = 12  # words of a quotation that counts
PHRASE = 15  # words of a passage that may be a mere phrase
LEAD = 45  # words of a deck or summary that the copy below it repeats, at most
LABEL = 80  # code points of a label before a repeated passage
LIVE_WORDS = 30  # words of a passage that counts in a live report

_PROSE = frozenset(("paragraph", "subheading"))  # a pulled quotation without a full stop looks like a subheading
_ELLIPSIS = Lazy(r"[“\"‘'(\[]\s?(?:…|\.{3}|\. \. \.)\s?\Z")
_TO_READERS = frozenset(("you", "your", "yourself", "yours"))
_WORDS = Lazy(r"[^a-z' ]+")
_VERB = Lazy(  # what a clause has and a mere phrase hasn't; a verb in -ed or -s could be a participle or a noun
    r"\b(?:is|are|was|were|be|been|has|have|had|does|do|did|will|would|can|could|may|might|must|should|shall|said|says"
    r"|told|took|takes|gave|made|went|came|got|became|began|lost|left|led|met|ran|held|found|put|set|cut|hit|built"
    r"|bought|brought|caught|felt|heard|paid|sent|spent|won|sat|stood|sold|drew|drove|fell|grew|rose|knew|saw|wrote"
    r"|broke|chose|spoke|fought|thought|kept|slept|hung|lay|he|she|they|we|I|it|not|[a-z]+n[’']t|[a-z]{3,}ed)\b"
)


class Judge:
    """Knows where in the article a passage stands."""

    def __init__(self, whole: Anatomy) -> None:
        self.whole = whole
        self.standing = Standing(whole)
        self._parts = whole.parts
        self._starts = [part.start for part in whole.parts]
        self._decks = decks.end_of_decks(whole)
        self._live = decks.is_live(whole)

    def kind(self, passage: Passage) -> str:
        """What a passage is a case of, or "" for none that counts."""
        after, before = self.standing.kinds(passage.again), self.standing.kinds(passage.first)
        if self._is_requoted(passage):
            return ""
        if self.standing.spoken(passage.again) and _PROSE.issuperset(after | before):
            return self._pulled(passage)
        if {"subheading"} in (after, before) and _PROSE.issuperset(after | before):
            told = (
                len(passage.words) >= QUOTED and pulled.is_alone(self.standing, passage) and not self._is_deck(passage)
            )
            return "pulled" if told and not self._is_form(passage) else ""
        if after != {"paragraph"}:
            return ""
        words = _without_formulas(passage.words)
        if before == {"caption"}:
            counts = len(words) >= CAPTION and telling(words) >= CAPTION_TELLING
            return "caption" if counts else ""
        if before != {"paragraph"} or self._is_deck(passage) or self._is_form(passage):
            return ""
        if self.standing.spoken(passage.first):
            return self._pulled(passage)
        if self._is_parallel(passage):
            return ""
        if len(words) >= QUOTED and pulled.is_alone(self.standing, passage):
            return "pulled"
        counts = any(len(words) >= size and telling(words) >= enough for size, enough in CLAUSES)
        if not counts and len(words) >= SENTENCE and telling(words) >= SENTENCE_TELLING:
            counts = self.standing.is_sentence(*passage.again) and self.standing.is_sentence(*passage.first)
        if not counts:
            return ""
        return "phrase" if self._is_phrase(passage) else "passage"

    def _pulled(self, passage: Passage) -> str:
        """ "quotation" if a long one stands a second time as a paragraph of its own, as layout pulls one out."""
        if len(passage.words) < QUOTED or self._is_form(passage) or self._is_deck(passage):
            return ""
        if pulled.is_in_post(self.whole, self.standing, passage):
            return ""
        return "quotation" if pulled.is_quotation(self.standing, passage) else ""

    def _is_phrase(self, passage: Passage) -> bool:
        """Whether it is a turn of phrase that the writer used twice: neither a sentence nor a clause."""
        if len(passage.words) >= PHRASE or _VERB.search(" ".join(passage.words)):
            return False
        return not (self.standing.is_sentence(*passage.again) or self.standing.is_sentence(*passage.first))

    def _is_deck(self, passage: Passage) -> bool:
        """Whether the first place may be a deck or a summary, above the copy that takes it up."""
        return passage.first[1] <= self._decks and len(passage.words) < LEAD

    def _is_requoted(self, passage: Passage) -> bool:
        """Whether the second place takes words up again to speak of them, or is the text they were taken from."""
        text, (start, _) = self.whole.text, passage.again
        if _ELLIPSIS.search(text, max(0, start - 8), start):
            return True
        part = max(0, bisect_right(self._starts, start) - 1)
        if part and text[self._parts[part - 1].end - 1] == ":" and start - self._parts[part].start < LABEL:
            return True
        lent = borrowed.of(self.whole)
        kind = lent.kind(start)
        return kind in borrowed.FOREIGN or (kind == borrowed.TRANSCRIPT and lent.kind(passage.first[0]) != kind)

    def _is_form(self, passage: Passage) -> bool:
        """Whether it is a question put to several people, the row of a table, or what a live report says again."""
        text, (start, end) = self.whole.text, passage.again
        row = text[text.rfind("\n", 0, start) + 1 : text.find("\n", end) % (len(text) + 1)]
        if "?" in text[start : end + 2] or row.count("|") > 1 or "LikeReply" in row:
            return True
        return self._live and len(passage.words) < LIVE_WORDS

    def _is_parallel(self, passage: Passage) -> bool:
        """Whether a few words of their own end both sentences, or open them alike: one thing said of two people."""
        (before, behind), (other, last) = self.standing.own(passage.first), self.standing.own(passage.again)
        if 0 < len(behind) <= OWN and 0 < len(last) <= OWN:
            return True
        if (before, behind) != (other, last) and sum(word.lower() in _TO_READERS for word in passage.words) > 1:
            return True
        return 1 < len(before) <= OWN and 1 < len(other) <= OWN and before[0] == other[0]


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
