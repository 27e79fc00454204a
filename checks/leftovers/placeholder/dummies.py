"""Dummy copy and the words of templates: lorem ipsum, HEADLINE HERE, "Click here to enter text"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from newslint.anatomy.lines import strip
from newslint.lazy import Lazy

from ..around import matches
from .gap import Gap

_DUMMY = "This is dummy copy; put the real words in."
_LATIN = Lazy(r"\b(?:lorem ipsum|dolor sit amet|consectetur adipi[sc]+ing)\b[^\r\n]{0,2000}", re.IGNORECASE)
_TEMPLATE = Lazy(
    r"\b(?:Click (?:or tap )?(?:here )?to (?:enter|add|edit) (?:a |your )?(?:text|date|title|subtitle|headline"
    r"|caption)\b"
    r"|Choose an item\.|(?:Type|Enter|Add|Write|Insert|Paste|Put) (?:your |the |some |a )?(?:own )?(?:text"
    r"|headline|title|caption"
    r"|quote|paragraph|byline|subtitle) here\b|Your (?:text|headline|title|caption) (?:goes )?here\b)",
    re.IGNORECASE,
)
_INSTRUCTION = Lazy(
    r"(?<![\w-])(?:FILL IN|ADD|INSERT|NEED|CHECK)(?: (?:LATER|NAME|QUOTE|PHOTO|LINK|DATE|AGE|CAPTION|CREDIT"
    r"|SOURCE|FIGURE|NUMBER|SPELLING|TITLE|HEADLINE"
    r"|BYLINE|HERE)S?){1,3}(?![\w-])|(?<![\w-])FILL IN(?=[\s:.]*\Z)"
    r"|(?<![\w-])PLACEHOLDER(?: [A-Z]{4,10}){0,2}(?![\w-])"
)
_NO_NAME = Lazy(
    r"\b(?:First ?name (?:Last ?name|Surname)|FIRST ?NAME (?:LAST ?NAME|SURNAME)"
    r"|[Bb][Yy]:? (?:Your|Author|Reporter|Writer|Staff Writer) Name)\b"
)
_MASH = Lazy(r"(?:asdf ?){1,6}(?:jkl;?|ghjkl?)?|(?:blah ?){3,8}|test(?: test){2,4}|(?:cgcl|hdy){2,6}", re.IGNORECASE)
_LINE = Lazy(
    r"(?:(?:tap|click) to )?add (?:a |your )?(?:caption|headline|subtitle|text)|(?:this is )?(?:a )?(?:dummy"
    r"|placeholder)"
    r" (?:text|headline|copy|caption|image|story)|name surname|by (?:first last|name here|name surname"
    r"|x{3,5}(?: x{3,5})?)",
    re.IGNORECASE,
)
_LINE_AROUND = Lazy(r"[^\r\n]+")
LONGEST = 120  # code points of a line of dummy copy
_POINTS = Lazy(
    r"(?:read|see|watch|view|find|download|get|check|click|listen|sign|full|buy|order|join|share|follow|hear"
    r"|enter|and|for|it|there)\b",
    re.IGNORECASE,
)


def find(text: str, places: Mapping[str, list[int]]) -> Iterator[Gap]:
    """Dummy copy anywhere, and lines that say what should stand there."""
    yield from _latin(text, places.get("latin", []))
    yield from (Gap(*m.span(), _DUMMY) for m in matches(_TEMPLATE, text, places.get("prompts", ())))
    capitals = [at for at in places.get("capitals", ()) if text[at : at + 3].isupper()]
    for match in matches(_INSTRUCTION, text, capitals):
        if _stands_out(text, *match.span()):
            yield Gap(*match.span(), _DUMMY)
    yield from (Gap(*m.span(), _DUMMY) for m in matches(_NO_NAME, text, places.get("names", ())))
    yield from _lines(text, places.get("lines", []))


def _latin(text: str, places: list[int]) -> Iterator[Gap]:
    """The Latin of printers, to the end of its line where it begins the line."""
    for match in matches(_LATIN, text, places, 2000):
        bare = not text[max(0, match.start() - 200) : match.start()].rpartition("\n")[2].strip()
        yield Gap(match.start(), match.start() + (len(match[0].rstrip()) if bare else len("lorem ipsum")), _DUMMY)


def _stands_out(text: str, start: int, end: int) -> bool:
    """Whether the capitals are the writer's and not a headline's: other words of the line have small letters."""
    before = text[max(0, start - 200) : start].rpartition("\n")[2]
    rest = before + text[end : end + 200].partition("\n")[0]
    return not any(map(str.isalpha, rest)) or any(map(str.islower, rest))


_PART = (
    r"(?:headlines?|heading|hed|subheads?|subheading|deck|dek|standfirst|strap(?:line)?|caption|cutline|byline"
    r"|kicker|slug"
    r"|body (?:text|copy)|intro|pull ?quote|photo credit|tagline|blurb|lede)"
)
_GOES = rf"(?:{_PART}|head|lead|text|copy|title|quote|credit|paragraph|photo|image|chart|map|graphic)"
_DUMMY_LINE = Lazy(
    rf"(?!(?:my|his|her|our|their|the) )(?:[\w.,-]{{1,15}} ){{0,5}}?(?:{_PART}|{_GOES}s? (?:goes|go|to go))"
    rf" ?(?:(?:text|copy|goes"
    rf"|go) )?here(?:[ ,.]{{1,2}}(?:and )?(?:[\w-]{{1,15}} ){{0,2}}(?:(?:{_GOES} )?(?:goes"
    rf" )?)?here){{0,4}}[.!…]{{0,3}}",
    re.IGNORECASE,
)


def _lines(text: str, places: list[int]) -> Iterator[Gap]:
    """Short lines that are nothing but dummy copy."""
    reach = -1
    for at in places:
        if at < reach:
            continue
        match = _LINE_AROUND.search(text, max(0, at - LONGEST), at + LONGEST)
        while match and match.end() <= at:
            match = _LINE_AROUND.search(text, match.end(), at + LONGEST)
        if match is None:
            continue
        reach = match.end()
        start, end = strip(text, *match.span())
        if 3 < end - start <= LONGEST and _is_dummy(text[start:end].strip("*_# ")):
            yield Gap(start, end, _DUMMY)


def _is_dummy(line: str) -> bool:
    """Whether a line is letters struck at random, or the name of a part of the page and "here"."""
    if _MASH.fullmatch(line) or _LINE.fullmatch(line):
        return True
    if _POINTS.match(line) or _DUMMY_LINE.fullmatch(line) is None:
        return False
    return line.isupper() or "goes here" in line.lower() or "go here" in line.lower() or line.count(" ") <= 2
