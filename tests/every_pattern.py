"""The patterns of newslint: every one that a module of the anatomy or of a check holds, with its place."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import newslint.anatomy
import newslint.checks
from newslint.lazy import Gated, Lazy


def patterns() -> Iterator[tuple[str, Lazy]]:
    """Each pattern once, those of gated ones too, behind the name of what holds it."""
    seen: set[tuple[str, int]] = set()
    for name, held in _all():
        for one in [pattern for _, pattern in held.pieces] if isinstance(held, Gated) else [held]:
            if (one.pattern, one.flags) not in seen:
                seen.add((one.pattern, one.flags))
                yield name, one


def gated() -> Iterator[tuple[str, Gated]]:
    """Each group of gated patterns once, behind its name."""
    seen: set[int] = set()
    for name, held in _all():
        if isinstance(held, Gated) and id(held) not in seen:
            seen.add(id(held))
            yield name, held


def _all() -> Iterator[tuple[str, Lazy | Gated]]:
    for package in (newslint.anatomy, newslint.checks):
        for module in walk_packages(package.__path__, package.__name__ + "."):
            for name, value in vars(import_module(module.name)).items():
                yield from _held(f"{module.name.removeprefix('newslint.')}.{name}", value)


def _held(name: str, value: Any) -> Iterator[tuple[str, Lazy | Gated]]:
    if isinstance(value, (Lazy, Gated)):
        yield name, value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _held(f"{name}{key}", one)
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from _held(name, one)
