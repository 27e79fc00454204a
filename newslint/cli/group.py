"""newslint's commands as click has them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from .. import __version__
from . import COMMANDS


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


def end(error: BaseException) -> None:
    """End as the command line does where a command raised this."""

    def again() -> None:
        raise error

    Group("newslint", callback=again, invoke_without_command=True)(args=[], prog_name="newslint")


class Misuse(click.ClickException):
    """Shown as `newslint: …`, status 2."""

    exit_code = 2

    def show(self, file: Any = None) -> None:
        from ..reports.screen import inert

        click.echo(inert(f"newslint: {self.format_message()}"), err=True)
