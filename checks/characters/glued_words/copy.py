"""What the rules ask of a text: which words stand alone in it, and which lists a word is on."""

from __future__ import annotations

from collections import Counter
from functools import cached_property, lru_cache

from newslint.lazy import Lazy
from newslint.named import NamedTuple
from newslint.rows import rows

_EDGES = "\"'“”‘’()[]{}.,;:!?…—–-*"
_POSSESSIVE = Lazy(r"['’]s?$")
_SPACE = Lazy(r"\s")
_FEW = 20  # questions that are answered by a search


class Glue(NamedTuple):
    """Words that are glued from `start` to `end`, with the places where spaces belong. `after` says what was lost."""

    start: int
    end: int
    cuts: tuple[int, ...]
    after: str
    sure: bool = False


class Copy:
    """A text and what the rules have asked of it so far."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._asked = 0

    @cached_property
    def words(self) -> Counter[str]:
        """How often what stands between white space, without marks and possessives: glued words are no words of it."""
        words: Counter[str] = Counter()
        for word, times in Counter(self.text.split()).items():
            words[_bare(word)] += times
        return words

    def times(self, word: str) -> int:
        """How often a word stands alone, two for more. The first questions are not worth counting all words for."""
        self._asked += 1
        if self._asked > _FEW or not word:
            return min(self.words[word], 2)
        text, times = self.text, 0
        at = text.find(word)
        while at >= 0 and times < 2:
            end = at + len(word)
            if _opens(text, at):
                space = _SPACE.search(text, end)
                end = space.start() if space else len(text)
                times += _bare(text[at:end]) == word
            at = text.find(word, end)
        return times

    def knows(self, word: str) -> bool:
        """Whether a word stands alone elsewhere, written just so; in lower case it may open a sentence there."""
        word = _POSSESSIVE.sub("", word)
        return self.times(word) > 0 or (word.islower() and self.times(word.capitalize()) > 0)

    def known(self, word: str) -> bool:
        """Whether a word stands alone elsewhere, in any case."""
        return self.knows(word) or self.knows(word.lower())

    def once(self, start: int, end: int) -> bool:
        """Whether what stands there stands nowhere else: a name that only looks glued comes again."""
        whole = _POSSESSIVE.sub("", self.text[start:end])
        return self.times(whole.strip(_EDGES)) < 2


def _bare(word: str) -> str:
    """What stands between white space, without the marks around it and without a possessive."""
    return _POSSESSIVE.sub("", word.strip(_EDGES))


def _opens(text: str, at: int) -> bool:
    """Whether nothing but marks stands between white space and an offset."""
    while at and text[at - 1] in _EDGES:
        at -= 1
    return not at or text[at - 1].isspace()


@lru_cache(maxsize=8)
def listed(name: str) -> frozenset[str]:
    """The words of a list beside this module, in lower case."""
    return frozenset(rows(__file__, f"{name}.txt"))


def common(word: str) -> bool:
    """Whether a word is one of those that sentences begin and join with, in any case."""
    return word.lower() in listed("common")


def plain(word: str) -> bool:
    """Whether no capital stands inside a word, but in McCoy, O’Hara and the like, and in words in capitals."""
    return word[1:].islower() or len(word) == 1 or word.isupper() or bool(_NAME.fullmatch(word))


_NAME = Lazy(r"(?:Mc|Mac|De|Di|La|Le|Van|O['’])[A-Z][a-z]+(?:['’]s)?|[A-Z][a-z]+(?:[-'’][A-Za-z][a-z]*)+|I['’][a-z]+")
