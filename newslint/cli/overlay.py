"""The anatomy of an article, coloured over its copy for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from .. import anatomy
from ..model import Article
from ..reports.screen import visible

KINDS = {"headline": "1;35", "subheading": "35", "dateline": "34", "byline": "34", "credit": "34", "sign-off": "34",
         "caption": "33", "embed": "33", "bio": "33", "promotion": "33", "list": "36", "allowance": "90"}  # fmt: skip
QUOTATION, SPEAKER, CUE = "32", "1;4", "4"
LEGEND = (
    ("headline", KINDS["headline"]), ("credit, dateline", KINDS["credit"]),
    ("caption, embed, bio, promotion", KINDS["caption"]),
    ("list", KINDS["list"]), ("quotation", QUOTATION), ("speaker", SPEAKER), ("cue", CUE),
)  # fmt: skip


def paint(article: Article) -> Iterator[str]:
    """The copy with its parts, quotations, speakers and cues in colour, and a legend under it."""
    waiting = sorted(_styles(article), reverse=True)
    active: list[tuple[int, int, str]] = []
    text, at = article.text, 0
    for point in sorted({len(text), *(p for start, end, _ in waiting for p in (start, end))}):
        yield _painted(text[at:point], ";".join(code for _, _, code in active))
        at = point
        active = [stretch for stretch in active if stretch[1] > point]
        while waiting and waiting[-1][0] <= point:
            active.append(waiting.pop())
    yield "\n" + "  ".join(_painted(name, code) for name, code in LEGEND) + "\n\n"


def _painted(text: str, style: str) -> str:
    lines = (visible(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return "\n".join(f"\x1b[{style}m{line}\x1b[0m" if style and line else line for line in lines)


def _styles(article: Article) -> list[tuple[int, int, str]]:
    """The stretches to colour: the parts first, then what stands inside them."""
    of = anatomy.of(article)
    found = [(p.start, p.end, KINDS[p.kind]) for p in of.parts if p.kind in KINDS]
    for quotation in of.quotations:
        found.append((quotation.start, quotation.end, QUOTATION))
        found += [(*span, code) for span, code in ((quotation.speaker, SPEAKER), (quotation.cue, CUE)) if span]
    return found
