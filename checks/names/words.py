"""The words of the names in an article, each with the company it keeps: what stands before it, after it, or alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from newslint import anatomy
from newslint.model import Article

from . import spelling

SHORTEST = 4  # letters; shorter names differ by a letter too easily
CROWD = 40  # words of one block that are held against each other
OPENINGS = frozenset(
    "gqkcjyhxvwe"
)  # first letters that differ in one name's spellings: Gaddafi, Qaddafi; Evgeny, Yevgeny
ROMANISED = OPENINGS - {"e"}  # those that romanisations exchange or lose; e stands where y was lost
_MARKS = str.maketrans("", "", "-'’‐‑")


class Word:
    """One spelling: where it stands, the name words right before and after it, and how often it stands alone."""

    __slots__ = ("after", "alone", "before", "offices", "spans", "text", "titles")

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans: list[tuple[int, int]] = []
        self.before: set[str] = set()
        self.after: set[str] = set()
        self.alone = 0
        self.titles: set[str] = set()  # before the word alone
        self.offices: set[str] = set()  # titles before a longer name that has the word

    def __len__(self) -> int:
        return len(self.spans)


def spellings(article: Article) -> set[str]:
    """All words of names of the article, and the parts of compounds ("the Okafor-Lindqvist bill" holds two names)."""
    text = article.text
    found = {text[a:b] for mention in anatomy.of(article).names for a, b in mention[2] if b - a >= SHORTEST}
    for word in [w for w in found if not w.isalpha()]:
        if not word.translate(_MARKS).isalpha():
            found.discard(word)
        elif "-" in word:
            found.update(p for p in word.split("-") if len(p) > SHORTEST and p[0].isupper())
    return found


def alike(words: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """The pairs of words that may be one name, with the kind of their difference. Linear but for crowded blocks.

    A slip leaves the first letters, or the first one or two and the last; so only words that share one of these are
    held against each other. Words in capitals throughout are left out.
    """
    firsts: dict[str, str] = {}
    crowds: dict[str, list[str]] = {}
    for word in words:
        for key in _keys(word):
            first = firsts.setdefault(key, word)
            if first is not word:  # few blocks hold two
                crowds.setdefault(key, [first]).append(word)
    seen: set[tuple[str, str]] = set()
    for key in sorted(crowds):
        yield from _alike(sorted(crowds[key]), seen)


@lru_cache(maxsize=1 << 14)  # the news has the same names day after day
def _keys(word: str) -> tuple[str, ...]:
    """The blocks of a word, none where it is in capitals."""
    if word[1].isupper() and word.isupper():
        return ()
    word = spelling.fold(word)
    keys = (word[:4], word[:1] + "_" + word[-2:], word[:2] + "_" + word[-1:])
    first = word[0]
    if first in ROMANISED:
        return (*keys, "_" + word[1:5])
    if first == "e":
        return (*keys, "_" + word[:4])
    if first == "m" and word[2:3] == "h":  # Muhammad, Mohammed, Mehmed
        return (*keys, "mh")
    return (*keys, word[1:5], word[1:2] + "_" + word[-2:]) if word[:3] == "tch" else keys  # Tchernov, Chernov


def _alike(block: list[str], seen: set[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    for index, b in enumerate(block):
        for a in block[max(0, index - CROWD) : index]:
            if abs(len(a) - len(b)) > 2 or (a, b) in seen:
                continue
            seen.add((a, b))
            kind = spelling.difference(a, b)
            if kind:
                yield a, b, kind


def collect(article: Article, wanted: Collection[str]) -> dict[str, Word]:
    """The wanted words as the article has them."""
    text = article.text
    words = {word: Word(word) for word in wanted}
    for mention in anatomy.of(article).names:
        for index, (start, end) in enumerate(mention.words):
            word = words.get(text[start:end])
            if word is not None:
                word.spans.append((start, end))
                if len(mention.words) == 1:
                    word.alone += 1
                    word.titles.update([mention.title] if mention.title else [])
                elif mention.title:
                    word.offices.add(mention.title)
                if index:
                    word.before.add(_at(text, mention.words[index - 1]))
                if index < len(mention.words) - 1:
                    word.after.add(_at(text, mention.words[index + 1]))
            elif len(mention.words) == 1 and "-" in text[start:end]:
                _add_parts(words, text[start:end], start)
    return {text: word for text, word in words.items() if word.spans}


def _add_parts(words: dict[str, Word], compound: str, start: int) -> None:
    for part in compound.split("-"):
        if part in words:
            words[part].spans.append((start, start + len(part)))
            words[part].alone += 1
        start += len(part) + 1


def _at(text: str, span: tuple[int, int]) -> str:
    return text[span[0] : span[1]]
