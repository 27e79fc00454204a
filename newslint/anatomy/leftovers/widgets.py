"""Copies of a post's whole frame: the counts of likes, "Follow", the offer to view a post on Instagram."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...lazy import Lazy
from . import words
from .marks import heard
from .signatures import STAMP

Pair = tuple[int, int]

LINES_OF_A_FRAME = 9
MARKS = frozenset(words("marks_frames"))
_COUNT_MARKS = frozenset(
    ("etweets", "RETWEETS", "eposts", " likes", "M · ", "M - ", "talking about this", "other tweets", "other Tweets")
)

_COUNTS = Lazy(
    r"(?:[\d.,]{1,12}+[KkM]? ?){0,2}(?:Retweets?|RETWEETS?|Reposts?|replies|Replies|likes|Likes"
    r"|LIKES|Quote Tweets|Bookmarks|Views)"
    r"(?:\s+(?:[\d.,]{1,12}+[KkM]? ?){0,2}(?:Retweets?|RETWEETS?|Reposts?|replies|Replies|likes"
    r"|Likes|LIKES|Quote Tweets|Bookmarks|Views))*"
)
_COUNT_LINE = Lazy(r"(?=.*\d)" + _COUNTS.pattern + r"\.?\Z")
_TOP = Lazy(r"Follow\Z|[✔✓]\Z|Verified account\Z|.{1,50} ?@\w{1,30}(?:\s+Follow)?\Z|@\w{1,30}\Z")
_NAME_LINE = Lazy(r"[^\W\d_][^.!?@:;,\n]{1,38}\Z")
_BELOW = Lazy(
    r"[\d.,]+[KkM]? people are talking about this\Z|Twitter Ads info|See [^\n]{2,40}[’']s? other [Tt]weets\Z"
    r"|(?:[\d.,]+[KkM]? ?)?(?:Retweets?|Reposts?|Replies|Likes|likes)\Z"
)
_VIEW = Lazy(
    r"View this (?:post|profile|photo|video|reel|story) on (?:Instagram|TikTok|Facebook|Threads)"
    r"|See this Instagram (?:photo|post|video|reel|story) by @"
)
_SHARED = Lazy(r"An? (?:post|photo|video|reel|story) (?:shared|posted|published) by .{1,80}")
_POSTED = Lazy(
    r"Posted by [^\n]{2,60} on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? [A-Z\d][a-z\d]{0,9}\.?"
    r" [A-Z\d][a-z\d]{0,9},? \d{4}\Z"
    r"|Post by (?:@[\w.@-]{2,60}|[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,4})\.?\Z"
)
_RAW = Lazy(
    r"<(?:iframe\b|script\b[^\n>]{0,200}\bsrc=)[^\n]{0,600}\Z|(?:https?://)?t\.me/\w{2,40}/\d{1,9}\Z|https?://(?:www\.|m\.|mobile\.)?(?:(?:twitter|x)\.com/\w{1,30}/status/\d|youtube\.com/(?:watch\?|embed/)"
    r"|youtu\.be/|instagram\.com/(?:p|reel|tv)/|tiktok\.com/@|facebook\.com/[^\s/]{1,60}/(?:videos|posts)/|vimeo\.com/\d"
    r"|bsky\.app/profile/\S{3,80}/post/|truthsocial\.com/@\w{1,30}/|(?:threads\.net|threads\.com)/@[\w.]{1,30}/"
    r"|open\.spotify\.com/(?:embed/)?(?:episode|track|show|album|playlist)/|soundcloud\.com/[\w-]{1,60}/)\S{0,200}\Z"
)
_TIKTOK = Lazy(r"(?:@[\w.]{2,30}\s.{0,200})?♬ (?:original sound\b|.{1,60} [-–—] ).{0,60}")


def find(text: str, lines: Sequence[Pair]) -> list[Pair]:
    """The frames, from their first line to their last."""
    found: list[Pair] = []
    marks = heard(text).keys()
    if not marks.isdisjoint(_COUNT_MARKS):
        found += _counted(text, lines)
    if not marks.isdisjoint(MARKS - _COUNT_MARKS - {"♬"}):
        found += _framed(text, lines)
    if "♬" in marks:
        found += _sung(text, lines)
    return found


def _sung(text: str, lines: Sequence[Pair]) -> Iterator[Pair]:
    """Posts from TikTok, which end in the name of their sound; the handle may stand a few lines above."""
    for number, (start, end) in enumerate(lines):
        if not _TIKTOK.match(text[start:end]):
            continue
        if text[start] == "♬":
            near = range(number - 1, max(-1, number - 4), -1)
            start = next((lines[n][0] for n in near if re.match(r"@[\w.]{2,30}\b", text[slice(*lines[n])])), start)
        yield start, end


def _counted(text: str, lines: Sequence[Pair]) -> Iterator[Pair]:
    """From the line with the handle, or the button above it, down to the counts or the time of the post."""
    taken = -1
    for number, (start, end) in enumerate(lines):
        if end - start > 90:
            continue
        if number == taken + 1 > 0 and _BELOW.match(text, start, end):
            taken = number
            yield start, end
            continue
        line = text[start:end]
        stamped = STAMP.match(line) is not None
        if not stamped and not _is_frame(line):
            continue
        top = _top(text, lines, number)
        if stamped and top == number and " · " not in line[12:]:
            continue  # when the article was published
        taken = number
        yield lines[top][0], end


def _top(text: str, lines: Sequence[Pair], number: int) -> int:
    """The number of the line at which the frame begins: the one with the handle, or what stands above it."""
    top = number
    for above in range(number - 1, max(-1, number - LINES_OF_A_FRAME), -1):
        line = text[lines[above][0] : lines[above][1]]
        if _TOP.match(line):
            top = above
        elif top < number:
            handle = text[slice(*lines[top])]
            return above if handle[0] in "@✔" and _NAME_LINE.match(line) else top
    return top


def _is_frame(line: str) -> bool:
    """Counts of reposts, or of two things: "1,200 likes" alone may be a line of the copy."""
    if _BELOW.match(line) and ("talking" in line or "other" in line):
        return True
    return _COUNT_LINE.match(line) is not None and (
        "etweet" in line
        or "RETWEET" in line
        or "epost" in line
        or line.lower().count("likes") + line.lower().count("repl") > 1
    )


def _framed(text: str, lines: Sequence[Pair]) -> Iterator[Pair]:
    """The offer to view a post and the line that tells who shared it, with the text between them."""
    opened = -1
    for number, (start, end) in enumerate(lines):
        if _VIEW.match(text, start, end):
            opened = number
            yield _upto(text, start, end)
        elif (text[start] in "<ht" and _RAW.match(text, start, end)) or (
            number > 1 and _POSTED.match(text, start, end)
        ):
            yield start, end
        elif _SHARED.match(text, start, end) and end - start <= 160 and _signs(text[start:end], opened >= 0):
            near = opened >= 0 and number - opened <= LINES_OF_A_FRAME
            yield (lines[opened][0] if near else start), end
            opened = -1


def _upto(text: str, start: int, end: int) -> Pair:
    """The whole line, or its first words where a paragraph is glued to them."""
    return (start, end) if end - start <= 200 else (start, _VIEW.match(text, start, end).end())  # type: ignore[union-attr]


def _signs(line: str, opened: bool) -> bool:
    """Whether a line is who shared a post, and not a sentence that opens with these words."""
    return (
        opened
        or "(@" in line
        or re.search(r"by @[\w.]+\Z", line) is not None
        or bool(re.search(r" on \w{3,9} \d{1,2}, \d{4}", line))
    )
