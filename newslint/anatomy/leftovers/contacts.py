"""Lines that tell how to reach or follow whoever wrote the article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from . import SPEECH, sentences, words
from .lazy import Lazy
from .marks import heard
from .tails import Tail

Pair = tuple[int, int]

MARKS = frozenset(words("marks_authors"))
LONGEST_LINE = 420
FAR = 14  # lines from the end beyond which only an address is looked at
GLUED = 3  # lines from the end whose last sentences may be a contact line

_ADDRESS = r"[\w.+-]{1,40}\s?@\s?[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}"
_HANDLE = r"@\w{2,30}"
_SITE = r"(?:Twitter|X|Facebook|Instagram|Bluesky|Threads|Mastodon|LinkedIn|Google\+|TikTok|Signal|Telegram)"
_PHONE = r"\(?\+?\d{2,4}[)\s.-]{1,2}\d{3}[\s.-]\d{3,4}"
_WAY = rf"(?:{_ADDRESS}|{_HANDLE}|{_PHONE}|on {_SITE}\b|https?://\S+|twitter\.com/\w+|www\.\S+|P\.O\. Box)"
_NAME = r"(?:(?:Dr|Mr|Ms|Mrs|Prof)\. )?[A-Z][\w’'-]{1,20}(?: [A-Z][\w.’'-]{0,20}){0,3}"
_PRESS = (
    r"(?:(?:[a-z]+ |[A-Z]\w+ ){0,3}(?:reporters?|writers?|authors?|columnists?|editors?|correspondents?"
    r"|journalists?|producers?|photographers?|critics?|intern))"
)
_THEM = r"(?:him|her|them|me|the (?:author|reporter|writer|columnist|correspondent|editor)s?)"
_LEAD = r"[\W_]{0,4}(?:Please |Or |You can |You may |Readers can |Readers may |And |Also )?(?:also )?"
_DO = (
    r"(?:[Cc]ontact|CONTACT|[Rr]each|[Ee]-?mail|[Mm]essage|[Cc]all|[Tt]ext|[Tt]weet|[Ff]ollow"
    r"|FOLLOW|[Ff]ind|[Ww]rite(?: to)?|[Cc]onnect with|[Gg]et in touch with|[Ff]riend|[Ll]ike)"
)

_FIRM = Lazy(
    rf"{_LEAD}(?:{_DO} {_THEM}\b.{{0,160}}?(?:{_WAY}|[Tt]witter|Facebook|Instagram|website"
    rf"|here)|To (?:contact|reach|comment on|respond to) (?:the |this )?{_PRESS}\b.{{0,60}}"
    rf"|{_DO} (?:the |our )?{_PRESS},? (?:{_NAME} )?.{{0,40}}{_WAY}|(?:{_PRESS} )?(?:{_NAME}"
    rf"|He|She|They|I|The {_PRESS}) (?:can|may|could) be (?:reached|contacted|followed|emailed"
    rf"|e-mailed|found)\b.{{0,60}}?(?:{_WAY}|[Tt]witter)"
    rf"|{_NAME} (?:is|are) on {_SITE}\b.{{0,40}}|{_NAME} (?:tweets|blogs|posts) (?:at|as|@).{{2,60}}"
    rf"|I(?:’|')?d? ?(?:would )?love to hear from you.{{0,200}}|[Ii] (?:can be|am on|’m on"
    rf"|'m on) (?:reached|{_SITE}|[Tt]witter).{{0,80}}"
    rf"|(?:Have|Got) (?:a |any )?(?:news |story )?(?:tips?|stor(?:y|ies)|questions?|comments?"
    rf"|feedback|thoughts)\b.{{0,60}}\b(?:[Ee]-?mail|[Cc]ontact|[Rr]each|[Ww]rite|[Tt]weet"
    rf"|[Mm]essage|[Ss]end).{{0,60}}{_WAY}"
    rf"|(?:Don[’']t|Do not|Please don[’']t) hesitate to (?:contact|reach|email).{{0,120}}"
    rf"|[Jj]ust send a message to {_ADDRESS}.{{0,60}}|On {_SITE}(?:,? follow .{{2,100}}|:? "
    rf"(?:at )?{_HANDLE}.{{0,60}})|(?:Follow|Tweet|Find) (?:at )?(?P<handle>{_HANDLE})(?: "
    rf"on {_SITE}| and .{{2,60}})?\W{{0,2}}\Z"
    rf"|If you have (?:any )?(?:comments|questions|concerns|a tip|tips|story).{{0,80}}(?:email"
    rf"|e-mail|contact|reach|write to) (?:me|him|her|them|the author)\b.{{0,80}})"
)
_NAMED = Lazy(
    rf"{_LEAD}(?P<do>{_DO})(?: our| the)? (?P<who>{_NAME}(?:,? and {_NAME}|, {_NAME})*)(?:,? "
    rf"(?:the |a )?(?P<press>{_PRESS}),?)?(?P<way>:? (?:on |at |via |by ).{{0,140}}|:? {_WAY}.{{0,140}}"
    rf"|\Z)"
)
_BARE = Lazy(
    rf"[\W_]{{0,4}}(?:{_NAME} ?[:|•] ?)?(?:(?:Twitter|X|Email|E-mail|E-Mail|EMAIL|Instagram"
    rf"|Facebook|Bluesky|Follow on Twitter|Follow me|Contact|Mail|Email address|Contact me"
    rf"|Tw|IG|Phone|Reach me)\W{{0,4}})?"
    rf"(?:{_ADDRESS}|{_HANDLE}|(?<=: )(?:https?://)?(?:www\.)?(?:twitter|x|facebook|instagram)\.com/\S{{2,40}})"
    rf"(?:\W{{0,4}}(?:or |and |Twitter:? |on Twitter|Email:? |Phone:? |Instagram:? |at )?(?:{_ADDRESS}"
    rf"|{_HANDLE}|{_PHONE}|on Twitter|on X|Twitter))*[\W_]{{0,3}}\Z"
)
_SERVICE = Lazy(
    r"\b(?:[Ff]or (?:more|further|additional|ticket|registration) |[Tt]o (?:register|book"
    r"|donate|volunteer|apply|RSVP|order|buy|reserve|sign up|learn more|help|report)|[Aa]nyone "
    r"(?:who|with)|[Ww]itness|[Tt]ickets?|[Cc]rime ?[Ss]toppers|tip ?line|hotline|RSVP|information)\b"
)
_HINTS = (
    "@",
    "witter",
    "http",
    "www.",
    "acebook",
    "nstagram",
    "inkedIn",
    "luesky",
    "hear from you",
    "hesitate",
    "P.O. Box",
    " on X",
    "reached",
    "Google+",
    "contact the",
    "my website",
)
_NUMBER = Lazy(r"\d{3}[)\s.-]{1,2}\d{3,4}")
_OUTLET_HANDLE = Lazy(
    r"(?i)news|times|opinion|sports|daily|post\Z|tv\Z|radio|magazine|online|media|press|live|usa|official|team"
)


def find(tail: Tail) -> Iterator[Pair]:
    """The contact lines; in the last lines of the copy also the sentences that are glued to something else."""
    marks, last = heard(tail.text), len(tail.lines) - 1
    places = [at for mark in marks.keys() & MARKS for at in marks[mark]]
    if not places:
        return
    starts = [start for start, _ in tail.lines]
    for number in sorted({bisect_right(starts, at) - 1 for at in places}):
        start, end = tail.lines[max(0, number)]
        if number < 0 or (number < last - FAR and "@" not in tail.text[start:end]):
            continue
        if end - start <= LONGEST_LINE or number >= last - GLUED:
            yield from _in_line(tail, number, last - number)


def _hints(line: str) -> bool:
    """Whether a way to reach somebody stands in a line at all; cheaper than the patterns."""
    return any(hint in line for hint in _HINTS) or _NUMBER.search(line) is not None


def _in_line(tail: Tail, number: int, left: int) -> Iterator[Pair]:
    """The run of sentences of a line that are contact sentences, if they open it, or close it near the end."""
    start, end = tail.lines[number]
    line = tail.text[start:end]
    if not _hints(line):
        return
    if left < (2 if line[0] == "@" else 6) and _BARE.match(line) and _only_one(tail, number):
        yield start, end
        return
    parts = sentences(tail.text, start, end)
    held = [_is_contact(tail, a, b, number, left) for a, b in parts]
    if not any(held):
        return
    first = held.index(True)
    if first and tail.text[parts[first - 1][1] - 1] == "?" and parts[first - 1][1] - parts[first - 1][0] < 60:
        first -= 1  # "Got a tip?"
    final = len(held) - 1 - held[::-1].index(True)
    if first and (left > GLUED + 3 or parts[first][0] - start > 1500):
        return
    yield parts[first][0], end if end - parts[final][1] < 25 else parts[final][1]


def _is_contact(tail: Tail, start: int, end: int, number: int, left: int) -> bool:
    sentence = tail.text[start:end]
    if end - start > 330 or _SERVICE.search(sentence[:70]) or SPEECH.search(sentence):
        return False
    if sentence[0] in '“"‘' and sentence[-1] not in '”"’':
        return False
    press = any(word in sentence for word in ("reporter", "author", "writer", "editor", "columnist", "correspondent"))
    if left > FAR and not press:
        return False
    firm = _FIRM.match(sentence)
    if firm:
        return not (firm["handle"] and _OUTLET_HANDLE.search(firm["handle"]))
    match = _NAMED.match(sentence)
    return match is not None and _is_author(tail, match, number, left)


def _is_author(tail: Tail, match: re.Match[str], number: int, left: int) -> bool:
    """Whether "Follow Ann Bee on Twitter" is about the author: a person, and one the copy does not name."""
    who, way = match["who"], match["way"]
    tokens = who.split()
    if (
        tokens[0] in ("The", "Our", "Us")
        or tokens[-1] in words("outlets")
        or any(t in words("outlets") for t in tokens[:-1])
        or who.isupper()
    ):
        return False
    if match["press"]:
        return True
    if not way and not match["do"].lower().startswith("follow"):
        return False
    if not way or not re.search(_WAY + "|witter", way) or left > 14:
        return False
    follows = match["do"].lower() in ("follow", "write to", "tweet")
    if match["do"].lower() == "follow" and any(len(t) > 3 and "@" in way and t.lower() in way.lower() for t in tokens):
        return True  # the handle is made of the name, so this is no one else
    return not tail.names(tokens[-1], number) and (len(tokens) > 1 or follows or "@" in way)


def _only_one(tail: Tail, number: int) -> bool:
    """Whether no other line is a bare handle or address: several are signatures of posts or a list of contacts."""
    others = (n for n in range(max(0, number - 40), number) if len(tail.line(n)) < 60 and "@" in tail.line(n))
    return not any(_BARE.match(tail.line(n)) for n in others)
