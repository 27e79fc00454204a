"""The state of newslint's own files, so that what is kept of earlier runs ends with the code that made it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache

from .hashes import blake2b

PACKAGE = os.path.dirname(__file__)


@cache
def digest() -> bytes:
    """A digest that changes with any file of newslint or of its rooms.

    Files count by name, size and time of change, as build tools have it: reading them all would cost more than a small
    run. Where it would be wrong: a file changed in place within one tick of the clock, at the same length.
    """
    made = blake2b(digest_size=16)
    for folder in (PACKAGE, os.path.join(PACKAGE, "checks")):  # a link in a checkout, which `tree` doesn't follow
        for line in sorted(tree(folder)):
            made.update(line)
    return made.digest()


def tree(folder: str) -> Iterator[bytes]:
    """A line for every file below a folder: its path, size and time of change."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name == "__pycache__":
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from tree(entry.path)
            else:
                yield stamp(entry.path, entry.stat())


def stamp(path: str, status: os.stat_result) -> bytes:
    """A path with the size and the time of change of what stands there."""
    return f"{path}\0{status.st_size}\0{status.st_mtime_ns}".encode("utf-8", "surrogateescape")
