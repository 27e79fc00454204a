"""The names in an article: runs of capitalised words, with their titles, and short mentions tied to full ones.

A name is recognised by its capitals alone, not by a list, so that an unknown name is as good as a known one. It would
be wrong about a common word that opens a sentence before a name ("Yesterday Smith said"), unless the article also has
that word in lower case or it is in openers.txt; and about headlines in which every word has a capital.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .. import Mention, Pair

if TYPE_CHECKING:
    from .. import Anatomy

UPPER = "A-ZÀ-ÖØ-Þ" + "".join(ch for ch in map(chr, range(0x100, 0x250)) if ch.isupper())
LONGEST = 8  # words of one name beyond the first
ARTICLES = "al|Al|an|as|ash|ad|ul|el|El|d|l"  # bound to the word by a hyphen or an apostrophe

_JOIN = r"'’‐‑\-"  # what may stand inside a word: hyphens and apostrophes
_CLOSERS = ".-'’‐‑"
_POSSESSIVE = ("'s", "’s", "'S", "’S")
_OPENS = frozenset(".!?:;\n\r\"“”‘•—–|)")
_ARTICLES = frozenset(ARTICLES.split("|"))
_JOINED = frozenset("-'’")
_WORD = re.compile(r"[^ \u00a0]+")


@cache
def listed(name: str) -> frozenset[str]:
    """The entries of a word list beside this module, in lower case; "#" opens the source of an entry."""
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return frozenset(line.split("#")[0].strip() for line in lines if line[:1] != "#")


@cache
def _run() -> re.Pattern[str]:
    """A run of capitalised words, with particles and initials between them. Linear: each repeat has its own opener.

    It begins with a plain class, which `re` looks for much faster than for a look-behind.
    """
    particles = "|".join(sorted(listed("particles.txt"), key=len, reverse=True))
    word = rf"[{UPPER}](?:\.(?:[{UPPER}]\.)*(?![{UPPER}])|[\w{_JOIN}]*)"
    more = rf"(?:\.?[ \u00a0](?:(?:{particles})[ \u00a0]){{0,2}}(?:(?:{ARTICLES})[-'’])?{word})"
    first = word.replace("]", r"](?<![\w@#/.].)", 1)
    return re.compile(f"{first}{more}{{0,{LONGEST}}}")


def find(anatomy: Anatomy) -> list[Mention]:
    """The mentions in order, over the whole text: headlines and captions hold names too."""
    text = anatomy.text
    titles = _capitals("titles.txt")
    found: list[Mention] = []
    for match in _run().finditer(text):
        run, start = match[0], match.start()
        if " " in run or "\u00a0" in run:
            for words in _parts(text, run, start):
                _add(found, text, words)
            continue
        word = run if run.isalpha() else _bare(run)
        if word in titles or (_opens(text, start) and _is_common(text, word)):
            continue
        end = start + len(word)
        if text[start - 1 : start] in _JOINED and start:
            start = _article(text, start)
        found.append(Mention(start, end, ((start, end),)))
    return _tied(text, found)


@cache
def _capitals(name: str) -> frozenset[str]:
    """A word list as its words open a sentence or a name, with and without the full stop of an abbreviation."""
    words = {w.capitalize() for w in listed(name)}
    return frozenset(words | {w.rstrip(".") for w in words})


def _parts(text: str, run: str, start: int) -> list[list[Pair]]:
    """The words of a run, parted where a sentence ends in it, without openers and possessive endings."""
    parts: list[list[Pair]] = [[]]
    titles, openers = listed("titles.txt"), _capitals("openers.txt")
    ended = _opens(text, start)
    for found in _WORD.finditer(run):
        piece, at = found[0], start + found.start()
        word = _bare(piece)
        if ended and (word in openers or (not parts[-1] and _is_common(text, word))):
            parts.append([])
        else:
            parts[-1].append((at, at + len(word)))
        ended = piece[-1] == "." and piece.lower() not in titles
        if ended and len(piece) > 2 and piece[-3] != ".":
            parts.append([])
    return [words for words in parts if words]


def _bare(word: str) -> str:
    """A word without a possessive ending and without marks that only close a quotation or a sentence."""
    if word.isalpha() or len(word) < 3 or word[-3:-2] == ".":  # initials keep their full stop
        return word
    word = word.rstrip(_CLOSERS)
    return word[:-2] if word[-2:] in _POSSESSIVE else word


def _opens(text: str, start: int) -> bool:
    """Whether a sentence, a line or a quotation opens here, so that the capital may only be due to that."""
    if start < 2:
        return True
    before = text[start - 1]
    return (text[start - 2] if before == " " else before) in _OPENS


def _is_common(text: str, word: str) -> bool:
    """Whether the word is in the openers' list, or stands in lower case somewhere in the copy."""
    if word in _capitals("openers.txt"):
        return True
    low = " " + word.lower()
    at = text.find(low)
    return at >= 0 and not text[at + len(low) : at + len(low) + 1].isalpha()


def _add(found: list[Mention], text: str, words: list[Pair]) -> None:
    """Add the name in a run of words, its titles set apart. A run of titles alone adds nothing."""
    titles = _capitals("titles.txt")
    first = 0
    while first < len(words) and text[words[first][0] : words[first][1]] in titles:
        first += 1
    if first < len(words):
        title = text[words[0][0] : words[first - 1][1]] if first else ""
        start, end = words[first]
        if text[start - 1 : start] in _JOINED and start:
            words[first] = (_article(text, start), end)
        found.append(Mention(words[first][0], words[-1][1], tuple(words[first:]), title))


def _article(text: str, start: int) -> int:
    """Where a name begins that an article in lower case may precede: "al-Hakim", "d'Estaing"."""
    for length in (2, 1, 3):
        at = start - 1 - length
        if at >= 0 and text[at : start - 1] in _ARTICLES and not text[max(0, at - 1) : at].isalnum():
            return at
    return start


def _tied(text: str, mentions: list[Mention]) -> list[Mention]:
    """The mentions, each short one with the index of the first full name that ends in the same word."""
    full: dict[str, int] = {}
    for index, mention in enumerate(mentions):
        if len(mention.words) > 1:
            start, end = mention.words[-1]
            full.setdefault(text[start:end], index)
    for index, mention in enumerate(mentions):
        if len(mention.words) == 1:
            antecedent = full.get(text[mention.start : mention.end])
            if antecedent is not None:
                mentions[index] = mention._replace(full=antecedent)
    return mentions
