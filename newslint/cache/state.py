"""What a result depends on beside the copy: the code, the libraries, the settings."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from hashlib import blake2b

from ..plan import Plan
from ..registry import ROOMS, Registry


def of_code(registry: Registry) -> bytes:
    """A digest that changes with newslint's own files, with any room of a plugin, and with what is installed.

    Files count by name, size and time of change, as build tools have it: reading them all would cost more than a small
    run. Where it would be wrong: a file changed in place within one tick of the clock, at the same length.
    """
    digest = blake2b(digest_size=16)
    digest.update(sys.version.encode())
    for folder in (os.path.dirname(os.path.dirname(__file__)), ROOMS):
        for line in sorted(_tree(folder)):
            digest.update(line)
    for path in sys.path:  # installing and removing packages touches the folder that they stand in
        if path.endswith("-packages"):
            digest.update(_stamp(path))
    for room in registry.rooms.values():
        if room.folder is None and room.module:
            digest.update(_plugin(room.module))
    return digest.digest()


def _tree(folder: str) -> Iterator[bytes]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name == "__pycache__":
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _tree(entry.path)
            else:
                status = entry.stat()
                yield f"{entry.path}\0{status.st_size}\0{status.st_mtime_ns}".encode("utf-8", "surrogateescape")


def _stamp(path: str) -> bytes:
    try:
        status = os.stat(path)
    except OSError:
        return b"-"
    return f"{path}\0{status.st_size}\0{status.st_mtime_ns}".encode("utf-8", "surrogateescape")


def _plugin(module: str) -> bytes:
    """The files of the top package of a plugin's module, found without importing it."""
    name = module.split(".")[0]
    for base in sys.path:
        package = os.path.join(base, name)
        if os.path.isdir(package):
            return b"".join(sorted(_tree(package)))
        if os.path.isfile(package + ".py"):
            return _stamp(package + ".py")
    return b"?" + os.urandom(8)  # not found this way: never taken from the cache


def of_plan(plan: Plan) -> bytes:
    """A digest of the settings of a plan, with what stands in the files that they name."""
    digest = blake2b(repr(plan.choices).encode("utf-8", "surrogatepass"), digest_size=16)
    for file in (*plan.registry.files, *_read_by(plan)):
        try:
            with open(file, "rb") as handle:
                digest.update(handle.read())
        except OSError:  # said by the check that wants it
            digest.update(b"\0")
    return digest.digest()


def _read_by(plan: Plan) -> Iterator[str]:
    """The files that checks read because of their options."""
    for room in plan.registry.rooms.values():
        if room.id in plan.choices.options:
            entry = plan.entry(room)
            if entry is not None and entry.check.reads is not None:
                yield from entry.check.reads(entry.options)
