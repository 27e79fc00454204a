"""`newslint test`: the examples of pattern files."""

from __future__ import annotations

import os

import click

from .. import config
from ..patterns import check_all, load
from ..reports import plural
from . import fail


@click.command("test")
@click.argument("files", nargs=-1, metavar="[FILE]…")
def command(files: tuple[str, ...]) -> None:
    """Run the examples of pattern files; without a FILE those that the nearest configuration names.

    Status 0 where every example is flagged, fixed and passed as it says, 1 where one is not, 2 for a file that cannot
    be used.
    """
    try:
        wanted = files or _configured()
        results = list(check_all(wanted))
    except config.ConfigError as error:
        raise fail(str(error)) from None
    for pattern, text, wrong in results:
        for problem in wrong:
            click.echo(f"{pattern.file}: {pattern.check.id}: {text!r}: {problem}")
    tried = {p.check.id for p, _, _ in results}
    bare = [p for file in wanted for p in load(file) if p.check.id not in tried]
    for pattern in bare:
        click.echo(f"{pattern.file}: {pattern.check.id}: no examples; write at least one")
    failed = sum(bool(wrong) for _, _, wrong in results) + len(bare)
    click.echo(
        f"{plural(len(tried) + len(bare), 'pattern')}: {len(results) + len(bare) - failed} passed, {failed} failed"
    )
    raise SystemExit(int(failed > 0))


def _configured() -> tuple[str, ...]:
    file = config.find(os.getcwd())
    patterns = config.load(file).patterns if file else ()
    if not patterns:
        raise fail("no pattern file: name one, or name some in newslint.toml under 'patterns'")
    return patterns
