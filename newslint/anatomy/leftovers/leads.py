"""Whether the first paragraph of a text, with a bare credit right under it, is a caption or the story's lead.

A caption at the top is one sentence that tells no news, and is either short or followed by the lead proper: a byline, a
dateline, or a paragraph that names in full once more what the caption has named. It would be wrong on a short lead that
has no verb of saying and no day in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...lazy import Lazy
from . import sentences

Pair = tuple[int, int]

LONGEST, SHORT, LONGEST_LABEL = 350, 90, 25  # code points

_NEWS = Lazy(
    r"\b(?:said|says|told|warned|announced|according to|reported|claimed|vowed|urged|denied|will|would|could|plans? to"
    r"|voted|approved|agreed|rejected|yesterday|today|tomorrow|tonight"
    r"|(?:last|this|next) (?:week|night|month|year|morning|evening)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_PAST = Lazy(  # a caption names what is shown, or tells it in the present tense
    r"\b[a-z]+ed (?:an?|the|its|his|her|their|two|three|four|five|six|seven|eight|nine|ten|\d|more|all|no|up|down|out"
    r"|off|over"
    r"|to|that|into|[A-Z])\b"
    r"|\b(?:was|were|had|has|have|is (?:to|being|set|expected)|are (?:to|being|set|expected)|won|fell|rose|beat|took"
    r"|made|gave"
    r"|found|hit|left (?:a|the|at|more)|shot|drove|broke|began|ran|came|went|became|grew|lost|paid|sold|sent|spent"
    r"|struck"
    r"|threw|got|died|sank|swept|cut|put|set|opened|closed|reopened|collapsed|escaped|crashed|resigned|survived)\b"
)
_DATELINE = Lazy(
    r"By [A-Z]|[A-Z][A-Z .’'-]{2,30}(?:, [A-Z][\w. ]{1,20}|, \w+\.? \d{1,2})?(?: ?\([^()]{2,30}\))? ?"
    r"[—–-]{1,2} ?[A-Z“\"]"
    r"|[A-Z][\w ]{2,25} \([A-Z][\w ]{1,20}\) ?[—–-]"
)
_FULL_NAMES = Lazy(r"[A-Z][\w-]+ [A-Z][\w-]+")
_LONG_WORD = Lazy(r"[^\W\d_]{5,}")


def is_no_lead(text: str, lines: Sequence[Pair], number: int) -> bool:
    """Whether the line above the credit with this number, the first of the text, is its caption."""
    start, end = lines[number - 1]
    if end - start >= LONGEST or len(sentences(text, start, end)) > 1 or _NEWS.search(text, start, end):
        return False
    line, below = text[start:end], _copy_below(text, lines, number)
    return (len(line) <= SHORT and _PAST.search(line) is None) or _led_again(line, below)


def _copy_below(text: str, lines: Sequence[Pair], number: int) -> str:
    """The first of the lines under the credit that is more than a label."""
    below = (text[a:b] for a, b in lines[number + 1 : number + 4])
    return next((line for line in below if len(line) > LONGEST_LABEL or line.startswith("By ")), "")


def _led_again(caption: str, below: str) -> bool:
    """Whether the copy below opens a story anew."""
    if _DATELINE.match(below):
        return True
    if caption.split()[:2] == below.split()[:2]:
        return True
    if any(name in below for name in _FULL_NAMES.findall(caption)):
        return True
    if not re.match(r"An? \S", below):
        return False
    shared = {word.lower()[:5] for word in _LONG_WORD.findall(caption)}
    return len(shared & {word.lower()[:5] for word in _LONG_WORD.findall(below)}) > 1
