"""The process beside the server, kept running: what it is to compare, and what it has found."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from lsprotocol import types

from ..engine import Crash
from ..plans import Request
from .editor import Editor
from .folders import Found
from .wire import Wire

MOST_STARTS = 3  # times that the process is started, should it end


class Beside:
    """The comparison of the open folders. `found` gets what is found in open documents, `crashed` what crashed."""

    def __init__(
        self, editor: Editor, found: Callable[[Sequence[Found]], None], crashed: Callable[[Sequence[Crash]], None]
    ) -> None:
        self._editor, self._found, self._crashed = editor, found, crashed
        self._wire: Wire | None = None
        self._starts = 0
        self._state: tuple[Request, tuple[str, ...]] | None = None
        self._texts: dict[str, str] = {}

    def compare(self, request: Request, roots: tuple[str, ...], texts: Mapping[str, str]) -> None:
        """Compare the articles of these folders from now on; `texts` has the open documents in them, by path."""
        self._state, self._texts = (request, roots), dict(texts)
        if self._wire is not None or roots:
            self._begin()

    def open(self, path: str, text: str) -> None:
        """A document's text, now or anew."""
        self._texts[path] = text
        self._send("open", path, text)

    def close(self, path: str) -> None:
        """A document is closed: its file counts."""
        self._texts.pop(path, None)
        self._send("close", path)

    def look(self) -> None:
        """Files have changed."""
        self._send("look")

    def end(self) -> None:
        """Compare nothing any more."""
        wire, self._wire, self._starts = self._wire, None, MOST_STARTS
        if wire is not None:
            wire.close()

    def _begin(self) -> None:
        if self._wire is None and self._starts < MOST_STARTS:
            loop = asyncio.get_running_loop()
            self._starts += 1
            self._wire = Wire(lambda message: _in(loop, self._heard, message), lambda: _in(loop, self._ended))
            for path, text in self._texts.items():
                self._send("open", path, text)
        if self._state is not None:
            self._send("settings", *self._state)

    def _send(self, *message: Any) -> None:
        if self._wire is not None:
            self._wire.send(*message)

    def _heard(self, message: tuple[Any, ...]) -> None:
        if message[0] == "said":
            self._editor.log(message[1], types.MessageType.Warning)
            return
        _, found, crashes = message
        self._crashed(crashes)
        self._found(found)

    def _ended(self) -> None:
        if self._wire is not None:
            self._wire = None
            self._editor.log("the process that compares files has ended", types.MessageType.Warning)
            self._begin()


def _in(loop: asyncio.AbstractEventLoop, work: Callable[..., None], *given: Any) -> None:
    """Have the loop do something, if it still runs."""
    try:
        loop.call_soon_threadsafe(work, *given)
    except RuntimeError:
        return
