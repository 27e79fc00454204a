"""The process that keeps the server: it starts Java, says where it listens, and ends it when nobody needs it any more.

Whoever uses the server holds a connection to the keeper, a lease. The system closes it however its holder ends, by
kill -9 too, so the keeper always learns of it: when the last lease is gone it ends Java and itself. It is a session of
its own, so Ctrl-C in a terminal does not reach it. On Linux the kernel ends Java should the keeper be killed; elsewhere
the next keeper does.

A lease is opened by one line, the token and a word: `hold` (answered once the server listens: `ready URL` or `failed
REASON`), `stay N` (the same; and the server stays N minutes beyond its last lease), `stop`, `status`.
"""

from __future__ import annotations

import contextlib
import ctypes
import http.client
import json
import os
import secrets
import selectors
import socket
import subprocess
import sys
import time
from typing import Any

from . import folders, java
from .locked import locked

GRACE = 2.0  # seconds without a lease before the server ends
FIRST_GRACE = 15.0  # seconds for whoever started the keeper to take the first lease
START_LIMIT = 180.0  # seconds for Java to listen
TRIES = 3  # free ports
TICK = 0.2  # seconds between looks at Java
LONG = "--long"  # the word that starts a keeper whose server is to live beyond one run
LONGEST_LINE = 200  # bytes of a request


class Keeper:
    """The server's process, its leases, and what is known of them."""

    def __init__(self, long: bool) -> None:
        self.long = long
        self.token = secrets.token_hex(16)
        self.door = socket.create_server(("127.0.0.1", 0))
        self.selector = selectors.DefaultSelector()
        self.selector.register(self.door, selectors.EVENT_READ)
        self.leases: set[socket.socket] = set()
        self.waiting: set[socket.socket] = set()
        self.state = "starting"
        self.stay = 0.0  # seconds that the server stays without a lease
        self.idle_since = time.monotonic() + FIRST_GRACE
        self.tries = TRIES
        self.stopping = False
        self.start()

    def start(self) -> None:
        """Start Java on a free port, or on the one that is set."""
        named = os.environ.get("NEWSLINT_GRAMMAR_PORT")
        self.tries = 1 if named else self.tries
        self.tries -= 1
        self.java, self.port = java.find(), int(named) if named else _free_port()
        self.begun = time.monotonic()
        self.process: subprocess.Popen[bytes] | None = None
        try:
            with open(folders.log(), "wb") as log:
                self.process = subprocess.Popen(
                    java.command(self.java, self.port, self.long), stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                    preexec_fn=_die_with_parent if sys.platform == "linux" else None,
                )  # fmt: skip
        except OSError as error:
            self.fail(f"{self.java} cannot be run: {error.strerror}; it should be a Java, 17 or later")
        self.publish()

    def publish(self) -> None:
        """Write down how to reach the keeper, for its user alone."""
        pid = self.process.pid if self.process else 0
        facts = {"door": self.door.getsockname()[1], "token": self.token, "keeper": os.getpid(), "java": pid}
        part = folders.address().with_suffix(".part")
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump(facts, file)
        os.replace(part, folders.address())

    def run(self) -> None:
        """Serve until nobody needs the server any more."""
        while not (self.stopping or self.unneeded()):
            for key, _ in self.selector.select(TICK):
                if key.fileobj is self.door:
                    self.welcome()
                else:
                    self.hear(key.fileobj)
            self.look()

    def unneeded(self) -> bool:
        """Whether the last lease has been gone for long enough."""
        if self.leases:
            return False
        patience = 0 if self.state.startswith("failed") else max(GRACE, self.stay)
        return time.monotonic() - self.idle_since > patience

    def look(self) -> None:
        """See whether Java listens by now, or has ended."""
        if self.process is None:
            return
        status = self.process.poll()
        if status is not None:
            self.process = None
            self.mourn(status)
        elif self.state == "starting" and _answers(self.port):
            self.settle(f"ready http://127.0.0.1:{self.port}/")
        elif self.state == "starting" and time.monotonic() - self.begun > START_LIMIT:
            self.fail(f"LanguageTool did not listen within {START_LIMIT:.0f} seconds")

    def mourn(self, status: int) -> None:
        with open(folders.log(), encoding="utf-8", errors="replace") as file:
            reason = java.why(status, file.read(100_000), self.java, self.port)
        if self.state == "starting" and self.tries and "is taken" in reason:
            self.start()
        else:
            self.fail(f"{reason} (its log: {folders.log()})")

    def fail(self, reason: str) -> None:
        self.end()
        self.settle(f"failed {' '.join(reason.split())}")

    def settle(self, state: str) -> None:
        """The server listens or has failed: tell those who wait for it."""
        self.state = state
        for lease in list(self.waiting):
            self.say(lease, state)
        self.waiting.clear()

    def welcome(self) -> None:
        lease, _ = self.door.accept()
        lease.settimeout(1.0)
        self.selector.register(lease, selectors.EVENT_READ)

    def hear(self, lease: Any) -> None:
        """Read what a lease asks for; one that is closed, or does not know the token, is let go."""
        try:
            line = lease.recv(LONGEST_LINE)
        except OSError:
            line = b""
        token, _, word = line.decode("ascii", "replace").strip().partition(" ")
        if not secrets.compare_digest(token.encode(), self.token.encode()):
            self.let_go(lease)
        elif word == "stop":
            self.say(lease, "stopping")
            self.stopping = True
        elif word == "status":
            self.say(lease, f"{self.state} {len(self.leases)} {self.stay / 60:g}")
        else:
            self.leases.add(lease)
            if word.startswith("stay "):
                self.stay = float(word[5:]) * 60
            self.waiting.add(lease)
            if self.state != "starting":
                self.settle(self.state)

    def say(self, lease: socket.socket, line: str) -> None:
        try:
            lease.sendall(line.encode("utf-8") + b"\n")
        except OSError:
            self.let_go(lease)

    def let_go(self, lease: socket.socket) -> None:
        if lease in self.leases:
            self.leases.remove(lease)
            self.idle_since = time.monotonic()
        self.waiting.discard(lease)
        with contextlib.suppress(KeyError, ValueError):
            self.selector.unregister(lease)
        lease.close()

    def end(self) -> None:
        """End Java, gently and then not."""
        if self.process is not None:
            self.process.terminate()
            try:
                self.process.wait(3)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
            self.process = None


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
    return port


def _answers(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        connection.request("GET", "/v2/healthcheck")
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _die_with_parent() -> None:
    """Run in Java's process before it is Java: the kernel ends it when its parent ends (PR_SET_PDEATHSIG is 1)."""
    ctypes.CDLL(None).prctl(1, 9)


def main() -> None:
    """Keep the server, unless another keeper does already."""
    with locked(folders.run() / "keeper.lock") as mine:
        if not mine:
            return
        keeper = Keeper(LONG in sys.argv)
        try:
            keeper.run()
        finally:
            folders.address().unlink(missing_ok=True)
            keeper.end()


if __name__ == "__main__":
    main()
