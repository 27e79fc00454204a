"""What a finding says of a source without a name: whether the reason is given, and what to do."""

from __future__ import annotations

from newslint.lazy import Lazy
from newslint.model import Span

from .. import scan

_SHIELD = Lazy(
    r"anonym|authori[sz]ed|be (?:named|identified)|(?:first|full|last) name|(?:his|her|their) names?\b"
    r"|off the record|on background"
)
_REASON = Lazy(
    r"\b(?:because|since|as (?:he|she|they|the [\w-]+) (?:is|was|are|were|ha[sd]|have) |due to|owing to|given the"
    r"|out of concern"
    r"|citing (?:\w+ ){0,3}?(?:concerns?|fears?|safety|security|privacy|policy|rules?|risks?|threats?"
    r"|sensitiv\w+|retaliation|retribution|investigation|reasons?)|so as not|so (?:that )?(?:he|she"
    r"|they) (?:could|can|might)"
    r"|for (?:fear|safety|security|privacy|legal|professional)\b|fear(?:s|ed|ing)\b|afraid|worried|out of fear"
    r"|in order to|in exchange for|to (?:\w+ly )?(?:speak|talk|discuss|comment|describe|protect|avoid|disclose"
    r"|recount|reveal"
    r"|share|characterize|characterise|detail|explain|address)\b"
    r"|anonym\w+,? to (?!(?:the|an?|reporters?|journalists?|us|me|them|him|her|this|our|its|local|several|some|news\w*"
    r"|various|state|media|press)\b)(?:\w+ly )?[a-z]{2,}\b"
    r"|while (?:the|an?) [\w -]{2,40} (?:is|was|are|were)\b)"
)
_NEXT_REASON = Lazy(
    r"(?:He|She|They)\b[^.\n]{0,60}?\b(?:fear(?:s|ed)?|afraid|worried|(?:not|n['’]t) (?:allowed|permitted"
    r"|authori[sz]ed))\b"
)
_BARRED = Lazy(r"\bauthori[sz]ed (?:to|by)\b")
_RELAYED = Lazy(r"(?:citing|cited|quoting|quoted)\b|.* (?:cited|quoted) by\Z")
_ELSEWHERE = Lazy(r"\b(?:report(?:s|ed)?|said|says|wrote|according to|story|article)\b")


def shielded(text: str, span: Span, shown: str) -> str | None:
    """The message where the sentence says that the name is kept back, and why; None where it doesn't."""
    around = scan.sentence(text, span.start, span.end)
    if not _SHIELD.search(around.text):
        return None
    if _BARRED.search(around.text) and not _WHY.search(around.text):
        return (
            f"“{shown}”: no name, and no more than that there was no leave to speak. Say who it is as closely as you "
            "can, and make sure that an editor knows and agrees."
        )
    if _REASON.search(around.text) or _NEXT_REASON.match(around.after):
        return f"“{shown}”: no name, though the reason is given. Make sure that an editor knows who it is and agrees."
    return None


_WHY = Lazy(r"\b(?:because|since|as (?:he|she|they)\b|due to|owing to|given the|citing|fear\w*|afraid|so as not)\b")


def repeated(shown: str, *, plural: bool) -> str:
    """The message from the second of a kind on."""
    whom = "Name at least one of them" if plural else "Name the person if you can"
    return f"“{shown}” names nobody, and it isn't the first in this article. {whom}."


def unnamed(text: str, span: Span, shown: str) -> str:
    """The message of a warning."""
    if _RELAYED.match(shown):
        if shown.endswith(" by"):
            return f"“{shown}”: another outlet's source, without a name. Confirm it yourself, or leave it out."
        if _ELSEWHERE.search(scan.sentence(text, *span).text):
            return (
                f"“{shown}”: another outlet's source, without a name. Say plainly who reported it, or confirm it "
                "yourself."
            )
    return (
        f"“{shown}” names nobody. Name the source, or say who it is as closely as you can and why the name is withheld."
    )
