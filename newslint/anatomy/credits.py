"""Credits: who the copy comes from. Datelines, bylines, agency and source lines, sign-offs, in all their forms.

Only text, lines and paragraphs of the anatomy are read. The credit of a photograph is none of the article; captions
are recognised elsewhere and win over what is found here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import Part
from . import credit_lines as whole
from .credit_phrases import LONGEST, phrases

if TYPE_CHECKING:
    from . import Anatomy

EDGE = 12  # lines: as far as the head and the foot of an article reach
PREFIX = 90  # code points: the longest dateline

_DASH = r" ?(?:[-–—]{1,3}|:)"
_DATE = r"(?:[A-Z][a-z]{2,8}\.?|\d{1,2}) (?:\d{1,2}|[A-Z][a-z]{2,8}\.?)(?:,? \d{4})?"
_AGENCY_DATELINE = re.compile(
    rf"(?P<place>(?:[^\W_a-z][^()\n]{{0,69}}?)?) ?(?:\((?P<agency>[^()\n]{{2,40}})\)|/"
    rf"(?P<slashed>[A-Z][\w ]{{2,20}})/){_DASH} ?"
)
_CNN = re.compile(r"\((?P<agency>CNN|CNN Business|Reuters|AP|AFP|UPI|BBC)\) (?=[A-Z“\"‘'])")
_PLACE_DATELINE = re.compile(
    rf"(?!FILE|UPDATE|BREAKING|WATCH|OPINION|EDITORIAL|NOTE|EXCLUSIVE|ANALYSIS|REVIEW|LIVE|VIDEO|PHOTO"
    rf"|CORRECTION|QUESTION|ANSWER)"
    rf"[A-Z][A-Z.'’-]{{2,}}(?:[ /][A-Z][A-Z.'’-]+){{0,3}}(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)?"
    rf"(?:, {_DATE})? ?(?:[–—]|--| - ) ?(?=[\w“\"‘'])"
)
_KINDS = {"byline": "byline", "agency-byline": "byline", "dateline": "dateline"}


def find(anatomy: Anatomy) -> list[Part]:
    """The credits in order. A dateline is the opening only; what it opens stays a paragraph."""
    text, lines = anatomy.text, anatomy.lines
    found: list[Part] = []
    for number, (start, end) in enumerate(lines):
        prefix = _dateline(text, start, end)
        if prefix is not None:
            found.append(prefix)
        elif end - start <= LONGEST:
            head, foot = number < EDGE, len(lines) - number <= EDGE
            form = whole.form(text[start:end], head=head, foot=foot and number > 0)
            if form and not _is_item(text, lines, number):
                late = (foot and not head) or number == len(lines) - 1
                found.append(Part(_kind(form, late), start, end, form))
    found.extend(_lone(text, lines, found))
    taken = {part.start for part in found if part.form != "dateline"}
    found.extend(p for p in phrases(text, lines, anatomy.paragraphs) if p.start not in taken)
    return _apart(found)


def _is_item(text: str, lines: list[tuple[int, int]], number: int) -> bool:
    """Whether a line that opens with a dash is one item of a list: the line above or below opens so, too."""
    mark = text[lines[number][0]]
    return mark in "-–—" and any(text[lines[n][0]] == mark for n in (number - 1, number + 1) if 0 <= n < len(lines))


def _kind(form: str, late: bool) -> str:
    kind = _KINDS.get(form, "credit")
    return "sign-off" if late and form == "byline" else kind


def _apart(parts: list[Part]) -> list[Part]:
    """The parts in order, without those that touch an earlier or a wider one."""
    kept: list[Part] = []
    for part in sorted(parts, key=lambda p: (p.start, -p.end)):
        if not kept or part.start >= kept[-1].end:
            kept.append(part)
    return kept


def _dateline(text: str, start: int, end: int) -> Part | None:
    """The dateline with which a line opens: form "dateline" with an agency, "" where it is only a place."""
    head = text[start : min(end, start + PREFIX)]
    if head[0] == "(" and (match := _CNN.match(head)):
        return Part("dateline", start, start + len(match[0].rstrip()), "dateline")
    if "(" in head or "/" in head[:60] or "/ --" in head:
        match = _AGENCY_DATELINE.match(head)
        if match and start + match.end() < end and _is_wire(match):
            return Part("dateline", start, start + len(match[0].rstrip()), "dateline")
    if end - start > PREFIX and head[:3].isupper() and (match := _PLACE_DATELINE.match(head)):
        return Part("dateline", start, start + len(match[0].rstrip()))
    return None


def _is_wire(match: re.Match[str]) -> bool:
    """Whether what stands before the bracket is a place or a date, and what stands in it an agency."""
    place, agency = match["place"].strip(), match["agency"] or match["slashed"]
    if place.startswith("FILE") or "hoto" in agency or len(place) > 60:
        return False
    if not place or whole.is_agency(agency):
        return whole.is_agency(agency) and place.count(" ") <= 7
    first = place.split()[0].strip(",.")
    return len(first) > 2 and first.isupper() and agency[0].isupper() and "-" not in agency


def _lone(text: str, lines: list[tuple[int, int]], found: list[Part]) -> list[Part]:
    """Names that stand alone: above a date or a role at the head, or as the last line; initials as the last line."""
    names = []
    taken = {part.start for part in found}
    for number, (start, end) in enumerate(lines[:EDGE]):
        if end - start <= 40 and number + 1 < len(lines) and start not in taken and whole.is_lone_name(text[start:end]):
            after = lines[number + 1]
            if number and whole.tells_when_or_who(text[after[0] : after[1]]):
                names.append(Part("byline", start, end, "byline"))
    if len(lines) > 2 and lines[-1][0] not in taken:
        start, end = lines[-1]
        line, before = text[start:end], text[lines[-2][0] : lines[-2][1]]
        ended = before[-1] in '.!?"”’)' and len(before) > 60
        if ended and (whole.is_initials(line) or (whole.is_lone_name(line) and _is_stranger(text, line, start))):
            names.append(Part("sign-off", start, end, "byline"))
    return names


def _is_stranger(text: str, name: str, start: int) -> bool:
    """Whether the copy does not talk of the person named: at most a byline has the name."""
    return text.count(name.split()[-1], 0, start) <= ("By " + name in text or "by " + name in text)
