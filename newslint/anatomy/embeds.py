"""To be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import Anatomy, Part


def find(anatomy: Anatomy) -> list[Part]:
    """Not there yet."""
    return []
