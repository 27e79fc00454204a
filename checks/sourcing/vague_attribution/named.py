"""Whether the source of a claim that is given to nobody is named after all: in its sentence, or near it."""

from __future__ import annotations

from newslint.anatomy import Anatomy
from newslint.lazy import Lazy

from .. import scan
from .people import Find
from .retold import is_retold
from .voices import just_quoted, met, quoted_next

_SAID = (
    r"(?:also |later |has |have |had |now |first )?(?:said|says|say|told|reported|reports|wrote|writes|confirmed"
    r"|announced|testified|added|noted|notes|stated|claims|claimed|explained|tweeted|found|argues|argued"
    r"|insisted|insists|believes|contends)\b"
)
_KNOWN = r"police|prosecutors|investigators|officers|troopers|deputies|authorities|detectives|the sheriff|court"
_NAMED = Lazy(
    rf"\b(?:[Aa]ccording to|[Cc]iting|reported by|told by|said|says|per) (?:the |an? )?(?!Sources|Experts|Many"
    rf"|Some|Wall Street)[A-Z]"
    rf"|\b(?:(?!(?:Experts|Critics|Analysts|Scientists|Observers|Supporters|Opponents|Others|Many|Some|Reports"
    rf"|Studies"
    rf"|They|Sources|Officials)\b)"
    rf"[A-Z][\w’'-]+|(?i:{_KNOWN}|he|she|department|company|ministry)|spokes\w+|[A-Z]{{2,}}) {_SAID}"
    r"|\breported (?:by|in) (?:the )?[A-Z]"
)
_PAPER = Lazy(
    r"\b(?:published|writing|appear\w*|presented|wrote|reported) (?:\w+ ){0,3}(?:in|by"
    r"|at) (?:the )?(?:journal )?[A-Z]"
    r"|\bin an? (?:\w+ ){0,3}(?:study|paper|report|letter|article|survey|statement)\b"
)
_TRAILING = Lazy(
    rf", (?:(?:[\w.’'-]+ ){{1,4}}{_SAID}|(?:said|says|according to) (?:the |an? )?(?:[A-Z]|{_KNOWN}"
    rf"))[^,;]{{0,120}}\Z"
)
_LATER = Lazy(
    r"\b(?:according to|citing) (?!(?:the |some |local |several |media |news |various |many |multiple |other |an? )*"
    r"(?:sources?|reports?|media|rumou?rs|experts|insiders|analysts|people|legend|observers|critics|someone"
    r"|officials)\b)"
)
_NOTED = Lazy(r"[^.\n]{0,250}?(?:\(\d{1,3}(?:[,–-] ?\d{1,3}){0,5}\)|\.?\[\d{1,3}\]|\.\d{1,3}(?= [A-Z]|\n|\Z))")
_REPORTED = Lazy(
    rf"\b(?:[A-Z][\w’'-]+|{_KNOWN}) (?:(?:first|has|had|also|previously|earlier|news agency|newspaper|website) ){{0,2}}"
    r"(?:reported|reports(?! (?:were|are|have|had|of|that|say|said|suggest|from|in|on|about)\b)|revealed|reveals"
    r"|disclosed"
    r"|broke the)\b"
    r"|\b(?:reported|published|revealed|broken|carried)(?: [\w’'-]+){0,2} by (?:the )?[A-Z]"
    r"|\b[A-Z][\w’'-]+ first (?:had|ran|carried|published|told|wrote)\b|\b(?:told|telling) (?:[Tt]he )?[A-Z]"
    r"|\b(?:[Tt]he|[Aa]) (?:news)?(?:paper|agency|broadcaster|outlet) (?:said|added|reported)\b"
)
_CITED = Lazy(
    r"\b[Aa]ccording to (?:the |an? )?(?!Sources|Experts|Many|Some|Wall Street)[A-Z]"
    r"|\breports? (?:in|from) (?:the )?[A-Z]"
)
_FIRST = Lazy(  # in the sentence that ends the paragraph above
    r"\b[A-Z][\w’'-]+ (?:first |has |had )?(?:reported|reports(?! (?:were|are|have|of|that|say|suggest)\b))\b"
    r"|\breported by (?:the )?[A-Z]"
    r"|\b[A-Z][\w.’'-]+ (?:report|story|article|investigation|exclusive)\b(?! (?:on (?!Mon|Tue|Wed|Thu|Fri|Sat"
    r"|Sun)|of\b|card\b))"
    r"|\b[Ii]n (?:an?|its|the) (?:[\w-]+ ){0,2}(?:report|story|article|exclusive)\b[^.\n]{0,60}? (?:the "
    r"|The )?[A-Z][\w’'-]+"
    r" (?:claimed|said|says|wrote|told|reported|revealed|disclosed|alleged)\b"
)


def is_sourced(text: str, find: Find) -> bool:
    """Whether the sentence names the source, or has the number of a note."""
    start, end = scan.bounds(text, find.start, find.end)
    before, after = text[start : find.start], text[find.end : end]
    if _NAMED.search(before) or _TRAILING.search(after.rstrip('”"')) or _NOTED.match(text, find.end, find.end + 260):
        return True
    if find.voiced:
        return _PAPER.search(after) is not None
    return _NAMED.search(after) is not None or _LATER.search(after) is not None


def is_lead(parts: Anatomy, find: Find) -> bool:
    """Whether the attribution stands in the first paragraph of copy that goes on to quote people by name."""
    if not parts.body or not parts.body[0][0] <= find.start < parts.body[0][1]:
        return False
    last = next((q for q in reversed(parts.quotations) if q.speaker and parts.text[q.speaker.start].isupper()), None)
    return last is not None and last.start > find.end


def is_told(text: str, find: Find) -> bool:
    """Whether people who "tell us" have been quoted by name farther up."""
    telling = _TELLS_US.search(text, find.start, find.end + 24)
    return telling is not None and met(text) <= find.start


_TELLS_US = Lazy(r"\b(?:tell|told|have told) (?:us\b|(?:[Tt]he )?(?!(?:I|He|She|It|They|We)\b)[A-Z]\w+)")


def is_near(text: str, find: Find) -> bool | None:
    """Whether a neighbour gives the name: the next paragraph quotes one of them, or a sentence tells who reported.

    None where the next paragraph quotes somebody who may be another.
    """
    around = scan.sentence(text, find.start, find.end)
    opens = text[max(0, around.start - 1) : around.start] in ("", "\n")
    if find.heard:
        if not opens and just_quoted(text[find.start : find.end], around.before):
            return True
        return quoted_next(text, find.start, find.end)
    if text[find.start : find.start + 3].lower() in ("acc", "as "):
        return False
    before = "" if opens else around.before
    if _REPORTED.search(before) or _CITED.search(before):
        return True
    if find.voiced:
        return False
    if any(_REPORTED.search(piece) for piece in (around.text, around.after)):
        return True
    if (opens and _FIRST.search(around.before)) or is_retold(text, find.start, find.end):
        return True
    ends = text[around.end : around.end + 1] in ("\n", "\r", "")
    return not ends and _CITED.search(around.after) is not None
