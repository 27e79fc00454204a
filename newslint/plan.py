"""Which checks run on an article, and under which options: the registry as the settings see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .model import Check, Options, Severity
from .named import NamedTuple
from .registry import Registry, RegistryError, Room


class Entry(NamedTuple):
    """A check that is switched on, with its options built."""

    check: Check
    topic: str
    options: Options
    severity: Severity


class Choices(NamedTuple):
    """What the settings say of checks. An id missing from `switched` is left to the check's own default."""

    switched: Mapping[str, bool] = {}
    options: Mapping[str, Mapping[str, Any]] = {}
    severities: Mapping[str, Severity] = {}


class Plan:
    """The checks of one group of files that share their settings."""

    def __init__(self, registry: Registry, choices: Choices | None = None) -> None:
        self.registry = registry
        self.choices = choices or Choices()
        self.broken: dict[str, str] = {}  # id -> why its code does not load
        self._entries: dict[str, Entry | None] = {}

    def entries(self, text: str) -> Iterator[Entry]:
        """The checks to run on a text: those without triggers, and those of whose triggers one stands in it."""
        heard = self.registry.triggered(text)
        for room in self.registry.rooms.values():
            if room.triggers is None or room.id in heard:
                entry = self.entry(room)
                if entry is not None:
                    yield entry

    def entry(self, room: Room) -> Entry | None:
        """The room's check with its options, or None where it is switched off or does not load."""
        if room.id not in self._entries:
            self._entries[room.id] = self._build(room)
        return self._entries[room.id]

    def _build(self, room: Room) -> Entry | None:
        switched = self.choices.switched.get(room.id)
        if switched is False:
            return None
        try:
            check = self.registry.check(room.id)
        except RegistryError as error:
            self.broken[room.id] = str(error)
            return None
        if not (check.default if switched is None else switched):
            return None
        options = check.options(**self.choices.options.get(room.id, {}))
        severity = self.choices.severities.get(room.id, check.severity)
        return Entry(check, room.topic, options, severity)

    def enabled(self, in_one_article: bool = False) -> frozenset[str]:
        """The ids of the checks that are switched on, all or those that need no other file; this imports every one."""
        entries = [entry for room in self.registry.rooms.values() if (entry := self.entry(room)) is not None]
        return frozenset(e.check.id for e in entries if not (in_one_article and e.check.gather is not None))
