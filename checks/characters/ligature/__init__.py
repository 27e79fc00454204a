"""Ligatures: one sign for ff, fi, fl, ffi or ffl, as a PDF has them. Wrong in a text about type that shows one."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy
from newslint.model import Article, Check, Edit, Fix, Flag, NoOptions, Span

from ..ligated import book, words_of

_LETTERS = {
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    "ﬓ": "մն", "ﬔ": "մե", "ﬕ": "մի", "ﬖ": "վն", "ﬗ": "մխ",
}  # fmt: skip
_SIGNS = Lazy("[ﬀ-ﬆﬓ-ﬗ]+")
_OPEN = "ﬁﬂﬃﬄ"  # hardly any word ends in these letters
_HEAD = Lazy(r"([^\W\d_]{1,20})\Z")
_TAIL = Lazy(r"[^\W\d_]{1,20}")
_COMPOUND = ("wi-", "sci-", "hi-", "lo-")
_GAP = " \xa0"
_LONGEST = 20  # signs that a message shows
_SHOWN = "\"'“”‘’«»()[]"


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each ligature, or for several in a row.

    The fix also takes out a space that came with it, where the word is sure.
    """
    text = article.text
    known: frozenset[str] | None = None
    about = "ligature" in text.lower()
    for match in _SIGNS.finditer(text):
        start, end = sign = match.span()
        if _alone(text, *sign) and (about or _quoted(text, *sign)):
            continue
        if known is None:
            known = words_of(text) | book().words
        letters = "".join(map(_LETTERS.__getitem__, match[0]))
        left, right = _joins(text, Span(*sign), letters, known)
        edits = [Edit(start, end, letters)]
        if left:
            edits.insert(0, Edit(start - 1, start, ""))
        if right:
            edits.append(Edit(end, end + 1, ""))
        yield Flag(Span(*sign), _message(match[0], letters, left or right), Fix(tuple(edits)))


def _alone(text: str, start: int, end: int) -> bool:
    return not text[start - 1 : start].isalpha() and not text[end : end + 1].isalpha()


def _quoted(text: str, start: int, end: int) -> bool:
    return start > 0 and text[start - 1] in _SHOWN and text[end : end + 1] in _SHOWN


def _joins(text: str, sign: Span, letters: str, known: frozenset[str]) -> tuple[bool, bool]:
    """Whether the spaces before and after the ligature split a word: “bene ﬁts”, “ﬁ re”, “de ﬁ nitely”."""
    at, end = sign
    gap = text[end : end + 1] in _GAP and end + 1 < len(text)
    tail = _TAIL.match(text, end + 1 if gap else end)
    after = tail[0] if tail else ""
    glued = _HEAD.search(text, max(0, at - 20), at)
    right = gap and after.islower() and _whole(text, sign, (glued[0] if glued else "") + letters + after, known)
    rest = after if right or not gap else ""
    split = at > 1 and text[at - 1] in _GAP and _HEAD.search(text, max(0, at - 21), at - 1)
    left = bool(split) and _split(split[0], letters, rest, known) if split else False
    if gap and not right and split and _split(split[0], letters, after, known):
        left = right = True
    return left, right


def _whole(text: str, sign: Span, word: str, known: frozenset[str]) -> bool:
    """Whether what stands after the space goes with the ligature."""
    if word.lower() in known:
        return True
    at, end = sign
    if text[end - 1] not in _OPEN or text[max(0, at - 4) : at].lower().endswith(_COMPOUND):
        return False
    return not text[at - 1 : at].isalpha()


def _split(head: str, letters: str, tail: str, known: frozenset[str]) -> bool:
    """Whether what stands before the space goes with the ligature, which has no other reading."""
    head, tail = head.lower(), tail.lower()
    if book().broken.get(f"{head} {tail}") == head + letters + tail:
        return True
    whole = head + letters + tail in known
    return whole and letters + tail not in known and bool(tail)


def _message(sign: str, letters: str, joined: bool) -> str:
    space = " and close the gap in the word" if joined else ""
    what = f"is one sign for “{letters}”" if len(sign) == 1 else f"are signs for “{letters[:_LONGEST]}”"
    return f"“{sign[:_LONGEST]}” {what}, left by a PDF: search doesn't find the word. Write letters{space}."


CHECK = Check("ligature", "A ligature such as ﬁ stands in the place of letters.", run, severity="error")
