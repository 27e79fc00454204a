"""Findings of an older text, taken over to a newer one: those whose copy has not been touched since."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Article, Edit, Finding, Span
from ..places import place, position


def carried(findings: Sequence[Finding], old: str, article: Article) -> list[Finding]:
    """The findings of the text `old` that lie before or behind what changed, placed in the article.

    The names of other files in their messages and the places in these are left as they were.
    """
    new = article.text
    if old == new:
        return list(findings)
    head = _agree(old, new)
    tail = min(_agree(old[::-1], new[::-1]), len(old) - head, len(new) - head)
    found = []
    for finding in findings:
        start, end = finding.place.span
        if end <= head:
            found.append(_moved(finding, 0, article))
        elif start >= len(old) - tail:
            found.append(_moved(finding, len(new) - len(old), article))
    return found


def _agree(one: str, other: str) -> int:
    """How many code points two texts share from their start."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _moved(finding: Finding, by: int, article: Article) -> Finding:
    """The finding further on; a check across files edits only the place that it flags."""
    start, end = finding.place.span
    there = place(article, Span(start + by, end + by))._replace(source=finding.place.source)

    def moved(edit: Edit) -> Edit:
        return Edit(edit.start + by, edit.end + by, edit.text)

    fix = finding.fix and finding.fix._replace(edits=tuple(moved(edit) for edit in finding.fix.edits))
    suggestions = tuple(moved(edit) for edit in finding.suggestions)
    edits = (*(fix.edits if fix else ()), *suggestions)
    points = tuple((position(article, edit.start), position(article, edit.end)) for edit in edits)
    return finding._replace(place=there, fix=fix, suggestions=suggestions, points=points)
