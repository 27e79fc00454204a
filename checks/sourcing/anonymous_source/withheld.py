"""Names that are kept back, changed or given in part, and talk off the record."""

from __future__ import annotations

from newslint.lazy import Lazy

from ..scan import Hit
from .shields import SPOKE
from .sources import LEFT, Find

_WITHHELD = Lazy(
    r"\b(?:(?:declin|refus)\w+ to (?:give|provide|reveal|disclose|share)|(?:not|n['’]t) (?:want to |wish to "
    r"|willing to )?(?:give|gave"
    r"|provide|reveal|share|disclose|want)|(?:gave|giving|provided|by|using|used) only|only (?:gave|giving|by"
    r"|used|using)"
    r"|asked that(?: only)?|requested that|asked for) (?:(?:his|her|their) )?\Z"
)
_OWN_NAME = Lazy(r" (?:not |is |was |be |being ){0,2}(?:used|published|printed|withheld|revealed|disclosed)\b")


def own_name(text: str, hit: Hit) -> Find | None:
    """ "Gave only her first name", "declined to give his name", "asked that her name not be used"."""
    match = _WITHHELD.search(text, max(0, hit.start - LEFT), hit.start)
    if not match or (match[0].startswith(("asked", "requested")) and not _OWN_NAME.match(text, hit.end, hit.end + 40)):
        return None
    return Find(match.start(), hit.end)


_ONLY_AS = Lazy(
    r" (?:as [“‘\"'A-Z]|by (?:his|her|their|a|an|the) (?:first|last|given|nick|middle|initial|alias|pseudonym))"
)


def background(text: str, hit: Hit) -> Find | None:
    """ "Speaking on background", "a guard identified only as Lars"."""
    if hit.word == "identified only":
        return Find(hit.start, hit.end) if _ONLY_AS.match(text, hit.end, hit.end + 30) else None
    match = SPOKE.search(text, max(0, hit.start - LEFT), hit.start)
    return Find(match.start(), hit.end) if match else None


_GAVE = Lazy(r"\b(?:gave|giving|gives|give|provided|using) \Z")
_NOT_REAL = Lazy(r"\b(?:(?:is|was|are|were)(?:n['’]t| not)|not) (?:his|her|their) \Z")
_WHOSE = Lazy(r"\b(?:[Ww]hose|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Ss]ome|[Ss]ome of the|[Aa]ll) \Z|(?:\A|[\n(*]) ?\Z")


def changed(text: str, hit: Hit) -> Find | None:
    """ "Gave her name only as", "not her real name", "whose name has been changed"."""
    pattern = _GAVE if hit.word.endswith("as") else _NOT_REAL if hit.word.startswith("real") else _WHOSE
    match = pattern.search(text, max(0, hit.start - 30), hit.start)
    if not match or (pattern is _WHOSE and not _FOR_SHELTER.match(text, hit.end)):
        return None
    return Find(match.start(), hit.end, hint=pattern is not _GAVE)


_FOR_SHELTER = Lazy(
    r"[,.;)\]*]|\s*\Z| (?:to protect|for (?:legal|privacy|security|safety|his|her|their)|because|in this"
    r"|at (?:his|her|their))"
)
