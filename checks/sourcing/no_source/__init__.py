"""`no-source`: nobody is named as the source of anything, and the copy has no credit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from newslint import anatomy
from newslint.anatomy import Anatomy, Part
from newslint.anatomy.speakers import CUES
from newslint.model import Article, Check, Flag, Span

from .. import scan

SUMMARY = "Nobody is named as the source of anything, and there is no credit."


class Options(NamedTuple):
    """`words`: shorter copy is left alone. `quotation`: so many words make a quotation a statement of somebody's."""

    words: int = 50
    quotation: int = 5


FOLDER = Path(__file__).parent

_PLAIN = frozenset("said says saying told tells testified tweeted".split())
_QUICK = (" said", " told ", " says")
_OTHER = (
    "according to",
    "statement",
    "interview",
    "press release",
    "news release",
    "found that",
    "shows that",
    "show that",
    "estimates",
    "shared with",
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_STATES = re.compile(
    rf"(?: (?:(?:on|last|this|earlier|late) )?(?:{_DAY}|week|month|year|today|yesterday))?,? ?(?:"
    rf"(?<=[ ])that\b|[:,]? ?[“\"]|:)"
    rf"| (?:(?:on )?{_DAY}|today|yesterday|it|he|she|they|its|plans|any|in (?:a|an|the|his|her)|[A-Z]\w+"
    rf"(?:['’]s)? (?:is|was|will|had|has|would)|the \w+ (?:is|was|will|had|has|would))\b"
)
_OFFICIALLY = re.compile(r"\bin (?:an?|his|her|their|its|the) (?:[\w-]+ ){0,3}\Z", re.IGNORECASE)
_NOBODY = re.compile(
    r"(?:\A|\b)(?:many|some|others|several|most|experts|critics|analysts|observers|supporters|opponents"
    r"|scientists|researchers|people|reports|everyone"
    r"|nobody|no one|(?:is|are|was|were|be|been|being|'s|’s|I am|I’m)(?: \w+ly| also| often| sometimes"
    r"| now)?|that|having|all|not|enough|easier|I|we|you|never|sooner|truth be|it|to) \Z",
    re.IGNORECASE,
)
_TRAILING = re.compile(r", (?:the |an? )?[\w’'-]+(?: [\w’'-]+){0,5} \Z")  # ", the ministry announced."
_SHARED = re.compile(r" (?:[\w.’'-]+ ){1,3}that\b")
_VAGUE_TO = re.compile(
    r" (?:(?:some|many|most|several|media|news|press|unconfirmed|local|various|other|all|recent) )*"
    r"(?:reports|experts|analysts|observers|critics|legend|tradition|rumou?rs?|plan|schedule)\b"
)
_FIRST_PERSON = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|my|My)\b")
_WRITER = re.compile(
    r"\b(?:can|may) be reached|\b[Ff]ollow\b|\b[Ee]mail (?:me|him|her)\b|\b[Ss]ubscribe\b|\bfor [A-Z][\w ]+\.com\b"
)
_REACHED = re.compile(
    r"https?://|\bwww\.|\bpic\.twitter|[\w.]+@\w+\.\w|(?<!\w)@\w{2,}|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\bt\.co/"
)


def run(article: Article, options: Options) -> Iterator[Flag]:
    """Flag the article as a whole; wrong for an opinion piece or a review, whose writer is the source."""
    text = article.text
    if _size(text) < options.words or _names_source(text):
        return
    whole = anatomy.of(article)
    if any(part.form or _is_post(text, part) for part in whole.parts) or _quotes(whole, options.quotation):
        return
    lines = [text[start:end] for start, end in whole.body]
    copy = " ".join(lines)
    if any(not _WRITER.search(line) and _REACHED.search(line) for line in lines) or len(copy.split()) < options.words:
        return
    message = (
        f"Nobody is named as the source of anything in {len(copy.split()):,} words, and there is no byline, agency or "
        "source line. Say in the copy who says so, or add the credit."
    )
    own = len(_FIRST_PERSON.findall(copy)) > 2  # an opinion piece, a review, a diary: the writer is the source
    yield Flag(Span(0, 0), message, severity="hint" if own else None)


def _size(text: str) -> int:
    return text.count(" ") + text.count("\n")


def _is_post(text: str, part: Part) -> bool:
    return part.kind == "embed" and (
        "@" in text[part.start : part.end] or "twitter" in text[part.start : part.end].lower()
    )


@cache
def _anchors() -> tuple[str, ...]:
    acts = {form.strip() for row in scan.words(FOLDER / "acts.txt") for form in row.split(",")}
    return (*sorted(CUES - acts), *_OTHER)


def _names_source(text: str) -> bool:
    """Whether a verb of saying or "according to" gives anything to somebody in particular."""
    for verb in _QUICK:  # nearly all copy has one of these, and this is the quick way to see it
        at = text.find(verb)
        if at > 0 and not text[at + 5 : at + 6].isalpha() and not _NOBODY.search(text[max(0, at - 40) : at + 1]):
            return True
    return any(_attributes(text, hit) for hit in scan.hits(text, _anchors()))


def _attributes(text: str, hit: scan.Hit) -> bool:
    """Whether a word of saying is that of somebody in particular, and brings in what was said."""
    before = text[max(0, hit.start - 40) : hit.start]
    if hit.word == "according to":
        return not _VAGUE_TO.match(text, hit.end)
    if (hit.word in _OTHER and " " not in hit.word and hit.word != "estimates") or hit.word.endswith("release"):
        return _OFFICIALLY.search(before) is not None
    if _NOBODY.search(before):
        return False
    if hit.word == "shared with":
        return _SHARED.match(text, hit.end) is not None
    if hit.word in _PLAIN or " " in hit.word or _STATES.match(text, hit.end):
        return True
    return text[hit.end : hit.end + 1] in (".", ",") and _TRAILING.search(before) is not None


def _quotes(whole: Anatomy, least: int) -> bool:
    """Whether somebody is quoted at some length."""
    return any(
        q.speech and q.cue is not None and whole.text.count(" ", q.start, q.end) >= least - 1 for q in whole.quotations
    )


CHECK = Check("no-source", SUMMARY, run, Options)
