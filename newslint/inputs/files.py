"""Paths to files: walking folders, globs, ignore files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

ENDINGS = (".txt", ".text", ".md", ".html")
IGNORE_FILES = (".gitignore", ".newslintignore")
LARGEST = 256 * 1024 * 1024  # bytes; a larger file is refused


class Missing(NamedTuple):
    """A path that leads to no article, and why; `status` is failed, or skipped for what nobody named."""

    path: str
    reason: str
    status: str = "failed"


class Ignore:
    """The ignore files that hold for a folder, its own last. pathspec is loaded only where a pattern could match."""

    def __init__(self, folder: str, parent: Ignore | None) -> None:
        self.folder = folder
        self.parent = parent
        self.lines: list[str] = []
        for name in IGNORE_FILES:
            try:
                with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                    self.lines += file.read().splitlines()
            except OSError:
                continue
        self._spec: Any = None

    def ignores(self, path: str, is_folder: bool) -> bool:
        """Whether the nearest rule for an absolute path says that it is to be left out."""
        verdict = self._own(os.path.relpath(path, self.folder).replace(os.sep, "/") + "/" * is_folder)
        if verdict is None:
            return self.parent.ignores(path, is_folder) if self.parent else False
        return verdict

    def _own(self, name: str) -> bool | None:
        if not any(_could_match(line, name) for line in self.lines):
            return None
        if self._spec is None:
            from pathspec import GitIgnoreSpec

            self._spec = GitIgnoreSpec.from_lines(self.lines)
        verdict: bool | None = self._spec.check_file(name).include
        return verdict


def _could_match(line: str, name: str) -> bool:
    """A cheap test in front of pathspec (60 ms to load): a rule's longest literal stretch must stand in the path."""
    rule = line.strip().lstrip("!/")
    if not rule or rule.startswith("#"):
        return False
    literal = max("".join("\0" if ch in "*?[]\\" else ch for ch in rule).split("\0"), key=len)
    return literal in name


def find(paths: Sequence[str], heed_ignore_files: bool = True) -> Iterator[str | Missing]:
    """The files that the paths lead to, each once, sorted below each path; what leads nowhere is said.

    A file given by name is always taken. Below a folder hidden and ignored entries are left out; links that lead out of
    it are skipped; a loop of links is walked once. Without `heed_ignore_files` the ignore files in the folder itself
    count for nothing: who submits a folder doesn't say what of it is read.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _below(path, heed_ignore_files):
            key = found if isinstance(found, Missing) else os.path.abspath(found)
            if key not in seen:
                seen.add(str(key))
                yield found


def _below(path: str, heed: bool) -> Iterator[str | Missing]:
    if os.path.isdir(path):
        files = list(_walk(path, Walk(path, heed, {os.path.realpath(path)}), _rules_above(path)))
        if not any(isinstance(f, str) for f in files):
            looked = f"newslint looks for {', '.join(ENDINGS)} that are not hidden or ignored, for others by name"
            yield Missing(path, f"no articles in this folder; {looked}")
        yield from files
    elif os.path.lexists(path):
        yield path
    elif any(ch in path for ch in "*?["):
        yield from _glob(path)
    else:
        yield Missing(path, "no such file or folder")


def _glob(pattern: str) -> Iterator[str | Missing]:
    from glob import glob

    matches = sorted(glob(pattern, recursive=True))
    if not matches:
        yield Missing(pattern, "no file matches this pattern")
    for match in matches:
        if not os.path.isdir(match):
            yield match


class Walk(NamedTuple):
    """What holds for a whole walk: the folder it began in, whether to heed ignore files, and the folders seen."""

    root: str
    heed: bool
    seen: set[str]


def _walk(folder: str, walk: Walk, rules: Ignore | None) -> Iterator[str | Missing]:
    try:
        entries = sorted(os.scandir(folder), key=lambda e: e.name)
    except OSError as error:
        yield Missing(folder, f"cannot be listed: {error.strerror}")
        return
    if walk.heed and any(e.name in IGNORE_FILES for e in entries):
        rules = Ignore(os.path.abspath(folder), rules)
    for entry in entries:
        is_folder = entry.is_dir()
        if entry.name.startswith(".") or (rules and rules.ignores(os.path.abspath(entry.path), is_folder)):
            continue
        if entry.is_symlink() and not _stays(entry.path, walk.root):
            yield Missing(entry.path, "a link that leads out of the folder", "skipped")
        elif is_folder:
            real = os.path.realpath(entry.path)
            if real not in walk.seen:
                walk.seen.add(real)
                yield from _walk(entry.path, walk, rules)
        elif entry.name.lower().endswith(ENDINGS) and (entry.is_file() or entry.is_symlink()):
            yield entry.path


def _stays(link: str, root: str) -> bool:
    inside, target = os.path.realpath(root), os.path.realpath(link)
    return target == inside or target.startswith(inside.rstrip(os.sep) + os.sep)


def _rules_above(path: str) -> Ignore | None:
    """The ignore files of the folders above a path, up to the root of its repository."""
    folder = os.path.dirname(os.path.abspath(path))
    if os.path.isdir(os.path.join(path, ".git")):
        return None
    chain = []
    while True:
        chain.append(folder)
        if os.path.exists(os.path.join(folder, ".git")):
            break
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    rules = None
    for above in reversed(chain):
        if any(os.path.exists(os.path.join(above, name)) for name in IGNORE_FILES):
            rules = Ignore(above, rules)
    return rules


def read(path: str) -> bytes:
    """The bytes of a file. OSError where it cannot be read, ValueError where it is larger than LARGEST."""
    with open(path, "rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError(f"larger than {LARGEST // 1024 // 1024} MiB; split it into articles")
    return data
