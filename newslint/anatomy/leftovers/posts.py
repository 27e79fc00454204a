"""Pasted posts: the signature or address that gives one away, and how far up its text begins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ...lazy import Lazy
from . import post_texts, sentences
from .signatures import ADDRESS, BARE, DATED_END, HANDLE_FIRST, OVER_LINES, SIGNATURE, WHOLE_LINE

Pair = tuple[int, int]

LONGEST_POST = 330  # code points: 280, and what addresses and line ends add
LINES_OF_A_POST = 7
LONGEST_LINE = 140  # of a post that was cut into lines; longer ones are taken for paragraphs of the copy

_MARKUP = Lazy(r"<tweet\b[^>]{0,400}>[^<]{0,1500}</?tweet/?>\.?")
_QUOTE_MARKUP = Lazy(r"<blockquote class=\"[\w -]{0,40}(?:twitter|instagram|tiktok)[^>]{0,900}>")
_IMAGE = "[image or embed]"  # stands for the picture of a post
_SPEECH = Lazy(r"\b(?:said|told|wrote|tweeted|posted|added|replied|according to|responded|called for)\b")
_LEAD = Lazy(r"\b(?:tweeted|wrote|said|posted|tweets?|writes|replied): ?(?=\S)")
_LEAD_IN = Lazy(r":[\"”’)]?\Z")


def marked_up(text: str) -> Iterator[Pair]:
    """Posts between the tags of a content system, the empty ones too."""
    for match in _MARKUP.finditer(text):
        yield match.span()
    for match in _QUOTE_MARKUP.finditer(text):
        end = text.find("</blockquote>", match.end(), match.end() + 3000)
        if end > 0:
            yield match.start(), end + len("</blockquote>")


def signed(text: str, lines: Sequence[Pair]) -> list[Pair]:
    """Posts that end in a signature or in the address of a picture; in one case the signature comes first."""
    found: list[Pair] = []
    usual = _usual_gap(text, lines)
    taken = 0  # what lies before this belongs to the post above
    split = _over_lines(text)
    for number, (start, end) in enumerate(lines):
        if end <= taken:
            continue
        start = max(start, taken)
        pieces = [(start, split[start])] if start in split else _in_line(text, start, end)
        for piece in pieces:
            if piece[0] == start and piece[1] - start < LONGEST_POST:
                piece = (_upward(text, lines, number, taken, usual), piece[1])
            if found and text[piece[0]] in "—–-" and _unsigned(text[found[-1][1] - 30 : piece[0]]):
                piece = (found.pop()[0], piece[1])
            found.append(piece)
            taken = piece[1]
    return found


def _over_lines(text: str) -> dict[int, int]:
    """Where signatures begin that were broken into several lines, and where they end."""
    if not any(mark in text for mark in ("\n—", "\n–", "\n-", "\r—")):
        return {}
    return {m.start(): m.end() for m in OVER_LINES.finditer(text) if text.find("\n", *m.span()) >= 0}


def _in_line(text: str, start: int, end: int) -> list[Pair]:
    """The posts of one line. Several signatures make several posts; after the last only addresses belong to it."""
    line = text[start:end]
    if "(@" not in line and "pic.twitter.com/" not in line and "t.co/" not in line:
        return []
    found, at = [], start
    for match in SIGNATURE.finditer(text, start, end):
        found.append((_first(text, at, match.start()), match.end()))
        at = match.end()
    if not found and end - start < 130 and "(@" in line and WHOLE_LINE.match(line):
        return [(start, end)]
    if not found and DATED_END.search(line) and HANDLE_FIRST.match(line):
        return [(start, end)]
    addresses = list(ADDRESS.finditer(text, at, end))
    if addresses and (found == [] or addresses[0].start() - at < LONGEST_POST):
        last = addresses[-1].end()
        if found and not text[at : addresses[0].start()].strip():
            found[-1] = (found[-1][0], last)
        else:
            found.append((_first(text, at, addresses[0].start()), last))
    return [(a + len(text[a:b]) - len(text[a:b].lstrip()), _closed(text, b, end)) for a, b in found]


def _closed(text: str, at: int, end: int) -> int:
    """The end of a post, or of its line if hardly anything but a full stop or a lost emoji follows."""
    return end if end - at <= 3 and not any(map(str.isalnum, text[at:end])) else at


def _first(text: str, start: int, end: int) -> int:
    """Where in a line a post begins: behind a lead-in if there is one, and at most so far from its signature."""
    lead = _LEAD.search(text, start, end)
    if lead is not None and end - lead.end() > 15:
        return lead.end()
    if end - start <= LONGEST_POST * 1.3:
        return start
    return next((a for a, _ in sentences(text, start, end) if end - a <= LONGEST_POST), end)


def _upward(text: str, lines: Sequence[Pair], number: int, floor: int, usual: int) -> int:
    """The start of the topmost line that belongs to the post whose last line has this number."""
    start, end = lines[number]
    undashed = WHOLE_LINE.match(text, start, end) is not None
    top, bare = number, undashed or BARE.match(text, start) is not None
    alone = undashed or text[start] in "–—-"  # a signature with nothing of the post on its line
    for above in range(number - 1, max(-1, number - LINES_OF_A_POST), -1):
        start, stop = lines[above]
        line, first = text[start:stop], bare and (top == number or text[lines[top][0] : lines[top][1]] == _IMAGE)
        if line == _IMAGE and bare:
            top = above
            continue
        apart = _breaks(text, stop, lines[above + 1][0])
        inside = apart < usual or apart >= max(4, 2 * usual)  # nearer than paragraphs stand here, or much farther
        if (
            (line[0] in "–—-" and not first)  # the signature of what stands above
            or start < floor
            or end - start > LONGEST_POST + 120 * (bare or inside)
            or (_LEAD_IN.search(line) and not inside)
        ):
            break
        if undashed and _SPEECH.search(line):
            break
        if first and apart > 1 and not post_texts.belongs(text, line, inside=inside, alone=alone):
            break
        if not first and (_SPEECH.search(line) or not (inside or (usual == apart == 1 and _postlike(line)))):
            break
        top = above
    return max(floor, lines[top][0])


def _unsigned(before: str) -> bool:
    """Whether a post that ends in an address stands right above, so that this signature is its own."""
    return before.endswith(("\n", "\r")) and re.search(r"(?:pic\.twitter\.com|t\.co)/\w+\s*\Z", before) is not None


def _postlike(line: str) -> bool:
    """Whether a line that may as well be a paragraph looks like one of a post."""
    return len(line) <= LONGEST_LINE or "#" in line or "http" in line or "@" in line


def _breaks(text: str, start: int, end: int) -> int:
    return text.count("\n", start, end) or text.count("\r", start, end)


def _usual_gap(text: str, lines: Sequence[Pair]) -> int:
    """How many line ends commonly stand between two paragraphs of this copy."""
    gaps = Counter(_breaks(text, a[1], b[0]) for a, b in pairwise(lines))
    return gaps.most_common(1)[0][0] if gaps else 1
