"""The names of one file, as they are gathered, and two words of one as they are held against other files'.

A run has millions of names and shows few, so each is gathered as one string, and its Place is made when it is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from newslint import anatomy
from newslint.model import Article, OffsetEncoding, Place, Position, Span
from newslint.named import NamedTuple
from newslint.places import further, position

CONTEXT = 40  # code points kept on either side of a name: every file has many, and few are ever shown
Row = str  # times, start, its Position, then on lines of their own: where the words are, the name, before, after


class Home(NamedTuple):
    """What all names of one file share: its source, and what its offsets count."""

    source: str
    encoding: OffsetEncoding


class Use(NamedTuple):
    """Two words that stand together in a name in one file: its number, how often, the name and its place as a Row.

    `after` is the word of the name that follows both, if any: in "Julio Cesar Chavez" Cesar is no surname. `at` and
    `then` are where in the name the two words begin.
    """

    file: int
    home: Home
    first: str
    second: str
    after: str
    times: int
    row: Row
    at: int
    then: int

    @property
    def name(self) -> str:
        """The whole name."""
        return self.row.split("\n", 3)[2]

    @property
    def around(self) -> tuple[str, str]:
        """The copy before and after the name's first mention."""
        *_, before, after = self.row.split("\n")
        return before, after

    def word(self, column: int) -> str:
        """One of the two words, by its column: 0 or 1; both for 2."""
        return self.first if column == 0 else self.second if column == 1 else f"{self.first} {self.second}"


def names(article: Article) -> list[Row]:
    """Each name of two words or more: how often it stands there, its first mention, and its words."""
    text = article.text
    times: dict[str, int] = {}
    first: list[Sequence[tuple[int, int]]] = []
    for mention in anatomy.of(article).names:
        words = mention.words
        if len(words) > 1:
            name = text[words[0][0] : mention.end]
            if name in times:
                times[name] += 1
            elif _may_matter(text, words):
                times[name] = 1
                first.append(words)
    return [_row(article, count, words) for count, words in zip(times.values(), first, strict=True)]


def _may_matter(text: str, words: Sequence[tuple[int, int]]) -> bool:
    """Whether two words that stand together are more than initials, acronyms and headline capitals."""
    last = False
    for start, end in words:
        fits = is_name(text[start:end])
        if fits and last:
            return True
        last = fits
    return False


@lru_cache(maxsize=1 << 16)
def is_name(word: str) -> bool:
    """Whether a word has a capital and small letters, and no figures ("Video2")."""
    return len(word) > 2 and not word.isupper() and (word.isalpha() or not any(map(str.isdigit, word)))


def _row(article: Article, times: int, words: Sequence[tuple[int, int]]) -> Row:
    """A name never runs over a line's end, and the copy around it is cut there."""
    text, start, end = article.text, words[0][0], words[-1][1]
    at_start = " ".join(map(str, position(article, start)))
    before = text[max(0, start - CONTEXT) : start]
    if "\n" in before or "\r" in before:
        before = before.replace("\r", "\n").rpartition("\n")[2]
    after = text[end : end + CONTEXT]
    if "\n" in after or "\r" in after:
        after = after.replace("\r", "\n").partition("\n")[0]
    if len(words) == 2:
        (_, first), (second, last) = words
        at = f"0 {first - start} {second - start} {last - start}"
    else:
        at = " ".join([f"{a - start} {b - start}" for a, b in words])
    return f"{times} {start} {at_start}\n{at}\n{text[start:end]}\n{before}\n{after}"


def within(use: Use, column: int) -> Place:
    """The place of one of the two words, or of both."""
    head, _, name, before, after = use.row.split("\n")
    _, start, *point = map(int, head.split(" "))
    at = use.then if column == 1 else use.at
    end = at + len(use.first) if column == 0 else use.then + len(use.second)

    def on(count: int) -> Position:
        return further(Position(*point), name[:count], use.home.encoding)

    around = (before + name[:at])[-CONTEXT:], (name[end:] + after)[:CONTEXT]
    return Place(use.home.source, Span(start + at, start + end), on(at), on(end), name[at:end], *around)
