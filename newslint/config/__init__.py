"""Finding and layering configuration: newslint.toml, or [tool.newslint] in pyproject.toml."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from ..lazy import Lazy
from ..named import NamedTuple
from ..nearest import hint
from .keys import LISTS, read
from .toml import ConfigError, section, where

__all__ = ["FILE", "LISTS", "ConfigError", "Layer", "Settings", "find", "load", "profile"]

FILE = "newslint.toml"
PROFILES = os.path.join(os.path.dirname(os.path.dirname(__file__)), "profiles")
_NAME = Lazy(r"[\w-]+")
DEEPEST = 10  # files that may extend one another


class Layer(NamedTuple):
    """The keys of one source of settings, checked; `file` is "" for the command line.

    `root` is the folder that the globs in it count from: that of the configuration which holds, whatever it extends.
    """

    file: str
    keys: Mapping[str, Any]
    root: str = ""


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
        if os.path.isfile(project) and section(project) is not None:
            return project
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above


def load(file: str, root: str | None = None) -> Settings:
    """The settings of a configuration file with its profiles and what it extends. ConfigError says what is wrong.

    Globs count from `root`: the file's own folder, or the working directory for a file named on the command line.
    """
    folder = root or os.path.dirname(os.path.abspath(file))
    layers = [layer._replace(root=folder) for layer in _layers(file, ())]
    patterns = tuple(
        os.path.join(os.path.dirname(layer.file), name) for layer in layers for name in layer.keys.get("patterns", ())
    )
    return Settings(tuple(layers), os.path.dirname(os.path.abspath(file)), patterns)


def profile(name: str) -> Layer:
    """A built-in profile. ConfigError for an unknown name."""
    file = os.path.join(PROFILES, f"{name}.toml")
    if not _NAME.fullmatch(name) or not os.path.isfile(file):
        names = sorted(n.removesuffix(".toml") for n in os.listdir(PROFILES) if n.endswith(".toml"))
        raise ConfigError(f"no profile is called {name!r}{hint(name, names)}")
    return Layer(file, read(file))


def _layers(file: str, trail: tuple[str, ...]) -> list[Layer]:
    if os.path.realpath(file) in trail or len(trail) >= DEEPEST:
        raise ConfigError(f"{file}: extends itself; take one 'extends' out")
    keys = read(file)
    layers = []
    if "extends" in keys:
        base = os.path.join(os.path.dirname(file), keys["extends"])
        layers += _layers(base, (*trail, os.path.realpath(file)))
    try:
        layers += [profile(name) for name in _names(keys.get("profile", []))]
    except ConfigError as error:
        raise ConfigError(f"{where(file, 'profile')}: {error}") from None
    return [*layers, Layer(file, keys)]


def _names(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value
