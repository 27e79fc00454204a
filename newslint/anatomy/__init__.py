"""What an article is made of. Each part is worked out once, when somebody asks for it.

`of(article)` gives the Anatomy. Spans are half-open, in code points of `Article.text`; sentences and words are plain
`(start, end)` pairs, since a Span object for every word would cost three times as much.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from .. import allow
from ..model import Allowance, Article, Span
from ..named import NamedTuple

if TYPE_CHECKING:
    from .quotations.runs import Run

Pair = tuple[int, int]


class Part(NamedTuple):
    """A part of the article. `kind` is one of KINDS; `form` tells which form of credit or promotion it is, else ""."""

    kind: str
    start: int
    end: int
    form: str = ""


KINDS = (
    "headline",
    "subheading",
    "dateline",
    "byline",
    "paragraph",
    "list",
    "caption",
    "credit",
    "embed",
    "bio",
    "promotion",
    "sign-off",
    "allowance",
)


class Quotation(NamedTuple):
    """A quotation: its span without the marks, who says it and by which cue, as far as that was found.

    `name` is the speaker's name where the speaker's own span is a pronoun or a role led back to one. `closed` is false
    where the closing mark is missing (a quotation that runs on into the next paragraph, or an error). `speech` tells
    what somebody said from a scare quote, a title or a term.
    """

    start: int
    end: int
    speaker: Span | None = None
    name: str | None = None
    cue: Span | None = None
    closed: bool = True
    speech: bool = True


class Mention(NamedTuple):
    """A mention of somebody or something by name.

    The span leaves out titles before the name and a possessive ending; `words` are the words of the name, each without
    its own possessive; `full` is the index in `Anatomy.names` of the first full name that ends in this word, for a
    name of one word ("Mr Okafor" after "Chidi Okafor"), else -1.
    """

    start: int
    end: int
    words: tuple[Pair, ...]
    title: str = ""
    full: int = -1


class Anatomy:
    """The parts of one article, each computed at its first use."""

    def __init__(self, article: Article) -> None:
        # The article itself isn't kept: it keeps this, and what keeps one another waits for the garbage collector.
        self.text = article.text
        self.allowances: list[Allowance] = allow.find(article)
        """Remarks that allow findings; they are no part of the article."""
        self._divided: dict[Pair, list[Pair]] = {}

    @cached_property
    def lines(self) -> list[Pair]:
        """The lines that hold something, without the white space around them, allowances left out."""
        from . import lines

        return lines.find(self.text, self.allowances)

    @cached_property
    def paragraphs(self) -> list[Pair]:
        """Runs of copy that belong together: lines, or in hard-wrapped copy the blocks between empty lines."""
        from . import lines

        return lines.paragraphs(self.text, self.lines)

    @cached_property
    def parts(self) -> list[Part]:
        """What each paragraph is, in order; a dateline and the paragraph it opens are two parts."""
        from . import parts

        return parts.find(self)

    @cached_property
    def body(self) -> list[Pair]:
        """The running copy: the parts that are paragraphs, without datelines, captions, bios and the like."""
        return [(p.start, p.end) for p in self.parts if p.kind == "paragraph"]

    @cached_property
    def sentences(self) -> list[Pair]:
        """The sentences of the body, without the white space between them."""
        return [pair for paragraph in self.body for pair in self.divided(paragraph)]

    def has_sentences(self, number: int) -> bool:
        """Whether there are at least so many; the paragraphs are divided only until that is known."""
        missing = number - len(self.body)
        for paragraph in self.body if missing > 0 else ():
            missing -= len(self.divided(paragraph)) - 1
            if missing <= 0:
                break
        return missing <= 0

    def divided(self, paragraph: Pair) -> list[Pair]:
        """The sentences of one paragraph of the body; where only a few count, this spares dividing the others."""
        from .sentences import split

        known = self._divided
        if paragraph not in known:
            known[paragraph] = split(self.text, *paragraph)
        return known[paragraph]

    @cached_property
    def words(self) -> list[Pair]:
        """The words of the body; a hyphened or apostrophised word is one."""
        from . import words

        return [pair for start, end in self.body for pair in words.split(self.text, start, end)]

    @cached_property
    def quotations(self) -> list[Quotation]:
        """Everything between double quotation marks (and single ones where those are the copy's marks), in order."""
        from . import quotations

        return quotations.find(self)

    @cached_property
    def runs(self) -> list[Run]:
        """The same as their marks show them; ask for these where it doesn't matter who speaks, which costs most."""
        return [run for own in self._runs for run in own]

    @cached_property
    def _runs(self) -> list[list[Run]]:
        """Those of each paragraph."""
        from .quotations.runs import runs

        return runs(self.text, self.paragraphs)

    @cached_property
    def names(self) -> list[Mention]:
        """Names as the copy has them, in order, over the whole text."""
        from . import names

        return names.find(self)

    def quoted(self, start: int, end: int) -> bool:
        """Whether a span touches a quotation."""
        starts, reach = self._quoted
        before = bisect_left(starts, end)
        return before > 0 and reach[before - 1] > start

    def quoted_share(self, start: int, end: int) -> float:
        """How much of a stretch lies in quotation marks."""
        if not self.quoted(start, end):
            return 0.0
        inside = (min(q.end, end) - max(q.start, start) for q in self.runs if q.start < end and q.end > start)
        return sum(inside) / (end - start)

    @cached_property
    def _quoted(self) -> tuple[list[int], list[int]]:
        """Where the quotations begin, and how far any up to each of them reaches (they may be nested)."""
        return [run.start for run in self.runs], list(accumulate([run.end for run in self.runs], max))


def of(article: Article) -> Anatomy:
    """The anatomy of an article, made once and kept with it."""
    if article._anatomy is None:
        article._anatomy = Anatomy(article)
    anatomy: Anatomy = article._anatomy
    return anatomy
