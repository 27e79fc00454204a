"""`anonymous-source`: the copy leans on somebody whom the reporter knows and doesn't name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from newslint import anatomy
from newslint.model import Article, Check, Flag, NoOptions, Span

from .. import scan
from . import officials, shields, sources
from .sources import Find

FOLDER = Path(__file__).parent

SUMMARY = (
    "A source that is not named: “a source”, “people familiar with”, “officials said”, “on condition of anonymity”."
)

GAP = 30  # code points: two finds of one sentence that stand this near are one leaning

_FORMS: dict[str, Callable[[str, scan.Hit], Find | None]] = {
    **dict.fromkeys(("source", "sources"), sources.source),
    **dict.fromkeys(("familiar with", "with direct knowledge", "with knowledge"), sources.familiar),
    **dict.fromkeys(
        (
            "people briefed",
            "people close",
            "person briefed",
            "person close",
            "those close",
            "who was briefed",
            "who were briefed",
        ),
        sources.close,
    ),
    **dict.fromkeys(("anonymity", "anonymous", "anonymously"), shields.anonymity),
    **dict.fromkeys(("authorised", "authorized"), shields.authority),
    **dict.fromkeys(("be identified", "be named"), shields.refusal),
    **dict.fromkeys(("has learned", "have learned", "understands"), shields.learned),
    **dict.fromkeys(("unidentified", "unnamed"), shields.unnamed),
    "caller": shields.caller,
    "the people said": sources.again,
}  # every other trigger is somebody in office
_AGENCY = re.compile(
    r"\b[A-Z][\w.&’'-]*(?: (?:of|for|and|the|on)(?: the)?| [A-Z][\w.&’'-]*){0,5} (?:Department|Police"
    r"|Office|Ministry|Agency|Bureau|Authority|Commission|Court|Council"
    r"|Board|Service|Sheriff|Administration|Committee|District|Center|Centre|Hospital|University|Airport"
    r"|Guard|Army|Navy|Division|Institute|Corps|Fund|Bank|Union|Association|Federation|Team|Health"
    r"|Security|Affairs|Justice|Defense|Defence)\b"
    r"|\b(?:Department|Ministry|Office|Bureau|Board|Centers?|Institute|University|Bank) (?:of|for) "
    r"(?:the )?[A-Z]|\b(?:FBI|CIA|NSA|NASA|FDA|CDC|EPA|FAA|NTSB|DHS|ICE|DEA|ATF|IRS|WHO|UN|IMF|NHS|FEMA"
    r"|Pentagon|Kremlin|White House|Downing Street|NATO|European Commission|Fed|TSA|SEC|FCC|FIFA|UEFA|IOC"
    r"|NFL|NBA|Scotland Yard|Interpol|Europol|Navy|Army|Air Force|Coast Guard|Treasury|Vatican)\b"
)
_CIVIL = ("officials",)  # "an official" is one person, whatever agency is named beside him
_REASON = re.compile(
    r"\b(?:because|since|citing|so as not|for fear|fearing|out of fear|in order to|to (?:speak|talk"
    r"|discuss|comment|describe|protect))\b|authori[sz]ed"
)
_NAMED_WHO = re.compile(r"[A-Z][\w’'-]+,? (?:an? [\w -]{2,40}, )?who (?:\w+ ){0,2}\Z")


def run(article: Article, _options: NoOptions) -> Iterator[Flag]:
    """Flag each leaning on somebody unnamed; wrong where the name stands farther off than the next sentence."""
    text, found = article.text, []
    for hit in scan.hits(text, scan.triggers(FOLDER)):
        find = _FORMS.get(hit.word, officials.official)(text, hit)
        if find and not (hit.word in _CIVIL and not find.again and _names_agency(text, find)):
            found.append(find)
    first = min((f.start for f in found if not f.again), default=len(text))
    last = -1
    for start, end in scan.apart([(f.start, f.end) for f in found if not f.again or f.start > first], 0):
        if start >= last and _counts(article, start, end):
            last = end + GAP if "\n" not in text[end : end + GAP] else end
            yield _flag(text, start, end)


def _names_agency(text: str, find: Find) -> bool:
    """Whether the sentence, or one beside it, names the agency or force that the officials speak for."""
    around = scan.sentence(text, find.start, find.end)
    return any(_AGENCY.search(piece) for piece in (around.text, around.before, around.after))


def _counts(article: Article, start: int, end: int) -> bool:
    whole = anatomy.of(article)
    if not scan.in_copy(whole, start, end) or whole.quoted(start, end):
        return False
    return not _NAMED_WHO.search(article.text, max(0, start - 70), start)


def _flag(text: str, start: int, end: int) -> Flag:
    shown = " ".join(text[start:end].split())
    around = scan.sentence(text, start, end)
    if re.search(r"anonym|authori[sz]ed|be (?:named|identified)", around.text) and _REASON.search(around.text):
        message = (
            f"“{shown}”: no name, though the reason is given. Make sure that an editor knows who it is and agrees."
        )
        return Flag(Span(start, end), message, severity="hint")
    message = (
        f"“{shown}” names nobody. Name the source, or say who it is as closely as you can and why the name is withheld."
    )
    return Flag(Span(start, end), message)


CHECK = Check("anonymous-source", SUMMARY, run)
