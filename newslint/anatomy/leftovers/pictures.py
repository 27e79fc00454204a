"""What a line has about it that makes it a caption, where no credit stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...lazy import Lazy
from . import SPEECH, ends_sentence, leads, words
from .marks import heard

Pair = tuple[int, int]

LONGEST_TITLE = 140
LONGEST_LABEL = 25

_SIDE = (
    r"(?:far |second |third )?(?:left|right|centre|center|L|l)|pictured(?: (?:above|below"
    r"|left|right|centre|center))?|(?:second|third) from (?:left|right)|top|bottom|foreground"
    r"|background|(?:front|back|middle) row(?:,? [\w ]{2,25})?|in (?:red|blue|white|black|green|yellow)|inset"
)
_BRACKETED = Lazy(rf"\((?:{_SIDE})\)")
_PLACED = Lazy(
    rf"[A-Z][\w’'.-]+, (?:{_SIDE}),? (?!to\b|as\b|in the polls)(?:and|with|[a-z]+s\b|shake"
    rf"|talk|walk|pose|speak|wave|embrace|attend|leave|arrive|[A-Z])"
)
_SIDED = Lazy(rf", (?:{_SIDE}),? ")  # without which nobody is; far cheaper, since it begins with a literal
_TURNED = Lazy(
    r"\(?(?:From left|[Ff]rom l|From L|l-r|[Ff]rom L to R|Clockwise from|Left to right|From L-R|L-R|L to R|Pictured"
    r"|Above|Below"
    r"|Left|Right|Top|Bottom|In this (?:file |undated |image|photo))\b[^.]{0,25}?[:,)]"
)
_SHOWN = Lazy(
    r"\b(?:(?:picture|photo|image|photograph) (?:was taken|shows)|file photo|file picture"
    r"|undated (?:photo|image|picture)|screen ?grab|seen here"
    r"|pictured|image taken from|photo provided|handout (?:photo|image))\b"
    r"|\b(?:looks on|poses|pose for|shakes hands|shake hands|speaks (?:to|at|during|on|with)"
    r"|arrives? (?:at|for|in)|gestures|leaves (?:the|court)|waits? (?:in|for)|walks? (?:past"
    r"|through|along)|"
    r"attends?|hands? a|holds? (?:a|up|his|her)|stands? (?:next|in|on|outside|beside)|sits? "
    r"(?:in|on|at|with)|reacts|waves?|celebrates?|appears? in court|takes? part|passes)\b"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:Jan|Feb|March|April|May|June|July"
    r"|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, \d{4}"
)
_SHOWS = Lazy(
    r"\b(?:looks? on|poses?|shakes? hands|speaks?|arrives?|gestures?|leaves?|waits?|walks?|attends?|hugs?"
    r"|greets?|holds?|stands?|sits?"
    r"|reacts?|waves?|celebrates?|appears?|places?|signs|listens?|delivers?|is seen|are seen|takes? part|makes?"
    r"|participates?)\b"
)
_WITH = Lazy(  # a title without a verb: "Ann Bee, left, with Cy Dee at the town hall"
    rf"(?:[A-Z][\w’'.-]+ ){{1,5}}?[A-Z][\w’'.-]+, (?:{_SIDE}), (?:and|with) (?:[A-Z][\w’'.-]+ ){{1,3}}[^.!?,]{{3,80}}\Z"
)
_ROWS = ("From left", "from left", "L-R", "l-r", "Left to right", "Clockwise from", "L to R", "From L to R", "From L-R")
_DATED = Lazy(
    r"\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, (?:19"
    r"|20)\d\d\W{0,3}(?:(?:in|at|near|outside) )?(?:[A-Z][\w.]++\W{0,2}){0,4}\Z"
)
_WEEKDAY = Lazy(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?=[A-Z])")
_POSED = Lazy(  # what a picture shows somebody doing; "holds a lead" and "speaks of" are copy
    r"\b(?:looks? on|poses?|shakes? hands|speaks? (?:at|during|to (?:reporters|supporters|the (?:media|press"
    r"|crowd)))|arrives? (?:at|for)"
    r"|gestures?|waves? (?:to|at|a|his|her|flags?)|hugs?|embraces?|greets?|holds? up|walks? (?:past|through|along)"
    r"|signs? autographs"
    r"|stands? (?:next to|outside|beside)|sits? (?:next to|beside)|lays? (?:flowers|a wreath)|places? (?:flowers"
    r"|candles|a wreath)"
    r"|lights? (?:a candle|candles))\b"
)
_PAST = Lazy(r"\b(?:was|were|had|has|have|will|would|could|but|as if|because)\b|[.!?][\"”’)]? ")
_NAMED_AGED = Lazy(
    r"[^().,]{3,40}\((?:left|right|above|below|cent(?:re|er))\),? ?\d{0,3}\.?\Z"
)  # a heading: "Ann Bee (left), 40."
_PICTURED = Lazy(
    r"Pictured,? (?:from (?:the )?left|left to right|here|above|below|with|at|are|is|in|on)\b|(?:Pictured|PICTURED):"
    r" [A-Z\w]"
    r"|(?:, | (?:is|are|was|were) )pictured "
)
_MARKS = frozenset(words("marks_titles"))
_TRAILING = Lazy(r"(?<![\s.])[\s.]+\Z")


def titles(text: str, lines: Sequence[Pair]) -> Iterator[int]:
    """The numbers of the lines that say who is where in a picture and are no sentence of the copy."""
    if heard(text).keys().isdisjoint(_MARKS):
        return
    for number, (start, end) in enumerate(lines):
        if end - start > LONGEST_TITLE * 2:
            continue
        line = text[start:end]
        ended = ends_sentence(line)
        if (
            (("ictured" in line or line.startswith("PICTURED:")) and number and _is_pictured(line, ended))
            or (not ended and end - start <= LONGEST_TITLE and _BRACKETED.search(line) and not SPEECH.search(line))
            or (_placed(line) and not SPEECH.search(line))
        ):
            yield number


def _is_pictured(line: str, ended: bool) -> bool:
    """Whether a line says that it is about the picture; inside a paragraph a tabloid says so too."""
    match = _PICTURED.search(line)
    return (
        match is not None
        and len(line) <= LONGEST_TITLE * 1.5
        and (not ended or match.start() == 0)
        and not SPEECH.search(line)
    )


def _placed(line: str) -> bool:
    """Whether a line places people from left to right, as no copy does: "Ann Bee, left, and Cy Dee wait in court."."""
    if (_SIDED.search(line) is None or _PLACED.search(line) is None) and _TURNED.match(line) is None:
        return False
    if _SHOWN.search(line) is not None or _WITH.match(line):
        return True
    return line.lstrip("(").startswith(_ROWS) and re.search(r"[:)] +[A-Z“(]", line[:60]) is not None


def caption_above(text: str, lines: Sequence[Pair], number: int) -> int:
    """The number of the line at which the caption of a credit begins: the line above if it is one, else the credit."""
    if number == 0:
        return number
    start, end = lines[number - 1]
    line = text[start:end]
    if end - start > 480 or line[-1] == ":" or _NAMED_AGED.match(line) or SPEECH.search(line):
        return number
    first = number < 7 and all(
        b - a <= LONGEST_LABEL for a, b in lines[: number - 1]
    )  # nothing before it but a section's name
    opening = first and line[-1] in '.”"' and leads.is_no_lead(text, lines, number)
    if opening or _SHOWN.search(line) or _TURNED.match(line) or _PLACED.search(line) or _BRACKETED.search(line):
        return twin_above(text, lines, number - 1)
    return number


def is_caption_below(line: str) -> bool:
    """Whether the line under a credit is its caption.

    It tells what is shown in the present tense with the full date, ends in a date with its weekday, says who stands
    left and right, or is one short sentence of what somebody does before a camera.
    """
    if len(line) >= 330 or line[0] in '“"‘' or SPEECH.search(line):
        return False
    if _DATED.search(line):
        return _SHOWS.search(line) is not None or _WEEKDAY.search(line) is not None
    if len(_BRACKETED.findall(line)) > 1:
        return True
    return len(line) < 200 and line[0].isupper() and _POSED.search(line) is not None and not _PAST.search(line)


def twin_above(text: str, lines: Sequence[Pair], number: int) -> int:
    """The number of the line above if it holds the same words once more, else the number given."""
    if number == 0:
        return number
    above, here = (text[slice(*lines[n])] for n in (number - 1, number))
    bare = _bare(above)
    return number - 1 if len(bare) >= 25 and here.startswith(bare[: max(25, len(bare) - 12)]) else number


def _bare(line: str) -> str:
    """A line without the stops at its end, and without the "… more" or "less" of a caption that folds."""
    line = _TRAILING.sub("", line)
    if not line.endswith(("less", "more")):
        return line
    line = line[:-4].rstrip()
    stop = next((stop for stop in ("...", "…") if line.endswith(stop)), "")
    return line.removesuffix(stop).rstrip() if stop else line
