"""What a chatbot says to the writer before and after its text: "Certainly! Here is …", "Would you like me to …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.anatomy.spans import joined

from ..taken import Taken
from . import offers
from .openers import opening
from .setting import Setting
from .trace import Trace

_HANDS_OVER = "Here a chatbot hands over its text to the writer; cut it, and check the copy below."
_OFFERS = "Here a chatbot speaks to the writer and not to readers; cut it, and check the copy above."
LAST = 3  # lines that may stand below an offer, such as a credit or the outlet's own


def find(setting: Setting, known: Sequence[Trace]) -> Iterator[Trace]:
    """The replies of the text, which stand as lines of their own or end one; `known` is residue found already."""
    yield from _openings(setting)
    yield from _joined(setting.text, list(_offers(setting, known)))


def _offers(setting: Setting, known: Sequence[Trace]) -> Iterator[Trace]:
    """From the last line upward."""
    below = 0
    taken = Taken(joined((trace.start, trace.end) for trace in known))
    for number in range(len(setting.blocks) - 1, -1, -1):
        start, end = setting.blocks[number]
        found = _offer(setting, number, late=below <= LAST)
        if found:
            yield found
        elif below <= LAST and not setting.listed(number) and not taken.touches(start, end):
            below += 1


def _joined(text: str, traces: Sequence[Trace]) -> Iterator[Trace]:
    """Offers with nothing between them as one; they come from the last upward."""
    whole: Trace | None = None
    for trace in traces:
        if whole and not text[trace.end : whole.start].strip():
            whole = trace._replace(end=whole.end)
        else:
            if whole:
                yield whole
            whole = trace
    if whole:
        yield whole


def _openings(setting: Setting) -> Iterator[Trace]:
    for number, (start, end) in enumerate(setting.blocks):
        stop = opening(setting.text, start, end, at=number)
        if stop is None or setting.quoted(start, stop) or setting.introduced(number):
            continue
        if number == 0 or not setting.about_chatbots((start, stop)):
            yield Trace(start, stop, _HANDS_OVER)


def _offer(setting: Setting, number: int, *, late: bool) -> Trace | None:
    """The offer that a line is or, near the end, ends in."""
    start, end = setting.blocks[number]
    at = offers.begins(setting.text, start, end, inside=late)
    if at is None or setting.quoted(at, at + 1) or setting.introduced(number):
        return None
    strong = offers.of_this_text(setting.text, at, end)
    about = setting.about_chatbots((at, end))
    if about and not (late and strong):
        return None
    if not offers.firm(setting.text, at, end):  # people say this too, at the end of a column or a letter
        return Trace(at, end, _OFFERS) if late and (strong or setting.impersonal(at, end)) else None
    if (late and strong) or ((late or strong) and setting.impersonal(at, end)):
        return Trace(at, _with_list(setting, number, end), _OFFERS)
    return None


def _with_list(setting: Setting, number: int, end: int) -> int:
    """Where an offer ends that goes on as a list."""
    if setting.text[end - 1] != ":":
        return end
    while number + 1 < len(setting.blocks) and setting.listed(number + 1):
        number += 1
        end = setting.blocks[number][1]
    return end
