"""What a run with the peers gave, as text for a terminal, as tables for the page and as its chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from peer_list import Peer
from rounds import Figures
from speed_page import Bar, chart, table

from newslint import __version__

ARTICLE = 3800  # bytes of an article that figures per article speak of
OWN, PAIR, KEPT = "newslint", "newslint, two processes", "newslint, nothing changed"
HALVES = "newslint, two halves at once"  # two runs that share nothing, on half the articles each
CHECKS = (
    "every check that is on by default: names, quotations and sources, structure, characters, consistency, repetition"
)


class Run(NamedTuple):
    """What was measured: the articles and their size in bytes, the machine, the figures on them and on the seeds."""

    what: str
    size: int
    machine: str
    warning: str
    peers: Sequence[Peer]
    many: Sequence[Figures]
    few: Sequence[Figures]


def summary(run: Run) -> Iterator[str]:
    """The sentences that say what counts."""
    by_name = {one.name: one for one in run.many}
    cold = by_name[OWN]
    yield f"newslint takes {1000 * cold.cpu * ARTICLE / run.size:.2f} ms CPU for an article of {ARTICLE / 1000} kB."
    if PAIR in by_name:
        yield f"Two processes are {cold.wall / by_name[PAIR].wall:.2f} times as fast as one."
    if HALVES in by_name:
        most = cold.wall / by_name[HALVES].wall
        yield f"Two runs at once that share nothing, on half the articles each, are {most:.2f} times as fast."
    if KEPT in by_name:
        yield f"Where nothing has changed a run takes {by_name[KEPT].wall:.2f} s."


def printed(run: Run) -> str:
    """All for a terminal, with the spread."""
    lines = [f"{run.machine}; {run.what}, {run.size / 1e6:.1f} MB", *([run.warning] if run.warning else [])]
    for title, figures in (("the articles", run.many), ("the five articles in seeds/", run.few)):
        lines += [
            "",
            f"{title:<28} {'CPU s':>8} {'least':>8} {'most':>8} {'wall s':>8} {'rounds':>6} {'CPU':>8} {'wall':>8}",
        ]
        own = figures[0]
        for one in figures:
            lines.append(
                f"{one.name:<28} {one.cpu:>8.3f} {one.least:>8.3f} {one.most:>8.3f} {one.wall:>8.3f} {one.rounds:>6} "
                f"{one.cpu / own.cpu:>7.2f}x {one.wall / own.wall:>7.2f}x"
            )
    lines += ["", *(f"{peer.name} {peer.version}: {peer.checks}" for peer in run.peers), "", *summary(run)]
    return "\n".join(lines)


def block(run: Run, command: str) -> str:
    """What stands between the markers of the page."""
    known = (
        {peer.name: peer.checks for peer in run.peers} | {OWN: CHECKS} | dict.fromkeys((PAIR, HALVES, KEPT), "the same")
    )
    label = {p.name: p.name.replace(p.program, f"{p.program} {p.version}") for p in run.peers}
    label |= {OWN: f"{OWN} {__version__}"}
    own, start = run.many[0], run.few[0]
    many = [
        (
            label.get(f.name, f.name),
            known[f.name],
            f"{f.cpu:.2f}",
            f"{f.wall:.2f}",
            f"{f.cpu / own.cpu:.2f}",
            str(f.rounds),
        )
        for f in run.many
    ]
    few = [(label.get(f.name, f.name), f"{f.wall:.3f}", f"{f.cpu:.3f}", f"{f.wall / start.wall:.2f}") for f in run.few]
    return "\n\n".join(
        [
            f"`{command}` on a machine with {run.machine}.",
            *([f"**{run.warning}**"] if run.warning else []),
            f"{run.what[0].upper()}{run.what[1:]}, {run.size / 1e6:.1f} MB, one of them with planted faults "
            "that each program has to report. Seconds are medians of the rounds; CPU counts all threads and processes.",
            table(("program", "what it checks", "CPU s", "wall s", "times newslint's CPU", "rounds"), many, 4),
            "![CPU seconds of each program on the articles](speed.svg)",
            " ".join(summary(run)),
            f"The five articles in `seeds/`, {run.few[0].rounds} rounds; here starting counts:",
            table(("program", "wall s", "CPU s", "times newslint's wall"), few, 3),
        ]
    )


def bars(run: Run) -> str:
    """The chart: CPU seconds on the articles, the least first."""
    found = [Bar(one.name, one.cpu, one.name.startswith(OWN)) for one in run.many if one.name not in (PAIR, HALVES)]
    return chart(f"CPU seconds for {run.what}", "s", sorted(found, key=lambda bar: bar.value))
