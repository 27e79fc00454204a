"""What a page says in the place of a video or a gallery, and lines that only point at one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from . import words
from .lazy import Lazy
from .marks import heard

Pair = tuple[int, int]

_POINTS = Lazy(
    r"(?:\W{0,2})(?:(?:You can )?[Ww]atch|WATCH|Listen(?: to| in)?|LISTEN|Hear|Play|Scroll "
    r"down (?:to|for)|Check out|You can (?:see|check out|view|listen to))\b"
    r"[^.!?\n]{0,90}?\b(?:clip|video|trailer|footage|audio|interview|segment|recording|speech|moment|episode|exchange|"
    r"podcast|song|images?|photos?|ad|it|here|performance|highlights|teaser|remarks|debate"
    r"|below|above)\b[^.!?\n]{0,60}?"
    r"(?:\b(?:below|above|here)\b(?: via [\w ]{2,30})?\s?[:.!]?|:)\Z"
)
_WATCH = Lazy(
    r"(?:WATCH|LISTEN|VIDEO|Watch|Listen|Video)(?: (?:LIVE|NOW|BELOW|HERE|live|now|below"
    r"|here|above|ABOVE))?\s?[:.!]?\Z|WATCH: \S"
)
_NOTE = Lazy(
    r"\W{0,2}(?:(?:Please )?[Nn]ote(?: that)?|[Ww]arning|WARNING)\b.{0,30}\b(?:video|clip|footage|images?|tweets?)\b"
    r"(?: (?:below|above))?.{0,20}\b(?:contains?|may|shows?|includes?|is graphic)\b"
)
_SOUND = Lazy(
    r"\[(?:[Mm]usic|MUSIC|[Aa]pplause|APPLAUSE|[Ll]aughter|LAUGHTER|[Cc]heering|[Ss]ilence|__)(?: playing)?\]\Z"
)
_PLAYER = Lazy(
    r"JUST WATCHED\b.{0,200}|.{0,160}\bPlay [Vv]ideo ?\d{1,2}:\d\d\Z|(?:Play|PLAY|Now Playing"
    r"|NOW PLAYING|Play Video|▶)\W{0,3}(?:\d{1,2}:\d\d)?\Z"
)
_FRONT = (
    "Watch",
    "WATCH",
    "Listen",
    "LISTEN",
    "Hear ",
    "Play",
    "PLAY",
    "JUST W",
    "NOW PL",
    "Now Pl",
    "[",
    "▶",
    "VIDEO",
    "Video",
    "You can",
    "*",
    "(",
    "Please ",
    "Note",
    "WARNING",
    "Warning",
    "Scroll",
    "Check ",
)
_INITIALS = frozenset(word[0] for word in _FRONT)
_STEMS = frozenset(words("marks_players"))
_POINTERS = frozenset(words("marks_pointers"))
MARKS = _STEMS | _POINTERS


@cache
def _phrases() -> tuple[str, ...]:
    return words("player_phrases")


def find(text: str, lines: Sequence[Pair]) -> Iterator[Pair]:
    """The lines that are a notice of the page, or a pointer to a video that did not come with the copy."""
    phrases = (
        [p for p in (*_phrases(), "Play Video", "Play video") if p in text]
        if not heard(text).keys().isdisjoint(_STEMS)
        else []
    )
    for start, end in lines:
        if not phrases and text[start] not in _INITIALS:
            continue
        if phrases and end - start < 400:
            line = text[start:end]
            held = [p for p in phrases if p in line]
            if held and (not held[0].startswith("Play ") or _PLAYER.match(line)):
                yield start, end
                continue
        if text.startswith(_FRONT, start) and end - start <= 170 and _points(text[start:end]):
            yield start, end


def _points(line: str) -> bool:
    if _SOUND.match(line) or _PLAYER.match(line) or _WATCH.match(line):
        return True
    return bool(_POINTS.match(line) or (len(line) < 150 and _NOTE.match(line)))
