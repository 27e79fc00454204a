"""The names in an article: runs of capitalised words, with their titles, and short mentions tied to full ones.

A name is recognised by its capitals alone, not by a list, so that an unknown name is as good as a known one. It would
be wrong about a common word that opens a sentence before a name ("Yesterday Smith said"), unless the article also has
that word in lower case or it is in openers.txt; and about headlines in which every word has a capital.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import Mention, Pair
from .runs import POSSESSIVE, Run, article, bare, lists, openers, pattern, plain

if TYPE_CHECKING:
    from .. import Anatomy

_OPENS = frozenset('.!?:;\n\r"“”‘•—–|)')
LONG = 20_000  # code points; in longer copy a search for each opening word would no longer be linear
_JOINED = frozenset("-'’")


def find(anatomy: Anatomy) -> list[Mention]:
    """The mentions in order, over the whole text: headlines and captions hold names too."""
    text = anatomy.text
    titles, common = lists().titles, Common(text)
    found: list[Mention] = []
    for match in pattern().finditer(text):
        start, end = match.span()
        word = text[start:end]
        if not word.isalpha():
            if " " in word or "\u00a0" in word:
                if word.replace(" ", "").isalpha():
                    _add_plain(found, text, common, plain(word), start)
                else:
                    for words in _parts(text, common, word, start):
                        _add(found, text, words, titles)
                continue
            word = bare(word)
            end = start + len(word)
        if word in titles or (_opens(text, start) and common[word]):
            continue
        if start and text[start - 1] in _JOINED:
            start = article(text, start)
        found.append(_mention(Mention, (start, end, ((start, end),), "", -1)))
    _tie(text, found)
    return found


_mention = tuple.__new__  # the quickest way to make one; there are a hundred in an article


class Common(dict[str, bool]):
    """Whether a word with a capital is in the openers' list, or stands in lower case somewhere in the copy."""

    __slots__ = ("_copy",)

    def __init__(self, text: str) -> None:
        super().__init__(openers())
        self._copy: str | frozenset[str] = text if len(text) < LONG else frozenset(text.split())

    def __missing__(self, word: str) -> bool:
        found = self[word] = self._in_copy(word.lower())
        return found

    def _in_copy(self, low: str) -> bool:
        copy = self._copy
        if not isinstance(copy, str):
            return low in copy
        at = copy.find(" " + low)
        return at >= 0 and not copy[at + len(low) + 1 : at + len(low) + 2].isalpha()


def _tie(text: str, found: list[Mention]) -> None:
    """Note with each name of one word the first longer name that ends in that word."""
    full: dict[str, int] = {}
    for index, mention in enumerate(found):
        if len(mention.words) > 1:
            start, end = mention.words[-1]
            full.setdefault(text[start:end], index)
    short = [i for i, m in enumerate(found) if len(m.words) == 1 and text[m.start : m.end] in full] if full else ()
    for index in short:
        start, end, words, title, _ = found[index]
        found[index] = _mention(Mention, (start, end, words, title, full[text[start:end]]))


def _parts(text: str, common: Common, run: str, start: int) -> list[list[Pair]]:
    """The words of a run, parted after a sentence's end and a possessive; no openers, no particles."""
    known = lists()
    parts: list[list[Pair]] = [[]]
    ended, at = _opens(text, start), start
    for piece in run.replace("\u00a0", " ").split(" "):
        word = piece if piece.isalpha() else bare(piece)
        if ended and (word in known.openers or (not parts[-1] and common[word])):
            parts.append([])
        elif word not in known.particles:
            parts[-1].append((at, at + len(word)))
        at += len(piece) + 1
        ended = piece[-1] == "." and piece not in known.titles
        if (ended and len(piece) > 2 and piece[-3] != ".") or piece.endswith(POSSESSIVE):
            parts.append([])
    return parts


def _opens(text: str, start: int) -> bool:
    """Whether a sentence, a line or a quotation opens here, so that the capital may only be due to that."""
    if start < 2:
        return True
    before = text[start - 1]
    return (text[start - 2] if before == " " else before) in _OPENS


def _add_plain(found: list[Mention], text: str, common: Common, run: Run, start: int) -> None:
    """The same for a run of nothing but letters and spaces, in which no sentence can end."""
    words, opener, *titled = run
    opens = _opens(text, start) and common[opener]
    first = titled[opens]
    if first == len(words):
        return
    title = text[start + words[opens][0] : start + words[first - 1][1]] if first > opens else ""
    pairs = [(start + a, start + b) for a, b in words[first:]]
    begin, end = pairs[0]
    if begin and text[begin - 1] in _JOINED:
        begin = article(text, begin)
        pairs[0] = begin, end
    found.append(_mention(Mention, (begin, pairs[-1][1], tuple(pairs), title, -1)))


def _add(found: list[Mention], text: str, words: list[Pair], titles: frozenset[str]) -> None:
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
    found.append(_mention(Mention, (words[0][0], words[-1][1], tuple(words), title, -1)))
