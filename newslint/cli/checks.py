"""`newslint checks`: the list of checks."""

from __future__ import annotations

import json
from collections.abc import Iterator

import click

from ..config import ConfigError
from ..model import Check
from ..plans import here
from ..registry import RegistryError, Room, find
from . import fail
from .new_check import SUMMARY


@click.command("checks")
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", help="How to list them."
)
def command(form: str) -> None:
    """List the checks by topic: id, severity, whether it is on by default, and what it flags."""
    try:
        registry = find() if form == "markdown" else here()
    except (ConfigError, RegistryError) as error:
        raise fail(str(error)) from None
    listed, broken = [], []
    for room in registry.rooms.values():
        try:
            listed.append((room, registry.check(room.id)))
        except RegistryError as error:
            broken.append(str(error))
    if form == "markdown":
        click.echo("\n".join(_markdown(listed)))
    elif form == "json":
        keys = ("id", "topic", "severity", "default", "summary")
        rows = [(r.id, r.topic, c.severity, c.default, c.summary) for r, c in listed]
        click.echo(json.dumps([dict(zip(keys, row, strict=True)) for row in rows], ensure_ascii=False, indent=1))
    else:
        _text(listed)
    for line in broken:
        click.echo(f"newslint: {line}", err=True)
    raise SystemExit(2 if broken else 0)


def _markdown(listed: list[tuple[Room, Check]]) -> Iterator[str]:
    """The table of docs/checks.md."""
    yield "# The checks\n\nMade by `newslint checks --format markdown > docs/checks.md`; don't edit it by hand.\n"
    yield "| topic | check | severity | default | what it flags |\n| --- | --- | --- | --- | --- |"
    for room, check in listed:
        if check.summary == SUMMARY:
            continue  # a room as new-check made it
        page = f"../checks/{room.topic}/{room.id.replace('-', '_')}/README.md"
        default = "on" if check.default else "off"
        yield f"| {room.topic} | [{room.id}]({page}) | {check.severity} | {default} | {check.summary} |"


def _text(listed: list[tuple[Room, Check]]) -> None:
    wide = max(len(room.id) for room, _ in listed)
    topic = None
    for room, check in listed:
        if room.topic != topic:
            topic = room.topic
            click.echo(click.style(f"{topic}", bold=True))
        off = "" if check.default else " (off by default)"
        click.echo(f"  {room.id:<{wide}}  {check.severity:<7}  {check.summary}{off}")
