"""Who made a picture: the ways in which such a credit stands at the end, in front, or alone on a line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from . import SPEECH, words
from .credit_forms import BARE, NEWS, PHOTO, WORD, masked_names, pattern
from .lazy import Lazy
from .marks import heard

Pair = tuple[int, int]

LONGEST_CREDIT = 110
LONGEST_CAPTION = 620

_MARKS = frozenset(words("marks_credits"))
_NEAR_END, _NEAR_START = 60, 40
_PLAIN_END = (
    PHOTO,
    NEWS,
    "file",
    "photo",
    "Photo",
    "pool",
    "Pool",
    "pic",
    "FILE",
    "PHOTO",
    "picture",
    "Image",
    "Picture",
)
_WORDED = ("hoto", "mage", "icture", "llustration", "redit", "PHOTO")
_BRACKET = Lazy(r"[(\[]([^()\[\]]{2,90})[)\]](?:\s*@\w{2,30})?\.?\Z")
_TALK = Lazy(r"[”\"],? (?:he|she|they|[A-Z]\w+) (?:said|told|added)\b|\btold reporters\b")
_SENTENCE = Lazy(r"\b(?:show|shows|showed|was|were|is|are|has|have|had|will|can|could|would|went|you|we|I)\b")
_GLUED = Lazy(r"Image (?:copyright|source)(?=[A-Z, ]|\Z)|(?:Image|Media|Figure|Video) caption|Getty Images?Image")


def candidates(text: str, lines: Sequence[Pair]) -> list[int]:
    """The numbers of the lines worth a closer look: they end in a bracket, or a mark stands near one of their ends."""
    starts = [start for start, _ in lines]
    found = {number for number, (_, end) in enumerate(lines) if text[end - 1] in ")]"}
    marks = heard(text)
    for mark in marks.keys() & _MARKS:
        for at in marks[mark]:
            number = bisect_right(starts, at) - 1
            if number >= 0 and (at >= lines[number][1] - _NEAR_END or at < lines[number][0] + _NEAR_START):
                found.add(number)
    return sorted(n for n in found if lines[n][1] - lines[n][0] <= LONGEST_CAPTION or text[lines[n][1] - 1] in ")]")


def standing_alone(line: str) -> bool:
    """Whether a line is nothing but a credit."""
    if len(line) > LONGEST_CREDIT or line.count("|") > 3 or line.endswith((" here", " here)")) or SPEECH.search(line):
        return False
    line = masked_names(line)
    bare = line.strip("()[] ") if line[0] in "([" and line[-1] in ")]" else line
    if bare != line and (_is_worded(bare, bracketed=True) or pattern("inner").match(bare) or _is_slash(bare)):
        return True
    if _is_worded(bare):
        return _SENTENCE.search(bare) is None
    return (pattern("alone").match(bare) is not None or _is_slash(bare)) and _SENTENCE.search(bare) is None


def _is_worded(masked: str, *, bracketed: bool = False) -> bool:
    """`Photo: Ann Bee`, `Image credit: Cee Ltd`, `Picture by Ann Bee`."""
    match = (
        WORD.match(masked.lower())
        if not masked[:1].islower() or masked.startswith(("photo", "image", "pic", "courtesy"))
        else None
    )
    if match is None:
        return False
    lead, follows = match[0], masked[match.end() : match.end() + 1]
    if ("credit" in lead and ":" in lead) or "courtesy of" in lead:
        return True
    if (follows.islower() and not bracketed) or (follows.isdigit() and match["name"] is None):
        return False  # "Pictures: the best of May" is a link to a gallery
    return match["name"] is None or (len(lead.split()) > 1 and lead.split()[-1] not in ("credit", "credits"))


def _is_slash(masked: str) -> bool:
    """`Ann Bee/The Daily Cee`: somebody's name, a stroke and the name of an outlet."""
    match = pattern("slash").match(masked)
    return match is not None and match[1].split()[-1] in words("outlets")


def opens(line: str) -> bool:
    """Whether a line begins with a credit, or has the BBC's words for one; the caption follows."""
    if ("mage" in line or "aption" in line) and _GLUED.search(line):
        return True
    head = line[:60]
    if len(line) > LONGEST_CAPTION or not ("/" in head or " via " in head or "redit:" in head or head[0] in "©|"):
        return False
    return pattern("front").match(masked_names(line[:100])) is not None and SPEECH.search(line) is None


def closes(line: str, last: bool) -> bool:
    """Whether a line ends with a picture's credit. `last`: the article ends with it, so an agency's name is its own."""
    if len(line) > LONGEST_CAPTION:
        return False
    bracket = _BRACKET.search(line, max(0, len(line) - 130)) if line[-1] in ")]." or "@" in line[-32:] else None
    if bracket:
        return _bracketed(line, bracket, last)
    tail = masked_names(line[-120:])
    if tail.rstrip(".s").endswith(_PLAIN_END):
        dash = pattern("dash").search(tail, max(0, len(tail) - 60))
        if dash:
            return (not last or " p" in dash[0]) and not SPEECH.search(line) and len(line) < 450
        if pattern("tail").search(tail, max(0, len(tail) - 90)):
            return not _talks(line)
    if any(word in tail for word in _WORDED):
        return pattern("worded").search(tail) is not None and not _talks(line)
    return False


def _bracketed(line: str, bracket: re.Match[str], last: bool) -> bool:
    """Whether the brackets at a line's end hold a credit, and not a short form or the agency of the article."""
    inner, before = bracket[1], line[: bracket.start()]
    if _abbreviates(before, inner) or not before.strip() or inner.endswith(" here"):
        return False
    masked = masked_names(inner)
    if _is_worded(masked, bracketed=True) or pattern("inner").match(masked) or _is_slash(masked):
        return not _talks(before)
    firm = not last and line[-1] != "." and SPEECH.search(line) is None
    return firm and pattern("agency").match(masked) is not None


def is_bare(line: str) -> bool:
    """Whether only a news agency's name makes a line a caption; behind a brief it is the brief's source."""
    return BARE.search(masked_names(line[-40:])) is not None


def outlet(line: str) -> str:
    """The outlet in the brackets at a line's end: the whole of them, or what follows the photographer's name."""
    bracket = _BRACKET.search(line, max(0, len(line) - 130))
    return re.split(r"\s?/\s?", bracket[1])[-1].strip() if bracket else ""


def _abbreviates(before: str, inner: str) -> bool:
    """Whether a bracket holds the short form of the name in front of it: "Environmental Protection Agency (EPA)"."""
    letters = inner.strip()
    if not letters.isupper() or not letters.isalpha():
        return False
    named = re.findall(r"\b[A-Z]", before[-80:])
    return named[-len(letters) :] == list(letters)


def _talks(line: str) -> bool:
    """Whether somebody speaks in a line, as in copy; a caption may say it of what is shown, but not often."""
    return _TALK.search(line) is not None
