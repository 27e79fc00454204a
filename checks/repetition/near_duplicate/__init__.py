"""Files that tell one story: copies of one text, and rewrites of one wire story.

Wrong about two stories that one desk wrote from one background, days apart; about a series whose parts repeat most of
what went before; about a column that quotes another one at length. It leaves match reports, forecasts and results
alone, which share their words and differ in names or numbers.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from newslint import anatomy, tokens
from newslint.anatomy import credits
from newslint.model import Article, Check, Facts, Flag, NoOptions, Place, Position, Related, Span

MOST_RELATED = 8  # other files that are named beside a file
_COPY = frozenset(("headline", "subheading", "paragraph", "list"))  # what a story is compared by


class Twin(NamedTuple):
    """Another file that tells the story of one file, by its number, and how: "copy" or "rewrite"."""

    kind: str
    file: int


def gather(article: Article, options: NoOptions) -> Facts:
    """Where the article stands, whether it says whom it comes from, and its different words in order."""
    whole = anatomy.of(article)
    divided = zip(whole.parts, tokens.of_parts(article), strict=True)
    words = " ".join(dict.fromkeys(chain.from_iterable([found for part, found in divided if part.kind in _COPY])))
    if "—" in words or "–" in words:
        words = " ".join(dict.fromkeys(words.replace("—", " ").replace("–", " ").split()))
    top = Position(1, 1, 0)
    return [Place(article.source, Span(0, 0), top, top, "", "", ""), credits.credited(whole), words]


def conclude(gathered: Sequence[Facts], options: NoOptions) -> Iterator[tuple[Place, Flag]]:
    """One flag for each file that tells the story of an earlier one, or of one that gives the credit it lacks."""
    if len(gathered) < 2:
        return
    twins: dict[int, list[Twin]] = defaultdict(list)
    for earlier, later, kind in _pairs([words for _, _, words in gathered]):
        lacks = gathered[later][1] and not gathered[earlier][1]  # only the later one says whom it comes from
        twins[earlier if lacks else later].append(Twin(kind, later if lacks else earlier))
    for number in sorted(twins):
        yield gathered[number][0], _flag(gathered, gathered[number][1], sorted(twins[number]))


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


def _flag(gathered: Sequence[Facts], credited: bool, twins: Sequence[Twin]) -> Flag:
    """The flag for one file: what its first twin is to it, and who of both credits somebody."""
    first = twins[0]
    name = gathered[first.file][0].source.rsplit("/", 1)[-1]
    more = f" and {len(twins) - 1} more" if len(twins) > 1 else ""
    said = f"This is a copy of {name}{more}"
    if first.kind == "rewrite":
        said = f"This tells the same story as {name}{more}, in other words"
    other = gathered[first.file][1]
    if credited:
        advice = "both say whom they have it from; run one of them, or say what is new."
    elif other:
        advice = "that file says whom it has it from, this one doesn't: credit the source, or run one of them."
    else:
        advice = "neither says whom it has it from: credit the source, and run one of them."
    related = [Related(gathered[twin.file][0], _beside(twin, gathered[twin.file][1])) for twin in twins[:MOST_RELATED]]
    return Flag(Span(0, 0), f"{said}; {advice}", related=tuple(related))


def _beside(twin: Twin, credited: bool) -> str:
    what = "the same text" if twin.kind == "copy" else "the same story in other words"
    return f"{what}, with a credit" if credited else f"{what}, without a credit"


CHECK = Check(
    "near-duplicate",
    "Two files are copies of one text, or tell one story in other words.",
    gather=gather,
    conclude=conclude,
)
