"""Pull quotes whose layout is gone: a passage that stands a second time as a paragraph of its own."""

from __future__ import annotations

from newslint.anatomy import Anatomy

from .passages import Passage
from .standing import MOSTLY, Standing

NEAR = 4000  # code points between a quotation and where it was pulled to, at most
PULLED = 0.85  # of a paragraph: a quotation that was pulled

Pair = tuple[int, int]


def is_quotation(standing: Standing, passage: Passage) -> bool:
    """Whether a quotation was pulled: one of its places is a paragraph of its own, and not far from the other."""
    if passage.again[0] - passage.first[1] > NEAR:
        return False
    return standing.fills(passage.first, PULLED) or standing.fills(passage.again, PULLED)


def is_alone(standing: Standing, passage: Passage) -> bool:
    """Whether one of the places is a paragraph of its own without a full stop, the way layout sets a pull quote."""
    return standing.is_alone(passage.first) or standing.is_alone(passage.again)


def is_in_post(whole: Anatomy, standing: Standing, passage: Passage) -> bool:
    """Whether the first place is the opening of a post, of which the rest and the signature follow."""
    (*_, last) = standing.parts(passage.first)
    number = whole.parts.index(last)
    return any(part.kind == "embed" for part in whole.parts[number + 1 : number + 2])


def places(whole: Anatomy, standing: Standing, kind: str, passage: Passage) -> tuple[Pair, Pair]:
    """The paragraph to cut, from its first character to its last, and the other place.

    Of two paragraphs of their own, the one behind which somebody "said" it is the body, and the other one was pulled.
    """
    first, again = passage.first, passage.again
    if kind == "quotation":
        lone = not standing.fills(again, PULLED) or (
            standing.fills(first, MOSTLY) and _is_attributed(whole, again) and not _is_attributed(whole, first)
        )
    else:
        lone = not standing.is_alone(again)
    where, other = (first, again) if lone else (again, first)
    return standing.paragraph(where), other


def _is_attributed(whole: Anatomy, span: Pair) -> bool:
    """Whether a quotation has its "she said" behind it, in the same paragraph."""
    near = [q for q in whole.quotations if q.start < span[1] and q.end > span[0]]
    return any(q.cue and q.cue.start >= q.end and "\n" not in whole.text[q.end : q.cue.start] for q in near)
