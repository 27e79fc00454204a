"""`newslint server`: the language server."""

from __future__ import annotations

import os
import sys

import click

from .. import __version__
from . import fail

NEEDS = ("pygls", "lsprotocol", "cattrs", "attrs")


@click.command("server")
@click.option(
    "--stdio", is_flag=True, help="Speak over standard input and output; the only way, so it may be left out."
)
@click.version_option(__version__, prog_name="newslint", message="%(prog)s %(version)s")
def command(stdio: bool) -> None:
    """Serve an editor: the language server, over standard input and output.

    An editor starts this; at a terminal it would wait for messages. It gives diagnostics as you type, fixes, remarks
    that allow a finding, and the page of a check. It needs pygls: pip install 'newslint[editor]'.
    docs/editors.md tells how to set editors up.

    Settings come from newslint.toml, as for newslint PATH…, and from the editor's initializationOptions: config,
    profile, select, extend-select, ignore, isolated.
    """
    try:
        from ..server.stdio import serve
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] not in NEEDS:
            raise
        raise fail(f"the server needs {error.name}; install it: pip install 'newslint[editor]'") from None
    if sys.stdin.isatty():
        click.echo("newslint server waits for an editor's messages; Ctrl-C ends it", err=True)
    status = serve()
    sys.stderr.flush()
    os._exit(status)  # a thread may still wait for input, or lint
