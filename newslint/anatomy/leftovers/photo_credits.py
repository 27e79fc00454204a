"""Who made a picture: the ways in which such a credit stands at the end, in front, or alone on a line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from ...lazy import Lazy, stands
from . import SPEECH, words
from .agencies import NEWS, PHOTO, masked_names
from .credit_forms import BARE, pattern
from .credits_alone import is_commissioned, is_outlet, is_slash, is_worded
from .marks import heard

Pair = tuple[int, int]

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
    "PIC",
    "FILE",
    "PHOTO",
    "picture",
    "Image",
    "Picture",
    "provided",
    "submitted",
    "supplied",
    "creenshot",
    "creengrab",
    "creen grab",
)
_WORDED = (
    "hoto",
    "mage",
    "icture",
    "llustration",
    "redit",
    "Pic",
    "ILLUSTRATION",
    "PHOTO",
    "PICTURE",
    "IMAGE",
    "CREDIT",
)
_NAMED_BEHIND = ("/", "|", "taff", "©", " for ", "@")
_SWITCH = ("hide caption", "toggle caption", "Hide caption", "Toggle caption")
_FILE = (
    "FILE - ",
    "FILE – ",
    "FILE — ",
    "FILE PHOTO",
    "File photo: ",
    "FILE: ",
    "Enlarge / ",
    "Caption: ",
    "File photo of ",
)
_BRACKET = Lazy(r"[(\[]([^()\[\]]{2,90})[)\]](?:\s*@\w{2,30})?\.?\Z")
_PLACE = Lazy(
    r"(?:Facebook|Instagram|YouTube|Twitter|TikTok|X|Google (?:Maps?|Street View|Earth)|Street View|[Pp]ublic domain)\Z"
)
_SCENE = Lazy(r"\b(?:in a scene from|in a still from|a scene from) [“\"‘]")
_TALK = Lazy(r"[”\"],? (?:he|she|they|[A-Z]\w+) (?:said|told|added)\b|\btold reporters\b")
_GLUED = Lazy(r"Image (?:copyright|source)(?=[A-Z, ]|\Z)|(?:Image|Media|Figure|Video) caption|Getty Images?Image")


def candidates(text: str, lines: Sequence[Pair]) -> list[int]:
    """The numbers of the lines worth a closer look: they end in a bracket, or a mark stands near one of their ends."""
    found = {number for number, (_, end) in enumerate(lines) if text[end - 1] in ")]"}
    starts, marks = [start for start, _ in lines], heard(text)
    for mark in _MARKS.intersection(marks):
        for at in marks[mark]:
            number = bisect_right(starts, at) - 1
            if number >= 0 and (at >= lines[number][1] - _NEAR_END or at < lines[number][0] + _NEAR_START):
                found.add(number)
    return sorted(n for n in found if lines[n][1] - lines[n][0] <= LONGEST_CAPTION or text[lines[n][1] - 1] in ")]")


def opens(line: str) -> bool:
    """Whether a line begins with a credit, or has the BBC's words for one; the caption follows."""
    if ("mage" in line or "aption" in line) and _GLUED.search(line):
        return True
    if line.startswith(_FILE) and 20 < len(line) <= LONGEST_CAPTION:
        return True
    head = line[:60]
    if len(line) > LONGEST_CAPTION or not ("/" in head or " via " in head or "redit:" in head or head[0] in "©|"):
        return False
    return pattern("front").match(masked_names(line[:100])) is not None and SPEECH.search(line) is None


def closes(line: str, last: bool) -> bool:
    """Whether a line ends with a picture's credit. `last`: the article ends with it, so an agency's name is its own."""
    if len(line) > LONGEST_CAPTION:
        return False
    if line.endswith(_SWITCH):
        return True
    bracket = _BRACKET.search(line, max(0, len(line) - 130)) if line[-1] in ")]." or "@" in line[-32:] else None
    if bracket and _bracketed(line, bracket, last):
        return True
    tail = masked_names(line[-120:].replace("\xad", ""))
    return (bracket is None and _ends_plainly(line, tail, last)) or (
        line.count("|") < 4
        and stands(_WORDED, tail)
        and pattern("worded").search(tail) is not None
        and not _talks(line)
    )


def _ends_plainly(line: str, tail: str, last: bool) -> bool:
    """Whether a line ends with a name and an agency, or an agency behind a dash, with no bracket and no word for it."""
    plain = tail.rstrip(".s").endswith(_PLAIN_END)
    if not plain and not stands(_NAMED_BEHIND, tail[-45:]):
        return False
    dash = pattern("dash").search(tail, max(0, len(tail) - 60)) if plain else None
    if dash:
        return (not last or " p" in dash[0]) and not SPEECH.search(line) and len(line) < 450
    if pattern("tail").search(tail, max(0, len(tail) - 90)):
        return not _talks(line)
    if "/" not in tail[-60:] and " for " not in tail[-60:]:
        return False
    end = max((tail.rfind(mark) for mark in (". ", ".  ", "! ", "? ", ".” ")), default=-1)
    behind = tail[end + 1 :].strip("” ")
    return end > 0 and (is_slash(behind, strict=True) or is_commissioned(behind)) and not _talks(line)


def _bracketed(line: str, bracket: re.Match[str], last: bool) -> bool:
    """Whether the brackets at a line's end hold a credit, and not a short form or the agency of the article."""
    inner, before = bracket[1], line[: bracket.start()]
    if _abbreviates(before, inner) or not before.strip() or inner.endswith(" here"):
        return False
    masked = masked_names(inner)
    if is_commissioned(masked) or (before.rstrip()[-1:] in '.!?”"' and _PLACE.match(inner)):
        return not _talks(before)
    if _SCENE.search(before) and inner[0].isupper():
        return True
    if is_worded(masked, bracketed=True) or pattern("inner").match(masked) or is_slash(masked):
        return not _talks(before)
    if ("/" in masked or "|" in masked or (", " in masked and bracket[0][0] == "(")) and (
        bracket[0][0] == "[" or before.rstrip()[-1:] in '.!?”"'
    ):
        pair = pattern("pair").match(masked)
        if pair and ("/" in masked or is_outlet(pair[1])) and not _talks(before):
            return True
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
