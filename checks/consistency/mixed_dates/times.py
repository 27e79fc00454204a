"""Times of day: "9 a.m.", "9am", "9 AM". A use is the number with what follows it."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.consistency.forms import Use, rivals
from newslint.checks.consistency.prose import Prose
from newslint.lazy import Lazy
from newslint.model import Article

_TIME = (  # a letter stands first: it is searched for far faster than the number before it
    Lazy(r"m(?:(?<=[0-9][ap]m)|(?<=[0-9][ \xa0][ap]m)|(?<=[0-9][ap]\.m)(?=\.)|(?<=[0-9][ \xa0][ap]\.m)(?=\.))\.?"),
    Lazy(r"M(?:(?<=[0-9][AP]M)|(?<=[0-9][ \xa0][AP]M)|(?<=[0-9][AP]\.M)(?=\.)|(?<=[0-9][ \xa0][AP]\.M)(?=\.))\.?"),
)
_TAIL = Lazy(r"[ \xa0]?(?:[ap]\.m\.|[AP]\.M\.|[ap]m|[AP]M)(?![\w’'&-]|\.\w)")
_DIGITS = "0123456789"
_ZONE = Lazy(r"[ \xa0](?:[ECMP][SD]?T|GMT|BST|UTC|IST|EEST|AEST|SAST)\b")


def uses(article: Article) -> list[Use]:
    """The times of the running copy that stand in two forms.

    Time stamps and times with a zone, which come from other desks, are left out.
    """
    found = rivals(_times(article.text))
    if not found:
        return []
    prose = Prose(article)
    return [use for use in found if prose.holds(use.start, use.end) and not prose.stamp(use.start, use.end)]


def _times(text: str) -> Iterator[Use]:
    for match in (m for pattern in _TIME for m in pattern.finditer(text)):
        digit = match.start() - 1
        while text[digit] not in _DIGITS:
            digit -= 1
        tail = _TAIL.match(text, digit + 1)
        if tail and not _ZONE.match(text, tail.end()):
            yield Use("time", _form(tail[0]), _begins(text, digit), tail.end())


def _begins(text: str, digit: int) -> int:
    """Where a time begins that has this digit before its "a.m."."""
    start = digit
    while start > 0 and digit - start < 4 and text[start - 1] in _DIGITS + ":.":
        start -= 1
    while text[start] in ":.":
        start += 1
    return start


def _form(tail: str) -> str:
    """The form as of nine in the morning, so that it can be named: "9 p.m." is of the form "9 a.m."."""
    space = " " if tail[0] in " \xa0" else ""
    return "9" + space + tail.strip(" \xa0").replace("p", "a").replace("P", "A")


def rewritten(text: str, use: Use, form: str) -> str:
    """The time put into another form."""
    own = text[use.start : use.end]
    digits = own.rstrip("apmAPM. \xa0")
    tail = form[1:]
    return digits + (tail.replace("a", "p", 1).replace("A", "P", 1) if "p" in own.lower() else tail)
