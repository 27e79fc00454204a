"""What pages print around embedded content: consent gates, "Skip post", loading charts, the parts of a player.

Each form is a whole line, since within a sentence the same words may be copy. It would be wrong on a line of dialogue.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from . import words
from .marks import heard
from .page_forms import FORMS

MARKS = frozenset(words("marks_page_words"))
_AHEAD = frozenset(("Up Next", "Up next"))  # alone it may be a heading of the copy, over tomorrow's match
LONGEST = 300
LINES_OF_A_POST = 12


def places(text: str, lines: Sequence[tuple[int, int]]) -> set[int]:
    """The numbers of the lines that are nothing but such words."""
    marks = heard(text)
    starts = [start for start, _ in lines]
    near = {bisect_right(starts, at) - 1 for mark in MARKS.intersection(marks) for at in marks[mark]}
    found = {n for n in near if n >= 0 and lines[n][1] - lines[n][0] <= LONGEST and is_notice(text[slice(*lines[n])])}
    if marks.keys() & _AHEAD:
        found -= {n for n in found if text[slice(*lines[n])].strip(":. ") in _AHEAD and not {n - 1, n + 1} & found}
    return found


def skipped(text: str, lines: Sequence[tuple[int, int]], printed: set[int]) -> dict[int, int]:
    """The number of each line "Skip twitter post" with that of the "End of twitter post" below it."""
    found = {}
    opened = -1
    for number in sorted(printed):
        line = text[slice(*lines[number])]
        if line.startswith("Skip "):
            opened = number
        elif line.startswith("End of ") and opened >= 0 and number - opened <= LINES_OF_A_POST:
            found[opened] = number
            opened = -1
    return found


def is_notice(line: str) -> bool:
    """Whether a line is nothing but such words."""
    return line[0] not in '“"‘' and FORMS.match(line) is not None
