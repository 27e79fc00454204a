"""Bios in the first person: "I have been a reporter for ten years …" as the last or the first lines of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from . import words
from .lazy import Lazy
from .tails import Tail

Pair = tuple[int, int]

LONGEST = 900

_OPENS = Lazy(
    r"[\W_]{0,3}(?:Hi|Hello|Hey|I\b|I’m|I'm|My name|My work|My |As an? |With (?:over|more "
    r"than|a|an|\w+ years)|Having |Based in|Born|Passionate|After |Over the (?:past|last)"
    r"|Currently|Originally|Outside of|When I’m not|When I'm not|In addition to|Since )"
)
_JOB = (
    r"(?:journalist|reporter|writer|editor|blogger|correspondent|columnist|freelancer|author"
    r"|copywriter|content (?:creator|writer|producer)|photographer|photojournalist|novelist"
    r"|poet|podcaster|producer|broadcaster|storyteller|essayist|critic|contributor|videographer)"
)
_CUES = tuple(
    Lazy(pattern)
    for pattern in (
        (
            r"\b[Mm]y (?:work|writing|articles|stories|reporting|bylines?|journalism) (?:has|have"
            r"|can|also|appears?|is|focus)"
        ),
        (
            r"\bI (?:also |regularly |often |currently |now |mainly |mostly |primarily |love to "
            r"|love |enjoy ){0,2}(?:contribute|contributing|write|writing|blog|report|cover|covering"
            r"|edit|freelance) "
        ),
        (
            r"\b(?:news|media|journalism|publishing|newspaper) (?:industry|business|world)\b|\bcareer "
            r"in (?:journalism|news|media|writing|publishing)|\bjournalism\b"
        ),
        rf"\bI(?: am|’m|'m|’ve been|'ve been| have been| was)(?: \w+){{0,2}} an? (?:[\w-]+,? (?:and )?){{0,7}}{_JOB}\b",
        rf"\bas an? (?:[\w-]+ ){{0,3}}(?:{_JOB}|news anchor|intern)\b",
        (
            r"\bI(?: have|’ve|'ve) (?:also )?(?:covered|reported|written|worked (?:for|as|at|in)"
            r"|been (?:writing|working|covering|reporting|a|an|published|in the)|published|contributed"
            r"|edited|interviewed)"
        ),
        (
            r"\b(?:email|e-mail|contact|reach|follow|message|write to|connect with|reach out to|find"
            r"|tweet|DM|visit) (?:out to )?(?:me|my)\b|\bdrop me a\b|\bI can be reached|hear from "
            r"you"
        ),
        (
            r"\b[Mm]y (?:own )?(?:personal )?(?:blog|website|site|newsletter|portfolio|podcast|YouTube"
            r"|book|novel|books|latest|debut|column)\b"
        ),
        (
            r"\b[Ii]n my (?:spare|free) time|\b[Ww]hen I(?:’|')?(?:m| am) not|\b[Oo]utside of (?:work"
            r"|writing)|\bpassion(?:ate)? (?:about|for|is)|\bavid (?:reader|traveler|traveller)|\benthusiast\b"
            r"|\blover\b"
        ),
        (
            r"\b(?:over|more than|nearly|almost) (?:\w+|\d+) (?:years|decades?)\b|\b\d+\+? years(?:’"
            r"|')? (?:of )?experience\b|\byears of experience\b|\bexperience in\b"
        ),
        (
            r"\b(?:major|national|international|local|various|several|numerous|leading|many|online) "
            r"(?:\w+ ){0,2}(?:newspapers|magazines|publications|outlets|sites|websites)\b|\b(?:newspapers"
            r"|magazines|publications) (?:and|around|such|like|including)"
        ),
        (
            r"\bI (?:graduated|studied|majored|hold an?|earned|have an? (?:degree|B\.?A|M\.?A|bachelor"
            r"|master|background)|specialise|specialize|live (?:in|with)|grew up|was born|joined"
            r"|reside|currently live)"
        ),
    )
)
_SPEAKS = Lazy(r"(?<![\w“\"‘'])I(?: |’|')(?!\.)")
_QUOTED = Lazy(r"“[^”]{0,1500}”?|\"[^\"]{0,1500}\"?")
_ITEMS = Lazy(r"\s*(?:,|\||•|/|·|&|\.|;|—|\band\b)\s*")

_STEMS = (
    "writer",
    "journalist",
    "editor",
    "reporter",
    "blogger",
    "author",
    "photograph",
    "creator",
    "podcast",
    "producer",
    "poet",
    "correspondent",
    "columnist",
    "thinker",
    "communicator",
    "reader",
    "critic",
    "anchor",
    "host",
    "novelist",
    "storyteller",
    "analyst",
    "scholar",
)


def find(tail: Tail) -> Iterator[Pair]:
    """The first-person bios: at the end, or at the top of a text that does not speak of itself elsewhere."""
    seen = 0
    for number in tail.close():
        start, end = tail.lines[number]
        if end - start > LONGEST:
            return
        if _is_self(tail, number) or _is_row(tail.line(number)):
            yield start, end
        elif not tail.is_scrap(number):
            seen += 1
            if seen > 1:
                break
    for number in range(min(2, max(0, len(tail.lines) - 3))):
        if 30 < tail.lines[number][1] - tail.lines[number][0] <= LONGEST and (
            _is_self(tail, number, top=True) or _is_row(tail.line(number)) or _returns(tail, number)
        ):
            yield tail.lines[number]


def _is_self(tail: Tail, number: int, *, top: bool = False) -> bool:
    """Whether a line speaks of its writer's trade in enough ways; in first-person copy more are asked for."""
    line = tail.line(number)
    if len(line) < 40 or not _OPENS.match(line) or line[0] in '“"‘' or "said" in line:
        return False
    cues = sum(cue.search(line) is not None for cue in _CUES)
    if cues < 2 or not re.search(r"\b(?:I|[Mm]y|me)\b", line):
        return False
    return cues >= 2 + (2 if _first_person(tail, number) else 0) + top


def _first_person(tail: Tail, number: int) -> bool:
    """Whether the copy itself says "I" outside quotations."""
    start, end = tail.lines[number]
    rest = tail.text[:start] + tail.text[end:]
    if rest.count("I ") + rest.count("I’") + rest.count("I'") < 2:
        return False
    return len(_SPEAKS.findall(_QUOTED.sub("", rest))) >= 2


def _is_row(line: str) -> bool:
    """Whether a line is a row of professions: "Journalist, editor, mother of two and coffee lover."."""
    if (
        not 25 <= len(line) <= 300
        or "said" in line
        or line.count(",") + line.count("|") + line.count("•") + line.count(".") < 2
    ):
        return False
    lower = line.lower()
    if not any(stem in lower for stem in _STEMS):
        return False
    bare = re.sub(r"\A\W*(?:(?:I am|I’m|I'm|Hi, I(?:’|')m) (?:\w+, )?)?(?:an? )?", "", line)
    items = [item for item in _ITEMS.split(bare) if item]
    if len(items) < 3 or max(len(item.split()) for item in items) > 5:
        return False
    press = {w.lower() for w in _press()}
    hits = sum(item.split()[-1].lower().strip(".") in press or item.split()[0].lower() in press for item in items)
    likes = sum(
        bool(
            re.search(
                (
                    r"\b(?:lover|enthusiast|addict|junkie|geek|nerd|fan|buff|mother|mom|mum|father|dad|husband"
                    r"|wife|traveler|traveller|foodie|ninja|guru|maven|practitioner|expert|scholar|specialist"
                    r"|evangelist|advocate|fanatic|trailblazer|aficionado)\b"
                ),
                i.lower(),
            )
        )
        for i in items
    )
    return hits >= 1 and hits + likes >= 3 and hits + likes >= 0.6 * len(items)


@cache
def _press() -> tuple[str, ...]:
    return (*words("roles_press"), "thinker", "creator", "communicator", "reader", "analyst", "scholar")


def _returns(tail: Tail, number: int) -> bool:
    """Whether a first-person line at the top stands again, perhaps cut off, at the end."""
    line = tail.line(number)
    if not line.startswith(("I ", "I’", "I'", "My ")):
        return False
    return any(tail.line(other).startswith(line[:30]) for other in tail.close() if other > number + 1)
