"""Credits that are a line of their own: bylines, agency names, source lines, sign-offs, taglines."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_UPPER = "A-ZÀ-ÖØ-ÞĆČŁŚŠŽ"
_WORD = rf"(?:[a-z]{{0,3}}[{_UPPER}][\w'’.\-]*)"
PERSON = rf"{_WORD}(?: {{1,2}}(?:{_WORD}|de|del|den|der|di|du|la|le|van|von|bin|al|el|y)){{1,3}}"
_PEOPLE = rf"{PERSON}(?:(?: ?, ?| and | AND | & | with |, and ){PERSON}){{0,5}}"
_ROLE = r"(?:correspondent|reporter|writer|editor|columnist|contributor|journalist|producer|bureau chief|staff)"
_DAY = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September"
    r"|October|November|December"
)

_BY = re.compile(
    rf"(?:(?:posted|written|published|story|report|reported|text|words|updated)(?: on)? {{1,3}})?by:? +(?!(?:{_DAY})\b)"
    rf"(?-i:{_PEOPLE})(?P<tail>|\.| ?[,|•·—–(@-].{{0,90}}| ?/ ?[^/]{{0,20}}\b{_ROLE}.{{0,40}}| (?:on|in|at"
    rf"|for|of|from|updated|published|\d).{{0,70}})\Z",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[a-z)”\"]\.\Z|[!?;]\Z|\b(?:is|was|are|were|has|had|have|will|said|says|would)\b")
_A_ROLE = re.compile(_ROLE, re.IGNORECASE)
_TITLED = re.compile(rf"{PERSON} ?[,|•·/–—-] ?[^.!?;:]{{0,60}}\b{_ROLE}\b[^.!?;:]{{0,40}}\Z", re.IGNORECASE)
_CAPITAL = re.compile(rf"[a-z]{{0,3}}[{_UPPER}]")
_HANDLE = re.compile(rf"{PERSON} ?[|•·,-]? ?\(?@\w{{2,30}}\)?\Z")
_LONE = re.compile(rf"{PERSON}\Z")
_STAFF = re.compile(
    r"(?:(?:By|From) )?(?:[A-Z][\w'’&.]*(?: [A-Z][\w'’&.]*){0,3} )?"
    r"(?:[Ss]taff(?: (?:[Rr]eports?|[Rr]eporters?|[Ww]riters?|and (?:agency|wire) reports"
    r"|[Cc]orrespondent))?|(?:Web|News|Sports) ?[Dd]esk|"
    r"[Ee]ditorial (?:[Bb]oard|[Tt]eam)|Our Correspondent|Wire [Rr]eports|Wire [Ss]ervices)\.?\Z"
)
_SIGNED = re.compile(rf"[-–—]{{1,3}} ?(?P<name>{PERSON}|[{_UPPER}][\w'’/-]+)[.?]?\Z")
_INITIALS = re.compile(r"(?!END|MORE|TK)[A-Z]{2,3}(?:/[A-Z]{2,3}){0,3}\Z")
_REPORTED = re.compile(rf"{_PEOPLE},? reported from (?:the )?[A-Z].{{0,120}}\.\Z")
_SOURCE = re.compile(
    r"[(\[]?(?:sources?|news source|story source|source/author)(?: ?[:：–—-] ?| (?=(?-i:[A-Z])))(?=\S).{2,140}\Z",
    re.IGNORECASE,
)
_PHOTO = re.compile(
    r"[:.] ?(?:photos?|pictures?|images?|video|graphic|chart)\b|\b(?:getty|shutterstock|istock|unsplash"
    r"|adobe stock|wireimage)\b",
    re.IGNORECASE,
)
_FURNITURE = re.compile(
    r"\b(?:about|account|advertisement|all|back|best|breaking|business|click|comments?|contact|emails?"
    r"|follow|gallery|images?|keywords?"
    r"|latest|links?|live|log|login|menu|more|most|news|newsletter|next|page|photos?|policy|popular"
    r"|privacy|promoted|read|related|rights"
    r"|share|sign|sports?|stories|story|subjects?|subscribe|tags|terms|top|topics?|trending|videos?|view"
    r"|watch|world)\b",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"(?:From )(?:the |The )?[A-Z][^.!?:]{1,40}:\Z|[A-Z][\w.’'& ]{1,30}, (?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?\d{4}:\Z"
)
_REPORTS = re.compile(r"[A-Z][\w.’'&]{1,20}(?: [A-Z][\w.’'&]{1,20}){0,3} (?:reports|writes):\Z")
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\d:\d\d|\bago\b|" + _ROLE, re.IGNORECASE)

_OPENERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "reporting-by",
        re.compile(
            r"[(\[]?(?:Report(?:ing|ed)|Writing|Edit(?:ing|ed)|Compiled|Translat(?:ion|ed))(?: and \w+)? "
            r"(?:by|from) +(?:the )?[A-Z].{1,300}\Z"
        ),
    ),
    (
        "contributed",
        re.compile(
            r"[(\[]?(?:Additional reporting|With (?:additional |agency |wire )?(?:reporting|files|inputs?|material"
            r"|contributions?|reports)|With agenc(?:y|ies)|With [A-Z]{2,5} inputs)\b.{0,200}\Z",
            re.IGNORECASE,
        ),
    ),
    ("h/t", re.compile(r"[(\[]?(?:h/t|hat[ -]?tips?(?: to)?)\b[:,]? *\S.{1,100}\Z", re.IGNORECASE)),
    ("via", re.compile(r"[(\[]?[Vv]ia:? [A-Z@][^:]{1,50}\Z|[(\[]?[Vv]ia:? https?:\S+\Z")),
    (
        "reprinted",
        re.compile(
            r"[(\[]?(?:Re-?printed|Re-?published|Re-?posted|Cross-?posted|Excerpted|Adapted) (?:from|courtesy of"
            r"|at) .{2,160}\Z"
        ),
    ),
    ("syndication", re.compile(r"(?:Distributed by|Syndicated (?:by|from)) [A-Z].{1,100}\Z")),
)


_AND = re.compile(r" ?[,/&|] ?| and ")
_AROUND = re.compile(r"\A(?:by|from) (?!$)|\.\Z| (?:staff|news)\Z", re.IGNORECASE)
_OPENING = re.compile(r"[(\[]?([\w/]+)")
_CUES = frozenset(
    "adapted additional by compiled cross crossposted distributed edited editing excerpted h/t hat hattip"
    " news posted published re report reported reporting reposted reprinted republished source sources"
    " story syndicated text translated translation updated via with words writing written".split()
)
_STOPS = '.!?"”'


@cache
def agencies() -> frozenset[str]:
    """The names of the agencies and outlets of agencies.txt, as written and in capitals."""
    rows = Path(__file__).with_name("agencies.txt").read_text(encoding="utf-8").splitlines()
    names = [row.partition("\t")[0] for row in rows if not row.startswith("#")]
    return frozenset([*names, *map(str.upper, names)])


def is_agency(name: str) -> bool:
    """Whether a name, or every name of a list such as "AFP/Reuters", is that of an agency or outlet we know."""
    if not name[-1:].isalpha() and name[-1:] not in ".)]":
        return False
    names = _AND.split(_AROUND.sub("", name.strip("()[] ")))
    return all(n.strip() in agencies() for n in names)


def form(line: str, *, head: bool, foot: bool) -> str:
    """Which form of credit a whole line of at most 300 code points is; "" for none.

    `head` and `foot` tell whether the line stands among the first or the last ones, where doubtful forms are likelier.
    """
    opening = _OPENING.match(line)
    cue = opening is not None and opening[1].lower() in _CUES
    if not cue and (line[-1] in _STOPS or len(line) > 120) and line[0] not in "-–—":
        if len(line) <= 40 and is_agency(line):
            return "agency-byline"
        return "byline" if foot and " reported from " in line and _REPORTED.match(line) else ""
    if len(line) <= 60 and is_agency(line):
        return "agency-byline"
    if cue:
        for name, pattern in _OPENERS:
            if pattern.match(line) and not _PHOTO.search(line[:60]):
                return name
        if _SOURCE.match(line) and _is_source(line):
            return "source-line"
    return _person(line, head, foot) if len(line) <= 160 else ""


def _is_source(line: str) -> bool:
    if _PHOTO.search(line):
        return False
    return bool(re.match(r"[(\[]?(?:\w+ )?\w+ ?[:：–—-]", line)) or (
        len(line) <= 60 and not _SENTENCE.search(line.rstrip("."))
    )


def _person(line: str, head: bool, foot: bool) -> str:
    if line[-1] == ":":
        return "inline-source" if _FROM.match(line) or _REPORTS.match(line) else ""
    if line[0] in "BbPpWwSsRrTtUu" and _BY.match(line):
        return "byline"
    signed = _SIGNED.match(line) if line[0] in "-–—" else None
    if signed and (is_agency(signed["name"]) or (foot and not line.startswith("- "))):
        return "tagline" if is_agency(signed["name"]) or " " not in signed["name"] else "byline"
    if not _CAPITAL.match(line) or _SENTENCE.search(line):
        return ""
    if (_A_ROLE.search(line) and _TITLED.match(line)) or (
        (head or foot) and (_HANDLE.match(line) or (len(line) <= 50 and _STAFF.match(line)))
    ):
        return "byline"
    return ""


def is_lone_name(line: str) -> bool:
    """Whether a line is a person's name and nothing else."""
    if len(line) > 40 or not _LONE.match(line) or _FURNITURE.search(line):
        return False
    return not any(len(word) > 2 and word.isupper() for word in line.split())


def is_initials(line: str) -> bool:
    """Whether a line is the initials with which writer and editor sign."""
    return _INITIALS.match(line) is not None


def tells_when_or_who(line: str) -> bool:
    """Whether a line holds a date, a time or a reporter's role, as the line under a byline does."""
    return len(line) <= 80 and _DATE.search(line) is not None
