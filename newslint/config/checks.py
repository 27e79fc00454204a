"""What the layers of a configuration say of the checks: which run, with which options and severities."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from typing import Any

from ..model import SEVERITIES, PathOrName, Severity
from ..nearest import hint
from ..plan import Choices
from ..registry import Registry, unknown
from . import Layer
from .keys import LISTS
from .toml import ConfigError, shown, where


def choices(layers: Sequence[Layer], registry: Registry, path: str = "") -> Choices:
    """What the layers say of the checks, for a file at an absolute path; unknown checks and options are refused."""
    switched: dict[str, bool] = {}
    options: dict[str, dict[str, Any]] = {}
    severities: dict[str, Severity] = {}
    for layer in layers:
        held = [o for o in layer.keys.get("overrides", ()) if matches(o["paths"], layer.root, path)]
        for keys in (layer.keys, *held):
            _switch(switched, keys, registry, layer.file)
            for name, table in keys.get("checks", {}).items():
                _adjust(name, table, registry, layer.file, options, severities)
    return Choices(switched, options, severities)


def matches(globs: Sequence[str], root: str, path: str) -> bool:
    """Whether a path lies below a folder and one of the globs (as in .gitignore) takes it in."""
    from pathspec import GitIgnoreSpec

    relative = os.path.relpath(path, root)
    return not relative.startswith("..") and bool(GitIgnoreSpec.from_lines(globs).match_file(relative))


def _switch(switched: dict[str, bool], keys: Mapping[str, Any], registry: Registry, file: str) -> None:
    """Topics first, then ids, so that the more exact word counts; ignoring comes last of either."""
    for key in LISTS:
        for name in keys.get(key, ()):
            if name not in registry.rooms and name not in registry.topics:
                raise ConfigError(f"{_at(file, key)}{unknown(name, registry)}")
    if "select" in keys:
        switched.update(dict.fromkeys(registry.rooms, False))
    for by_topic in (True, False):
        for key in LISTS:
            for name in keys.get(key, ()):
                if by_topic and name in registry.topics:
                    _switch_topic(switched, registry, name, key != "ignore")
                elif not by_topic and name in registry.rooms:
                    switched[name] = key != "ignore"


def _switch_topic(switched: dict[str, bool], registry: Registry, topic: str, on: bool) -> None:
    for room in registry.rooms.values():
        if room.topic == topic and on:
            switched.pop(room.id, None)  # its own default counts: a topic doesn't switch on what is off by default
        elif room.topic == topic:
            switched[room.id] = False


def _at(file: str, key: str) -> str:
    return f"{where(file, key)}: " if file else f"--{key}: "


def _adjust(
    name: str,
    table: object,
    registry: Registry,
    file: str,
    options: dict[str, dict[str, Any]],
    severities: dict[str, Severity],
) -> None:
    if name not in registry.rooms:
        raise ConfigError(f"{where(file, name)}: {unknown(name, registry, topics=False)}")
    if not isinstance(table, dict):
        raise ConfigError(f"{where(file, name)}: {name!r} should be a table of options, not {shown(table)}")
    defaults = registry.check(name).options()
    fields = {field.replace("_", "-"): field for field in defaults._fields}
    for key, value in table.items():
        at = where(file, key)
        if key == "severity":
            if value not in SEVERITIES:
                raise ConfigError(f"{at}: 'severity' should be one of {', '.join(SEVERITIES)}")
            severities[name] = value
        elif key not in fields:
            raise ConfigError(f"{at}: {name!r} has no option {key!r}{hint(key, [*fields, 'severity'])}")
        else:
            default = getattr(defaults, fields[key])
            if isinstance(default, PathOrName) and isinstance(value, str):
                options.setdefault(name, {})[fields[key]] = _placed(value, file, at)
            else:
                options.setdefault(name, {})[fields[key]] = _typed(value, default, key, at)


def _placed(value: str, file: str, at: str) -> PathOrName:
    """A path from the folder of the configuration that has it; a bare word is a name."""
    if not re.search(r"[^\w-]", value):
        return PathOrName(value)
    path = os.path.join(os.path.dirname(os.path.abspath(file)), value)
    if not os.path.isfile(path):
        raise ConfigError(f"{at}: no such file: {value}")
    return PathOrName(path)


def _typed(value: object, default: object, key: str, at: str) -> object:
    """The value as the option's default is typed; ConfigError for another type, and for a number below 0."""
    if isinstance(default, tuple):
        if isinstance(value, list) and all(isinstance(v, str) for v in value):
            return tuple(value)
        raise ConfigError(f"{at}: {key!r} should be a list of strings, not {shown(value)}")
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if type(value) is not type(default):
        kind = {bool: "true or false", int: "a whole number", float: "a number"}.get(type(default), "a string")
        raise ConfigError(f"{at}: {key!r} should be {kind}, not {shown(value)}")
    if isinstance(value, (int, float)) and not value >= 0:
        raise ConfigError(f"{at}: {key!r} should not be below 0")
    return value
