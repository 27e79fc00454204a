"""A study, a survey or a poll that nobody made."""

from __future__ import annotations

from newslint.lazy import Lazy

from ..scan import Hit, sentence
from .people import Find

_A = Lazy(r"\b(?:[Aa]|[Aa]n|[Oo]ne|[Aa]nother) (?:(?:recent|new|major|large|small|earlier|separate|scientific) )?\Z")
_FINDS = Lazy(
    r" (?:has |had |recently |also )?(?:found|finds|shows|showed|shown|suggests|suggested|says|said|indicates"
    r"|indicated|reveals|revealed|concluded|concludes|estimates|estimated)\b"
)
_UNDER = Lazy(r"\b(?:for|in|of|by|from|to|with|after|that) \Z")  # "people asked for a survey showed little interest"
_WHOSE = Lazy(
    r"\b(?:Universit|Institut|Journal|College|Cent(?:re|er)|Lab\b|School|Foundation|Council|Association|Society"
    r"|Bureau|Research|Group|Agency)|\b(?:by|from|in|at|for|of|to|commissioned|magazine|journal) (?:the )?[A-Z]"
    r"|\b(?:researchers?|authors?|scientists|authored|pollsters?|respondents|co-?author\w*|published|conducted)\b"
    r"|[A-Z][\w’'-]+,? (?:said|says|found|who)\b|\b(?:said|says|according to) (?:the )?[A-Z]|https?:|www\."
)


def paper(text: str, hit: Hit) -> Find | None:
    """ "A new study shows": nobody's, where no sentence beside it tells whose it is."""
    one = _A.search(text, max(0, hit.start - 20), hit.start)
    finds = _FINDS.match(text, hit.end, hit.end + 24) if one else None
    if not one or not finds or _UNDER.search(text, max(0, one.start() - 9), one.start()):
        return None
    around = sentence(text, hit.start, hit.end)
    if any(_WHOSE.search(piece) for piece in (around.text, around.before, around.after)):
        return None
    return Find(one.start(), finds.end(), voiced=True)
