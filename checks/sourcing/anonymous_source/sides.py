"""Whether the officials or aides without a name are those of a body, or of a side, that the copy names beside them."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

from .. import scan

_FORCE = Lazy(
    r"(?:according to |said |say )?(?:the )?[A-Z][\w.]+ (?:military|army|navy|naval|air force|coast guard|police"
    r"|customs|defen[cs]e ministry|foreign ministry) officials\b"
)
_GENERAL = Lazy(
    r"(?:according to |said |say )?(?:military|army|navy|police|customs|law|local|state|senior|federal) ", re.IGNORECASE
)
_BARE = Lazy(r"(?:according to |said |say )?officials\b", re.IGNORECASE)
_NAME = r"[A-Z][\w’'-]+ (?:[A-Z]\. )?[A-Z][\w’'-]+"
_CHIEF = Lazy(
    r"\b(?:(?:[Pp]olice|[Ff]ire) (?:[Cc]hief|[Cc]ommissioner|[Cc]ommander|[Cc]aptain)|[Ss]heriff|[Ss]uperintendent"
    r"|[Cc]oroner|[Cc]ommissioner|[Ff]ire [Mm]arshal|[Cc]hief)"
    rf"(?: (?:of|for) [^.,;\n]{{2,40}},)? {_NAME}"
    rf"|{_NAME}, (?:the |an? )?[^.;\n]{{0,40}}?\b(?:police|fire|sheriff|superintendent|coroner|commissioner|chief)\b"
)
_CAMP = Lazy(r"\b(?:aides|advis[eo]rs|strategists|officials)\b")
_OF_CAMP = (
    r"(?:strategist|pollster|adviser|advisor|aide|spokes\w+|(?:campaign|communications) (?:manager|director|chair\w*))"
)
_STRATEGIST = Lazy(rf"{_NAME},? [^.;\n]{{0,60}}?\b{_OF_CAMP}\b|\b{_OF_CAMP} (?:for [^.,;\n]{{2,30}}, )?{_NAME}")
_SPEAKS = Lazy(
    r"\b(?!(?:He|She|It|They|This|That|Officials|Aides|Advisers|Critics)\b)[A-Z][\w’'-]+,? (?:said|says|argued|argues"
    r"|told|added|noted|insisted|contended|maintained)\b|(?:said|says) [A-Z][\w’'-]+"
)


def are_named(text: str, start: int, end: int, *, hint: bool) -> bool:
    """Whether a force, its chief or the side's own strategist is named; wrong where the strategist is the other's."""
    shown = text[start:end]
    if _FORCE.match(shown) and not _GENERAL.match(shown):
        return True
    if _BARE.match(shown):
        low = max(text.rfind("\n", 0, start) + 1, start - 1200)
        return _CHIEF.search(text, low, start) is not None
    if not hint or not _CAMP.search(shown):
        return False
    around = scan.sentence(text, start, end)
    rest = around.text.replace(shown, " ")
    return _STRATEGIST.search(rest) is not None or all(_of_camp(piece) for piece in (around.before, around.after))


def _of_camp(piece: str) -> bool:
    """Whether a sentence gives a name with a word of saying or of the office."""
    return _SPEAKS.search(piece) is not None or _STRATEGIST.search(piece) is not None
