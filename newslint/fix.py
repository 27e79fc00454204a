"""Applying fixes: to a text, and to an article until nothing is left to mend."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from . import engine
from .inputs import decoded, raw
from .model import Article, Edit, Fix
from .plan import Plan

ROUNDS = 10  # after that, fixes that undo one another are left as they are


class Mended(NamedTuple):
    """An article after its fixes: what is found in it now, its raw text (see inputs.raw), and how many were made."""

    reading: engine.Reading
    raw: str
    made: int


def apply(text: str, fixes: Iterable[Fix]) -> tuple[str, int]:
    """The text with the fixes made, and how many were; of fixes that touch the widest, then the first, wins."""
    edits, made = _chosen(fixes)
    return _rewrite(text, edits), made


def mend(article: Article, plan: Plan, heed_allowances: bool, unsafe: bool) -> Mended:
    """The article with all its fixes made, again and again until there are none, or after ROUNDS.

    A fix may bring another to light: a caption stands behind the post that was cut. What the copy allows is not mended.
    """
    copy, made = raw(article), 0
    for _ in range(ROUNDS):
        reading = engine.read(article, plan, heed_allowances)
        edits, count = _chosen(_wanted(reading, unsafe))
        if not edits:
            break
        copy, made = _rewrite(copy, edits), made + count
        again = decoded(copy, article.meta.get("encoding", "utf-8"))
        article = Article(
            article.source, again.text, {**article.meta, "invalid": again.invalid}, article.offset_encoding
        )
    else:
        reading = engine.read(article, plan, heed_allowances)
    return Mended(reading, copy, made)


def _wanted(reading: engine.Reading, unsafe: bool) -> list[Fix]:
    findings = engine.finish([reading]).results[0].findings
    return [f.fix for f in findings if f.fix is not None and (unsafe or f.fix.safe)]


def _chosen(fixes: Iterable[Fix]) -> tuple[list[Edit], int]:
    """The edits of the fixes that don't touch one another, in order, and the number of these fixes."""
    edits: list[Edit] = []  # in order, none touches another
    made = 0
    for fix in sorted(fixes, key=lambda fix: (-_reach(fix), fix.edits)):
        if fix.edits and not any(_touches(edit, edits) for edit in fix.edits):
            for edit in fix.edits:
                insort(edits, edit)
            made += 1
    return edits, made


def _touches(edit: Edit, edits: Sequence[Edit]) -> bool:
    """Whether an edit touches one of several that are in order and apart: then it touches a neighbour."""
    at = bisect_left(edits, edit[:2])
    return any(_touch(edit, other) for other in edits[max(0, at - 1) : at + 1])


def _rewrite(text: str, edits: Sequence[Edit]) -> str:
    pieces: list[str] = []
    at = 0
    for edit in edits:
        pieces += (text[at : edit.start], edit.text)
        at = edit.end
    return "".join([*pieces, text[at:]])


def _reach(fix: Fix) -> int:
    return max((e.end for e in fix.edits), default=0) - min((e.start for e in fix.edits), default=0)


def _touch(a: Edit, b: Edit) -> bool:
    return (a.start < b.end and b.start < a.end) or (a.start, a.end) == (b.start, b.end)
