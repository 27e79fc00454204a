"""Somebody who edits at random, always the same for one seed, and knows what the text has become."""

from __future__ import annotations

import random
from typing import Any

PIECES = [
    "a", "e", " ", ".", ",", "\n", "\n\n", "\r\n", "\t", "“", "”", "—", "é", "e\u0301", "ï¬", "â€™", "�", "��", "😀",
    "👩\u200d🚀", "\u200b", "\u2028", "\x0c", "\x85", "İ", "the the", "Many experts believe it. ", "1000", "1,000",
    "Photo: Lena Forth\n", "[sic]", "Zelenskyy", "Zelenskiy", " [newslint: allow vague-attribution — so it is]", "TK",
    "&amp;", "said Ann Pell.", "ﬁre",
]  # fmt: skip
LONGEST = 6000  # code points; a longer text is mostly cut from
MOST_CUT = 30  # code points taken out by one edit


class Typist:
    """`text` is what the document should hold; positions are in the encoding, counted here in a way of its own."""

    def __init__(self, text: str, encoding: str, seed: int) -> None:
        self.text = text
        self._encoding = encoding
        self._random = random.Random(seed)

    def edit(self) -> dict[str, Any]:
        """One change, made in `text` and told as the protocol wants it; rarely the whole text anew."""
        pick, size = self._random, len(self.text)
        start = pick.randint(0, size)
        cut = pick.randint(0, MOST_CUT) if size > LONGEST or pick.random() < 0.4 else 0
        end = min(size, start + cut)
        start, end = self._outside(start), self._outside(end)
        piece = "" if size > LONGEST else pick.choice(PIECES)
        range_ = {"start": self.point(start), "end": self.point(end)}
        self.text = self.text[:start] + piece + self.text[end:]
        return {"text": self.text} if pick.random() < 0.01 else {"range": range_, "text": piece}

    def _outside(self, offset: int) -> int:
        """The offset, moved out of a line end of two characters, where an editor's cursor can't stand."""
        return offset - (self.text[offset - 1 : offset + 1] == "\r\n")

    def point(self, offset: int) -> dict[str, int]:
        """Line and character of an offset."""
        before = self.text[:offset].replace("\r\n", "\n").replace("\r", "\n")
        row = before.rpartition("\n")[2]
        units = {"utf-8": len(row.encode()), "utf-16": len(row.encode("utf-16-le")) // 2, "utf-32": len(row)}
        return {"line": before.count("\n"), "character": units[self._encoding]}
