"""What a result depends on beside the copy: the code, the libraries, the settings."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from .. import own_code
from ..hashes import blake2b
from ..plan import Plan
from ..registry import Registry


def of_code(registry: Registry) -> bytes:
    """A digest that changes with newslint's own files, with any room of a plugin, and with what is installed.

    Where it would be wrong: a plugin that reads files which stand outside its package.
    """
    digest = blake2b(digest_size=16)
    digest.update(sys.version.encode())
    digest.update(own_code.digest())
    for path in sys.path:  # installing and removing packages touches the folder that they stand in
        if path.endswith("-packages"):
            digest.update(_stamp(path))
    for room in registry.rooms.values():
        if room.folder is None and room.module:
            digest.update(_plugin(room.module))
    return digest.digest()


def _stamp(path: str) -> bytes:
    try:
        return own_code.stamp(path, os.stat(path))
    except OSError:
        return b"-"


def _plugin(module: str) -> bytes:
    """The files of the top package of a plugin's module, found without importing it."""
    name = module.split(".")[0]
    for base in sys.path:
        package = os.path.join(base, name)
        if os.path.isdir(package):
            return b"".join(sorted(own_code.tree(package)))
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
