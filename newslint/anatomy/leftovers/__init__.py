"""What the recognisers of bios, captions and pasted posts share: their word lists and a few looks at a line.

They run on every article, so each asks first whether one of a few literals stands in the text at all.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

SPEECH = re.compile(r"\b(?:said|says|told|tells|added|according to|asked|announced|argued|wrote|writes that|tweeted)\b")
_SENTENCE_END = re.compile(r"[.!?][\"”’)]? +(?=[A-Z@“\"‘])")
_NO_END = re.compile(
    r"(?:^|[\s.(])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Gov|Sen|Rep|Inc|Co|No|Nov|Dec|Jan|Feb|Oct|Sept)\.$"
)


@cache
def words(name: str) -> tuple[str, ...]:
    """A word list that lies beside this module: one entry a line, what follows two spaces and # is a remark; _ is a blank."""
    text = (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8")
    entries = (line.split("  #")[0] for line in text.split("\n") if not line.startswith("#"))
    return tuple(entry.replace("_", " ") for entry in entries if entry)


@cache
def any_of(*names: str) -> str:
    """The source of a pattern that matches any entry of the lists, the longest first."""
    entries = {entry for name in names for entry in words(name)}
    return "(?:" + "|".join(re.escape(e) for e in sorted(entries, key=lambda e: (-len(e), e))) + ")"


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A line cut roughly into sentences; enough to tell an author's line from what stands before it."""
    cuts = [start]
    for match in _SENTENCE_END.finditer(text, start, end):
        if not _NO_END.search(text[max(start, match.start() - 6) : match.start() + 1]):
            cuts.append(match.end())
    ends = [*cuts[1:], end]
    return [(a, a + len(text[a:b].rstrip())) for a, b in zip(cuts, ends, strict=True)]
