"""Lines that tell when a page went up or was changed: "PUBLISHED: 07:15, Fri, Mar 2, 2018", "Updated 2 hours ago".

A date alone is a stamp only above the copy, and not where a text is divided by dates. It would be wrong on a letter
that is dated in its first lines.
"""

from __future__ import annotations

from ...lazy import Lazy

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)\.?"
)
_DAY = r"(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_DATE = (
    rf"(?:{_MONTH} ?\d{{1,2}}(?:st|nd|rd|th)?,? ?(?:19|20)\d\d|\d{{1,2}}(?:st|nd|rd"
    rf"|th)?[ -]?(?:of )?{_MONTH},?[ -]?(?:19|20)\d\d"
    r"|\d{1,2}[/.-]\d{1,2}[/.-](?:(?:19|20)\d\d|\d\d(?!\d))|(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2})"
)
_PART = rf"(?:{_MONTH} ?\d{{1,2}}(?:st|nd|rd|th)?(?!\d)|\d{{1,2}}(?:st|nd|rd|th)? ?{_MONTH})"
_AGO = (
    r"(?:(?:\d{1,3}|an?|one|two|three) ?(?:minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|months?|years?) ago"
    r"|just now|yesterday|today)"
)
_TIME = (
    r"(?:t?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\.\d{1,6})?z?(?: ?hrs)?(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?"
    r"|[+-]\d\d:?\d\d|noon|midnight)"
)
_ZONE = (
    r"(?:e\.?[sd]?\.?t\b\.?|p[sd]?t\b|c[sd]t\b|m[sd]t\b|ct\b|gmt(?: ?[+-]\d{1,2}(?::\d\d)?)?|utc(?: ?[+-]\d{1,2})?"
    r"|bst\b|ist\b|aes?[dt]t?\b|wat\b|sast\b|cet\b|cest\b|jst\b|hkt\b|sgt\b|local time|eastern|pacific|central)"
)
_CUE = (
    r"(?:(?:first |last |originally |article |story |page |post |date |time |web )?(?:published|updated|posted"
    r"|modified|created|uploaded|revised|pub|update|publication date|date published|changed|edited|issued)"
    r"(?: (?:on|at|date|time))?|last (?:updated|modified|update)|original|posted)"
)
_CUED = Lazy(_CUE)
_LINE = Lazy(
    rf"(?:[\s,|·•:;@/()\[\]–—-]{{0,4}}(?:{_CUE}|date\b|{_DATE}|{_PART}|{_DAY}|{_AGO}|{_TIME}|{_ZONE}|\bon\b"
    r"|\bat\b|\bby\b(?=\s*\Z)|\breport\b))"
    r"{1,16}[\s,|·•:;)\].–—-]{0,4}\Z"
)
_DIGIT = Lazy(r"[0-9]")
_DATED = Lazy(rf"{_DATE}")
_TIMED = Lazy(rf"{_AGO}|{_PART}|{_TIME}")
_OPENS = Lazy(rf"[\s|(\[•-]{{0,4}}{_CUE}\b ?[:|–-]?")
_SITE = Lazy(r"(?:www\.)?[\w-]{2,40}\.(?:com|org|net|co\.\w\w|com\.\w\w|info|tv|ng|in|ie|ca)\Z")

HEAD = 8  # lines that may stand above the copy
LONGEST = 140
DATED_TEXT = 3  # a text with so many lines of dates is divided by them


def is_stamp(folded: str, head: bool) -> bool:
    """Whether a folded line holds nothing but dates and times, with a cue, or alone above the copy."""
    if len(folded) > LONGEST or not _LINE.match(folded):
        return False
    cued = _CUED.search(folded) is not None
    if _DATED.search(folded):
        return head or cued
    return (
        cued
        and any(map(str.isdigit, folded))
        and _TIMED.search(folded) is not None
        and _OPENS.match(folded) is not None
    )


def opens_letter(below: str) -> bool:
    """Whether the line under a date is how a letter begins."""
    return below.startswith(("Dear ", "DEAR ", "To ", "TO "))


def dated(text: str, start: int, end: int) -> bool:
    """Whether a line is short enough for a stamp and has a digit."""
    return end - start <= LONGEST and _DIGIT.search(text, start, end) is not None


def is_site(folded: str) -> bool:
    """Whether a folded line is only the address of a site."""
    return len(folded) < 50 and _SITE.match(folded) is not None
