"""A process beside the server: it compares the articles of the open folders, so that typing never waits for that.

It gets messages through a pipe, pickled, each a tuple that begins with its kind, and answers in the same way:

    ("settings", Request, roots)    what is asked for, and the open folders
    ("open", path, text)            a document's text, now or anew
    ("close", path)                 from now on the file counts
    ("look",)                       files have changed
    → ("found", [Found, …], [Crash, …])
    → ("said", line)    something that a person should know

It ends when the pipe does, so it never outlives the server.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any

from .. import registry
from ..config import ConfigError
from ..engine import Crash
from ..plans import Request
from .folders import Folder, Found, Gathering, holding

QUIET = 0.25  # seconds without a message before the folders are compared again

Message = tuple[Any, ...]


def main() -> None:
    """Serve the server at the other ends of standard input and output."""
    inbox: SimpleQueue[Message] = SimpleQueue()
    source, target = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a check prints is no message
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # meant for the server, which then closes the pipe

    def listen() -> None:
        try:
            while True:
                inbox.put(pickle.load(source))
        finally:  # the server is gone, perhaps in the middle of a message
            os._exit(0)

    def answer(*message: Any) -> None:
        try:
            pickle.dump(message, target)
            target.flush()
        except OSError:
            os._exit(0)

    threading.Thread(target=listen, daemon=True).start()
    Comparison(answer).serve(inbox)


class Comparison:
    """The folders, and what is still to be done about them."""

    def __init__(self, answer: Callable[..., None]) -> None:
        self.answer = answer
        self.registry = registry.find()
        self.request = Request(())
        self.plans: Gathering | None = None
        self.folders: dict[str, Folder] = {}
        self.opened: dict[str, str] = {}
        self.missing: list[tuple[Folder, str]] = []
        self.dirty = False
        self._said: set[str] = set()

    def serve(self, inbox: SimpleQueue[Message]) -> None:
        """Take messages for ever, and work between them; what counts is the newest state."""
        while True:
            try:
                timeout = 0.0 if self.missing else QUIET if self.dirty else None
                message = inbox.get(timeout != 0.0, timeout or None)
            except Empty:
                self.work()
            else:
                getattr(self, "_" + message[0])(*message[1:])
                self.dirty = True

    def work(self) -> None:
        """Gather the facts of one article; where none are missing, conclude."""
        if self.plans is None:
            self.dirty = False
        elif self.missing:
            folder, path = self.missing.pop()
            folder.gather(path, self.request, self.plans)
        else:
            self._survey(self.plans)
            if not self.missing:
                self._conclude()

    def _survey(self, plans: Gathering) -> None:
        for folder in self.folders.values():
            try:
                self.missing += [(folder, path) for path in folder.survey(self.request, plans)]
            except (ValueError, OSError) as error:
                self._say(str(error))

    def _conclude(self) -> None:
        self.dirty = False
        crashes: list[Crash] = []
        found: list[Found] = []
        for folder in self.folders.values():
            found += folder.conclude(crashes)
        self.answer("found", found, crashes)

    def _settings(self, request: Request, roots: tuple[str, ...]) -> None:
        self.request = request
        self.folders = {root: self.folders.get(root) or Folder(root) for root in roots}
        for folder in self.folders.values():
            folder.opened = {p: t for p, t in self.opened.items() if holding(p, roots) == folder.root}
        try:
            self.plans = Gathering(request, self.registry)
        except ConfigError as error:
            self.plans = None
            self._say(str(error))

    def _open(self, path: str, text: str) -> None:
        self.opened[path] = text
        if root := holding(path, tuple(self.folders)):
            self.folders[root].opened[path] = text

    def _close(self, path: str) -> None:
        self.opened.pop(path, None)
        for folder in self.folders.values():
            folder.opened.pop(path, None)

    def _look(self) -> None:
        """Nothing to do: every message makes it look."""

    def _say(self, line: str) -> None:
        if line not in self._said:
            self._said.add(line)
            self.answer("said", line)
