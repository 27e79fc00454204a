"""The options of `newslint check`, in the groups that its help shows."""

from __future__ import annotations

from collections.abc import Sequence

import click

from ..model import OFFSET_ENCODINGS, SEVERITIES
from ..reports import FORMATS
from .completing import checks as complete_checks


def _split(ctx: click.Context, param: click.Parameter, value: Sequence[str]) -> list[str]:
    return [name.strip() for part in value for name in part.split(",") if name.strip()]


def _names(flag: str, text: str) -> click.Option:
    return click.Option(
        [flag], multiple=True, metavar="CHECK,…", callback=_split, shell_complete=complete_checks, help=text
    )


CHOOSING = (
    _names("--select", "Run only these checks or topics."),
    _names("--extend-select", "Run these checks or topics as well."),
    _names("--ignore", "Leave these checks or topics out."),
    click.Option(["--config", "config_file"], metavar="FILE", help="Use this configuration file and no other."),
    click.Option(["--isolated"], is_flag=True, help="Use no configuration file at all."),
    click.Option(
        ["--profile", "profiles"],
        multiple=True,
        callback=_split,
        metavar="NAME",
        help="Use a profile: submission; wire, web, broadcast or children; ap, bbc, guardian, nyt or reuters.",
    ),
)
REPORTING = (
    click.Option(
        ["--format", "formats"],
        multiple=True,
        metavar="FORMAT",
        help="How to report; the formats are listed below.",
    ),
    click.Option(
        ["--output", "outputs"],
        multiple=True,
        metavar="FORMAT=FILE",
        help="Write a report to a file as well; may be repeated.",
    ),
    click.Option(["--statistics"], is_flag=True, help="Say how often each check fired."),
    click.Option(["--quiet", "-q"], is_flag=True, help="Print the findings only."),
    click.Option(
        ["--offset-encoding"],
        type=click.Choice(OFFSET_ENCODINGS),
        default="utf-32",
        help="What columns and offsets count.",
    ),
)
NO_ALLOW = click.Option(["--no-allow"], is_flag=True, help="Heed no allowance that stands in the copy.")
BASELINE = click.Option(
    ["--baseline", "baseline_file"], metavar="FILE", help="Use this baseline [the nearest .newslint-baseline.json]."
)
GATING = (
    click.Option(
        ["--fail-on"], type=click.Choice(SEVERITIES), help="The least severity that gives status 1 [warning]."
    ),
    click.Option(["--exit-zero"], is_flag=True, help="Give status 0 where findings would give 1."),
    click.Option(
        ["--split"],
        multiple=True,
        metavar="VERDICT=DIR",
        help="Copy articles to the folder of their verdict: accepted=DIR, revise=DIR, rejected=DIR.",
    ),
    NO_ALLOW,
    BASELINE,
    click.Option(["--no-baseline"], is_flag=True, help="Use no baseline."),
    click.Option(
        ["--ratchet"], is_flag=True, help="Take out of the baseline what is no longer found; not where CI is set."
    ),
    click.Option(["--fail-on-stale"], is_flag=True, help="Give status 1 if the baseline has what is no longer found."),
    click.Option(
        ["--changed-since"], metavar="REF", help="Report only what stands in lines changed since this git revision."
    ),
)
MENDING = (
    click.Option(
        ["--fix"], is_flag=True, help="Make the safe fixes, those that can't change the meaning, and write the files."
    ),
    click.Option(
        ["--unsafe-fixes"], is_flag=True, help="With --fix or --diff: make those too that an editor should check."
    ),
    click.Option(["--fix-only"], is_flag=True, help="Make the fixes and report nothing of what remains."),
    click.Option(
        ["--edit-log"], metavar="FILE", help="With --fix: write what was changed as JSON; newslint undo takes it back."
    ),
    click.Option(["--diff"], is_flag=True, help="Show what --fix would change, and write nothing."),
)
ENCODING = click.Option(["--encoding"], metavar="NAME", help="Read files without a BOM in this encoding [utf-8].")
READING = (
    ENCODING,
    click.Option(["--stdin-filename"], metavar="PATH", help="Report standard input (-) under this name."),
    click.Option(
        ["--jobs", "-j"], type=click.IntRange(min=1), metavar="N", help="Use up to N processes [one per core]."
    ),
    click.Option(["--no-cache"], is_flag=True, help="Neither use nor keep results of earlier runs."),
)


GROUPS = {
    "What is checked": CHOOSING,
    "What is read": READING,
    "How it is reported": REPORTING,
    "What counts": GATING,
    "Fixes": MENDING,
}


class Grouped(click.Command):
    """A command whose help shows its options in groups."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        for title, group in {**GROUPS, "Help": self.get_params(ctx)[-1:]}.items():
            with formatter.section(title):
                formatter.write_dl([record for o in group if (record := o.get_help_record(ctx))])
        with formatter.section("Formats"):
            formatter.write_dl(list(FORMATS.items()))


def every() -> list[click.Parameter]:
    """All options, group by group."""
    return [option for group in GROUPS.values() for option in group]
