"""What the fixes of bios, captions, embeds and their like leave: nothing more to find, and no other word changed.

All fixes are made, the safe ones and those that a person must ask for, on every labelled article where those are at
hand, and always on the examples of every room of the two topics, those that are added later too.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import SHARED

from newslint import engine, fix, inputs, registry, testing
from newslint.model import Article, Finding, Fix
from newslint.plan import Choices, Plan

REGISTRY = registry.find()
ROOMS = [r for r in REGISTRY.rooms.values() if r.folder and Path(r.folder).parent.name in ("boilerplate", "leftovers")]
ROUNDS = 2
BLANK = " \t\r\n\xa0\x0b\x0c\ufeff"
ARTICLES = sorted((SHARED / "gold" / "articles").glob("*.txt"))


def only(rooms: list[registry.Room], options: dict[str, dict[str, object]] | None = None) -> Plan:
    """The plan that runs these rooms and no other."""
    ids = {room.id for room in rooms}
    return Plan(REGISTRY, Choices({id: id in ids for id in REGISTRY.rooms}, options or {}))


def examples() -> list[object]:
    """One article of every example of every room, with the plan of that room alone."""
    return [
        pytest.param(text.article, only([room], {room.id: e.options}), id=f"{room.id} {e}")
        for room in ROOMS
        for page in ("README.md", "known.md")
        if Path(room.folder or "", page).exists()
        for e in testing.read(Path(room.folder or "", page))
        for text in e.texts
    ]


def lint(article: Article, plan: Plan) -> list[Finding]:
    outcome = engine.finish([engine.read(article, plan)])
    assert not outcome.crashes, outcome.crashes[0]
    return list(outcome.results[0].findings)


def inked(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the blanks and line breaks at its ends."""
    while start < end and text[start] in BLANK:
        start += 1
    while start < end and text[end - 1] in BLANK:
        end -= 1
    return start, end


def check_fixes(article: Article, plan: Plan) -> None:
    """The fixes cut nothing but what is flagged, and after them nothing is found that a fix could be made for.

    Two cuts at the very top touch in the gap between them, and one has to wait for a second round, as in the tool.
    """
    for rounds in range(ROUNDS):
        found = lint(article, plan)
        fixes = [f.fix for f in found if f.fix is not None]
        if not fixes:
            return
        _cuts_only(article.text, fixes, [tuple(f.place.span) for f in found])
        fixed, made = fix.apply(article.text, fixes)
        assert made == len(fixes) or rounds == 0, "fixes touch that are not the first of the text"
        article = Article(article.source, fixed, article.meta)
    left = [f.place.quote for f in lint(article, plan) if f.fix is not None]
    assert not left, f"found after the fixes: {left}"


def _cuts_only(text: str, fixes: list[Fix], held: list[tuple[int, int]]) -> None:
    for edit in (edit for each in fixes for edit in each.edits):
        start, end = inked(text, edit.start, edit.end)
        inside = start >= end or any(a <= start and end <= b for a, b in held)
        assert inside, f"more is cut than was flagged: {text[start:end]!r}"


@pytest.mark.parametrize(("article", "plan"), examples())
def test_the_examples_are_clean_after_their_fixes(article: Article, plan: Plan) -> None:
    check_fixes(article, plan)


@pytest.mark.skipif(not ARTICLES, reason="the labelled articles (../shared/gold/articles) are not on this machine")
@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_the_labelled_articles_are_clean_after_the_fixes(path: Path) -> None:
    decoded = inputs.decode(path.read_bytes())
    check_fixes(Article(path.name, decoded.text, decoded.meta()), only(ROOMS))
