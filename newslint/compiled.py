"""Compiled patterns kept between runs, as Python keeps its compiled modules.

There are hundreds; compiling them takes longer than linting a handful of articles. What is kept is the code that the
`re` module's own compiler makes, in the user's cache, for one version of Python; `re` checks such code before it takes
it. Where anything is wrong with it, or this Python has no such compiler, the pattern is compiled as ever.

The file is read at every start, so reading it does little. It is in records: a checksum of the rest, how many bytes of
text and how many words there are, the text, the words. The first has this Python's version for its text, and says for
each pattern where its record begins; the other records are looked at when their pattern is asked for.
"""

from __future__ import annotations

import atexit
import os
import re
import sys
from array import array
from contextlib import suppress
from zlib import crc32

MOST = 3000  # patterns in the file; where there are more, those of older newslints go
_SIZE = array("I").itemsize  # bytes of a word
_Pattern = tuple[int, int, dict[str, int], list[int]]  # flags, groups, names and their groups, code

_head: dict[int, int] | None = None  # the checksum of a pattern's flags and source -> the word where its record begins
_words: memoryview[int] = memoryview(b"").cast("I")
_new: dict[bytes, _Pattern] = {}  # by flags and source


def compiled(source: str, flags: int) -> re.Pattern[str]:
    """What `re.compile(source, flags)` gives."""
    try:
        return _compiled(source, int(flags))
    except re.error:
        raise
    except Exception:  # whatever a private part of another Python does
        return re.compile(source, flags)


def _compiled(source: str, flags: int) -> re.Pattern[str]:
    import _sre  # type: ignore[import-not-found]

    key = f"{flags} {source}".encode("utf-8", "surrogatepass")
    final, groups, names, code = _kept(key) or _compile(key, source, flags)
    by_number: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        by_number[number] = name
    pattern: re.Pattern[str] = _sre.compile(source, final, code, groups, names, tuple(by_number))
    return pattern


def _kept(key: bytes) -> _Pattern | None:
    """The pattern in the file, if it is there and whole; of two with the same checksum only one is."""
    at = _load().get(crc32(key))
    record = None if at is None else _record(_words, at)
    if record is None:
        return None
    facts, _, own = record[0].partition(b"\n")
    if own != key:
        return None
    final, groups, *named = facts.decode().split(" ")
    names = {name: int(number) for name, number in zip(named[::2], named[1::2], strict=True)}
    return int(final), int(groups), names, record[1].tolist()


def _compile(key: bytes, source: str, flags: int) -> _Pattern:
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(source, flags)
    state = parsed.state
    pattern = int(flags | state.flags), state.groups - 1, dict(state.groupdict), _compiler._code(parsed, flags)
    if not _new:
        atexit.register(_save)
    _new[key] = pattern
    return pattern


def _python() -> bytes:
    """What the code depends on."""
    return f"{sys.version} {_SIZE} {sys.byteorder} 2".encode()


def _file() -> str:
    from .kept_at import folder

    return os.path.join(folder(), f"patterns-{crc32(_python()):08x}.bin")


def _load() -> dict[int, int]:
    global _head, _words
    if _head is None:
        _head, _words = _read()
    return _head


def _read() -> tuple[dict[int, int], memoryview[int]]:
    """Where each pattern that is kept has its record, and the file in words."""
    try:
        with open(_file(), "rb") as file:
            words = memoryview(file.read()).cast("I")
    except (OSError, ValueError, TypeError):
        return {}, _words[:0]
    first = _record(words, 0)
    if first is None or first[0] != _python():
        return {}, _words[:0]
    pairs = first[1].tolist()
    return dict(zip(pairs[::2], pairs[1::2], strict=True)), words[_end(words, 0) :]


def _record(words: memoryview[int], at: int) -> tuple[bytes, memoryview[int]] | None:
    """The text and the words of the record that begins at a word; None where it is damaged."""
    if len(words) < at + 3:
        return None
    end = _end(words, at)
    text, count = words[at + 1 : at + 3]
    if len(words) < end or crc32(words[at + 1 : end]) != words[at]:
        return None
    return words[at + 3 : end - count].tobytes()[:text], words[end - count : end]


def _end(words: memoryview[int], at: int) -> int:
    """The word behind the record that begins at a word."""
    return at + 3 - -words[at + 1] // _SIZE + words[at + 2]


def _written(text: bytes, words: array[int]) -> bytes:
    """A record."""
    padding = bytes(-len(text) % _SIZE)
    rest = array("I", [len(text), len(words)]).tobytes() + text + padding + words.tobytes()
    return array("I", [crc32(rest)]).tobytes() + rest


def _save() -> None:
    """Keep the new patterns beside those that are kept, another run's too; what can't be written is compiled again."""
    from . import atomic

    head, words = _read()
    if len(head) + len(_new) > MOST:
        head = {}
    records = {of: words[at : _end(words, at)].tobytes() for of, at in head.items() if _record(words, at)}
    for key, (final, groups, names, code) in _new.items():
        facts = f"{final} {groups}" + "".join(f" {name} {number}" for name, number in names.items())
        records[crc32(key)] = _written(facts.encode() + b"\n" + key, array("I", code))
    index, at = array("I"), 0
    for checksum, record in records.items():
        index.extend((checksum, at))
        at += len(record) // _SIZE
    target = _file()
    with suppress(OSError):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        atomic.write(target, b"".join((_written(_python(), index), *records.values())))
