"""The facts of all articles below the open folders, and what the checks across files conclude from them."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Sequence

from .. import engine, intake, run
from ..config import ConfigError
from ..model import Finding
from ..named import NamedTuple
from ..plan import Plan
from ..plans import Plans, Request
from ..registry import Registry
from .stamps import Stamp, stamp

MOST = 5000  # articles of one folder; a larger one is an archive, and comparing all of it would take minutes


class Found(NamedTuple):
    """What was concluded of an open document: the text it was concluded from, and the findings in it."""

    path: str
    text: str
    findings: list[Finding]


class Kept(NamedTuple):
    """The facts of one article, and the text or the file, and the settings, that they were gathered from."""

    origin: str | Stamp
    settings: str
    reading: engine.Reading | None


class Gathering(Plans):
    """Plans of the checks across files only: the others have nothing to say of a folder."""

    def __init__(self, request: Request, registry: Registry) -> None:
        super().__init__(request, registry)
        self._narrow: dict[Plan, Plan] = {}
        self._settings: dict[Plan, str] = {}

    def plan(self, path: str) -> Plan:
        whole = super().plan(path)
        if whole not in self._narrow:
            off = {room.id: False for room in whole.registry.rooms.values() if not _gathers(whole, room.id)}
            choices = whole.choices._replace(switched={**whole.choices.switched, **off})
            self._narrow[whole] = narrow = Plan(whole.registry, choices)
            self._settings[narrow] = repr(choices)
        return self._narrow[whole]

    def settings(self, path: str) -> str:
        """What the facts of an article depend on, beside its text; "" where its configuration cannot be used."""
        try:
            return self._settings[self.plan(path)]
        except ConfigError:
            return ""


def _gathers(plan: Plan, check_id: str) -> bool:
    entry = plan.entry(plan.registry.rooms[check_id])
    return entry is not None and entry.check.gather is not None


class Folder:
    """One open folder. `opened` holds the texts of its open documents, by absolute path: they are newer than files."""

    def __init__(self, root: str) -> None:
        self.root = root
        self.opened: dict[str, str] = {}
        self._kept: dict[str, Kept] = {}

    def survey(self, request: Request, plans: Gathering) -> list[str]:
        """Look at the folder, forget what is gone, and name the articles whose facts are missing or out of date.

        ValueError where it holds more than MOST.
        """
        below = [os.path.abspath(path) for path in run.articles(self.root, request, plans)]
        if len(below) > MOST:
            self._kept.clear()
            raise ValueError(f"more than {MOST:,} articles in {self.root}: what concerns several files is not compared")
        paths = dict.fromkeys([*below, *self.opened])
        self._kept = {path: kept for path, kept in self._kept.items() if path in paths}
        return [path for path in paths if not self._is_current(path, plans)]

    def gather(self, path: str, request: Request, plans: Gathering) -> None:
        """Gather the facts of one article anew."""
        origin, settings = self._origin(path), plans.settings(path)
        data = origin.encode() if isinstance(origin, str) else None
        read = run.read(path, request, plans, data)
        self._kept[path] = Kept(origin, settings, read if isinstance(read, engine.Reading) else None)

    def conclude(self, crashes: list[engine.Crash]) -> list[Found]:
        """What the checks across files find in the open documents."""
        readings = sorted((k.reading for k in self._kept.values() if k.reading), key=lambda r: r.source)
        crashes += [crash for reading in readings for crash in reading.crashes]
        by_source: dict[str, list[Finding]] = defaultdict(list)
        concluded = engine.conclude(readings)
        crashes += concluded.crashes
        for finding in concluded.findings:
            by_source[finding.place.source].append(finding)
        return [Found(path, text, by_source[intake.shown(path)]) for path, text in self.opened.items()]

    def _is_current(self, path: str, plans: Gathering) -> bool:
        kept = self._kept.get(path)
        return kept is not None and kept[:2] == (self._origin(path), plans.settings(path))

    def _origin(self, path: str) -> str | Stamp:
        return self.opened[path] if path in self.opened else stamp(path)


def holding(path: str, roots: Sequence[str]) -> str | None:
    """The innermost of some folders that holds a path."""
    held = [root for root in roots if path.startswith(root.rstrip(os.sep) + os.sep)]
    return max(held, key=len, default=None)
