"""The page of figures: tables between two markers, and a chart as plain SVG."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
LABEL, BAR, FIGURE, ROW, TOP = 190, 430, 110, 26, 44  # pixels
STYLE = """
text { font: 13px system-ui, sans-serif; fill: #1f2328 } .head { font-weight: 600 } .figure { fill: #59636e }
rect { fill: #8c959f } .own { fill: #0969da }
@media (prefers-color-scheme: dark) { text { fill: #f0f6fc } .figure { fill: #9198a1 } .own { fill: #4493f8 } }
"""


class Bar(NamedTuple):
    """A line of the chart; `own` is newslint's."""

    label: str
    value: float
    own: bool


def table(head: Sequence[str], rows: Iterable[Sequence[str]], right: int) -> str:
    """A table in Markdown, whose last so many columns stand to the right."""
    ruler = ["---"] * (len(head) - right) + ["---:"] * right
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, ruler, *rows))


def chart(title: str, unit: str, bars: Sequence[Bar]) -> str:
    """Bars from nought, to one scale, with their figures."""
    most = max(bar.value for bar in bars) or 1.0
    width, height = LABEL + BAR + FIGURE, TOP + ROW * len(bars) + 8
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img"><title>{escape(title)}</title><style>{STYLE}</style>',
        f'<text class="head" x="8" y="22">{escape(title)}</text>',
    ]
    for number, bar in enumerate(bars):
        y, length = TOP + ROW * number, max(1.0, BAR * bar.value / most)
        own = ' class="own"' if bar.own else ""
        lines += [
            f'<text x="{LABEL - 10}" y="{y + 13}" text-anchor="end">{escape(bar.label)}</text>',
            f'<rect{own} x="{LABEL}" y="{y}" width="{length:.1f}" height="18" rx="2"/>',
            f'<text class="figure" x="{LABEL + length + 8:.1f}" y="{y + 13}">{bar.value:.2f} {escape(unit)}</text>',
        ]
    return "\n".join([*lines, "</svg>", ""])


def refusal(page: Path) -> str:
    """Why figures can't be written to a page; nothing where they can."""
    if not page.is_file():
        return f"{page}: no such page"
    text = page.read_text(encoding="utf-8")
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        return f"{page}: it needs the lines {BEGIN} and {END}, once each and in this order"
    return ""


def put(page: Path, block: str, drawn: str) -> None:
    """The block between the markers of the page, and the chart beside it under the same name."""
    from newslint.atomic import write

    before, rest = page.read_text(encoding="utf-8").split(BEGIN)
    _, after = rest.split(END)
    write(str(page), f"{before}{BEGIN}\n{block.strip()}\n{END}{after}".encode())
    write(str(page.with_suffix(".svg")), drawn.encode())
