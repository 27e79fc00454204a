"""Whether anybody in particular is heard: a verb of saying or "according to" with a name or a body."""

from __future__ import annotations

import re
from functools import cache

from newslint.anatomy.quotations.speakers import CUES
from newslint.lazy import Lazy

from .. import scan
from . import ways

_PLAIN = frozenset("said says saying told tells testified tweeted".split())
_QUICK = (" said", " told ", " says")
_OTHER = (
    "according to",
    "statement",
    "interview",
    "press release",
    "news release",
    "found that",
    "indicated that",
    "hinted that",
    "signalled that",
    "signaled that",
    "shows that",
    "show that",
    "estimates",
    "shared with",
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_STATES = Lazy(
    rf"(?: (?:(?:on|last|this|earlier|late) )?(?:{_DAY}|week|month|year|today|yesterday))?,? ?(?:"
    rf"(?<=[ ])that\b|[:,]? ?[“\"]|:)"
    rf"| (?:at|in|on) (?:the |The )?[A-Z][^.,;\n]{{2,40}} that\b| (?:(?:on )?{_DAY}|today|yesterday|it|he|she"
    rf"|they|its|plans|any|in (?:a|an|the|his|her)|[A-Z]\w+"
    rf"(?:['’]s)? (?:is|was|will|had|has|would)|the \w+ (?:is|was|will|had|has|would))\b"
)
_BODY = Lazy(r"(?:\b[Pp]olice|\b[Pp]rosecutors|\b[Aa]uthorities|\b[Oo]rganisers|\b[Oo]rganizers|\b[A-Z]\w+s) \Z")
_OFFICIALLY = Lazy(r"\bin (?:an?|his|her|their|its|the) (?:[\w-]+ ){0,3}\Z", re.IGNORECASE)
_NOBODY = Lazy(
    r"(?:\A|\b)(?:many|some|others|several|most|experts|critics|analysts|observers|supporters|opponents"
    r"|scientists|researchers|people|reports|everyone"
    r"|nobody|no one|(?:is|are|was|were|be|been|being|'s|’s|I am|I’m)(?: \w+ly| also| often| sometimes"
    r"| now)?|that|having|all|not|enough|easier|I|we|you|never|sooner|truth be|it|to) \Z",
    re.IGNORECASE,
)
_NOBODYS_LAST = tuple(  # how all that _NOBODY finds ends
    f"{word} "
    for word in "many some others several most experts critics analysts observers supporters opponents scientists"
    " researchers people reports everyone nobody one is are was were be been being 's ’s am ’m ly also often sometimes"
    " now that having all not enough easier i we you never sooner it to".split()
)
_TRAILING = Lazy(r", (?:the |an? )?[\w’'-]+(?: [\w’'-]+){0,5} \Z")  # ", the ministry announced."
_SHARED = Lazy(r" (?:[\w.’'-]+ ){1,3}that\b")
_VAGUE_TO = Lazy(
    r" (?:(?:some|many|most|several|media|news|press|unconfirmed|local|various|other|all|recent) )*"
    r"(?:reports|experts|analysts|observers|critics|legend|tradition|rumou?rs?|plan|schedule)\b"
)


@cache
def _anchors() -> tuple[str, ...]:
    acts = {form.strip() for row in scan.words(__file__, "acts.txt") for form in row.split(",")}
    return (*sorted(CUES - acts), *_OTHER)


def names_source(text: str) -> bool:
    """Whether a verb of saying or "according to" gives anything to somebody in particular."""
    for verb in _QUICK:  # nearly all copy has one of these, and this is the quick way to see it
        at = text.find(verb)
        if at > 0 and not text[at + 5 : at + 6].isalpha() and not _is_nobody(text[max(0, at - 40) : at + 1]):
            return True
    return any(_attributes(text, hit) for hit in scan.hits(text, _anchors())) or ways.WAYS.search(text) is not None


def _is_nobody(before: str) -> bool:
    """Whether the words before a verb of saying are nobody in particular, or make it no verb of saying."""
    return before.lower().endswith(_NOBODYS_LAST) and _NOBODY.search(before) is not None


def _attributes(text: str, hit: scan.Hit) -> bool:
    """Whether a word of saying is that of somebody in particular, and brings in what was said."""
    before = text[max(0, hit.start - 40) : hit.start]
    if hit.word == "according to":
        return not _VAGUE_TO.match(text, hit.end)
    if (hit.word in _OTHER and " " not in hit.word and hit.word != "estimates") or hit.word.endswith("release"):
        return _OFFICIALLY.search(before) is not None
    if _is_nobody(before):
        return False
    if hit.word == "shared with":
        return _SHARED.match(text, hit.end) is not None
    if hit.word == "say" and _BODY.search(before):
        return True
    if hit.word in _PLAIN or " " in hit.word or _STATES.match(text, hit.end):
        return True
    return text[hit.end : hit.end + 1] in (".", ",") and _TRAILING.search(before) is not None
