"""What an article is compared by: its different words, names and numbers, in the order in which they first stand there.

A word counts by how telling it is. That is learnt from the files of the run, as far as there are many; before that it
is a guess from the word's length and kind, since two files cannot tell which of their words are common.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp, log

from newslint.named import NamedTuple
from newslint.rows import rows

STEM = 6  # letters: "resign", "resigned" and "resignation" count as one word
PRIOR = 60  # files that the guess weighs as much as
NUMBER, NAME, WORD = 0, 1, 2

_EDGES = "\"'“”‘’«»()[]{}<>.,;:!?…—–-*·•|/$£€%"
_GUESS = {NUMBER: 3.2, NAME: 3.6, WORD: 0.0}  # the logarithm of: one in how many articles has such a feature
_BY_LENGTH = (0.3, 0.3, 0.6, 1.2, 2.0, 2.7, 3.1)  # the same for words that aren't common, by the letters of the stem
_COMMON = 0.4


class Told(NamedTuple):
    """One article: its features by their numbers in a Vocabulary, in order and as a set."""

    features: tuple[int, ...]
    known: frozenset[int]


class Vocabulary:
    """The features of some articles of a run, numbered, with how telling each is.

    `counts` has the number of files for each token of the run, `size` is how many files there are.
    """

    def __init__(self, counts: Mapping[str, int], size: int) -> None:
        self._counts, self._size = counts, size
        self._tokens: dict[str, int] = {}  # a token of the copy to its feature; -1 for none
        self._numbers: dict[str, int] = {}
        self._stems: list[str] = []
        self._lower: list[bool] = []  # whether the feature stands somewhere without a capital
        self._common = set(rows(__file__, "common.txt"))
        self._files: list[int] = []  # how many articles have a feature in its most frequent form

    def told(self, tokens: Sequence[str]) -> Told:
        """An article by its tokens. Its features count for `kinds` and `weights` from then on."""
        known = self._tokens
        found = dict.fromkeys([known[t] if t in known else self._new(t) for t in tokens])
        found.pop(-1, None)
        return Told(tuple(found), frozenset(found))

    def _new(self, token: str) -> int:
        word = token.strip(_EDGES)
        if word.endswith(("'s", "’s")):
            word = word[:-2]
        low = word.lower()
        stem = low.replace(",", "") if any(map(str.isdigit, low)) else low[:STEM]
        feature = -1
        if stem:
            feature = self._numbers.setdefault(stem, len(self._stems))
            if feature == len(self._stems):
                self._stems.append(stem)
                self._lower.append(False)
                self._files.append(0)
            self._files[feature] = max(self._files[feature], self._counts[token])
            self._lower[feature] |= word == low or low in self._counts
            if low in self._common and len(low) >= STEM:
                self._common.add(stem)
        self._tokens[token] = feature
        return feature

    def kinds(self) -> list[int]:
        """What each feature is: a number, a name (never without its capital), or a word."""
        return [
            NUMBER if any(map(str.isdigit, stem)) else WORD if low or stem in self._common else NAME
            for stem, low in zip(self._stems, self._lower, strict=True)
        ]

    def weights(self, kinds: Sequence[int]) -> list[float]:
        """How telling each feature is: the square of the logarithm of one in how many articles has it."""
        files = self._size + PRIOR
        return [
            max(0.0, log(files / (self._files[number] + PRIOR * exp(-self._guess(stem, kind))))) ** 2
            for number, (stem, kind) in enumerate(zip(self._stems, kinds, strict=True))
        ]

    def _guess(self, stem: str, kind: int) -> float:
        if kind != WORD:
            return _GUESS[kind] - (1.2 if kind == NUMBER and len(stem) < 2 else 0)
        return _COMMON if stem in self._common else _BY_LENGTH[len(stem)]
