"""Credits that are a sentence among others, or stand at the end of the last paragraphs."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from ...lazy import Lazy
from ...literals import Literals
from .. import Part
from ..promotions.forms import fold
from ..promotions.stamps import is_stamp
from . import lines as whole
from .names import PERSON

LONGEST = 300  # code points of a line that can be a credit as a whole

_THIS = r"(?:(?:this|the|a version of this|the original|an earlier version of this|portions of this|it) ?)"
_COPY = (
    r"(?:article|story|text|post|piece|report|column|op-ed|essay|commentary|interview|content|review|item|guide"
    r"|feature|blog(?: post)?|recap|preview|copy)"
)
_PHRASES: tuple[tuple[tuple[str, ...], str, Lazy], ...] = tuple(
    (gates, form, Lazy("(?i)" + pattern))
    for gates, form, pattern in (
        (
            ("ontributed",),
            "contributed",
            rf"contributed (?:to (?:this|the) {_COPY}|(?:additional )?reporting|reporting (?:to|for)|to (?:this"
            rf"|the) (?:news)?gathering)",
        ),
        (
            ("ermission",),
            "with-permission",
            rf"\A[(\[]?{_THIS}?(?:{_COPY} )?(?:(?:was|is|has been|appears here) )?(?:re-?)?(?:posted|published"
            rf"|printed|produced|used|shared)(?: here)? (?:with|by) (?:the )?(?:\w+ )?permission",
        ),
        (
            ("ublished", "riginally", "irst app"),
            "originally",
            rf"\A[(\[]?(?:{_THIS}{_COPY} )?(?:(?:was|is|has|has been|had been) )?(?:(?:originally|first) "
            rf"(?:published|appeared|posted|aired|ran|written|produced)|(?<=was )published|re-?(?:published|posted)"
            rf"|appeared first)(?: \w+)? (?:on|in|at|by|for|from|under|as)\b",
        ),
        (("ppeared first on",), "originally", r"\AThe post .{1,200} appeared first on \S"),
        (
            ("yndicat", "istributed by", " feed"),
            "syndication",
            rf"(?:\A|© ?\d{{4}}.{{0,80}} )Distributed by [A-Z]|syndication source|{_COPY}.{{0,60}}(?:syndicated"
            rf"|agency|wire) feed|\A{_THIS}{_COPY} (?:is|was) syndicated",
        ),
        (
            ("story using", "generated"),
            "automated",
            rf"(?:created|generated|produced|written)(?: automatically)? this {_COPY}|this {_COPY} (?:was|is"
            rf"|has been) (?:automatically |auto-?)?(?:generated|created|produced|written)(?: automatically)? (?:by"
            rf"|using|with)|auto-?generated from",
        ),
        (
            ("DOI:", "doi.org/"),
            "citation",
            r"\A(?:More information|Reference|Journal reference|Citation|Source)s?: .{10,}",
        ),
        (
            ("ting by ",),
            "reporting-by",
            r"[(\[](?:additional )?(?:reporting|writing|editing)(?: and \w+)? by +(?-i:[A-Z])",
        ),
        (("ith inputs", "ith files", "ith agency"), "contributed", r"[(\[]with (?:\w+ )?(?:inputs?|files)\b"),
    )
)
_TAIL = Lazy(
    r"(?<=[.!?”\"’)])\s*(?:[-–—]{1,2} ?(?P<dash>[A-Z][\w./ ]{1,30}?)\.?|\("
    r"(?P<bracket>[A-Z][\w./ ]{1,30})\)|\((?P<via>via [A-Z@][^()]{2,40}|[Hh]/[Tt] [^()]{2,40})\))\Z"
)
_NAME_TAIL = Lazy(rf"(?<=\w\.)\s*(?:--|[–—]) ?(?:{PERSON})\.?\Z")
_END = Lazy(r"(?<![ .][A-Z])[.!?)][\"”’)]?\s+(?=[A-Z(\[©“\"])")


@cache
def _gates() -> tuple[Literals, list[int]]:
    """One scanner for what must stand in the copy before a pattern is tried, and which pattern each word is for."""
    pairs = [(gate, number) for number, (gates, _, _) in enumerate(_PHRASES) for gate in gates]
    return Literals([gate for gate, _ in pairs]), [number for _, number in pairs]


def phrases(text: str, lines: list[tuple[int, int]], paragraphs: list[tuple[int, int]]) -> list[Part]:
    """Credits that are a sentence, or the end of the last paragraphs."""
    found = []
    scanner, owners = _gates()
    for index, at, _ in scanner.hits(text):
        _, form, pattern = _PHRASES[owners[index]]
        start, end = _sentence(text, at, lines)
        match = pattern.search(text[start:end]) if end - start <= LONGEST * 2 else None
        if match and not is_stamp(fold(text[start:end]), head=False):
            first = start + match.start()
            found.append(Part("credit", first if text[first] in "([" else start, end, form))
    for start, end in paragraphs[-3:]:
        tail = _tail(text, start, end)
        if tail is not None:
            found.append(tail)
    return found


def _sentence(text: str, at: int, lines: list[tuple[int, int]]) -> tuple[int, int]:
    """The sentence around an offset, cut at line ends and after full stops, within twice LONGEST."""
    start, end = lines[max(0, bisect_right(lines, (at, len(text))) - 1)]
    start, end = max(start, at - LONGEST * 2), min(end, at + LONGEST * 2)
    for match in _END.finditer(text, start, at):
        start = match.end()
    after = _END.search(text, at, end)
    return start, after.start() + 1 if after and text[start] not in "([" else end


def _tail(text: str, start: int, end: int) -> Part | None:
    """An agency or a name glued to the end of one of the last paragraphs."""
    tail = text[max(start, end - 60) : end]
    if tail[-1] != ")" and not ("-" in tail or "–" in tail or "—" in tail):
        return None
    match = _TAIL.search(tail)
    if match and (match["via"] or whole.is_agency(match["dash"] or match["bracket"])):
        at = end - len(match[0].lstrip())
        form = "tagline" if not match["via"] else "via" if match["via"][0] in "vV" else "h/t"
        return Part("credit", at, end, form)
    match = _NAME_TAIL.search(tail)
    if match and end - start > 80:
        return Part("sign-off", end - len(match[0].lstrip()), end, "byline")
    return None
