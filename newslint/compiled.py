"""Compiled patterns kept between runs, as Python keeps its compiled modules.

There are hundreds; compiling them takes longer than linting a handful of articles. What is kept is the code that the
`re` module's own compiler makes, in the user's cache, for one version of Python; `re` checks such code before it takes
it. Where anything is wrong with it, or this Python has no such compiler, the pattern is compiled as ever.

The file is read at every start, so reading it does little: one checksum, one split of the text in front, which tells by
flags and source where a pattern's code stands, and no look at the code of patterns that this run has no use for.
"""

from __future__ import annotations

import atexit
import os
import re
import sys
from array import array
from contextlib import suppress
from typing import Any
from zlib import crc32

_START = 12  # bytes in front of the text: its checksum, and its length
MOST = 3000  # patterns in the file; where there are more, those of older newslints go
_END = "\0"  # of a piece of the text in front; a pattern that holds one is not kept
_head: dict[str, str] | None = None  # flags and source -> flags, groups, where its words are, names and their groups
_words = memoryview(b"").cast("I")
_new: dict[str, tuple[list[Any], list[int]]] = {}


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

    key = f"{flags} {source}"
    head = _load()
    if key in head:
        final, groups, names, code = _kept(head[key])
    else:
        final, groups, names, code = _compile(source, flags)
        _note(key, [final, groups, names], code)
    by_number: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        by_number[number] = name
    pattern: re.Pattern[str] = _sre.compile(source, final, code, groups, names, tuple(by_number))
    return pattern


def _kept(facts: str) -> tuple[int, int, dict[str, int], list[int]]:
    final, groups, first, count, *named = facts.split(" ")
    names = {name: int(number) for name, number in zip(named[::2], named[1::2], strict=True)}
    return int(final), int(groups), names, _words[int(first) : int(first) + int(count)].tolist()


def _compile(source: str, flags: int) -> tuple[int, int, dict[str, int], list[int]]:
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(source, flags)
    state = parsed.state
    return int(flags | state.flags), state.groups - 1, dict(state.groupdict), _compiler._code(parsed, flags)


def _note(key: str, facts: list[Any], code: list[int]) -> None:
    if _END in key:
        return
    if not _new:
        atexit.register(_save)
    _new[key] = (facts, code)


def _python() -> str:
    """What the code depends on."""
    return f"{sys.version} {array('I').itemsize} {sys.byteorder}"


def _file() -> str:
    from .kept_at import folder

    return os.path.join(folder(), f"patterns-{crc32(_python().encode()):08x}.bin")


def _load() -> dict[str, str]:
    global _head, _words
    if _head is None:
        _head, _words = _read()
    return _head


def _read() -> tuple[dict[str, str], memoryview[int]]:
    """What is kept: a checksum of the rest, the length of the text, the text, the words.

    The text has this Python's version first, then each pattern's key and facts.
    """
    nothing: tuple[dict[str, str], memoryview[int]] = {}, memoryview(b"").cast("I")
    try:
        with open(_file(), "rb") as file:
            data = memoryview(file.read())
        if crc32(data[4:]) != int.from_bytes(data[:4], "big"):
            return nothing
        end = _START + int.from_bytes(data[4:_START], "big")
        python, *pieces = str(data[_START:end], "utf-8", "surrogatepass").split(_END)
        if python != _python():
            return nothing
        return dict(zip(pieces[::2], pieces[1::2], strict=True)), data[end:].cast("I")
    except (OSError, ValueError, TypeError):
        return nothing


def _save() -> None:
    """Keep the new patterns beside those that are kept, another run's too; what can't be written is compiled again."""
    from . import atomic

    head, kept = _read()
    if len(head) + len(_new) > MOST:
        head, kept = {}, kept[:0]
    words = array("I", kept.tobytes())
    for key, ((final, groups, names), code) in _new.items():
        if key not in head:
            named = "".join(f" {name} {number}" for name, number in names.items())
            head[key] = f"{final} {groups} {len(words)} {len(code)}{named}"
            words.extend(code)
    pieces = [_python(), *(piece for pair in head.items() for piece in pair)]
    text = _END.join(pieces).encode("utf-8", "surrogatepass")
    rest = len(text).to_bytes(_START - 4, "big") + text + words.tobytes()
    target = _file()
    with suppress(OSError):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        atomic.write(target, crc32(rest).to_bytes(4, "big") + rest)
