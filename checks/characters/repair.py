"""One garbled run put right by ftfy, and the way it was broken in words."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Any

from newslint.lazy import Lazy
from newslint.named import NamedTuple

_NAMES = {
    "latin-1": "Windows-1252",  # as every program of today takes Latin-1
    "sloppy-windows-1252": "Windows-1252",
    "sloppy-windows-1251": "Windows-1251 (Cyrillic)",
    "sloppy-windows-1250": "Windows-1250 (Central European)",
    "sloppy-windows-1253": "Windows-1253 (Greek)",
    "sloppy-windows-1254": "Windows-1254 (Turkish)",
    "sloppy-windows-1257": "Windows-1257 (Baltic)",
    "iso-8859-2": "ISO 8859-2 (Central European)",
    "macroman": "Mac Roman",
    "cp437": "code page 437 (DOS)",
}
_READ_AS_UTF8 = frozenset({"utf-8", "utf-8-variants", "decode_inconsistent_utf8"})
_TIMES = {1: "", 2: ", twice", 3: ", three times"}
_STILL_BROKEN = Lazy("[ÃÂ](?![A-ZÀ-Þ])|â€")
_VANISHED = frozenset({"Cc", "Cn", "Co", "Cs"})


class Repair(NamedTuple):
    """What should stand between `start` and `end`. `text` is None where part of it is lost.

    `sure` is false where ftfy had to guess a lost byte. `codec` is the code page that the text was wrongly read in,
    `way` the same in words, `times` how often in a row.
    """

    start: int
    end: int
    text: str | None
    sure: bool = True
    codec: str = ""
    way: str = ""


def repair(text: str, start: int, end: int, around: tuple[int, int]) -> Repair | None:
    """The repair of a run, which ftfy judges with the characters `around` it; None where it is sound or hopeless."""
    low, high = around
    context = text[low:high]
    fixed, plan = _fixed(context)
    if fixed == context or not _decoded(plan):
        return None
    first, last, right = _difference(context, fixed)
    first, last = low + first, low + last
    if first >= end or last <= start:
        return None
    wrong = text[first:last]
    alone, its_plan = _fixed(wrong)
    if alone == right and _decoded(its_plan):
        plan = its_plan
    if len(right) > len(wrong) or any(unicodedata.category(ch) in _VANISHED for ch in right):
        return None
    codecs = [step.parameter for step in plan if step.action == "encode"]
    sure = all(step.action != "transcode" for step in plan)
    codec = codecs[0] if codecs else ""
    if not right or _lost(right) or _STILL_BROKEN.search(right):
        return Repair(min(first, start), max(last, end), None, False, codec, _way(codecs))
    if "\ufffd" in right:
        return Repair(first, last, right, False, "", _way(codecs))
    return Repair(first, last, right, sure, codec, _way(codecs))


def _lost(right: str) -> bool:
    """Whether no more was saved than lost, so that the reading helps nobody."""
    return 2 * right.count("\ufffd") >= len(right)


def codec_of(line: str) -> str:
    """The code page that ftfy thinks a line as a whole was wrongly read in; empty where it thinks it sound."""
    _, plan = _fixed(line)
    codecs = [step.parameter for step in plan if step.action == "encode"]
    return codecs[0] if len(codecs) == 1 and _decoded(plan) else ""


@lru_cache(maxsize=1024)  # what is garbled once in an article mostly is so many times
def _fixed(text: str) -> tuple[str, tuple[Any, ...]]:
    """What ftfy makes of a text, and its steps."""
    import ftfy

    fixed, plan = ftfy.fix_encoding_and_explain(text)
    return fixed, tuple(plan or ())


def again(text: str, start: int, end: int, codec: str) -> Repair | None:
    """A run read in the code page that is known to have garbled its neighbours."""
    import ftfy.bad_codecs  # noqa: F401 - registers the sloppy code pages

    try:
        right = text[start:end].encode(codec).decode("utf-8")
    except UnicodeError:
        return None
    if (
        len(right) >= end - start
        or _STILL_BROKEN.search(right)
        or any(unicodedata.category(ch) in _VANISHED for ch in right)
    ):
        return None
    return Repair(start, end, right, True, codec, _way([codec]))


def _decoded(plan: tuple[Any, ...]) -> bool:
    """Whether the plan has a step that reads bytes as UTF-8; mere C1 controls are another check's."""
    return any(step.parameter in _READ_AS_UTF8 for step in plan)


def _difference(old: str, new: str) -> tuple[int, int, str]:
    """The part of the old text that changed, and what it became."""
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    if len(new) - last == first and last and old[-last] > "\x7f":  # Â£ became £: the pair is what was broken
        last -= 1
    return first, len(old) - last, new[first : len(new) - last]


def _way(codecs: list[str]) -> str:
    """In words how the text was broken: UTF-8 read as which code page, and how often."""
    names = list(dict.fromkeys(_NAMES.get(codec, "another code page") for codec in codecs))
    if not names:
        return "UTF-8 read as another code page"
    times = _TIMES.get(len(codecs), ", many times") if len(names) == 1 else ""
    return f"UTF-8 read as {' and as '.join(names)}{times}"
