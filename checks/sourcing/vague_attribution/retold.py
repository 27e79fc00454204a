"""Whether the copy around a "reportedly" tells which outlet or person it retells."""

from __future__ import annotations

from functools import lru_cache

from newslint.lazy import Gated

from .. import scan
from .voices import names_speaker

_FAR = 1500  # code points: a paragraph is looked through no farther than this to either side
_OUTLET = r"(?:[Tt]he )?[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,3}"
_PAPER = (
    r"(?:(?:news)?paper|magazine|(?:news )?agency|broadcaster|outlet|(?:web)?site|tabloid|station|network|daily|weekly"
    r"|programme)"
)
_WROTE = r"(?:said|says|reported|reports|wrote|writes|added|adds|revealed|claimed|claims)\b"
_PAPERS = tuple(
    "paper magazine agency broadcaster outlet site tabloid station network daily weekly programme".split()
)  # in all that _PAPER finds
_RETELLS = Gated(
    (_PAPERS, rf"\b(?:[Tt]he|[Aa]) (?:[\w’'-]+ ){{0,2}}{_PAPER} (?:\w+ )?{_WROTE}"),
    (
        ("reported", "revealed", "reports"),
        (
            rf"[Aa]s (?<!\w.s )(?:first )?(?:{_OUTLET} (?:\w+ )?(?:reported|revealed|reports)|reported by)\b"
            rf"|, {_OUTLET} (?:first |has |had |also )?(?:reported|reports|revealed)\b"
        ),
    ),
    ((" leaked ",), r"\b(?:its|the|an?) leaked [\w-]+"),
)


def is_retold(text: str, start: int, end: int) -> bool:
    """Whether the paragraph, or one beside it, gives the outlet, or a sentence beside it gives a speaker's name."""
    low, high = _line(text, start, end)
    if _retells(text, low, high):
        return True
    here = scan.sentence(text, start, end)  # what somebody said farther off is mostly another matter
    if here.start > low and names_speaker(here.before):
        return True
    if here.end < high and names_speaker(here.after):
        return True
    above = _line(text, *[_ink(text, low)] * 2) if low else None
    if above and _retells(text, *above):
        return True
    below = _skip(text, high)
    return below < len(text) and _retells(text, *_line(text, below, below))


@lru_cache(maxsize=8)
def _retells(text: str, start: int, end: int) -> bool:
    return _RETELLS.search(text, start, end) is not None


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """The paragraph around a place, cut at round numbers if long, so that finds share what was searched."""
    low = max(text.rfind("\n", max(0, start - 2 * _FAR), start) + 1, (start // _FAR - 1) * _FAR)
    high = text.find("\n", end, end + 2 * _FAR)
    return low, high if high >= 0 else min(len(text), (end // _FAR + 2) * _FAR)


def _ink(text: str, at: int) -> int:
    """The last place before one where the text isn't blank, looked for over a few line ends."""
    return at - len(piece) + len(piece.rstrip()) if (piece := text[max(0, at - 9) : at]) else at


def _skip(text: str, at: int) -> int:
    piece = text[at : at + 9]
    return at + len(piece) - len(piece.lstrip())
