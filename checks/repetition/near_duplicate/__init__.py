"""Files that tell one story: copies of one text, and rewrites of one wire story.

Wrong about a series whose parts repeat most of what went before. Two stories that one desk wrote from one background
are a hint: it can't know whether the news differs. It leaves match reports, forecasts and results alone, which share
their words and differ in names or numbers.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain

from newslint import anatomy, tokens
from newslint.anatomy import credits
from newslint.checks.repetition.near_duplicate import relation
from newslint.lazy import Lazy, stands
from newslint.lowered import lowered
from newslint.model import Article, Check, Facts, Flag, NoOptions, Place, Position, Related, Span
from newslint.named import NamedTuple

MOST_RELATED = 8  # other files that are named beside a file
LONGEST_POLL = 16  # lines
_POLL = Lazy(r"(?i)\b(?:take|answer|vote in) (?:our|this|the) (?:\w+ )?(?:poll|survey|quiz)\b")
_POLLS = ("poll", "survey", "quiz")  # what stands in copy that _POLL can match
_CALLS = tuple(f"{verb} {which} " for verb in ("take", "answer", "vote in") for which in ("our", "this", "the"))
_POLL_END = Lazy(r"(?i)\b(?:privacy policy|terms of use|opt out at any ?time|for validation purposes|see results)\b")


class Twin(NamedTuple):
    """Another file that tells the story of one file, by its number, and what it is to that: one of relation.KINDS."""

    kind: str
    file: int


def gather(article: Article, options: NoOptions) -> Facts:
    """Where the article stands, whether it says whom it comes from, and its different words in order."""
    low = lowered(article.text)
    polled = stands(_POLLS, low) and stands(_CALLS, low) and _POLL.search(article.text)
    told = _without_polls(article) if polled else tokens.counts_of_copy(article)
    words = " ".join(told)
    if "—" in words or "–" in words:
        words = " ".join(dict.fromkeys(chain.from_iterable(map(_divided, told))))
    top = Position(1, 1, 0)
    credited = credits.credited(anatomy.of(article), as_a_whole=True)
    return [Place(article.source, Span(0, 0), top, top, "", "", ""), credited, words]


def _divided(word: str) -> Sequence[str]:
    """The words that dashes join; most tokens are one."""
    return (word,) if word.isalpha() else word.replace("—", " ").replace("–", " ").split()


def _without_polls(article: Article) -> dict[str, None]:
    """The different words of the copy but for those of a poll that stands in it, from its first line to its last."""
    divided = zip(anatomy.of(article).parts, tokens.of_parts(article), strict=True)
    parts = [(article.text[part.start : part.end], found) for part, found in divided if part.kind in tokens.COPY]
    first = next((number for number, (part, _) in enumerate(parts) if _POLL.search(part)), -1)
    ends = [number for number, (part, _) in enumerate(parts[first : first + LONGEST_POLL]) if _POLL_END.search(part)]
    if first >= 0 and ends:
        del parts[first : first + ends[-1] + 1]
    return dict.fromkeys(chain.from_iterable([found for _, found in parts]))


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
