"""Whether the copy soon names those in office who spoke without a name, with the word of their office or its kin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.lazy import Lazy

_KIN = (  # words for the same office: one row, one kind
    (
        "diplomat",
        "envoy",
        "ambassador",
        "undersecretary",
        "under-secretary",
        "consul",
        "negotiator",
        "foreign minister",
    ),
    ("adviser", "advisor", "aide", "strategist", "counsel", "chief of staff", "consultant"),
    ("official", "secretary", "undersecretary", "commissioner", "administrator", "director", "inspector", "deputy"),
    ("minister", "secretary", "chancellor"),
    ("politician", "lawmaker", "senator", "councillor", "councilman", "councilwoman", "MP", "representative"),
    ("executive", "president", "director", "manager", "founder"),
    ("expert", "professor", "researcher", "analyst", "economist", "scientist", "lecturer"),
)
_NAME = r"[A-Z][\w’'-]+ (?:[A-Z]\. )?[A-Z][\w’'-]+"
_ROLE = Lazy(
    r"\b(diplomat|advis[eo]r|aide|official|minister|politician|lawmaker|executive|expert|analyst|economist|researcher)(s?)\b",
    re.IGNORECASE,
)
_ONE = Lazy(r"(?:according to |said )?(?:an?|one|another) ", re.IGNORECASE)
_FORMER = Lazy(r"(?:according to |said )?(?:two )?(?:former|ex-)", re.IGNORECASE)
_SHIELDED = Lazy(r"\b(?:source|anonym|familiar|condition|named|authori[sz]ed)")
_FAR = 2400  # code points behind the claim within which the paragraphs end


def named_later(text: str, start: int, end: int) -> bool:
    """Whether the next three paragraphs name the one who spoke, or the next two at least two of them.

    Wrong where somebody else of the same office turns up there.
    """
    shown = text[start:end]
    role = _ROLE.search(shown)
    if not role or _SHIELDED.search(shown):
        return False
    office = _office(role[1].lower())
    if not role[2]:
        return _ONE.match(shown) is not None and any(office.search(line) for line in _below(text, end, 3))
    if not _FORMER.match(shown):
        return False
    names = {m["first"] or m["last"] for line in _below(text, end, 2) for m in office.finditer(line)}
    return len(names) > 1


def _below(text: str, end: int, count: int) -> Iterator[str]:
    """The next paragraphs, cut where they are long."""
    lines = [line for line in text[end : end + _FAR].split("\n")[1:] if line.strip()]
    return (line[:700] for line in lines[:count])


@cache
def _office(role: str) -> re.Pattern[str]:
    """Somebody's full name beside a word of the office or its kin."""
    kin = sorted({role, *(word for row in _KIN if role in row for word in row)})
    words = "|".join(f"(?:{w})" if w.isupper() else f"(?i:{w})" for w in kin)
    return re.compile(
        rf"(?P<first>{_NAME})(?:,| [–—-]+) (?:[\w’'.-]+ ){{0,7}}?(?:{words})\b"
        rf"|\b(?:{words}) (?:[\w’'.-]+ ){{0,3}}?(?P<last>{_NAME})"
    )
