"""Applying fixes: to a text, and to an article until nothing is left to mend."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from . import engine
from .inputs import decoded, raw
from .model import Article, Edit, Fix
from .named import NamedTuple
from .plan import Plan

ROUNDS = 10  # after that, fixes that undo one another are left as they are


class Mended(NamedTuple):
    """An article after its fixes: what is found in it now, its raw text (see inputs.raw), and the fixes by check."""

    reading: engine.Reading
    raw: str
    made: Mapping[str, int]


def apply(text: str, fixes: Iterable[Fix]) -> tuple[str, int]:
    """The text with the fixes made, and how many were; of fixes that touch the widest, then the first, wins."""
    edits, made = _chosen(fixes)
    return _rewrite(text, edits), len(made)


def mend(article: Article, plan: Plan, heed_allowances: bool, unsafe: bool, measure: bool = True) -> Mended:
    """The article with all its fixes made, again and again until there are none, or after ROUNDS.

    A fix may bring another to light: a caption stands behind the post that was cut. What the copy allows is not mended.
    """
    copy, made = raw(article), Counter[str]()
    for _ in range(ROUNDS):
        reading = engine.read(article, plan, heed_allowances, measure)
        wanted = _wanted(reading, unsafe)
        edits, chosen = _chosen([fix for _, fix in wanted])
        if not edits:
            break
        copy = _rewrite(copy, edits)
        picked = {id(fix) for fix in chosen}
        made.update(check for check, fix in wanted if id(fix) in picked)
        again = decoded(copy, article.meta.get("encoding", "utf-8"))
        article = Article(
            article.source, again.text, {**article.meta, "invalid": again.invalid}, article.offset_encoding
        )
    else:
        reading = engine.read(article, plan, heed_allowances, measure)
    return Mended(reading, copy, made)


def _wanted(reading: engine.Reading, unsafe: bool) -> list[tuple[str, Fix]]:
    findings = engine.finish([reading]).results[0].findings
    return [(f.check, f.fix) for f in findings if f.fix is not None and (unsafe or f.fix.safe)]


def _chosen(fixes: Iterable[Fix]) -> tuple[list[Edit], list[Fix]]:
    """The edits of the fixes that don't touch one another, in order, and these fixes."""
    edits: list[Edit] = []  # in order, none touches another
    made: list[Fix] = []
    for fix in sorted(fixes, key=lambda fix: (-_reach(fix), fix.edits)):
        if fix.edits and not any(_touches(edit, edits) for edit in fix.edits):
            for edit in fix.edits:
                insort(edits, edit)
            made.append(fix)
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
