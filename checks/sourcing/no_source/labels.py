"""Whether a text says itself that it is a column, a review, a recipe, a listing or the like."""

from __future__ import annotations

import re

from newslint.lazy import Lazy, stands
from newslint.lowered import lowered

_HEAD = 200  # code points at the top within which a text says what it is

_LABELS = (
    r"(?:reviews?|verdict|profile|obituary|letters?(?: to the editor)?|opinion|op-ed|commentary|comment|editorial"
    r"|leader"
    r"|column|quiz|recipe|horoscopes?|weather|forecast|fixtures|results|standings|preview|how to|guide|tips"
    r"|paid notice)"
)
_LABEL = Lazy(  # the label first, before a colon or alone on its line; or words that only open such copy
    rf"(?:[^\n:]{{0,30}} )?{_LABELS}(?: of the (?:day|week))? ?[:|–—]|{_LABELS}\.? *\n|(?:film|movie|book|album"
    rf"|tv|music|match"
    r"|theatre|restaurant|game|weekend|today['’]s) (?:reviews?|preview|column|recipe|fixtures|results|quiz)\.? *\n"
    r"|dear [a-z]\w+, ?\n|(?:review|recipe) (?:of|for) |(?:tested|reviewed|rated) by:? |dear [a-z]+,"
    r"|[^\n]{1,80}\n+(?:letters|opinion|editorial|comment|column|recipe|review)\.? *\n",
    re.IGNORECASE,
)
_SIDE = r"[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,3}"
_FIXTURE_HEAD = Lazy(rf"{_SIDE} v {_SIDE}(?: \([^)\n]{{1,20}}\))? *(?:\n|\Z)")
_RECIPE_HEAD = Lazy(r"^[ \t]{0,20}(?:Ingredients|Instructions|Method|Directions):?[ \t]{0,20}$", re.MULTILINE)
_REFERENCES = Lazy(
    r"^[ \t#*]{0,9}(?:\d+\.? )?(?:references|bibliography|works cited|footnotes|literature"
    r"|notes and references)[ \t:*]{0,9}$",
    re.MULTILINE | re.IGNORECASE,
)
_REFERENCE_WORDS = ("references", "bibliography", "works cited", "footnotes", "literature")
_HOUR = Lazy(r"\d ?[aphAPH]")  # in all that _HOURS finds, which takes its time
_HOURS = Lazy(  # a line of its own, such as "9.30 a.m. / 7 p.m." or "Open daily 10-18h"
    r"^[^\w\n]*(?:[a-z]++ ?){0,5}:? ?\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?|h|hrs)? ?(?:/|to|until|–|-"
    r"|—) ?\d{1,2}(?:[.:]\d\d)? ?"
    r"(?:[ap]\.?m\.?|h\b|hrs)[^\n]{0,40}$",
    re.MULTILINE | re.IGNORECASE,
)
_SIGNED_HEAD = Lazy(r"([A-Z][a-z’'-]+)(?: [A-Z][a-z’'-]+)?: (?=[A-Z‘“'\"])")
_QUOTING_HEAD = Lazy(r"[^\n]{0,80}?(?:(?<![\w’])[‘'“\"])\w[^\n]{4,80}?[’'”\"](?!\w)")
_NO_SURNAME = frozenset(  # what stands before the colon of a headline and is nobody
    "Analysis Answers Background Breaking Briefing Business Correction Cricket Crime Culture Elections Exclusive"
    " Explained Explainer Facts Factbox Football Gallery Health Live News Obituary Photos Pictures Podcast"
    " Politics Poll Profile Report Revealed Rugby Science Sport Sports Study Summary Survey Tech Tennis Timeline"
    " Update Updated Video Watch Weather World".split()
)
_COLUMNIST = Lazy(r"\bcolumnist\b")


def is_labelled(text: str) -> bool:
    """Whether the text says that it is a column, a review, a recipe, a paper with references or a listing."""
    head = text.lstrip()
    if _LABEL.match(head, 0, _HEAD) or _FIXTURE_HEAD.match(head, 0, _HEAD) or _RECIPE_HEAD.search(text):
        return True
    if stands(_REFERENCE_WORDS, lowered(text)) and _REFERENCES.search(text):
        return True
    last = max(0, len(text) - 300)
    return _HOUR.search(text, last) is not None and _HOURS.search(text, last) is not None


def speaker(head: str) -> str | None:
    """The surname that opens a headline ("Dahl: Close the bridge"), or None."""
    signed = _SIGNED_HEAD.match(head)
    return signed[1] if signed and signed[1] not in _NO_SURNAME else None


def is_quoted_head(head: str) -> bool:
    """Whether the headline quotes the one whose name opens it: "Dahl: Council ‘gives up’ on bridge"."""
    signed = _SIGNED_HEAD.match(head) if speaker(head) else None
    return signed is not None and _QUOTING_HEAD.match(head, signed.end()) is not None


def has_columnist(copy: str) -> bool:
    """Whether the copy begins or ends with a word on its columnist."""
    return _COLUMNIST.search(copy[:300] + copy[-300:]) is not None
