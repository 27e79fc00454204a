"""Mojibake: text in one encoding that was read in another."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy
from newslint.model import Article, Check, Edit, Fix, Flag, NoOptions, Span

from .. import garbled
from ..repair import Repair

_NAMES = {
    "’": "an apostrophe or a closing quotation mark", "‘": "an opening quotation mark",
    "“": "an opening quotation mark", "”": "a closing quotation mark", "–": "a dash", "—": "a long dash",
    "…": "three dots", "•": "a bullet", "«": "an opening quotation mark", "»": "a closing quotation mark",
    "\xa0": "a no-break space", "\xad": "a soft hyphen",
}  # fmt: skip
_BEFORE = Lazy(r"[^\W\d_]{1,20}\Z")
_AFTER = Lazy(r"[^\W\d_]{1,20}")
_SHOWN = 40  # characters of a broken run that a message repeats


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each garbled run; the fix is safe where only one reading is possible."""
    for broken in garbled.find(article.text):
        start, end = broken.start, broken.end
        fix = None if broken.text is None else Fix((Edit(start, end, broken.text),), safe=broken.sure)
        yield Flag(Span(start, end), _message(article.text, broken), fix)


def _message(text: str, broken: Repair) -> str:
    wrong = text[broken.start : broken.end]
    way = f"The text is {broken.way}."
    if broken.text is None:
        return f"“{_short(wrong)}” is garbled. {way} It can't be put back from here, so look it up in the source."
    probably = "" if broken.sure else "probably "
    name = _NAMES.get(broken.text, "")
    if name:
        shown = "" if broken.text.isspace() or broken.text == "\xad" else f"{broken.text} ("
        return f"{_short(wrong)} {probably}stands for {shown}{name}{')' if shown else ''}. {way}"
    before, after = _BEFORE.search(text[max(0, broken.start - 30) : broken.start]), _AFTER.match(text, broken.end)
    left, right = before[0] if before else "", after[0] if after else ""
    lost = " Each � stands for a letter that is lost; look it up." if "\ufffd" in broken.text else ""
    old, new = _short(left + wrong + right), _short(left + broken.text + right)
    return f"“{old}” should {probably}read “{new}”. {way}{lost}"


def _short(text: str) -> str:
    shown = "".join(ch if ch.isprintable() else "·" for ch in text)
    return shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…"


CHECK = Check(
    "mojibake", "Characters are garbled because the text was read in the wrong encoding.", run, severity="error"
)
