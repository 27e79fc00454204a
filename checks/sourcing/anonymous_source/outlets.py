"""Outlets that have learned, been told or can reveal something, and don't say by whom."""

from __future__ import annotations

from newslint.lazy import Lazy

from ..scan import Hit
from .sources import Find

_OUTLET = Lazy(
    r"(?:\b(?:we|[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,3})) \Z",
)
_OUTLETS = Lazy(
    r"\b(?:[A-Z]{2,6}|[\w ]*(?:News|Times|Post|Journal|Herald|Tribune|Magazine|TV|Radio|Press|Daily|Weekly"
    r"|Guardian|Mail|Sun|Telegraph|Reuters|Bloomberg|Politico|Axios|Variety|Insider|Chronicle|Globe"
    r"|Observer|Independent|Register|Star|Mirror|Express|Gazette|Today|Advertiser|Argus|Bulletin|Courier|Dispatch|Echo"
    r"|Enquirer|Examiner|Inquirer|Ledger|Messenger|Review|Sentinel|Standard|Sport|Wire)|[Ww]e)\Z",
)
_CLAUSE = Lazy(r" (?:that\b|the |he |she |they |it |[A-Z])")
_LESSON = Lazy(r" (?:to|how|from|about|the (?:hard|lesson)|a |its|lessons|nothing)\b")
_BY_SOMEBODY = Lazy(r"[^.;\n]{0,80}? by (?:the )?[A-Z]")
_THAT = Lazy(r" (?:that\b|of\b|the |he |she |they |by (?:\w+ )?(?:sources?|people|insiders?|officials?)\b)")


def learned(text: str, hit: Hit) -> Find | None:
    """ "EW has learned", "the BBC understands", "the Courier has been told", "the Courier can reveal"."""
    who = _OUTLET.search(text, max(0, hit.start - 50), hit.start)
    if not who or not (_OUTLETS.search(who[0].strip()) or _hears(text, who[0].strip())):
        return None
    if hit.word == "understands" and not _CLAUSE.match(text, hit.end, hit.end + 7):
        return None
    if hit.word.endswith("told"):
        if (
            who[0].strip().lower() == "we"
            or not _THAT.match(text, hit.end, hit.end + 30)
            or _BY_SOMEBODY.match(text, hit.end)
        ):
            return None
    elif hit.word != "understands" and _LESSON.match(text, hit.end, hit.end + 10):
        return None
    return Find(who.start(), hit.end)


def _hears(text: str, name: str) -> bool:
    """Whether the copy shows elsewhere that a name is that of an outlet: people told it something."""
    name = name.removeprefix("The ")
    return len(name) > 3 and (f"told the {name}" in text or f"told The {name}" in text or f"told {name}" in text)
