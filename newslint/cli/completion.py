"""`newslint completion`: the completion script of a shell."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from .group import cli


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print what makes a shell complete newslint's commands, options and checks.

    For bash: newslint completion bash >> ~/.bashrc
    """
    made = get_completion_class(shell)
    if made is not None:
        click.echo(made(cli, {}, "newslint", "_NEWSLINT_COMPLETE").source())
