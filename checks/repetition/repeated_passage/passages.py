"""Runs of words that stand twice in a text, found at little cost.

Most copy repeats nothing, so the text is first looked through for four words in a row that come again, with a long
word as the second of them. Only around these are the words compared one by one.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from typing import NamedTuple

LONG = 7  # letters of the word by which a passage is found, no name; about one word in five has so many
SHORTEST = 7  # words of a run that is worth a second look
SENTENCE = 8  # words of a sentence that is
TELLING = 3  # words of it that are no names, numbers or little words
AFTER_GAP = 4  # words that must agree again behind a word or two that differ
EDGE = 3  # words that are cut off where they belong to the sentence before or behind
LITTLE = 4  # letters that a little word has, at most

_TOKEN = re.compile(r"\S+")
_SKIPS = ((1, 1), (1, 0), (0, 1), (2, 2), (1, 2), (2, 1))  # words left out at the first place and at the second
_STOPS = ".?!"
_EDGES = "\"'“”‘’«»()[]{}<>.,;:!?…—–-*·•|/"

Key = tuple[str, str, str, str]
Run = tuple[tuple[int, int], tuple[int, int]]  # the first place and the second, in tokens


class Passage(NamedTuple):
    """Words that stand in a text twice: where first and where again, in code points, and the words of the latter."""

    first: tuple[int, int]
    again: tuple[int, int]
    words: tuple[str, ...]


def passages(text: str, tokens: Sequence[str], shortest: int = SHORTEST) -> list[Passage]:
    """The runs of so many words of a text that come again, and shorter sentences, in order.

    `tokens` is what `text.split()` gives. Each run is as long as it goes, and none overlaps the one before it.
    """
    tokens = [*tokens, "", ""]
    first, again = _keys(tokens)
    if not again:
        return []
    runs = [run for run in _runs(tokens, first, again) if _tells(tokens, run, shortest)]
    if not runs:
        return []
    starts, ends = array("q"), array("q")  # in a tenth of the room that a list of pairs takes
    for match in _TOKEN.finditer(text):
        starts.append(match.start())
        ends.append(match.end())
    found = []
    for first_run, second_run in (_trimmed(tokens, run) for run in runs):
        words = tuple(token for token in tokens[slice(*second_run)] if _bare(token))
        found.append(Passage(_span(text, starts, ends, *first_run), _span(text, starts, ends, *second_run), words))
    return found


def _keys(tokens: Sequence[str]) -> tuple[dict[Key, int], list[tuple[int, Key]]]:
    """Four words in a row: where each first stands, and all that come again, with where they begin.

    Only those whose long word comes again are put together.
    """
    long = [at for at, size in enumerate(map(len, tokens)) if size >= LONG and tokens[at][0] >= "a"]
    words = [tokens[at] for at in long]
    last = dict(zip(words, long, strict=True))
    twice = {word for at, word in zip(long, words, strict=True) if last[word] != at}
    places = [at for at, word in zip(long, words, strict=True) if word in twice]
    keys = [(tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]) for at in places]
    first = dict(zip(reversed(keys), reversed(places), strict=True))
    return first, [(at - 1, key) for at, key in zip(places, keys, strict=True) if first[key] != at]


def _runs(tokens: Sequence[str], first: dict[Key, int], again: Sequence[tuple[int, Key]]) -> Iterator[Run]:
    """The runs around the keys that come again, each held against its first place and the last one before it."""
    last: dict[Key, int] = {}
    done = 0  # what comes before it has been told
    for at, key in again:
        known = first[key] - 1
        if at >= done:
            grown = [_grown(tokens, place, at, done) for place in sorted({known, last.get(key, known)})]
            i, j, size = max(grown, key=_size)
            if size >= SHORTEST:
                ends, done = _resumed(tokens, i + size, j + size, j)
                yield (i, ends), (j, done)
        last[key] = at


def telling(words: Sequence[str]) -> int:
    """How many words there are but names, numbers and little words. A name or a title has none or one."""
    return sum(len(word) > LITTLE and word[0].islower() for word in words)


def _size(run: tuple[int, int, int]) -> int:
    return run[2]


def _resumed(tokens: Sequence[str], i: int, j: int, floor: int) -> tuple[int, int]:
    """Where a run ends that agrees up to two places, if it goes on nearly verbatim. The second began at `floor`."""
    while True:
        for skip, other in _SKIPS:
            k, m = i + skip, j + other
            if k < floor and all(map(_is_plain, (*tokens[i:k], *tokens[j:m]))):
                size = _ahead(tokens, k, m, floor)
                if size >= AFTER_GAP:
                    i, j = k + size, m + size
                    break
        else:
            return i, j


def _is_plain(token: str) -> bool:
    """Whether a word is neither a name nor a number: those make two statements of it."""
    return token.islower() and not any(map(str.isdigit, token))


def _tells(tokens: Sequence[str], run: Run, shortest: int) -> bool:
    """Whether a run is long enough, or a short sentence, and has words that say something."""
    start, end = run[1]
    size = end - start
    enough = size >= shortest or (size >= SENTENCE and _ends(tokens[end - 1]))
    return enough and telling(tokens[start:end]) >= TELLING


def _ends(token: str) -> bool:
    """Whether a word ends a sentence, and not by being short for something, as "U.S." and "Mr." are."""
    if token in ("a.m.", "p.m."):
        return True
    return token[-1] in _STOPS and (len(token) > LITTLE or token[-1] != ".") and "." not in token[:-1]


def _trimmed(tokens: Sequence[str], run: Run) -> Run:
    """A run without the last words of a sentence before it, or the first of one behind it, if they are few."""
    (a, b), (i, j) = run
    size = min(b - a, j - i)
    for count in range(min(EDGE, size - SHORTEST), 0, -1):
        if _ends(tokens[i + count - 1]) and _ends(tokens[a + count - 1]):
            a, i = a + count, i + count
            break
    size = min(b - a, j - i)
    for count in range(min(EDGE, size - SHORTEST), 0, -1):
        if _ends(tokens[j - count - 1]):
            b, j = b - count, j - count
            break
    while j - i > SHORTEST and not _bare(tokens[j - 1]):
        b, j = b - 1, j - 1
    return (a, b), (i, j)


def _grown(tokens: Sequence[str], i: int, j: int, floor: int) -> tuple[int, int, int]:
    """The run around two places, as far as the words agree, without reaching under the floor or overlapping itself."""
    back = 0
    while i - back > 0 and j - back > max(floor, i + 1) and _bare(tokens[i - back - 1]) == _bare(tokens[j - back - 1]):
        back += 1
    ahead = _ahead(tokens, i, j, j - back)
    return i - back, j - back, back + ahead


def _ahead(tokens: Sequence[str], i: int, j: int, floor: int) -> int:
    """How many words from two places on agree; the first run ends before the floor, where the second one begins."""
    ahead, stop = 0, min(len(tokens) - 2 - j, floor - i)
    while ahead < stop and _bare(tokens[i + ahead]) == _bare(tokens[j + ahead]):
        ahead += 1
    return ahead


def _bare(token: str) -> str:
    return token.strip(_EDGES).lower().replace("’", "'")


def _span(text: str, starts: Sequence[int], ends: Sequence[int], at: int, stop: int) -> tuple[int, int]:
    """The code points of some tokens, without the punctuation around them."""
    start, end = starts[at], ends[stop - 1]
    while start < end and (text[start] in _EDGES or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in _EDGES or text[end - 1].isspace()):
        end -= 1
    return start, end
