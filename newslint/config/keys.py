"""Which keys a configuration may have, and of which kind; anything else is refused with the nearest name."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import Any

from ..model import SEVERITIES
from ..nearest import hint
from .toml import ConfigError, parse, section, shown, where

LISTS = ("select", "extend-select", "ignore")
KEYS = (
    "profile",
    "extends",
    *LISTS,
    "checks",
    "overrides",
    "patterns",
    "exclude",
    "policy",
    "fail-on",
    "format",
    "jobs",
)
POLICY_KEYS = ("reject", "revise", "accept")
OVERRIDE_KEYS = ("paths", *LISTS, "checks")

_TYPES: dict[str, tuple[type, ...]] = {
    "profile": (str, list), "extends": (str,), "checks": (dict,), "overrides": (list,), "fail-on": (str,),
    "format": (str,), "jobs": (int,), "policy": (dict,),
}  # fmt: skip


def read(file: str) -> dict[str, Any]:
    """The keys of a configuration file, each of a kind that is allowed. ConfigError for any other."""
    is_project = os.path.basename(file) == "pyproject.toml"
    keys = (section(file) or {}) if is_project else parse(file)
    _refuse(file, keys, KEYS)
    _refuse(file, keys.get("policy", {}), POLICY_KEYS)
    for override in keys.get("overrides", ()):
        _refuse(file, override, OVERRIDE_KEYS)
        if "paths" not in override:
            raise ConfigError(f"{where(file, 'overrides')}: an override needs 'paths', a list of globs")
    return keys


def _refuse(file: str, keys: object, known: Sequence[str]) -> None:
    if not isinstance(keys, dict):
        raise ConfigError(f"{file}: a table of settings is wanted where {str(keys)[:40]!r} stands")
    for key, value in keys.items():
        if key not in known:
            raise ConfigError(f"{where(file, key)}: unknown key {key!r}{hint(key, known)}")
        if key == "overrides" and not (isinstance(value, list) and all(isinstance(v, dict) for v in value)):
            raise ConfigError(f"{where(file, key)}: write overrides as [[overrides]] tables")
        types = _TYPES.get(key, (list,))
        if not isinstance(value, types) or isinstance(value, bool):
            raise ConfigError(f"{where(file, key)}: {key!r} should be {_kinds(types)}, not {shown(value)}")
        if isinstance(value, int) and value < 1:
            raise ConfigError(f"{where(file, key)}: {key!r} should be 1 or more")
        if isinstance(value, list) and key != "overrides" and not all(isinstance(v, str) for v in value):
            raise ConfigError(f"{where(file, key)}: {key!r} should be a list of strings")
    if "fail-on" in keys and keys["fail-on"] not in SEVERITIES:
        raise ConfigError(f"{where(file, 'fail-on')}: 'fail-on' should be one of {', '.join(SEVERITIES)}")


def _kinds(types: Iterable[type]) -> str:
    words = {str: "a string", list: "a list of strings", dict: "a table", int: "a whole number"}
    return " or ".join(words[t] for t in types)
