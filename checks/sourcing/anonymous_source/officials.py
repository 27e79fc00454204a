"""Officials, aides, diplomats and other people in office without a name."""

from __future__ import annotations

from functools import cache

from newslint.lazy import Lazy

from ..scan import Hit, words
from .sources import LEFT, Find
from .speaking import ROLE_SAYS, is_plural, speaking

_NAME_AFTER = Lazy(
    r",? (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|CNN|Reuters|ABC|CBS|NBC|AFP"
    r"|AP)[A-Z][\w'’-]+(?: [A-Z][\w.'’-]+)+"
)


_BREAK = Lazy(  # one set of signs stands first: that is searched for far faster than several alternatives
    r"[^\w'’/](?:(?<=[^. -])|(?<=\.)(?<![A-Z].) |(?<=-)-|(?<= )- )"
)
_LINKS = frozenset("of and or to for with by in on at from that who as is was".split())
_ONE = frozenset("a an one another".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten".split())
_KNOWN = frozenset("the these those both".split())
_OWNED = frozenset("his her their its our my of between that other".split())


@cache
def adjectives() -> frozenset[str]:
    """What may stand before "official" and the like and still tell no agency."""
    return frozenset(words(__file__, "adjectives.txt"))


def official(text: str, hit: Hit) -> Find | None:
    """ "Officials said", "a senior U.S. official told", "according to a Western diplomat", "one aide said"."""
    if (hit.start and text[hit.start - 1] in "-’'") or _NAME_AFTER.match(text, hit.end, hit.end + 60):
        return None
    before = _BREAK.split(text[max(0, hit.start - LEFT) : hit.start])[-1]
    tokens = before.split()
    cut = len(tokens) - _described(tokens, hit)
    first = tokens[cut - 1] if cut else ""
    det = first.lower()
    start = _back(text, hit.start, tokens[cut:])
    if not hit.word.endswith("s") and det not in _KNOWN and (at := _counted(tokens)) < cut:
        start = _back(text, hit.start, tokens[at + 1 :])
        cut, first, det = at + 1, tokens[at], tokens[at].lower()
    if first[:1].isupper() and det not in _ONE | _KNOWN | _NUMBERS and not (cut == 1 and before[:1] == " "):
        return None  # an agency, a person or a place is named
    plural = is_plural(hit)
    one = det in _ONE or "one" in map(str.lower, tokens[cut:])
    if det in _KNOWN or not (one or plural):
        again = ROLE_SAYS.match(text, hit.end, hit.end + 40) if det in _KNOWN else None
        return Find(_back(text, start, [first]), again.end(), True) if again else None
    if det in _OWNED or first.endswith(("'s", "’s")):
        return None
    if det in _ONE and not plural:
        start = _back(text, start, [first])
    if hit.word == "agent" and _SERVICE.search(text, start, hit.start):
        return None
    return speaking(text, _with_others(text, start), hit, adjectives())


_SERVICE = Lazy(r"\b(?:[A-Z]{2,}|special|secret|undercover|border|customs|[Aa]n? [A-Z])")
_OTHERS = Lazy(
    r"(?:(?<=[.\n”\"] )|(?<=\n)|\b(?:that|but|said|by|to)\b |\A)(?P<others>(?:[A-Za-z-]+s|(?i:current|serving|sitting"
    r"|active|former|past|retired|senior|junior|state|local|city|federal|national|elected|civilian"
    r"|military)) (?:and|or) )\Z"
)


def _with_others(text: str, start: int) -> int:
    """Where the people begin who are named in one breath: "teachers and union officials"."""
    others = _OTHERS.search(text, max(0, start - 40), start)
    return others.start("others") if others else start


def _counted(tokens: list[str]) -> int:
    """Where "a" or "one" stands near before the noun, with an agency's name or the like between ("a Navy official")."""
    low = [token.lower() for token in tokens]
    near = [at for at in range(max(0, len(low) - 5), len(low)) if low[at] in _ONE]
    between = low[near[-1] + 1 :] if near else []
    return near[-1] if near and not any(w in _LINKS or w.endswith(("'s", "’s", "ed")) for w in between) else len(low)


def _described(tokens: list[str], hit: Hit) -> int:
    """How many of the words before "official" describe it and name no agency; an aide may be anybody's."""
    known, anybodys = adjectives(), hit.word not in ("official", "officials")
    taken = 0
    for token in reversed(tokens[-4:]):
        word = token.strip("'’s")
        if not (token in known or word in known or token.lower() in known or (anybodys and _is_name(token))):
            break
        taken += 1
    return taken


def _is_name(token: str) -> bool:
    return token[0].isupper() and token.lower() not in _ONE | _KNOWN | _OWNED and len(token) > 2


def _back(text: str, end: int, tokens: list[str]) -> int:
    """Where the given tokens that stand right before an offset begin."""
    for token in reversed(tokens):
        end = text.rfind(token, 0, end)
    return end
