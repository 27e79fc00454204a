"""A check's page as an editor shows it beside the copy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ..registry import Registry

LINES = 4  # lines of an example block that are shown
_WORDS = {"flag": "Flagged, where it is marked:", "pass": "Not flagged:"}
_FENCE = re.compile(r"(`{3,})(\w*)")


def page(registry: Registry, check_id: str) -> str:
    """The check's page in Markdown, with the first few examples only."""
    room, check = registry.rooms[check_id], registry.check(check_id)
    facts = f"{room.topic} · {check.severity} · `newslint explain {check_id}` shows the whole page"
    file = Path(room.folder or "", "README.md")
    if room.folder is None or not file.is_file():
        return f"# {check_id}\n\n{check.summary}\n\n{facts}"
    title, _, rest = file.read_text(encoding="utf-8").partition("\n")
    return "\n".join([title, "", facts, *_shortened(rest.rstrip().split("\n"))])


def _shortened(lines: list[str]) -> Iterator[str]:
    """The lines of a page; in its examples only the first block of each kind, cut, and no whole articles."""
    shown: set[str] = set()
    in_examples = False
    at = 0
    while at < len(lines):
        fence = _FENCE.match(lines[at])
        if fence:
            end = next((n for n in range(at + 1, len(lines)) if lines[n].startswith(fence[1])), len(lines))
            if fence[2] in _WORDS and fence[2] not in shown:
                shown.add(fence[2])
                yield from (_WORDS[fence[2]], "```text", *lines[at + 1 : min(end, at + 1 + LINES)], "```", "")
            elif not in_examples and fence[2] not in (*_WORDS, "article", "files"):
                yield from lines[at : end + 1]
            at = end
        elif lines[at].startswith("## "):
            in_examples = lines[at].strip() == "## Examples"
            yield lines[at]
        elif not in_examples:
            yield lines[at]
        at += 1
