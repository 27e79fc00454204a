"""Quotations with their speakers: what stands between marks, who said it, and by which words that was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .. import Anatomy, Quotation
    from .runs import Run


def find(anatomy: Anatomy) -> list[Quotation]:
    """Every quotation of the copy in order, with its speaker where one was found."""
    from . import speakers

    return speakers.assign(anatomy.text, anatomy.paragraphs, anatomy._runs)


def is_speech(anatomy: Anatomy, run: Run) -> bool:
    """Whether a quotation is what somebody said; its speaker is looked for only where its shape leaves that open."""
    from . import speakers

    if speakers.is_open(anatomy.text, run):
        return any(quotation.speech for quotation in anatomy.quotations if quotation.start == run.start)
    return not speakers.is_titled(anatomy.text, run)
