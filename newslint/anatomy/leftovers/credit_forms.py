"""The forms of picture credits, as patterns over text in which every agency's name is one character."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from . import words
from .lazy import Lazy

WORD = Lazy(  # on lower-case text; what follows "by" must be a name
    r"\W{0,3}(?:(?:main|lead|top|cover|header|hero|featured?|file|stock|mandatory|article|banner|inset|thumbnail) )?"
    r"(?:photo(?:graph)?(?:y|s)?|images?|pictures?|pics?|illustrations?|screenshots?|artwork"
    r"|video credits?|credits?|courtesy of|courtesy|photographers?)"
    r"(?: ?(?:credits?|courtesy(?: of)?|copyright|source))?(?:\s?[:|/]\s*(?=\S)|(?: (?:by"
    r"|via|courtesy of|courtesy|credit|copyright))?\s(?P<name>))"
)
_NAMES = (
    r"(?:[A-Z\ue000\ue001@(“\"‘][\w.@’'&()/|,“”\"+©™-]*|of|the|and|via|by|for|at|in|de|van"
    r"|von|al|el|la|[/|&+–—-]|\d{4}|file|courtesy|handout|photo|[a-z]\w{2,20}(?= ?/)|[a-z]+\.(?:com"
    r"|org|net)\S*)"
)
_LIKE_NAMES = rf"{_NAMES}(?:\s+{_NAMES}){{0,11}}\s?\.?"


PHOTO, NEWS = "\ue000", "\ue001"  # stand for the name of an agency that delivers pictures only, or text as well
_AGENCY = f"[{PHOTO}{NEWS}]"
_PERSON = r"[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|de|van|von|al|el|la|bin|da|di)){0,4}"
_LOOSE = r"[A-Z(\ue000\ue001][\w.’'&-]*(?: [\w.’'&-]+){0,6}"
_PAPER = r"(?:The )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}"
_MORE = r"(?: ?(?:[Ff]ile|[Pp]hotos?|[Pp]ool|[Pp]ic|[Pp]ictures?|Images?|FILE|PHOTO|[Ii]llustration|, \d{4}))*"
_BY_AGENCY = rf"(?:{_LOOSE}\s?[/|]\s?){{1,3}}{_AGENCY}{_MORE}"
_SOURCES = {
    "inner": rf"\s*(?:File(?: photo| image)?(?:[:/].{{2,60}})?|(?:via )?{PHOTO}{_MORE}(?:\s?[/|].{{2,60}})?"
    rf"|{_BY_AGENCY}"
    rf"|(?:{_LOOSE}, |via ){_AGENCY}{_MORE}|{NEWS} (?:[Ff]ile|[Pp]hotos?|[Pp]ool|FILE|PHOTO)\b.{{0,40}}"
    rf"|{NEWS}\s?/\s?{_LOOSE}|.{{2,60}} via (?:{_AGENCY}|Facebook|Twitter|Instagram)"
    r"|[Cc]ourtesy (?:of |photo|image)?.{2,60}|NASA/.{2,60}|(?:[Hh]andout|[Ss]upplied|[Ss]ubmitted"
    r"|[Ss]creen ?(?:grab|shot))(?: photo)?)\s*\Z",
    "agency": rf"\s*(?:{NEWS}|[Aa]fp|ap|reuters)\s*\Z",
    "slash": rf"\s*{_PERSON}\s?/\s?({_PAPER})(?: via .{{2,30}})?\s*\Z",
    "alone": rf"\W{{0,3}}(?:(?:via )?{PHOTO}{_MORE}(?:\s?/\s?{_LOOSE})?|{_BY_AGENCY}|{_LOOSE}(?:\s?/\s?{_LOOSE})? "
    rf"(?:via|VIA|for) (?:{_AGENCY}|USA TODAY|Storyful|Facebook|Twitter){_MORE}"
    rf"|{NEWS}\s?/\s?{_PERSON}|({_AGENCY}) \1|(?:File|Courtesy|Submitted|Contributed|Handout"
    rf"|Staff|Stock|Provided|Supplied) (?:[Pp]hoto|[Ii]mage)s?"
    rf"|(?:[Pp]hoto|[Ii]mage|[Pp]icture)s? (?:provided|submitted|supplied|contributed)(?: "
    rf"by .{{2,50}})?|©(?!\s?(?:\d|\(|[Cc]opyright))\s?.{{2,60}}|Source: {PHOTO})\s*\.?\W{{0,2}}\Z",
    "dash": (
        rf"[.!?”\"’)]\s*[-–—]{{1,2}}\s?(?:{_AGENCY}(?:[ /](?:photo|file|pic|picture|pix|PHOTO"
        rf"|[A-Z]\w+ \w+))?|[A-Z][\w ./’-]{{2,40}} (?:photo|pic|file))s?\.?\Z"
    ),
    "tail": rf"(?:{_PERSON}\s?[/|]\s?(?:{_LOOSE}\s?[/|]\s?)?{_AGENCY}{_MORE}|[.!?”\"’|]\s*{_LOOSE} via {_AGENCY}{_MORE}"
    rf"|(?:Submitted|File|Courtesy|Contributed|Handout|Provided|Supplied) +[Pp]hotos?|[.!?”\"’|]\s?{PHOTO}{_MORE}"
    rf")\.?\Z",
    "worded": r"(?:(?<=[.!?”\"’)\]])\s*|(?<=[a-z])|\s\|?\s*)(?:Photo(?:graph)?|Image|Picture|Illustration"
    r"|PHOTO|Credit|Image credit|Photo credit|Photo Credit|Image Credit|Picture credit)s?"
    rf"(?:\s?:|\s?/| by| courtesy of| Courtesy of)\s?{_LIKE_NAMES}\Z",
    "front": rf"\|?\s?(?:{_PERSON}\s?/\s?{_AGENCY}\s+[A-Z]\w+ |{_PERSON} via {_AGENCY} [A-Z]|©(?!\s?(?:\d"
    rf"|\(|[Cc]opyright))\s?(?:{_AGENCY}|[A-Z]\w+) (?:[A-Z]|An? )"
    r"|(?:Image |Photo |Picture )?Credit: \S)",
}


BARE = Lazy(rf"(?:[(\[]\s?{NEWS}\s?[)\]]|[-–—]\s?{NEWS})\.?\Z")


@cache
def pattern(name: str) -> re.Pattern[str]:
    """The pattern of that name, compiled at its first use: together they take some 20 ms."""
    return re.compile(_SOURCES[name])


def masked_names(piece: str) -> str:
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
