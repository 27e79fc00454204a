"""What a page says in the place of a video, a gallery or a post that did not come with the copy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from ...lazy import Lazy
from . import page_words, pointers, words
from .marks import heard
from .tails import Tail
from .weights import ENOUGH, weigh

Pair = tuple[int, int]

_PLAYER = Lazy(
    r"JUST WATCHED\b.{0,200}|.{0,160}\bPlay [Vv]ideo ?\d{1,2}:\d\d\Z|(?:Play|PLAY|Now Playing"
    r"|NOW PLAYING|Play Video|▶)\W{0,3}(?:\d{1,2}:\d\d)?\Z|(?:Watch|Play) [Vv]ideo\W{0,3}\d{1,2}:\d\d\Z"
)
_SOUND = Lazy(
    r"\[(?:[Mm]usic|MUSIC|[Aa]pplause|APPLAUSE|[Ll]aughter|LAUGHTER|[Cc]heering|[Ss]ilence|__)(?: playing)?\]\Z"
)
_FRONT = ("Play", "PLAY", "JUST W", "NOW PL", "Now Pl", "[", "▶", "Watch")
_STEMS = frozenset(words("marks_players"))
MARKS = _STEMS | frozenset(words("marks_pointers")) | page_words.MARKS
LONGEST_LINE = 400
LONGEST_PLAYER = 220
LONGEST_WHOLE = 80  # code points of a line that is known word by word


def find(text: str, lines: Sequence[Pair]) -> Iterator[Pair]:
    """The lines that are a notice of the page, or a pointer to a video that did not come with the copy."""
    marks = heard(text).keys()
    stems, printed = not marks.isdisjoint(_STEMS), page_words.places(text, lines)
    phrases = [p for p in (*words("player_phrases"), "Play Video", "Play video") if p in text] if stems else []
    skipped = page_words.skipped(text, lines, printed)
    closing = pointers.closing(text, lines)
    for number, (start, end) in enumerate(lines):
        if end - start > LONGEST_PLAYER and number not in closing and not phrases and number not in printed:
            continue
        if number in skipped:
            yield start, lines[skipped[number]][1]
        if phrases and end - start < LONGEST_LINE:
            line = text[start:end]
            held = [p for p in phrases if p in line]
            if held and (not held[0].startswith("Play ") or _PLAYER.match(line)):
                yield start, end
                continue
        if (
            number in printed
            or _is_whole(text, start, end, stems)
            or _is_player(text, start, end)
            or (
                pointers.may_point(text, start, end)
                and pointers.is_pointer(text[start:end], number, _is_last(text, lines, number))
            )
        ):
            yield start, end
        elif number in closing:
            yield from pointers.closing_sentence(text, start, end)


def _is_last(text: str, lines: Sequence[Pair], number: int) -> bool:
    """Whether nothing stands after a line but one on the author."""
    below = len(lines) - 1 - number
    if below != 1 or not text.startswith("More ", lines[number][0]):
        return not below
    return weigh(Tail(text, lines), number + 1) >= ENOUGH


def _is_player(text: str, start: int, end: int) -> bool:
    if end - start > LONGEST_PLAYER or not text.startswith(_FRONT, start):
        return False
    line = text[start:end]
    return _SOUND.match(line) is not None or _PLAYER.match(line) is not None


def _is_whole(text: str, start: int, end: int, stems: bool) -> bool:
    return stems and end - start <= LONGEST_WHOLE and text[start:end].strip("[]().…!: ") in _whole()


@cache
def _whole() -> frozenset[str]:
    """Lines that are a notice only if nothing else stands in them."""
    return frozenset(words("player_lines"))
