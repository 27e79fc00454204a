"""Lines and paragraphs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ..model import Allowance

# All that str.isspace takes for space, so that a line which is left has a word for str.split.
_SPACE = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
_BLANK = _SPACE + "\ufeff"

WRAPPED_AT = (50, 90)  # the usual widths of copy whose lines were broken by hand, in code points
_WIDTHS = (0.7 * WRAPPED_AT[0], WRAPPED_AT[1])  # of nearly all lines of such copy


def find(text: str, allowances: Sequence[Allowance] = ()) -> list[tuple[int, int]]:
    """The spans of the lines that hold something, stripped; remarks that allow findings are cut out."""
    found, start = [], 0
    blank = _BLANK if "\ufeff" in text else None  # None is all that str.isspace takes for space, and far faster
    for line in (text.replace("\r", "\n") if "\r" in text else text).split("\n"):
        ink = line.strip(blank)
        if ink:
            at = start if len(ink) == len(line) else start + line.find(ink)
            found.append((at, at + len(ink)))
        start += len(line) + 1
    return _without(text, found, allowances) if allowances else found


def strip(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space, and without a BOM, at either end."""
    line = text[start:end]
    kept = line.lstrip(_BLANK)
    start += len(line) - len(kept)
    return start, start + len(kept.rstrip(_SPACE))


def _without(text: str, lines: list[tuple[int, int]], allowances: Sequence[Allowance]) -> list[tuple[int, int]]:
    kept, begins = [], [allowance.span.start for allowance in allowances]
    for start, end in lines:
        held = allowances[bisect_left(begins, start) : bisect_left(begins, end)]
        for hole in (allowance.span for allowance in held):
            if strip(text, start, hole.start)[0] < hole.start:
                kept.append(strip(text, start, hole.start))
            start = hole.end
        left = strip(text, start, end)
        if left[0] < left[1]:
            kept.append(left)
    return kept


def paragraphs(text: str, lines: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The lines themselves, or where the copy is hard-wrapped the blocks between empty lines."""
    low, high = _WIDTHS
    if 20 * len([0 for start, end in lines if low <= end - start <= high]) < 9 * len(lines):
        return list(lines)  # too few lines of that width for any of what `_wrapped` asks
    blocks = _blocks(text, lines)
    if not _wrapped(lines, blocks):
        return list(lines)
    return [(block[0][0], block[-1][1]) for block in blocks]


def _blocks(text: str, lines: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """The lines in groups that no empty line divides."""
    blocks: list[list[tuple[int, int]]] = []
    last = -1
    for line in lines:
        gap = text[last : line[0]].replace("\r\n", "\n") if last >= 0 else "\n\n"
        if gap.count("\n") + gap.count("\r") > 1:
            blocks.append([line])
        else:
            blocks[-1].append(line)
        last = line[1]
    return blocks


def _wrapped(lines: Sequence[tuple[int, int]], blocks: Sequence[Sequence[tuple[int, int]]]) -> bool:
    """Whether lines were broken by hand: most blocks have several, and all but their last are about equally long."""
    inner = [end - start for block in blocks for start, end in block[:-1]]
    if len(inner) < 4 or len(inner) * 2 < len(lines):
        return False
    if not WRAPPED_AT[0] <= sorted(inner)[len(inner) // 2] <= WRAPPED_AT[1]:
        return False
    low, high = _WIDTHS
    return sum(low <= n <= high for n in inner) >= 0.9 * len(inner)
