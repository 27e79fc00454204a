"""Control characters: leftovers of other systems that print as nothing or as a box."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy
from newslint.model import Article, Check, Edit, Fix, Flag, NoOptions, Span

from .. import garbled
from ..ligated import lost

_RUN = Lazy(r"\x1b\[[0-9;]{0,12}[A-Za-z]|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+|[\x80-\x9f]+")
_CONTRACTED = Lazy(r"(?:s|t|d|m|re|ve|ll|S|T|D|M|RE|VE|LL)\b")
# Word's own line break, page break and hyphens, and marks whose first byte was cut off (U+2019 became U+0019).
_MEANT = {
    "\x0b": "\n", "\x0c": "\n", "\x1e": "-", "\x1f": "",
    "\x13": "–", "\x14": "—", "\x18": "‘", "\x19": "’", "\x1c": "“", "\x1d": "”",
}  # fmt: skip
_NAMES = {
    "\x00": "null character", "\x08": "backspace", "\x0b": "line break of a word processor", "\x0c": "page break",
    "\x1b": "escape character", "\x1e": "hyphen of a word processor", "\x1f": "soft hyphen of a word processor",
    "\x7f": "delete character",
}  # fmt: skip
_ABOUT = "control character"
_MARKS = "\"'“”‘’"


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each run of control characters, but for those in mojibake, or in the place of a ligature."""
    text = article.text
    if _ABOUT in text.lower():
        return  # copy about control characters quotes them
    broken: set[int] | None = None
    for match in _RUN.finditer(text):
        start, end = match.span()
        if text[start] >= "\x80":
            if broken is None:
                broken = garbled.offsets(text)
            if not broken.isdisjoint(range(start, end)):
                continue
        elif lost(text, start, end):
            continue
        yield _flag(text, Span(start, end))


def _flag(text: str, span: Span) -> Flag:
    run = text[span.start : span.end]
    right, safe = _reading(text, span, run)
    return Flag(span, _message(run, right), Fix((Edit(*span, right),), safe=safe))


def _reading(text: str, span: Span, run: str) -> tuple[str, bool]:
    """What should stand there, and whether that is certain."""
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    if run[0] >= "\x80":
        right = "".join(_windows(ch) for ch in run)
        if not right:
            return "", run != "\x9d" or before in _MARKS  # U+009D may be all that is left of a closing quotation mark
        sure = "\x85" not in run or after == " "  # elsewhere U+0085 may be a line end of a mainframe
        letters = before.isalpha() and after.isalpha()  # there, Mac Roman has accented letters in these places
        return right, sure and (not letters or (run == "\x92" and _CONTRACTED.match(text, span.end) is not None))
    if run == "\x0c" and (before in "\r\n" or after in "\r\n"):
        return "", True
    return (_MEANT[run], run in "\x0b\x0c\x1f") if run in _MEANT else ("", True)


def _windows(char: str) -> str:
    """The character that Windows-1252 has for a C1 control; nothing for the five that it lacks."""
    return char.encode("latin-1").decode("cp1252", "ignore")


def _message(run: str, right: str) -> str:
    codes = " ".join(f"U+{ord(ch):04X}" for ch in run[:4]) + (" …" if len(run) > 4 else "")
    what = "A control character" if len(set(run)) == 1 else "Control characters"
    if len(set(run)) == 1 and run[0] in _NAMES:
        name = _NAMES[run[0]]
        what = f"{'An' if name[0] in 'aeiou' else 'A'} {name}"
    elif run[0] == "\x1b":
        return f"A colour code of a terminal ({codes}) is left in the copy; take it out."
    if right == "\n":
        return f"{what} ({codes}) stands here; put an ordinary line end."
    if right:
        return f"{what} ({codes}) stands where “{right}” was meant; put that."
    return f"{what} ({codes}), unseen, with no use in copy; take {'it' if len(run) == 1 else 'them'} out."


CHECK = Check("control-character", "A control character that no reader should meet.", run, severity="error")
