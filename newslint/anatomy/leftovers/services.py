"""Addresses that are no author's: where to buy tickets, enter, ask, or follow a body that the story is about."""

from __future__ import annotations

from ...lazy import Lazy
from . import words
from .tails import Tail

_WHAT = (
    r"(?:[Tt]ickets?|TICKETS|[Bb]ook(?:ings?)?|[Ii]nfo(?:rmation)?|INFO|[Bb]ox [Oo]ffice|[Ee]ntr(?:y|ies)|RSVPs?"
    r"|[Rr]egist(?:er|rations?)|[Rr]eservations?|[Ss]ubmissions?|[Ee]nquir(?:y|ies)|[Ii]nquir(?:y|ies)|[Dd]etails"
    r"|[Dd]onat(?:e|ions?)|[Vv]olunteers?|[Oo]rders?|[Ss]ales|[Ss]ubscriptions?|[Aa]dvertising|[Aa]pplications?|[Aa]pply"
    r"|[Jj]obs|[Hh]elp(?:line)?|[Ss]upport|[Hh]otline|[Aa]ppointments?|[Mm]embership|[Vv]enue|[Ww]here|[Ww]hen|[Cc]ost"
    r"|[Aa]dmission|[Pp]ress [Oo]ffice|[Mm]edia (?:contact|enquiries|inquiries)|[Ss]ignups?|[Ss]ign up|[Cc]ustomer \w+"
    r"|[Oo]rgani[sz]ers?|[Ww]itnesses|[Ll]etters)"
)
_LABEL = Lazy(
    rf"[\W_]{{0,4}}(?:For |To |More |Further |Ticket |General |All )?{_WHAT}(?: [\w&/-]{{1,15}}){{0,3}} ?[:|•–—-]"
)
_BOX = Lazy(
    r"(?i)(?<![\w.+-])(?:tickets?|box|boxoffice|bookings?|info|information|enquir(?:y|ies)|inquir(?:y|ies)|rsvp|events?"
    r"|entries|register|registration|reservations?|orders?|sales|support|help|office|letters?|admin|secretary|council"
    r"|volunteers?|donate|donations|membership|jobs|hr|subscriptions?|service|reception)\s?@"
)
_NAME = Lazy(r"[\W_]{0,4}([A-Z][^:|•@]{1,60}?) ?[:|•]")


def opens(sentence: str) -> bool:
    """Whether a sentence opens with a label such as "Tickets:" or "Box office:"."""
    return (":" in sentence[:50] or " " in sentence) and _LABEL.match(sentence) is not None


def is_service(tail: Tail, number: int) -> bool:
    """Whether a line that is only an address serves the story's readers: by its label, its mailbox, or its place."""
    line = tail.line(number)
    if opens(line) or _BOX.search(line):
        return True
    label = _NAME.match(line)
    if label is not None and " " in label[1] and is_body(tail, label[1].split(), number):
        return True
    return "@" in line and label is not None and " " in label[1] and tail.names(label[1].split()[-1], number)


def is_body(tail: Tail, tokens: list[str], number: int) -> bool:
    """Whether who is to be followed is no person: a council, a club, or a last word that the copy has as a noun."""
    if any(token in words("bodies") for token in tokens[1:]):
        return True
    plain = tokens[-1].lower()
    before = tail.text[: tail.lines[number][0]]
    return len(plain) > 3 and any(f" {article} {plain} " in before for article in ("the", "The", "a", "its", "their"))
