"""Linting one document as the command line lints standard input, with the configuration as it is on the disk now."""

from __future__ import annotations

import time

from .. import engine, intake, run
from ..config import ConfigError
from ..named import NamedTuple
from ..plans import Plans, Request
from ..registry import Registry
from ..report import FileReport
from .stamps import Stamps


class Linted(NamedTuple):
    """What a text gave: `read` is a FileReport where it could not be linted. `cost` is in seconds.

    `reloaded` tells that the configuration on the disk was no longer the one that had been read.
    """

    text: str
    read: engine.Reading | FileReport
    cost: float = 0.0
    reloaded: bool = False


class Linter:
    """Lints texts under one request. Not to be used by two threads at once, but for setting `outdated`."""

    def __init__(self, request: Request, registry: Registry) -> None:
        self.request = request._replace(encoding="utf-8")
        self.registry = registry
        self.reload()

    def reload(self) -> None:
        """Read the configuration anew, whatever was read before."""
        self.outdated = False
        self._stamps = Stamps()
        self._plans: Plans | None = None
        self._trouble = ""
        try:
            self._plans = Plans(self.request, self.registry)
        except ConfigError as error:
            self._trouble = str(error)

    def lint(self, path: str, text: str) -> Linted:
        """Lint a text under the name of a path."""
        began = time.perf_counter()
        reloaded = self._stamps.changed()
        if reloaded or self._trouble or self.outdated:
            self.reload()
        read = self._read(path, text)
        return Linted(text, read, time.perf_counter() - began, reloaded)

    def fixed(self, path: str, text: str) -> str:
        """The text after all its safe fixes, as `--fix` leaves it."""
        if self._plans is None:
            return text
        request = self.request._replace(fix="safe")
        return run.fixed(path, request, self._plans, text.encode()).decode()

    def _read(self, path: str, text: str) -> engine.Reading | FileReport:
        if self._plans is None:
            return FileReport(intake.shown(path), "failed", self._trouble)
        try:
            self._stamps.take(path, self._plans)
        except ConfigError as error:
            self._trouble = str(error)
        return run.read(path, self.request, self._plans, text.encode())
