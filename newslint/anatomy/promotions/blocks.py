"""Lines that go along with a promotion beside them: headlines under a cue, the words of a form, a repeated headline."""

from __future__ import annotations

from collections.abc import Container, Sequence

from ...lazy import Lazy
from . import page, related, stamps
from .forms import fold

Pair = tuple[int, int]

WEAK = 6  # lines of page words that go along with one that is sure
POLL = 20  # lines of a poll
FRAMES = (("skip past newsletter", "after newsletter promotion"), ("list of", "end of list"))
FRAME = 14  # lines of a frame
SLOGAN = Lazy(
    r"\bquality journalism is more\b|\bhigh-quality journalism\b|\bour (?:independent )?journalism (?:is|depends)\b"
)
REPEATED = 6  # lines from the repeated headline to the end


def grow(text: str, lines: Sequence[Pair], kinds: dict[int, str], held: Container[int], polls: Sequence[int]) -> None:
    """Add to the lines that are promotions those that stand and fall with them."""
    if kinds:
        _fill_frames(text, lines, kinds, held)
        _name_stories(text, lines, kinds, held)
        _fill_polls(kinds, polls)
        _spread(text, lines, kinds, held)
        _head_read_mores(text, lines, kinds, held)
        _lead_in(text, lines, kinds, held)
        _repeat(text, lines, kinds, held)
    _open(text, lines, kinds, held)


def joined(kinds: dict[int, str]) -> list[tuple[int, int, str]]:
    """First line, last line and kind of each run of lines."""
    runs: list[tuple[int, int, str]] = []
    for number in sorted(kinds):
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number, runs[-1][2])
        else:
            runs.append((number, number, kinds[number]))
    return runs


def _name_stories(text: str, lines: Sequence[Pair], kinds: dict[int, str], held: Container[int]) -> None:
    """Headlines under a cue; a bare cue without any is none."""
    for number in [n for n, kind in kinds.items() if kind in ("cue", "bare cue")]:
        below = number + 1
        while below < len(lines) and below - number <= related.TITLES and below not in held:
            if below not in kinds and not related.is_story(text[slice(*lines[below])]):
                break
            below += 1
        if kinds[number] == "bare cue" and below == number + 1:
            del kinds[number]
            continue
        for title in range(number, below):
            kinds[title] = "related"


def _fill_polls(kinds: dict[int, str], polls: Sequence[int]) -> None:
    """The questions and boxes between the first line of a poll and the small print under it."""
    for number in [*polls, *(n for n, kind in kinds.items() if kind == "poll")]:
        last = max((n for n in range(number, number + POLL) if kinds.get(n) == "page"), default=number)
        for between in range(number + 1, last):
            kinds[between] = "poll"


def _fill_frames(text: str, lines: Sequence[Pair], kinds: dict[int, str], held: Container[int]) -> None:
    """What stands between the two lines of a frame: "skip past newsletter promotion", "list of 3 items"."""
    for number in [n for n, kind in kinds.items() if kind == "page"]:
        folded = fold(text[slice(*lines[number])])
        closes = next((last for first, last in FRAMES if folded.startswith(first)), "")
        below = range(number + 1, min(len(lines), number + FRAME))
        end = next((n for n in below if closes and fold(text[slice(*lines[n])]) == closes), number)
        for between in range(number + 1, end):
            if between not in held:
                kinds[between] = "page"


def _head_read_mores(text: str, lines: Sequence[Pair], kinds: dict[int, str], held: Container[int]) -> None:
    """The headline over a bare "Read more", under a paragraph that has ended."""
    for number in [n for n, kind in kinds.items() if kind == "page" and n > 1]:
        if number - 1 in kinds or number - 2 in kinds or number - 1 in held:
            continue
        if fold(text[slice(*lines[number])]) not in ("read more", "read more »"):
            continue
        title, above = text[slice(*lines[number - 1])], text[slice(*lines[number - 2])]
        if (
            related.is_story(title)
            and title[0] not in "-–—•*·"
            and len(above) > 2 * len(title) // 3
            and above[-1] in '.!?”"’'
        ):
            kinds[number - 1] = "related"
            kinds[number] = "related"


def _lead_in(text: str, lines: Sequence[Pair], kinds: dict[int, str], held: Container[int]) -> None:
    """A slogan about journalism directly over or under an appeal for support."""
    for number in [n for n, kind in kinds.items() if kind in ("subscription", "donation")]:
        for near in (number - 1, number + 1):
            if 0 <= near < len(lines) and near not in kinds and near not in held and _is_slogan(text, *lines[near]):
                kinds[near] = kinds[number]


def _is_slogan(text: str, start: int, end: int) -> bool:
    return end - start < 300 and text[start] not in '“"' and SLOGAN.search(fold(text[start:end])) is not None


def _spread(text: str, lines: Sequence[Pair], kinds: dict[int, str], held: Container[int]) -> None:
    """Page words that are too weak alone, above and below those that are sure."""
    for number in list(kinds):
        for step in (-1, 1):
            at = number + step
            while 0 <= at < len(lines) and abs(at - number) <= WEAK and at not in kinds and at not in held:
                start, end = lines[at]
                if end - start > page.LONGEST or not _goes_along(fold(text[start:end]), kinds[number]):
                    break
                kinds[at] = kinds[number]
                at += step


def _goes_along(folded: str, kind: str) -> bool:
    if kind == "stamp":
        return folded.isdigit() or stamps.is_site(folded)
    return page.is_weak(folded)


def _repeat(text: str, lines: Sequence[Pair], kinds: dict[int, str], held: Container[int]) -> None:
    """A dialogue at the end that has the headline again: all from there on."""
    heads = {text[slice(*pair)] for pair in lines[:3] if pair[1] - pair[0] > 25}
    for number in range(max(4, len(lines) - REPEATED), len(lines)):
        if text[slice(*lines[number])] in heads and kinds.get(number - 1) and number not in held:
            for rest in range(number, len(lines)):
                if rest not in held:
                    kinds[rest] = "page"
            return


def _open(text: str, lines: Sequence[Pair], kinds: dict[int, str], held: Container[int]) -> None:
    """The name of a section, or two counts, above the headline."""
    first = next((n for n in range(min(3, len(lines))) if n not in kinds), 0)
    if len(lines) < first + 3 or first in held or first + 1 in held:
        return
    start, end = lines[first]
    if end - start > 24:
        return
    folded = fold(text[start:end])
    below = text[slice(*lines[first + 1])]
    headed = (len(below) > 24 and below[-1] not in '.:;,”"') or first + 1 in kinds
    if (folded[-1] == ":" and folded.rstrip(": ") in ("opinion", "analysis", "commentary")) or (
        headed and page.is_section(folded)
    ):
        kinds[first] = "section"
    elif folded.isdigit() and below.isdigit():
        kinds[first] = kinds[first + 1] = "page"
