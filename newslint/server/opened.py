"""An open document and what is known of it."""

from __future__ import annotations

import asyncio

from .. import engine, intake
from ..model import Finding
from ..registry import Registry
from ..report import FileReport
from .carry import carried
from .documents import Document
from .folders import Found
from .linter import Linted

SHORTEST_PAUSE, LONGEST_PAUSE = 0.01, 0.5  # seconds between the linting of one text and that of the next


class Opened:
    """One open document, its last result, and the task that lints it while there is a newer text.

    `linted` is of the text with the serial `done`; `rested` is when the last linting ended, of whatever text. `edition`
    counts the results that differ. `pulled` tells that the client asks for the diagnostics itself.
    """

    def __init__(self, document: Document, root: str | None) -> None:
        self.document = document
        self.root = root
        self.linted: Linted | None = None
        self.done = -1
        self.rested = float("-inf")
        self.across: Found | None = None
        self.findings: tuple[Finding, ...] = ()
        self.edition = 0
        self.pulled = False
        self.task: asyncio.Task[None] | None = None

    @property
    def source(self) -> str:
        return intake.shown(self.document.path)

    @property
    def registry(self) -> Registry | None:
        """The checks that the document's findings are of; None where it could not be linted."""
        read = self.linted and self.linted.read
        return read.plan.registry if isinstance(read, engine.Reading) else None

    @property
    def pause(self) -> float:
        """How long to wait after a linting, since there may be more typing: as long as the linting took.

        A keystroke after a rest is never kept waiting.
        """
        cost = self.linted.cost if self.linted else 0.0
        return min(LONGEST_PAUSE, max(SHORTEST_PAUSE, cost))

    @property
    def current(self) -> bool:
        """Whether the result is of the newest text."""
        return self.done == self.document.serial

    def conclude(self) -> list[engine.Crash]:
        """Work out the findings: those of the linted text, and what is known of it across files; what crashed."""
        before = self.findings
        crashes: list[engine.Crash] = []
        if self.linted is None or isinstance(self.linted.read, FileReport):
            self.findings = ()
        elif self.root is None:
            outcome = engine.finish([self.linted.read])
            self.findings, crashes = outcome.results[0].findings, outcome.crashes
        else:
            reading = self.linted.read
            crashes += [*reading.crashes, *(engine.Crash(c, "", why) for c, why in reading.plan.broken.items())]
            self.findings = engine.result(reading, self._across(self.linted.text), crashes).findings
        self.edition += before != self.findings
        return crashes

    def _across(self, text: str) -> list[Finding]:
        if self.across is None:
            return []
        article = Document(self.document.uri, text, 0, "", self.document.encoding).article()
        return carried(self.across.findings, self.across.text, article)
