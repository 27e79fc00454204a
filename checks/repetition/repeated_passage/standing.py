"""Where the places of a passage stand in an article: in which parts and sentences, in marks, and how much they fill."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newslint.anatomy import Anatomy, Part

MOSTLY = 0.66  # of a paragraph: own words that were pulled

_OPENING = ("“", '"', "«")
_STOPS = '.!?…:;)”"’'


class Standing:
    """Knows the parts and sentences of one article."""

    def __init__(self, whole: Anatomy) -> None:
        self._whole = whole
        self._parts = whole.parts
        self._starts = [part.start for part in whole.parts]

    def parts(self, span: tuple[int, int]) -> Sequence[Part]:
        """The parts that a span touches."""
        start, end = span
        at = max(0, bisect_right(self._starts, start) - 1)
        return [part for part in self._parts[at : bisect_left(self._starts, end)] if part.end > start]

    def kinds(self, span: tuple[int, int]) -> set[str]:
        return {part.kind for part in self.parts(span)}

    def spoken(self, span: tuple[int, int]) -> bool:
        """Whether most of a span lies in quotation marks; a word in marks makes no quotation of it."""
        start, end = span
        opening = self._whole.text[max(0, start - 2) : start]
        if opening == "''" or opening.endswith(_OPENING):
            return True
        return self._whole.quoted_share(start, end) > 0.5

    def own(self, span: tuple[int, int]) -> tuple[list[str], list[str]]:
        """The words before and behind a span in the sentences in which it begins and ends."""
        text, sentences = self._whole.text, self._whole.sentences
        first = max(0, bisect_right(sentences, (span[0], len(text))) - 1)
        last = max(first, bisect_left(sentences, (span[1], 0)) - 1)
        behind = text[span[1] : max(span[1], sentences[last][1])].strip('.?!”"’)')
        return text[min(sentences[first][0], span[0]) : span[0]].split(), behind.split()

    def is_alone(self, span: tuple[int, int]) -> bool:
        parts = self.parts(span)
        return self.fills(span, MOSTLY) and self._whole.text[parts[0].end - 1] not in _STOPS

    def fills(self, span: tuple[int, int], share: float) -> bool:
        """Whether a span takes up so much of one part."""
        parts = self.parts(span)
        return len(parts) == 1 and span[1] - span[0] > share * (parts[0].end - parts[0].start)

    def is_sentence(self, start: int, end: int) -> bool:
        """Whether a span holds a whole sentence."""
        sentences = self._whole.sentences
        at = bisect_left(sentences, (start - 2, 0))
        return at < len(sentences) and sentences[at][0] <= start + 1 and sentences[at][1] <= end + 3

    def paragraph(self, span: tuple[int, int]) -> tuple[int, int]:
        """The whole of the paragraph in which a span lies."""
        (part, *_) = self.parts(span)
        return part.start, part.end
