"""The four promises, for every room: marks are flagged, nothing else is, fixes give the right side, and last."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import registry, testing
from newslint.registry import Room

REGISTRY = registry.find()
ROOMS = [room for room in REGISTRY.rooms.values() if room.folder]


def cases(page: str) -> list[object]:
    return [
        pytest.param(room, example, id=f"{room.id} {example}")
        for room in ROOMS
        if Path(room.folder or "", page).exists()
        for example in testing.read(Path(room.folder or "", page))
    ]


@pytest.mark.parametrize(("room", "example"), cases("README.md"))
def test_the_page_tells_the_truth(room: Room, example: testing.Example, request: pytest.FixtureRequest) -> None:
    if room.topic == "grammar":
        request.getfixturevalue("languagetool")
    assert not testing.problems(REGISTRY.check(room.id), example, REGISTRY)


@pytest.mark.xfail(strict=True, reason="known.md: what the check gets wrong today")
@pytest.mark.parametrize(("room", "example"), cases("known.md"))
def test_known_faults_are_still_faults(room: Room, example: testing.Example) -> None:
    assert not testing.problems(REGISTRY.check(room.id), example, REGISTRY)


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.id)
def test_every_room_has_a_page_with_examples_of_both_kinds(room: Room) -> None:
    page = Path(room.folder or "", "README.md")
    examples = testing.read(page)
    assert any(text.marks for e in examples for text in e.texts), "no example that is flagged"
    assert any(not text.marks for e in examples for text in e.texts), "no example that passes"
    for heading in ("## Why", "## Examples", "## What it gets wrong", "## Sources"):
        assert heading in page.read_text(encoding="utf-8"), f"no {heading}"
    assert REGISTRY.check(room.id).summary in page.read_text(encoding="utf-8"), "the summary is not on the page"
