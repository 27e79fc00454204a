"""What a hint on a matter of taste says: whose belief, fear, forecast or estimate is missing."""

from __future__ import annotations

from newslint.lazy import Lazy

from .. import scan
from .people import Find

_BY_SOME = Lazy(
    r"\bby (?:so )?(?:many|some|most|several|critics|experts|observers|historians|analysts|others|commentators)\b"
)
_LACKS = (  # the first that stands in the words shown
    ("estimate", "doesn't say whose it is. Name who made the estimate."),
    ("tipped to", "doesn't say who expects it. Name somebody who does, or leave the forecast out."),
    ("feared", "doesn't say who fears it. Name the service or the person who said so."),
    ("fears", "doesn't say whose they are. Name somebody who has them, or state the facts behind them."),
    ("concern", "doesn't say whose it is. Name somebody who is concerned, or state the facts behind it."),
    ("claims", "doesn't say whose they are. Name somebody who made the claim, or leave it out."),
    ("allegations", "doesn't say whose they are. Name somebody who made the allegation, or leave it out."),
    ("suggestions", "doesn't say whose they are. Name somebody who made the suggestion, or leave it out."),
    ("questions", "doesn't say who asks. Name somebody who does, or state the facts behind them."),
    ("belief", "doesn't say whose it is. Name somebody who holds it, or state the facts behind it."),
)
_HOLDS = "Name somebody who holds this view, or state the facts behind it."
_BY_WHOM = f"doesn't say by whom. {_HOLDS}"


def of_taste(text: str, find: Find, shown: str) -> str:
    """The message of a hint; wrong where the words shown are those of two forms at once."""
    lacks = next((words for cue, words in _LACKS if cue in shown.lower()), None)
    by = _BY_SOME.search(text, find.start, scan.bounds(text, find.start, find.end)[1])
    if by and not lacks:
        lacks = f"says “{by[0]}” and no name. {_HOLDS}"
    return f"“{shown}” {lacks or _BY_WHOM}"
