"""TK, and the marks with which reporters and checkers speak to the desk: (CQ), (sp?), (name to come)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from newslint.lazy import Lazy

from ..around import matches
from .gap import FACT, Gap, either

_TK = Lazy(
    r"(?<![\w.@#&/’'*:-])[$£€#]?(?:TK(?: ?TK){0,5}s?|[Tt][Kk] ?[Tt][Kk](?: ?[Tt][Kk]){0,4})"
    r"(?:-year-old)?(?![\w&/’'@]|\.\w|-(?!year|month|day|point|member))"
)
_SURE_TK = Lazy(r"tk ?tk", re.IGNORECASE)
_TK_NAMED = Lazy(
    r"[\"“‘']TK[\"”’',]|\bTK(?:-\d|\d| \d|[:’']| [A-Z][a-z]| through | to \d)|T\.K\."
    r"|\b[Tt]\w{2,15}[ -][Kk]\w{1,15}(?:[ -][A-Z]\w{1,15})? \(TK\)"
    r"|[Kk]indergarten|[Tt]hymidine|[Tt]yrosine|Teekay|[Tt]hyssen|Tokelau|Turkish|\b(?:rapper|singer|DJ|airline"
    r"|[Ff]light|nicknamed?|initials|NYSE)\b"
)
_TK_ACTS = Lazy(r"\bTK (?:said|says|was|is|has|had|will|would|told|scored)\b")
_GLUED = Lazy(r"\b(?:HED|DEK|LEDE|GRAF|QUOTE|NAME|PHOTO|HEADLINE|CAPTION)TK\b")
_CQ = Lazy(
    r"[\[(][Cc][Qq](?:[:,;] [^\])\r\n]{0,60})?[\])]"
    r"|(?<=[a-z][ ,])(?<!the )(?<!of )CQ(?=[,;)]|\.(?:\s|\Z)| (?:said|says|of|who|told)\b)"
)
_CQ_NAMED = Lazy(
    r"Roll Call|\bCongressional|\bcultural|\bquotient|\bintelligence \(CQ|\bradio|[\"“]CQ[\"”]|\bCQ [A-Z][a-z]"
)
_SPELLED = Lazy(
    r"[\[(](?:sp\?|spelling\?|sp\. ?\?|check (?:spelling|sp|name|date|age|title"
    r"|figure)[^\])\r\n]{0,30})[\])]",
    re.IGNORECASE,
)
_DESK = "This mark was meant for the desk; check what it stands by, and cut it."


@cache
def _noun_tk() -> Lazy:
    return Lazy(rf"\b(?:{either('nouns')})s? tk\b(?![-/\w’'&])", re.IGNORECASE)


@cache
def _to_come() -> Lazy:
    return Lazy(
        r"[\[(](?![^\])]{0,80}\b(?:more|better|best|worst|still|yet|many|further|years|days|months|times|ages|for"
        r"|in|and|time|day|year|month|place|event|good|great)\b)"
        rf"(?:[\w’'-]{{1,20}} ){{0,3}}(?:{either('nouns')})s?(?: [\w’'-]{{1,20}}){{0,3}},? (?:to come(?: from"
        rf" [\w’. -]{{1,40}})?|to follow"
        r"|goes here)[\])]|[\[(](?-i:TO COME|TO FOLLOW|FILL IN|ADD LATER)[\])]",
        re.IGNORECASE,
    )


_CQ_WORD = Lazy(r"\b[Cc][Qq]\b")


def find(text: str, places: Mapping[str, list[int]]) -> Iterator[Gap]:
    """Marks of what is still to come, and those of a checker, which need only be cut."""
    standing = [at for at in places.get("tk", ()) if not text[at - 1 : at].isalpha() or text[at].isupper()]
    if standing:
        yield from _tk(text, standing)
    if "coming" in places:
        yield from (Gap(*m.span(), FACT) for m in matches(_to_come(), text, places["coming"]))
    marks = list(matches(_CQ, text, places.get("cq", ())))
    if marks and _CQ_NAMED.search(text) is None and len(marks) >= sum(1 for _ in _CQ_WORD.finditer(text)):
        yield from (Gap(*m.span(), _DESK, cut=True) for m in marks)
    yield from (Gap(*m.span(), _DESK, cut=True) for m in matches(_SPELLED, text, places.get("queries", ())))


def _tk(text: str, places: list[int]) -> Iterator[Gap]:
    """TK doubled always counts; alone it may be a name, initials or a term that the copy explains."""
    named: bool | None = None
    for match in (*matches(_TK, text, places), *matches(_noun_tk(), text, places), *matches(_GLUED, text, places)):
        doubled = _SURE_TK.search(match[0]) is not None
        if named is None and not doubled:
            named = _TK_NAMED.search(text) is not None or len(_TK_ACTS.findall(text)) > 1
        if doubled or not named:
            start, end = match.span()
            if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
                start, end = start - 1, end + 1
            yield Gap(start, end, FACT, spoken=True, sure=doubled)
