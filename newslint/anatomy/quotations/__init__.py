"""Quotations with their speakers: what stands between marks, who said it, and by which words that was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .runs import runs

if TYPE_CHECKING:
    from .. import Anatomy, Quotation


def find(anatomy: Anatomy) -> list[Quotation]:
    """Every quotation of the copy in order, with its speaker where one was found."""
    from . import speakers

    return speakers.assign(anatomy.text, anatomy.paragraphs, runs(anatomy.text, anatomy.paragraphs))
