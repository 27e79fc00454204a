"""Which of several equal findings is the one that was there: the words around them tell."""

from __future__ import annotations

import re
from collections import Counter
from itertools import takewhile
from zlib import crc32

from ..model import Span

WORDS = 8  # on either side
REACH = 240  # code points in which they are looked for, line ends and all
OWN_LINE = 3  # what a word on the finding's own line weighs; one beyond it, which may be a neighbour's, weighs 1
END = "|"
_TOKEN = re.compile(r"\w+|[\r\n]+")


def surroundings(text: str, span: Span) -> tuple[str, str]:
    """The words before and after a span, nearest first, each as two hex digits, with `|` where its line begins or ends.

    ("", "") for the article as a whole. Two digits are enough: they only choose among findings whose check, file and
    quote are the same.
    """
    if span == (0, 0):
        return "", ""
    before = _TOKEN.findall(text, max(0, span.start - REACH), span.start)
    after = _TOKEN.findall(text, span.end, span.end + REACH)
    return _hashed(before[::-1]), _hashed(after)


def _hashed(tokens: list[str]) -> str:
    own = list(takewhile(lambda token: token[0] not in "\r\n", tokens))[:WORDS]
    beyond = [token for token in tokens[len(own) :] if token[0] not in "\r\n"][: WORDS - len(own)]
    return "".join(map(_digits, own)) + (END + "".join(map(_digits, beyond)) if beyond else "")


def _digits(word: str) -> str:
    return f"{crc32(word.casefold().encode('utf-8', 'replace')) & 0xFF:02x}"


def closeness(one: tuple[str, str], other: tuple[str, str]) -> int:
    """How alike two surroundings are: the words they share on either side, those of the own line above all."""
    return sum(_shared(a, b) for a, b in zip(one, other, strict=True))


def _shared(one: str, other: str) -> int:
    own, beyond = (Counter(_pairs(part)) for part in (one + END).split(END)[:2])
    here, further = (Counter(_pairs(part)) for part in (other + END).split(END)[:2])
    return (OWN_LINE - 1) * (own & here).total() + ((own + beyond) & (here + further)).total()


def _pairs(digits: str) -> list[str]:
    return [digits[i : i + 2] for i in range(0, len(digits), 2)]
