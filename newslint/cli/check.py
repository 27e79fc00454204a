"""`newslint check`: lint articles."""

from __future__ import annotations

from typing import Any

import click

from . import linting, options


@click.command("check", cls=options.Grouped, params=options.every())
@click.argument("paths", nargs=-1, metavar="PATH…", type=click.Path())
@click.pass_context
def command(ctx: click.Context, /, **given: Any) -> None:
    """Lint articles: files, folders, globs, or - for standard input.

    Below a folder newslint reads *.txt, *.text and *.md, says which *.html it cannot read yet, and leaves out hidden
    files and what .gitignore and .newslintignore name.

    Exit status: 0 nothing found at the fail level (warning), 1 findings, 2 misuse or input that could not be read,
    3 a check crashed. After --fix the findings are those that are left; with --diff, 1 means that there is a change.
    """
    ctx.exit(linting.check(**given))
