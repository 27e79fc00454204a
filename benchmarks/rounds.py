"""Commands measured in rounds: each runs once a round, and the medians count."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

import commands

SLOW = 30.0  # wall seconds after which a command isn't run again


class Command(NamedTuple):
    """A command to be measured, under a name. `finds` is what it must print, or it has not worked.

    `cache` is the folder in which newslint keeps things; without one it is given an empty one each time.
    """

    name: str
    words: Sequence[str]
    finds: str = ""
    cache: str = ""


class Figures(NamedTuple):
    """Medians of so many rounds, in seconds, and the least and the most of CPU."""

    name: str
    cpu: float
    wall: float
    rounds: int
    least: float
    most: float


class Failed(Exception):
    """A command that did not do its work; the message says why."""


def once(command: Command, folder: Path) -> commands.Took:
    """One run in a folder. Failed where it was killed, or did not print what it must find."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryDirectory() as empty:
        took = commands.run(command.words, folder, {"NEWSLINT_CACHE_DIR": command.cache or empty}, out)
        out.seek(0)
        printed = out.read().decode("utf-8", "replace")
    if took.status < 0 or command.finds not in printed:
        last = (printed.strip().splitlines() or ["it printed nothing"])[-1][:200]
        raise Failed(f"status {took.status}, and nothing of {command.finds!r} in what it printed: {last}")
    return took


def measured(wanted: Sequence[Command], folder: Path, rounds: int) -> list[Figures]:
    """The figures of the commands in their order; those that failed are said on stderr and left out."""
    took: dict[str, list[commands.Took]] = {command.name: [] for command in wanted}
    left = list(wanted)
    for number in range(rounds):
        for command in list(left):
            _say(f"round {number + 1} of {rounds}: {command.name}")
            try:
                one = once(command, folder)
            except (Failed, OSError) as error:
                _say(f"{command.name}: left out: {error}", keep=True)
                del took[command.name]
                left.remove(command)
                continue
            took[command.name].append(one)
            if one.wall > SLOW:
                left.remove(command)
    _say("")
    return [_figures(name, runs) for name, runs in took.items()]


def _figures(name: str, runs: Sequence[commands.Took]) -> Figures:
    cpu, wall = [one.cpu for one in runs], [one.wall for one in runs]
    return Figures(name, median(cpu), median(wall), len(runs), min(cpu), max(cpu))


def _say(text: str, keep: bool = False) -> None:
    """A line on stderr: one that stays, or on a terminal one that the next replaces."""
    if keep or sys.stderr.isatty():
        print(f"\r\x1b[K{text}" if sys.stderr.isatty() else text, end="\n" if keep else "", file=sys.stderr, flush=True)
