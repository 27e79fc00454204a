"""Whether two articles tell one story, and whether in the same words.

Five things are weighed: the words, names and numbers together; the names alone; the numbers alone; whether the telling
words come in the same order; and whether what one opens with is in the other at all. A rewrite of a wire story keeps
its names, its numbers and mostly its order. Two match reports or two weather forecasts share their words, and differ in
names or numbers. Two desks that report one event share names and numbers, but not the order. The limits were set on
labelled pairs; the page has the figures.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from math import sqrt

from .features import NAME, NUMBER, Told

COPY = 0.90
SAME = 0.55  # above it the order hardly counts
LIKE = 0.44
FAR = 0.36  # a thorough rewrite: then names and order must agree all the more
NAMES, NAMES_FAR = 0.28, 0.60
ORDER, ORDER_SAME, ORDER_COPY, ORDER_FAR = 0.50, 0.15, 0.90, 0.90
ORDERED = 12  # shared telling features, without which their order says nothing
FEW_NUMBERS, NUMBERS = 3, 0.28  # with so many numbers each, so much of them must agree
SMALLEST = 20  # features that an article must have
LEAD, LEAD_SHARED = 50, 0.25  # features that open an article; else they only share a standing tail
TELLING = 6.0  # the weight of a feature that one article in about twelve has


class Scales:
    """The weights of the features of a run, and how heavy each article is."""

    def __init__(self, told: Mapping[int, Told], weights: Sequence[float], kinds: Sequence[int]) -> None:
        self._told, self._weights, self._kinds = told, weights, kinds
        self._sums = {number: self._sum(article.known) for number, article in told.items()}

    def verdict(self, a: int, b: int) -> str:
        """What two articles are to each other, by their numbers: "copy", "rewrite" or ""."""
        one, two = self._told[a], self._told[b]
        if min(len(one.known), len(two.known)) < SMALLEST:
            return ""
        shared = one.known & two.known
        whole = _ratio(self._sum(shared), self._sums[a], self._sums[b])
        if whole < FAR or self._other_numbers(one, two, shared) or not (self._opens(one, two) or self._opens(two, one)):
            return ""
        order = self._order(one, two, shared)
        if whole >= COPY and order >= ORDER_COPY:
            return "copy"
        names = self._names(one, two, shared)
        if whole >= SAME:
            alike = names >= NAMES and order >= ORDER_SAME
        elif whole >= LIKE:
            alike = names >= NAMES and order >= ORDER
        else:
            alike = names >= NAMES_FAR and order >= ORDER_FAR
        return "rewrite" if alike else ""

    def _sum(self, features: Iterable[int]) -> float:
        return sum(map(self._weights.__getitem__, features))

    def _opens(self, one: Told, two: Told) -> bool:
        """Whether enough of what the one opens with is in the other."""
        lead = one.features[:LEAD]
        return self._sum(two.known.intersection(lead)) >= LEAD_SHARED * self._sum(lead)

    def _names(self, one: Told, two: Told, shared: Iterable[int]) -> float:
        """How far the names agree; 0.0 where one of them has none."""
        sums = [self._sum(self._of(NAME, features)) for features in (shared, one.features, two.features)]
        return _ratio(*sums)

    def _other_numbers(self, one: Told, two: Told, shared: Iterable[int]) -> bool:
        """Whether both have numbers enough, and hardly the same: then it is another match, quarter or day."""
        mine, others = self._of(NUMBER, one.features), self._of(NUMBER, two.features)
        if min(len(mine), len(others)) < FEW_NUMBERS:
            return False
        return self._sum(self._of(NUMBER, shared)) < NUMBERS * min(self._sum(mine), self._sum(others))

    def _of(self, kind: int, features: Iterable[int]) -> list[int]:
        kinds = self._kinds
        return [feature for feature in features if kinds[feature] == kind]

    def _order(self, one: Told, two: Told, shared: Collection[int]) -> float:
        """How far the shared telling features come in one order: Spearman's rank correlation; 0.0 for too few."""
        telling = {feature for feature in shared if self._weights[feature] >= TELLING}
        size = len(telling)
        if size < ORDERED:
            return 0.0
        rank = {feature: number for number, feature in enumerate(f for f in two.features if f in telling)}
        moved = sum((number - rank[f]) ** 2 for number, f in enumerate(f for f in one.features if f in telling))
        return 1 - 6 * moved / (size * (size * size - 1))


def _ratio(shared: float, one: float, two: float) -> float:
    """The cosine of two articles, from the weight of what they share and of each."""
    return shared / sqrt(one * two) if one and two else 0.0
