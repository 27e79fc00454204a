""" "Is considered", "is seen as": views that are given to nobody; all of them hints."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

from ..scan import Hit, bounds
from .passives import PASSIVE, WIDELY, whole
from .people import Find

_OPINION = Lazy(
    r"(?! (?:by|for|whether|how|in|it|its|his|her|their|him|them|me|us|and|or|on|at|with|when|if|running"
    r"|using|making|taking|going|leaving|quitting|moving|that|what|alongside|under|from|an option|guilty"
    r"|unlikely|likely)\b)"
    r" (?:to (?:be|have|constitute|represent|form|mark|make|offer|lack|hold) |as (?:being )?|among "
    r"|one of |part of |(?:by (?:many|some) )|(?:an?|the|very|more|most|less|extremely|highly|too|so|quite"
    r"|particularly|especially|perhaps|inferior|superior) |[a-z]+(?:ous|ent|ant|ful|ive|al|ible|able|ic"
    r"|less|ed|ate|ior|ing)\b)",
)
_TERMS = Lazy(  # what law, medicine or trade calls a thing, of which no one in particular holds a view
    r" (?:to be |as (?:being )?)?(?:(?:too |very |legally |medically )?(?:abandoned|binding|complete|dead"
    r"|deceased|eligible"
    r"|exempt|hazardous|high-risk|illegal|illicit|inactive|ineligible|invalid|lawful|legal|low-risk|missing"
    r"|normal|obese"
    r"|overweight|poor|safe|taxable|toxic|unlawful|valid|void)"
    r"(?=[.,;)\n]|\Z| (?:if|when|after|under|unless|in|by|for|to|and|or|until|once)\b)"
    r"|an? (?:illegal|unlawful|criminal|resident|felony|misdemeanou?r)\b|defensive \w+s\b|too (?:young|old) to\b)"
)
_ANYBODY = Lazy(  # before it: a rule for all
    r"\b(?:anyone|people|person|those|someone|whoever) (?:who|with|whose)\b|\bif\b|\bunless\b|\bin law\b"
    r"|\b(?:any|every|each|no) [\w-]+",
    re.IGNORECASE,
)
_RULE = Lazy(
    r"\b(?:under|by) (?:the |its |their |\w+ )?(?:laws?|statutes?|rules?|regulations?|code|terms|guidelines?"
    r"|treat(?:y|ies)"
    r"|standards?|constitution|policy|Act)\b|\blegal(?:ly)?\b|\bcriteri\w+|\bdefin\w+"
    r"|\bfor (?:tax|legal|insurance|statistical) purposes\b"
    r"|\bafter (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|an?) (?:\w+ )?"
    r"(?:hours?|days?|weeks?|months?|years?)\b",
    re.IGNORECASE,
)
_AS = Lazy(
    r" (?:widely |by (?:some|many|most) )?as\b(?! a matter (?:for|of)\b| (?:far|early|late|long|recently|follows)\b)"
)
_MIGHT = Lazy(
    r"\b(?:came to|(?<!come )to|might|may|can|could|should|must|not|n['’]t|continues? to|cannot"
    r"|how|will|shall|['’]ll)(?: (?:\w+ly|also|now|still|long|always|soon|again|one day|in time))? \Z"  # forecasts too
)
_SOMEBODY = Lazy(
    r"[^.;\n]{0,60}? by (?!(?:so )?(?:many|some|most|several|critics|experts|observers|historians|analysts|others"
    r"|commentators|insiders|pundits|no means|far|now|then|means)\b)(?:the |its |his |an? |[A-Z])"
    r"| (?:(?:as )?(?:an? |the )?[\w-]+(?: [\w-]+)?(?<!ed)(?<!en)(?<!cast) )?by (?!(?:many|some|most|several"
    r"|critics|experts|observers"
    r"|historians|analysts|others|commentators|insiders|pundits|means)\b)(?:both |[a-z-]+ )?[a-z-]+s\b"
)


def opinion(text: str, hit: Hit) -> Find | None:
    """ "is considered", "was widely regarded as", "is seen as": hints, since they are often fair."""
    be = PASSIVE.search(text, max(0, hit.start - 45), hit.start)
    be = be or WIDELY.search(text, max(0, hit.start - 20), hit.start)
    if not be or _UNSAID.search(be[0]) or _MIGHT.search(text, max(0, be.start() - 24), be.start()):
        return None
    pattern = _OPINION if hit.word == "considered" else _AS
    after = pattern.match(text, hit.end, hit.end + 60)
    if not after or _TERMS.match(text, hit.end if hit.word == "considered" else after.end(), hit.end + 60):
        return None
    first, last = bounds(text, hit.start, hit.end)
    if _WHERE.search(text, first, whole(be)) or _is_definition(text, hit, be[0]):
        return None
    if (
        _ANYBODY.search(text, first, hit.start)
        or _RULE.search(text, first, last)
        or _SOMEBODY.match(text, hit.end, hit.end + 80)
    ):
        return None
    return Find(whole(be), hit.end if hit.word == "considered" else after.end(), True)


_WHERE = Lazy(  # the holders told by the place: "in Norway, where it is seen as"
    r"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Aa]round) (?:the )?[A-Z][\w’'-]*(?:,? (?:and )?[A-Z][\w’'-]*){0,3}, where "
    r"(?:[\w’'-]+ ){1,4}\Z"
)
_DEFINES = Lazy(r"(?:are (?:usually|generally|commonly|typically|normally)|is (?:usually|commonly|typically)) \Z")
_UNSAID = Lazy(r"\b(?:being|not|never) \Z")


def _is_definition(text: str, hit: Hit, be: str) -> bool:
    """Whether it tells what things of a kind are called: "are usually considered defensive sectors"."""
    return hit.word == "considered" and not text.startswith(" to be", hit.end) and _DEFINES.match(be) is not None
