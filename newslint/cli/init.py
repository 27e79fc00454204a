"""`newslint init`: a configuration to start from."""

from __future__ import annotations

import os

import click

from ..config import FILE
from . import fail

START = """\
# newslint's configuration: options of checks count for every file below this folder.
# All of it may stand in pyproject.toml instead, under [tool.newslint].

# profile = "submission"            # what a desk asks of copy that comes from outside
# ignore = ["hard-to-read"]         # checks or topics to leave out; `newslint checks` lists them
# fail-on = "warning"               # the least severity that gives status 1: hint, warning, error

# [policy]                          # a verdict on every article, by ids, topics or severities of findings
# reject = ["error"]
# revise = ["warning"]

# [checks.long-sentence]
# words = 50
# severity = "warning"

# [[overrides]]
# paths = ["opinion/**"]
# ignore = ["no-source"]
"""


@click.command("init")
def command() -> None:
    """Write a newslint.toml to start from into this folder; an existing one is left alone."""
    try:
        with open(FILE, "x", encoding="utf-8") as file:
            file.write(START)
    except FileExistsError:
        raise fail(f"{FILE} is here already; it was left as it is") from None
    except OSError as error:
        raise fail(f"{FILE}: cannot be written here: {error.strerror}") from None
    click.echo(f"Wrote {os.path.join(os.curdir, FILE)}: every line of it is commented out, so nothing changes yet.")
