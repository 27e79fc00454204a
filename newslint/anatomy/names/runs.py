"""Runs of capitalised words: the pattern that finds them, the word lists it needs, and a word's bare form."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ...compiled import compiled
from ...named import NamedTuple
from ...rows import entries

UPPER = "A-ZÀ-ÖØ-Þ" + "".join(ch for ch in map(chr, range(0x100, 0x250)) if ch.isupper())
LONGEST = 8  # words of one name beyond the first
ARTICLES = "al|Al|an|as|ash|ad|ul|el|El|d|l"  # bound to the word by a hyphen or an apostrophe

_JOIN = r"'’‐‑\-"  # what may stand inside a word: hyphens and apostrophes
_CLOSERS = ".-'’‐‑"
POSSESSIVE = ("'s", "’s", "'S", "’S")
_ARTICLES = frozenset(ARTICLES.split("|"))


@cache
def listed(name: str) -> frozenset[str]:
    """The entries of a word list beside this module, in lower case; "#" opens the source of an entry."""
    return frozenset(entries(__file__, name))


def _capitals(name: str) -> frozenset[str]:
    """A word list as its words open a sentence or a name, with and without the full stop of an abbreviation."""
    words = {w.capitalize() for w in listed(name)}
    return frozenset(words | {w.rstrip(".") for w in words})


class Lists(NamedTuple):
    """The word lists, each as the copy has its words."""

    titles: frozenset[str]
    openers: frozenset[str]
    particles: frozenset[str]


@cache
def lists() -> Lists:
    """The lists, read once."""
    return Lists(_capitals("titles.txt"), _capitals("openers.txt"), listed("particles.txt"))


@cache
def openers() -> dict[str, bool]:
    """The words that open sentences, each with True, to begin an article's own answers with."""
    return dict.fromkeys(lists().openers, True)


@cache
def pattern() -> re.Pattern[str]:
    """A run of capitalised words, with particles and initials between them. Linear: each repeat has its own opener.

    It begins with a plain class, which `re` looks for much faster than for a look-behind.
    """
    particles = "|".join(sorted(listed("particles.txt"), key=lambda p: (-len(p), p)))
    word = rf"[{UPPER}](?:\.(?:[{UPPER}]\.)*(?![{UPPER}])|[\w{_JOIN}]*)"
    more = rf"(?:\.?[ \u00a0](?:(?:{particles})[ \u00a0]){{0,2}}(?:(?:{ARTICLES})[-'’])?{word})"
    first = word.replace("]", r"](?<![\w@#/.].)", 1)
    return compiled(f"{first}{more}{{0,{LONGEST}}}", 0)


def bare(word: str) -> str:
    """A word without a possessive ending and without marks that only close a quotation or a sentence."""
    if word.isalpha() or len(word) < 3 or word[-3:-2] == ".":  # initials keep their full stop
        return word
    word = word.rstrip(_CLOSERS)
    return word[:-2] if word[-2:] in POSSESSIVE else word


class Run(NamedTuple):
    """What a run of nothing but letters and spaces holds: its words without particles, and how many of them are titles
    at its beginning, or are left out where its first word (`opener`) only opens a sentence.
    """

    words: tuple[tuple[int, int], ...]
    opener: str
    titles: int
    titles_after_opener: int


@lru_cache(maxsize=1 << 14)  # the news has the same names day after day
def plain(run: str) -> Run:
    """The words of such a run, by their places in it."""
    known, words, at = lists(), [], 0
    for word in run.split(" "):
        if word not in known.particles:
            words.append((at, at + len(word)))
        at += len(word) + 1
    others = [i for i, (a, b) in enumerate(words) if run[a:b] not in known.titles] + [len(words)]
    after = next(i for i in others if i)
    return Run(tuple(words), run[: words[0][1]], others[0], after)


def article(text: str, start: int) -> int:
    """Where a name begins that an article in lower case may precede: "al-Hakim", "d'Estaing"."""
    for length in (2, 1, 3):
        at = start - 1 - length
        if at >= 0 and text[at : start - 1] in _ARTICLES and not text[max(0, at - 1) : at].isalnum():
            return at
    return start
