"""Which checks there are: the rooms under newslint/checks, and what installed packages offer. Nothing is global.

A room is found by its folder alone and imported only when it is needed: its id and topic are its folders' names, and
its `triggers.txt`, if it has one, lists what must stand in an article before the room has anything to say of it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module

from .lazy import Lazy
from .literals import Literals
from .lowered import lowered
from .model import Check
from .named import NamedTuple
from .nearest import hint

ROOMS = os.path.join(os.path.dirname(__file__), "checks")
GROUP = "newslint.checks"
OUTSIDE_TOPIC = "plugins"

_ESCAPE = Lazy(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})")


class RegistryError(Exception):
    """The checks could not be found or loaded; the text says which and what to do."""


class Room(NamedTuple):
    """Where a check lives. `triggers` is None for a check that looks at every article."""

    id: str
    topic: str
    module: str
    attribute: str = "CHECK"
    folder: str | None = None
    triggers: tuple[str, ...] | None = None


class Registry:
    """All checks by id. They are imported one by one, when `check` is asked for them.

    `files` are those that checks without a room were read from.
    """

    def __init__(self, rooms: Sequence[Room], checks: Sequence[Check] = (), files: Sequence[str] = ()) -> None:
        self.files = files
        self.rooms = {room.id: room for room in sorted(rooms, key=lambda r: (r.topic, r.id))}
        self._checks: dict[str, Check] = {}
        self._scan: tuple[Literals, list[str]] | None = None
        for check in checks:
            self.add(check)

    def add(self, check: Check, folder: str | None = None) -> None:
        """Take in a check that has no room, such as one from a pattern file."""
        if check.id in self.rooms:
            raise RegistryError(f"two checks are called {check.id!r}; rename one of them")
        self.rooms[check.id] = Room(check.id, check.topic or OUTSIDE_TOPIC, "", folder=folder)
        self._checks[check.id] = check

    @property
    def topics(self) -> list[str]:
        return sorted({room.topic for room in self.rooms.values()})

    def check(self, check_id: str) -> Check:
        """The check of that id, imported at its first use. RegistryError where its code does not load."""
        if check_id not in self._checks:
            self._checks[check_id] = _load(self.rooms[check_id])
        return self._checks[check_id]

    def triggered(self, text: str) -> set[str]:
        """The ids of the rooms of whose triggers at least one stands in the text; one scan for all of them."""
        if self._scan is None:
            self._scan = self._scanner()
        scanner, owners = self._scan
        return {owners[number] for number in scanner.heard(text)}

    def _scanner(self) -> tuple[Literals, list[str]]:
        pairs = [(trigger, room.id) for room in self.rooms.values() for trigger in room.triggers or ()]
        return Literals([trigger for trigger, _ in pairs], fold=lowered), [owner for _, owner in pairs]


def find() -> Registry:
    """The built-in checks and those of installed packages."""
    registry = Registry(list(built_in(ROOMS, "newslint.checks")))
    for room in installed(sys.path):
        if room.id in registry.rooms:
            raise RegistryError(f"the installed package with {room.module!r} brings a second check called {room.id!r}")
        registry.rooms[room.id] = room
    return registry


def unknown(name: str, registry: Registry, topics: bool = True) -> str:
    """The line for a name that is no check, with the nearest one that is."""
    known = [*registry.rooms, *(registry.topics if topics else [])]
    return f"no check {'or topic ' if topics else ''}is called {name!r}{hint(name, known)}"


def built_in(folder: str, package: str) -> Iterator[Room]:
    """The rooms below a folder of topics."""
    found = False
    for topic in _folders(folder):
        for name in _folders(os.path.join(folder, topic)):
            room = os.path.join(folder, topic, name)
            if os.path.isfile(os.path.join(room, "__init__.py")):
                found = True
                module = f"{package}.{topic}.{name}"
                yield Room(name.replace("_", "-"), topic, module, "CHECK", room, _triggers(room))
    if not found:
        raise RegistryError(
            f"no checks in {folder}: it should be a link to the folder checks; on Windows clone with "
            "'git -c core.symlinks=true clone …', then install again"
        )


def _folders(folder: str) -> list[str]:
    try:
        return sorted(e.name for e in os.scandir(folder) if e.is_dir() and e.name.isidentifier())
    except OSError:
        return []


def _triggers(room: str) -> tuple[str, ...] | None:
    """The literals of a room's triggers.txt, lower-case; `\\u200b` and `\\x00` stand for those characters."""
    try:
        with open(os.path.join(room, "triggers.txt"), "rb") as file:
            text = file.read().decode()
    except FileNotFoundError:
        return None
    lines = [line for line in text.split("\n") if line and (line[0] != "#" or line[:2] != "# ")]
    if "\\" in text:
        lines = [_ESCAPE.sub(lambda m: chr(int(m[1] or m[2], 16)), line) if "\\" in line else line for line in lines]
    return tuple(map(str.lower, lines))


def installed(path: Sequence[str]) -> Iterator[Room]:
    """The checks of installed packages, from their entry_points.txt (importlib.metadata would cost 40 ms)."""
    seen = set()
    here = os.getcwd()
    for folder in path:
        if not folder or os.path.abspath(folder) == here:  # `python -m` puts the tree that is linted on the path
            continue
        try:
            names = sorted(n for n in os.listdir(folder) if n.endswith((".dist-info", ".egg-info")))
        except OSError:
            continue
        for name in names:
            distribution = name.split("-")[0].lower()
            if distribution not in seen:
                seen.add(distribution)
                yield from _entry_points(os.path.join(folder, name, "entry_points.txt"), distribution)


def _entry_points(file: str, distribution: str) -> Iterator[Room]:
    try:
        with open(file, "rb") as handle:
            data = handle.read()
        if f"[{GROUP}]".encode() not in data:
            return
        text = data.decode()
    except (OSError, UnicodeDecodeError):
        return
    section = text.split(f"[{GROUP}]", 1)[1].split("\n[", 1)[0]
    for line in section.splitlines():
        name, _, value = (part.strip() for part in line.partition("="))
        if name and value and not name.startswith(("#", ";")):
            module, _, attribute = value.partition(":")
            yield Room(name, distribution.replace("_", "-"), module.strip(), attribute.split("[")[0].strip() or "CHECK")


def _load(room: Room) -> Check:
    try:
        check = getattr(import_module(room.module), room.attribute)
    except Exception as error:  # an outside package may raise anything
        raise RegistryError(
            f"check {room.id!r} ({room.module}) does not load: {type(error).__name__}: {error}"
        ) from error
    if not isinstance(check, Check) or check.id != room.id:
        raise RegistryError(
            f"{room.module}:{room.attribute} should be a Check with the id {room.id!r}, it is {check!r}"
        )
    return check
