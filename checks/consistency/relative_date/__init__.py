"""A day that only its date would tell: "on Tuesday", "yesterday", "last week", in copy without any date.

Off by default: most copy is printed under a date that does not travel with its text. Wrong where the reader of the copy
has the date from elsewhere.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

from newslint import anatomy
from newslint.checks.consistency.dialect import OWN
from newslint.lazy import Lazy
from newslint.model import Article, Check, Flag, NoOptions, Related, Span

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_RELATIVE = Lazy(
    rf"(?<![\w’'-])(?:(?:[Ll]ast |[Nn]ext |[Tt]his |[Oo]n )?{_DAY}(?:’s|'s)?(?: (?:morning|afternoon|evening|night))?"
    r"|[Yy]esterday(?: (?:morning|afternoon|evening))?|[Tt]omorrow(?: (?:morning|afternoon|evening|night))?|[Tt]onight"
    r"|[Tt]his (?:morning|afternoon|evening)|(?:[Ee]arlier |[Ll]ater )?(?:[Tt]his|[Ll]ast|[Nn]ext) (?:week|month)"
    r"|[Ll]ast night)(?![\w-])"
)
_HABIT = Lazy(  # before a weekday: every one of them, or a name
    r"(?:[Ee](?:very|ach|aster)|[Aa](?:ny)?|[Mm]ost|[Aa]lternate|[Gg]ood|Black|Ash|Holy|Super|Palm|Bloody|Cyber|Giving"
    r"|Shrove|Fat|Whit|Maundy|Small|Casual|Mail|Ruby|Freaky|Manic|Blue|the|typical|usual|regular|to|from|through|and"
    r"|between|one|a)"
    rf"(?: on| other)? (?:{_DAY})?\Z"
)
_NAMED_ON = Lazy(  # behind one: a span of days, or a name
    r"(?:’s|'s)?(?: to | through | and |-|–| or )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)"
    r"| (?:Night|Times|Courier|Herald|Post|Mail|Telegraph|Express|Mirror|Independent|School|Mass|Magazine|League|Club"
    r"|Review|Gazette|Star|World|Sport|mornings|afternoons|evenings|nights|church|best|series|shows?|slot|programmes?"
    r"|programs?|shifts?|services?|roast|lunches|drivers?|papers?|newspapers?)\b"
)
_MONTHS = "January February March April May June July August September October November December".split()
_MONTH = "(?:" + "|".join(f"{m}|{m.upper()}|{m[:3]}|{m[:3].upper()}" for m in [*_MONTHS, "Sept"]) + r")\b\.?"
_DATES = (  # each opens with few letters or figures, so that a search leaps from one to the next
    Lazy(rf"{_MONTH},? (?:the )?[0-3]?\d(?:st|nd|rd|th)?(?![\d:%])"),
    Lazy(rf"[0-3][0-9]?(?:st|nd|rd|th)?(?: of)?[ -]{_MONTH}|[4-9](?:st|nd|rd|th)?(?: of)?[ -]{_MONTH}"),
    Lazy(r"(?:19|20)\d\d([-/.])[01]?\d\1[0-3]?\d(?!\d)"),
    Lazy(r"[0-9]{1,2}([-/.])[0-3]?\d\1(?:(?:19|20)\d\d|\d\d)(?![\d.])"),
)
_DATED_NAME = Lazy(r"(?<!\d)(?:19|20)\d\d([-_/]?)[01]\d\1[0-3]\d(?!\d)")
MOST_RELATED = 8  # further places that are shown


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag, at the first such word of the article's own copy, the others related."""
    text = article.text
    if _dated(article):
        return
    of = anatomy.of(article)
    spans = [
        Span(*match.span())
        for part in of.parts
        if part.kind in OWN
        for match in _RELATIVE.finditer(text, part.start, part.end)
        if not _habitual(text, match) and not of.quoted(*match.span())
    ]
    if spans:
        word = text[spans[0].start : spans[0].end]
        message = f"“{word}”: which one? No full date stands in the copy; name the day and the month once."
        related = tuple(Related(span, "and here") for span in spans[1 : 1 + MOST_RELATED])
        yield Flag(spans[0], message, related=related)


def _dated(article: Article) -> bool:
    """Whether a date stands in the copy, in the file's name, or in what the reader knows of the article."""
    if any("date" in key.lower() or key == "published" for key in article.meta):
        return True
    name = os.path.basename(article.source)
    return _DATED_NAME.search(name) is not None or any(date.search(article.text) for date in _DATES)


def _habitual(text: str, match: re.Match[str]) -> bool:
    """Whether it is every such day, an opening time, part of a name or a span ("the last week"), and no date."""
    said = match[0].lower()
    if said.startswith(("last ", "next ")) and text[max(0, match.start() - 4) : match.start()].lower() == "the ":
        return True
    if "day" not in said or said.startswith(("yes", "tod")):
        return said in ("yesterday", "tomorrow") and text[match.end() : match.end() + 1] in ("’", "'")
    before = text[max(0, match.start() - 20) : match.start()] + match[0]
    lead = before[: before.rfind(" ", 0, before.rindex("day")) + 1]
    return _HABIT.search(lead) is not None or _NAMED_ON.match(text, match.end()) is not None


CHECK = Check(
    "relative-date",
    "A day is told by its name, and no date stands in the copy.",
    run,
    severity="hint",
    default=False,
)
