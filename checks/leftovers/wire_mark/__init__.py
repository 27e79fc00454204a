"""Marks of the wire and of the desk left in the copy: -30-, (MORE), notes to editors, slugs, sign-offs, embargoes.

A mark is told by its form and by standing alone: on a line of its own, or behind the last sentence of a paragraph. The
same words in a sentence are copy. It would be wrong on copy that shows such marks, in a story about news agencies.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.anatomy import Anatomy
from newslint.anatomy.leftovers.cuts import cut
from newslint.anatomy.leftovers.tails import Tail
from newslint.model import Article, Check, Flag, NoOptions, Span

from .. import taken
from ..taken import Taken
from . import ends, notes, releases, slugs
from .mark import Mark, Where, opening

Placed = tuple[int, int, Mark]

LONGEST_PLAIN = 160  # code points; few marks are longer
LONGEST_FOOT = 12  # lines that may stand below the last of the copy: contacts, credits, other marks


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each mark, in order; none for what stands in a pasted post, a caption or a bio."""
    whole = anatomy.of(article)
    told = list(_notes(whole))
    found = _without_dividers(
        article.text, sorted([*told, *_marks(whole, Taken((start, end) for start, end, _ in told))])
    )
    others = taken.parts(whole) if found else Taken(())
    for start, end, mark in found:
        if not others.touches(start, end):
            fix = cut(article.text, start, end, sure=mark.sure) if mark.fixable else None
            yield Flag(Span(start, end), mark.message, fix)


def _without_dividers(text: str, found: list[Placed]) -> list[Placed]:
    """The marks without "###" or "///" where they stand more than once: there they divide sections."""
    signs = {start for start, end, _ in found if not any(map(str.isalnum, text[start:end]))}
    return [placed for placed in found if placed[0] not in signs] if len(signs) > 1 else found


def _notes(whole: Anatomy) -> Iterator[Placed]:
    """Notes to editors. They may run over several lines of hard-wrapped copy."""
    text, openings = whole.text, notes.openings()
    cuts = notes.speaks_of_cuts(text)
    for number, (start, end) in enumerate(whole.paragraphs):
        first = opening(text, start, end)
        if cuts or text[start] in "([" or first in openings:
            mark = notes.find(text[start:end], Where(number, False, first))
            if mark:
                yield start + mark.start, start + mark.end, mark


def _marks(whole: Anatomy, told: Taken) -> Iterator[Placed]:
    """The other marks. From the foot upward, since some are marks only where nothing of the copy follows."""
    text, lines = whole.text, whole.lines
    tail, last = Tail(text, lines), True
    for number in range(len(lines) - 1, -1, -1):
        start, end = lines[number]
        where = Where(number, last and len(lines) - number <= LONGEST_FOOT, opening(text, start, end))
        if not where.last and end - start > LONGEST_PLAIN and _is_plain(text[end - 1], where):
            continue
        mark = None if told.touches(start, end) else _find(text[start:end], where)
        if mark:
            yield start + mark.start, start + mark.end, mark
        last = where.last and (mark.start == 0 if mark else tail.is_scrap(number))


def _is_plain(end: str, where: Where) -> bool:
    """Whether a long line can be no mark, by how it opens and closes."""
    return end not in ")-–—" and where.opening not in releases.OPENINGS


def _find(line: str, where: Where) -> Mark | None:
    return ends.find(line, where) or slugs.find(line, where) or releases.find(line, where)


CHECK = Check("wire-mark", "A mark of the wire or of the desk is left in the copy.", run, block=True)
