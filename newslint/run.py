"""A whole run: paths to a Report. It reads files and configuration; it prints nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from . import config, engine
from .config.checks import choices, matches
from .inputs import Unreadable, decode, files
from .model import Article, Finding, OffsetEncoding
from .plan import Plan
from .registry import Registry, RegistryError

NO_READER = {
    ".html": "newslint does not read HTML yet; give it the text",
    ".htm": "newslint does not read HTML yet; give it the text",
}


class Request(NamedTuple):
    """What is asked for on the command line."""

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


class FileReport(NamedTuple):
    """What became of one article. `status` is checked, skipped or failed; the last two have a reason."""

    path: str
    status: str
    reason: str | None = None
    findings: tuple[Finding, ...] = ()
    measures: Mapping[str, Mapping[str, float]] = {}
    suppressed: int = 0


class Report(NamedTuple):
    """Everything that a writer of reports needs. `unavailable` is check -> reason; `asked` the ids named to run."""

    files: tuple[FileReport, ...]
    crashes: tuple[engine.Crash, ...]
    unavailable: Mapping[str, str]
    asked: frozenset[str]
    offset_encoding: OffsetEncoding

    @property
    def findings(self) -> Iterator[Finding]:
        """All findings, in order of path, offset and check."""
        return (finding for file in self.files for finding in file.findings)


class Settings:
    """The plan of every file: the nearest configuration and the command line over it, each worked out once."""

    def __init__(self, request: Request, registry: Registry) -> None:
        self.request = request
        self.registry = registry
        self._configs: dict[str, config.Settings] = {}
        self._registries: dict[tuple[str, ...], Registry] = {(): registry}
        self._plans: dict[object, Plan] = {}
        self._excluded: dict[str, object] = {}
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
        return self._plans[key]

    def _with_patterns(self, names: tuple[str, ...]) -> Registry:
        if names not in self._registries:
            from .patterns import load

            registry = Registry(list(self.registry.rooms.values()))
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
        try:
            own = self.of(os.path.dirname(os.path.abspath(path)))
        except config.ConfigError:
            return False  # said when the file is read
        layer = next((layer for layer in reversed(own.layers) if "exclude" in layer.keys), None)
        return layer is not None and matches(layer.keys["exclude"], layer.root, os.path.abspath(path))


def lint(request: Request, registry: Registry, watch: Callable[[list[str]], Iterable[str]] = iter) -> Report:
    """Lint all the request's paths. ConfigError where the configuration cannot be used at all.

    `watch` is handed the list of files and gives them back one by one, so that progress can be shown.
    """
    settings = Settings(request, registry)
    settings.plan(os.path.join(os.getcwd(), "-"))  # what is wrong with the command line is said before any file is read
    wanted: list[str] = []
    done: list[FileReport] = []
    excluded = 0
    for found in files.find(request.paths, not (request.isolated or request.config)):
        if isinstance(found, files.Missing):
            done.append(FileReport(shown(found.path), found.status, found.reason))
        elif found in request.paths or not settings.excludes(found):
            wanted.append(found)
        else:
            excluded += 1
    if excluded and not wanted and request.stdin is None:
        done.append(FileReport(shown(request.paths[0]), "failed", f"all {excluded} files are left out by 'exclude'"))
    if request.stdin is not None and request.stdin_filename:  # what an editor hands over is newer than the file
        own = os.path.abspath(request.stdin_filename)
        wanted = [path for path in wanted if os.path.abspath(path) != own]
    readings: list[engine.Reading] = []
    for path in watch(wanted):
        read = _read(path, request, settings)
        (readings if isinstance(read, engine.Reading) else done).append(read)  # type: ignore[arg-type]
    if request.stdin is not None:
        read = _lint_bytes(request.stdin, request.stdin_filename or "-", request, settings)
        (readings if isinstance(read, engine.Reading) else done).append(read)  # type: ignore[arg-type]
    outcome = engine.finish(sorted(readings, key=lambda r: r.source))
    done += [FileReport(r.source, "checked", None, r.findings, r.measures, r.suppressed) for r in outcome.results]
    asked = frozenset(n for key in ("select", "extend-select") for n in request.command.get(key, ()))
    order = sorted(done, key=lambda f: (f.path, f.status))
    return Report(tuple(order), tuple(outcome.crashes), outcome.unavailable, asked, request.offset_encoding)


def _read(path: str, request: Request, settings: Settings) -> engine.Reading | FileReport:
    ending = os.path.splitext(path)[1].lower()
    if ending in NO_READER:
        return FileReport(shown(path), "failed" if path in request.paths else "skipped", NO_READER[ending])
    try:
        data = files.read(path)
    except OSError as error:
        return FileReport(shown(path), "failed", f"cannot be read: {error.strerror}")
    except ValueError as error:
        return FileReport(shown(path), "failed", str(error))
    return _lint_bytes(data, path, request, settings)


def _lint_bytes(data: bytes, path: str, request: Request, settings: Settings) -> engine.Reading | FileReport:
    try:
        plan = settings.plan(path)
        decoded = decode(data, request.encoding)
    except (config.ConfigError, Unreadable) as error:
        return FileReport(shown(path), "failed", str(error))
    if not decoded.text.strip("\ufeff \t\r\n"):
        return FileReport(shown(path), "skipped", "empty")
    article = Article(shown(path), decoded.text, decoded.meta(), request.offset_encoding)
    return engine.read(article, plan, request.allow)


def shown(path: str) -> str:
    """A path as it is reported: with `/`, relative to the working directory where it lies below it, no surrogates."""
    if path == "-":
        return path
    absolute, here = os.path.abspath(path), os.getcwd()
    below = absolute.startswith(here.rstrip(os.sep) + os.sep)
    text = os.path.relpath(absolute, here) if below else absolute
    return os.fsencode(text).decode("utf-8", "replace").replace(os.sep, "/")
