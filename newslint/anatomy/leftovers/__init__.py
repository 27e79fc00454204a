"""What the recognisers of bios, captions and pasted posts share: their word lists and a few looks at a line.

They run on every article, so each asks first whether one of a few literals stands in the text at all.
"""

from __future__ import annotations

from functools import cache

from ...lazy import Gated, Lazy
from ...rows import entries

_SPOKEN = tuple("said|says|told|tells|added|according to|asked|announced|argued|wrote|writes that|tweeted".split("|"))
SPEECH = Gated((_SPOKEN, rf"\b(?:{'|'.join(_SPOKEN)})\b"))
_SENTENCE_END = Lazy(r"[.!?][\"”’)]? +(?=[A-Z@“\"‘])")
_NO_END = Lazy(r"(?:^|[\s.(])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Gov|Sen|Rep|Inc|Co|No|Nov|Dec|Jan|Feb|Oct|Sept)\.$")


def ends_sentence(line: str) -> bool:
    """Whether a line ends with a full stop or its like, which one closing mark may follow."""
    last = line[-1]
    return last in ".!?" or (last in '"”’)' and line[-2:-1] in (".", "!", "?"))


@cache
def words(name: str) -> tuple[str, ...]:
    """A word list that lies beside this module: one entry a line, a remark behind two spaces and #; _ is a blank."""
    return tuple(entry.replace("_", " ") for entry in entries(__file__, f"{name}.txt"))


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A line cut roughly into sentences; enough to tell an author's line from what stands before it."""
    cuts = [start]
    cuts += [m.end() for m in _SENTENCE_END.finditer(text, start, end) if not _abbreviated(text, m.start() + 1)]
    ends = [*cuts[1:], end]
    return [(a, a + len(text[a:b].rstrip())) for a, b in zip(cuts, ends, strict=True)]


def _abbreviated(text: str, end: int) -> bool:
    """Whether a full stop belongs to "Mr." or to an initial."""
    return _NO_END.search(text[max(0, end - 7) : end]) is not None
