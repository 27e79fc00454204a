"""Sources: "a source said", "citing unnamed sources", and the sources met before."""

from __future__ import annotations

import re

from newslint.lazy import Lazy
from newslint.named import NamedTuple

from ..scan import Hit, verbs

LEFT = 70  # code points before a trigger within which its qualifiers stand
RIGHT = 130  # code points after it within which its verb stands

ADVERB = r"(?:(?:also|now|later|then|still|have|has|had|would|did|\w+ly|earlier|previously|since) ){0,3}"
_DESCRIBED = (
    r"(?:,? (?:(?:who (?:is |was |are |were )?)?(?:very |directly |so )?(?:familiar|close|briefed|involved"
    r"|knowledgeable|near|privy)"
    r" (?:with|to|on|in|about|in|the)|(?:who (?:has|had|have) |with )(?:direct |first-?hand |intimate "
    r"|inside |detailed |close )?knowledge of"
    r"|in|inside|within|at|from|on|near|around|involved|who (?:spoke|asked|declined|requested|wished"
    r"|wanted|did|was|were|is|are|has|have|had)) [^.\n;:]{2,80}?)?,? "
)
_SOURCE_SAYS = Lazy(rf"{_DESCRIBED}{ADVERB}(?:{verbs()})\b")
_INTO = Lazy(
    r"\b(?:according to|citing|cites|cited|quoting|quoted|quotes|said|says|say|told by|confirmed by"
    r"|tip from|per|attributed to|quoted by"
    r"|(?:confirmed|obtained|gathered)\b[^.;\n]{0,50} (?:from|by)) \Z",
    re.IGNORECASE,
)
_DETERMINERS = frozenset(
    "a an one another the two three four five six seven eight nine ten multiple several some many various numerous"
    " its our his her their unnamed anonymous unidentified other more these those dozens".split()
)
_LINKING = frozenset(
    "and or but of in at on for to by with from as that which who when while if where though because so"
    " yet than is are was were be been has have had not no said says say told according citing cited via"
    " per like including after before".split()
)
_PAPERS = frozenset("some many various other numerous".split())  # may be documents: vague-attribution has them
_PERSONAL = Lazy(r" (?:\w+ )?(?:told|tell|close|familiar|in|inside|within|with)\b")
_OF = Lazy(r" (?:of|for|code|material|documents?|said to be)\b")


class Find(NamedTuple):
    """A leaning on somebody unnamed.

    `again`: it only goes on with one met before ("the official said"); `hint`: it tells for whom they speak.
    """

    start: int
    end: int
    again: bool = False
    hint: bool = False


def source(text: str, hit: Hit) -> Find | None:
    """ "A source said", "sources familiar with the talks told", "citing unnamed sources"."""
    if _OF.match(text, hit.end) or text[hit.start - 1 : hit.start] == "-":
        return None
    start, determined = _qualified(text, hit)
    says = _SOURCE_SAYS.match(text, hit.end, hit.end + RIGHT)
    led = into(text, start)
    if says and (_SILENT.search(says[0]) or (says[0].startswith(", ") and not _DESCRIPTION.search(says[0]))):
        says = None  # "citing a source, reported"; "two sources, who gave no grounds"
    relayed = _CITED_BY.match(text, hit.end, hit.end + 12)
    if relayed and led is not None:
        return Find(led, relayed.end())
    if says and "\n" not in says[0] and _speaks(text, start, hit, determined):
        return Find(start, says.end(), determined in ("the", "these", "those"))
    if determined in _PAPERS and not _PERSONAL.match(text, hit.end):
        return None
    if led is not None and not re.match(r" (?:[A-Z]\w+|\w+ed by) ", text[hit.end : hit.end + 16]):
        return Find(led, hit.end, determined in ("the", "these", "those"))
    return None


_CITED_BY = Lazy(r" (?:cited|quoted) by\b")
_DESCRIPTION = Lazy(r"\b(?:who|with|familiar|close|briefed|involved|privy|near|in|inside|within|at|from|on)\b")
_SILENT = Lazy(
    r"(?:\bnot|n['’]t|\bnever|\ba|\bthe|\bno|\bany|\bbig|\bmore|\bfinal) (?:say|tell|add|reveal|disclose"
    r"|confirm)\Z"
)


def _qualified(text: str, hit: Hit) -> tuple[int, str]:
    """Where the noun with its qualifiers begins, and its determiner in lower case."""
    before = re.split(r"[^\w.'’/ -]|\n|--| - ", text[max(0, hit.start - LEFT) : hit.start])[-1]
    start, taken = hit.start, 0
    for token in reversed(before.split()):
        low = token.lower()
        if low in _LINKING or (low.endswith(".") and low not in ("u.s.", "u.k.")) or taken == 6:
            break
        start, taken = text.rfind(token, 0, start), taken + 1
        if low in _DETERMINERS:
            return start, low
    return start, ""


def into(text: str, start: int) -> int | None:
    match = _INTO.search(text, max(0, start - LEFT), start)
    return match.start() if match else None


def _speaks(text: str, start: int, hit: Hit, determined: str) -> bool:
    """Whether a source with a verb behind it is a person: "a source said", and not "open source said to be"."""
    if hit.word == "source":
        bare = start == hit.start and text[hit.start].isupper()
        return determined in ("a", "an", "one", "another", "the", "unnamed", "anonymous") or bare
    if determined in _PAPERS:
        return _PERSONAL.match(text, hit.end) is not None
    return True


def again(text: str, hit: Hit) -> Find | None:
    """ "The people said", of those met before."""
    return Find(hit.start, hit.end, True) if text[hit.end : hit.end + 1] in ".," else None
