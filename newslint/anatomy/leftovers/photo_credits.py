"""Who made a picture: the ways in which such a credit stands at the end, in front, or alone on a line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import Any

from . import SPEECH, words
from .marks import heard

Pair = tuple[int, int]

LONGEST_CREDIT = 110
LONGEST_CAPTION = 620

_WORD = re.compile(  # on lower-case text; what follows "by" must be a name
    r"\W{0,3}(?:(?:main|lead|top|cover|header|hero|featured?|file|stock|mandatory|article|banner|inset|thumbnail) )?"
    r"(?:photo(?:graph)?(?:y|s)?|images?|pictures?|pics?|illustrations?|screenshots?|artwork|video credits?|credits?|courtesy|photographers?)"
    r"(?: ?(?:credits?|courtesy(?: of)?|copyright|source))?(?:\s?[:|/]\s*(?=\S)|(?: (?:by|via|courtesy of|courtesy|credit|copyright))?\s(?P<name>))"
)
_NAMES = r"(?:[A-Z\ue000\ue001@(“\"‘][\w.@’'&()/|,“”\"+©™-]*|of|the|and|via|by|for|at|in|de|van|von|al|el|la|[/|&+–—-]|\d{4}|file|courtesy|handout|photo|sciencepics|[a-z]+\.(?:com|org|net)\S*)"
_LIKE_NAMES = rf"{_NAMES}(?:\s+{_NAMES}){{0,11}}\s?\.?"


PHOTO, NEWS = "\ue000", "\ue001"  # stand for the name of an agency that delivers pictures only, or text as well
_AGENCY = f"[{PHOTO}{NEWS}]"
_PERSON = r"[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|de|van|von|al|el|la|bin|da|di)){0,4}"
_LOOSE = r"[A-Z(\ue000\ue001][\w.’'&-]*(?: [\w.’'&-]+){0,6}"
_PAPER = r"(?:The )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}"
_MORE = r"(?: ?(?:[Ff]ile|[Pp]hotos?|[Pp]ool|[Pp]ic|[Pp]ictures?|Images?|FILE|PHOTO|[Ii]llustration|, \d{4}))*"
_BY_AGENCY = rf"(?:{_LOOSE}\s?[/|]\s?){{1,3}}{_AGENCY}{_MORE}"
_SOURCES = {
    "inner": rf"\s*(?:File(?: photo| image)?(?:[:/].{{2,60}})?|(?:via )?{PHOTO}{_MORE}(?:\s?[/|].{{2,60}})?|{_BY_AGENCY}"
    rf"|(?:{_LOOSE}, |via ){_AGENCY}{_MORE}|{NEWS} (?:[Ff]ile|[Pp]hotos?|[Pp]ool|FILE|PHOTO)\b.{{0,40}}|{NEWS}\s?/\s?{_LOOSE}|.{{2,60}} via (?:{_AGENCY}|Facebook|Twitter|Instagram)"
    r"|[Cc]ourtesy (?:of |photo|image)?.{2,60}|NASA/.{2,60}|(?:[Hh]andout|[Ss]upplied|[Ss]ubmitted|[Ss]creen ?(?:grab|shot))(?: photo)?)\s*\Z",
    "agency": rf"\s*(?:{NEWS}|[Aa]fp|ap|reuters)\s*\Z",
    "slash": rf"\s*{_PERSON}\s?/\s?({_PAPER})(?: via .{{2,30}})?\s*\Z",
    "alone": rf"\W{{0,3}}(?:(?:via )?{PHOTO}{_MORE}|{_BY_AGENCY}|{_LOOSE}(?:\s?/\s?{_LOOSE})? (?:via|VIA|for) (?:{_AGENCY}|USA TODAY|Storyful|Facebook|Twitter){_MORE}"
    rf"|{NEWS}\s?/\s?{_PERSON}|({_AGENCY}) \1|(?:File|Courtesy|Submitted|Contributed|Handout|Staff|Stock|Provided|Supplied) (?:[Pp]hoto|[Ii]mage)s?"
    rf"|(?:[Pp]hoto|[Ii]mage|[Pp]icture)s? (?:provided|submitted|supplied|contributed)(?: by .{{2,50}})?|©(?!\s?(?:\d|\(|[Cc]opyright))\s?.{{2,60}}|Source: {PHOTO})\s*\.?\W{{0,2}}\Z",
    "dash": rf"[.!?”\"’)]\s*[-–—]{{1,2}}\s?(?:{_AGENCY}(?:[ /](?:photo|file|pic|picture|pix|PHOTO|[A-Z]\w+ \w+))?|[A-Z][\w ./’-]{{2,40}} (?:photo|pic|file))s?\.?\Z",
    "tail": rf"(?:{_PERSON}\s?[/|]\s?(?:{_LOOSE}\s?[/|]\s?)?{_AGENCY}{_MORE}|[.!?”\"’|]\s*{_LOOSE} via {_AGENCY}{_MORE}"
    rf"|(?:Submitted|File|Courtesy|Contributed|Handout|Provided|Supplied) +[Pp]hotos?|[.!?”\"’|]\s?{PHOTO}{_MORE})\.?\Z",
    "worded": r"(?:(?<=[.!?”\"’)\]])\s*|(?<=[a-z])|\s\|?\s*)(?:Photo(?:graph)?|Image|Picture|Illustration|PHOTO|Credit|Image credit|Photo credit|Photo Credit|Image Credit|Picture credit)s?"
    rf"(?:\s?:|\s?/| by| courtesy of| Courtesy of)\s?{_LIKE_NAMES}\Z",
    "front": rf"\|?\s?(?:{_PERSON}\s?/\s?{_AGENCY}\s+[A-Z]\w+ |{_PERSON} via {_AGENCY} [A-Z]|©(?!\s?(?:\d|\(|[Cc]opyright))\s?(?:{_AGENCY}|[A-Z]\w+) (?:[A-Z]|An? )"
    r"|(?:Image |Photo |Picture )?Credit: \S)",
}  # fmt: skip


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_SOURCES[name])


def _masked(piece: str) -> str:
    """A piece of a line with one character for the name of each agency, so that patterns need not list them."""
    automaton, marks = _names()
    kept, at = [], 0
    for index, start, end in automaton.find_matches_as_indexes(piece):
        if not (start and piece[start - 1].isalnum() and piece[start].isalnum()) and not piece[end : end + 1].isalnum():
            kept += [piece[at:start], marks[index]]
            at = end
    return "".join([*kept, piece[at:]]) if at else piece


@cache
def _names() -> tuple[Any, str]:
    from ahocorasick_rs import AhoCorasick, MatchKind

    photo, news = words("agencies_photo"), words("agencies_news")
    return AhoCorasick([*photo, *news], matchkind=MatchKind.LeftmostLongest), PHOTO * len(photo) + NEWS * len(news)


_MARKS = frozenset(("Getty", "GETTY", "hoto", "PHOTO", "mage", "IMAGE", "icture", "Pic:", "redit", "CREDIT", "ourtesy", "©", "Reuters", "REUTERS", "AFP", "AP",
                    "EPA", "UPI", "hutterstock", "Associated Press", "iStock", "Alamy", "Polaris", "nsplash", "Bloomberg", "creen", "llustration", "NASA", "/",
                    " via ", "|", "aption"))  # fmt: skip
_NEAR_END, _NEAR_START = 60, 40
_PLAIN_END = (PHOTO, NEWS, "file", "photo", "Photo", "pool", "Pool", "pic", "FILE", "PHOTO", "picture", "Image", "Picture")
_WORDED = ("hoto", "mage", "icture", "llustration", "redit", "PHOTO")
_BRACKET = re.compile(r"[(\[]([^()\[\]]{2,90})[)\]](?:\s*@\w{2,30})?\.?\Z")
_TALK = re.compile(r"[”\"],? (?:he|she|they|[A-Z]\w+) (?:said|told|added)\b|\btold reporters\b")
_SENTENCE = re.compile(r"\b(?:show|shows|showed|was|were|is|are|has|have|had|will|can|could|would|went|you|we|I)\b")
_GLUED = re.compile(r"Image (?:copyright|source)(?=[A-Z, ]|\Z)|(?:Image|Media|Figure|Video) caption|Getty Images?Image")


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
    line = _masked(line)
    bare = line.strip("()[] ") if line[0] in "([" and line[-1] in ")]" else line
    if bare != line and (_is_worded(bare, bracketed=True) or _pattern("inner").match(bare) or _is_slash(bare)):
        return True
    if _is_worded(bare):
        return _SENTENCE.search(bare) is None
    return (_pattern("alone").match(bare) is not None or _is_slash(bare)) and _SENTENCE.search(bare) is None


def _is_worded(masked: str, *, bracketed: bool = False) -> bool:
    """`Photo: Ann Bee`, `Image credit: Cee Ltd`, `Picture by Ann Bee`."""
    match = _WORD.match(masked.lower()) if not masked[0].islower() or masked.startswith(("photo", "image", "pic", "courtesy")) else None
    if match is None:
        return False
    lead, follows = match[0], masked[match.end() : match.end() + 1]
    if "credit" in lead and ":" in lead or "courtesy of" in lead:
        return True
    if (follows.islower() and not bracketed) or (follows.isdigit() and match["name"] is None):
        return False  # "Pictures: the best of May" is a link to a gallery
    return match["name"] is None or (len(lead.split()) > 1 and lead.split()[-1] not in ("credit", "credits"))


def _is_slash(masked: str) -> bool:
    """`Ann Bee/The Daily Cee`: somebody's name, a stroke and the name of an outlet."""
    match = _pattern("slash").match(masked)
    return match is not None and match[1].split()[-1] in words("outlets")


def opens(line: str) -> bool:
    """Whether a line begins with a credit, or has the BBC's words for one; the caption follows."""
    if ("mage" in line or "aption" in line) and _GLUED.search(line):
        return True
    head = line[:60]
    if len(line) > LONGEST_CAPTION or not ("/" in head or " via " in head or "redit:" in head or head[0] in "©|"):
        return False
    return _pattern("front").match(_masked(line[:100])) is not None and SPEECH.search(line) is None


def closes(line: str, last: bool) -> bool:
    """Whether a line ends with a picture's credit. `last`: the article ends with it, so an agency's name is its own."""
    if len(line) > LONGEST_CAPTION:
        return False
    bracket = _BRACKET.search(line, max(0, len(line) - 130)) if line[-1] in ")]." or "@" in line[-32:] else None
    if bracket:
        return _bracketed(line, bracket, last)
    tail = _masked(line[-120:])
    if tail.rstrip(".s").endswith(_PLAIN_END):
        dash = _pattern("dash").search(tail, max(0, len(tail) - 60))
        if dash:
            return (not last or " p" in dash[0]) and not SPEECH.search(line) and len(line) < 450
        if _pattern("tail").search(tail, max(0, len(tail) - 90)):
            return not _talks(line)
    if any(word in tail for word in _WORDED):
        return _pattern("worded").search(tail) is not None and not _talks(line)
    return False


def _bracketed(line: str, bracket: re.Match[str], last: bool) -> bool:
    """Whether the brackets at a line's end hold a credit, and not a short form or the agency of the article."""
    inner, before = bracket[1], line[: bracket.start()]
    if _abbreviates(before, inner) or not before.strip() or inner.endswith(" here"):
        return False
    masked = _masked(inner)
    if _is_worded(masked, bracketed=True) or _pattern("inner").match(masked) or _is_slash(masked):
        return not _talks(before)
    firm = not last and line[-1] != "." and SPEECH.search(line) is None
    return firm and _pattern("agency").match(masked) is not None


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
