"""What was found before, by the digest of all that it depends on. Several processes may read and write at once."""

from __future__ import annotations

import json
import os
from functools import cache
from hashlib import blake2b
from typing import Any

from ..store import Store
from . import folders

FORMAT = 1


def key(*parts: str) -> bytes:
    """The digest under which something is kept; every part of what it depends on is named."""
    return blake2b("\0".join((str(FORMAT), *parts)).encode("utf-8", "surrogatepass"), digest_size=20).digest()


def get(name: bytes) -> Any:
    """What was put under a key, or None."""
    found = _store(os.getpid(), str(folders.cache())).get([name])
    return json.loads(found[name]) if name in found else None


def put(name: bytes, value: Any) -> None:
    """Keep a value that JSON can hold. Where it cannot be stored nothing is lost but time."""
    _store(os.getpid(), str(folders.cache())).put([(name, json.dumps(value).encode(), b"")])


@cache
def _store(process: int, folder: str) -> Store:
    """The store, opened once a process, since SQLite's connections do not survive a fork."""
    return Store(os.path.join(folder, "grammar.db"))
