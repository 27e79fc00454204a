"""A piece of markup, with the edits that take it out, and how pieces that lie in one another become one."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence

from newslint.anatomy.leftovers.cuts import cut
from newslint.model import Edit, Fix
from newslint.named import NamedTuple

LONGEST_GAP = 40  # code points between two scraps that are one


class Piece(NamedTuple):
    """Markup from `start` to `end`, the copy that it encloses included.

    `edits` take out the markup and leave the copy; none means that the whole piece goes. `safe` tells whether that may
    be done without being asked for: where nothing goes but characters of markup.
    """

    start: int
    end: int
    message: str
    edits: tuple[Edit, ...] = ()
    safe: bool = False


def merged(text: str, pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces in order. One that lies in another is mended with it; scraps of one kind in a row are one scrap."""
    kept: list[Piece] = []
    inner: list[Edit] = []  # all edits of the last piece that was kept
    for piece in sorted(pieces, key=lambda p: (p.start, -p.end)):
        outer = kept[-1] if kept else None
        if outer is not None and piece.start < outer.end:
            if outer.edits and piece.end <= outer.end and _insert(inner, whole(piece)):
                kept[-1] = outer._replace(safe=outer.safe and piece.safe)
        elif outer is not None and _goes_on(text, outer, piece):
            kept[-1] = outer._replace(end=piece.end, safe=outer.safe and piece.safe)
        else:
            if outer is not None and outer.edits:
                kept[-1] = outer._replace(edits=tuple(inner))
            kept.append(piece)
            inner = list(piece.edits)
    if kept and kept[-1].edits:
        kept[-1] = kept[-1]._replace(edits=tuple(inner))
    return kept


def _insert(edits: list[Edit], new: Sequence[Edit]) -> bool:
    """Put edits among those of the piece around them; not done where they touch one."""
    for edit in new:
        at = bisect_left(edits, edit)
        if (at and edits[at - 1].end > edit.start) or (at < len(edits) and edits[at].start < edit.end):
            return False
    for edit in new:
        insort(edits, edit)
    return True


def _goes_on(text: str, outer: Piece, piece: Piece) -> bool:
    """Whether a scrap goes on with the one before it: nothing but blanks and brackets stands between them."""
    if outer.edits or piece.edits or outer.message != piece.message or piece.start - outer.end > LONGEST_GAP:
        return False
    return not any(map(str.isalnum, text[outer.end : piece.start]))


def whole(piece: Piece) -> tuple[Edit, ...]:
    """The edits of a piece; where it has none of its own, the cut of all of it."""
    return piece.edits or (Edit(piece.start, piece.end, ""),)


def mend(text: str, pieces: Sequence[Piece]) -> Fix | None:
    """The fix for some pieces together; for one that goes as a whole, the cut with its line breaks."""
    if len(pieces) == 1 and not pieces[0].edits:
        return cut(text, pieces[0].start, pieces[0].end, sure=pieces[0].safe)
    edits = tuple(edit for piece in pieces for edit in whole(piece))
    return Fix(edits, all(piece.safe for piece in pieces))
