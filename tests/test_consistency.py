"""The forms of consistency: which is the odd one, what is offered, and what stands still on hostile copy."""

from __future__ import annotations

import pytest

from newslint import engine, registry
from newslint.checks.consistency import years
from newslint.model import Article, Finding
from newslint.plan import Choices, Plan

REGISTRY = registry.find()
IDS = [room.id for room in REGISTRY.rooms.values() if room.topic == "consistency"]
PLAN = Plan(REGISTRY, Choices({id: id in IDS for id in REGISTRY.rooms}))


def findings(*texts: str) -> list[Finding]:
    readings = [engine.read(Article(f"{number}.txt", text), PLAN) for number, text in enumerate(texts)]
    outcome = engine.finish(readings)
    assert not outcome.crashes, outcome.crashes[0]
    return [finding for result in outcome.results for finding in result.findings]


def test_one_finding_for_an_inconsistency_with_the_other_places_beside_it() -> None:
    (found,) = findings("The US paid. U.S. banks closed, U.S. shops too; U.S. ports, U.S. mills and a US mine did not.")
    assert found.place.quote == "US"
    assert [r.message for r in found.related] == ["the other form"] * 4 + ["here too"]
    assert found.fix
    assert [edit.text for edit in found.fix.edits] == ["U.S.", "U.S."]


def test_where_no_form_prevails_nothing_is_mended() -> None:
    (found,) = findings("The US paid, the US envoy said. U.S. banks closed and U.S. shops did too.")
    assert found.fix is None
    assert [edit.text for edit in found.suggestions] == ["US"]
    assert "choose one" in found.message


def test_dates_are_left_to_a_person() -> None:
    (found,) = findings("It was held on 3 May, on 4 May and on 5 June, and then on October 5 as well.")
    assert found.place.quote == "October 5"
    assert found.fix is None
    assert not found.suggestions


def test_the_marks_of_a_pasted_piece_are_all_changed() -> None:
    pasted = 'The club wrote: "We won." It added: "It rained."'
    copy = "“We won,” he said. “It rained,” she said, “all day.” “So it did,” he said.\n\n" * 2
    (found,) = findings(copy + pasted)
    assert found.fix
    assert "".join(edit.text for edit in found.fix.edits) == "“”“”"


def test_many_open_marks_are_one_finding() -> None:
    copy = "\n\n".join(f"He called boat {n} the “best of the year and left." for n in range(6))
    (found,) = findings(copy)
    assert len(found.related) == 5


def test_files_that_are_at_odds_with_themselves_are_left_out_of_the_comparison() -> None:
    found = findings("The US paid and U.S. banks closed.", "The U.S. paid.", "The U.S. left.")
    assert [f.check for f in found] == ["inconsistent-abbreviation"]


def test_a_paragraph_of_years_is_looked_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []

    def counted(literals: object, text: str) -> bool:
        looked.append(text)
        return True

    monkeypatch.setattr(years, "stands", counted)
    article = Article("a.txt", "It began in 1999 and went on in 2001 " * 200 + "for ten years. It ended in 2012.\n")
    assert len(list(years.sentences(article))) == 2
    assert len(looked) == 3  # the paragraph and its sentences
