"""What holds copy back or hands it out: embargoes, "for immediate release", a press office's own headings, kills."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

from .mark import Mark, Where

HELD = "This line holds the copy back until a given time; make sure that the time has come, then cut it."
RELEASE = "This line belongs to the press release, not to the story; cut it."
HEADING = "What follows this heading is for the press; cut both."
PRIORITY = "This tells the desk how urgent the copy is; cut it."
KILLED = "The wire may have withdrawn this story; make sure of it before you run anything."

LONGEST = 160
HEAD = 4

OPENINGS = frozenset(
    "emb str und pre new hol hfr not for adv int the med edi urg bul fla tra kil man sto wit eli".split()
)

_HELD = Lazy(
    r"(?:(?:STRICTLY |Strictly |UNDER |Under |PRESS |NEWS )?(?:EMBARGO(?:ED)?|[Ee]mbargo(?:ed)?)\b"
    r"|HFR\b|(?:HOLD|Hold)(?= (?:FOR|UNTIL|TILL|for|until|till)\b)"
    r"|(?:NOT|Not) (?:FOR|for) "
    r"(?:PUBLICATION|RELEASE|USE|BROADCAST|publication|release|use|broadcast)\b|(?:FOR|For) (?:RELEASE|USE|PUBLICATION"
    r"|release|use|publication)\b"
    r"|\$?(?:ADV|Adv) ?\d{0,2}\b)"
)
_WHEN = Lazy(
    r"(?i)(?:adv)?\d{1,4}(?:st|nd|rd|th|am|pm|hrs?|h)?|[ap]m|[ap]|m|gmt|utc|bst|cet|cest|ist|jst|[ecmp][sdt]?t|(?:sun"
    r"|mon|tues?|wed(?:nes)?|thur?s?|fri"
    r"|sat(?:ur)?)(?:day)?s?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?|noon|midnight|hours|local|time|london|new|york|eastern|morning|evening|night|today"
    r"|tomorrow"
)
_GLUE = frozenset(
    "embargo embargoed strictly under press news hold hfr not for publication release use broadcast until "
    "till til before on at the of and after thereafter from by adv or in any form to be published "
    "released used copy this story not prior papers print online media anytime hrs hr".split()
)
_YEAR = Lazy(r"\b(?:19|20)\d\d\b(?! ?(?:GMT|hrs|HRS|BST|UTC))")
_DAY = Lazy(r"(?i)\b(?:sun|mon|tues|wednes|thurs|fri|satur)day|\b(?:midnight|noon)\b|\d")
_HANDED_OUT = Lazy(
    r"[\W_]{0,4}(?:(?:FOR|For) (?:IMMEDIATE|[Ii]mmediate) (?:RELEASE|[Rr]elease|USE|[Uu]se|PUBLICATION"
    r"|[Pp]ublication)(?:[\s:–—|,-]{1,4}[^\n]{0,60})?"
    r"|(?:NOT|Not) (?:FOR|for) (?:PUBLICATION|publication|BROADCAST|RELEASE)|(?:FOR|For) (?:INTERNAL|internal) (?:USE"
    r"|use)(?: (?:ONLY|only))?"
    r"|(?:INTERNAL|Internal) (?:USE|use) (?:ONLY|only)|HOLD (?:FOR|FOR ALL) (?:RELEASE|NEEDING)|(?:Hold"
    r"|HOLD) (?:for|FOR) (?:release|RELEASE)"
    r"|(?:NOT FOR|Not for) (?:DISTRIBUTION|RELEASE|distribution|release)[^\n]{0,30}\b(?:NEWS ?WIRE|news ?wire"
    r"|UNITED STATES|United States|U\.S\.)[^\n]{0,120}"
    r"|(?i:the following (?:information|contacts?) (?:is|are) not (?:intended )?for publication))[\W_]{0,4}"
)
_KIND = Lazy(
    r"[\W_]{0,4}(?:(?:PRESS|NEWS|MEDIA|Press|News|Media) (?:RELEASE|ADVISORY|STATEMENT|[Rr]elease|[Aa]dvisory)"
    r"|MEDIA ALERT)[\W_]{0,4}"
)
_CONTACT = Lazy(
    r"[\W_]{0,4}(?:(?:MEDIA|PRESS|Media|Press|NEWS MEDIA|Editorial|EDITORIAL) (?:CONTACTS?|ENQUIRIES|INQUIRIES"
    r"|RELATIONS|OFFICE|[Cc]ontacts?|[Ee]nquiries|[Ii]nquiries)"
    r"(?: (?:only|ONLY|details))?\s?(?P<colon>:|[\W_]{0,3}\Z)|(?:For|FOR) (?:all |further |ALL )?(?:(?:media|press"
    r"|MEDIA|PRESS) (?:enquiries|inquiries|information|ENQUIRIES|INQUIRIES)"
    r"|(?:further|more) (?:press|media) information)\b[^\n]{0,20}?(?:\b(?:contact|call|email|e-mail|please|visit)\b|:))"
)
_NOTES = Lazy(
    r"[\W_]{0,4}(?:(?:NOTES?|Notes?) (?:TO|to|for|FOR) (?:THE )?(?:EDITORS?|[Ee]ditors?|MEDIA|[Mm]edia|JOURNALISTS"
    r"|[Jj]ournalists)|(?:EDITORIAL|Editorial) (?:NOTES|[Nn]otes)|(?:EDITORS|Editors)[’'] (?:NOTES|[Nn]otes))[\W_]{0,4}"
)
_PRIORITY = Lazy(
    r"[\W_]{0,6}(?:URGENT|BULLETIN|FLASH|TRASH|NEWSALERT|ADVISORY|(?:BULLETIN|URGENT) (?:MATTER"
    r"|BULLETIN))[\W_]{0,6}"
)
_KILL = Lazy(
    r"[\W_]{0,6}(?:(?:BULLETIN |MANDATORY |URGENT |STORY )?KILL(?: (?:NOTICE|ADVISORY|STORY)|ED)?"
    r"|(?:NOTICE OF )?(?:STORY )?(?:WITHDRAWAL|WITHDRAWN)"
    r"|(?:KILL|Kill|ELIMINATE) (?:BC|AM|PM|AP)-[^\n]{2,80})[\W_]{0,6}"
)


def find(line: str, where: Where) -> Mark | None:
    """The mark that a whole line is."""
    if len(line) > LONGEST * 2 or where.opening not in OPENINGS:
        return None
    head = where.number < HEAD
    if len(line) <= LONGEST:
        if _held(line):
            return Mark(0, len(line), HELD, sure=False)
        if _HANDED_OUT.fullmatch(line) or (head and _KIND.fullmatch(line)):
            return Mark(0, len(line), RELEASE)
        if _NOTES.fullmatch(line):
            return Mark(0, len(line), HEADING, fixable=False)
        if head and _KILL.fullmatch(line):
            return Mark(0, len(line), KILLED, fixable=False)
        if head and _PRIORITY.fullmatch(line):
            return Mark(0, len(line), PRIORITY)
    contact = _CONTACT.match(line)
    if contact:
        alone = contact["colon"] is not None and not line[contact.end() :].strip()
        return Mark(0, len(line), HEADING if alone else RELEASE, fixable=not alone)
    return None


def _held(line: str) -> bool:
    """Whether a line says nothing but until when the copy is held: every word of it belongs to a date or a time."""
    core = line.lstrip("-–—*#[(= ").rstrip("-–—*#])=.! ")
    if _HELD.match(core) is None:
        return False
    words = re.findall(r"[A-Za-z\d]+", core)
    if any(w.lower() not in _GLUE and _WHEN.fullmatch(w) is None for w in words):
        return False
    return _DAY.search(_YEAR.sub("", core)) is not None or (core.isupper() and len(words) > 2)
