"""Files that tell one story: copies of one text, and rewrites of one wire story.

Wrong about a series whose parts repeat most of what went before. Two stories that one desk wrote from one background
are a hint: it can't know whether the news differs. It leaves match reports, forecasts and results alone, which share
their words and differ in names or numbers.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from newslint import anatomy, tokens
from newslint.anatomy import credits
from newslint.checks.repetition.near_duplicate import relation
from newslint.lazy import Lazy, stands
from newslint.lowered import lowered
from newslint.model import Article, Check, Facts, Flag, NoOptions, Place, Position, Related, Span

MOST_RELATED = 8  # other files that are named beside a file
LONGEST_POLL = 16  # lines
_POLL = Lazy(r"(?i)\b(?:take|answer|vote in) (?:our|this|the) (?:\w+ )?(?:poll|survey|quiz)\b")
_POLL_END = Lazy(r"(?i)\b(?:privacy policy|terms of use|opt out at any ?time|for validation purposes|see results)\b")
_COPY = frozenset(("headline", "subheading", "paragraph", "list"))  # what a story is compared by


class Twin(NamedTuple):
    """Another file that tells the story of one file, by its number, and what it is to that: one of relation.KINDS."""

    kind: str
    file: int


def gather(article: Article, options: NoOptions) -> Facts:
    """Where the article stands, whether it says whom it comes from, and its different words in order."""
    whole, text = anatomy.of(article), article.text
    divided = zip(whole.parts, tokens.of_parts(article), strict=True)
    copy = [(text[part.start : part.end], found) for part, found in divided if part.kind in _COPY]
    if stands(("poll", "survey", "quiz"), lowered(text)) and _POLL.search(text):
        copy = _without_polls(copy)
    words = " ".join(dict.fromkeys(chain.from_iterable([found for _, found in copy])))
    if "—" in words or "–" in words:
        words = " ".join(dict.fromkeys(words.replace("—", " ").replace("–", " ").split()))
    top = Position(1, 1, 0)
    return [Place(article.source, Span(0, 0), top, top, "", "", ""), credits.credited(whole, as_a_whole=True), words]


def _without_polls(parts: list[tuple[str, list[str]]]) -> list[tuple[str, list[str]]]:
    """The parts, each with its tokens, but those of a poll that stands in the copy, from its first line to its last."""
    first = next((number for number, (part, _) in enumerate(parts) if _POLL.search(part)), -1)
    ends = [number for number, (part, _) in enumerate(parts[first : first + LONGEST_POLL]) if _POLL_END.search(part)]
    return parts[:first] + parts[first + ends[-1] + 1 :] if first >= 0 and ends else parts


def conclude(gathered: Sequence[Facts], options: NoOptions) -> Iterator[tuple[Place, Flag]]:
    """One flag for each file that tells the story of an earlier one, or of one that gives the credit it lacks."""
    if len(gathered) < 2:
        return
    twins: dict[int, list[Twin]] = defaultdict(list)
    for earlier, later, kind in _pairs([words for _, _, words in gathered]):
        both = [gathered[number][2].split(" ") for number in (earlier, later)]
        if kind != relation.COPY:
            kind = relation.told_apart(*both)
        elif not relation.is_verbatim(*both):
            kind = relation.UPDATE
        lacks = gathered[later][1] and not gathered[earlier][1]  # only the later one says whom it comes from
        lacks = lacks and kind != relation.BACKGROUND
        twins[earlier if lacks else later].append(Twin(kind, later if lacks else earlier))
    for number in sorted(twins):
        yield gathered[number][0], _flag(gathered, number, sorted(twins[number], key=_place))


def _pairs(copies: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """The files that tell one story, each two by their numbers, and how."""
    from .features import Vocabulary
    from .judge import Scales
    from .pairs import candidates

    counts = Counter(chain.from_iterable(copy.split(" ") for copy in copies))
    pairs = candidates(copies, counts)
    vocabulary = Vocabulary(counts, len(copies))
    told = {
        number: vocabulary.told(copies[number].split(" ")) for number in sorted({n for pair in pairs for n in pair})
    }
    kinds = vocabulary.kinds()
    scales = Scales(told, vocabulary.weights(kinds), kinds)
    for one, two in pairs:
        if kind := scales.verdict(one, two):
            yield one, two, kind


def _place(twin: Twin) -> tuple[int, int]:
    return relation.KINDS.index(twin.kind), twin.file


def _flag(gathered: Sequence[Facts], number: int, twins: Sequence[Twin]) -> Flag:
    """The flag for one file: what its first twin is to it, and who of both credits somebody."""
    first = twins[0]
    name = gathered[first.file][0].source.rsplit("/", 1)[-1]
    more = f" and {len(twins) - 1} more" if len(twins) > 1 else ""
    message = relation.message(
        first.kind,
        name + more,
        credited=gathered[number][1],
        other=gathered[first.file][1],
        run=_run(gathered, number, twins),
    )
    related = tuple(
        Related(gathered[twin.file][0], relation.beside(twin.kind, credited=gathered[twin.file][1]))
        for twin in twins[:MOST_RELATED]
    )
    return Flag(
        Span(0, 0), message, related=related, severity="hint" if first.kind == relation.BACKGROUND else "warning"
    )


def _run(gathered: Sequence[Facts], number: int, twins: Sequence[Twin]) -> str:
    """Which file to run, the fuller one if there are two and they differ so far."""
    file = twins[0].file
    one_text = len(twins) == 1 and twins[0].kind in (relation.COPY, relation.UPDATE)
    longer = relation.fuller(*(gathered[at][2].split(" ") for at in (number, file))) if one_text else 0
    if not longer:
        return "one of them"
    return "this one, the fuller" if longer < 0 else f"{gathered[file][0].source.rsplit('/', 1)[-1]}, the fuller"


CHECK = Check(
    "near-duplicate",
    "Two files are copies of one text, or tell one story in other words.",
    gather=gather,
    conclude=conclude,
)
