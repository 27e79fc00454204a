"""Whether one of the officials to whom a claim is given is quoted right behind it, by name and office."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

_FAR = 900  # code points behind the claim within which the quotation ends
_OFFICIALS = Lazy(r"(?i:according to |said |say )?(?:[\w’'.-]+ ){0,5}[Oo]fficials\b")
_LEAK = Lazy(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|multiple|several|anonym\w*|condition|familiar|named|authori[sz]ed"
    r"|intelligence|former)\b",
    re.IGNORECASE,
)
_OFFICE = (
    r"(?:[Mm]ayor|[Pp]rosecutor|[Cc]ommissioner|[Cc]hief|[Dd]irector|[Ss]uperintendent|[Mm]anager|[Cc]ouncill?or"
    r"|[Cc]ouncil(?:man|woman|member)|[Ii]nspector|[Ss]heriff|[Aa]ttorney|[Gg]overnor|Gov\.|[Ss]ecretary|[Mm]inister"
    r"|[Uu]ndersecretary|[Ss]pokes(?:man|woman|person)|[Oo]fficial|[Oo]fficer|[Aa]dministrator|[Tt]reasurer|[Cc]oroner"
    r"|[Mm]arshal|[Ss]upervisor|[Cc]lerk|[Hh]ead|[Pp]resident|[Cc]hair(?:man|woman)?|[Rr]egistrar|[Ee]ngineer)"
)
_NAME = r"[A-Z][\w’'-]+ (?:[A-Z]\. )?[A-Z][\w’'-]+"
_BY_OFFICE = Lazy(
    rf"[\"”’'],? (?:(?:said|says|according to) )?(?:(?:the|an?) )?"
    rf"(?:(?:[\w’'.&-]+ ){{0,5}}?{_OFFICE} (?:[\w.’'-]+ ){{0,4}}?{_NAME}|{_NAME}(?: (?:said"
    rf"|says))?, [^.;\n]{{0,60}}?\b{_OFFICE}\b)"
)
_AGAINST = Lazy(r"(?:But|However|Still|Yet|Meanwhile|Elsewhere|Critics|Opponents|Residents)\b")
_MARKS = "“\"‘'"


def names_official(text: str, start: int, end: int) -> bool:
    """Whether the rest of the paragraph, or the next one where it opens with a quotation, quotes one of them.

    Wrong where the officer quoted is of another body than the officials.
    """
    shown = text[start:end]
    if not _OFFICIALS.match(shown) or _LEAK.search(shown):
        return False
    ahead = text[end : end + _FAR]
    own, _, rest = ahead.partition("\n")
    if _BY_OFFICE.search(own):
        return True
    below = rest.lstrip().partition("\n")[0]
    return below[:1] in tuple(_MARKS) and not _AGAINST.match(below, 1) and _BY_OFFICE.search(below[:600]) is not None
