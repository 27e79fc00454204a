"""Datelines: the place, date or agency with which copy opens."""

from __future__ import annotations

import re
from functools import cache

from ...lazy import Lazy
from ...rows import rows
from .. import Part
from .lines import is_agency

PREFIX = 90  # code points: the longest dateline

_DASH = r" ?(?:[-–—]{1,3}|:)"
_DATE = r"(?:[A-Z][a-z]{2,8}\.?|\d{1,2}) (?:\d{1,2}|[A-Z][a-z]{2,8}\.?)(?:,? \d{4})?"
_AGENCY_DATELINE = Lazy(
    rf"(?P<place>(?:[^\W_a-z][^()\n]{{0,69}}?)?) ?(?:\((?P<agency>[^()\n]{{2,40}})\)|/"
    rf"(?P<slashed>[A-Z][\w ]{{2,20}})/){_DASH} ?"
)
_CLOSED = Lazy(r"[)/] ?[-–—:]")  # without which it is none
_CNN = Lazy(r"\((?P<agency>CNN|CNN Business|Reuters|AP|AFP|UPI|BBC)\) (?=[A-Z“\"‘'])")
_BARE = Lazy(  # "New York CNN —": the agency with no brackets
    r"(?:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2}(?:, [A-Z][\w.]+)? {1,3})?"
    r"(?P<agency>CNN|AFP|AP|UPI|ANI|IANS|PTI|NPR|BBC|Reuters)"
    r" {0,3}(?:—|–|--) {0,3}(?=[\w“\"‘'])"
)
_PLACE_DATELINE = Lazy(
    rf"(?!FILE|UPDATE|BREAKING|WATCH|OPINION|EDITORIAL|NOTE|EXCLUSIVE|ANALYSIS|REVIEW|LIVE|VIDEO|PHOTO"
    rf"|CORRECTION|QUESTION|ANSWER)"
    rf"[A-Z][A-Z.'’-]{{2,}}(?:[ /][A-Z][A-Z.'’-]+){{0,3}}(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)?"
    rf"(?:, {_DATE})? ?(?:[–—]|--| - ) ?(?=[\w“\"‘'])"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_COLON_DATELINE = Lazy(
    rf"(?P<place>[A-Z][\w.’'-]{{1,20}}(?: [A-Z][\w.’'-]{{1,20}}){{0,2}})(?P<more>(?:, [A-Z][\w.]{{1,15}})?"
    rf"(?:, ?(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})?)?) ?(?::|[–—]|--| - ) ?(?=[\w“\"‘'])"
)


def opening(text: str, start: int, end: int, *, first: bool) -> Part | None:
    """The dateline with which a line opens: form "dateline" with an agency, "" where it is only a place.

    `first` tells whether the line stands at the head, where "Oslo: " is a dateline, too.
    """
    head = text[start : min(end, start + PREFIX)]
    if head[0] == "(" and (match := _CNN.match(head)):
        return Part("dateline", start, start + len(match[0].rstrip()), "dateline")
    if ("(" in head or "/" in head[:60] or "/ --" in head) and _CLOSED.search(head):
        match = _AGENCY_DATELINE.match(head)
        if match and start + match.end() < end and _is_wire(match):
            return Part("dateline", start, start + len(match[0].rstrip()), "dateline")
    if _dashed(head):
        if first and (match := _BARE.match(head)):
            return Part("dateline", start, start + len(match[0].rstrip()), "dateline")
        if end - start > PREFIX and head[:3].isupper() and (match := _PLACE_DATELINE.match(head)):
            return Part("dateline", start, start + len(match[0].rstrip()))
    return _place(start, head) if first and end - start > PREFIX else None


def may_open(text: str, start: int) -> bool:
    """Whether a line that does not stand at the head may open with a dateline, at a glance."""
    head = text[start : start + PREFIX]
    return "(" in head or "/" in head or head[:3].isupper()


def _dashed(head: str) -> bool:
    return "—" in head or "–" in head or "--" in head or " - " in head


def _place(start: int, head: str) -> Part | None:
    """A place, with or without a date, and a colon or a dash: "Oslo: " or "LONDON, Nov 22:". It is no credit."""
    head = head[:60]
    if not head[0].isupper() or not (":" in head or "-" in head or "–" in head or "—" in head):
        return None
    match = _COLON_DATELINE.match(head)
    if match is None:
        return None
    place, dated = match["place"], any(map(str.isdigit, match["more"]))
    if dated or (place in _cities() or (place.isupper() and place.title() in _cities())):
        return Part("dateline", start, start + len(match[0].rstrip()))
    return None


@cache
def _cities() -> frozenset[str]:
    return frozenset(rows(__file__, "datelines.txt"))


def _is_wire(match: re.Match[str]) -> bool:
    """Whether what stands before the bracket is a place or a date, and what stands in it an agency."""
    place, agency = match["place"].strip(), match["agency"] or match["slashed"]
    if place.startswith("FILE") or "hoto" in agency or len(place) > 60:
        return False
    if not place or is_agency(agency):
        return is_agency(agency) and place.count(" ") <= 7
    first = place.split()[0].strip(",.")
    return len(first) > 2 and first.isupper() and agency[0].isupper() and "-" not in agency
