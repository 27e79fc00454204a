"""What a person's name and a place look like in a credit, and lines that are a name alone."""

from __future__ import annotations

import re

from ...lazy import Lazy

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ"
_WORD = rf"(?:[a-z]{{0,3}}[{UPPER}][\w'’.\-]*)"
PERSON = rf"{_WORD}(?: {{1,2}}(?:{_WORD}|de|del|den|der|di|du|la|le|van|von|bin|al|el|y)){{1,3}}"
PEOPLE = rf"{PERSON}(?:(?: ?, ?| and | AND | & | with |, and ){PERSON}){{0,5}}"
PLACE = rf"[{UPPER}][\w.’'-]+(?: [{UPPER}][\w.’'-]+){{0,2}}"

_FROM_PLACES = Lazy(rf"{PERSON} in {PLACE}(?:(?:,| and|, and|;) {PERSON} in {PLACE}){{0,3}}\Z")
_AT_PLACE = Lazy(rf"(?P<name>{PERSON}), {PLACE}\Z")
_LONE = Lazy(rf"{PERSON}\Z")
_WIRED = Lazy(rf"(?P<name>{PERSON}) ?[,|/(–—-] ?(?P<agency>[A-Z][\w. ]{{1,30}})\)?\Z")
_FURNITURE = frozenset(
    "about account advertisement all back best breaking business click comment comments contact email emails facts"
    " figures follow full gallery image images key keyword keywords latest link links live log login menu more most"
    " news newsletter next page photo photos points policy popular privacy promoted quick read related rights share"
    " sign sport sports stories story subject subjects subscribe summary tags takeaways terms top topic topics trending"
    " video videos view watch world".split()
)
"""Words of a page's furniture and of headings, one of which tells that a line in capitals is nobody's name."""
_NO_NAME = frozenset(
    "a an and at by for from how in no of on our staff the this to what when who why with your".split()
)
_OUTLETS = frozenset(
    "Beacon Chronicle Courier Daily Dispatch Examiner Express Gazette Globe Guardian Herald Inquirer Journal Mail"
    " Media Network News Observer Post Press Radio Record Review Standard Star Telegraph Times Tribune TV".split()
)
_PLACES = frozenset(
    "abu buenos cape east el fort hong kuala la lake las le los mount new north port rio saint san santa sao south st"
    " st. tel the west".split()
)
"""Words with which the name of a place of two words begins ("New York, USA")."""


def named_under_headline(line: str) -> str:
    """The name in a line that is a name alone, or a name with a place; "" for any other line."""
    if not line[0].isupper() or len(line) > 80 or any(map(str.isdigit, line)):
        return ""
    if line.split()[0].lower() in _PLACES:
        return ""
    if is_lone_name(line):
        return line
    if " in " in line and _FROM_PLACES.match(line):
        return line.partition(" in ")[0]
    placed = _AT_PLACE.match(line) if ", " in line else None
    return placed["name"] if placed and is_lone_name(placed["name"]) else ""


def wired(line: str) -> str:
    """The agency of a line such as "Ann Bee, Reuters" or "Ann Bee (AFP)", or ""."""
    if len(line) > 60 or not any(mark in line for mark in ",|/(–—-"):
        return ""
    match = _WIRED.match(line)
    return match["agency"] if match else ""


def is_outlet(name: str) -> bool:
    """Whether a name ends in a word of newspapers' and broadcasters' names: "The Daily Mail", "Free Beacon"."""
    return name.split()[-1] in _OUTLETS


def is_furniture(line: str) -> bool:
    """Whether a line has a word that no name has."""
    words = "".join(char if char.isalnum() else " " for char in line.lower()).split()
    return not _FURNITURE.isdisjoint(words)


def is_lone_name(line: str) -> bool:
    """Whether a line is a person's name and nothing else."""
    if (
        len(line) > 40
        or " " not in line
        or line.split()[0].lower() in _NO_NAME
        or not _LONE.match(line)
        or is_furniture(line)
    ):
        return False
    return not any(len(word) > 2 and word.isupper() for word in line.split())


def plain(line: str) -> str:
    """A line without the marks of Markdown around it or in it: `**By [Ann Bee](https://…)**` is `By Ann Bee`."""
    if line.count("*") > 1 and len(line.strip("* _")) > 1:
        line = line.replace("*", "").strip() or line
    if line[0] == "_" and line[-1] == "_" and len(line.strip("_ ")) > 1:
        line = line.strip("_ ")
    if "](" in line:
        line = re.sub(r"\[([^\[\]]{1,60})\]\([^()\s]{1,200}\)", r"\1", line)
    return line
