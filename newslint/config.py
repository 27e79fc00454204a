"""Finding, reading and refusing configuration: newslint.toml, or [tool.newslint] in pyproject.toml."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from .model import SEVERITIES, Severity
from .nearest import hint
from .plan import Choices
from .registry import Registry, unknown

FILE = "newslint.toml"
PROFILES = os.path.join(os.path.dirname(__file__), "profiles")

LISTS = ("select", "extend-select", "ignore")
KEYS = ("profile", "extends", *LISTS, "checks", "overrides", "patterns", "exclude", "fail-on", "format", "jobs")
OVERRIDE_KEYS = ("paths", *LISTS, "checks")
DEEPEST = 10  # files that may extend one another


class ConfigError(Exception):
    """The configuration cannot be used; the text is one line: file, line, what is wrong, what to write."""


class Layer(NamedTuple):
    """The keys of one source of settings, checked; `file` is "" for the command line."""

    file: str
    keys: Mapping[str, Any]


class Settings(NamedTuple):
    """What holds for the files below one configuration file, the layers from the weakest to the strongest."""

    layers: tuple[Layer, ...] = ()
    folder: str = ""
    patterns: tuple[str, ...] = ()

    def value(self, key: str) -> Any:
        """The strongest value of a key that is not merged, or None."""
        return next((layer.keys[key] for layer in reversed(self.layers) if key in layer.keys), None)


def find(folder: str) -> str | None:
    """The nearest configuration file, upward from a folder."""
    folder = os.path.abspath(folder)
    while True:
        own = os.path.join(folder, FILE)
        if os.path.isfile(own):
            return own
        project = os.path.join(folder, "pyproject.toml")
        if os.path.isfile(project) and _section(project) is not None:
            return project
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above


def load(file: str) -> Settings:
    """The settings of a configuration file with its profiles and what it extends. ConfigError says what is wrong."""
    layers = _layers(file, ())
    patterns = tuple(
        os.path.join(os.path.dirname(layer.file), name) for layer in layers for name in layer.keys.get("patterns", ())
    )
    return Settings(tuple(layers), os.path.dirname(os.path.abspath(file)), patterns)


def profile(name: str) -> Layer:
    """A built-in profile. ConfigError for an unknown name."""
    file = os.path.join(PROFILES, f"{name}.toml")
    if not re.fullmatch(r"[\w-]+", name) or not os.path.isfile(file):
        names = sorted(n.removesuffix(".toml") for n in os.listdir(PROFILES) if n.endswith(".toml"))
        raise ConfigError(f"no profile is called {name!r}{hint(name, names)}")
    return Layer(file, _read(file))


def _layers(file: str, trail: tuple[str, ...]) -> list[Layer]:
    if os.path.realpath(file) in trail or len(trail) >= DEEPEST:
        raise ConfigError(f"{file}: extends itself, by way of {len(trail)} files; take one 'extends' out")
    keys = _read(file)
    layers = []
    if "extends" in keys:
        base = os.path.join(os.path.dirname(file), keys["extends"])
        layers += _layers(base, (*trail, os.path.realpath(file)))
    try:
        layers += [profile(name) for name in _names(keys.get("profile", []))]
    except ConfigError as error:
        raise ConfigError(f"{_where(file, 'profile')}: {error}") from None
    return [*layers, Layer(file, keys)]


def _names(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def _parse(file: str) -> dict[str, Any]:
    import tomllib

    try:
        with open(file, "rb") as handle:
            return tomllib.load(handle)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"\(at line (\d+), column \d+\)", str(error))
        reason = str(error).split(" (at ")[0]
        raise ConfigError(f"{file}:{at[1] if at else 1}: not TOML: {reason}") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{file}: not UTF-8; save it as UTF-8") from None
    except RecursionError:
        raise ConfigError(f"{file}: nested too deeply") from None
    except OSError as error:
        raise ConfigError(f"{file}: {error.strerror}") from None


def _section(project: str) -> dict[str, Any] | None:
    """[tool.newslint] of a pyproject.toml; None where it has none, or is no TOML (then it is not ours to refuse)."""
    try:
        with open(project, "rb") as handle:
            if b"tool.newslint" not in handle.read():
                return None
        tool = _parse(project).get("tool", {})
    except (OSError, ConfigError):
        return None
    section: dict[str, Any] | None = tool.get("newslint") if isinstance(tool, dict) else None
    return section


def _read(file: str) -> dict[str, Any]:
    is_project = os.path.basename(file) == "pyproject.toml"
    keys = (_section(file) or {}) if is_project else _parse(file)
    _refuse(file, keys, KEYS)
    for override in keys.get("overrides", ()):
        _refuse(file, override, OVERRIDE_KEYS)
        if "paths" not in override:
            raise ConfigError(f"{_where(file, 'overrides')}: an override needs 'paths', a list of globs")
    return keys


_TYPES: dict[str, tuple[type, ...]] = {
    "profile": (str, list), "extends": (str,), "checks": (dict,), "overrides": (list,), "fail-on": (str,),
    "format": (str, list), "jobs": (int,),
}  # fmt: skip


def _refuse(file: str, keys: object, known: Sequence[str]) -> None:
    if not isinstance(keys, dict):
        raise ConfigError(f"{file}: a table of settings is wanted where {str(keys)[:40]!r} stands")
    for key, value in keys.items():
        if key not in known:
            raise ConfigError(f"{_where(file, key)}: unknown key {key!r}{hint(key, known)}")
        types = _TYPES.get(key, (list,))
        if not isinstance(value, types) or isinstance(value, bool):
            raise ConfigError(f"{_where(file, key)}: {key!r} should be {_kinds(types)}, not {_shown(value)}")
        if isinstance(value, list) and key != "overrides" and not all(isinstance(v, str) for v in value):
            raise ConfigError(f"{_where(file, key)}: {key!r} should be a list of strings")
    if "fail-on" in keys and keys["fail-on"] not in SEVERITIES:
        raise ConfigError(f"{_where(file, 'fail-on')}: 'fail-on' should be one of {', '.join(SEVERITIES)}")


def _kinds(types: Iterable[type]) -> str:
    words = {str: "a string", list: "a list of strings", dict: "a table", int: "a whole number"}
    return " or ".join(words[t] for t in types)


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 40 else text[:37] + "…"


def _where(file: str, key: str) -> str:
    """The file and, as far as a look at its lines tells, the line of a key."""
    try:
        with open(file, encoding="utf-8") as handle:
            for number, line in enumerate(handle, 1):
                if re.match(rf"""\s*(?:\[+\s*)?(?:[\w-]+\.)*["']?{re.escape(key)}["']?\s*(?:=|\]|\.)""", line):
                    return f"{file}:{number}"
    except (OSError, UnicodeDecodeError):
        pass
    return file


def choices(layers: Sequence[Layer], registry: Registry, path: str = "") -> Choices:
    """What the layers say of the checks, for a file at an absolute path; unknown checks and options are refused."""
    switched: dict[str, bool] = {}
    options: dict[str, dict[str, Any]] = {}
    severities: dict[str, Severity] = {}
    for layer in layers:
        held = [o for o in layer.keys.get("overrides", ()) if _matches(o["paths"], layer.file, path)]
        for keys in (layer.keys, *held):
            _switch(switched, keys, registry, layer.file)
            for name, table in keys.get("checks", {}).items():
                _adjust(name, table, registry, layer.file, options, severities)
    return Choices(switched, options, severities)


def _matches(globs: Sequence[str], file: str, path: str) -> bool:
    from pathspec import GitIgnoreSpec

    relative = os.path.relpath(path, os.path.dirname(os.path.abspath(file)))
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
    return f"{_where(file, key)}: " if file else f"--{key}: "


def _adjust(
    name: str,
    table: object,
    registry: Registry,
    file: str,
    options: dict[str, dict[str, Any]],
    severities: dict[str, Severity],
) -> None:
    if name not in registry.rooms:
        raise ConfigError(f"{_where(file, name)}: {unknown(name, registry, topics=False)}")
    if not isinstance(table, dict):
        raise ConfigError(f"{_where(file, name)}: {name!r} should be a table of options, not {_shown(table)}")
    defaults = registry.check(name).options()
    fields = {field.replace("_", "-"): field for field in defaults._fields}
    for key, value in table.items():
        where = _where(file, key)
        if key == "severity":
            if value not in SEVERITIES:
                raise ConfigError(f"{where}: 'severity' should be one of {', '.join(SEVERITIES)}")
            severities[name] = value
        elif key not in fields:
            raise ConfigError(f"{where}: {name!r} has no option {key!r}{hint(key, [*fields, 'severity'])}")
        else:
            options.setdefault(name, {})[fields[key]] = _typed(value, getattr(defaults, fields[key]), key, where)


def _typed(value: object, default: object, key: str, where: str) -> object:
    """The value as the option's default is typed; ConfigError for another type, and for a number below 0."""
    if isinstance(default, tuple):
        if isinstance(value, list) and all(isinstance(v, str) for v in value):
            return tuple(value)
        raise ConfigError(f"{where}: {key!r} should be a list of strings, not {_shown(value)}")
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if type(value) is not type(default):
        kind = {bool: "true or false", int: "a whole number", float: "a number", str: "a string"}[type(default)]
        raise ConfigError(f"{where}: {key!r} should be {kind}, not {_shown(value)}")
    if isinstance(value, (int, float)) and not value >= 0:
        raise ConfigError(f"{where}: {key!r} should not be below 0")
    return value
