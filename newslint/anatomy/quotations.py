"""To be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import Anatomy, Quotation


def find(anatomy: Anatomy) -> list[Quotation]:
    """Not there yet."""
    return []
