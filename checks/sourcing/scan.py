"""Finding words of attribution fast, and what stands around them: shared by the checks on unnamed sources."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache

from newslint.anatomy import Anatomy
from newslint.lazy import Lazy
from newslint.literals import Literals
from newslint.lowered import lowered
from newslint.named import NamedTuple
from newslint.rows import entries

from . import standing

REACH = 400  # code points: a sentence is looked for no farther than this to either side

_STOP = Lazy(  # one set of signs stands first: that is searched for far faster than two alternatives
    r"[.!?…\r\n](?:(?<=[\r\n])[\r\n]*|(?<![\r\n])[\"”’')\]]*\s+(?=[\"“‘'(\[]?[^\W_a-z]))"
)
_ABBREVIATED = Lazy(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Prof|Rev|Jr|Sr|No|vs|Inc|Corp|Co|U\.S|U\.N|D\.C"
    r"|U\.K)|\b[A-Z])\.\s*\Z"
)


class Hit(NamedTuple):
    """A trigger word of a room, as a whole word: where it stands and what it is, in lower case."""

    start: int
    end: int
    word: str


class Sentence(NamedTuple):
    """The sentence around a hit, with the one before and the one after it (the paragraph's edge doesn't stop these)."""

    start: int
    end: int
    text: str
    before: str
    after: str


def spaced(text: str) -> str:
    """The text with each no-break space turned into a space, so that patterns see it; as long as the text itself."""
    return text.replace("\u00a0", " ") if "\u00a0" in text else text


def words(module: str, name: str) -> tuple[str, ...]:
    """The entries of a word list beside a module (its `__file__`): one a line, comments after a # left out."""
    return tuple(entries(module, name))


@cache
def verbs(*, plural: bool = False) -> str:
    """The verbs of saying and holding of verbs.txt, as the alternatives of a pattern; plural: only what "they" do."""
    rows = [row.split(",") for row in words(__file__, "verbs.txt")]
    forms = [form.strip() for row in rows for form in row]
    kept = [form for form in forms if not (plural and form.endswith("s") and form.removesuffix("s") in forms)]
    return "|".join(sorted(kept, reverse=True))


@cache
def triggers(module: str) -> tuple[str, ...]:
    """The trigger words of the room that a module (its `__file__`) belongs to."""
    return words(module, "triggers.txt")


@cache
def _scanner(anchors: tuple[str, ...]) -> Literals:
    return Literals(anchors, longest=True, fold=lowered)


def hits(text: str, anchors: tuple[str, ...]) -> Iterator[Hit]:
    """The places where one of the anchors (in lower case) stands in the text as whole words, in order."""
    for index, start, end in _scanner(anchors).hits(text):
        if not (text[end : end + 1].isalnum() or text[start - 1 : start].isalnum()):
            yield Hit(start, end, anchors[index])


@lru_cache(maxsize=2)  # of one find several questions are asked in a row
def bounds(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence that holds a span begins and ends; a line end always ends one."""
    return _start(text, start), _end(text, end)


def sentence(text: str, start: int, end: int) -> Sentence:
    """The sentence that holds a span, and its neighbours."""
    first, last = bounds(text, start, end)
    before = _start(text, first - 1 if text[first - 1 : first] != "\n" else _ink(text, first))
    after_start = _skip(text, last)
    return Sentence(
        first, last, text[first:last], text[before:first].strip(), text[last : _end(text, after_start)].strip()
    )


def _start(text: str, at: int) -> int:
    low = max(0, at - REACH)
    for match in reversed(list(_STOP.finditer(text, low, max(at + 2, 0)))):  # the next letters tell where one begins
        if match.end() <= at and (match[0][0] in "\r\n" or not _is_abbreviated(text, low, match.start())):
            return match.end()
    return low


def _is_abbreviated(text: str, low: int, stop: int) -> bool:
    return _ABBREVIATED.search(text[max(low, stop - 6) : stop + 1]) is not None


def _end(text: str, at: int) -> int:
    high = min(len(text), at + REACH)
    for match in _STOP.finditer(text, at, high):
        if match[0][0] in "\r\n":
            return match.start()
        if not _is_abbreviated(text, 0, match.start()):
            return match.start() + len(match[0].rstrip())
    return high


def _ink(text: str, at: int) -> int:
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return max(at - 1, 0)


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def in_copy(anatomy: Anatomy, start: int, end: int) -> bool:
    """Whether a span stands in the outlet's own copy or a list, not in a heading, a deck or another's document."""
    at = bisect_right(anatomy.parts, start, key=lambda p: p.start) - 1
    part = anatomy.parts[at] if at >= 0 else None
    if part is None or part.kind not in ("paragraph", "list") or end > part.end:
        return False
    return not (standing.is_deck(anatomy.text, start, end) or standing.is_document(anatomy.text, start))
