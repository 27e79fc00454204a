"""How long near-duplicate takes over many files: CPU seconds of `gather` and of `conclude`.

    python benchmarks/neardup.py [ARTICLES]

The articles (10,000 unless said otherwise) are made up from a vocabulary with the frequencies of real copy; every tenth
is a copy of an earlier one, every tenth a rewrite (two words in five are others, the sentences are kept in order), and
one in a hundred is one and the same release. What was made and not found, and
pairs of two stories that were reported, are counted.
"""

from __future__ import annotations

import random
import sys
import time
from itertools import accumulate

from newslint.checks.repetition.near_duplicate import CHECK
from newslint.model import Article, NoOptions

WORDS = 40_000  # different words
SIZE = 600  # words to an article
SYLLABLES = [a + b for a in "bcdfghklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "on", "al", "is")]


class Press:
    """Makes articles. The frequency of a word goes down with its rank, as in any language (Zipf)."""

    def __init__(self, seed: int = 1) -> None:
        self.random = random.Random(seed)
        lengths = self.random.choices((1, 2, 3, 4), (1, 4, 4, 2), k=WORDS)
        self.words = ["".join(self.random.choices(SYLLABLES, k=n)) for n in lengths]
        self.words = [w.capitalize() if rank > 300 and rank % 5 == 0 else w for rank, w in enumerate(self.words)]
        self.sums = list(accumulate(1 / (rank + 3) for rank in range(WORDS)))

    def article(self) -> list[str]:
        """The words of a new article: a third of them its own subject's, which come again and again."""
        subject = self.random.choices(self.words[200:], k=60)
        general = self.random.choices(self.words, cum_weights=self.sums, k=SIZE)
        return [self.random.choice(subject) if self.random.random() < 0.33 else word for word in general]

    def rewrite(self, article: list[str]) -> list[str]:
        """The same story, where two common words in five are others."""
        others = self.random.choices(self.words, cum_weights=self.sums, k=len(article))
        drawn = [self.random.random() < 0.4 and word.islower() for word in article]
        return [other if new else word for word, other, new in zip(article, others, drawn, strict=True)]

    def copy(self, words: list[str]) -> str:
        """Words as copy, in sentences and paragraphs."""
        starts = range(0, len(words), 20)
        sentences = [" ".join([words[i].capitalize(), *words[i + 1 : i + 20]]) + "." for i in starts]
        return "\n\n".join(" ".join(sentences[i : i + 3]) for i in range(0, len(sentences), 3))


def made(count: int) -> tuple[list[Article], list[int]]:
    """The articles, and of each the number of the one that first told its story."""
    press, written, origins = Press(), [], []
    release = press.article()
    for number in range(count):
        kind = number % 10
        if number % 100 == 5:
            written.append(release)
            origins.append(5)
        elif kind in (7, 9) and number > 20:
            first = number - 10 - kind + press.random.randrange(4)  # one of those that are new
            origins.append(first)
            written.append(written[first] if kind == 7 else press.rewrite(written[first]))
        else:
            origins.append(number)
            written.append(press.article())
    return [Article(str(number), press.copy(words)) for number, words in enumerate(written)], origins


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    articles, origins = made(count)
    assert CHECK.gather is not None
    assert CHECK.conclude is not None
    began = time.process_time()
    gathered = [CHECK.gather(article, NoOptions()) for article in articles]
    between = time.process_time()
    flags = list(CHECK.conclude(gathered, NoOptions()))
    ended = time.process_time()
    said = [(int(where.source), int(other.where.source)) for where, flag in flags for other in flag.related]
    false = sum(origins[one] != origins[two] for one, two in said)
    twins = [number for number, origin in enumerate(origins) if origin != number]
    found = len(set(twins) & {number for pair in said for number in pair})
    print(f"{count:,} articles of {sum(len(a.text) for a in articles) / count:,.0f} code points")
    print(f"gather, with the anatomy it needs: {between - began:.1f} s; conclude: {ended - between:.1f} s")
    print(f"{len(twins):,} copies and rewrites made, {found:,} found; {len(said):,} pairs reported, {false:,} wrongly")


if __name__ == "__main__":
    main()
