"""What two files that share a story are to each other, and how that is said.

A copy, an updated or edited copy and a story in other words are one story. A desk's next story on an affair opens with
its own news and takes over a passage of background word for word; whether the news differs, a person must say.
"""

from __future__ import annotations

from collections.abc import Sequence

from newslint.rows import rows

COPY, UPDATE, REWRITE, BACKGROUND = KINDS = ("copy", "update", "rewrite", "background")

LEAD = 45  # words that open a story, little and common ones left out
SAME_LEAD = 0.65  # of these so many in both: the same news
VERBATIM, WHOLE = 0.06, 0.45  # share of runs of three words: some of the text taken over, and most of it
ALIKE = 0.8  # of the runs of a copy that was not edited
FULLER = 1.15  # times the different words of the other file
LITTLE, STEM = 3, 6  # letters
_EDGES = "\"'“”‘’«»()[]{}<>.,;:!?…—–-*·•|/$£€%"


def told_apart(one: Sequence[str], two: Sequence[str]) -> str:
    """What the words of two files of one story, each word once, make them: UPDATE, REWRITE or BACKGROUND."""
    verbatim = _share(_runs(one), _runs(two))
    if _share(_lead(one), _lead(two)) >= SAME_LEAD:
        return UPDATE if verbatim >= WHOLE else REWRITE
    return BACKGROUND if verbatim >= VERBATIM else REWRITE


def is_verbatim(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two files that judge.COPY calls one text are so to a few words; else one of them was edited."""
    mine, others = _runs(one), _runs(two)
    return 2 * len(mine & others) >= ALIKE * (len(mine) + len(others))


def fuller(one: Sequence[str], two: Sequence[str]) -> int:
    """Which of two files of one text has more to say: -1 the first, 1 the second, 0 if they hardly differ."""
    if max(len(one), len(two)) < FULLER * min(len(one), len(two)):
        return 0
    return -1 if len(one) > len(two) else 1


def _share(one: set[str], two: set[str]) -> float:
    smaller = min(len(one), len(two))
    return len(one & two) / smaller if smaller else 0.0


def _runs(words: Sequence[str]) -> set[str]:
    return set(map(" ".join, zip(words, words[1:], words[2:], strict=False)))


def _lead(words: Sequence[str]) -> set[str]:
    common, found = frozenset(rows(__file__, "common.txt")), set[str]()
    for word in words:
        word = word.strip(_EDGES).lower()
        if len(word) > LITTLE and word not in common:
            found.add(word[:STEM])
        if len(found) == LEAD:
            break
    return found


def message(kind: str, name: str, *, credited: bool, other: bool, run: str = "one of them") -> str:
    """What a file is to another one, by name, and what to do; by whether it and the other give a source.

    `run` says which of the two to run.
    """
    if kind == BACKGROUND:
        return (
            f"This shares names, facts and wording with {name}: an update, a rewrite, the next news of one affair, or "
            "both quote one text; run both only if the news differs."
        )
    said = {
        COPY: f"This is a copy of {name}",
        UPDATE: f"This is an updated or edited copy of {name}",
        REWRITE: f"This tells the same story as {name}, in other words",
    }[kind]
    if credited:
        return f"{said}; both give a source. Run {run}, or say what is new."
    if other:
        return f"{said}; that file gives a source, this one doesn't. Credit it, or run {run}."
    return f"{said}; neither gives a source. Name the source, and run {run}."


def beside(kind: str, *, credited: bool) -> str:
    """What is said at the other file."""
    what = {COPY: "the same text", UPDATE: "the same text, edited", BACKGROUND: "shared names, facts and wording"}
    return f"{what.get(kind, 'the same story in other words')}, {'with' if credited else 'without'} a credit"
