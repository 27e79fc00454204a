"""Words that say themselves that a name is withheld, and outlets that have learned something."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

from ..scan import Hit
from .sources import LEFT, Find

_NOT_NAMED = Lazy(
    r"(?:\b(?:asked|requested|wished|wanted|preferred|declined|refused|agreed|did(?:n['’]t| not) (?:want"
    r"|wish)|does(?:n['’]t| not) (?:want|wish)|not wanting|condition|wishing|asking|declining|who asked)(?: that "
    r"(?:he|she|they|\w+ \w+))?(?: not)? (?:to )?(?:not )?)\Z",
    re.IGNORECASE,
)
_ANONYMITY = Lazy(
    r"\b(?:(?:speaking|spoke|spoken|speak|talk|talked|talking|said|told|tells|interviewed|commented|quoted"
    r"|discuss\w*)[^.;\n]{0,60}? )?(?:(?:on|under|upon) (?:the |a )?(?:strict )?(?:condition|conditions"
    r"|promise|guarantee) of|(?:requested|requesting|asked for|granted|asking for|insisted on|demanded"
    r"|were given|was given|in exchange for|sought)) \Z",
    re.IGNORECASE,
)
_SPOKE = Lazy(r"\b(?:spoke|speaking|speak|talked|told|said|quoted|interviewed)(?: [\w']+){0,4} \Z", re.IGNORECASE)
_MUTE = Lazy(r"(?:\bnot|n['’]t|\bnor|\bnever)(?: \w+)? \Z")
_TO_SPEAK = Lazy(
    r" to (?:\w+ly )?(?:speak|talk|comment|discuss|disclose|brief|be (?:quoted|named|identified)|release"
    r"|give|share|make)\b"
)
_OUTLET = Lazy(
    r"(?:\b(?:we|[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,3})) \Z",
)
_OUTLETS = Lazy(
    r"\b(?:[A-Z]{2,6}|[\w ]*(?:News|Times|Post|Journal|Herald|Tribune|Magazine|TV|Radio|Press|Daily|Weekly"
    r"|Guardian|Mail|Sun|Telegraph|Reuters|Bloomberg|Politico|Axios|Variety|Insider|Chronicle|Globe"
    r"|Observer|Independent|Register|Star|Mirror|Express|Gazette|Today)|[Ww]e)\Z",
)
_REMAIN = Lazy(
    r"\b(?:asked|wish(?:es|ed|ing)?|want(?:s|ed)?|prefer(?:s|red)?|chose|request(?:s|ed)|opted) (?:to )?"
    r"(?:remain|stay|be|keep) \Z"
)
_REFUSAL = Lazy(r"not|n['’]t|declin|refus")
_END_NAMING = Lazy(
    r"[^\w ]|\s*\Z| (?:because|since|so|due|owing|out of|fearing|for (?:fear|this|security|safety)|citing|given"
    r"|while|when"
    r"|told|said|says|and|but|or|publicly|by name|on the record|in (?:this|the (?:story|article|piece|report))"
    r"|as (?:he|she|they|it)|to (?:avoid|protect|discuss|speak|talk))\b"
)


def anonymity(text: str, hit: Hit) -> Find | None:
    """ "On condition of anonymity", "spoke anonymously", "wished to remain anonymous"."""
    pattern = {"anonymity": _ANONYMITY, "anonymously": _SPOKE}.get(hit.word, _REMAIN)
    match = pattern.search(text, max(0, hit.start - LEFT), hit.start)
    return Find(match.start(), hit.end) if match else None


def refusal(text: str, hit: Hit) -> Find | None:
    """ "Asked not to be named", "declined to be identified"."""
    match = _NOT_NAMED.search(text, max(0, hit.start - LEFT), hit.start)
    if not match or not _REFUSAL.search(match[0]) or not _END_NAMING.match(text, hit.end):
        return None
    return Find(match.start(), hit.end)


def authority(text: str, hit: Hit) -> Find | None:
    """ "Not authorized to speak"."""
    mute = _MUTE.search(text, max(0, hit.start - 20), hit.start)
    speak = _TO_SPEAK.match(text, hit.end, hit.end + 40) if mute else None
    return Find(mute.start(), speak.end()) if mute and speak else None


def learned(text: str, hit: Hit) -> Find | None:
    """ "EW has learned", "the BBC understands"."""
    who = _OUTLET.search(text, max(0, hit.start - 50), hit.start)
    if not who or not _OUTLETS.search(who[0].strip()):
        return None
    if hit.word == "understands" and not re.match(
        r" (?:that\b|the |he |she |they |it |[A-Z])", text[hit.end : hit.end + 7]
    ):
        return None
    if hit.word != "understands" and re.match(
        r" (?:to|how|from|about|the (?:hard|lesson)|a |its|lessons|nothing)\b", text[hit.end : hit.end + 10]
    ):
        return None
    return Find(who.start(), hit.end)


def unnamed(text: str, hit: Hit) -> Find | None:
    """ "An unnamed official", "unidentified people": only with a word of saying at hand."""
    before = re.search(
        r"\b(?:citing|quot\w+|according to|cited|told by|from) (?:an? |one |two |several |the |some )?\Z",
        text[max(0, hit.start - 26) : hit.start],
    )
    after = re.match(
        r" (?:[\w-]+ ){1,3}?(?:said|told|claims?|claimed|says|saying|confirmed|who)\b", text[hit.end : hit.end + 50]
    )
    if before:
        return Find(max(0, hit.start - 26) + before.start(), hit.end)
    return Find(hit.start, hit.end + after.end()) if after else None


def caller(text: str, hit: Hit) -> Find | None:
    """ "A caller who says", "one caller claimed"."""
    before = re.search(r"\b(?:a|one|another) \Z", text[max(0, hit.start - 9) : hit.start], re.IGNORECASE)
    after = re.match(
        r"(?: to (?:the |a )?[^.,;\n]{2,50}?)?(?: who)? (?:says|said|claimed|claims|told)\b",
        text[hit.end : hit.end + 80],
    )
    return Find(max(0, hit.start - 9) + before.start(), hit.end + after.end()) if before and after else None


_WITHHELD = Lazy(
    r"\b(?:(?:declin|refus)\w+ to (?:give|provide|reveal|disclose|share)|(?:not|n['’]t) (?:want to |wish to "
    r"|willing to )?(?:give|gave"
    r"|provide|reveal|share|disclose|want)|(?:gave|giving|provided|by|using|used) only|only (?:gave|giving|by"
    r"|used|using)"
    r"|asked that(?: only)?|requested that|asked for) (?:(?:his|her|their) )?\Z"
)
_OWN_NAME = Lazy(r" (?:not |is |was |be |being ){0,2}(?:used|published|printed|withheld|revealed|disclosed)\b")


def own_name(text: str, hit: Hit) -> Find | None:
    """ "Gave only her first name", "declined to give his name", "asked that her name not be used"."""
    match = _WITHHELD.search(text, max(0, hit.start - LEFT), hit.start)
    if not match or (match[0].startswith(("asked", "requested")) and not _OWN_NAME.match(text, hit.end, hit.end + 40)):
        return None
    return Find(match.start(), hit.end)


_ONLY_AS = Lazy(
    r" (?:as [“‘\"'A-Z]|by (?:his|her|their|a|an|the) (?:first|last|given|nick|middle|initial|alias|pseudonym))"
)


def background(text: str, hit: Hit) -> Find | None:
    """ "Speaking on background", "a guard identified only as Lars"."""
    if hit.word == "identified only":
        return Find(hit.start, hit.end) if _ONLY_AS.match(text, hit.end, hit.end + 30) else None
    match = _SPOKE.search(text, max(0, hit.start - LEFT), hit.start)
    return Find(match.start(), hit.end) if match else None
