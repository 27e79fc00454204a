"""Data files: one entry a line, beside the module that reads them."""

from __future__ import annotations

import os


def rows(module: str, name: str) -> list[str]:
    """The lines of the file `name` beside a module (its `__file__`), without empty ones and those that begin with #.

    What else a line may hold is for the reader of that list; a remark behind an entry is left out by `entries`.
    """
    with open(os.path.join(os.path.dirname(module), name), "rb") as file:
        return [line for line in file.read().decode().split("\n") if line and line[0] != "#"]


def entries(module: str, name: str) -> list[str]:
    """The same lines without the remark that may stand behind an entry, after a blank and #."""
    return [row.split(" #")[0].rstrip() if "#" in row else row.rstrip() for row in rows(module, name)]
