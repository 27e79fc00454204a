"""Suppressions in the copy."""

from __future__ import annotations

import pytest

from newslint import anatomy, engine, registry
from newslint.model import Article
from newslint.plan import Choices, Plan

REGISTRY = registry.find()
ONLY = Choices(dict.fromkeys(REGISTRY.rooms, False) | {"replacement-character": True, "unused-allowance": True})
LOST = "The mayor of M\ufffdlaga spoke."


def found(text: str) -> list[tuple[str, int]]:
    outcome = engine.finish([engine.read(Article("a.txt", text), Plan(REGISTRY, ONLY))])
    assert not outcome.crashes
    return [(f.check, f.place.start.line) for f in outcome.results[0].findings]


@pytest.mark.parametrize(
    "text",
    [
        f"{LOST} [newslint: allow replacement-character — as printed]",
        f"[newslint: allow replacement-character — as printed]\n{LOST}",
        f"[newslint: allow replacement-character]\n{LOST}",
        f"[newslint: allow replacement-character]\n\n{LOST}",
        f"[newslint: allow replacement-character -- as printed]\r\n\r\n{LOST}\r\n{LOST}\r\n",
        f"<!-- newslint: allow replacement-character — as printed -->\n{LOST}",
        f"{LOST} <!-- newslint: allow replacement-character -->",
        f"Fine.\n\n[newslint: allow-file replacement-character — all of it]\n\n{LOST}\n\n{LOST}",
        f"[newslint: allow replacement-character — next]\n{LOST}\n{LOST}\n",
        "The mayor of M\ufffd[sic] spoke.",
        "The band “M\ufffd” [sic] spoke.",
    ],
)
def test_allowed(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"[newslint: allow author-bio — wrong check]\n{LOST}", [("replacement-character", 2)]),
        (f"[newslint: allow replacement-character — next]\n{LOST}\n\n{LOST}", [("replacement-character", 4)]),
        (f"{LOST}\n{LOST} [newslint: allow replacement-character]", [("replacement-character", 1)]),
        ("[newslint: allow replacement-character]\nFine.", [("unused-allowance", 1)]),
        ("[newslint: allow replacment-character]\nFine.", [("unused-allowance", 1)]),
        ("[newslint: allow replacement-character]", [("unused-allowance", 1)]),
        ("[newslint: allow unknown-\ufffd — x]", [("unused-allowance", 1)]),
        (f"[newslint: ignore replacement-character]\n{LOST}", [("unused-allowance", 1), ("replacement-character", 2)]),
        (f"{LOST} [sic]", [("replacement-character", 1)]),
    ],
)
def test_not_allowed(text: str, expected: list[tuple[str, int]]) -> None:
    assert [f for f in found(text) if f[0] != "replacement-character" or expected] == expected


def test_the_remark_is_no_part_of_the_article() -> None:
    text = f"Headline\n\n[newslint: allow replacement-character — as printed]\n\n{LOST} [newslint: allow no-source]"
    of = anatomy.of(Article("a.txt", text))
    kept = [text[a:b] for a, b in of.lines]
    assert kept == ["Headline", LOST]
    assert not any("newslint" in text[a:b] for a, b in of.sentences)


def test_an_allowance_covers_findings_across_files() -> None:
    from newslint.model import Check, Flag, Span
    from newslint.places import place
    from newslint.registry import Registry, Room

    def gather(article: Article, options: object) -> object:
        return place(article, (0, 3))

    def conclude(facts: object, options: object) -> object:
        return ((where, Flag(Span(0, 0), "seen")) for where in facts)  # type: ignore[attr-defined]

    own = Registry(
        [Room("unused-allowance", "newslint", "newslint.checks.newslint.unused_allowance")],
        [Check("three-letters", "Three letters.", gather=gather, conclude=conclude)],  # type: ignore[arg-type]
    )
    texts = ["abc [newslint: allow three-letters]", "def"]
    plan = Plan(own)
    outcome = engine.finish([engine.read(Article(f"{i}.txt", t), plan) for i, t in enumerate(texts)])
    assert [[f.check for f in r.findings] for r in outcome.results] == [[], ["three-letters"]]
    assert [r.suppressed for r in outcome.results] == [1, 0]
