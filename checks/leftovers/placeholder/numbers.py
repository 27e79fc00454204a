"""Letters and zeros in the place of a figure, a date or an age: XX percent, 00-year-old, 2025-XX-XX, aged ???."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from newslint.lazy import Lazy

from ..around import matches
from .gap import FACT, Gap

_X = r"(?:X{2,5}|x{2,5})"
_UNIT = (
    r"(?:percent|per cent|%|percentage points?|people|residents|workers|jobs|homes|voters|votes|members|students"
    r"|passengers|customers"
    r"|years?|months|weeks|days|hours|minutes|miles|kilomet(?:re|er)s|acres|feet|points|million|billion|trillion"
    r"|thousand|m\b|bn\b|km\b"
    r"|square|times|others|deaths|cases|arrests|tickets|seats|employees|dollars|pounds|euros)"
)
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember"
    r"|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_LETTERS = Lazy(
    rf"[$£€](?:{_X}|[Xx](?=[.,][Xx]))(?:[.,][Xx]{{1,3}}){{0,3}}"
    rf"(?:(?: |-)?(?:million|billion|trillion|m|bn|k)\b)?(?![\w’'])"
    rf"|\b{_X}(?:\.{_X})?(?:-(?:year|month|day|week|mile|foot|acre|point|member|seat|page|minute|hour|storey"
    rf"|story|bed)s?\b(?:-old)?| ?{_UNIT})(?!\w)"
    rf"|\b{_MONTH} (?:the )?{_X}\b(?! [A-Z])(?:, (?:19|20)\d\d)?|\b{_X} {_MONTH}(?: (?:19|20)\d\d)?\b"
    rf"|\b(?:19|20)(?:\d\d|[Xx]{{2}})[-/](?:[Xx]{{2}}[-/](?:[Xx]{{2}}|\d\d)|\d\d[-/][Xx]{{2}})\b"
    rf"|\b[Xx]{{2}}/[Xx]{{2}}(?:/(?:[Xx]{{2,4}}|(?:20)?\d\d))?\b"
    rf"|\b[Xx]{{1,2}}[:.][Xx]{{2}} ?[ap]\.?m\b\.?|\b(?:at|from|by|until|after) [Xx]{{1,2}} [ap]\.?m\b\.?"
    rf"|(?:(?<=\baged )|(?<=\bage ))[Xx]{{2}}\b|(?<=[a-z], )[Xx]{{2}}(?=, (?:of|who|said|says|was|is|from|an?|the"
    rf"|told|has)\b)"
    rf"|\b(?:Mr|Mrs|Ms|Dr|Sgt|Gov|Sen|Rep|Mayor|Judge|Chief|Det|Officer|Detective|Captain|Prof)\.? X{{2,5}}\b"
    rf"|\b(?:on|see|See|SEE) (?:[Pp]age"
    rf"|PAGE) X{{1,3}}\b"
    r"|\bX{3,5} X{3,5}\b(?! ?[X\d])|(?<![-\w])(?<!\d )X{5,8}\b(?! ?[-X\d])"
    rf"|[$£€][Xx] (?:million|billion)\b|\b(?:about|by|to|than|from|nearly|some|almost|over) X (?:percent|per cent)\b"
    rf"|(?<![\w-])X-year-old\b|(?<![\w-])XX-XX(?![\w-])|(?<=[a-z] )\(XX\)(?= (?:was|said|of|from|who|is|has)\b)"
    rf"|\bPAGE X{{2,3}}\b"
)
_MEANT = Lazy(
    r"\b(?:Super Bowl|SuperBowl|WrestleMania|Olympiad|Chapter|Volume|Vol\.|Part|Act|Title|Book|Article|Class"
    r"|Division|Schedule|Section|Type"
    r"|Louis|Pope \w{2,12}|John|Pius|Episode|Mark|Corps|Route|Highway|Interstate|Windows|Generation|Century"
    r"|century|Final Fantasy|film|movie|Dos Equis|the|love|hugs|kisses)[,.]? \Z"
)
_SEXES = Lazy(r"\b(?:chromosom\w{2,4}|karyotype|intersex|XY)\b")
_MASKED = Lazy(r"\b(?:card|account|social security|passport|number) (?:\w{1,12} ){0,4}\Z", re.IGNORECASE)
_ZEROS = Lazy(
    rf"(?<![\d.,:/–-])(?<!\d[ \xa0\u202f])(?:00-(?:year|month|day|mile)s?(?:-old)?\b|0{{2,3}} (?:percent|per cent"
    rf"|people|residents|years|workers|homes|votes|voters"
    rf"|students|jobs|million|billion|others|deaths|miles)\b)"
    rf"|[$£€]0{{2,3}}(?:,0{{3}})?\b(?![.,]?\d)(?: (?:million|billion)\b)?|\b{_MONTH} 00\b"
    rf"|\b[Pp]ages? 0{{1,3}}\b(?![.,:]?\d)"
    r"|(?:(?<=\baged )|(?<=\bage ))00\b|(?<=[a-z], )00(?=, (?:of|who|said|says|was|is|from|told)\b)"
    r"|\bat 00 [ap]\.?m\b"
)
_DOUBT = Lazy(
    rf"[$£€]\?{{2,5}}|(?<=[\s(])\?{{2,5}} ?{_UNIT}(?!\w)|\baged? \?{{2,5}}|(?<=[a-z], )\?{{3,5}}(?=,)|\[\?{{2,5}}\]"
    r"|\b(?:[Mm]ayor|Mr\.?|Ms\.?|Dr\.?|said|from|near|of|on|in) \?{3,5}(?=[\s,.]|\Z)"
)


def find(text: str, places: Mapping[str, list[int]]) -> Iterator[Gap]:
    """Figures that are only letters, zeros or question marks."""
    letters = [at for at in places.get("letters", ()) if not (text[at - 1 : at].isalpha() and text[at].islower())]
    yield from _letters(text, letters)
    yield from (Gap(*m.span(), FACT, spoken=True) for m in matches(_ZEROS, text, places.get("zeros", ())))
    yield from (Gap(*m.span(), FACT) for m in matches(_DOUBT, text, places.get("doubts", ())))


def _letters(text: str, places: list[int]) -> Iterator[Gap]:
    """XX and the like, unless they are numerals, chromosomes, kisses or the hidden digits of a card."""
    sexes = None
    for match in matches(_LETTERS, text, places):
        start, low = match.start(), max(0, match.start() - 60)
        if match[0][:2] in ("XX", "xx") and not match[0][2:].startswith(("-year", " percent", "%")):
            sexes = _SEXES.search(text) is not None if sexes is None else sexes
            if sexes:
                continue
        if _MEANT.search(text, low, start) or _MASKED.search(text, low, start):
            continue
        yield Gap(*match.span(), FACT, spoken=True)
