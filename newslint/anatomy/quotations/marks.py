"""What a single quotation mark does where it stands: open, close, nest, or nothing."""

from __future__ import annotations

from collections.abc import Sequence

CLOSERS = {"“": "”", "„": "“”‟", "‟": "”", "«": "»", "»": "«", '"': '"', "”": "”", "‘": "’", "'": "'", "‚": "‘’"}
"""Which marks close what a mark has opened. ” opens only where it was typed the wrong way round."""

SPACE = " \t\r\n\xa0\u2002\u2003\u2009\u200a\u200b\u202f\ufeff\u3000"
_ELIDED = frozenset("bout cause cuz em n round til till tis twas".split())
"""Words that begin with an apostrophe."""

OPENED_AFTER = frozenset(SPACE + "([{—–-/|>*_:…‘'“\"")
CLOSED_BEFORE = frozenset(SPACE + ")]}—–-/|<*_,.;:!?…’'”\"")


def turn(text: str, marks: Sequence[int], number: int, by: str, before: str, after: str, left: int) -> str:
    """What a mark does inside a quotation that `by` has opened: close it, nest in it, open the next, or nothing."""
    mark = text[marks[number]]
    if mark in CLOSERS[by]:
        if mark == '"':
            if before in SPACE and after not in CLOSED_BEFORE:
                return "nest" if _nests(text, marks, number) else "reopen"
            inches = before.isdigit() and after == " " and left % 2 == 1
            return "" if inches else "close"
        return "close" if mark in "”»«“" or _closes_single(text, before, after, marks, number) else ""
    if mark == by and by in "“«":
        if before not in OPENED_AFTER and after in CLOSED_BEFORE:
            return "close"  # typed the wrong way round
        return "nest" if _nests(text, marks, number) else "reopen"
    if by == '"' and mark == "“":
        return "reopen" if before == '"' else "nest"
    if (by == '"' and mark == "”") or (by == "“" and mark == '"'):
        if before in SPACE or before in "([":
            return "nest" if mark == '"' else ""
        return "close" if after in CLOSED_BEFORE else ""
    return ""


def opens(text: str, marks: Sequence[int], number: int, before: str, after: str, end: int) -> bool:
    """Whether a mark outside a quotation opens one."""
    mark = text[marks[number]]
    if mark in "“„«‟":
        return True
    if mark in "‘'’":
        return mark != "’" and _opens_single(text, marks, number, before, after, end)
    if mark == '"':
        return not before.isdigit() if after in CLOSED_BEFORE and before not in SPACE else True
    return before in OPENED_AFTER and after not in CLOSED_BEFORE  # ” or » the wrong way round


def is_doubled(text: str, at: int) -> bool:
    """Whether an offset is the second of two apostrophes that are typed for a double mark."""
    return at > 0 and text[at - 1 : at + 1] == "''"


def _opens_doubled(text: str, own: int, end: int) -> bool:
    """Whether two apostrophes open a quotation: two more close it, or open the next paragraph."""
    inside = text[own + 2 : own + 3]
    if inside == "'" or not (inside.isalnum() or inside in '“"£$[…¿@#'):
        return False
    return text.find("''", own + 3, end) > 0 or text[end : end + 6].lstrip()[:2] == "''"


def _nests(text: str, marks: Sequence[int], number: int) -> bool:
    """Whether a second opening mark is inside the quotation: then there are marks enough to close both."""
    need = 0
    for at in marks[number : number + 12]:
        if text[at] == '"':
            need += 1 if text[at - 1] in SPACE else -1
        else:
            need += (text[at] in "“«") - (text[at] in "”»")
        if need < 0:
            return True
    return False


def _opens_single(text: str, marks: Sequence[int], number: int, before: str, after: str, end: int) -> bool:
    """Whether a single mark opens a quotation: after a space, before a word, and closed before the next one opens."""
    if after == text[marks[number]] == "'" and before in OPENED_AFTER:
        return _opens_doubled(text, marks[number], end)
    if before not in OPENED_AFTER or before in "'‘" or not (after.isalnum() or after in '“"£$[…¿@#'):
        return False
    own = marks[number]
    word = own + 1
    while word < min(end, own + 7) and text[word].isalpha():
        word += 1
    if text[own + 1 : word].lower() in _ELIDED:
        return False
    closers = CLOSERS[text[own]]
    for later in range(number + 1, min(number + 40, len(marks))):
        at = marks[later]
        left, right = text[at - 1], text[at + 1] if at + 1 < end else " "
        if text[at] in closers and _closes_single(text, left, right, marks, later):
            return not (after.isdigit() and text[at - 1] == "s" and at - own < 5)
        if text[at] in "‘'" and left in SPACE and right.isalnum() and text[at] == text[own]:
            return False
    heads = own == 0 or text[own - 1] in "\r\n"  # of this paragraph, and of the next one too
    return heads and text[end : end + 6].lstrip()[:1] == text[own]


def _closes_single(text: str, before: str, after: str, marks: Sequence[int], number: int) -> bool:
    """Whether a single mark closes; after an s it may be a plural's apostrophe, if another one still follows."""
    if after not in CLOSED_BEFORE or before in SPACE:
        return False
    at = marks[number]
    if before in "nN" and text[at - 2] in "'’‘" and text[at - 3 : at - 2] in {"", " "}:
        return False  # rock 'n' roll
    if before != "s" or after not in SPACE:
        return True
    for at in marks[number + 1 : number + 6]:
        if text[at] in "‘'" and text[at - 1] in SPACE:
            return True
        if text[at] in "'’" and text[at + 1 : at + 2] in {"", " ", ",", ".", "\n"}:
            return False
    return True
