"""Credits that are a line of their own: agency names, source lines, taglines, and the bylines of credit_people."""

from __future__ import annotations

from functools import cache

from ...lazy import Lazy, stands
from ...rows import rows
from . import names, people

_SIGNED = Lazy(rf"[-–—]{{1,3}} ?(?P<name>{names.PERSON}|[A-ZÀ-ÖØ-Þ][\w'’/-]+)[.?]?\Z")
_INITIALS = Lazy(r"(?!END|MORE|TK)[A-Z]{2,3}(?:/[A-Z]{2,3}){0,3}\Z")
_REPORTED = Lazy(rf"(?:{names.PEOPLE}|[{names.UPPER}][\w’'-]+),? reported from (?:the )?[A-Z].{{0,120}}\.\Z")
_SOURCE = Lazy(
    r"(?i)[(\[]?(?:sources?|news source|story source|source/author)(?: ?[:：–—-] ?| (?=(?-i:[A-Z])))(?=\S).{2,140}\Z"
)
_COLON = Lazy(r"[(\[]?(?:\w+ )?\w+ ?[:：–—-]")
_LOWER = Lazy(r"(?i)[@.]\w|https?:|\b(?:agenc(?:y|ies)|news|wires?|press|media|own|staff|[^\x00-\u024f]+)\b")
_SENTENCE = Lazy(r"[a-z)”\"]\.\Z|[!?;]\Z|\b(?:is|was|are|were|has|had|have|will|said|says|would)\b")
_PHOTO = Lazy(
    r"(?i)[:.] ?(?:photos?|pictures?|images?|video|graphic|chart)\b|\b(?:getty|shutterstock|istock|unsplash"
    r"|adobe stock|wireimage)\b"
)
_FROM = Lazy(
    r"(?:From )(?:the |The )?[A-Z][^.!?:]{1,40}:\Z|[A-Z][\w.’'& ]{1,30}, (?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?\d{4}:\Z"
)
_REPORTS = Lazy(r"[A-Z][\w.’'&]{1,20}(?: [A-Z][\w.’'&]{1,20}){0,3} (?:reports|writes):\Z")
_DATE = Lazy(r"(?i)\b(?:19|20)\d\d\b|\d:\d\d|\bago\b|" + people.ROLE)

_OPENERS: tuple[tuple[str, str, Lazy], ...] = (
    (
        "recwt",
        "reporting-by",
        Lazy(
            r"[(\[]?(?:Report(?:ing|ed)|Writing|Edit(?:ing|ed)|Compiled|Translat(?:ion|ed))(?: and \w+)? "
            r"(?:by|from) +(?:the )?[A-Z].{1,300}\Z"
        ),
    ),
    (
        "awi",
        "contributed",
        Lazy(
            r"(?i)[(\[]?(?:Additional reporting|With (?:additional |agency |wire |agencies |staff )?(?:reporting|files"
            r"|inputs?|material|contributions?|reports)|Inputs? from|With agenc(?:y|ies)|With [A-Z]{2,5} inputs)\b"
            r".{0,200}\Z"
        ),
    ),
    ("c", "contributed", Lazy(r"[(\[]?(?:Contributing|Contributors?): +[A-Z].{1,200}\Z")),
    ("h", "h/t", Lazy(r"(?i)[(\[]?(?:h/t|hat[ -]?tips?(?: to)?)\b[:,]? *\S.{1,100}\Z")),
    ("v", "via", Lazy(r"[(\[]?[Vv]ia:? [A-Z@][^:]{1,50}\Z|[(\[]?[Vv]ia:? https?:\S+\Z")),
    (
        "rcea",
        "reprinted",
        Lazy(
            r"[(\[]?(?:Re-?printed|Re-?published|Re-?posted|Cross-?posted|Excerpted|Adapted) (?:from|courtesy of"
            r"|at) .{2,160}\Z"
        ),
    ),
    ("ds", "syndication", Lazy(r"(?:Distributed by|Syndicated (?:by|from)) [A-Z].{1,100}\Z")),
)
"""First letters, form and pattern; compiled when a line opens with a cue that begins with one of the letters."""

_AND = Lazy(r" ?[,/&|] ?| and ")
_AROUND = Lazy(r"(?i)\A(?:by|from) (?!$)|\.\Z| (?:staff|news)\Z")
_OPENING = Lazy(r"[(\[]?([\w/]+)")
_CUES = frozenset(
    "adapted additional by byline compiled contributing contributor contributors"
    " cross crossposted distributed edited editing excerpted from h/t hat hattip"
    " input inputs news our posted published re report reported reporting reposted reprinted republished source sources"
    " story syndicated text translated translation updated via with words writing written".split()
)
_FRONTS = frozenset(cue[:2] for cue in _CUES)
_STOPS = '.!?"”'
_PLACED = " reported from "
_MARKS = ("*", "](", _PLACED)
LONGEST_NAME = 40  # code points of an agency's name with a full stop
_DASHES = "-–—"
_LEADING = _DASHES + "_([/"  # behind these a cue may stand, behind a quotation mark or a digit none


@cache
def agencies() -> frozenset[str]:
    """The names of the agencies and outlets of agencies.txt, as written and in capitals."""
    known = [row.partition("\t")[0] for row in rows(__file__, "agencies.txt")]
    return frozenset([*known, *map(str.upper, known)])


@cache
def _last_letters() -> frozenset[str]:
    """The last two letters of those names, and of "staff" and "news", which may stand behind one."""
    return frozenset(["ff", "ws", *(name[-2:].lower() for name in agencies())])


def is_agency(name: str) -> bool:
    """Whether a name, or every name of a list such as "AFP/Reuters", is that of an agency or outlet we know."""
    if not name[-1:].isalpha() and name[-1:] not in ".)]":
        return False
    if name.strip("()[] ").removesuffix(".").rstrip()[-2:].lower() not in _last_letters():
        return False
    listed = _AND.split(_AROUND.sub("", name.strip("()[] ")))
    return all(n.strip() in agencies() for n in listed)


def is_marked(text: str) -> bool:
    """Whether anything stands in a text by which a long sentence in it may be a credit all the same."""
    return stands(_MARKS, text)


def is_prose(text: str, start: int, end: int, *, marked: bool) -> bool:
    """Whether a line surely is no credit, at a glance: a long sentence with its full stop that opens with no cue.

    `marked` is what `is_marked` says of the text.
    """
    if end - start <= LONGEST_NAME or text[end - 1] not in _STOPS or text[start] in _LEADING:
        return False
    if text[start : start + 2].lower() in _FRONTS:
        opening = _OPENING.match(text, start, end)
        if opening is None or opening[1].lower() in _CUES:
            return False
    return not (marked and stands(_MARKS, text[start:end]))


def form(line: str, *, head: bool, foot: bool, close: bool = False) -> str:
    """Which form of credit a whole line of at most 300 code points is; "" for none.

    `head` and `foot` tell whether the line stands among the first or the last ones, where doubtful forms are likelier;
    `close` whether it stands right under the headline or at the very end.
    """
    line = names.plain(line)
    if line[0] in _DASHES and line.lstrip("-–— ").lower().startswith(("with ", "additional reporting")):
        line = line.lstrip("-–— ")
    opening = _OPENING.match(line)
    word = opening[1].lower() if opening else ""
    if word not in _CUES and (line[-1] in _STOPS or len(line) > 120) and line[0] not in _DASHES:
        if len(line) <= LONGEST_NAME and is_agency(line):
            return "agency-byline"
        return "byline" if foot and _PLACED in line and _REPORTED.match(line) else ""
    if len(line) <= 60 and is_agency(line):
        return "agency-byline"
    if word in _CUES:
        cued = _cued(line, word)
        if cued:
            return cued
    return _person(line, word, head, foot, close) if len(line) <= 160 else ""


def _cued(line: str, word: str) -> str:
    """The form of a line that opens with a cue such as "Source:", "With files from" or "Reprinted from"."""
    for letters, name, pattern in _OPENERS:
        if word[0] in letters and pattern.match(line) and not _PHOTO.search(line[:60]):
            return name
    if word in ("source", "sources", "news", "story") and _SOURCE.match(line) and _is_source(line):
        return "source-line"
    return ""


def _is_source(line: str) -> bool:
    if _PHOTO.search(line):
        return False
    named = _COLON.match(line)
    if named:
        return any(map(str.isupper, line[named.end() :])) or _LOWER.search(line, named.end()) is not None
    return len(line) <= 60 and not _SENTENCE.search(line.rstrip("."))


def _person(line: str, opening: str, head: bool, foot: bool, close: bool) -> str:
    if line[-1] == ":":
        placed = (line.startswith("From ") or line[-2:-1].isdigit()) and _FROM.match(line)
        told = line.endswith(("reports:", "writes:")) and _REPORTS.match(line)
        return "inline-source" if placed or told else ""
    signed = _SIGNED.match(line) if line[0] in _DASHES else None
    if signed and (
        is_agency(signed["name"]) or (foot and (not line.startswith("- ") or (close and " " in signed["name"])))
    ):
        outlet = is_agency(signed["name"]) or " " not in signed["name"] or names.is_outlet(signed["name"])
        return "tagline" if outlet else "byline"
    if people.is_byline(line, opening, head=head, foot=foot, close=close):
        return "byline"
    return "byline" if (close or foot) and is_agency(names.wired(line) or "-") else ""


def is_initials(line: str) -> bool:
    """Whether a line is the initials with which writer and editor sign."""
    return len(line) < 16 and _INITIALS.match(line) is not None


def tells_when_or_who(line: str) -> bool:
    """Whether a line holds a date, a time or a reporter's role, as the line under a byline does."""
    return len(line) <= 80 and _DATE.search(line) is not None
