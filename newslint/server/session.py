"""One editor's session: its open documents, when each is linted, and what it is told of them.

Everything here runs in one thread, the loop's, but for the linting of longer texts, which has a thread of its own; a
text that was changed meanwhile is linted again, and what was found in the old one is never shown.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Sequence
from typing import Any

from lsprotocol import types
from pygls.uris import to_fs_path

from .. import registry
from ..engine import Crash, Reading
from ..plans import Request
from ..registry import RegistryError
from ..report import FileReport
from . import settings
from .beside import Beside
from .desk import Desk
from .diagnostics import diagnostic, file_uri
from .documents import Document
from .editor import Editor
from .folders import Found, holding
from .linter import Linter
from .opened import Opened


class Session:
    """The state of a session. `roots` are the open folders; the first is the working directory."""

    def __init__(self, editor: Editor) -> None:
        self.editor = editor
        self.opened: dict[str, Opened] = {}
        self.roots: tuple[str, ...] = ()
        self.linter: Linter | None = None
        self._desk = Desk()
        self._beside = Beside(editor, self._compared, self._tell)

    def start(self, roots: Sequence[str], given: object) -> None:
        """Begin, with the folders and the settings that the client names."""
        if roots and os.path.isdir(roots[0]):
            os.chdir(roots[0])
        self.roots = tuple(os.path.abspath(root) for root in roots)
        try:
            self.linter = Linter(Request((), encoding="utf-8", offset_encoding=self.editor.encoding), registry.find())
        except RegistryError as error:
            self.editor.warn(str(error))
            return
        self.configure(given)

    def configure(self, given: object) -> None:
        """Take new settings of the client; ones that can't be used change nothing."""
        if self.linter is None:
            return
        try:
            self.linter.request = settings.request(given, self.editor.encoding)
        except settings.SettingsError as error:
            self.editor.warn(str(error))
            return
        self.reload()

    def reload(self) -> None:
        """Read the configuration anew and lint everything again."""
        if self.linter is not None:
            self.linter.outdated = True
            self._start_afresh()

    def _start_afresh(self, but: Opened | None = None) -> None:
        """The configuration is another now: lint every document again, but for one, and compare the folders."""
        self.editor.forget_warnings()
        if self.linter is not None:
            texts = {o.document.path: o.document.text for o in self.opened.values() if o.root is not None}
            self._beside.compare(self.linter.request, self.roots, texts)
        for opened in self.opened.values():
            if opened is not but:
                opened.document.serial += 1  # so that a result on its way counts for nothing
                self._attend(opened)
        if any(opened.pulled for opened in self.opened.values()):
            self.editor.refresh()

    def look(self) -> None:
        """Files have changed in the open folders."""
        self._beside.look()

    def end(self) -> None:
        """The session is over."""
        self._beside.end()

    def move(self, roots: Sequence[str]) -> None:
        """The open folders are others now."""
        self.roots = tuple(os.path.abspath(root) for root in roots)
        for opened in self.opened.values():
            opened.root, opened.across = self._root(opened.document), None
        self.reload()

    def open(self, document: Document) -> None:
        """Take in a document, perhaps anew."""
        opened = self.opened[document.uri] = Opened(document, self._root(document))
        self._attend(opened)

    def change(self, uri: str, changes: Sequence[Any], version: int) -> None:
        """Change a document's text."""
        if opened := self.opened.get(uri):
            opened.document.change(changes, version)
            self._attend(opened)

    def close(self, uri: str) -> None:
        """Let go of a document; its diagnostics go with it."""
        if opened := self.opened.pop(uri, None):
            self._beside.close(opened.document.path)
            self.editor.publish(uri, [])

    async def current(self, uri: str) -> Opened | None:
        """The document with a result of its newest text; None where it isn't open, or is closed meanwhile."""
        while (opened := self.opened.get(uri)) and not opened.current and self.linter is not None:
            self._attend(opened)
            assert opened.task is not None
            await asyncio.shield(opened.task)
        return opened

    async def fixed(self, opened: Opened) -> str:
        """A document's newest text after all its safe fixes."""
        return opened.document.text if self.linter is None else await self._desk.fixed(self.linter, opened.document)

    def diagnostics(self, opened: Opened) -> list[types.Diagnostic]:
        """What is found in a document, as the client gets it."""
        known = opened.registry
        return [] if known is None else [diagnostic(f, known, self.uri, self.editor.related) for f in opened.findings]

    def uri(self, source: str) -> str:
        """The URI of a source: an open document's own, else that of its file."""
        uris = (uri for uri, opened in self.opened.items() if opened.source == source)
        return next(uris, None) or file_uri(source)

    def _root(self, document: Document) -> str | None:
        return holding(document.path, self.roots) if document.local else None

    def _attend(self, opened: Opened) -> None:
        if opened.task is None or opened.task.done():
            opened.task = asyncio.get_running_loop().create_task(self._lint(opened))

    async def _lint(self, opened: Opened) -> None:
        """Lint a document until the result is of its newest text."""
        document = opened.document
        while self.opened.get(document.uri) is opened and not opened.current and self.linter is not None:
            if (early := opened.rested + opened.pause - time.monotonic()) > 0:
                await asyncio.sleep(early)
            serial = document.serial
            linted = await self._desk.lint(self.linter, document)
            opened.rested = time.monotonic()
            if linted.reloaded:
                self._start_afresh(but=opened)
            if serial == document.serial and self.opened.get(document.uri) is opened:
                opened.linted, opened.done = linted, serial
                self._tell(opened.conclude())
                self._show(opened)
                if opened.root is not None:
                    self._beside.open(document.path, linted.text)

    def _show(self, opened: Opened) -> None:
        """Push a document's diagnostics, unless the client pulls them, and say what could not be linted."""
        read = opened.linted and opened.linted.read
        if isinstance(read, FileReport) and read.status == "failed":
            self.editor.warn(f"{opened.source}: {read.reason}")
        elif isinstance(read, Reading):
            for check, reason in read.unavailable.items():
                self.editor.log(f"{check} did not run: {reason}")
        if not opened.pulled:
            self.editor.publish(opened.document.uri, self.diagnostics(opened), opened.document.version)

    def _tell(self, crashes: Sequence[Crash]) -> None:
        for crash in crashes:
            line = f"the check {crash.check} crashed: {crash.message}"
            self.editor.log(line, types.MessageType.Error, about=f"crash of {crash.check}")

    def _compared(self, results: Sequence[Found]) -> None:
        """Show what was found across files, where that is something new."""
        by_path = {found.path: found for found in results}
        for opened in self.opened.values():
            if opened.root is not None and opened.document.path in by_path:
                opened.across, edition = by_path[opened.document.path], opened.edition
                if opened.current:
                    self._tell(opened.conclude())
                if opened.edition != edition:
                    self._show(opened)
                    if opened.pulled:
                        self.editor.refresh()


def folders(params: types.InitializeParams) -> list[str]:
    """The paths of the folders that a client opens."""
    uris = [folder.uri for folder in params.workspace_folders or ()] or [params.root_uri or ""]
    paths = [path for path in map(to_fs_path, uris) if path]
    return paths or [path for path in [params.root_path] if path]
