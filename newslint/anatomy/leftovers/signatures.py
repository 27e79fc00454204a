"""How a pasted post is signed: "— Name (@handle) May 5, 2020", in its several states of disrepair."""

from __future__ import annotations

from ...lazy import Lazy

_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
DATE = (
    rf"(?:(?:{_MONTHS})[a-z]{{0,6}}\.? \d{{1,2}},? \d{{4}}(?: at \d{{1,2}}:\d\d ?[AaPp]\.?[Mm])?|\d{{1,2}}"
    rf" \w{{3,12}}\.? \d{{4}}"
    rf"|\d{{4}}-\d\d-\d\d(?:T[\d:.]{{4,12}}Z?)?|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}|\d{{4}}年\d{{1,2}}月\d{{1,2}}日)"
)
SIGNATURE = Lazy(  # the date may be missing at a line's end, the dash where the date is there
    rf"[—–-]{{1,2}} ?[^\n()]{{1,70}}(?:\([^()\n]{{1,20}}\) ?)?\(@[\w.@-]{{1,60}}\)[ ,]*+(?:{DATE}(?: "
    rf"г)?\.?|\.?(?=[ \t]*(?:[\r\n]|\Z)))"
)
WHOLE_LINE = Lazy(rf"(?:\w[^\s()@:,;—–]{{0,24}} ){{1,5}}(?:\([^()\n]{{1,20}}\) ?)?\(@[\w.@-]{{1,60}}\) *{DATE}\.?\Z")
OVER_LINES = Lazy(
    rf"(?:(?<=\n)|(?<=\r))[—–-]{{1,2}}\s{{0,4}}[^\n()]{{1,70}}?\s{{0,4}}(?:\([^()\n]{{1,20}}\)\s{{0,4}})?"
    rf"\(@[\w.@-]{{1,60}}\)\s{{0,4}}{DATE}\.?"
)
BARE = Lazy(r"(?:(?:https?://|pic\.twitter|[@#])\S+\s+){0,6}[—–-]")
ADDRESS = Lazy(rf"(?:pic\.twitter\.com/|https?://t\.co/)(?:\w{{8,10}}?{DATE}|\w{{4,14}})")
HANDLE_FIRST = Lazy(r"[^\n()]{1,70}[—–-]{1,2} ?[^\n()]{1,50}\(@[\w.@-]{1,60}\)")
DATED_END = Lazy(rf"{DATE}\.?\Z")
STAMP = Lazy(rf"\d{{1,2}}:\d\d(?: ?[AaPp]\.?[Mm]\.?)? ?[·•—–-] ?{DATE}(?: ?[·•] ?.{{2,30}})?\Z")
