"""Pairs of statements in one sentence of which one follows from the other: each yields what is said and what is wrong.

Only wordings in which both statements must be about the same thing are listed; in doubt there is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.consistency.years import agree, length, number, years_in
from newslint.named import NamedTuple

from .forms import AFTER, AGED_NOW, AGED_THEN, BACKWARDS, BORN, FOR, LATER, LIFE, NOT_HIS, SINCE, TOTAL


class Contradiction(NamedTuple):
    """Two stretches of the copy (start and end of either) that cannot both be true, and what the years come to."""

    said: tuple[int, int]
    against: tuple[int, int]
    comes_to: str


def find(text: str, start: int, end: int) -> Iterator[Contradiction]:
    """The contradictions between the years of one sentence."""
    sentence = text[start:end]
    if " years" in sentence or "-year" in sentence or "decade" in sentence:
        yield from _lengths(text, start, end)
    if "from " in sentence or "between " in sentence or "(" in sentence:
        for pattern in (BACKWARDS, LIFE):
            for match in pattern.finditer(text, start, end):
                if int(match["start"]) > int(match["end"]):
                    comes_to = f"{match['start']} is after {match['end']}"
                    yield Contradiction(match.span("start"), match.span("end"), comes_to)
    if "orn " in sentence or "(" in sentence:
        yield from _ages(text, start, end)


def _lengths(text: str, start: int, end: int) -> Iterator[Contradiction]:
    for pattern in (FOR, TOTAL):
        for match in pattern.finditer(text, start, end):
            first, last = int(match["start"]), int(match["end"])
            if first < last and not agree(length(match), first, last):
                yield Contradiction(
                    match.span("said"), match.span("span"), f"{first} to {last} are {last - first} years"
                )
    for pattern in (AFTER, LATER):
        found = pattern.search(text, start, end)
        if found is None or len(years_in(text, start, end)) != 2 or found["rough"]:
            continue
        first, last = sorted((int(found["at"]), int(found["other"])))
        forward = pattern is LATER or found["way"] == "after"
        wrong_way = first != last and (int(found["other"]) == first) != forward
        if wrong_way or not agree(length(found), first, last):
            yield Contradiction(found.span("said"), found.span("span"), f"{first} to {last} are {last - first} years")


def find_now(text: str, start: int, end: int, now: int) -> Iterator[Contradiction]:
    """The contradictions between one sentence and the year that the article is of."""
    for match in AGED_NOW.finditer(text, start, end):
        born = int(match["start"] or match["start2"])
        if number(match["age"]) not in (now - born - 1, now - born):
            found = f"who is born in {born} is {now - born} in {now}, or a year younger"
            yield Contradiction(match.span("age"), match.span("span" if match["span"] else "span2"), found)
    for match in SINCE.finditer(text, start, end):
        first = int(match["start"])
        if first < now and not agree(length(match), first, now):
            found = f"{first} to {now}, the year of the article, are {now - first} years"
            yield Contradiction(match.span("said"), match.span("span"), found)


def _ages(text: str, start: int, end: int) -> Iterator[Contradiction]:
    """An age at a year, against the one year of birth that the sentence has."""
    births = list(BORN.finditer(text, start, end))
    if len(births) != 1 or NOT_HIS.search(text, start, end):
        return
    born = births[0]
    if len(set(years_in(text, start, end))) != 2:
        return
    for match in AGED_THEN.finditer(text, start, end):
        at, age, said = ("at", "age", "said") if match["said"] else ("at2", "age2", "said2")
        year = int(born["start"] or born["from"])
        if (found := _age(match, at, age, year)) is not None:
            yield Contradiction(match.span(said), born.span("span" if born["span"] else "life"), found)


def _age(match: re.Match[str], at: str, age: str, year: int) -> str | None:
    then = int(match[at])
    if number(match[age]) in (then - year - 1, then - year):
        return None
    return f"who is born in {year} is {then - year} in {then}, or a year younger"
