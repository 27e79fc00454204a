"""Reports, studies, surveys and rumours that are no one's."""

from __future__ import annotations

import re

from ..scan import Hit
from .people import LEFT, Find, qualified

_REPORTS_SAY = re.compile(
    r" (?:(?:have|has|had|even|also|now|consistently|repeatedly|currently) ){0,2}(?:suggest|suggested"
    r"|say|said|claim|claimed|indicate|indicated|show|shown|showed|find|found|reveal|revealed|allege"
    r"|alleged|have it|has it|emerged that|surfaced that|estimate)\b"
)
_THERE = re.compile(r"\bthere (?:are|were|have been|is|was) (?:also |now |\w+ly )?(?:\w+ ){0,2}\Z", re.IGNORECASE)
_MEDIA = re.compile(
    r"\b(?:according to|as per|based on|in|by) (?:(?:local|foreign|news|press|media|unconfirmed|some"
    r"|several|multiple|various|many|recent|early|published|other|international|state|Western|Russian"
    r"|Chinese|Israeli|Turkish|widespread|numerous|anecdotal|initial|the latest|certain) ){0,3}\Z",
    re.IGNORECASE,
)
_ACCOUNTS = re.compile(r"\bby (?:most|many|some|all|several|other) \Z", re.IGNORECASE)


def reports(text: str, hit: Hit) -> Find | None:
    """ "According to media reports", "some studies suggest", "there are reports that", "by all accounts"."""
    low = max(0, hit.start - LEFT)
    if hit.word == "accounts":
        by = _ACCOUNTS.search(text, low, hit.start)
        return Find(by.start(), hit.end) if by else None
    if hit.word == "media":
        by = re.compile(r"\baccording to (?:the |some |local |several |foreign )?\Z", re.IGNORECASE).search(
            text, low, hit.start
        )
        return (
            Find(by.start(), hit.end)
            if by and not re.match(r" (?:reports|[a-z]+s|[a-z]+ [A-Z])", text[hit.end : hit.end + 12])
            else None
        )
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
    there = _THERE.search(text, low, hit.start)
    if (
        there
        and re.match(r" (?:that|of)\b", text[hit.end : hit.end + 5])
        and hit.word in ("reports", "rumors", "rumours")
    ):
        return Find(there.start(), hit.end + 5)
    start, definite = qualified(text, hit)
    say = _REPORTS_SAY.match(text, hit.end, hit.end + 60)
    if definite or not say or _names_reports(text, start, hit):
        return None
    return Find(start, say.end(), voiced=True)


def _names_reports(text: str, start: int, hit: Hit) -> bool:
    """Whether a study or poll is named after all, or is the verb ("CNN reports show business …")."""
    qualifiers = text[start : hit.start]
    return hit.word == "reports" and not qualifiers.strip()


_ALONE = re.compile(r"according to \Z", re.IGNORECASE)


def alone(text: str, hit: Hit) -> Find | None:
    """ "reportedly", "reputedly", and "according to Wall Street"."""
    if hit.word == "wall street":
        by = _ALONE.search(text, max(0, hit.start - 14), hit.start)
        return Find(by.start(), hit.end) if by and not re.match(r" [A-Z]|['’]", text[hit.end : hit.end + 2]) else None
    if hit.word in ("rumor", "rumour"):
        return Find(hit.start, hit.end + 7) if text[hit.end : hit.end + 7] == " has it" else None
    return Find(hit.start, hit.end)
