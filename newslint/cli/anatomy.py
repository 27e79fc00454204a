"""`newslint anatomy`: what an article is made of."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import click

from .. import anatomy as parts
from ..model import Article, Span
from ..reports import plural
from ..reports.screen import visible
from . import reading
from .output import in_colour
from .overlay import paint


@click.command("anatomy")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to show it.")
def command(paths: tuple[str, ...], form: str) -> None:
    """Show what newslint sees in an article: its parts, quotations with their speakers, and sentences."""
    articles, failed = reading.articles(paths)
    pieces = _as_json(articles) if form == "json" else _as_text(articles, in_colour())
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    for piece in pieces:
        sys.stdout.write(piece)
    if failed:
        raise SystemExit(2)


def _as_json(articles: list[Article]) -> Iterator[str]:
    yield '{"version": 1, "offset_encoding": "utf-32", "files": ['
    for number, article in enumerate(articles):
        yield (",\n" if number else "\n") + json.dumps(_record(article), ensure_ascii=False)
    yield "]}\n"


def _record(article: Article) -> dict[str, Any]:
    of = parts.of(article)
    return {
        "path": article.source,
        "parts": [{"kind": p.kind, "form": p.form or None, "start": p.start, "end": p.end} for p in of.parts],
        "quotations": [
            {"start": q.start, "end": q.end, "speaker": _span(q.speaker), "name": q.name, "cue": _span(q.cue)}
            for q in of.quotations
        ],
        "sentences": [list(pair) for pair in of.sentences],
    }


def _span(span: Span | None) -> dict[str, int] | None:
    return None if span is None else {"start": span.start, "end": span.end}


def _as_text(articles: list[Article], color: bool) -> Iterator[str]:
    for article in articles:
        of = parts.of(article)
        counts = f"{plural(len(of.sentences), 'sentence')}, {plural(len(of.words), 'word')}"
        yield f"{visible(article.source)}: {counts}\n"
        yield from paint(article) if color else _listed(article)


def _listed(article: Article) -> Iterator[str]:
    """The parts, a line each, with the quotations in each and who says them."""
    of, text = parts.of(article), article.text
    for part in of.parts:
        label = f"{part.kind} ({part.form})" if part.form else part.kind
        yield f"  {label:<22} {_cut(text[part.start : part.end])}\n"
        for q in of.quotations:
            if part.start <= q.start < part.end:
                who = text[q.speaker.start : q.speaker.end] if q.speaker else "nobody"
                named = f" = {q.name}" if q.name and q.name != who else ""
                yield f"  {'':<22}   “{_cut(text[q.start : q.end], 60)}” — {visible(who)}{visible(named)}\n"
    yield "\n"


def _cut(text: str, width: int = 90) -> str:
    line = visible(" ".join(text.split()))
    return line if len(line) <= width else line[: width - 1] + "…"
