"""Pairs of names in invented copy: see names_forms.txt. The few that fail today are listed, so that a change shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import engine, registry
from newslint.model import Article, Finding
from newslint.plan import Choices, Plan

REGISTRY = registry.find()
ROWS = [
    [cell.strip() for cell in line.split(" | ", 3)]
    for line in (Path(__file__).parent / "names_forms.txt").read_text(encoding="utf-8").split("\n")
    if line and not line.startswith("#")
]
WRONG = {
    ("Kapodistria", "Kapodistrias"),  # one name, told from a plural by nothing
    ("Philips", "Phillips"),  # a firm and a man
    ("Bournemouth", "Burnemouth"),  # two places
    ("Portland", "Porthand"),
    ("Morrison", "Morison"),
}


def findings(copy: str) -> list[Finding]:
    articles = [Article(f"{number}.txt", text.strip()) for number, text in enumerate(copy.split("||"))]
    check = "name-variant-across-files" if len(articles) > 1 else "name-variant"
    plan = Plan(REGISTRY, Choices({room: room == check for room in REGISTRY.rooms}))
    outcome = engine.finish([engine.read(article, plan) for article in articles])
    assert not outcome.crashes
    return [finding for result in outcome.results for finding in result.findings]


@pytest.mark.parametrize(("label", "a", "b", "copy"), ROWS, ids=[" ".join(row[:3]) for row in ROWS])
def test_one_name_is_told_from_two(label: str, a: str, b: str, copy: str) -> None:
    found = findings(copy)
    linked = any({f.place.quote, other.place.quote} == {a, b} for f in found for other in f.related)
    right = linked if label == "same" else not found
    assert right == ((a, b) not in WRONG)


def test_there_are_enough_of_both() -> None:
    labels = [row[0] for row in ROWS]
    assert labels.count("same") >= 60
    assert labels.count("different") >= 120
