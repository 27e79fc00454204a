"""What an article prints and others wrote, without quotation marks: code, readers' comments, excerpts, transcripts.

Nobody on the desk chose its spelling, its marks or the length of its sentences. Looked for only when a check has
something to say about such a stretch, so it costs nothing in most articles. Wrong where an excerpt ends and the copy
doesn't show it: then some of the desk's own words count as borrowed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from ..named import NamedTuple
from . import Anatomy, Pair
from . import borrowed_forms as forms

CODE, COMMENT, EXCERPT, TRANSCRIPT = "code", "comment", "excerpt", "transcript"
FOREIGN = frozenset((CODE, COMMENT))
"""What no desk would put into its own marks and forms."""
OTHERS = frozenset((CODE, COMMENT, EXCERPT))
"""What somebody else spelled; a transcript is the desk's own spelling of what was spoken."""

_IN_CODE = ("=", "{", "<", ";", "_", "$", "\\", '": ')
INDENT = 4  # spaces before a paragraph that is set in, of which most are not
MOST_SET_IN = 0.6  # more of the paragraphs than that: it is the way the copy is set
PARAGRAPH = 60  # code points of what is no heading or first line
SIGNED, WRITERS = 3, 8  # signed comments, or unsigned ones in a row, that make a page of readers' comments
ANSWERS = 2  # places where they answer each other, without which it may be a column
OWN_VOICE = 0.5  # of unsigned ones so many are in the first person
REPORTED, SAID = 12, 1  # paragraphs behind "The Courier reported:" and "The letter says:" that may be theirs
TURNS, SHARE = 4, 0.2  # labelled paragraphs of a transcript, and of its paragraphs how many are
SIGNS = 2  # of code
TAIL = 300  # code points of a paragraph's end


class Borrowed(NamedTuple):
    """Stretches of one article by others: where they begin, where they end and their kinds, in order."""

    starts: list[int]
    ends: list[int]
    kinds: list[str]

    def kind(self, at: int) -> str:
        """What the place at an offset is borrowed from; "" for the desk's own copy."""
        near = bisect_right(self.starts, at) - 1
        return self.kinds[near] if near >= 0 and at < self.ends[near] else ""


@lru_cache(maxsize=1)  # the article at hand, for which several checks ask
def of(anatomy: Anatomy) -> Borrowed:
    """The borrowed stretches of an article, paragraph by paragraph."""
    text, body = anatomy.text, anatomy.body
    kinds: dict[Pair, str] = dict.fromkeys(_transcript(text, body), TRANSCRIPT)
    kinds.update(dict.fromkeys([*_set_in(text, body), *_led(anatomy)], EXCERPT))
    kinds.update(dict.fromkeys([*_signed(text, anatomy), *_unsigned(text, body)], COMMENT))
    kinds.update(dict.fromkeys(_code(text, body), CODE))
    found = sorted(kinds)
    return Borrowed([start for start, _ in found], [end for _, end in found], [kinds[pair] for pair in found])


def _code(text: str, body: Sequence[Pair]) -> list[Pair]:
    """The paragraphs that are code; in most articles hardly one of the marks stands anywhere."""
    return [pair for pair in body if is_code(text[slice(*pair)])] if _is_marked(text) else []


def is_code(copy: str) -> bool:
    """Whether a paragraph is a program's or a page's source."""
    if not _is_marked(copy) or not forms.BEYOND_PROSE.search(copy):
        return False  # so for most paragraphs, at a hundredth of the cost
    return sum(1 for sign in forms.CODE if sign.search(copy)) >= SIGNS


def _is_marked(copy: str) -> bool:
    return sum(map(copy.count, _IN_CODE)) >= SIGNS


def _set_in(text: str, body: Sequence[Pair]) -> list[Pair]:
    """The paragraphs that stand further in than most, and those with Markdown's sign of a quotation."""
    marked = [pair for pair in body if text[pair[0]] == ">"] if ">" in text else []
    inside = [pair for pair in body if text[pair[0] - 1 : pair[0]] not in "\r\n"]  # of the others none has a margin
    deep = [pair for pair in inside if pair[1] - pair[0] >= PARAGRAPH and _margin(text, pair[0]) >= INDENT]
    return marked + (deep if len(deep) <= MOST_SET_IN * len(body) else [])


def _margin(text: str, start: int) -> int:
    """How far from the left a paragraph begins; a tab counts as an indent."""
    line = text[
        max(text.rfind("\n", max(0, start - 40), start), text.rfind("\r", max(0, start - 40), start)) + 1 : start
    ]
    return len(line.replace("\t", " " * INDENT)) if not line.strip() else 0


def _led(anatomy: Anatomy) -> Iterator[Pair]:
    """What follows a line that names whose words come, up to a heading, the next such line or a quotation in marks."""
    text, left = anatomy.text, 0
    if ":" not in {text[part.end - 1] for part in anatomy.parts}:
        return  # no such line
    for part in anatomy.parts:
        tail = text[max(part.start, part.end - TAIL) : part.end]
        if tail.endswith(":"):
            left = REPORTED if forms.REPORTS.match(tail) else SAID if forms.SAYS.match(tail) else 0
        elif part.kind == "promotion":
            continue  # a poll or a link in the midst of it
        elif part.kind not in ("paragraph", "list") or text[part.start] in '“"':
            left = 0
        elif left:
            left -= 1
            yield part.start, part.end


def _signed(text: str, anatomy: Anatomy) -> list[Pair]:
    """The comments of readers, each with a line that says whose it is: from the one above the first to the last."""
    lines = [(start, end) for start, end in anatomy.paragraphs if end - start <= 120]
    signed = [pair for pair in lines if forms.SIGNED.fullmatch(text, *pair)]
    if len(signed) < SIGNED:
        return []
    first = bisect_right(anatomy.body, (signed[0][0], 0)) - 1
    below = [pair for pair in signed if forms.LEVEL.fullmatch(text, *pair)]
    last = len(text) if len(below) >= SIGNED else signed[-1][1] + 2  # below such a line the comment has yet to come
    return [pair for pair in anatomy.body[max(0, first) :] if pair[0] <= last]


def _unsigned(text: str, body: Sequence[Pair]) -> list[Pair]:
    """The comments of readers without their names: paragraphs in the first person that answer each other."""
    if len(body) < WRITERS or " I " not in text:
        return []
    runs: list[list[Pair]] = [[]]
    for start, end in body:
        copy = text[start:end]
        if end - start >= PARAGRAPH and "“" not in copy and copy[0] not in "\"'‘":
            runs[-1].append((start, end))
        elif end - start >= PARAGRAPH:
            runs.append([])
    run = max(runs, key=len)
    if len(run) < WRITERS or sum(" I " in text[start:end] for start, end in run) < len(run) // WRITERS:
        return []
    voices = [number for number, pair in enumerate(run) if forms.FIRST_PERSON.search(text, *pair)]
    if len(voices) <= OWN_VOICE * len(run):  # asked first, since ANSWERS is the costliest of all
        return []
    answers = sum(forms.ANSWERS.search(text, *pair) is not None for pair in run)
    return run[voices[0] :] if answers >= ANSWERS else []


def _transcript(text: str, body: Sequence[Pair]) -> list[Pair]:
    """The turns of people who speak in turn ("Joe: …"), from the first label that comes again to the last."""
    if text.count(": ") < TURNS:
        return []
    labels = [(number, match[1]) for number, pair in enumerate(body) if (match := forms.LABEL.match(text, *pair))]
    often = Counter(label for _, label in labels)
    turns = [number for number, label in labels if often[label] > 1]
    if len(turns) < TURNS or len({label for _, label in labels if often[label] > 1}) < 2:
        return []
    return list(body[turns[0] : turns[-1] + 1]) if len(turns) >= SHARE * (turns[-1] - turns[0]) else []
