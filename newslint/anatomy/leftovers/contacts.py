"""Lines that tell how to reach or follow whoever wrote the article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from ...lazy import Lazy, stands
from . import SPEECH, sentences, services, words
from .author_forms import SAYS_WHO
from .contact_forms import ANSWERS, ASKS, BARE, FIRM, NAMED, OFFICIAL, OUTLET_HANDLE, PRONOUN, SERVICE, WAY
from .contact_selves import INTRODUCES, OWN, SIGNED
from .marks import heard
from .self_signs import SURE
from .tails import Tail

Pair = tuple[int, int]

MARKS = frozenset(words("marks_authors"))
LONGEST_LINE = 420
FAR = 14  # lines from the end beyond which only an address is looked at
GLUED = 3  # lines from the end whose last sentences may be a contact line

_HINTS = (
    "@",
    "witter",
    "http",
    "www.",
    "acebook",
    "nstagram",
    "inkedIn",
    "luesky",
    "hear from you",
    "hesitate",
    "P.O. Box",
    " on X",
    "reached",
    "Google+",
    "contact the",
    "y website",
    "work at ",
    "ollow her",
    "ollow him",
    " me",
    " my ",
    "My DM",
    "My inbox",
    "this e",
    "this newsletter",
    "happy to",
    "Feel free",
    "I’m ",
    "I'm ",
)
_PRESS = ("reporter", "author", "writer", "editor", "columnist", "correspondent")
_NUMBER = Lazy(r"\d{3}[)\s.-]{1,2}\d{3,4}")


def find(tail: Tail) -> Iterator[Pair]:
    """The contact lines; in the last lines of the copy also the sentences that are glued to something else."""
    marks, last = heard(tail.text), len(tail.lines) - 1
    places = [at for mark in MARKS.intersection(marks) for at in marks[mark]]
    if not places or not tail.lines:  # all of the text may be a remark that allows findings
        return
    starts = [start for start, _ in tail.lines]
    for number in sorted({bisect_right(starts, at) - 1 for at in places}):
        start, end = tail.lines[max(0, number)]
        if number < 0 or (number < last - FAR and "@" not in tail.text[start:end]):
            continue
        if end - start <= LONGEST_LINE or number >= last - GLUED:
            yield from _in_line(tail, number, last - number)


def _hints(line: str) -> bool:
    """Whether a way to reach somebody stands in a line at all; cheaper than the patterns."""
    return stands(_HINTS, line) or _NUMBER.search(line) is not None


def _in_line(tail: Tail, number: int, left: int) -> Iterator[Pair]:
    """The run of sentences of a line that are contact sentences, if they open it, or close it near the end."""
    start, end = tail.lines[number]
    line = tail.text[start:end]
    if not _hints(line):
        return
    if left < (2 if line[0] == "@" else 6) and BARE.match(line) and _only_one(tail, number):
        if not services.is_service(tail, number):
            yield start, end
        return
    signed = SIGNED.match(line) if left < GLUED and line[0] in "-–—" else None
    if signed and signed["name"].split()[-1].lower() in signed["site"].lower():
        yield start, end
        return
    parts = sentences(tail.text, start, end)
    if line[0] in '“"' and line[-1] in '”"' and line.count(line[0]) < 3:
        parts = [(max(a, start + 1), min(b, end - 1)) for a, b in parts]  # the whole line is quoted
    held = [_is_contact(tail, a, b, number, left) for a, b in parts]
    for n in range(1, len(parts)):  # "Got a question? Write to ann@bee.example"
        if not held[n] and left < GLUED and ANSWERS.match(tail.text[slice(*parts[n])]):
            held[n] = ASKS.match(tail.text[slice(*parts[n - 1])]) is not None
    if not any(held):
        return
    first = held.index(True)
    if first and PRONOUN.match(tail.text[slice(*parts[first])]) and not SAYS_WHO.match(line):
        return  # "The band plays on Friday. Follow them on Instagram."
    if first and tail.text[parts[first - 1][1] - 1] == "?" and parts[first - 1][1] - parts[first - 1][0] < 60:
        first -= 1  # "Got a tip?"
    if left < GLUED and all(_introduces(tail.text[a:b]) for a, b in parts[:first]):
        first = 0
    final = len(held) - 1 - held[::-1].index(True)
    if first and (left > GLUED + 3 or parts[first][0] - start > 1500):
        return
    begin = start if parts[first][0] == start + 1 and line[0] in '“"' else parts[first][0]
    yield begin, end if end - parts[final][1] < 25 else parts[final][1]


def _is_contact(tail: Tail, start: int, end: int, number: int, left: int) -> bool:
    sentence = tail.text[start:end]
    if end - start > 330 or (sentence[0] in '“"‘' and sentence[-1] not in '”"’'):
        return False
    if left > FAR and not stands(_PRESS, sentence):
        return False
    if left <= GLUED and OWN.match(sentence):
        return not _is_others(sentence)
    firm = FIRM.match(sentence)
    if firm is None:
        match = NAMED.match(sentence)
        return match is not None and not _is_others(sentence) and _is_author(tail, match, number, left)
    if _is_others(sentence):
        return False
    found = firm.groupdict()
    if found.get("who") and tail.names(found["who"].split()[-1], number, before=number - 2):
        return False  # somebody of the story
    return not (found.get("handle") and OUTLET_HANDLE.search(found["handle"]))


def _is_others(sentence: str) -> bool:
    """Whether a sentence tells how to reach a service or an office, or what somebody said."""
    return bool(
        SERVICE.search(sentence[:70]) or OFFICIAL.match(sentence) or SPEECH.search(sentence) or services.opens(sentence)
    )


def _introduces(sentence: str) -> bool:
    """Whether a sentence in front of a contact line is the writer's own: "I cover ports.", "Thanks for reading!"."""
    return INTRODUCES.match(sentence) is not None or any(sign.search(sentence) for sign in SURE)


def _is_author(tail: Tail, match: re.Match[str], number: int, left: int) -> bool:
    """Whether "Follow Ann Bee on Twitter" is about the author: a person, and one the copy does not name."""
    who, way = match["who"], match["way"]
    tokens = who.split()
    if (
        tokens[0] in ("The", "Our", "Us")
        or tokens[-1] in words("outlets")
        or any(t in words("outlets") for t in tokens[:-1])
        or who.isupper()
        or services.is_body(tail, tokens, number)
    ):
        return False
    if match["press"]:
        return True
    if not way and not match["do"].lower().startswith("follow"):
        return False
    if not way or not re.search(WAY + "|witter", way) or left > 14:
        return False
    follows = match["do"].lower() in ("follow", "write to", "tweet")
    if match["do"].lower() == "follow" and any(len(t) > 3 and "@" in way and t.lower() in way.lower() for t in tokens):
        return True  # the handle is made of the name, so this is no one else
    return not tail.names(tokens[-1], number) and (len(tokens) > 1 or follows or "@" in way)


def _only_one(tail: Tail, number: int) -> bool:
    """Whether no other line is a bare handle or address: several are signatures of posts or a list of contacts."""
    others = (n for n in range(max(0, number - 40), number) if len(tail.line(n)) < 60 and "@" in tail.line(n))
    return not any(BARE.match(tail.line(n)) for n in others)
