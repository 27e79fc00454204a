"""Compiled patterns kept between runs, as Python keeps its compiled modules.

There are hundreds; compiling them takes longer than linting a handful of articles. What is kept is the code that the
`re` module's own compiler makes, in the user's cache, for one version of Python; `re` checks such code before it takes
it. Where anything is wrong with it, or this Python has no such compiler, the pattern is compiled as ever.
"""

from __future__ import annotations

import atexit
import json
import os
import re
import sys
from array import array
from contextlib import suppress
from hashlib import blake2b
from typing import Any

from . import atomic

_ITEM = "I"  # the code is 32-bit words
_DIGEST = 16  # bytes
_head: dict[str, list[Any]] | None = None  # digest of source and flags -> flags, groups, names, where its words are
_words: array[int] = array(_ITEM)
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

    key = blake2b(f"{flags}\0{source}".encode("utf-8", "surrogatepass"), digest_size=_DIGEST).hexdigest()
    head = _load()
    if key in head:
        final, groups, names, first, count = head[key]
        code = _words[first : first + count].tolist()
    else:
        final, groups, names, code = _compile(source, flags)
        if not _new:
            atexit.register(_save)
        _new[key] = ([final, groups, names], code)
    by_number: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        by_number[number] = name
    pattern: re.Pattern[str] = _sre.compile(source, final, code, groups, names, tuple(by_number))
    return pattern


def _compile(source: str, flags: int) -> tuple[int, int, dict[str, int], list[int]]:
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(source, flags)
    state = parsed.state
    return int(flags | state.flags), state.groups - 1, dict(state.groupdict), _compiler._code(parsed, flags)


def _file() -> str:
    from .kept_at import folder

    tag = blake2b(f"{sys.version}{array(_ITEM).itemsize}{sys.byteorder}".encode(), digest_size=8).hexdigest()
    return os.path.join(folder(), f"patterns-{tag}.bin")


def _load() -> dict[str, list[Any]]:
    global _head, _words
    if _head is None:
        _head, _words = _read()
    return _head


def _read() -> tuple[dict[str, list[Any]], array[int]]:
    """What is kept: digest of the rest, length of the head, the head as JSON, the words."""
    words = array(_ITEM)
    try:
        with open(_file(), "rb") as file:
            data = file.read()
        rest = data[_DIGEST:]
        if blake2b(rest, digest_size=_DIGEST).digest() != data[:_DIGEST]:
            return {}, words
        end = 8 + int.from_bytes(rest[:8], "big")
        words.frombytes(rest[end:])
        return json.loads(rest[8:end]), words
    except (OSError, ValueError):
        return {}, words


def _save() -> None:
    """Keep the new patterns beside those that are kept, another run's too; what can't be written is compiled again."""
    head, words = _read()
    for key, (facts, code) in _new.items():
        if key not in head:
            head[key] = [*facts, len(words), len(code)]
            words.extend(code)
    text = json.dumps(head, separators=(",", ":")).encode()
    rest = len(text).to_bytes(8, "big") + text + words.tobytes()
    target = _file()
    with suppress(OSError):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        atomic.write(target, blake2b(rest, digest_size=_DIGEST).digest() + rest)
