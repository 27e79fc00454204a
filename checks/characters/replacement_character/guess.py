"""What was probably lost, told from what stands around the gap."""

from __future__ import annotations

import re

from newslint import anatomy
from newslint.lazy import Lazy
from newslint.model import Article, Span
from newslint.named import NamedTuple

_WORD_BEFORE = Lazy(r"[\w\ufffd]{0,30}\Z")
_WORD_AFTER = Lazy(r"[\w\ufffd]{0,30}")
_CONTRACTED = Lazy(r"(?:s|t|d|m|re|ve|ll)\b", re.IGNORECASE)
_PREFIXED = Lazy(r"\b[ODLdl]\Z")  # O’Brien, D’Angelo, l’Humanité
_POST = Lazy(r"@\w|#\w|\bt\.co/|pic\.twitter|pic\.x\.com|https?://")
_LEAST = 3  # letters of a word that must be left for it to be known again
_MEANS = "(?![A-Za-z])[^\\W\\d_]|’"  # never a plain letter: those don't get lost


class Guess(NamedTuple):
    """Words for the message, and the character itself where there is but one likely."""

    words: str
    text: str = ""


def guess(article: Article, span: Span) -> Guess:
    """The likeliest loss; empty words where the surroundings say nothing."""
    text, count = article.text, span.end - span.start
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start][-200:], text[span.end : span.end + 200].split("\n")[0]
    if before.isalpha() and after.isalpha():
        return _in_word(text, span, count)
    if count > 3:
        return Guess("a word in another script")
    if any(p.kind == "embed" and p.start <= span.start < p.end for p in anatomy.of(article).parts):
        return Guess("an emoji of an embedded post")
    if count >= 2 and (_POST.search(line[0] + " " + line[1]) or not line[0].strip()):
        return Guess("an emoji, as posts on social media have them")
    return _beside_word(before, after)


def _in_word(text: str, span: Span, count: int) -> Guess:
    before = text[max(0, span.start - 2) : span.start]
    contracted = _CONTRACTED.match(text, span.end) and not (count == 1 and before[-1:] in "aeiou" and _long(text, span))
    if count in (1, 3) and (contracted or (_PREFIXED.search(before) and text[span.end].isupper())):
        return Guess("an apostrophe", "’")
    return Guess("a letter with an accent") if count < 4 else Guess("letters with accents")


def _long(text: str, span: Span) -> bool:
    """Whether the word goes on, so that no contraction ends it."""
    return len(_WORD_AFTER.match(text, span.end)[0]) > 2  # type: ignore[index]


def _beside_word(before: str, after: str) -> Guess:
    start, end = not before or before.isspace() or before in "([", not after or after.isspace() or after in ".,;:!?)]"
    if before.isdigit() and after.isdigit():
        return Guess("a dash", "–")
    if start and end:
        return Guess("a dash") if before and after and before.isspace() and after.isspace() else Guess("")
    if before.isdigit() and after in "CF":
        return Guess("a degree sign", "°")
    if start and after.isdigit():
        return Guess("a currency sign such as £ or €")
    if start and after.isalpha():
        return Guess("an opening quotation mark, or an accented letter")
    if end and before.isalpha():
        return Guess("a closing quotation mark, an apostrophe or an accented letter")
    return Guess("a closing quotation mark") if end and before in ".,!?" else Guess("")


def readings(text: str, span: Span) -> list[str]:
    """What stands in the gap where the same word is whole, elsewhere in the copy; the commonest first."""
    head = _WORD_BEFORE.search(text, max(0, span.start - 30), span.start)
    tail = _WORD_AFTER.match(text, span.end)
    before, after = head[0] if head else "", tail[0] if tail else ""
    if len((before + after).replace("\ufffd", "")) < _LEAST:
        return []
    gap = f"({_MEANS})"
    pattern = rf"(?<!\w){_loose(before)}{gap}{_loose(after)}(?!\w)"
    found = [m[1] for m in re.finditer(pattern, text) if "\ufffd" not in m[0]]
    return sorted(set(found), key=lambda letter: (-found.count(letter), letter))[:3]


def _loose(part: str) -> str:
    """A part of a word as a pattern in which other gaps may be anything."""
    return f"(?:{_MEANS})".join(re.escape(piece) for piece in re.split("\ufffd+", part))
