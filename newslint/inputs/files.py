"""Paths to files: walking folders, globs, ignore files."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence

from ..named import NamedTuple
from .ignore import IGNORE_FILES, Ignore, above

ENDINGS = (".txt", ".text", ".md", ".html", ".htm")
LEADS_OUT = "a link that leads out of the folder"
STREAMS = ("/dev/", "/proc/")  # what is named here is meant to be a stream, such as <(…) of a shell
DEEPEST = 100  # folders in each other below the one that is linted; what lies deeper is refused
NO_FILE = "a pipe or a device, no file"
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
    for path in paths:
        for found, real in _below(path, heed_ignore_files):
            if real not in seen:
                seen.add(real)
                yield found


def _below(path: str, heed: bool) -> Iterator[tuple[str | Missing, str]]:
    """What a path leads to, each with its real path."""
    real = os.path.realpath(path)
    if os.path.isdir(path):
        files = list(_walk(path, real, Walk(path, heed, {real}), above(path) if heed else None))
        if not any(isinstance(f, str) for f, _ in files):
            looked = f"newslint looks for {', '.join(ENDINGS)} that are not hidden or ignored, for others by name"
            yield Missing(path, f"no articles in this folder; {looked}"), real
        yield from files
    elif os.path.lexists(path):
        yield path, real
    elif any(ch in path for ch in "*?["):
        for found in _glob(path):
            yield found, os.path.realpath(found.path if isinstance(found, Missing) else found)
    else:
        yield Missing(path, "no such file or folder"), real


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


def _walk(folder: str, real: str, walk: Walk, rules: Ignore | None) -> Iterator[tuple[str | Missing, str]]:
    """What stands below a folder; `real` is the folder's real path, so that no file's has to be asked for."""
    if folder.count(os.sep) - walk.root.count(os.sep) > DEEPEST:
        yield Missing(folder, f"more than {DEEPEST} folders deep; name it to have it read"), real
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda e: e.name)
    except OSError as error:
        yield Missing(folder, f"cannot be listed: {error.strerror}"), real
        return
    if walk.heed and any(e.name in IGNORE_FILES for e in entries):
        rules = Ignore(os.path.abspath(folder), rules)
    for entry in entries:
        is_link = entry.is_symlink()
        is_folder = os.path.isdir(entry.path) if is_link else entry.is_dir()  # which raises for a link to itself
        if entry.name.startswith(".") or (rules and rules.ignores(os.path.abspath(entry.path), is_folder)):
            continue
        target = os.path.realpath(entry.path) if is_link else os.path.join(real, entry.name)
        if is_link and not _stays(entry.path, walk.root):
            yield Missing(entry.path, LEADS_OUT, "skipped"), target
        elif is_folder:
            if target not in walk.seen:
                walk.seen.add(target)
                yield from _walk(entry.path, target, walk, rules)
        elif entry.name.lower().endswith(ENDINGS):
            yield entry.path, target


def _stays(link: str, root: str) -> bool:
    inside, target = os.path.realpath(root), os.path.realpath(link)
    return target == inside or target.startswith(inside.rstrip(os.sep) + os.sep)


def read(path: str) -> bytes:
    """The bytes of a file. OSError where it cannot be read, ValueError where it is larger than LARGEST or no file.

    A pipe or a device could keep the run waiting for ever, so it is read only where it is named below /dev.
    """
    status = os.stat(path)
    is_file = stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)
    if not (is_file or os.path.abspath(path).startswith(STREAMS)):
        raise ValueError(f"{NO_FILE}; save the text in a file, or give it on standard input (-)")
    return _whole(path, status.st_size)


def regular(path: str) -> bytes:
    """The bytes of a file, as `read` has them; ValueError for a pipe or a device, which can be read once only."""
    status = os.stat(path)
    if not stat.S_ISREG(status.st_mode):
        raise ValueError(NO_FILE)
    return _whole(path, status.st_size)


def _at_once(path: str, size: int) -> bytes:
    """Up to one byte more than there should be; a third of the system calls of `open`, and no room for LARGEST."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        return os.read(handle, size + 1)
    finally:
        os.close(handle)


def _whole(path: str, size: int) -> bytes:
    data = _at_once(path, size) if 0 < size <= LARGEST else b""
    if not size or len(data) != size:  # a stream, or a file that is being written
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError(f"larger than {LARGEST // 1024 // 1024} MiB; split it into articles")
    return data
