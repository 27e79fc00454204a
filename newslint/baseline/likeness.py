"""Whether a file is one that was there under another name, though it may have been edited since.

A sketch of the article's runs of three words: the 64 smallest of their hashes (a bottom-k MinHash; Broder, "On the
resemblance and containment of documents", 1997). Two sketches give an estimate of how many of all their runs two
articles share, with a standard error of at most 0.0625.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from zlib import crc32

SIZE = 64  # hashes kept, of four bytes each
RUN = 3  # words
ALIKE = 0.5  # the share of runs from which on it is the same article
_WORD = re.compile(r"\w+")


def sketch(text: str) -> str:
    """The sketch of an article, in base64; "" where it has no words."""
    words = [word.casefold() for word in _WORD.findall(text)]
    runs = {" ".join(words[i : i + RUN]) for i in range(max(1, len(words) - RUN + 1))} if words else set()
    smallest = sorted({crc32(run.encode("utf-8", "replace")) for run in runs})[:SIZE]
    return b64encode(b"".join(number.to_bytes(4, "big") for number in smallest)).decode("ascii")


def numbers(sketch: str) -> frozenset[int]:
    """The hashes of a sketch. ValueError for what is none."""
    data = b64decode(sketch, validate=True)
    if len(data) % 4 or len(data) > 4 * SIZE:
        raise ValueError("no sketch")
    return frozenset(int.from_bytes(data[i : i + 4], "big") for i in range(0, len(data), 4))


def likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of runs of words that two articles have in common, 0 to 1, by their sketches' numbers."""
    smallest = sorted(one | other)[:SIZE]
    return sum(n in one and n in other for n in smallest) / len(smallest) if smallest else 0.0


def renamed(gone: Mapping[str, str], come: Mapping[str, str]) -> dict[str, str]:
    """Old path -> new path, for files that are gone and files that have come, path -> sketch; the most alike first."""
    names = _same(gone, come)
    old = {path: numbers(sketch) for path, sketch in gone.items() if path not in names}
    new = {path: numbers(sketch) for path, sketch in come.items() if path not in names.values()}
    taken: set[str] = set()
    for alike, was, now in sorted(_alike(old, new), key=lambda pair: (-pair[0], pair[1:])):
        if alike >= ALIKE and was not in names and now not in taken:
            names[was] = now
            taken.add(now)
    return names


def _same(gone: Mapping[str, str], come: Mapping[str, str]) -> dict[str, str]:
    """The files whose sketches are the very same, so that a folder that moved costs no comparing."""
    waiting: dict[str, list[str]] = defaultdict(list)
    for path in sorted(come, reverse=True):
        waiting[come[path]].append(path)
    return {path: waiting[gone[path]].pop() for path in sorted(gone) if gone[path] and waiting.get(gone[path])}


def _alike(old: Mapping[str, frozenset[int]], new: Mapping[str, frozenset[int]]) -> Iterator[tuple[float, str, str]]:
    """Likeness, old path and new path of the pairs that share as many numbers as alike ones must."""
    holders: dict[int, list[str]] = defaultdict(list)
    for path, held in old.items():
        for number in held:
            holders[number].append(path)
    for path, held in new.items():
        shared = Counter(was for number in held for was in holders.get(number, ()))
        for was, count in shared.items():
            if count >= ALIKE * min(len(held), len(old[was])):
                yield likeness(old[was], held), was, path
