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
from newslint.anatomy import Anatomy, Part, borrowed
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
PULLED, MOSTLY = 0.85, 0.66  # how much of a paragraph a pulled quotation fills, and own words that were pulled
PASTE, LABEL = 400, 80  # code points of a promotion inside a paste, and of a label before a repeated passage
TOP = 2000  # code points: how far down a dateline may stand
LIVE, LIVE_WORDS = 4, 30  # times of day that open lines of a live report, and the words of a passage that counts in it

_PROSE = frozenset(("paragraph", "subheading"))  # a pulled quotation without a full stop looks like a subheading
_TIME = Lazy(r"^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?|\b)", re.MULTILINE | re.IGNORECASE)
_ELLIPSIS = Lazy(r"[“\"‘'(\[]\s?(?:…|\.{3}|\. \. \.)\s?\Z")
_OPENING = ("“", '"', "«")
_STOPS = '.!?…:;)”"’'
_TO_READERS = frozenset(("you", "your", "yourself", "yours"))
_WORDS = Lazy(r"[^a-z' ]+")


class Repeat(NamedTuple):
    """A passage that counts: its place and the other one, how many words it has, and what of the same paste follows.

    `kind` is "passage", "caption" (the first place is one), "quotation" (in marks, and once a paragraph of its own) or
    "pulled" (the same without marks); of the last two `where` is the paragraph of its own.
    """

    kind: str
    where: tuple[int, int]
    other: tuple[int, int]
    words: int
    more: tuple[tuple[int, int], ...] = ()


def repeats(article: Article) -> list[Repeat]:
    """The passages that an editor would cut or word anew, in order."""
    whole = anatomy.of(article)
    captions = any(part.kind == "caption" for part in whole.parts)
    found = passages(article.text, tokens.of_text(article), CAPTION if captions else QUOTED)
    if not found:
        return []
    judge = Judge(whole)
    often = Counter(p.first[0] for p in found)
    told = [(kind, p) for p in found if often[p.first[0]] < TIMES and (kind := judge.kind(p))]
    return _joined(judge, [judge.repeat(kind, p) for kind, p in told])


def _joined(judge: Judge, found: Sequence[Repeat]) -> list[Repeat]:
    """The repeats, with those of one paste made one: nothing but a promotion or a label stands between them."""
    kept: list[Repeat] = []
    for repeat in found:
        last = kept[-1] if kept else None
        if last and last.kind == repeat.kind == "passage" and judge.go_on(last, repeat):
            words, more = last.words + repeat.words, (*last.more, repeat.where)
            kept[-1] = last._replace(words=words, more=more)
        else:
            kept.append(repeat)
    return kept


class Judge:
    """Knows where in the article a passage stands."""

    def __init__(self, whole: Anatomy) -> None:
        self._whole = whole
        self._parts = whole.parts
        self._starts = [part.start for part in whole.parts]
        self._decks = _decks(whole)
        self._live = sum(1 for _ in islice(_TIME.finditer(whole.text), LIVE)) == LIVE

    def kind(self, passage: Passage) -> str:
        """What a passage is a case of, or "" for none that counts."""
        after, before = self._kinds(passage.again), self._kinds(passage.first)
        if self._is_requoted(passage):
            return ""
        if self._spoken(passage.again) and _PROSE.issuperset(after | before):
            return self._pulled(passage)
        if {"subheading"} in (after, before) and _PROSE.issuperset(after | before):
            told = len(passage.words) >= QUOTED and self._alone(passage) and not self._is_deck(passage)
            return "pulled" if told and not self._is_form(passage) else ""
        if after != {"paragraph"}:
            return ""
        words = _without_formulas(passage.words)
        if before == {"caption"}:
            counts = len(words) >= CAPTION and telling(words) >= CAPTION_TELLING
            return "caption" if counts else ""
        if before != {"paragraph"} or self._is_deck(passage) or self._is_form(passage):
            return ""
        if self._spoken(passage.first):
            return self._pulled(passage)
        if self._is_parallel(passage):
            return ""
        if len(words) >= QUOTED and self._alone(passage):
            return "pulled"
        counts = any(len(words) >= size and telling(words) >= enough for size, enough in CLAUSES)
        if not counts and len(words) >= SENTENCE and telling(words) >= SENTENCE_TELLING:
            counts = self._is_sentence(*passage.again) and self._is_sentence(*passage.first)
        return "passage" if counts else ""

    def repeat(self, kind: str, passage: Passage) -> Repeat:
        """A passage with its place: that of a pulled one is the paragraph of its own."""
        first, again = passage.first, passage.again
        lone = kind == "pulled" and not self._is_alone(again)
        lone = lone or (kind == "quotation" and not self._fills(again, PULLED) and self._fills(first, PULLED))
        return Repeat(kind, *((first, again) if lone else (again, first)), len(passage.words))

    def go_on(self, one: Repeat, two: Repeat) -> bool:
        """Whether two repeats are of one paste: no copy stands between, or no more than a label."""
        end = (one.more or (one.where,))[-1][1]
        between = [part for part in self._in((end + 1, max(end + 2, two.where[0]))) if part.kind == "paragraph"]
        inner = [part for part in between if part.start > end and part.end < two.where[0]]
        cut = not inner and two.where[0] - end < PASTE and self._whole.text[end : two.where[0]].count("\n") > 1
        return (cut and two.other[0] > one.other[1]) or 0 <= two.other[0] - end < LABEL

    def _in(self, span: tuple[int, int]) -> Sequence[Part]:
        """The parts that a span touches."""
        start, end = span
        at = max(0, bisect_right(self._starts, start) - 1)
        return [part for part in self._parts[at : bisect_left(self._starts, end)] if part.end > start]

    def _kinds(self, span: tuple[int, int]) -> set[str]:
        return {part.kind for part in self._in(span)}

    def _spoken(self, span: tuple[int, int]) -> bool:
        """Whether most of a span lies in quotation marks; a word in marks makes no quotation of it."""
        start, end = span
        opening = self._whole.text[max(0, start - 2) : start]
        if opening == "''" or opening.endswith(_OPENING):
            return True
        if not self._whole.quoted(start, end):
            return False
        inside = (
            min(q.end, end) - max(q.start, start) for q in self._whole.quotations if q.start < end and q.end > start
        )
        return 2 * sum(inside) > end - start

    def _is_requoted(self, passage: Passage) -> bool:
        """Whether the second place takes words up again to speak of them, or is the text they were taken from."""
        text, (start, _) = self._whole.text, passage.again
        if _ELLIPSIS.search(text, max(0, start - 8), start):
            return True
        part = max(0, bisect_right(self._starts, start) - 1)
        if part and text[self._parts[part - 1].end - 1] == ":" and start - self._parts[part].start < LABEL:
            return True
        lent = borrowed.of(self._whole)
        kind = lent.kind(start)
        return kind in borrowed.FOREIGN or (kind == borrowed.TRANSCRIPT and lent.kind(passage.first[0]) != kind)

    def _is_deck(self, passage: Passage) -> bool:
        """Whether the first place may be a deck or a summary, above the copy that takes it up."""
        return passage.first[1] <= self._decks and len(passage.words) < LEAD

    def _is_form(self, passage: Passage) -> bool:
        """Whether it is a question put to several people, the row of a table, or what a live report says again."""
        text, (start, end) = self._whole.text, passage.again
        row = text[text.rfind("\n", 0, start) + 1 : text.find("\n", end) % (len(text) + 1)]
        if "?" in text[start : end + 2] or row.count("|") > 1 or "LikeReply" in row:
            return True
        return self._live and len(passage.words) < LIVE_WORDS

    def _is_parallel(self, passage: Passage) -> bool:
        """Whether a few words of their own end both sentences, or open them alike: one thing said of two people."""
        (before, behind), (other, last) = self._own(passage.first), self._own(passage.again)
        if 0 < len(behind) <= OWN and 0 < len(last) <= OWN:
            return True
        if (before, behind) != (other, last) and sum(word.lower() in _TO_READERS for word in passage.words) > 1:
            return True
        return 1 < len(before) <= OWN and 1 < len(other) <= OWN and before[0] == other[0]

    def _own(self, span: tuple[int, int]) -> tuple[list[str], list[str]]:
        """The words before and behind a span in the sentences in which it begins and ends."""
        text, sentences = self._whole.text, self._whole.sentences
        first = max(0, bisect_right(sentences, (span[0], len(text))) - 1)
        last = max(first, bisect_left(sentences, (span[1], 0)) - 1)
        behind = text[span[1] : max(span[1], sentences[last][1])].strip('.?!”"’)')
        return text[min(sentences[first][0], span[0]) : span[0]].split(), behind.split()

    def _pulled(self, passage: Passage) -> str:
        """ "quotation" if a long one stands a second time as a paragraph of its own, as layout pulls one out."""
        if len(passage.words) < QUOTED or passage.again[0] - passage.first[1] > NEAR:
            return ""
        if self._is_form(passage) or self._is_deck(passage):
            return ""
        return "quotation" if self._fills(passage.first, PULLED) or self._fills(passage.again, PULLED) else ""

    def _alone(self, passage: Passage) -> bool:
        """Whether one of the places is a paragraph of its own without a full stop, the way layout sets a pull quote."""
        return self._is_alone(passage.first) or self._is_alone(passage.again)

    def _is_alone(self, span: tuple[int, int]) -> bool:
        parts = self._in(span)
        return self._fills(span, MOSTLY) and self._whole.text[parts[0].end - 1] not in _STOPS

    def _fills(self, span: tuple[int, int], share: float) -> bool:
        """Whether a span takes up so much of one part."""
        parts = self._in(span)
        return len(parts) == 1 and span[1] - span[0] > share * (parts[0].end - parts[0].start)

    def _is_sentence(self, start: int, end: int) -> bool:
        """Whether a span holds a whole sentence."""
        sentences = self._whole.sentences
        at = bisect_left(sentences, (start - 2, 0))
        return at < len(sentences) and sentences[at][0] <= start + 1 and sentences[at][1] <= end + 3


def _decks(whole: Anatomy) -> int:
    """Where the decks and summaries end: two paragraphs, the key points, and all that stands above a dateline."""
    long = (part for part in whole.parts if part.kind == "paragraph" and part.end - part.start >= PARAGRAPH)
    end = max([part.end for part in islice(long, DECKS)], default=0)
    lent = borrowed.of(whole)
    for part in whole.parts:
        if part.start > end and part.kind != "list" and lent.kind(part.start) != borrowed.EXCERPT:
            break
        end = max(end, part.end)
    return max([end, *(part.start for part in whole.parts if part.kind == "dateline" and part.start < TOP)])


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
