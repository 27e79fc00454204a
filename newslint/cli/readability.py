"""`newslint readability`: how hard an article is to read, by our formulas and by textstat's."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import click

from ..checks.readability.counts import FORMULAS, Counts
from ..checks.readability.familiar import familiar, unknown
from ..checks.readability.formulas import hardest, of_article
from ..model import Article
from ..named import NamedTuple
from ..places import position
from ..reports import plural
from ..reports.screen import visible
from . import indices, reading

SHOWN = 3  # sentences
WIDTH = 80  # code points of a sentence that are shown
TABLE = (
    ("FRE", "flesch_reading_ease"), ("FK", "flesch_kincaid_grade"), ("Fog", "gunning_fog"), ("SMOG", "smog"),
    ("DC", "dale_chall"), ("ARI", "automated_readability"), ("CL", "coleman_liau"), ("LW", "linsear_write"),
)  # fmt: skip


class Measured(NamedTuple):
    """An article with its scores, ours by our names and textstat's by its own; None where there is none."""

    article: Article
    counts: Counts
    ours: indices.Scores
    theirs: indices.Scores


@click.command("readability")
@click.argument("paths", nargs=-1, required=True, metavar="FILE…")
@click.option("--format", "form", type=click.Choice(["text", "table", "json"]), default="text", help="How to show it.")
@click.option("--sentences", type=click.IntRange(min=0), default=SHOWN, help="How many hard sentences to show [3].")
def command(paths: tuple[str, ...], form: str, sentences: int) -> None:
    """Show how hard articles are to read, by newslint's formulas and by every index of textstat.

    newslint counts the sentences of the body; textstat gets the file as it stands, headings, lists and captions too.
    """
    articles, failed = reading.articles(paths)
    textstat = indices.load()
    if textstat is None:
        click.echo("newslint: textstat is not installed, so its column is empty: pip install textstat==0.7.4", err=True)
    measured = [_measured(article, textstat) for article in articles]
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    write = {"text": _as_text, "table": _as_table, "json": _as_json}[form]
    for piece in write(measured, sentences):
        sys.stdout.write(piece)
    if failed:
        raise SystemExit(2)


def _measured(article: Article, textstat: Any) -> Measured:
    counts = of_article(article)
    ours: indices.Scores = {name: round(getattr(counts, name), 2) if counts.words else None for name in FORMULAS}
    listed = counts.words and familiar()
    ours["dale_chall"] = round(counts.dale_chall(unknown(article)), 2) if listed else None
    return Measured(article, counts, ours, indices.scores(textstat, article.text))


def _as_text(measured: list[Measured], sentences: int) -> Iterator[str]:
    for one in measured:
        yield f"{visible(one.article.source)}\n  {'':<34} newslint  textstat\n"
        for name, theirs in indices.COUNTS.items():
            yield f"  {name:<34} {getattr(one.counts, name):>8,}  {_count(one.theirs[theirs])}\n"
        for ours, theirs, title in indices.INDICES:
            yield f"  {title:<34} {_figure(one.ours.get(ours)):>8}  {_figure(one.theirs[theirs]):>8}\n"
        for counts, start, end in hardest(one.article, sentences):
            at = position(one.article, start)
            size = f"{plural(counts.words, 'word')}, grade {counts.flesch_kincaid_grade:.0f}"
            yield f"  {at.line}:{at.column}: {size}: {_cut(one.article.text[start:end])}\n"
        yield "\n"


def _as_table(measured: list[Measured], sentences: int) -> Iterator[str]:
    theirs = {ours: name for ours, name, _ in indices.INDICES}
    size = max([4, *(len(visible(one.article.source)) for one in measured)])
    yield f"{'':<{size}}           words  sent." + "".join(f"{short:>7}" for short, _ in TABLE) + "\n"
    for one in measured:
        row = "".join(f"{_figure(one.ours[name]):>7}" for _, name in TABLE)
        yield f"{visible(one.article.source):<{size}}  newslint{one.counts.words:>7,}{one.counts.sentences:>6,}{row}\n"
        row = "".join(f"{_figure(one.theirs[theirs[name]]):>7}" for _, name in TABLE)
        words, sents = (_count(one.theirs[indices.COUNTS[name]]).strip() for name in ("words", "sentences"))
        yield f"{'':<{size}}  textstat{words:>7}{sents:>6}{row}\n"


def _as_json(measured: list[Measured], sentences: int) -> Iterator[str]:
    yield '{"version": 1, "files": ['
    for number, one in enumerate(measured):
        yield (",\n" if number else "\n") + json.dumps(_record(one, sentences), ensure_ascii=False)
    yield "]}\n"


def _record(one: Measured, sentences: int) -> dict[str, Any]:
    counted = {name: getattr(one.counts, name) for name in indices.COUNTS}
    hard = [
        {"start": a, "end": b, "words": c.words, "flesch_kincaid_grade": round(c.flesch_kincaid_grade, 2)}
        for c, a, b in hardest(one.article, sentences)
    ]
    return {"path": one.article.source, "newslint": counted | one.ours, "textstat": one.theirs, "hardest": hard}


def _figure(score: float | None) -> str:
    return "–" if score is None else f"{score:.1f}"


def _count(number: float | None) -> str:
    return f"{'–' if number is None else f'{number:,.0f}':>8}"


def _cut(text: str) -> str:
    line = visible(" ".join(text.split()))
    return line if len(line) <= WIDTH else line[: WIDTH - 1] + "…"
