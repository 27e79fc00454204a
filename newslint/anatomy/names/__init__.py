"""The names in an article: runs of capitalised words, with their titles, and short mentions tied to full ones.

A name is recognised by its capitals alone, not by a list, so that an unknown name is as good as a known one. It would
be wrong about a common word that opens a sentence before a name ("Yesterday Smith said"), unless the article also has
that word in lower case or it is in openers.txt; and about headlines in which every word has a capital.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import Mention, Pair
from .runs import POSSESSIVE, article, bare, lists, pattern

if TYPE_CHECKING:
    from .. import Anatomy

_OPENS = frozenset('.!?:;\n\r"“”‘•—–|)')
LONG = 20_000  # code points; in longer copy a search for each opening word would no longer be linear
_JOINED = frozenset("-'’")

Row = list[Any]  # a mention in the making: start, end, words, title, index of the full name


def find(anatomy: Anatomy) -> list[Mention]:
    """The mentions in order, over the whole text: headlines and captions hold names too."""
    text = anatomy.text
    titles, common = lists().titles, Common(text)
    rows: list[Row] = []
    for match in pattern().finditer(text):
        run, start = match[0], match.start()
        word = run
        if not run.isalpha():
            if " " in run or "\u00a0" in run:
                if run.replace(" ", "").isalpha():
                    _add(rows, text, _plain(text, common, run, start), titles)
                else:
                    for words in _parts(text, common, run, start):
                        _add(rows, text, words, titles)
                continue
            word = bare(run)
        if word in titles or (_opens(text, start) and common(word)):
            continue
        end = start + len(word)
        if start and text[start - 1] in _JOINED:
            start = article(text, start)
        rows.append([start, end, ((start, end),), "", -1])
    _tie(text, rows)
    new = tuple.__new__
    return [new(Mention, row) for row in rows]


class Common:
    """Whether a word is in the openers' list, or stands in lower case somewhere in the copy."""

    __slots__ = ("_answers", "_copy")

    def __init__(self, text: str) -> None:
        self._answers: dict[str, bool] = {}
        self._copy: str | frozenset[str] = text if len(text) < LONG else frozenset(text.split())

    def __call__(self, word: str) -> bool:
        """The answer for a word with a capital."""
        answer = self._answers.get(word)
        if answer is None:
            answer = self._answers[word] = word in lists().openers or self._in_copy(word.lower())
        return answer

    def _in_copy(self, low: str) -> bool:
        copy = self._copy
        if not isinstance(copy, str):
            return low in copy
        at = copy.find(" " + low)
        return at >= 0 and not copy[at + len(low) + 1 : at + len(low) + 2].isalpha()


def _tie(text: str, rows: list[Row]) -> None:
    """Note with each name of one word the first longer name that ends in that word."""
    full: dict[str, int] = {}
    for index, row in enumerate(rows):
        if len(row[2]) > 1:
            start, end = row[2][-1]
            full.setdefault(text[start:end], index)
    if full:
        for row in rows:
            if len(row[2]) == 1:
                start, end = row[2][0]
                row[4] = full.get(text[start:end], -1)


def _parts(text: str, common: Common, run: str, start: int) -> list[list[Pair]]:
    """The words of a run, parted after a sentence's end and a possessive; no openers, no particles."""
    known = lists()
    parts: list[list[Pair]] = [[]]
    ended, at = _opens(text, start), start
    for piece in run.replace("\u00a0", " ").split(" "):
        word = piece if piece.isalpha() else bare(piece)
        if ended and (word in known.openers or (not parts[-1] and common(word))):
            parts.append([])
        elif word not in known.particles:
            parts[-1].append((at, at + len(word)))
        at += len(piece) + 1
        ended = piece[-1] == "." and piece not in known.titles
        if (ended and len(piece) > 2 and piece[-3] != ".") or piece.endswith(POSSESSIVE):
            parts.append([])
    return parts


def _plain(text: str, common: Common, run: str, start: int) -> list[Pair]:
    """The same for a run of nothing but letters and spaces, in which no sentence can end."""
    particles = lists().particles
    words, at = [], start
    for word in run.split(" "):
        end = at + len(word)
        if word not in particles:
            words.append((at, end))
        at = end + 1
    if _opens(text, start) and common(text[start : words[0][1]]):
        del words[0]
    return words


def _opens(text: str, start: int) -> bool:
    """Whether a sentence, a line or a quotation opens here, so that the capital may only be due to that."""
    if start < 2:
        return True
    before = text[start - 1]
    return (text[start - 2] if before == " " else before) in _OPENS


def _add(rows: list[Row], text: str, words: list[Pair], titles: frozenset[str]) -> None:
    """Add the name in a run of words, its titles set apart. A run of titles alone adds nothing."""
    if not words:
        return
    first, (start, end) = 0, words[0]
    while text[start:end] in titles:
        first += 1
        if first == len(words):
            return
        start, end = words[first]
    title = ""
    if first:
        title = text[words[0][0] : words[first - 1][1]]
        del words[:first]
    if start and text[start - 1] in _JOINED:
        words[0] = (article(text, start), end)
    rows.append([words[0][0], words[-1][1], tuple(words), title, -1])
