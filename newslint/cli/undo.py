"""`newslint undo`: take back what a run with --fix --edit-log changed."""

from __future__ import annotations

import click

from ..reports import plural
from ..reports.screen import inert
from . import editlog, mending


@click.command("undo")
@click.argument("log", metavar="LOG", type=click.Path())
@click.pass_context
def command(ctx: click.Context, log: str) -> None:
    """Take back what `newslint --fix --edit-log LOG` changed.

    A file that was changed since is left as it is, and said. Exit status: 0 all is as it was, 2 something is not.
    """
    done, failed = 0, False
    for entry in editlog.read(log):
        try:
            mending.replace(*editlog.undone(entry))
            done += 1
        except (OSError, ValueError) as error:
            failed = True
            name = entry.get("path", "?") if isinstance(entry, dict) else "?"
            reason = getattr(error, "strerror", None) or error
            click.echo(inert(f"newslint: {name}: {reason}"), err=True)
    click.echo(f"Put back {plural(done, 'article')}.", err=True)
    ctx.exit(2 if failed else 0)
