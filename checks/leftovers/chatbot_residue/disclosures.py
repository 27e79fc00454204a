"""Sentences in which a chatbot speaks of itself: what it is, what it knows, what it will not do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.lazy import Lazy

from ..around import Groups, matches
from .setting import Setting
from .trace import Trace

_SELF = "Here a chatbot speaks of itself; cut it, and check what else it wrote."
_AGE = "A chatbot tells here how old its knowledge is; check the facts today, and write the sentence anew."
_REFUSAL = "Here a chatbot declines to do what it was asked; cut it, and write what belongs here."

_NOT = r"(?: can ?not| can[’']t| am (?:not able|unable) to|[’']m (?:not able|unable) to| won[’']t be able to)"
_MODEL = (
    r"(?:an? (?:AI|artificial intelligence|large) (?:language model|assistant|chatbot|text model)"
    r"|an? (?:large )?language model|an AI(?: model)?)"
)
_SPEAKS = Lazy(
    rf"\b[Aa]s {_MODEL}(?: (?:developed|created|trained|built|made) by [A-Z]\w{{1,20}})?,? "
    r"(?:I|my|it[’']s (?:important|not)|it is (?:important|not))\b"
    rf"|\bI(?: am|[’']m) (?:just |only |merely )?{_MODEL}(?=[.,;!]| and | so | that | without | designed | developed "
    r"| trained | created | built | programmed )"
)
_CUTOFF = Lazy(
    r"\b(?:as of|up to|until|up until|at the time of|since|beyond|after) my (?:(?:last|latest|most recent|current) )?"
    r"(?:knowledge|training)(?: data)?(?: (?:update|cut-?off)(?: date)?)?"
    r"(?: (?:in |of |\()?(?:[A-Z][a-z]{2,8},? )?\d{4}\)?)?"
    r"|\bas of my last update in (?:[A-Z][a-z]{2,8},? )?\d{4}"
    r"|\bmy (?:last |latest |current )?(?:knowledge (?:cut-?off|update)"
    r"|training (?:cut-?off|data (?:only|ends|extends|goes|includes|cuts|does not|doesn[’']t)))\b",
    re.IGNORECASE,
)
_CUTOFF_WORDS = Lazy(r"update|cut-?off|training data|last knowledge", re.IGNORECASE)
_LIVE = Lazy(
    rf"\bI(?: do not| don[’']t|{_NOT}) (?:currently )?(?:have (?:the ability to )?(?:direct )?(?:(?:access|browse"
    rf"|search|retrieve)"
    r"(?: to)? )?|(?:access|browse|search|retrieve|provide) )(?:any )?"
    r"(?:real[- ]?time (?:data|information|news|updates?|access|prices|weather|events|sources)"
    r"|(?:live|up-to-date) (?:data|news|information)|external (?:links|websites|urls|databases)"
    r"|the (?:internet|web) (?:in real[- ]?time|to (?:retrieve|verify|fetch)))\b"
)
_SORRY = (
    r"\b(?:I(?: am|[’']m)? ?(?:sorry|apologi[sz]e)|Sorry)(?: for (?:any|the) (?:confusion"
    r"|inconvenience))?,? ?(?:but )?"
)
_REFUSES = Lazy(
    rf"\bI{_NOT} (?:fulfil?l|comply with|complete|assist (?:you )?with|help (?:you )?with|process) (?:this|that"
    rf"|your) request"
    rf"(?=[.!;:]|,? (?:as|because|but|since|due)\b|\s*\Z)"
    rf"|{_SORRY}I{_NOT} (?:assist|help|comply) with (?:that|this)(?: request)?(?=[.!;:]|\s*\Z)"
    rf"|{_SORRY}I (?:do not|don[’']t) have (?:enough |sufficient |any )?(?:information|access|data"
    rf"|details) (?:about|on|to|in)"
    r" (?:the (?:text|article|file|link|document)|that|this|your|real)\b"
)
_UNWRITTEN = Lazy(
    rf"{_SORRY}I{_NOT} (?:generate|create|write|rewrite|produce|complete|continue|provide|summari[sz]e"
    rf"|paraphrase|translate"
    r"|open|access) [^.!?\r\n]{0,60}\b(?:headline|article|text|content|story|summary|image|version|draft|translation"
    r"|response|paragraph|blog post|link|file|url)\b"
)
_PLACES = Groups(
    speaks=("n ai", "language model", "n artificial intelligence"),
    live=(
        "real-time",
        "real time",
        "live data",
        "live news",
        "live info",
        "up-to-date",
        "external ",
        "the internet",
        "the web ",
    ),
    refuses=(" request", "sorry", "apologi"),
    unwritten=("sorry", "apologi"),
    cutoff=("knowledge ", "my training", "my last", "last training"),
)
_FORMS = (
    ("speaks", _SPEAKS, _SELF), ("live", _LIVE, _SELF), ("refuses", _REFUSES, _REFUSAL),
    ("unwritten", _UNWRITTEN, _REFUSAL),
)  # fmt: skip
_STARTS = Lazy(r"[.!?…:][\"”’)]?\s{1,3}(?=[A-Z“\"])")
_ENDS = Lazy(r"[.!?…](?=[\"”’)]?(?:\s|\Z))")
LONGEST = 500  # code points of a sentence


def find(setting: Setting) -> Iterator[Trace]:
    """Each such sentence that is neither quoted nor in copy about chatbots; of a cut-off the words alone."""
    text = setting.text
    places = _PLACES.heard(text)
    for group, pattern, message in _FORMS:
        for match in matches(pattern, text, places.get(group, ()), 160):
            sentence = _sentence(text, *match.span())
            personal = pattern is _UNWRITTEN and not setting.impersonal(*sentence)
            if not personal and not _told(setting, *match.span()):
                yield Trace(*sentence, message)
    for match in matches(_CUTOFF, text, places.get("cutoff", ())):
        if _CUTOFF_WORDS.search(match[0]) and not _told(setting, *match.span()):
            yield Trace(match.start(), match.start() + len(match[0].rstrip(" ,(")), _AGE, "none")


def _told(setting: Setting, start: int, end: int) -> bool:
    return setting.quoted(start, end) or setting.about_chatbots(_sentence(setting.text, start, end))


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around a span, roughly, and never over the end of the line."""
    low = max(0, start - LONGEST)
    low = max(low, text.rfind("\n", low, start) + 1, text.rfind("\r", low, start) + 1)
    for match in _STARTS.finditer(text, low, start + 1):
        low = match.end()
    while low < start and text[low].isspace():
        low += 1
    stop = min(
        n for n in (text.find("\n", end, end + LONGEST), text.find("\r", end, end + LONGEST), end + LONGEST) if n >= 0
    )
    ends = _ENDS.search(text, end - 1, stop)
    high = ends.end() if ends else stop
    return low, low + len(text[low:high].rstrip())
