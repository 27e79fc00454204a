"""What a shell offers for completion."""

from __future__ import annotations

from typing import Any

import click


def checks(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
    """The ids and topics that begin as the last of a comma-separated list does."""
    from ..registry import find

    done, comma, word = incomplete.rpartition(",")
    registry = find()
    return [done + comma + name for name in sorted([*registry.rooms, *registry.topics]) if name.startswith(word)]
