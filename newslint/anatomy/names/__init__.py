"""The names in an article: runs of capitalised words, with their titles, and short mentions tied to full ones.

A name is recognised by its capitals alone, not by a list, so that an unknown name is as good as a known one. It would
be wrong about a common word that opens a sentence before a name ("Yesterday Smith said"), unless the article also has
that word in lower case or it is in openers.txt; and about headlines in which every word has a capital.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import Mention, Pair
from .runs import POSSESSIVE, article, bare, capitals, listed, pattern

if TYPE_CHECKING:
    from .. import Anatomy

_OPENS = frozenset('.!?:;\n\r"“”‘•—–|)')
LONG = 20_000  # code points; in longer copy a search for each opening word would no longer be linear
_JOINED = frozenset("-'’")


def find(anatomy: Anatomy) -> list[Mention]:
    """The mentions in order, over the whole text: headlines and captions hold names too."""
    text = anatomy.text
    titles = capitals("titles.txt")
    copy = text if len(text) < LONG else frozenset(text.split())
    found: list[Mention] = []
    short: list[tuple[int, str]] = []  # the names of one word: their index and the word
    full: dict[str, int] = {}  # the last word of each longer name, and the index of its first mention
    for match in pattern().finditer(text):
        run, start = match[0], match.start()
        if not run.isalpha() and (" " in run or "\u00a0" in run):
            for words in _parts(text, copy, run, start):
                _add(found, text, words, short, full)
            continue
        word = run if run.isalpha() else bare(run)
        if word in titles or (_opens(text, start) and _is_common(copy, word)):
            continue
        end = start + len(word)
        if text[start - 1] in _JOINED and start:
            start = article(text, start)
        short.append((len(found), word))
        found.append(Mention(start, end, ((start, end),)))
    for index, word in short:
        antecedent = full.get(word)
        if antecedent is not None:
            found[index] = found[index]._replace(full=antecedent)
    return found


def _parts(text: str, copy: str | frozenset[str], run: str, start: int) -> list[list[Pair]]:
    """The words of a run, parted after a sentence's end and a possessive; no openers, no particles."""
    titles, openers, particles = listed("titles.txt"), capitals("openers.txt"), listed("particles.txt")
    if run.replace(" ", "").isalpha():
        return _plain(text, copy, run, start)
    parts: list[list[Pair]] = [[]]
    ended, at = _opens(text, start), start
    for piece in run.replace("\u00a0", " ").split(" "):
        word = piece if piece.isalpha() else bare(piece)
        if ended and (word in openers or (not parts[-1] and _is_common(copy, word))):
            parts.append([])
        elif word not in particles:
            parts[-1].append((at, at + len(word)))
        at += len(piece) + 1
        ended = piece[-1] == "." and piece.lower() not in titles
        if (ended and len(piece) > 2 and piece[-3] != ".") or piece.endswith(POSSESSIVE):
            parts.append([])
    return [words for words in parts if words]


def _plain(text: str, copy: str | frozenset[str], run: str, start: int) -> list[list[Pair]]:
    """The same for a run of nothing but letters and spaces, in which no sentence can end."""
    particles = listed("particles.txt")
    words, at = [], start
    for word in run.split(" "):
        end = at + len(word)
        if word not in particles:
            words.append((at, end))
        at = end + 1
    if _opens(text, start) and _is_common(copy, text[start : words[0][1]]):
        del words[0]
    return [words] if words else []


def _opens(text: str, start: int) -> bool:
    """Whether a sentence, a line or a quotation opens here, so that the capital may only be due to that."""
    if start < 2:
        return True
    before = text[start - 1]
    return (text[start - 2] if before == " " else before) in _OPENS


def _is_common(copy: str | frozenset[str], word: str) -> bool:
    """Whether the word is in the openers' list, or stands in lower case somewhere in the copy."""
    if word in capitals("openers.txt"):
        return True
    low = word.lower()
    if not isinstance(copy, str):
        return low in copy
    at = copy.find(" " + low)
    return at >= 0 and not copy[at + len(low) + 1 : at + len(low) + 2].isalpha()


def _add(
    found: list[Mention], text: str, words: list[Pair], short: list[tuple[int, str]], full: dict[str, int]
) -> None:
    """Add the name in a run of words, its titles set apart. A run of titles alone adds nothing."""
    titles = capitals("titles.txt")
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
    if text[start - 1] in _JOINED and start:
        words[0] = (article(text, start), end)
    start, end = words[-1]
    if len(words) == 1:
        short.append((len(found), text[start:end]))
    else:
        full.setdefault(text[start:end], len(found))
    found.append(Mention(words[0][0], end, tuple(words), title))
