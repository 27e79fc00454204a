"""`newslint names`: the names of a run, and an authority file to start from."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from ..reports import plural
from ..reports.screen import visible
from . import fail, reading

if TYPE_CHECKING:
    from ..checks.names.index import Entity, Where

MOST_PLACES = 4  # places of one form that the text shows


@click.command("names")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option("--variants", is_flag=True, help="Only names with two spellings or more.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to show them.")
@click.option("--write", "target", metavar="FILE", help="Write an authority file to edit, instead of showing them.")
def command(paths: tuple[str, ...], variants: bool, form: str, target: str | None) -> None:
    """List the names in articles: each with its spellings, how often they stand there, and where.

    With --write the names become an authority file for the check house-spelling; an existing file is left alone.
    """
    from ..checks.names.house_spelling.draft import draft
    from ..checks.names.index import Index

    index = Index()
    articles, failed = reading.articles(paths)
    for article in articles:
        index.add(article)
    entities = [e for e in index.entities() if e.variants or not variants]
    if target is None:
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        sys.stdout.writelines(_as_json(entities) if form == "json" else _as_text(entities))
    else:
        _write(target, list(draft(entities)))
    if failed:
        raise SystemExit(2)


def _write(target: str, lines: list[str]) -> None:
    try:
        with open(target, "x", encoding="utf-8", newline="\n") as file:
            file.writelines(lines)
    except FileExistsError:
        raise fail(f"{target} is here already; it was left as it is") from None
    except OSError as error:
        raise fail(f"{target}: cannot be written: {error.strerror}") from None
    count = sum(line.startswith("[[name]]") for line in lines)
    click.echo(f"Wrote {visible(target)}: {plural(count, 'name')}, for you to go over.")


def _as_text(entities: list[Entity]) -> Iterator[str]:
    for entity in entities:
        odd = {wrong for wrong, _ in entity.variants}
        several = f", {plural(len(odd) + 1, 'spelling')}" if odd else ""
        sources = {place.source for places in entity.forms.values() for place in places}
        yield f"{visible(entity.name)}: {plural(entity.times, 'time')} in {plural(len(sources), 'file')}{several}\n"
        for form, places in entity.forms.items():
            yield f"  {visible(form):<28} {len(places):>4}  {visible(_places(places))}\n"


def _places(places: list[Where]) -> str:
    shown_places = ", ".join(f"{p.source}:{p.at.line}:{p.at.column}" for p in places[:MOST_PLACES])
    more = len(places) - MOST_PLACES
    return f"{shown_places} and {more} more" if more > 0 else shown_places


def _as_json(entities: list[Entity]) -> Iterator[str]:
    yield '{"version": 1, "offset_encoding": "utf-32", "names": ['
    for number, entity in enumerate(entities):
        yield (",\n" if number else "\n") + json.dumps(_record(entity), ensure_ascii=False)
    yield "]}\n"


def _record(entity: Entity) -> dict[str, Any]:
    forms = [{"form": f, "count": len(p), "places": [_place(w) for w in p]} for f, p in entity.forms.items()]
    pairs = [{"odd": odd, "usual": usual} for odd, usual in entity.variants]
    return {"name": entity.name, "count": entity.times, "spellings": pairs, "forms": forms}


def _place(where: Where) -> dict[str, Any]:
    return {"path": where.source, "line": where.at.line, "column": where.at.column, "offset": where.at.offset}
