"""Brackets and braces that hold an instruction or the name of a field: [Insert quote], [CITY], {{first_name}}."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from newslint.lazy import Lazy

from ..around import matches
from .gap import Gap, either, words

_FILL = "This is an instruction or a blank, not copy; put in what belongs here."
_FIELD = "A program should have filled this field and did not; put in the words, and look for more of its fields."
_LINK = "A link was meant to stand here and is lost; put it in, or cut the word."

_ROUND = Lazy(r"\((insert [^()\r\n]{2,60})\)", re.IGNORECASE)
_BRACKETED = Lazy(r"\[([^\[\]\r\n]{1,90})\]")
_TASK = Lazy(
    r"(?i:insert|add|enter|fill in|fill|put in|put|paste|include|replace(?: with)?|attach|provide|specify|need"
    r"|needs|check|verify"
    r"|confirm|find|get|link to|write|more|fact[- ]?check|your|name of|type)\b[:\s]*(?P<rest>.*)\Z"
)
_NAMED = Lazy(r"(?i:tk|tktk|to come|to follow|tbc|tbd|here|goes here|placeholder|xx+|required|needed|missing|pending)")
_JOKE = Lazy(
    r"\b(?:your (?:own|favou?rite)|favou?rite|any|some|random|joke|pun|expletive|profanity|insult|clich[eé]"
    r"|adjective|superlative|generic"
    r"|swear|obligatory|eye[- ]?roll|sigh|emoji|gif|whatever|whichever"
    r"|name of (?:choice|your))\b",
)
_TAGS = frozenset(
    ("photo", "video", "image", "graphic", "map", "chart", "source", "quote", "link", "heading", "title", "art")
)
_OF_PAGE = Lazy(
    r"\b(?:quotes?|links?|photos?|pictures?|images?|videos?|captions?|credits?|bylines?|datelines?|headlines?"
    r"|subheads?|charts?|maps?"
    r"|graphics?|urls?|hyperlinks?|stats?|statistics?|figures?|sources?|citations?|references?|dates?|details"
    r"|context|background"
    r"|comment|response|statement|reaction|graf|lede|paragraph)\b",
    re.IGNORECASE,
)
_BUTTON = Lazy(r"(?:your|out|back|for|in|on|an? (?:comment|location|store))\b|comments?\Z")  # "[Verify your email]"
_LEADS = Lazy(
    r"\b(?:the|an?|another|this|that|every|any|each|his|her|your|our|my|their|of|for|like|as|to|is|and|or) \Z",
    re.IGNORECASE,
)
_FORMULA = Lazy(r"(?:my name is|i live in|sincerely|i am writing|subject:)\b", re.IGNORECASE)
_BRACES = Lazy(
    r"\{\{ {0,2}(?:[A-Za-z]+[_.][A-Za-z_.]{1,40}|[A-Z][A-Z_ ]{2,40}|(?:first|last|full)?[nN]ame|city|date|title"
    r"|email) {0,2}\}\}"
    r"|(?<![{$])\{(?:[a-z]{2,15}_[a-z_]{2,30}|[A-Z]{2,15}(?:_[A-Z_]{2,30})?)\}(?!\})"
    r"|\[\[[A-Z][A-Z0-9_ ]{2,60}\]\]|\*\|[A-Z][A-Z_:]{1,30}\|\*|\$\{[A-Za-z_.]{2,40}\}"
    r"|%(?:(?:FIRST|LAST|FULL|SENDER|COMPANY|TEAM|CONTACT)_?NAME|NAME|CITY|DATE|TITLE|EMAIL|RECIPIENT)%"
    r"|<<(?:[A-Za-z]{2,15}_[A-Za-z_]{2,20}|(?:(?:First|Last|Full|Company|Contact) ?)?Name|City|Date|Title|Email)>>"
    r"|(?<![{$])\{(?:[Nn]ame|[Cc]ity|[Dd]ate|[Tt]itle|[Hh]eadline)\}(?!\})|<(?:(?:FULL |FIRST |LAST )?NAME|CITY"
    r"|DATE)>"
    r"|[<{](?:[Ii]nsert|INSERT) [^<>{}\r\n]{2,40}[>}]"
)
_CODE = Lazy(r"</|\{%|\(\);|=>|<div|<html|```|\bfunction\b|\bconst ")


def find(text: str, places: Mapping[str, list[int]]) -> Iterator[Gap]:
    """Every bracket that is a blank, and every field of a template, unless the copy holds program code."""
    if "brackets" in places:
        for match in _BRACKETED.finditer(text):
            gap = _bracket(text, match.start(), match.end(), match[1].strip())
            if gap:
                yield gap
    for match in matches(_ROUND, text, places.get("asides", ())):
        if _noun().search(match[1]) and not _JOKE.search(match[1].lower()):
            joke = _may_be_joke(text, match.start(), match[1])
            yield Gap(*match.span(), _FILL, severity="hint" if joke else None)
    if "fields" in places and _CODE.search(text) is None:
        yield from (Gap(*m.span(), _FIELD, spoken=True, sure=True) for m in matches(_BRACES, text, places["fields"]))


def _bracket(text: str, start: int, end: int, inside: str) -> Gap | None:
    if text[start - 1 : start] == "[" or text[end : end + 1] in ("]", "("):
        return None
    lower = inside.lower()
    if lower.startswith("placeholder") and inside.count(" ") < 3:
        return Gap(start, end, _FILL)
    if lower == "link":
        return Gap(start, end, _LINK, severity="warning")
    if _JOKE.search(lower) or (lower.startswith("your") and _FORMULA.search(text, max(0, start - 2000), end + 2000)):
        return None
    if _is_blank(inside) or _is_task(inside):
        return Gap(start, end, _FILL, severity="hint" if _may_be_joke(text, start, inside) else None)
    return None


def _may_be_joke(text: str, start: int, inside: str) -> bool:
    """Whether it may be meant to be read: "the [insert name here] prize", unlike "[insert photo]"."""
    if inside.isupper() or inside[:7].lower() != "insert " or _OF_PAGE.search(inside):
        return False
    return _LEADS.search(text, max(0, start - 14), start) is not None


def _is_blank(inside: str) -> bool:
    """Whether the brackets hold nothing but the name of a field, in capitals: [CITY], [Company Name], [NAME TK]."""
    if inside.lower() in _GAPS:
        return True
    shape = inside.isupper() or _TITLED.fullmatch(inside) is not None or inside in _TITLES
    bare = _NAMED.sub("", inside.lower()).strip(" :-–—?/_")
    if not bare:
        return shape and inside.lower() not in _PLAIN
    if {bare.replace("_", " "), bare.rstrip("s"), bare.removesuffix(" name")} & words("nouns"):
        return bare != inside.lower().strip(" :-–—?/_") or (shape and bare.rstrip("s") not in _TAGS)
    if _OF_WHOM.match(inside) or (inside.isupper() and _WHOSE.match(inside) and bare.split()[0] in words("nouns")):
        return True
    return (shape and _all_nouns(bare, inside.isupper())) or (shape and bare.endswith(" name") and bare.count(" ") < 3)


_APART = Lazy(r"[ ,/]+(?:and )?")
_OF_WHOM = Lazy(r"quotes? (?:from|by|about) ", re.IGNORECASE)
_WHOSE = Lazy(r"[A-Z]+ (?:FROM|OF|ABOUT|FOR) [A-Z]")


_TITLED = Lazy(r"[A-Z][\w’']{1,20},?(?: [A-Z][\w’']{1,20},?){1,4}")
_TITLES = frozenset(("Name", "City", "Date", "Location", "Age", "Number"))
_PLAIN = frozenset(("here", "more", "tbc", "tbd", "required", "needed", "missing", "pending"))
_GAPS = frozenset(
    ("tk", "tktk", "tk tk", "to come", "to be added", "to be inserted", "check this", "ck", "xx", "xxx", "xxxx")
)


def _all_nouns(bare: str, upper: bool) -> bool:
    """Whether it is several names of fields: [NAME, AGE], [City, State], [EMAIL ADDRESS]."""
    parts = [part for part in _APART.split(bare) if part]
    return len(parts) > 1 and (upper or "," in bare) and all(part in words("nouns") for part in parts)


@cache
def _noun() -> Lazy:
    return Lazy(
        rf"\b(?:{either('nouns')}|details|information|statement|context|background|reaction|comment|response|text"
        rf"|paragraph|info|sentence|dates|"
        rf"names|quotes|numbers|links|photos|figures|stats|sources|hyperlink|data|citation|reference)s?\b",
        re.IGNORECASE,
    )


def _is_task(inside: str) -> bool:
    """Whether the brackets tell somebody what to put there."""
    task = _TASK.match(inside)
    if task is None:
        return False
    verb, rest = inside[: len(inside) - len(task["rest"])].lower().strip(" :"), task["rest"].lower()
    if verb == "link to" or (verb in ("insert", "add") and inside.isupper()):
        return bool(rest)
    if verb == "more":
        return inside.isupper() and _NAMED.search(rest) is not None
    if verb in ("your", "name of"):
        return verb == "your" and _noun().match(rest) is not None
    if rest.endswith((".", "!")) or _BUTTON.match(rest):
        return False
    return _noun().search(rest, 0, 40) is not None and rest.count(" ") < 8
