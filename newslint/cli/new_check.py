"""`newslint new-check`: the room of a new built-in check."""

from __future__ import annotations

import re
from pathlib import Path

import click

from . import fail

CODE = '''\
"""{title}: say here what is flagged, and when that would be wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.model import Article, Check, Flag, NoOptions, Span

_FAULT = re.compile(r"\\bREPLACE THIS\\b")


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each place."""
    for match in _FAULT.finditer(article.text):
        yield Flag(Span(*match.span()), "Say what is wrong, and what to do.")


CHECK = Check("{id}", "{summary}", run)
'''
SUMMARY = "Say in one sentence what this check flags."
PAGE = """\
# {id}

{summary}

## Why

What it costs the reader, or the desk, when it stays in.

## Examples

```flag
The council will [[REPLACE THIS]] on Monday.
```

```pass
The council will replace this on Monday.
```

## What it gets wrong

Nothing known yet; put examples into known.md beside this page as they turn up.

## Sources

The stylebook, study or printed correction that this rests on.
"""


@click.command("new-check")
@click.argument("name", metavar="TOPIC/ID")
def command(name: str) -> None:
    """Make the room of a new built-in check, such as `newslint new-check leftovers/kicker`.

    Run it at the top of a checkout of newslint. The room passes the tests as it is made; nothing else is edited. It
    enters the index of checks, docs/checks.md, when it has a summary of its own.
    """
    if not re.fullmatch(r"[a-z]+/[a-z][a-z0-9]*(-[a-z0-9]+)*", name):
        raise fail(f"a check is named TOPIC/ID in lower case, such as leftovers/kicker, not {name!r}")
    if not Path("checks", "__init__.py").is_file() or not Path("newslint").is_dir():
        raise fail("this is no checkout of newslint; for a check of your own package see docs/plugins.md")
    topic, check_id = name.split("/")
    room = Path("checks", topic, check_id.replace("-", "_"))
    if room.exists():
        raise fail(f"{room} is there already")
    if list(Path("checks").glob(f"*/{room.name}")):
        raise fail(f"another topic has a check called {check_id!r}; ids must differ")
    room.mkdir(parents=True)
    _write(room, topic, check_id)
    click.echo(f"Made {room}. Write its page first, then the check; `pytest -k {check_id}` runs its examples.")


def _write(room: Path, topic: str, check_id: str) -> None:
    title = check_id.replace("-", " ").capitalize()
    (room / "__init__.py").write_text(CODE.format(title=title, id=check_id, summary=SUMMARY), encoding="utf-8")
    (room / "README.md").write_text(PAGE.format(id=check_id, summary=SUMMARY), encoding="utf-8")
    init = room.parent / "__init__.py"
    if not init.exists():
        init.write_text(f'"""Checks on {topic}."""\n', encoding="utf-8")
