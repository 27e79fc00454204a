"""Applying edits to a text."""

from __future__ import annotations

from collections.abc import Iterable

from .model import Edit, Fix


def apply(text: str, fixes: Iterable[Fix]) -> tuple[str, int]:
    """The text with the fixes made, and how many were; of fixes that touch the widest, then the first, wins."""
    wanted = sorted(fixes, key=lambda fix: (-_reach(fix), fix.edits))
    edits: list[Edit] = []
    made = 0
    for fix in wanted:
        if fix.edits and not any(_touch(a, b) for a in fix.edits for b in edits):
            edits.extend(fix.edits)
            made += 1
    return _rewrite(text, sorted(edits)), made


def _rewrite(text: str, edits: Iterable[Edit]) -> str:
    pieces: list[str] = []
    at = 0
    for edit in edits:
        pieces += (text[at : edit.start], edit.text)
        at = edit.end
    return "".join([*pieces, text[at:]])


def _reach(fix: Fix) -> int:
    return max((e.end for e in fix.edits), default=0) - min((e.start for e in fix.edits), default=0)


def _touch(a: Edit, b: Edit) -> bool:
    return (a.start < b.end and b.start < a.end) or (a.start, a.end) == (b.start, b.end)
