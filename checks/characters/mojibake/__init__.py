"""Mojibake: text in one encoding that was read in another."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.model import Article, Check, Edit, Fix, Flag, NoOptions, Span

from .. import garbled
from ..repair import Repair

_SHOWN = 40  # characters of a broken run that a message repeats


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each garbled run; the fix is safe where only one reading is possible."""
    for broken in garbled.find(article.text):
        start, end = broken.start, broken.end
        fix = None if broken.text is None else Fix((Edit(start, end, broken.text),), safe=broken.sure)
        yield Flag(Span(start, end), _message(article.text[start:end], broken), fix)


def _message(wrong: str, broken: Repair) -> str:
    way = f"The text is {broken.way}."
    if broken.text is None:
        return f"“{_short(wrong)}” is garbled. {way} It can't be put back from here, so look it up in the source."
    likely = "is" if broken.sure else "is probably"
    return f"“{_short(wrong)}” {likely} {_named(broken.text)}. {way}"


def _named(right: str) -> str:
    if right.isspace():
        return "a no-break space"
    return "a soft hyphen" if right == "\xad" else f"“{_short(right)}”"


def _short(text: str) -> str:
    shown = "".join(ch if ch.isprintable() else "·" for ch in text)
    return shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…"


CHECK = Check(
    "mojibake", "Characters are garbled because the text was read in the wrong encoding.", run, severity="error"
)
