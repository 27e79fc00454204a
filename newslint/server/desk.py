"""Where texts are linted: a short one at once, a longer one in a thread, so that nobody waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from ..report import FileReport
from .documents import Document
from .linter import Linted, Linter

SHORT = 20_000  # code points; linting them holds the loop up no longer than changing threads would on a busy machine

T = TypeVar("T")


class Desk:
    """Has a linter work on one text at a time."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "lint")
        self._at_work = 0  # texts that the thread has to do with

    async def lint(self, linter: Linter, document: Document) -> Linted:
        """What linting a document gives; a fault of newslint's own costs no more than that."""
        path, text = document.path, document.text
        try:
            if self._at_work or len(text) > SHORT:
                return await self._work(linter.lint, path, text)
            linted = linter.lint(path, text)
        except Exception as error:
            reason = f"newslint failed: {type(error).__name__}: {error}"
            return Linted(text, FileReport(path, "failed", reason))
        await asyncio.sleep(0)  # what was typed meanwhile is taken in before the result is shown
        return linted

    async def fixed(self, linter: Linter, document: Document) -> str:
        """A document's text, as it is at the end of this, after all its safe fixes."""
        while True:
            text = document.text
            new = await self._work(linter.fixed, document.path, text)
            if text == document.text:
                return new

    async def _work(self, work: Callable[[str, str], T], path: str, text: str) -> T:
        self._at_work += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, work, path, text)
        finally:
            self._at_work -= 1
