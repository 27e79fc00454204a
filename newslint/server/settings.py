"""What the editor asks for, as it would be asked for on the command line."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from ..config import LISTS
from ..model import OffsetEncoding
from ..plans import Request

KEYS = ("config", "profile", *LISTS, "isolated")


class SettingsError(Exception):
    """The editor's settings cannot be used; the text says which and what to write."""


def request(given: object, encoding: OffsetEncoding) -> Request:
    """The request for a client's settings: an object with KEYS, all optional; other keys are the client's own.

    `config` is a path from the working directory, the lists are lists of strings. SettingsError for another kind.
    """
    keys = _own(given)
    config, isolated = keys.get("config"), keys.get("isolated") or False
    if config is not None and not isinstance(config, str):
        raise SettingsError("'config' should be a path, or null")
    if not isinstance(isolated, bool):
        raise SettingsError("'isolated' should be true or false")
    lists = {key: _strings(key, keys.get(key)) for key in ("profile", *LISTS)}
    profiles = lists.pop("profile")
    if isolated and (config or profiles):
        raise SettingsError("'isolated' means no configuration and no profile; leave it out, or leave the others out")
    path = os.path.expanduser(config) if config else None
    return Request((), lists, profiles, path, isolated, "utf-8", encoding)


def _own(given: object) -> Mapping[str, Any]:
    """The keys that are ours; some clients wrap them in a section of our name, some send nothing or an empty list."""
    if isinstance(given, Mapping) and isinstance(given.get("newslint"), Mapping):
        given = given["newslint"]
    return {key: given[key] for key in KEYS if key in given} if isinstance(given, Mapping) else {}


def says_anything(given: object) -> bool:
    """Whether a client's settings hold anything of ours."""
    return bool(_own(given))


def _strings(key: str, value: object) -> list[str]:
    if value is None:
        return []
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise SettingsError(f"{key!r} should be a list of strings")
    return [name.strip() for name in value if name.strip()]
