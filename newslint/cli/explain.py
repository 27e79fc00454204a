"""`newslint explain`: a check's page."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import click

from ..model import Check
from ..registry import Registry, RegistryError, Room, find, unknown
from . import fail
from .completing import checks as complete_checks


@click.command("explain")
@click.argument("check", shell_complete=complete_checks)
def command(check: str) -> None:
    """Show a check's page: what it flags, why, examples, options, and what it gets wrong."""
    try:
        registry = find()
        if check not in registry.rooms:
            raise fail(unknown(check, registry, topics=False))
        click.echo(_page(registry, registry.rooms[check]), color=sys.stdout.isatty())
    except RegistryError as error:
        raise fail(str(error)) from None


def _page(registry: Registry, room: Room) -> str:
    check = registry.check(room.id)
    page = Path(room.folder or "", "README.md")
    if room.folder is None or not page.exists():
        return f"{_bold(room.id)}\n\n{check.summary}\n\n{_facts(check, room)}"
    lines = [_line(line) for line in page.read_text(encoding="utf-8").splitlines()]
    lines.insert(1, f"\n{_facts(check, room)}")
    return "\n".join(lines)


def _facts(check: Check, room: Room) -> str:
    defaults = check.options()
    options = ", ".join(f"{n.replace('_', '-')} = {getattr(defaults, n)}" for n in defaults._fields) or "none"
    return (
        f"topic {room.topic} · severity {check.severity} · {'on' if check.default else 'off'} by default\n"
        f"options: {options}"
    )


def _line(line: str) -> str:
    """A line of the page for a terminal: headings bold, fences as words."""
    if line.startswith("#"):
        return _bold(line.lstrip("# "))
    fence = re.match(r"`{3,}(\w*)", line)
    if fence:
        return {"flag": "  flagged:", "pass": "  passed:", "article": "  an article:", "files": "  files:"}.get(
            fence[1], ""
        )
    return line


def _bold(text: str) -> str:
    return click.style(text, bold=True)
