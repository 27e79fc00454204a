"""The spellings of one name over many files, found through the word that they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from .. import spelling
from ..evidence import MISREAD, SLIPS, may_be_one, only_case
from ..words import alike
from .uses import Use

MANY = 4  # different words beside a word that make it a frequent one in this run


class Cluster(NamedTuple):
    """The spellings of one word, each with its uses in order of the files. `column` is which of
    the two words differs.
    """

    column: int
    spellings: dict[str, list[Use]]

    def usual(self) -> str:
        """The spelling that most files have; at a tie the one that stands there more often, then the earlier one."""

        def rank(word: str) -> tuple[int, int, int]:
            uses = self.spellings[word]
            return -len(uses), -sum(u.times for u in uses), uses[0].file

        return min(self.spellings, key=rank)

    def odd(self, usual: str) -> Iterator[tuple[str, Use]]:
        """The uses of the other spellings, but in files that have the usual one too: that is name-variant's affair."""
        files = {use.file for use in self.spellings[usual]}
        for word, uses in self.spellings.items():
            yield from ((word, use) for use in uses if word != usual and use.file not in files)


def clusters(uses: Sequence[Use]) -> Iterator[Cluster]:
    """All names with two spellings or more; first those with one given name, then those with one surname."""
    for column in (1, 0):
        groups: dict[str, dict[str, list[Use]]] = defaultdict(lambda: defaultdict(list))
        for use in uses:
            groups[use.word(1 - column)][use.word(column)].append(use)
        for shared, words in groups.items():
            if len(words) > 1:
                yield from _clusters(column, shared, words)


def _clusters(column: int, shared: str, words: dict[str, list[Use]]) -> Iterator[Cluster]:
    """The clusters of the words that stand beside one word."""
    pairs = [p for p in alike(words) if may_be_one(*p) and not ("-" in p[0] and only_case(*p[:2]))]
    if not pairs:
        return
    listed = shared.lower() in _listed("given.txt" if column else "surnames.txt")
    common = 2 if listed else 1 if len(words) - len(pairs) > MANY else 0
    judge = _surnames if column else _given_names
    root = {word: word for word in words}
    for a, b, kind in pairs:
        if judge(a, b, kind, common) and not (column and _go_on_apart(words[a], words[b])):
            _join(root, a, b)
    joined: dict[str, dict[str, list[Use]]] = defaultdict(dict)
    for word in words:
        joined[_root(root, word)][word] = words[word]
    yield from (Cluster(column, found) for found in joined.values() if len(found) > 1)


def _go_on_apart(a: list[Use], b: list[Use]) -> bool:
    """Whether other words follow both everywhere, and not the same ones."""
    return not {use.after for use in a} & {use.after for use in b}


def _surnames(a: str, b: str, kind: str, common: int) -> bool:
    """Whether alike surnames after one given name are one name. After a frequent given name only clear slips are.

    `common` is 2 for a given name of the list, 1 for one that many names of the run have, else 0.
    """
    length = min(len(a), len(b))
    if kind in SLIPS:
        return length >= (8 if kind == "double slip" else (5, 6, 7)[common])
    if kind in MISREAD:
        return length >= (7 if common else 6)
    return kind == "letter" and length >= 6 and not common


def _given_names(a: str, b: str, kind: str, common: int) -> bool:
    """Whether alike given names before one surname are one name. Relatives have alike names; -a and -o tell sexes."""
    length = min(len(a), len(b))
    if kind in ("accent", "romanised"):
        return length >= (8 if common == 2 else 5)
    if spelling.fold(a)[-1] != spelling.fold(b)[-1]:
        return False
    if kind in SLIPS:
        return length >= (4, 6, 8)[common]
    least = {"sound": 4, "dropped": 7, "vowel": 8} if not common else {"dropped": 9} if common == 1 else {}
    return length >= least.get(kind, 99)


@cache
def _listed(name: str) -> frozenset[str]:
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line[:1] != "#")


def _root(root: dict[str, str], word: str) -> str:
    while root[word] != word:
        word = root[word]
    return word


def _join(root: dict[str, str], a: str, b: str) -> None:
    root[_root(root, a)] = _root(root, b)
