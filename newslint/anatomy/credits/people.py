"""Credits that name people or staff: bylines, "Text: …", sign-offs, a reporter and a place."""

from __future__ import annotations

from ...lazy import Lazy, stands
from .names import PEOPLE, PERSON, PLACE, UPPER, is_furniture

ROLES = ("correspondent", "reporter", "writer", "editor", "columnist", "contributor", "journalist", "producer")
_ROLES = (*ROLES, "bureau chief", "staff")
ROLE = rf"(?:{'|'.join(ROLES)}|bureau chief|staff)"
_TEAM = (
    r"(?:(?:news|wire|press|other|our|web|the) ){0,2}(?:agenc(?:y|ies)|wires?|staff)(?: (?:reports|services|writers?))?"
)
_FOREIGN = r"[^\x00-\u024f\s\u2000-\u206f\u3000-\u303f]+(?:[ .]{1,2}[^\x00-\u024f\s\u2000-\u206f\u3000-\u303f]+){0,4}"
_TODAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September"
    r"|October|November|December)"
)

_BY = Lazy(
    rf"(?i)(?:(?:posted|written|published|story|report|reported|text|words|updated)(?: on)? {{1,3}})?by ?:? +"
    rf"(?!{_TODAY}\b)"
    rf"(?-i:{PEOPLE})(?P<tail>|\.| ?[,|•·⋅—–(@-].{{0,90}}| ?/ ?[^/]{{0,20}}\b{ROLE}.{{0,40}}| (?:on|in|at"
    rf"|for|of|from|updated|published|\d).{{0,70}}| ?(?:and|with|&|/|\+) ?{_TEAM}\.?"
    rf"| ?(?:and|with|/|\+) ?(?:the )?(?-i:{PLACE})|(?: [\w’'&-]+){{0,4}} {ROLE}(?:,? (?:in|at|for|and) .{{1,40}})?)\Z"
)
_BY_ONE = Lazy(rf"(?:By|BY|by):? (?P<name>[{UPPER}][\w’'-]{{2,20}})\Z")
_BY_FOREIGN = Lazy(rf"(?:By|BY|by):? {_FOREIGN}\Z")
_LABELLED = Lazy(
    rf"(?:[Bb]y-?line|AUTHOR|Authors?|Text|TEXT|Words|WORDS|Story|Reports?|REPORT|Reporters?|Reporting|Writers?|Written"
    rf"|Correspondent|Text and (?:photos|pictures)|Words and (?:photos|pictures)) ?[:：] ?"
    rf"(?:{PEOPLE}(?:,? {ROLE}|,? (?:in )?{PLACE}| (?:and|with) {_TEAM})?|{_FOREIGN})\.?\Z"
)
_UNNAMED = Lazy(
    r"(?i)(?:(?:by|from):? (?:(?:our|an?|the|own|special) ){0,3}|our (?:own |special )?)(?:[\w’'&-]+ ){0,3}"
    r"(?:correspondents?|reporters?|staff|writers?|editorial (?:board|team)|news ?desk|web ?desk|sports? ?desk|bureau"
    r"|newsroom|agenc(?:y|ies)|wire services|wire reports)"
    rf"(?: (?:and|&) {_TEAM})?(?:,? (?:in|at) [\w .’'-]{{2,40}})?\.?\Z"
)
_STAFF = Lazy(
    r"(?:(?:By|From) )?(?:[A-Z][\w'’&.]*(?: [A-Z][\w'’&.]*){0,3} )?"
    r"(?:(?i:staff)(?: (?i:reports?|reporters?|writers?|correspondent|and (?:news |wire )?(?:agency|wire) reports?"
    r"|(?:and|&|/) (?:news |wire )?agenc(?:y|ies)|and wires?(?: services| reports)?))?|(?:Web|News|Sports) ?[Dd]esk|"
    r"[Aa]genc(?:y|ies) and [Ss]taff|[Aa]gency [Rr]eports?|"
    r"[Ee]ditorial (?:[Bb]oard|[Tt]eam)|Our Correspondent|Wire [Rr]eports|Wire [Ss]ervices)\.?\Z"
)
_STAFF_GATES = ("staff", "desk", "editorial", "correspondent", "wire", "agenc")
_PICTURED = Lazy(r"(?i)/ ?(?:getty|shutterstock|istock|unsplash|adobe|wireimage|filmmagic|zuma|epa|alamy)\b")
_TITLED = Lazy(rf"(?i){PERSON} ?[,|•·/–—-] ?[^.!?;:]{{0,60}}\b{ROLE}\b[^.!?;:]{{0,40}}\Z")
_HANDLE = Lazy(rf"{PERSON} ?[|•·,-]? ?\(?@\w{{2,30}}\)?\Z")
_SENTENCE = Lazy(r"[a-z)”\"]\.\Z|[!?;]\Z|\b(?:is|was|are|were|has|had|have|will|said|says|would)\b")
_OPENS_BY = frozenset("by posted written published story report reported text words updated".split())
_LABELS = frozenset(
    "by byline author authors text words story report reports reporter reporters reporting writer writers written"
    " correspondent".split()
)
_BUILT = frozenset(
    "Avenue Canal Cathedral Harbour Hospital Library Museum Quay Road Square Stadium Station Street Theatre"
    " University".split()
)
"""The last word of a place, where it is no surname: "By George Street" is a heading, "By Ann Hall" is not."""
_NOT_ONE = frozenset(
    "accident air any april august autumn category chance christmas city contrast country day december default design"
    " easter evening far february friday halloween hand heart january july june land law march may midday midnight"
    " monday month morning name nature night noon november now number numbers october phone post rail region request"
    " road saturday sea september spring state summer sunday then thursday today tomorrow topic train tuesday type"
    " wednesday winter year yesterday".split()
)
"""What a lone capitalised word after "By" is, when it is nobody's name."""


def is_byline(line: str, opening: str, *, head: bool, foot: bool, close: bool) -> bool:
    """Whether a line names who wrote the copy; `opening` is its first word in lower case.

    `close` tells whether it stands right under the headline or at the very end, where bare forms are bylines, too.
    """
    if opening in _OPENS_BY and _BY.match(line):
        if line.split()[-1].rstrip(".") in _BUILT:
            return False
        return (close or not _is_gerund(line)) and not ("/" in line and _PICTURED.search(line))
    if close and _is_bare(line, opening):
        return True
    if not any(map(str.isupper, line[:4])):
        return False
    lower = line.lower()
    if stands(_ROLES, lower) and _is_sober(line) and _TITLED.match(line):
        return True
    if not (head or foot):
        return False
    if "@" in line and _is_sober(line) and _HANDLE.match(line):
        return True
    staff = len(line) <= 50 and stands(_STAFF_GATES, lower)
    return staff and _is_sober(line) and _STAFF.match(line) is not None


def _is_bare(line: str, opening: str) -> bool:
    """Whether a line is "By Madonna", "By a staff reporter", "Text: Ann Bee" or a byline in another script."""
    if opening == "by":
        one = _BY_ONE.match(line)
        if one:
            word = one["name"].lower()
            return word not in _NOT_ONE and not (len(word) > 5 and word.endswith("ing"))
        if _BY_FOREIGN.match(line):
            return True
    if opening in _LABELS and ":" in line[:24] and _LABELLED.match(line):
        return not is_furniture(line.partition(":")[2])
    return opening in ("by", "from", "our") and len(line) <= 80 and _UNNAMED.match(line) is not None


def _is_gerund(line: str) -> bool:
    """Whether a line is like "By Adding Value": amid the copy that is a heading, above it Xiaoming Li's byline."""
    words = line.split()
    return len(words) > 1 and len(words[1]) > 5 and words[1].lower().endswith("ing")


def _is_sober(line: str) -> bool:
    return _SENTENCE.search(line) is None
