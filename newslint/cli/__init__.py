"""The command line: the only place that prints and exits. Each command is a module, imported when it is called.

click reads the words, but bringing it in takes longer than linting an article. So what `plain` can tell by itself,
files and plain switches, is linted without it.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from . import plain

if TYPE_CHECKING:
    from .group import Misuse

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


def main(args: Sequence[str] | None = None) -> Any:
    """Run the command line; it ends with an exit status: 0 clean, 1 findings, 2 misuse or bad input, 3 a crash."""
    gc.set_threshold(RARELY)
    try:
        given = plain.read(sys.argv[1:] if args is None else args, COMMANDS)
        if given is not None:
            _lint(given)
        from .group import cli

        return cli(args=args, prog_name="newslint")
    except BrokenPipeError:  # the reader, such as head, has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
    finally:
        gc.freeze()  # what is left needs no look for garbage when Python ends


def _lint(given: dict[str, Any]) -> None:
    from . import linting

    try:
        status = linting.check(**given)
    except BaseException as error:
        from .group import end

        end(error)
    else:
        sys.exit(status)


def fail(message: str) -> Misuse:
    """An error to raise: one line on stderr, nothing on stdout, status 2."""
    from .group import Misuse

    return Misuse(message)
