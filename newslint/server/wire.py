"""The server's side of the pipe to the process that compares the articles of the open folders; see `across`."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

# -P: the folder that is linted never gets onto the path by itself; what the server can import, this process can.
_CODE = """
import os, sys
if hasattr(os, "nice"):
    os.nice({kindness})
sys.path[:] = {path!r}
from newslint.server.across import main
main()
"""
KINDNESS = 5  # how far behind the editor it stands with the machine's scheduler


class Wire:
    """One such process. `receive` gets each answer and `ended` is called when it is gone, both in a thread of the wire.

    Messages are written by a thread, too, so that a full pipe stops nobody.
    """

    def __init__(self, receive: Callable[[tuple[Any, ...]], None], ended: Callable[[], None]) -> None:
        command = [sys.executable, "-P", "-c", _CODE.format(path=sys.path, kindness=KINDNESS)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=os.getcwd())
        self._outbox: SimpleQueue[tuple[Any, ...] | None] = SimpleQueue()
        self._receive, self._ended = receive, ended
        for work in (self._write, self._read):
            threading.Thread(target=work, daemon=True).start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def send(self, *message: Any) -> None:
        """Send a message some time soon."""
        self._outbox.put(message)

    def close(self) -> None:
        """End the process; nothing is lost with it."""
        self._outbox.put(None)
        self._process.kill()
        self._process.wait()

    def _write(self) -> None:
        assert self._process.stdin is not None
        while (message := self._outbox.get()) is not None:
            try:
                pickle.dump(message, self._process.stdin)
                self._process.stdin.flush()
            except OSError:
                return  # the reader notices

    def _read(self) -> None:
        assert self._process.stdout is not None
        try:
            while True:
                self._receive(pickle.load(self._process.stdout))
        except Exception:  # the pipe's end, or what an ended process has left of a message
            self._outbox.put(None)
            self._process.kill()
            self._process.wait()
            self._ended()
