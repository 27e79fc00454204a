"""Names across files: who is flagged where a file has both spellings, and what is gathered."""

from __future__ import annotations

import json

from newslint import engine, registry
from newslint.checks.names.name_variant_across_files import gather
from newslint.checks.names.name_variant_across_files.paths import Paths
from newslint.checks.names.name_variant_across_files.roll import Roll
from newslint.checks.names.name_variant_across_files.uses import names, within
from newslint.model import Article, Finding, NoOptions
from newslint.plan import Choices, Plan

REGISTRY = registry.find()
CHECKS = ("name-variant", "name-variant-across-files")


def findings(*texts: str) -> list[Finding]:
    plan = Plan(REGISTRY, Choices({room: room in CHECKS for room in REGISTRY.rooms}))
    outcome = engine.finish([engine.read(Article(f"{n}.txt", text), plan) for n, text in enumerate(texts)])
    assert not outcome.crashes
    return [finding for result in outcome.results for finding in result.findings]


def test_a_file_that_has_both_is_left_to_the_check_of_one_article() -> None:
    found = findings(
        "Aurelia Montcrieff sang. Critics praised Aurelia Montcrieff. Aurelia Montcreiff wept.",
        "Aurelia Montcrieff left.",
    )
    assert [(f.check, f.place.quote) for f in found] == [("name-variant", "Montcreiff")]


def test_where_that_cannot_tell_which_is_odd_the_run_does() -> None:
    found = findings(
        "Aurelia Montcreiff sang. Aurelia Montcrieff wept.", "Aurelia Montcrieff left.", "So did Aurelia Montcrieff."
    )
    assert [(f.check, f.place.quote) for f in found] == [(CHECKS[1], "Montcreiff"), (CHECKS[0], "Montcrieff")]


def test_where_that_can_tell_it_is_not_contradicted() -> None:
    found = findings(
        "Aurelia Montcreiff sang. Aurelia Montcreiff sat. Aurelia Montcreiff ate. Aurelia Montcrieff wept.",
        "Aurelia Montcrieff left.",
        "So did Aurelia Montcrieff.",
    )
    assert [(f.check, f.place.quote) for f in found] == [(CHECKS[0], "Montcrieff")]


def test_a_file_that_misspells_a_name_twice_in_three_is_not_believed() -> None:
    wrong = "Aurelia Montcreiff sang. Aurelia Montcreiff sat. Aurelia Montcrieff wept."
    (alone,) = findings(wrong)
    assert alone.suggestions == ()
    assert alone.message == "Montcrieff here, Montcreiff twice elsewhere; find out which is right and use one spelling."
    found = findings(wrong, "Aurelia Montcrieff left.", "So did Aurelia Montcrieff.")
    assert [(f.check, f.place.quote) for f in found] == [(CHECKS[1], "Montcreiff"), (CHECKS[0], "Montcrieff")]
    assert found[0].message == "Montcreiff here, but 2 other files have Montcrieff; use one spelling."


def test_a_usual_given_name_is_believed_unless_it_is_much_rarer() -> None:
    slips = "Jenifer Vantongeren sang. Jenifer Vantongeren sat. "
    (found,) = findings(slips + "Jennifer Vantongeren left.")
    assert found.place.quote == "Jenifer"
    assert [edit.text for edit in found.suggestions] == ["Jennifer"]
    (found,) = findings(slips + "Jenifer Vantongeren ate. Jennifer Vantongeren left.")
    assert (found.place.quote, found.suggestions) == ("Jennifer", ())


def test_at_a_tie_neither_spelling_is_suggested() -> None:
    (tie,) = findings("Aurelia Montcreiff sang. Aurelia Montcrieff wept.")
    assert tie.suggestions == ()
    assert "once each; find out which is right" in tie.message
    (clear,) = findings("Aurelia Montcreiff sang. " + "Aurelia Montcrieff wept. " * 3)
    assert [edit.text for edit in clear.suggestions] == ["Montcrieff"]


def test_a_name_that_goes_on_is_read_with_and_without_what_follows() -> None:
    rows = [names(Article(f"{n}.txt", text)) for n, text in enumerate(LONGER)]
    roll = Roll([[f"{n}.txt", "utf-32", row, []] for n, row in enumerate(rows)])
    uses = roll.uses("Duran", "Duran")
    assert [(use.file, use.after, use.times) for use in uses] == [(0, "Duran", 1), (0, "", 3), (1, "Trust", 1)]
    assert list(roll.pairs) == [("Duran", "Duran"), ("Duran", "Trust"), ("Ada", "Moss")]
    assert roll.rare(1) == {("Duran", "Duran"), ("Duran", "Trust"), ("Ada", "Moss")}
    assert [within(use, 1).span.start for use in uses] == [8, 14, 8]


LONGER = ("A Duran Duran Duran sang. Duran Duran ate. Duran Duran left.", "2 Duran Duran Trust paid. Ada Moss got it.")


def test_files_are_counted_and_not_the_names_in_them() -> None:
    (found,) = findings("Aurelia Montcrieff Fund paid. Aurelia Montcrieff Trust paid.", "Aurelia Montcreiff Fund lost.")
    assert found.message == "Montcreiff here, but 0.txt has Montcrieff; both are used, so choose one spelling."
    assert len(found.related) == 1


def test_more_uses_in_one_file_do_not_outvote_more_files() -> None:
    many = "Aurelia Montcreiff Fund paid. Aurelia Montcreiff Trust paid. Aurelia Montcreiff Prize went to Rome."
    found = findings(many, "Aurelia Montcrieff Fund lost.", "Aurelia Montcrieff Fund won.")
    assert [(f.place.source, f.place.quote) for f in found] == [("0.txt", "Montcreiff")]


def test_another_file_is_called_by_as_much_of_its_path_as_is_needed() -> None:
    paths = Paths(["x/2024/a.txt", "x/2025/a.txt", "x/b.txt", "y/x/b.txt", "c.txt", "d/c.txt"])
    assert paths.shortest("x/2024/a.txt") == "2024/a.txt"
    assert paths.shortest("y/x/b.txt") == "y/x/b.txt"
    assert paths.shortest("x/b.txt") == "x/b.txt"
    assert paths.shortest("c.txt") == "c.txt"
    assert Paths(["x/b.txt", "x/c.txt"]).shortest("x/b.txt") == "b.txt"


def test_two_people_of_one_file_are_two_people_in_the_others() -> None:
    assert not findings("Emmerich Hallsten and his cousin Emmerich Halsten met.", "Emmerich Halsten left.")


def test_a_third_spelling_is_shown_too() -> None:
    found = findings(
        "Dmytro Yanukovych fled.", "Dmytro Yanukovych hid.", "Dmytro Yanukovich ran.", "Dmytro Yanukovitch rode."
    )
    assert all(len({r.place.quote for r in f.related}) == 2 for f in found)
    assert len(found) == 2


def test_two_romanisations_of_a_whole_name_in_one_story() -> None:
    story = "Ruaridh Pentland and Fabrice Delorme met"
    assert [f.place.quote for f in findings(f"{story} Iulia Dorochenko.", f"{story} Yuliya Doroszenko.")] == [
        "Yuliya Doroszenko"
    ]
    assert not findings("They met Iulia Dorochenko.", "They met Yuliya Doroszenko.")


def test_an_offset_encoding_other_than_code_points_is_kept() -> None:
    plan = Plan(REGISTRY, Choices({room: room in CHECKS for room in REGISTRY.rooms}))
    texts = ("😀😀 Aurelia Montcrieff sang.", "😀😀 É Aurelia Montcreiff wept.")
    articles = [Article(f"{n}.txt", text, offset_encoding="utf-16") for n, text in enumerate(texts)]
    (found,) = [f for r in engine.finish([engine.read(a, plan) for a in articles]).results for f in r.findings]
    text = texts[1].encode("utf-16-le")
    assert text[2 * found.place.start.offset : 2 * found.place.end.offset].decode("utf-16-le") == "Montcreiff"
    assert found.place.before == "😀😀 É Aurelia "


def test_what_is_gathered_can_be_stored() -> None:
    facts = gather(Article("a.txt", "\ufeffAnna Åström\r\nmet \x00 Bo Ek-Dahl. Anna Åström left."), NoOptions())
    assert json.loads(json.dumps(facts)) == facts
