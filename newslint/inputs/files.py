"""Paths to files: walking folders, globs, ignore files."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .ignore import IGNORE_FILES, Ignore, above

ENDINGS = (".txt", ".text", ".md", ".html", ".htm")
LEADS_OUT = "a link that leads out of the folder"
STREAMS = ("/dev/", "/proc/")  # what is named here is meant to be a stream, such as <(…) of a shell
DEEPEST = 100  # folders in each other below the one that is linted; what lies deeper is refused
LARGEST = 256 * 1024 * 1024  # bytes; a larger file is refused


class Missing(NamedTuple):
    """A path that leads to no article, and why; `status` is failed, or skipped for what nobody named."""

    path: str
    reason: str
    status: str = "failed"


def find(paths: Sequence[str], heed_ignore_files: bool = True) -> Iterator[str | Missing]:
    """The files that the paths lead to, each once, sorted below each path; what leads nowhere is said.

    A file given by name is always taken. Below a folder hidden and ignored entries are left out; links that lead out of
    it are skipped; a loop of links is walked once. Without `heed_ignore_files` no ignore file counts, in the folder or
    above it: who submits copy, by a pull request perhaps, doesn't say what of it is read.
    """
    seen: set[str] = set()
    folders: dict[str, str] = {}
    for path in paths:
        for found in _below(path, heed_ignore_files):
            key = _real(found.path if isinstance(found, Missing) else found, folders)
            if key not in seen:
                seen.add(key)
                yield found


def _real(path: str, folders: dict[str, str]) -> str:
    """`os.path.realpath`, which asks about every folder on the way; here once for each folder."""
    folder, name = os.path.split(path)
    if name in ("", ".", "..") or os.path.islink(path):
        return os.path.realpath(path)
    if folder not in folders:
        folders[folder] = os.path.realpath(folder)
    return os.path.join(folders[folder], name)


def _below(path: str, heed: bool) -> Iterator[str | Missing]:
    if os.path.isdir(path):
        files = list(_walk(path, Walk(path, heed, {os.path.realpath(path)}), above(path) if heed else None))
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
    from glob import escape, glob

    folder = pattern
    while escape(folder) != folder:  # the folder in front of the first wildcard
        folder = os.path.dirname(folder)
    matches = [m for m in sorted(glob(pattern, recursive=True)) if not os.path.isdir(m)]
    if not matches:
        yield Missing(pattern, "no file matches this pattern")
    for match in matches:
        if _stays(match, folder or os.curdir):
            yield match
        else:
            yield Missing(match, LEADS_OUT, "skipped")


class Walk(NamedTuple):
    """What holds for a whole walk: the folder it began in, whether to heed ignore files, and the folders seen."""

    root: str
    heed: bool
    seen: set[str]


def _walk(folder: str, walk: Walk, rules: Ignore | None) -> Iterator[str | Missing]:
    if folder.count(os.sep) - walk.root.count(os.sep) > DEEPEST:
        yield Missing(folder, f"more than {DEEPEST} folders deep; name it to have it read")
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda e: e.name)
    except OSError as error:
        yield Missing(folder, f"cannot be listed: {error.strerror}")
        return
    if walk.heed and any(e.name in IGNORE_FILES for e in entries):
        rules = Ignore(os.path.abspath(folder), rules)
    for entry in entries:
        is_link = entry.is_symlink()
        is_folder = os.path.isdir(entry.path) if is_link else entry.is_dir()  # which raises for a link to itself
        if entry.name.startswith(".") or (rules and rules.ignores(os.path.abspath(entry.path), is_folder)):
            continue
        if is_link and not _stays(entry.path, walk.root):
            yield Missing(entry.path, LEADS_OUT, "skipped")
        elif is_folder:
            real = os.path.realpath(entry.path)
            if real not in walk.seen:
                walk.seen.add(real)
                yield from _walk(entry.path, walk, rules)
        elif entry.name.lower().endswith(ENDINGS):
            yield entry.path


def _stays(link: str, root: str) -> bool:
    inside, target = os.path.realpath(root), os.path.realpath(link)
    return target == inside or target.startswith(inside.rstrip(os.sep) + os.sep)


def read(path: str) -> bytes:
    """The bytes of a file. OSError where it cannot be read, ValueError where it is larger than LARGEST or no file.

    A pipe or a device could keep the run waiting for ever, so it is read only where it is named below /dev.
    """
    mode = os.stat(path).st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or os.path.abspath(path).startswith(STREAMS)):
        raise ValueError("a pipe or a device, no file; save the text in a file, or give it on standard input (-)")
    with open(path, "rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError(f"larger than {LARGEST // 1024 // 1024} MiB; split it into articles")
    return data
