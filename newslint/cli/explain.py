"""`newslint explain`: a check's page."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import click

from ..config import ConfigError
from ..model import Check
from ..plans import here
from ..registry import Registry, RegistryError, Room, unknown
from . import fail
from .completing import checks as complete_checks

WORDS = {"flag": "  flagged", "pass": "  passed", "article": "  an article", "files": "  files"}
MARKS = "[[…]] marks what is flagged, [[… => …]] also what the fix makes of it"


@click.command("explain")
@click.argument("check", shell_complete=complete_checks)
def command(check: str) -> None:
    """Show a check's page: what it flags, why, examples, options, and what it gets wrong."""
    try:
        registry = here()
        if check not in registry.rooms:
            raise fail(unknown(check, registry, topics=False))
        click.echo(_page(registry, registry.rooms[check]), color=sys.stdout.isatty())
    except (ConfigError, RegistryError) as error:
        raise fail(str(error)) from None


def _page(registry: Registry, room: Room) -> str:
    check = registry.check(room.id)
    page = Path(room.folder or "", "README.md")
    if room.folder is None or not page.exists():
        return f"{_bold(room.id)}\n\n{check.summary}\n\n{_facts(check, room)}"
    lines = [_line(line) for line in page.read_text(encoding="utf-8").splitlines()]
    lines.insert(1, f"\n{_facts(check, room)}\nexamples: {MARKS}")
    return "\n".join(lines)


def _facts(check: Check, room: Room) -> str:
    defaults = check.options()
    options = (
        ", ".join(
            f"{n.replace('_', '-')} = {json.dumps(getattr(defaults, n), ensure_ascii=False)}" for n in defaults._fields
        )
        or "none"
    )
    return (
        f"topic {room.topic} · severity {check.severity} · {'on' if check.default else 'off'} by default\n"
        f"options: {options}"
    )


def _line(line: str) -> str:
    """A line of the page for a terminal: headings bold, fences as words."""
    if line.startswith("#"):
        return _bold(line.lstrip("# "))
    fence = re.match(r"`{3,}(\w*)(.*)", line)
    if fence is None:
        return line
    words = WORDS.get(fence[1], "")
    options = " ".join(word for word in fence[2].split() if "=" in word)
    return f"{words} ({options}):" if words and options else f"{words}:" if words else ""


def _bold(text: str) -> str:
    return click.style(text, bold=True)
