"""Which articles of a run are worth a comparison: those that share several words which few others have.

Every article is looked up by a limited number of words, and held against a limited number of those that have one too,
so that the work grows with the number of files and not with its square.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

RARE = 12  # files that have a rare word, at most
KEYS = 40  # an article with fewer rare words is looked up by the rarest that it has: it may be one of many copies
MOST_KEYS = 100
NEIGHBOURS = 12  # articles back in the list of those that have a word; of many copies of one text each meets some
SHARED = 12  # words that two articles must have in common


def candidates(copies: Sequence[str], files: Mapping[str, int]) -> list[tuple[int, int]]:
    """The pairs to compare, the earlier article of each first, in order. `copies` are words, each once an article."""
    having: dict[str, list[int]] = defaultdict(list)
    pairs: list[tuple[int, int]] = []
    rare = frozenset([word for word, number in files.items() if 1 < number <= RARE])
    for number, copy in enumerate(copies):
        met: list[int] = []
        for key in _keys(copy.split(" "), files, rare):
            others = having[key]
            met += others[-NEIGHBOURS:]
            others.append(number)
        pairs += [(other, number) for other, shared in Counter(met).items() if shared >= SHARED]
    return sorted(pairs)


def _keys(words: Sequence[str], files: Mapping[str, int], rare: Collection[str]) -> Sequence[str]:
    keys = list(filter(rare.__contains__, words))
    if len(keys) < KEYS:
        keys = sorted([word for word in words if files[word] > 1], key=files.__getitem__)[:KEYS]
    return keys[:MOST_KEYS]
