"""Whether somebody is quoted by name beside a claim that is given to nobody."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

_SAID_BY = Lazy(
    r"[\"”’],? (?:said|says|according to) (?:[A-Z]|(?:the |an? )?[\w -]{2,30}? [A-Z]\w+ [A-Z])"
    r"|\b[A-Z][\w’'-]+,?(?: [^.,;\n]{3,70},)? (?:said|says|told)\b"
)


def spoken_for(text: str, at: int, *, opening: bool = False) -> bool:
    """Whether the next two sentences of the paragraph quote somebody by name; opening: whether the first two do."""
    line = text[at if opening else at - 1 : at + 420].partition("\n")[0]
    ends = [m.end() for m in re.finditer(r"[a-z)][.]\s+(?=[“\"'A-Z])", line)][:2]
    if opening:
        return _SAID_BY.search(line, 0, ends[1] if len(ends) > 1 else len(line)) is not None
    if not ends:
        return False
    return _SAID_BY.search(line, ends[0], ends[1] + 60 if len(ends) > 1 else len(line)) is not None
