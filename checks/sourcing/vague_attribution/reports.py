"""Reports, studies, surveys and rumours that are no one's."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

from ..scan import Hit
from .people import Find
from .qualifiers import LEFT, qualified

_REPORTS_SAY = Lazy(
    r" (?:in (?:[A-Z][\w-]+|the (?:press|media)) )?(?:(?:have|has|had|even|also|now|consistently|repeatedly"
    r"|currently) ){0,2}(?:suggest|suggested"
    r"|say|said|claim|claimed|indicate|indicated|show|shown|showed|find|found|reveal|revealed|allege"
    r"|alleged|have it|has it|emerged that|surfaced that|estimate)\b"
)
THERE = Lazy(
    r"\bthere (?:are|were|have been|is|was|has been) (?:also |now |\w+ly )?(?:(?!no\b)\w+ ){0,2}\Z", re.IGNORECASE
)
_MEDIA = Lazy(
    r"\b(?:according to|as per|based on|in|by) (?:(?:local|foreign|news|press|media|unconfirmed|some"
    r"|several|multiple|various|many|recent|early|published|other|international|state|Western|Russian"
    r"|Chinese|Israeli|Turkish|widespread|numerous|anecdotal|initial|the latest|certain) ){0,3}\Z",
    re.IGNORECASE,
)
_SWIRL = Lazy(
    r" (?:(?:are|were|have been|had been) (?:\w+ly |also )?(?:swirling|rife|mounting|growing|circulating|flying)"
    r"|(?:have )?(?:swirled|circulated|abound|abounded|swirl)|(?:began|continue|started) (?:to )?(?:swirl"
    r"|circulat)\w*)\b"
)
_ACCOUNTS = Lazy(r"\bby (?:most|many|some|all|several|other) \Z", re.IGNORECASE)


def reports(text: str, hit: Hit) -> Find | None:
    """ "According to media reports", "some studies suggest", "there are reports that", "by all accounts"."""
    low = max(0, hit.start - LEFT)
    if hit.word == "accounts":
        by = _ACCOUNTS.search(text, low, hit.start)
        return Find(by.start(), hit.end) if by else None
    if hit.word == "media":
        return _media(text, hit)
    if hit.word in ("estimate", "estimates"):
        by = _ESTIMATES.search(text, low, hit.start)
        return Find(by.start(), hit.end, True) if by else None
    by = _MEDIA.search(text, low, hit.start)
    if (
        by
        and by[0].lower().startswith(("acc", "as "))
        and not re.match(
            r",? (?:by|in|from|on|at|of|published|released|filed|cited|compiled|obtained) ",
            text[hit.end : hit.end + 11],
        )
    ):
        return Find(by.start(), hit.end)
    if swirl := (_SWIRL.match(text, hit.end, hit.end + 40) if hit.word in ("rumors", "rumours") else None):
        return Find(hit.start, swirl.end())
    there = THERE.search(text, low, hit.start)
    if (
        there
        and re.match(r" (?:that|of)\b", text[hit.end : hit.end + 5])
        and hit.word in ("reports", "rumors", "rumours")
    ):
        return Find(there.start(), hit.end + 5, voiced=True)
    start, definite = qualified(text, hit)
    say = _REPORTS_SAY.match(text, hit.end, hit.end + 60)
    if definite or not say or _names_reports(text, start, hit):
        return None
    return Find(start, say.end(), voiced=True)


_SHOW = Lazy(r" (?:in [^.\n]{0,30} )?(?:show|find|found|reveal)")  # of papers that the copy has told of


def _names_reports(text: str, start: int, hit: Hit) -> bool:
    """Whether a study or poll is named after all, or is the verb ("CNN reports show business …")."""
    if hit.word != "reports":
        return False
    before = text[start : hit.start].lower().split()
    if _SHOW.match(text, hit.end):  # papers: "new spending reports show"
        return not _HEARSAY & set(before)
    return not before and not text[hit.start].isupper()


_HEARSAY = frozenset("media news press local foreign unconfirmed some several many various multiple other".split())


_BY_MEDIA = Lazy(r"\baccording to (?:the |some |local |several |foreign )?\Z", re.IGNORECASE)
_MEDIA_SAY = Lazy(
    r"(?: outlets)? (?:have |has |also |had )?(?:say|said|reported|report|claim|claimed|suggested|speculated)\b"
)
_WHICH_MEDIA = Lazy(
    r"(?<!and )(?<!or )(?<!other )\b(?:[Ss]ome|[Ll]ocal|[Ff]oreign|[Ss]everal|[Mm]any|[Ii]nternational"
    r"|[Vv]arious) (?:news )?\Z"
)
_ESTIMATES = Lazy(r"\b(?:according to|by) (?:some|many|most|one|various|several) \Z", re.IGNORECASE)


def _media(text: str, hit: Hit) -> Find | None:
    """ "According to local media", "some media outlets reported"."""
    by = _BY_MEDIA.search(text, max(0, hit.start - LEFT), hit.start)
    if by and not re.match(r" (?:reports|(?:[a-z]+ing )?[a-z]+s|(?:[a-z]+ ){1,2}[A-Z])", text[hit.end : hit.end + 30]):
        return Find(by.start(), hit.end)
    which = _WHICH_MEDIA.search(text, max(0, hit.start - 30), hit.start)
    say = _MEDIA_SAY.match(text, hit.end, hit.end + 40)
    if say and not which and text[hit.start] == "M":
        which = _OPENING.search(text, max(0, hit.start - 3), hit.start)
        return Find(hit.start, say.end(), voiced=True) if which else None
    return Find(which.start(), say.end(), voiced=True) if which and say else None


_OPENING = Lazy(r"(?:\A|\n|[.?!”\"] )\Z")


_ALONE = Lazy(r"according to \Z", re.IGNORECASE)


def alone(text: str, hit: Hit) -> Find | None:
    """ "reportedly", "reputedly", and "according to Wall Street"."""
    if hit.word == "wall street":
        by = _ALONE.search(text, max(0, hit.start - 14), hit.start)
        return Find(by.start(), hit.end) if by and not re.match(r" [A-Z]|['’]", text[hit.end : hit.end + 2]) else None
    if hit.word in ("rumor", "rumour"):
        return Find(hit.start, hit.end + 7) if text[hit.end : hit.end + 7] == " has it" else None
    return Find(hit.start, hit.end)
