"""Lines in the third person about whoever wrote the article."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from . import SPEECH, words
from .tails import Tail

Pair = tuple[int, int]

LONGEST_BIO = 900
LINES_OF_AN_ARTICLE = 3
ENOUGH = 3  # a role (1, or 2 for one of the press), up to two telling phrases, and 2 if the copy does not name the person

_LEAD = r"[\W_]{0,4}(?:(?:About|ABOUT) (?:the|our) (?:[Aa]uthors?|[Ww]riters?)\W{0,3})?"
_PARTICLE = r"(?:de|da|di|du|van|von|der|den|la|le|el|al|bin|ben|st|ten|ter|y)"
_NAME = rf"(?:(?:Dr|Mr|Mrs|Ms|Prof|Rev|Sen|Rep|Gen|Col|Lt|Sir|Dame|Professor|Lord|Lady)\.? )?[A-Z][\w.’'-]{{0,24}}(?: (?:[A-Z][\w.’'-]{{0,24}}|{_PARTICLE}|[“\"][\w ]{{2,14}}[”\"])){{0,4}}"
_VERB = (
    r"(?:is|are|was|has|have|had|covers|covered|writes|wrote|reports|edits|edited|hosts|co-hosts|teaches|taught|works|worked|lives|serves|served|blogs|joined|contributes|leads|directs|"
    r"specialises|specializes|founded|co-founded|cofounded|studied|studies|holds|spent|began|graduated|runs|ran|heads|oversees|tweets|resides|coordinates|chairs|practices|practises|currently|also|"
    r"previously|regularly|frequently|started|focuses|comments|consults|advises|manages|produces|lectures|received|earned|retired|can|may|and)"
)
_SAYS_WHO = re.compile(rf"{_LEAD}(?P<name>The (?:author|writer|columnist|reporter|correspondent)s?|{_NAME})(?P<aside>,? \([^()]{{2,60}}\)|, [^.;:!?]{{3,170}},)? (?P<verb>{_VERB})\b")
_OWN_WORK = re.compile(rf"{_LEAD}(?P<name>{_NAME})[’']s? (?:(?:new|latest|most recent|next|first|debut|forthcoming|upcoming|recent) )?(?P<what>books?|novel|column|work|writing|articles|commitment|memoir|essays)\b")
_VETERAN = re.compile(rf"{_LEAD}(?:As an?|An?) [^.;:!?]{{5,140}}, (?P<name>{_NAME})(?:, [^.;:!?]{{3,80}},)? (?P<verb>{_VERB})\b")
_ROLE_FIRST = re.compile(
    r"[\W_]{0,4}(?:An? )?(?:(?P<place>[A-Z][\w.]+(?: [A-Z][\w.]+){0,2})-based |(?:[Ff]reelance|[Aa]ward-winning|[Ss]enior|[Vv]eteran|[Ff]ormer|[Cc]hief|[Ss]taff|[Ii]nvestigative|[Bb]usiness|[Pp]olitical|"
    r"[Tt]ech|[Ss]ports|[Ff]oreign|[Ss]cience|[Hh]ealth|[Cc]ourts?|[Cc]rime) ){1,4}(?:and [\w-]+ )?(?P<role>[a-z-]+)(?P<next>,| and| covering| based| for| at| with| who| in| specialising| specializing|\.| writing| since| reporting)"
)
_CUES = re.compile(
    r"\b(?:(?:[Hh]is|[Hh]er|[Tt]heir) (?:(?:new|latest|most recent|next|first|debut|forthcoming|upcoming|second|third|recent) )?(?:books?|novel|memoir|work (?:has|have|also)|writing (?:has|have)|articles|column|columns|reporting|"
    r"journalism|byline|stories have|podcast|newsletter|website|blog)\b|[Ff]ollow (?:him|her|them|@)|can be (?:reached|found|followed|contacted)|lives (?:in|with|near|on)|based in|writes (?:about|for|on|a|frequently|regularly|widely|often)|"
    r"author of|work has appeared|has (?:written|reported|covered|worked|contributed|edited|blogged|published|been published|been writing|been covering|been reporting|been with|appeared)|[Ss]ince joining|[Pp]rior to|[Pp]reviously,? (?:\w+ )?(?:posted|worked|was|covered|served|wrote|reported|edited|he|she)|"
    r"[Bb]efore (?:joining|becoming|that|coming)|graduated? (?:of|from)|[Ff]reelance|covers [a-z A-Z]|reports on|special correspondent|contributing (?:writer|editor|columnist|opinion)|editor(?:ial)? (?:at large|emeritus|board|page)|"
    r"in-residence|staff writer|writer (?:for|at|based)|reporter (?:for|at|based|in|with|covering|on|who)|correspondent (?:for|at|based|in|with|covering)|editor (?:for|at|of|in)|columnist (?:for|at|and|in)|"
    r"at large|Board of Contributors|views expressed|column (?:appears|runs)|syndicated|book is|Twitter (?:@|at))"
)
_NEWS = re.compile(
    r"\b(?:died|killed|arrested|charged|convicted|sentenced|accused|survived by|year[- ]old|injured|scored|defeated|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last (?:week|night|month)|this (?:week|morning)|"
    r"percent|per cent|expected to|running for|running against|playing|plays|starring|stars|won \d|has (?:denied|pleaded|agreed|refused|announced|promised|called|vowed|pledged|filed|been accused|been charged|been arrested|declined)|did not|would not|"
    r"will (?:be|face|play|stand)|married|singer|actor|actress|striker|midfielder|quarterback|played by|described)\b|%"
)  # fmt: skip
_HEADING = re.compile(r"\W{0,3}(?:About|ABOUT|Meet) (?:the |our |THE |OUR )?(?:[Aa]uthors?|[Ww]riters?|[Cc]olumnists?|AUTHORS?|WRITERS?|[Rr]eporters?|[Cc]ontributors?|(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}))\W{0,3}\Z")
_WRITTEN_BY = re.compile(r"[A-Z][\w’' ]{2,40} is written by [A-Z]|[A-Z][\w’' ]{2,40} (?:appears|is published|runs) (?:every|each|weekly|daily|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\b")
_LONE_BY = re.compile(r"(?:By|BY|by|Written by|Posted by|Story by|Words by|Author|Author:|By:|By Staff|by:)\s?[,:|]?\Z")
_FULL_NAME = re.compile(r"(?:[A-Z][\w.’'-]+|[A-Z]+)(?:,? (?:[A-Z][\w.’'-]*|and|de|van|von|la)){1,7}\Z")
_OPENERS = frozenset("The This That It He She They We You In On At For But And If As When While There Here Our My His Her Their What Who Why How After Before Since Today Yesterday Now Then So Not No All Some Many Most Both Each Under With By From To Of One Two Three I A An".split())  # fmt: skip


def bylines_without_name(tail: Tail) -> Iterator[Pair]:
    """Lines that are only "By": the name was lost. Where a name follows on the next line, the byline is whole."""
    for number, (start, end) in enumerate(tail.lines):
        if end - start <= 12 and _LONE_BY.match(tail.text, start, end):
            below = tail.line(number + 1) if number + 1 < len(tail.lines) else ""
            if not (len(below) <= 60 and _FULL_NAME.match(below)):
                yield start, end


def find(tail: Tail, contacts: Collection[Pair]) -> Iterator[Pair]:
    """Lines at the end, or in rare cases at the top, that say who the author is."""
    if len(tail.lines) < LINES_OF_AN_ARTICLE:
        return
    lasting = True
    for number in tail.close():
        start, end = tail.lines[number]
        weight = _weigh(tail, number) if end - start <= LONGEST_BIO and (lasting or _of_the_press(tail.line(number))) else 0
        if weight >= ENOUGH + (0 if lasting else 2) and not _is_roll(tail, number):
            yield start, end
            above = tail.line(number - 1) if number else ""
            if len(above) < 70 and _HEADING.match(above):
                yield tail.lines[number - 1]
        elif not tail.is_scrap(number) and not any(a < end and b > start for a, b in contacts):
            lasting = False
    yield from _at_the_top(tail)


def _of_the_press(line: str) -> bool:
    return any(role in line for role in ("editor", "reporter", "writer", "author", "columnist", "orrespondent", "ournalist"))


def _at_the_top(tail: Tail) -> Iterator[Pair]:
    """A bio above the copy; it must speak of the press and of work published."""
    for number in range(min(2, len(tail.lines) - 6)):
        start, end = tail.lines[number]
        if 40 < end - start <= 600 and _of_the_press(tail.line(number)) and _weigh(tail, number) >= ENOUGH + 2:
            yield start, end


def _weigh(tail: Tail, number: int) -> int:
    """How much speaks for a line being about its author; see ENOUGH."""
    line = tail.line(number)
    if len(line) < 20:
        return 0
    if _WRITTEN_BY.match(line):
        return ENOUGH
    match = _SAYS_WHO.match(line) or _OWN_WORK.match(line) or _VETERAN.match(line)
    if match is None:
        return _role_first(line)
    name = match["name"].removesuffix("'s").removesuffix("’s")
    if name.split()[0] in _OPENERS and not name.startswith("The "):
        return 0
    if name.split()[0] in ("The",) and " ".join(name.split()[1:2]).rstrip("s") not in ("author", "writer", "columnist", "reporter", "correspondent"):
        return 0
    return _balance(tail, number, line, name, line[match.end("name") : match.end("name") + 330])


def _balance(tail: Tail, number: int, line: str, name: str, predicate: str) -> int:
    """The weight of a line of which a name is the subject."""
    tokens = [t for t in re.split(r"[\s]+", name) if t]
    press, other = _roles(re.split(r"(?<=[a-z]{3})\. ", predicate)[0][: 230 if len(line) < 420 else 160])
    cues = len({m[0] for m in _CUES.finditer(line[:600])})
    weight = 2 if press else 1 if other else 0
    weight += 2 if cues > 1 else cues
    if not weight or (len(tokens) == 1 and not (press and _ALONE.match(predicate))):
        return 0
    if SPEECH.search(line) or _NEWS.search(predicate[:200]):
        weight -= 3
    if tokens[0] == "The":
        return weight + (1 if other or press else 0) + (number == len(tail.lines) - 1)
    named = tail.names(_surname(tokens), number)
    return weight + (-4 if named else 2 if len(tokens) > 1 or press else 0)


def _surname(tokens: list[str]) -> str:
    kept = [t.strip(".,“”\"'’") for t in tokens if t.strip(".,") not in ("Jr", "Sr", "II", "III", "Dr", "Mr", "Ms", "Mrs", "and")]
    return kept[-1] if kept else ""


def _roles(predicate: str) -> tuple[bool, bool]:
    """Whether a word for somebody who writes stands in the piece, and whether one for another post does."""
    found = re.findall(r"[\w-]+", predicate.lower())
    plain = {w.removesuffix("s") for w in found} | {piece for w in found if "-" in w for piece in w.split("-")}
    press, other = _stock()
    chief = "at-large" in plain or ("chief" in plain and "editor" in plain) or bool(plain & {"editor-at-large", "editor-in-chief"})
    return chief or not plain.isdisjoint(press) or _COVERS.search(predicate) is not None, not plain.isdisjoint(other)


_ALONE = re.compile(r"(?:,[^,]{3,90},)? (?:is|covers|writes|reports|edits|hosts|was|has (?:covered|written|reported|been))\b")
_COVERS = re.compile(r"\A(?:,? \([^()]*\)|, [^,]{3,100},)? (?:covers|writes|reports|edits|blogs) (?:about |on |for |from )?\w")


@cache
def _stock() -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(words("roles_press")), frozenset(words("roles_other"))


def _role_first(line: str) -> int:
    """A bio without a subject: "Lagos-based correspondent covering courts. Previously posted in Accra"."""
    match = _ROLE_FIRST.match(line)
    if match is None or match["role"].removesuffix("s") not in _stock()[0] or SPEECH.search(line) or _NEWS.search(line):
        return 0
    return ENOUGH + (1 if match["place"] or _CUES.search(line) else 0)


def _is_roll(tail: Tail, number: int) -> bool:
    """Whether the line is the last of a list of people: two or more lines of the copy open in the same way."""
    alike = 0
    for other in range(max(0, number - 12), number):
        line = tail.line(other)
        if len(line) < 500 and (match := _SAYS_WHO.match(line)) and match["verb"] in ("is", "has", "was"):
            alike += tail.is_scrap(other) is False and match["name"].split()[0] not in _OPENERS and _weigh(tail, other) >= ENOUGH
    return alike >= 3
