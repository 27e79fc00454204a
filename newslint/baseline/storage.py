"""The form of a baseline in a file: JSON, in order, one entry a line, so that git merges it and a diff shows what went.

`{"version": 1, "paths": […], "files": [{"path", "sketch"}], "findings": [{"path", "check", "quote", "before", "after",
"expires"}]}`; the last three are left out where they are empty.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from . import Baseline, Entry
from .likeness import numbers

VERSION = 1
NEEDED = ("path", "check", "quote")
LARGEST = 64 * 1024 * 1024  # bytes; some 200,000 findings


class BadBaseline(Exception):
    """The file is no baseline; the text says what is wrong, and in which line or entry."""


def dump(baseline: Baseline) -> str:
    """The file's text. ASCII: control characters of the copy are escapes."""
    files = [{"path": path, "sketch": sketch} for path, sketch in sorted(baseline.likenesses.items())]
    entries = [_fields(entry) for entry in sorted(baseline.entries)]
    head = f'{{"version": {VERSION},\n"paths": {json.dumps(list(baseline.paths))},\n'
    return f'{head}"files": [{_lines(files)}],\n"findings": [{_lines(entries)}]}}\n'


def _fields(entry: Entry) -> dict[str, str]:
    return {key: value for key, value in entry._asdict().items() if value or key in NEEDED}


def _lines(values: Iterable[object]) -> str:
    text = ",\n".join(json.dumps(value) for value in values)
    return f"\n{text}\n" if text else ""


def parse(data: bytes) -> Baseline:
    """The baseline that a file's bytes hold. BadBaseline for anything else."""
    if len(data) > LARGEST:
        raise BadBaseline(f"larger than {LARGEST // 1024 // 1024} MiB")
    try:
        value = json.loads(data)
    except json.JSONDecodeError as error:
        raise BadBaseline(f"line {error.lineno} is not JSON ({error.msg}); was a merge left half done?") from None
    except (ValueError, RecursionError):
        raise BadBaseline("not JSON in UTF-8") from None
    if not isinstance(value, dict) or "version" not in value:
        raise BadBaseline("it has no version")
    if value["version"] != VERSION or isinstance(value["version"], bool):
        raise BadBaseline(f"its version is not {VERSION}; a newer newslint may have written it")
    entries = tuple(_entry(item, number) for number, item in enumerate(_list(value, "findings"), 1))
    sketches = dict(_sketch(item, number) for number, item in enumerate(_list(value, "files"), 1))
    paths = _list(value, "paths")
    if not all(isinstance(path, str) for path in paths):
        raise BadBaseline("'paths' should be a list of strings")
    return Baseline(entries, sketches, tuple(paths))


def _list(value: dict[str, Any], key: str) -> list[Any]:
    items = value.get(key)
    if not isinstance(items, list):
        raise BadBaseline(f"{key!r} should be a list")
    return items


def _entry(item: object, number: int) -> Entry:
    where = f"entry {number} of 'findings'"
    if not isinstance(item, dict):
        raise BadBaseline(f"{where} should be an object")
    for key in Entry._fields:
        if not isinstance(item.get(key, None if key in NEEDED else ""), str):
            raise BadBaseline(f"{where} needs {key!r}, a string")
    entry = Entry(**{key: item[key] for key in Entry._fields if key in item})
    if entry.expires and not _is_date(entry.expires):
        raise BadBaseline(f"{where} expires on no date; write it as 2030-12-31")
    return entry


def _is_date(text: str) -> bool:
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _sketch(item: object, number: int) -> tuple[str, str]:
    try:
        if isinstance(item, dict) and isinstance(item["path"], str):
            numbers(item["sketch"])
            return item["path"], item["sketch"]
    except (KeyError, TypeError, ValueError):
        pass
    raise BadBaseline(f"entry {number} of 'files' needs 'path' and 'sketch' as newslint writes them")
