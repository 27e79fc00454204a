"""The log of what `--fix` changed, as JSON, and its undoing."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any

import click

from .. import __version__
from ..inputs import decode, encode, files, raw
from ..intake import digest
from ..model import Article
from ..named import NamedTuple
from ..report import Change
from . import fail

VERSION = 1


class Edited(NamedTuple):
    """One change: from this offset on of the text before, `old` was taken out and `new` put in."""

    offset: int
    old: str
    new: str


def log(changes: Iterable[Change]) -> str:
    """The log of changes that were written; standard input is not in it."""
    entries = [_entry(change) for change in changes if change.file != "-"]
    return json.dumps({"version": VERSION, "newslint": __version__, "files": entries}, indent=1) + "\n"


def _entry(change: Change) -> dict[str, Any]:
    before, after = (_text(data, change.encoding) for data in (change.before, change.after))
    return {
        "path": os.path.abspath(change.file),
        "encoding": change.encoding,
        "before": digest(change.before).hex(),
        "after": digest(change.after).hex(),
        "fixes": dict(change.made),
        "edits": [edit._asdict() for edit in edits(before, after)],
    }


def _text(data: bytes, encoding: str) -> str:
    """The text with a lone surrogate for each byte that is none; JSON writes these as escapes."""
    decoded = decode(data, encoding)
    return raw(Article("", decoded.text, decoded.meta()))


def edits(before: str, after: str) -> Iterator[Edited]:
    """What leads from one text to the other, by lines, each trimmed to what differs."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    starts = [0]
    for line in old:
        starts.append(starts[-1] + len(line))
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            gone, come = "".join(old[a:b]), "".join(new[c:d])
            head = _same(gone, come)
            tail = _same(gone[head:][::-1], come[head:][::-1])
            yield Edited(starts[a] + head, gone[head : len(gone) - tail], come[head : len(come) - tail])


def _same(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def read(file: str) -> list[Mapping[str, Any]]:
    """The entries of a log. It fails in one line where the file is none."""
    try:
        data = json.loads(files.read(file))
    except OSError as error:
        raise fail(f"{file}: cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict) or data.get("version") != VERSION or not isinstance(data.get("files"), list):
        raise fail(f"{file}: this is no edit log of newslint; name the file that --edit-log wrote")
    return list(data["files"])


def undone(entry: Mapping[str, Any]) -> tuple[str, bytes, bytes]:
    """The path, its bytes now, and its bytes as they were. ValueError where they can't be had again; OSError."""
    try:
        path, before, after, encoding = (str(entry[key]) for key in ("path", "before", "after", "encoding"))
        made = [Edited(int(e["offset"]), str(e["old"]), str(e["new"])) for e in entry["edits"]]
    except (KeyError, TypeError, ValueError):
        raise ValueError("this entry of the edit log can't be understood") from None
    data = files.read(path)
    if digest(data).hex() != after:
        raise ValueError("it was changed since; undo by hand")
    text = _text(data, encoding)
    for edit in made:  # what stands before each is as it was by then, so its offset is that in the text before
        text = text[: edit.offset] + edit.old + text[edit.offset + len(edit.new) :]
    restored = encode(text, encoding)
    if digest(restored).hex() != before:
        raise ValueError("the edit log doesn't lead back to the file as it was")
    return path, data, restored


def write(file: str, changes: Iterable[Change]) -> None:
    """Write the log, whole or not at all."""
    try:
        with click.open_file(file, "w", encoding="utf-8", atomic=True) as handle:
            handle.write(log(changes))
    except OSError as error:
        raise fail(f"{file}: cannot be written: {error.strerror}") from None
