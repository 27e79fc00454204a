"""How much speaks for a line being about the author of an article."""

from __future__ import annotations

import re

from ...lazy import Lazy, stands
from . import SPEECH, roles, words
from .author_forms import (
    ALONE,
    CUES,
    FINITE,
    IS,
    IS_OUT,
    NEW_BOOK,
    NEWS,
    NO_POST,
    OPENERS,
    OUTSIDER,
    OWN_WORK,
    ROLE_FIRST,
    SAYS_WHO,
    SEVERAL,
    TEACHES,
    VERBLESS,
    VETERAN,
)
from .author_labels import LABELLED, WRITTEN_BY
from .contact_forms import OFFICIAL
from .tails import Tail

LINES_OF_A_COLUMN, LINES_OF_A_DECK = 7, 3
LONGEST_WITHOUT_CUE = 300
ENOUGH = 3
"""A role (1, or 2 for one of the press), up to two telling phrases, and 2 if the copy does not name the person."""

_OPENS_ASIDE = (
    "A ",
    "An ",
    "As ",
    "Born ",
    "Having ",
    "Based ",
    "Originally ",
    "Trained ",
    "Raised ",
    "Formerly ",
    "With ",
)
_LABELS = ("uthor", "riter", "ontributor", "olumnist", "uest", "io:", "Our ", "BIO", "AUTHOR")
_WORKS = tuple("book novel column work writing reporting article commitment memoir essay".split())
_PLURAL = (" are ", " were ", " cover ", " write ", " report ")
_STEMS = tuple(sorted({word[:5] for word in words("roles_press")}))
_RAISED = Lazy(
    r"(?:,[^,]{3,90},)? (?:was|has been|is to be|will be) (?:named|elected|appointed|chosen|re-?elected|sworn)\b"
)
_WRITERS = frozenset("author writer columnist reporter correspondent".split())
_NO_SURNAME = frozenset("Jr Sr II III Dr Mr Ms Mrs and".split())


def weigh(tail: Tail, number: int) -> int:
    """How much speaks for a line being about its author; see ENOUGH."""
    line = tail.line(number)
    if len(line) < 20 or (" can be " in line and OFFICIAL.match(line)):
        return 0
    weight = _weight(tail, number, line)
    return 0 if weight >= ENOUGH and OUTSIDER.search(line) else weight


def _weight(tail: Tail, number: int, line: str) -> int:
    """The same for a line that is not about an office, nor short."""
    if WRITTEN_BY.match(line):
        return ENOUGH
    if _may_be_labelled(line[:40]) and LABELLED.match(line):
        return ENOUGH + 2
    match = SAYS_WHO.match(line) or (_owns(line) and OWN_WORK.match(line)) or None
    if match is None and line.lstrip("•*-–— ").startswith(_OPENS_ASIDE):
        match = VETERAN.match(line)
    if match is None and " and " in line[:150] and stands(_PLURAL, line):
        match = SEVERAL.match(line) if roles.of_the_press(line) else None
    if match is None:
        return max(_role_first(line), _new_book(tail, number))
    name = match["name"].removesuffix("'s").removesuffix("’s")
    if name.split()[0] in OPENERS and not name.startswith("The "):
        return 0
    if name.startswith("The ") and name.split()[1].rstrip("s") not in _WRITERS:
        return 0
    if number == len(tail.lines) - 1 and " " in name and match.re.groupindex.get("what") and IS_OUT.search(line):
        return 0 if tail.names(_surname(name.split()), number) else ENOUGH
    rank = bool(match.groupdict().get("rank")) and match["verb"] not in ("was", "were", "had", "has")
    return _balance(tail, number, line, name, line[match.end("name") : match.end("name") + 330], rank)


def _may_be_labelled(head: str) -> bool:
    """Whether "Author:", "Guest columnist" and their like may open a line; spares a costly pattern."""
    if not stands(_LABELS, head):
        return False
    return "uest " in head or head.startswith("Our ") or any(mark in head for mark in ":|–—-")


def _owns(line: str) -> bool:
    """Whether a line may open with what somebody has written: "Ann Bee’s new book"."""
    head = line[:90]
    return ("’" in head or "'" in head) and stands(_WORKS, head)


def _balance(tail: Tail, number: int, line: str, name: str, predicate: str, rank: bool) -> int:
    """The weight of a line of which a name is the subject."""
    tokens = name.split()
    if len(tokens) == 1 and not ALONE.match(predicate):
        return 0
    press, other = roles.held(re.split(r"(?<=[a-z]{3})\. ", predicate)[0][: 230 if len(line) < 420 else 160])
    press = press or rank or (len(tokens) == 1 and TEACHES.match(predicate) is not None)
    if len(tokens) == 1 and not press:
        return 0
    if not (press or other) and IS.match(predicate) and not NO_POST.match(predicate):
        return 0  # "Quay Partners is a consultancy"
    cues = len({m[0] for m in CUES.finditer(line[:600])})
    weight = 2 if press else 1 if other else 0
    weight += 2 if cues > 1 else cues
    if not press and not cues and (len(line) > LONGEST_WITHOUT_CUE or _RAISED.match(predicate)):
        return 0  # a paragraph of the story, or news of an appointment
    if not weight:
        return 0
    if SPEECH.search(line) or NEWS.search(predicate[:200]):
        weight -= 3
    if tokens[0] == "The":
        new = tail.is_new(tokens[1].lower().removesuffix("s"))
        return weight + (1 if other or press else 0) + (number == len(tail.lines) - 1) + (new and cues > 0)
    named = tail.names(_surname(tokens), number, tokens[0] if len(tokens) > 1 else "")
    if (
        named
        and press
        and len(tokens) > 1
        and number > LINES_OF_A_COLUMN
        and not tail.names(_surname(tokens), number, after=LINES_OF_A_DECK)
    ):
        return weight + 1  # a columnist: the deck names her, and then the end
    return weight + (-4 if named else 2 if len(tokens) > 1 or press else 0)


def _surname(tokens: list[str]) -> str:
    kept = [t.strip(".,“”\"'’") for t in tokens if t.strip(".,") not in _NO_SURNAME]
    return kept[-1] if kept else ""


def _role_first(line: str) -> int:
    """A bio without a subject: "Lagos-based correspondent covering courts. Previously posted in Accra"."""
    lower = line[:160].lower()
    if not stands(_STEMS, lower):
        return 0
    match = ROLE_FIRST.match(line)
    if match is None and len(line) < 200 and not FINITE.search(line):
        match = VERBLESS.match(line)
        if match is not None and line[-1] not in ".…)”" and " covering " not in line:
            return 0  # a headline
    if match is None or match["role"].lower().removesuffix("s") not in roles.stock()[0]:
        return 0
    if SPEECH.search(line) or NEWS.search(line):
        return 0
    return ENOUGH + (1 if match.groupdict().get("place") or CUES.search(line) else 0)


def _new_book(tail: Tail, number: int) -> int:
    """`Her latest book is "Low Water".` closes a text in which nobody else has written one."""
    line = tail.line(number)
    if number != len(tail.lines) - 1 or len(line) > 200 or not NEW_BOOK.match(line) or SPEECH.search(line):
        return 0
    before = tail.text[: tail.lines[number][0]]
    return 0 if any(word in before for word in (" book", " novel", " author", " wrote", " memoir")) else ENOUGH
