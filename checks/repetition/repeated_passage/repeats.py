"""The passages of an article that count, each with the place that an editor would cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newslint import anatomy
from newslint.model import Article
from newslint.named import NamedTuple

from . import pulled
from .judge import CAPTION, LABEL, QUOTED, Judge
from .passages import Passage, passages

TIMES = 3  # a passage that comes again so often is a form, a refrain or a label
PASTE = 400  # code points of a promotion inside a paste


class Repeat(NamedTuple):
    """A passage that counts: its place and the other one, how many words it has, and what of the same paste follows.

    `kind` is "passage", "phrase" (no clause), "caption" (the first place is one), "quotation" (in marks, and once a
    paragraph of its own) or "pulled" (the same without marks); of the last two `where` is the paragraph of its own.
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
    found = passages(article, CAPTION if captions else QUOTED)
    if not found:
        return []
    judge = Judge(whole)
    often = Counter(p.first[0] for p in found)
    told = [(kind, p) for p in found if often[p.first[0]] < TIMES and (kind := judge.kind(p))]
    return _joined(judge, [_placed(judge, kind, p) for kind, p in told])


def _placed(judge: Judge, kind: str, passage: Passage) -> Repeat:
    """A passage with its place: that of a pulled one is the paragraph of its own."""
    where, other = passage.again, passage.first
    if kind in ("quotation", "pulled"):
        where, other = pulled.places(judge.whole, judge.standing, kind, passage)
    return Repeat(kind, where, other, len(passage.words))


def _joined(judge: Judge, found: Sequence[Repeat]) -> list[Repeat]:
    """The repeats, with those of one paste made one: nothing but a promotion or a label stands between them."""
    kept: list[Repeat] = []
    for repeat in found:
        last = kept[-1] if kept else None
        if last and last.kind == repeat.kind == "passage" and _go_on(judge, last, repeat):
            words, more = last.words + repeat.words, (*last.more, repeat.where)
            kept[-1] = last._replace(words=words, more=more)
        else:
            kept.append(repeat)
    return kept


def _go_on(judge: Judge, one: Repeat, two: Repeat) -> bool:
    """Whether two repeats are of one paste: no copy stands between, or no more than a label."""
    end = (one.more or (one.where,))[-1][1]
    between = [part for part in judge.standing.parts((end + 1, max(end + 2, two.where[0]))) if part.kind == "paragraph"]
    inner = [part for part in between if part.start > end and part.end < two.where[0]]
    cut = not inner and two.where[0] - end < PASTE and judge.whole.text[end : two.where[0]].count("\n") > 1
    return (cut and two.other[0] > one.other[1]) or 0 <= two.other[0] - end < LABEL
