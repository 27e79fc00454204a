"""Which plan holds for which file: the configuration nearest to it, with the command line over it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from . import config
from .config.checks import choices, matches
from .model import OffsetEncoding
from .named import NamedTuple
from .plan import Plan
from .registry import Registry, RegistryError, find


class Request(NamedTuple):
    """What is asked for on the command line.

    `fix` is "", "safe" or "unsafe": which fixes to make, if any. `jobs` is how many processes may work, `cache` whether
    to use and keep results of earlier runs, `measure` whether the report has the articles' measures in it.
    """

    paths: Sequence[str]
    command: Mapping[str, Sequence[str]] = {}  # select, extend-select, ignore
    profiles: Sequence[str] = ()
    config: str | None = None
    isolated: bool = False
    encoding: str | None = None
    offset_encoding: OffsetEncoding = "utf-32"
    stdin: bytes | None = None
    stdin_filename: str | None = None
    allow: bool = True
    fix: str = ""
    jobs: int = 1
    cache: bool = False
    measure: bool = False


class Plans:
    """The plan of every file: the nearest configuration and the command line over it, each worked out once."""

    def __init__(self, request: Request, registry: Registry) -> None:
        self.request = request
        self.registry = registry
        self._configs: dict[str, config.Settings] = {}
        self._registries: dict[tuple[str, ...], Registry] = {(): registry}
        self._plans: dict[object, Plan] = {}
        self._folders: dict[str, Plan] = {}  # of folders in which every file has the same
        self.command = config.Layer("", {k: list(v) for k, v in request.command.items() if v})
        self.profiles = tuple(config.profile(name) for name in request.profiles)

    def of(self, folder: str) -> config.Settings:
        """The configuration that holds in a folder."""
        if self.request.isolated:
            return config.Settings()
        if self.request.config:
            folder = os.path.dirname(os.path.abspath(self.request.config))
        if folder not in self._configs:
            file = self.request.config or config.find(folder)
            root = os.getcwd() if self.request.config else None
            self._configs[folder] = config.load(file, root) if file else config.Settings()
        return self._configs[folder]

    def plan(self, path: str) -> Plan:
        """The checks for a file. ConfigError where its configuration cannot be used."""
        folder = os.path.dirname(path)
        if folder in self._folders:
            return self._folders[folder]
        absolute = os.path.abspath(path)
        own = self.of(os.path.dirname(absolute))
        layers = (*own.layers, *self.profiles, self.command)
        has_overrides = any("overrides" in layer.keys for layer in layers)
        key = (own.folder, own.patterns, absolute if has_overrides else "")
        if key not in self._plans:
            registry = self._with_patterns(own.patterns)
            chosen = choices(layers, registry, absolute)
            same = (own.folder, repr(chosen))  # files with the same overrides share a plan, and its options
            self._plans[key] = self._plans.setdefault(same, Plan(registry, chosen))
        if not has_overrides:
            self._folders[folder] = self._plans[key]
        return self._plans[key]

    @property
    def registries(self) -> tuple[Registry, ...]:
        """The checks that the plans so far chose from."""
        return tuple(self._registries.values())

    def _with_patterns(self, names: tuple[str, ...]) -> Registry:
        if names not in self._registries:
            from .patterns import load

            registry = Registry(list(self.registry.rooms.values()), files=names)
            try:
                for name in names:
                    for pattern in load(name):
                        registry.add(pattern.check)
            except RegistryError as error:
                raise config.ConfigError(f"{name}: {error}") from None
            self._registries[names] = registry
        return self._registries[names]

    def excludes(self, path: str) -> bool:
        """Whether the configuration's `exclude` leaves a file out."""
        if self.request.isolated:
            return False
        try:
            own = self.of(os.path.dirname(os.path.abspath(path)))
        except config.ConfigError:
            return False  # said when the file is read
        layer = next((layer for layer in reversed(own.layers) if "exclude" in layer.keys), None)
        return layer is not None and matches(layer.keys["exclude"], layer.root, os.path.abspath(path))


def here() -> Registry:
    """All checks that a run in the working directory knows, those of its pattern files too."""
    plans = Plans(Request(()), find())
    return plans.plan(os.path.join(os.getcwd(), "-")).registry
