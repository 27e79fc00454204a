"""`newslint checks`: the list of checks."""

from __future__ import annotations

import json

import click

from ..registry import RegistryError, find
from . import fail


@click.command("checks")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to list them.")
def command(form: str) -> None:
    """List the checks by topic: id, severity, whether it is on by default, and what it flags."""
    try:
        registry = find()
        listed = [(room, registry.check(room.id)) for room in registry.rooms.values()]
    except RegistryError as error:
        raise fail(str(error)) from None
    if form == "json":
        keys = ("id", "topic", "severity", "default", "summary")
        rows = [(r.id, r.topic, c.severity, c.default, c.summary) for r, c in listed]
        click.echo(json.dumps([dict(zip(keys, row, strict=True)) for row in rows], ensure_ascii=False, indent=1))
        return
    wide = max(len(room.id) for room, _ in listed)
    topic = None
    for room, check in listed:
        if room.topic != topic:
            topic = room.topic
            click.echo(click.style(f"{topic}", bold=True))
        off = "" if check.default else " (off by default)"
        click.echo(f"  {room.id:<{wide}}  {check.severity:<7}  {check.summary}{off}")
