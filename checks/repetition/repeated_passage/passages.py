"""Runs of words that stand twice in a text, found at little cost.

Most copy repeats nothing, so the text is first looked through for four words in a row that come again, with a long
word as the second of them. Only around these are the words compared one by one.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import compress, pairwise

from newslint.model import Article
from newslint.named import NamedTuple
from newslint.tokens import counts_of_text, of_text, spans

LONG = 7  # letters of the word by which a passage is found, no name; about one word in five has so many
SHORTEST = 7  # words of a run that is worth a second look
SENTENCE = 8  # words of a sentence that is
TELLING = 3  # words of it that are no names, numbers or little words
AFTER_GAP = 4  # words that must agree again behind a word or two that differ
EDGE = 3  # words that are cut off where they belong to the sentence before or behind
LITTLE = 4  # letters that a little word has, at most

_SKIPS = ((1, 1), (1, 0), (0, 1), (2, 2), (1, 2), (2, 1))  # words left out at the first place and at the second
_STOPS = ".?!"
_EDGES = "\"'“”‘’«»()[]{}<>.,;:!?…—–-*·•|/"

Key = tuple[str, str, str, str]
Stand = dict[int, tuple[int, int]]  # the spans of some tokens by their numbers, in code points
Run = tuple[tuple[int, int], tuple[int, int]]  # the first place and the second, in tokens


class Passage(NamedTuple):
    """Words that stand in a text twice: where first and where again, in code points, and the words of the latter."""

    first: tuple[int, int]
    again: tuple[int, int]
    words: tuple[str, ...]


def passages(article: Article, shortest: int = SHORTEST) -> list[Passage]:
    """The runs of so many words of an article that come again, and shorter sentences, in order.

    Each run is as long as it goes, and none overlaps the one before it.
    """
    counts = counts_of_text(article)
    twice = {word for word, times in counts.items() if times > 1 and len(word) >= LONG and word[0] >= "a"}
    if not twice:
        return []
    tokens = of_text(article)
    tokens += ("", "")
    first, again = _keys(tokens, twice)
    if not again:
        return []
    runs = [run for run in _runs(tokens, first, again) if _tells(tokens, run, shortest)]
    if not runs:
        return []
    trimmed = [_trimmed(tokens, run) for run in runs]
    stand = spans(article, (at for run in trimmed for start, end in run for at in (start, end - 1)))
    return [_passage(article.text, tokens, stand, run) for run in trimmed]


def _passage(text: str, tokens: Sequence[str], stand: Stand, run: Run) -> Passage:
    first, again = (_stripped(text, stand[start][0], stand[end - 1][1]) for start, end in run)
    return Passage(first, again, tuple(token for token in tokens[slice(*run[1])] if _bare(token)))


def _keys(tokens: Sequence[str], twice: set[str]) -> tuple[dict[Key, int], list[tuple[int, Key]]]:
    """Four words in a row: where each first stands, and all that come again, with where they begin.

    Only those whose long word comes again are hashed, and only those whose hash comes again are put together.
    """
    places = array("q", compress(range(len(tokens)), map(twice.__contains__, tokens)))
    hashes = array("q", [hash((tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2])) for at in places])
    often = {one for one, other in pairwise(sorted(hashes)) if one == other}
    first: dict[Key, int] = {}
    again: list[tuple[int, Key]] = []
    for at in compress(places, map(often.__contains__, hashes)):
        key = (tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2])
        if first.setdefault(key, at) != at:
            again.append((at - 1, key))
    return first, again


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
    while i - back > 0 and j - back > max(floor, i + 1) and _agree(tokens[i - back - 1], tokens[j - back - 1]):
        back += 1
    ahead = _ahead(tokens, i, j, j - back)
    return i - back, j - back, back + ahead


def _ahead(tokens: Sequence[str], i: int, j: int, floor: int) -> int:
    """How many words from two places on agree; the first run ends before the floor, where the second one begins."""
    ahead, stop = 0, min(len(tokens) - 2 - j, floor - i)
    while ahead < stop and _agree(tokens[i + ahead], tokens[j + ahead]):
        ahead += 1
    return ahead


def _agree(one: str, other: str) -> bool:
    """Whether two tokens are one word, whatever marks are around it; in most repeats they are the same."""
    return one == other or _bare(one) == _bare(other)


def _bare(token: str) -> str:
    return token.strip(_EDGES).lower().replace("’", "'")


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """The code points of some tokens, without the punctuation around them."""
    while start < end and (text[start] in _EDGES or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in _EDGES or text[end - 1].isspace()):
        end -= 1
    return start, end
