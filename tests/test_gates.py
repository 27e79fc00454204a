"""A pattern that is tried only where one of its literals stands must not match anything in which none does."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from every_pattern import gated
from regex_samples import samples

from newslint.anatomy.leftovers.page_forms import FORMS
from newslint.anatomy.leftovers.page_words import MARKS
from newslint.lazy import Lazy, stands

FEWEST = 3000  # samples of all gated patterns together; with fewer this would prove little


def pieces() -> Iterator[tuple[str, tuple[str, ...], Lazy]]:
    """Every gated pattern with its literals, and where it stands."""
    for name, held in gated():
        for number, (gates, pattern) in enumerate(held.pieces):
            yield f"{name}-{number}", gates, pattern


ALL = [(where, gates, samples(re.compile(pattern.pattern, pattern.flags))) for where, gates, pattern in pieces()]


@pytest.mark.parametrize(("gates", "made"), [pytest.param(g, made, id=where) for where, g, made in ALL])
def test_the_literals_stand_in_all_that_the_pattern_matches(gates: tuple[str, ...], made: list[str]) -> None:
    assert made
    assert [text for text in made if not stands(gates, text)] == []


def test_a_mark_stands_in_every_line_that_pages_print() -> None:
    """The lines are looked through only where one of these literals stands."""
    made = [text for _, pattern in FORMS.pieces for text in samples(re.compile(pattern.pattern, pattern.flags))]
    assert len(made) > 500
    assert [text for text in made if not stands(MARKS, text)] == []


def test_there_are_enough() -> None:
    assert sum(len(made) for _, _, made in ALL) >= FEWEST


def test_samples_are_of_every_branch() -> None:
    found = samples(re.compile(r"\A(?:[Ff]ile|stock|No) (?:photo|\d{2,3})s?(?=\.)"))
    assert {"File photo.", "file photo.", "stock photo.", "No photo.", "File 55.", "File 555.", "File photos."} == set(
        found
    )
