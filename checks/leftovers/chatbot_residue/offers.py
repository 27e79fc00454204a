"""Offers and farewells of a chatbot, and how sure each of them is.

A person too writes "Let me know if" at the end of a column. Firm are those that a newspaper prints nowhere outside a
quotation ("Would you like me to"); the others count where they speak of this very text, or where the copy says "I"
nowhere else.
"""

from __future__ import annotations

from newslint.lazy import Lazy

_CAN = r"I (?:can|could|will|would)\b|I[’'](?:ll|d)\b|(?:please )?(?:let me know|just say|just ask|tell me)\b"
_DO = (
    r"(?:add|draft|write|rewrite|create|generate|format|prepare|turn|make|include|expand|summari[sz]e|shorten"
    r"|adapt|adjust"
    r"|convert|translate|polish|do that|provide|suggest|put together)"
)
_OF_ELSE = r" of (?!(?:this|the|your) (?:article|text|story|piece|draft)\b)"
_FIRM = Lazy(
    rf"Would you (?:like|prefer) me to\b|(?:Do you want|Want) me to {_DO}\b"
    r"|(?:Would you (?:like|prefer)|Do you want)(?: to see)? (?:it|this|that|another"
    r"|an? (?:[\w’-]{1,20} ){0,3}(?:version|draft|rewrite))\b"
    rf"(?!{_OF_ELSE})"
    r"|(?:And |Or )?[Ii]f you(?:[’']d (?:like|prefer)| would (?:like|prefer)| want| prefer| need| wish"
    r"|[’']re interested)"
    rf"(?:,| (?:me to|it|this|a|an|any|more|to|the)\b[^.!?\r\n]{{0,120}}?,?)? (?:{_CAN})"
    r"|(?:Just |Please )?[Ll]et me know if you(?:[’']d| would)? (?:like|want|prefer|need|require) (?:me to|it"
    r"|this|any|an?|the"
    r"|to|more|further|another|changes|edits|adjustments|revisions|help|anything else)\b"
    r"|Is there anything else (?:I can (?:help|do|assist|add)|you(?:[’']d| would) like (?:me|to add|to change)"
    r"|you need from me)"
    r"|I can (?:also|tailor|adjust|refine|rewrite|shorten|adapt)\b[^.!?\r\n]{0,160} if (?:you|that|it)\b"
    r"|(?:I[’']m |I am )?[Hh]appy to (?:adjust|tweak|revise|refine|shorten|expand)\b[^.!?\r\n]{0,100} (?:if"
    r"|as) (?:needed|you)\b|Just (?:let me know|say the word|tell me) and I\b"
    r"|Feel free to (?:let me know if|ask if) you(?:[’']d| would)? (?:like|want|need|have)\b"
    r"|I hope (?:this|the) (?:\w{1,20} )?(?:article|version|draft|rewrite|piece|summary|revision) (?:meets|works"
    r"|helps|captures"
    r"|fits|suits|is (?:helpful|useful|what you))\b"
)
_SOFT = Lazy(
    r"(?P<lead>(?:I )?[Hh]ope (?:this|that|it) (?:helps|meets|works|captures|fits)\b"
    r"|(?:Should|Shall) I (?:make|rewrite|turn|draft|add|shorten|adapt|format|create)\b"
    r"|Feel free to (?:adjust|modify|edit|tweak|customi[sz]e|request)\b"
    r"|This (?:revised |rewritten |new |updated |edited |polished )?(?:version|rewrite|draft|revision)"
    r"(?: of (?:the|your) (?:article|text|story|draft))? (?:keeps|maintains|preserves|retains|ensures|aims"
    r"|captures|adheres"
    r"|avoids|emphasi[sz]es)\b"
    r"|(?:Just |Please )?[Ll]et me know (?:if (?:this|that|it|there|any)|how|what|which|whether)\b"
    r"|If you (?:share|tell|give|send|provide|paste|upload)\b[^.!?\r\n]{0,120}?, (?:I can|I could|I[’']ll)\b"
    r"|If you(?:[’']d like| would like| need| want) [^.!?\r\n]{0,120}?(?=, (?:please )?feel free to (?:ask"
    r"|reach out)[.!]))"
)
_THIS_TEXT = Lazy(
    rf"\b(?:versions?\b(?!{_OF_ELSE})|rewrite|rewritten|rephras\w{{1,5}}|snappier|punchier|(?:in"
    rf"|with) an? [\w-]{{1,20}}"
    r"(?: \w{1,20})? tone|(?:the|its) tone|tone of|neutral, [\w-]{1,20} tone|wording|word count|SEO|tailor(?:ed"
    r"|ing)?|condensed?"
    r"|shorten(?:ed)?|polish(?:ed)?|reformat\w{0,4}|fine-tun\w{1,4}|tweak(?:s|ed)?|adjustments?|adjusted|revisions?"
    r"|modifications|(?:further|any|more|other) (?:edits|changes)|refined?|refinements?|draft(?:s|ed)?"
    r"|(?:in|into|as) (?:bullet points|an? (?:\w{1,20} ){0,3}(?:headline|infographic|caption|press release"
    r"|social media post"
    r"|thread|script|newsletter|blog post|summary|table|timeline))|alternative headlines?|headline (?:options|ideas"
    r"|suggestions)|more headlines?|(?:turn|make|translate|format) (?:this|it)|shorter|longer|readability"
    r"|journalistic"
    r"|original meaning"
    r"|do that next|expand (?:on )?(?:this|it)|further assistance|these points)(?![\w-])"
)
_PARTING = Lazy(
    r"(?:(?:I )?[Hh]ope (?:this|that) helps|Let me know (?:if|how|what) (?:this|that|it) (?:works|helps|looks"
    r"|sounds)[^.!?\r\n]{0,40})[.!]"
)
_STARTS = Lazy(r"[.!?…][\"”’)]? {1,3}(?=[A-Z])")
_FIRST = frozenset("WDIOALJPFSTH")
LONGEST = 900  # code points of a line that may be an offer


def begins(text: str, start: int, end: int, *, inside: bool) -> int | None:
    """Where the offer of a line begins: at its start, or with `inside` at a later sentence too; None: nowhere."""
    while start < end and text[start] in "*_>✅👉🔹💡✨ ":
        start += 1
    if end - start <= LONGEST and text[start : start + 1] in _FIRST and _any(text, start, end):
        return start
    if inside:
        for match in _STARTS.finditer(text, max(start, end - LONGEST), end):
            if text[match.end()] in _FIRST and _any(text, match.end(), end):
                return match.end()
    return None


def _any(text: str, start: int, end: int) -> bool:
    return _FIRM.match(text, start, end) is not None or _soft(text, start, end)


def _soft(text: str, start: int, end: int) -> bool:
    """A farewell counts if it speaks of this text or is all that is left of the line."""
    soft = _SOFT.match(text, start, end)
    if soft is None:
        return False
    if of_this_text(text, soft.end() if text[start] != "I" else start, end):
        return True
    parting = _PARTING.match(text, start, end)
    if parting is None:
        return False
    rest = parting.end() + (text[parting.end() : parting.end() + 1] == " ")
    return rest >= end or text.startswith(("Let me know", "Please let me know", "Feel free"), rest, end)


def firm(text: str, start: int, end: int) -> bool:
    """Whether the offer is one that copy has nowhere outside a quotation."""
    return _FIRM.match(text, start, end) is not None


def of_this_text(text: str, start: int, end: int) -> bool:
    """Whether the words speak of the text itself: its tone, its length, another version of it."""
    return _THIS_TEXT.search(text, start, end) is not None
