"""What a line of copy looks like on a screen: columns, escapes, and a window around the place that matters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from ..lazy import Lazy
from ..named import NamedTuple

TAB = "    "
Width = Callable[[str], int]
_COMMAND = Lazy(r"^([^\S\n]*)::", re.MULTILINE)
_OLD_COMMAND = Lazy(r"##(?=\w*\[)")
_ODD = Lazy("[^ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]")  # what `_shown` has to look at
_PLAIN = bytes(range(0x20, 0x7F)) + b"\n"
_WIDE = Lazy("[^\0-\u02ff\u2010-\u2027\u2190-\u21ff\ufffd]")  # what may not take one column


class Excerpt(NamedTuple):
    """A line of copy cut to the screen, and the line under it that underlines the place."""

    before: str
    quote: str
    after: str
    underline: str


def visible(text: str) -> str:
    """The text with tabs as spaces and everything that could steer a terminal as an escape such as `\\x1b`.

    XML and HTML can hold what it gives: no control character, surrogate or noncharacter is left.
    """
    if text.isprintable():
        return text
    return _ODD.sub(lambda odd: _shown(odd[0]), text)


def one_line(text: str) -> str:
    """The text on one line, with everything that could steer a terminal as an escape such as `\\x1b`."""
    return " ".join(visible(text).split())


def inert(text: str) -> str:
    """One line for a log that a runner reads, such as GitHub's: some heed `##[…]` or `##vso[…]` anywhere in a line."""
    return tame(one_line(text))


def tame(text: str) -> str:
    """The text with everything that the runner of a CI service would heed in its log as an escape.

    That is `##[…]` and its like anywhere, and `::…::` at the start of a line, behind spaces too.
    """
    if "##" in text:
        text = _OLD_COMMAND.sub(r"#\\x23", text)
    return _COMMAND.sub(r"\1\\x3a:", text) if "::" in text else text


def is_harmless(report: bytes, color: bool) -> bool:
    """Whether a report for people is as these functions leave it: nothing in it steers a terminal or a runner.

    Much cheaper than `visible` and `tame`, and without the file of compiled patterns.
    """
    if color:
        report = re.sub(rb"\x1b\[(?:[012]|(?:1;)?3[1-6])m", b"", report)
    odd = report.translate(None, _PLAIN).decode("utf-8", "replace")
    if any(_shown(ch) != ch for ch in set(odd)):
        return False
    return color or not _has_command(report)


def _has_command(report: bytes) -> bool:
    """Whether there is anything for `tame` to do."""
    if b"##" in report and re.search(r"##\w*\[", report.decode("utf-8", "replace")):
        return True
    pieces = (piece.rpartition(b"\n") for piece in (b"\n" + report).split(b"::")[:-1])
    return any(end and not blank.decode("utf-8", "replace").strip() for _, end, blank in pieces)


@lru_cache(maxsize=4096)
def _shown(ch: str) -> str:
    if ch == "\t":
        return TAB
    if ch.isprintable():
        return ch
    if ch in " \u00a0\u200d" or unicodedata.category(ch) == "Zs":  # spaces; the joiner that holds an emoji together
        return ch
    code = ord(ch)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def width(text: str) -> int:
    """How many columns a text takes that `visible` gave."""
    if _is_narrow(text):
        return len(text)
    from wcwidth import wcswidth

    return max(0, int(wcswidth(text)))


def _is_narrow(text: str) -> bool:
    """Whether every character takes one column: of those the text's length is its width."""
    return text.isascii() or all(map(_takes_one_column, set(_WIDE.findall(text))))


@lru_cache(maxsize=4096)
def _takes_one_column(ch: str) -> bool:
    from wcwidth import wcwidth  # loaded only where a text has such a character

    return bool(wcwidth(ch) == 1)


def excerpt(before: str, quote: str, after: str, columns: int) -> Excerpt:
    """The quote with as much of the copy around it as fits into `columns`; what is cut shows as `…`."""
    first = quote.split("\n")[0].split("\r")[0]
    before, shown, after = visible(before).lstrip(), visible(first), visible(after)
    across = len if _is_narrow(before + shown + after) else width  # asked ten times for one place
    cut_quote = len(first) < len(quote)
    quote, shortened = _head(shown, max(20, columns - min(12, across(before) + 1)), across)
    cut_quote |= shortened
    if cut_quote:
        quote, after = quote + "…", ""
    room = max(0, columns - across(quote))
    left, was_cut = _tail(before, max(room // 3, room - across(after)), across)
    if was_cut:
        left = "…" + left
    right, was_cut = _head(after, room - across(left) - 1, across)
    if was_cut and not cut_quote:
        right += "…"
    underline = " " * across(left) + "^" * max(1, across(quote))
    return Excerpt(left, quote, right, underline)


def _head(text: str, columns: int, across: Width) -> tuple[str, bool]:
    """As much of the start of a text as fits, never cutting between a letter and its marks; and whether it was cut."""
    if across(text) <= columns:
        return text, False
    end = min(len(text), max(0, columns))
    while end and across(text[:end]) > columns - 1:
        end -= 1
    while end and end < len(text) and _clings(text[end]):
        end -= 1
    return text[:end], True


def _tail(text: str, columns: int, across: Width) -> tuple[str, bool]:
    if across(text) <= columns:
        return text, False
    start = max(0, len(text) - max(0, columns))
    while start < len(text) and (across(text[start:]) > columns - 1 or _clings(text[start])):
        start += 1
    return text[start:], True


def _clings(ch: str) -> bool:
    return ch == "\u200d" or unicodedata.combining(ch) != 0 or "\ufe00" <= ch <= "\ufe0f"
