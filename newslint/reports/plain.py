"""What the formats for programs share: JSON without control characters, and paths from the root of the repository."""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterable, Iterator

from ..lazy import Lazy

ROOTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")  # where GitHub and GitLab say that the repository stands

# What json.dumps leaves as it is and a terminal, a log or a parser may not: DEL, C1, line and paragraph separators, the
# marks of writing direction, tags, noncharacters, and lone surrogates.
_UNSEEN = Lazy(
    "[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_SEEN = bytes(range(0x20, 0x7F)) + b"\n"


def dumps(value: object) -> str:
    """JSON on one line; what must not stand there raw is a JSON escape, a lone surrogate the visible text `\\ud800`."""
    return _UNSEEN.sub(_escaped, json.dumps(value, ensure_ascii=False))


def listed(values: Iterable[object]) -> Iterator[str]:
    """Values as the inside of a JSON list, each on a line of its own."""
    between = "\n"
    for value in values:
        yield between + dumps(value)
        between = ",\n"


def _escaped(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xD800 <= code < 0xE000:
        return f"\\\\u{code:04x}"
    return json.dumps(match[0])[1:-1]


def is_inert(report: bytes) -> bool:
    """Whether a report is as `dumps` leaves it: nothing stands in it raw that must not."""
    odd = report.translate(None, _SEEN).decode("utf-8", "replace")
    return not any(ch < " " or _UNSEEN.match(ch) for ch in set(odd))


def in_repository(path: str) -> str:
    """A path of the report from the root of the repository, where GitHub or GitLab say which that is."""
    root = next((os.environ[name] for name in ROOTS if os.environ.get(name)), None)
    if root is None or path == "-":
        return path
    for base in (root, os.path.realpath(root)):
        with contextlib.suppress(ValueError):  # another drive of Windows
            inside = os.path.relpath(os.path.abspath(path), base).replace(os.sep, "/")
            if not inside.startswith("../"):
                return inside
    return path
