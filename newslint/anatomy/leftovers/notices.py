"""What a page says in the place of a video, a gallery or a post that did not come with the copy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
_HEADS = pointers.HEADS | {front[:2] for front in _FRONT}
_STEMS = frozenset(words("marks_players"))
MARKS = _STEMS | frozenset(words("marks_pointers")) | page_words.MARKS
LONGEST_LINE = 400
LONGEST_PLAYER = 220
LONGEST_WHOLE = 80  # code points of a line that is known word by word


def find(text: str, lines: Sequence[Pair]) -> Iterator[Pair]:
    """The lines that are a notice of the page, or a pointer to a video that did not come with the copy."""
    marks = heard(text).keys()
    stems, printed = not marks.isdisjoint(_STEMS), page_words.places(text, lines)
    phrases = _phrases(text, _STEMS.intersection(marks)) if stems else []
    skipped = page_words.skipped(text, lines, printed)
    closing = pointers.closing(text, lines)
    near = range(len(lines)) if phrases else sorted({*printed, *closing, *_short(text, lines, stems)})
    for number in near:
        start, end = lines[number]
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


def _short(text: str, lines: Sequence[Pair], stems: bool) -> list[int]:
    """The numbers of the lines that are short, and open like a notice, or may be known word by word."""
    longest = LONGEST_WHOLE if stems else 0
    return [
        number
        for number, (start, end) in enumerate(lines)
        if end - start <= LONGEST_PLAYER
        and (end - start <= longest or text[start : start + 2] in _HEADS or text[start] in _HEADS)
    ]


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


def _phrases(text: str, stems: Iterable[str]) -> list[str]:
    """The phrases that stand in a text in which these stems were heard, in the order of their list."""
    known, behind = _known()
    near = sorted({number for stem in stems for number in behind[stem]})
    return [known[number] for number in near if known[number] in text]


@cache
def _known() -> tuple[tuple[str, ...], dict[str, list[int]]]:
    """The phrases of a player, and for each stem the numbers of those in which it stands."""
    known = (*words("player_phrases"), "Play Video", "Play video")
    return known, {stem: [n for n, phrase in enumerate(known) if stem in phrase] for stem in _STEMS}


@cache
def _whole() -> frozenset[str]:
    """Lines that are a notice only if nothing else stands in them."""
    return frozenset(words("player_lines"))
