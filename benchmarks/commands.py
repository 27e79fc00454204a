"""Whole commands, measured from outside: CPU and wall seconds and peak memory, and the machine they ran on."""

from __future__ import annotations

import os
import platform
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, NamedTuple

HINDRANCES = (
    "PYTHONDONTWRITEBYTECODE",
    "PYTHONUNBUFFERED",
)  # with the first, an editable install is compiled each time
BUSY = 1.0  # load average above which figures are not worth keeping


class Took(NamedTuple):
    """What a command took: CPU seconds (user and system) with its children's, wall seconds, the peak of its memory.

    `peak` is in bytes: the resident set of the command or of the largest of its children, not their sum, and never less
    than that of the process that started it (Linux counts the moment before `exec`), so measure from a small one.
    """

    status: int
    cpu: float
    wall: float
    peak: int


def run(
    command: Sequence[str], folder: Path, extra: Mapping[str, str] | None = None, out: IO[bytes] | None = None
) -> Took:
    """Run a command in a folder and wait for it; what it prints goes to `out`, both streams, or nowhere."""
    environment = {name: value for name, value in os.environ.items() if name not in HINDRANCES} | dict(extra or {})
    began = time.perf_counter()
    with subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=out or subprocess.DEVNULL,
        stderr=subprocess.STDOUT,
    ) as process:
        _, state, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(state)
    unit = 1 if platform.system() == "Darwin" else 1024
    return Took(process.returncode, used.ru_utime + used.ru_stime, wall, used.ru_maxrss * unit)


def machine() -> str:
    """The machine in a few words: its cores, and the Python that runs newslint."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{cores} cores, {platform.system()} on {platform.machine()}, {_python()}"


def _python() -> str:
    return f"{platform.python_implementation()} {platform.python_version()}"


def load() -> str:
    """A warning where the machine has other work, else nothing."""
    average = os.getloadavg()[0]
    if average <= BUSY:
        return ""
    return f"The load average was {average:.1f} at the start: other work ran beside this, so the figures are too high."
