"""Reaching the running server, or having one started: always through its keeper."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from typing import Any

from . import folders, install
from .keeper import LONG, START_LIMIT

PATIENCE = 20.0  # seconds for a keeper to open its door
STEP = 0.05


class ServerError(Exception):
    """There is no server to ask; the text is one line: why, and what to do."""


class NotInstalled(ServerError):
    """LanguageTool or the extra is not there; it may be a moment later."""


class Lease:
    """A hold on the server: as long as it is open, the server runs. `url` is where the server listens."""

    def __init__(self, door: socket.socket, url: str) -> None:
        self._door = door
        self.url = url

    def close(self) -> None:
        """Let go of the server; it ends when nobody else holds it."""
        self._door.close()

    def reason(self) -> str:
        """Why the server no longer answers, as far as its keeper knows."""
        with contextlib.suppress(OSError, ServerError, ValueError):
            time.sleep(0.5)  # for the keeper to notice
            state = _ask(_facts(), "status")[1].rsplit(" ", 2)[0]
            if state.startswith("failed "):
                return state.removeprefix("failed ")
        return "LanguageTool's server does not answer any more"


def hold(minutes: float | None = None) -> Lease:
    """Take hold of the server; one is started where none runs. ServerError where it does not come up.

    With `minutes` it stays that long after everybody has let go of it.
    """
    word = "hold" if minutes is None else f"stay {minutes:g}"
    door, state = _reach(word)
    kind, _, rest = state.partition(" ")
    if kind != "ready":
        door.close()
        raise ServerError(rest or "LanguageTool's server ended while it was asked")
    return Lease(door, rest)


def _reach(word: str) -> tuple[socket.socket, str]:
    deadline = time.monotonic() + PATIENCE
    keeper: subprocess.Popen[bytes] | None = None
    while True:
        with contextlib.suppress(OSError, ValueError, KeyError):
            return _ask(_facts(), word)
        if keeper is None or keeper.poll() is not None:  # none yet, or another was quicker
            refuse_without_installation()
            keeper = _start_keeper(word.startswith("stay"))
        if time.monotonic() > deadline:
            raise ServerError(f"the process that keeps LanguageTool's server did not start (its log: {folders.log()})")
        time.sleep(STEP)


def refuse_without_installation() -> None:
    """NotInstalled where LanguageTool cannot run for want of its parts."""
    try:
        import language_tool_python  # noqa: F401
    except ImportError:
        raise NotInstalled("the extra is not installed; run pip install 'newslint[grammar]'") from None
    if not install.is_installed():
        raise NotInstalled("LanguageTool is not installed; run newslint grammar install")
    gone = install.missing()
    if gone:
        raise NotInstalled(f"the installation is damaged, {gone[0]} is gone; run newslint grammar install")


def _facts() -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(folders.address().read_text(encoding="utf-8"))
    return facts


def _ask(facts: dict[str, Any], word: str) -> tuple[socket.socket, str]:
    """Open a lease and give the keeper's answer. OSError where no keeper is there."""
    door = socket.create_connection(("127.0.0.1", facts["door"]), timeout=START_LIMIT + 20)
    try:
        door.sendall(f"{facts['token']} {word}\n".encode())
        with door.makefile("r", encoding="utf-8") as lines:
            answer = lines.readline().strip()
        if not answer:
            raise OSError("the keeper has gone")
    except BaseException:
        door.close()
        raise
    return door, answer


def _start_keeper(long: bool) -> subprocess.Popen[bytes]:
    """A keeper in a session of its own, with nothing of the folder that is linted on its module path (-P)."""
    _end_orphan()
    run = folders.run()
    with open(run / "keeper.log", "ab") as log:
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "newslint.languagetool.keeper", *([LONG] if long else [])],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=log, cwd=run, start_new_session=True,
            env={**os.environ, "NEWSLINT_CACHE_DIR": str(folders.cache())},
        )  # fmt: skip


def _end_orphan() -> None:
    """End the server of a keeper that was killed, where the system has not done so."""
    with contextlib.suppress(OSError, ValueError, KeyError, ImportError):
        import psutil

        facts = _facts()
        with contextlib.suppress(psutil.Error):
            if not psutil.pid_exists(facts["keeper"]) and facts["java"]:
                process = psutil.Process(facts["java"])
                if "org.languagetool.server.HTTPServer" in process.cmdline():
                    process.kill()


class Status:
    """A running server: its state, who keeps it, how many hold it, how long it stays without them."""

    def __init__(self, facts: dict[str, Any], answer: str) -> None:
        self.state, held, stay = answer.rsplit(" ", 2)
        self.held, self.stay = int(held), float(stay)
        self.keeper, self.java = int(facts["keeper"]), int(facts["java"])


def status() -> Status | None:
    """The running server, or None."""
    try:
        facts = _facts()
        door, answer = _ask(facts, "status")
        door.close()
        return Status(facts, answer)
    except (OSError, ValueError, KeyError):
        return None


def stop() -> bool:
    """End the server, whoever uses it; False if none ran."""
    try:
        facts = _facts()
        _ask(facts, "stop")[0].close()
    except (OSError, ValueError, KeyError):
        return False
    deadline = time.monotonic() + PATIENCE
    while folders.address().exists() and time.monotonic() < deadline:
        time.sleep(STEP)
    if folders.address().exists():
        for pid in (facts["java"], facts["keeper"]):
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGTERM)
    return True
