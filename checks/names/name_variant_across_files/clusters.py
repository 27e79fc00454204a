"""The spellings of one name over many files, found through the word that they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from newslint.named import NamedTuple

from .. import spelling
from ..evidence import is_shift_slip, may_be_one, only_case
from ..usual import listed
from ..words import OPENINGS, alike
from .both import romanised
from .company import Company
from .judge import Around, given_names, surnames
from .roll import Pair, Roll, Variants
from .uses import Use

FEW = 6  # words beside a word that are all held against each other
MANY = 4  # different words beside a word that make it a frequent one in this run


class Cluster(NamedTuple):
    """The spellings of one word, each with its uses in order of the files. `column` is which of
    the two words differs; `variants` is what name-variant sees in each file.
    """

    column: int
    spellings: dict[str, list[Use]]
    variants: Variants

    def usual(self) -> str:
        """The spelling that most files have; at a tie the one that stands there more often, then the earlier one."""

        def rank(word: str) -> tuple[int, int, int]:
            uses = self.spellings[word]
            return -len(self.files(word)), -sum(u.times for u in uses), uses[0].file

        return min(self.spellings, key=rank)

    def files(self, word: str) -> set[int]:
        """The files that have a spelling. One may have several uses of it, as the name goes on in several ways."""
        return {use.file for use in self.spellings[word]}

    def odd(self, usual: str) -> Iterator[tuple[str, Use]]:
        """The uses of the other spellings. A file that has the usual one too is name-variant's affair.

        But where that cannot tell which is odd and points at the usual one, the run knows better. Where it can, it is
        left alone, right or wrong: two findings that contradict each other help nobody.
        """
        files = self.files(usual)
        for word, uses in self.spellings.items():
            first = {use.file: use for use in reversed(uses)}  # one use for each file
            found = (first[file] for file in sorted(first))
            yield from ((word, use) for use in found if word != usual and self._is_odd(word, usual, use.file, files))

    def _is_odd(self, word: str, usual: str, file: int, files: set[int]) -> bool:
        known = self.variants.get(file, {})
        if (usual, word) in known or (word, usual) in known:
            return not known.get((usual, word), True) and bool(files - {file})
        return file not in files or (bool(files - {file}) and is_shift_slip(word))


def clusters(roll: Roll) -> Iterator[Cluster]:
    """All names with two spellings or more; first those with one given name, then those with one surname."""
    company = Company(roll)
    told: set[tuple[Pair, Pair]] = set()
    for column in (1, 0):
        groups: dict[str, list[str]] = defaultdict(list)
        for pair in roll.pairs:
            groups[pair[1 - column]].append(pair[column])
        for shared, words in groups.items():
            for cluster in _clusters(column, shared, words, roll, company) if len(words) > 1 else ():
                told.update(combinations(sorted((u[0].first, u[0].second) for u in cluster.spellings.values()), 2))
                yield cluster
    for column, a, b in romanised(roll, company, told):
        yield Cluster(column, {a[0].word(column): a, b[0].word(column): b}, roll.variants)


def _clusters(column: int, shared: str, words: list[str], roll: Roll, company: Company) -> Iterator[Cluster]:
    """The clusters of the words that stand beside one word."""
    pairs = [p for p in _pairs(words) if may_be_one(*p) and not ("-" in p[0] and only_case(*p[:2]))]
    if not pairs:
        return
    alike = {word for a, b, _ in pairs for word in (a, b)}
    uses = {w: roll.uses(shared, w) if column else roll.uses(w, shared) for w in words if w in alike}
    frequent = shared.lower() in listed("given.txt" if column else "surnames.txt")
    common = 2 if frequent else 1 if len(words) - len(pairs) > MANY else 0
    judge = surnames if column else given_names
    root = {word: word for word in uses}
    for a, b, kind in pairs:
        around = Around(common, len(words) == 2, company, uses[a], uses[b])
        if column and _go_on_apart(uses[a], uses[b]):
            continue
        said = around.said(a, b)
        if said or (said is None and judge(a, b, kind, around)):
            _join(root, a, b)
    joined: dict[str, dict[str, list[Use]]] = defaultdict(dict)
    for word in uses:
        joined[_root(root, word)][word] = uses[word]
    yield from (Cluster(column, found, roll.variants) for found in joined.values() if len(found) > 1)


def _pairs(words: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """The words that are alike; of a few words all are held against each other, short ones too."""
    if len(words) > FEW:
        yield from alike(words)
        return
    for a, b in combinations(sorted(words), 2):
        near = a[0] == b[0] and (a[1] == b[1] or a[-1] == b[-1])
        if (near or a[0].lower() in OPENINGS) and abs(len(a) - len(b)) <= 2 and (kind := spelling.difference(a, b)):
            yield a, b, kind


def _go_on_apart(a: list[Use], b: list[Use]) -> bool:
    """Whether other words follow both everywhere, and not the same ones."""
    return not {use.after for use in a} & {use.after for use in b}


def _root(root: dict[str, str], word: str) -> str:
    while root[word] != word:
        word = root[word]
    return word


def _join(root: dict[str, str], a: str, b: str) -> None:
    root[_root(root, a)] = _root(root, b)
