"""Lines that are nothing but the credit of a picture."""

from __future__ import annotations

from functools import lru_cache

from ...lazy import Lazy
from . import SPEECH, words
from .agencies import masked_names
from .credit_forms import WORD, pattern

LONGEST_CREDIT = 110

_SENTENCE = Lazy(r"\b(?:show|shows|showed|was|were|is|are|has|have|had|will|can|could|would|went|you|we|I)\b")
_THANKS = Lazy(r", [a-z]|,.* [a-z]{2,}ed\b| an? [^,]*,")  # "Courtesy of a late goal, Lagos won"
_YEAR = Lazy(r"©[^/|]*\b(?:19|20)\d\d\.?\Z")


def standing_alone(line: str) -> bool:
    """Whether a line is nothing but a credit."""
    return len(line) <= LONGEST_CREDIT and _is_credit(line)


@lru_cache(maxsize=512)  # a caption's lines are asked for again when it is flagged
def _is_credit(line: str) -> bool:
    if line.count("|") > 3 or line.endswith((" here", " here)")) or SPEECH.search(line):
        return False
    line = masked_names(line)
    bare = line.strip("()[] ") if line[0] in "([" and line[-1] in ")]" else line
    if bare != line and (is_worded(bare, bracketed=True) or pattern("inner").match(bare) or is_slash(bare)):
        return True
    if bare != line and "/" in bare and pattern("pair").match(bare):
        return True
    if bare.startswith("©") and _YEAR.match(bare):
        return False  # who owns an article, or a thing that is shown
    if is_worded(bare):
        return _SENTENCE.search(bare) is None
    return (pattern("alone").match(bare) is not None or is_slash(bare)) and _SENTENCE.search(bare) is None


def is_worded(masked: str, *, bracketed: bool = False) -> bool:
    """`Photo: Ann Bee`, `Image credit: Cee Ltd`, `Picture by Ann Bee`."""
    match = (
        WORD.match(masked.lower())
        if not masked[:1].islower() or masked.startswith(("photo", "image", "pic", "courtesy", "credit:"))
        else None
    )
    if match is None:
        return False
    lead, follows = match[0], masked[match.end() : match.end() + 1]
    if lead.strip().startswith("courtesy of"):
        return _THANKS.search(masked) is None
    if ("credit" in lead and ":" in lead and not follows.isdigit()) or "courtesy of" in lead:
        return True
    if lead.strip() == "courtesy":
        return len(masked) < 60 and pattern("courtesy").match(masked) is not None
    if (follows.islower() and not bracketed) or (follows.isdigit() and match["name"] is None):
        return False  # "Pictures: the best of May" is a link to a gallery
    return match["name"] is None or (len(lead.split()) > 1 and lead.split()[-1] not in ("credit", "credits"))


def is_slash(masked: str, *, strict: bool = False) -> bool:
    """`Ann Bee/The Daily Cee`: somebody's name, a stroke and an outlet. `strict`: at least two words of the name."""
    match = pattern("pair" if strict else "slash").match(masked)
    return match is not None and "/" in masked and is_outlet(match[1])


def is_commissioned(masked: str) -> bool:
    """`Ann Bee for The Daily Cee`, or a broadcaster's "Quay News: Ann Bee"."""
    match = pattern("for").match(masked)
    return match is not None and is_outlet(match[1] or match[2])


def is_outlet(name: str) -> bool:
    """Whether a name ends like one of a newspaper or a broadcaster, or begins with "The Daily" or its like."""
    names = name.split()
    if names[-1] == "Group":
        return not {"Media", "News"}.isdisjoint(names)
    return names[-1] in words("outlets") or (
        len(names) > 1 and not {"Daily", "Sunday", "Evening"}.isdisjoint(names[:-1])
    )
