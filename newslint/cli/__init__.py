"""The command line: the only place that prints and exits. Each command is a module, imported when it is called."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from .. import __version__

RARELY = 50_000  # objects made until garbage is looked for; by Python's 700 that happens a hundred times in a small run

COMMANDS = {
    "check": "Lint articles (the same as newslint PATH…).",
    "explain": "Show a check's page: what it does, why, examples.",
    "checks": "List the checks.",
    "baseline": "Make, update or show a baseline: findings that are known and don't count.",
    "anatomy": "Show what an article is made of.",
    "names": "List the names in articles, or write an authority file of them.",
    "grammar": "Install LanguageTool for the check grammar; start and stop its server.",
    "readability": "Show an article's scores by every formula, with textstat's beside them.",
    "undo": "Take back what --fix --edit-log changed.",
    "init": "Write a newslint.toml to start from.",
    "new-check": "Make the room of a new built-in check.",
    "test": "Run the examples of pattern files.",
    "server": "Serve an editor: the language server.",
    "completion": "Print the completion script of a shell.",
}


class Group(click.Group):
    """A group whose commands are loaded one by one, and whose default command is `check`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"newslint.cli.{cmd_name.replace('-', '_')}").command
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in COMMANDS and args[0] not in ("--help", "-h", "--version"):
            args = ["check", *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:  # click would give 1, which means findings
            click.echo("newslint: stopped", err=True)
            ctx.exit(130)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception:  # 1 would mean findings
            import traceback

            traceback.print_exc()
            click.echo("newslint: this is a fault of newslint's own; please report the lines above", err=True)
            ctx.exit(3)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=Group,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="newslint COMMAND --help tells more; newslint check --help lists all options for linting.",
)
@click.version_option(__version__, prog_name="newslint", message="%(prog)s %(version)s")
def cli() -> None:
    """Lint news copy: `newslint PATH…` reads articles and says what an editor should look at.

    \b
    newslint copy/                  lint a folder
    newslint story.txt --format json
    newslint - < story.txt          lint standard input
    newslint explain author-bio     what a check is about
    """


def main(args: Sequence[str] | None = None) -> Any:
    """Run the command line; it ends with an exit status: 0 clean, 1 findings, 2 misuse or bad input, 3 a crash."""
    gc.set_threshold(RARELY)
    try:
        return cli(args=args, prog_name="newslint")
    except BrokenPipeError:  # the reader, such as head, has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    finally:
        gc.freeze()  # what is left needs no look for garbage when Python ends


def fail(message: str) -> click.ClickException:
    """An error to raise: one line on stderr, nothing on stdout, status 2."""
    return Misuse(message)


class Misuse(click.ClickException):
    """Shown as `newslint: …`, status 2."""

    exit_code = 2

    def show(self, file: Any = None) -> None:
        from ..reports.screen import inert

        click.echo(inert(f"newslint: {self.format_message()}"), err=True)
