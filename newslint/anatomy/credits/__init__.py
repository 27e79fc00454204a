"""Credits: who the copy comes from. Datelines, bylines, agency and source lines, sign-offs, in all their forms.

Only text, lines and paragraphs of the anatomy are read. The credit of a photograph is none of the article; captions
are recognised elsewhere and win over what is found here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import Part
from ..words import alone
from . import datelines, names
from . import lines as whole
from .phrases import LONGEST, phrases

if TYPE_CHECKING:
    from .. import Anatomy

EDGE = 12  # lines: as far as the head and the foot of an article reach
CLOSE = 4  # lines: so far down a bare byline may stand under the headline
LAST = 2  # lines: so far up it may stand from the end
AMID = 2  # paragraphs on either side of a tagline that stands amid the copy
LONGEST_HEADLINE = 160  # code points

_KINDS = {"byline": "byline", "agency-byline": "byline", "dateline": "dateline"}


_NAMES_TOO = frozenset(
    "art bell bill black brown bush cook drew field frank grace grant green hill hope jack king lane little long mark"
    " may miller moore pat price rice rob rose sue wall ward white will wood young".split()
)
"""Names that are common words, too, so that the copy tells nothing by having them."""


def find(anatomy: Anatomy) -> list[Part]:
    """The credits in order. A dateline is the opening only; what it opens stays a paragraph."""
    text, lines = anatomy.text, anatomy.lines
    found: list[Part] = []
    marked = whole.is_marked(text)
    for number, (start, end) in enumerate(lines):
        first = number < CLOSE
        prefix = datelines.opening(text, start, end, first=first) if first or datelines.may_open(text, start) else None
        if prefix is not None:
            found.append(prefix)
        elif end - start <= LONGEST and not whole.is_prose(text, start, end, marked=marked):
            form = _form(text, lines, number)
            if form and not _is_item(text, lines, number):
                late = (len(lines) - number <= EDGE and number >= EDGE) or number == len(lines) - 1
                found.append(Part(_kind(form, late), start, end, form))
    found = _no_comments(text, found)
    found.extend(_lone(text, lines, found))
    found.extend(_under_headline(text, lines, found))
    taken = {part.start for part in found if part.form != "dateline"}
    found.extend(p for p in phrases(text, lines, anatomy.paragraphs) if p.start not in taken)
    return _apart(found)


def _no_comments(text: str, found: list[Part]) -> list[Part]:
    """The parts without the bylines of readers' comments, of which there are several: "Posted by: Rover"."""
    posted = {p for p in found if p.form == "byline" and text[p.start : p.start + 9].lower() == "posted by"}
    return [p for p in found if p not in posted] if len(posted) > 2 else found


def _form(text: str, lines: list[tuple[int, int]], number: int) -> str:
    """The form of credit that a line is as a whole, by what it says and where it stands; "" for none."""
    line, left = text[slice(*lines[number])], len(lines) - number
    close = 0 < number < CLOSE or (number > 1 and left <= LAST)
    close = close or (number == 0 and left > 1 and line[:3].lower() == "by ")
    return whole.form(line, head=number < EDGE, foot=number > 0 and left <= EDGE, close=close)


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


def _lone(text: str, lines: list[tuple[int, int]], found: list[Part]) -> list[Part]:
    """Names that stand alone: above a date or a role at the head, or as the last line; initials as the last line."""
    alone = []
    taken = {part.start for part in found}
    for number in [n for n, (start, end) in enumerate(lines[1:EDGE], 1) if end - start <= 40 and n + 1 < len(lines)]:
        start, end = lines[number]
        name, after = text[start:end], text[slice(*lines[number + 1])]
        if start not in taken and names.is_lone_name(name) and whole.tells_when_or_who(after):
            alone.append(Part("byline", start, end, "byline"))
    if len(lines) > 2 and lines[-1][0] not in taken:
        start, end = lines[-1]
        line, before = text[start:end], text[lines[-2][0] : lines[-2][1]]
        ended = before[-1] in '.!?"”’)' and len(before) > 60
        if ended and (whole.is_initials(line) or (names.is_lone_name(line) and _is_stranger(text, line, start))):
            alone.append(Part("sign-off", start, end, "byline"))
    return alone


def _under_headline(text: str, lines: list[tuple[int, int]], found: list[Part]) -> list[Part]:
    """A name, or a name with a place, alone between the headline and the copy; wrong for somebody who is only there."""
    if len(lines) < 3 or lines[0][1] - lines[0][0] > LONGEST_HEADLINE or text[lines[0][1] - 1] in '.:,;"”':
        return []
    (start, end), (below, stop) = lines[1], lines[2]
    if stop - below <= 60 or text[stop - 1] not in '.!?"”’)' or any(part.start == start for part in found):
        return []
    name = names.named_under_headline(names.plain(text[start:end])) if end - start <= 100 else ""
    if not name or _is_common(text[:start] + text[end:], name):
        return []
    return [Part("byline", start, end, "byline")]


def _is_common(copy: str, name: str) -> bool:
    """Whether copy has the surname, or a word of the name in lower case: then it is its subject, or no name."""
    split = name.split()
    words = {split[-1], *(word.lower() for word in split if word[:1].isupper())} - _NAMES_TOO
    return any(alone(copy, word) >= 0 for word in words)


def credited(anatomy: Anatomy, *, as_a_whole: bool = False) -> bool:
    """Whether the copy says whom it comes from; "AFP" or "Ann Bee/AP" above it may be its credit or a picture's.

    As a whole it doesn't say so by a tagline amid the copy ("–Bloomberg"), which credits the passage above it.
    """
    text = anatomy.text
    top = anatomy.lines[CLOSE - 1][0] if len(anatomy.lines) >= CLOSE else len(text)
    return any(
        (part.form and part.kind != "promotion" and not (as_a_whole and _is_amid(anatomy, part)))
        or (part.kind in ("caption", "bio") and 0 < part.start <= top and _may_credit(text[part.start : part.end]))
        for part in anatomy.parts
    )


def _is_amid(anatomy: Anatomy, part: Part) -> bool:
    """Whether a tagline has paragraphs enough above and below it to credit a passage of the copy only."""
    above = sum(start < part.start for start, _ in anatomy.body)
    return part.form == "tagline" and AMID <= above <= len(anatomy.body) - AMID


def _may_credit(copy: str) -> bool:
    return len(copy) <= 90 and whole.form(copy, head=True, foot=False, close=True) in ("byline", "agency-byline")


def _is_stranger(text: str, name: str, start: int) -> bool:
    """Whether the copy does not talk of the person named: at most a byline has the name."""
    return text.count(name.split()[-1], 0, start) <= ("By " + name in text or "by " + name in text)
