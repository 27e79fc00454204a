"""The names of one file, as they are gathered, and the pairs of words in them that are held against other files'."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from newslint import anatomy
from newslint.model import Article, OffsetEncoding, Place, Position, Span
from newslint.places import position, units

CONTEXT = 40  # code points kept on either side of a name: every file has many, and few are ever shown
Row = list[object]


class Use(NamedTuple):
    """Two words that stand together in a name in one file: the file's number, how often, and the name's first place.

    `after` is the word of the name that follows both, if any: in "Julio Cesar Chavez" Cesar is no surname. `at` is
    where in the name the two words begin.
    """

    file: int
    encoding: OffsetEncoding
    first: str
    second: str
    after: str
    times: int
    place: Place
    at: tuple[int, int]

    def word(self, column: int) -> str:
        """One of the two words, by its column: 0 or 1."""
        return self.second if column else self.first


def names(article: Article) -> list[Row]:
    """Each name of two words or more: how often it stands there, the place of its first mention, and its words."""
    text = article.text
    found: dict[tuple[str, ...], Row] = {}
    for mention in anatomy.of(article).names:
        if len(mention.words) > 1:
            words = tuple([text[a:b] for a, b in mention.words])
            row = found.get(words)
            if row is not None:
                row[0] += 1  # type: ignore[operator]
            elif _may_matter(words):
                found[words] = [1, _place(article, mention.words[0][0], mention.end), *words]
    return list(found.values())


def _may_matter(words: tuple[str, ...]) -> bool:
    """Whether two words that stand together are more than initials, acronyms and headline capitals."""
    return any(_is_name(a) and _is_name(b) for a, b in pairwise(words))


def _is_name(word: str) -> bool:
    """Whether a word has a capital and small letters, and no figures ("Video2")."""
    return len(word) > 2 and not word.isupper() and (word.isalpha() or not any(map(str.isdigit, word)))


def _place(article: Article, start: int, end: int) -> Place:
    """As places.place, with less copy around it. A name never runs over a line's end."""
    text = article.text
    first = position(article, start)
    quote = text[start:end]
    more = units(quote, article.offset_encoding)
    last = Position(first.line, first.column + more, first.offset + more)
    before = text[max(0, start - CONTEXT) : start]
    after = text[end : end + CONTEXT]
    if "\n" in before or "\r" in before:
        before = before.replace("\r", "\n").rpartition("\n")[2]
    if "\n" in after or "\r" in after:
        after = after.replace("\r", "\n").partition("\n")[0]
    return Place(article.source, Span(start, end), first, last, quote, before, after)


def uses(file: int, encoding: OffsetEncoding, rows: list[Row]) -> Iterator[Use]:
    """The pairs of words in the names of one file, each pair once for each word that follows it."""
    found: dict[tuple[str, str, str], Use] = {}
    for times, place, *words in rows:
        quote, at, offsets = place.quote, 0, []  # type: ignore[attr-defined]
        for word in words:
            offsets.append(quote.index(word, at))
            at = offsets[-1] + len(word)  # type: ignore[arg-type]
        for i, (first, second) in enumerate(pairwise(words)):
            if _is_name(first) and _is_name(second):  # type: ignore[arg-type]
                key = (first, second, words[i + 2] if i + 2 < len(words) else "")
                known = found.get(key)  # type: ignore[arg-type]
                found[key] = (  # type: ignore[index]
                    known._replace(times=known.times + times)  # type: ignore[operator]
                    if known
                    else Use(file, encoding, *key, times, place, (offsets[i], offsets[i + 1]))  # type: ignore[arg-type]
                )
    yield from found.values()


def within(use: Use, column: int) -> Place:
    """The place of one of the two words, from the place of the name."""
    name = use.place
    start = use.at[column]
    end = start + len(use.word(column))
    quote = name.quote
    before, after = (name.before + quote[:start])[-CONTEXT:], (quote[end:] + name.after)[:CONTEXT]
    span = Span(name.span[0] + start, name.span[0] + end)
    return Place(name.source, span, _on(use, start), _on(use, end), quote[start:end], before, after)


def _on(use: Use, count: int) -> Position:
    """The position some code points into the name."""
    line, column, offset = use.place.start
    more = units(use.place.quote[:count], use.encoding)
    return Position(line, column + more, offset + more)
