"""How two spellings differ, and which files are asked about a name."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import registry
from newslint.checks.names.spelling import difference, romanised
from newslint.model import Article


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Zelenskyy", "Zelenskiy", "romanised"),
        ("Gaddafi", "Qaddafi", "romanised"),
        ("Mohammed", "Muhammad", "romanised"),
        ("Yanukovych", "Yanukovich", "romanised"),
        ("Sørensen", "Sorensen", "accent"),
        ("Müller", "Mueller", "romanised"),
        ("Gruberman", "Grubermann", "doubled"),
        ("Ashfield", "Ashfeild", "swapped"),
        ("Tolvane", "Tvolane", "jumbled"),
        ("Hambleton", "Hamleton", "dropped"),
        ("Brannigan", "Brannigen", "vowel"),
        ("Orlofsen", "Orlovsen", "sound"),
        ("Vasiliarev", "Vassilairev", "double slip"),
        ("Hadley", "Harley", "letter"),
        ("Brown", "Browne", "ending"),
        ("Norway", "Norwegian", ""),
        ("Americas", "Americans", "ending"),
        ("Africa-Caribbean", "African-Caribbean", "ending"),
        ("Marlow", "Barlow", "opening"),
    ],
)
def test_difference(a: str, b: str, kind: str) -> None:
    assert difference(a, b) == difference(b, a) == kind


@given(st.text(max_size=12), st.text(max_size=12))
def test_any_text_has_a_difference(a: str, b: str) -> None:
    assert difference(a, b) == difference(b, a)


def test_one_key_for_a_family() -> None:
    assert len({romanised(w) for w in ("Zelensky", "Zelenskiy", "Zelenskyy", "Zelenskyi", "Zelenskij")}) == 1


def conclude(*texts: str, encoding: Any = "utf-32") -> list[tuple[Any, Any]]:
    check = registry.find().check("name-variant-across-files")
    assert check.gather
    assert check.conclude
    articles = [Article(f"{i}.txt", text, offset_encoding=encoding) for i, text in enumerate(texts)]
    return list(check.conclude([check.gather(a, check.options()) for a in articles], check.options()))


def test_the_word_alone_is_placed_in_the_readers_encoding() -> None:
    (found,) = conclude("Ask Zoë Montcrieff.", "“𝐚” Zoë Montcrieff.", "“𝐚” Zoë Montcreiff.", encoding="utf-8")
    where, flag = found
    assert (where.quote, where.span, where.start.column) == ("Montcreiff", (8, 18), 17)
    assert where.before.endswith("Zoë ")
    assert [r.where.quote for r in flag.related] == ["Montcrieff", "Montcrieff"]


def test_one_finding_for_each_file() -> None:
    texts = ["Ask Zoe Montcrieff."] * 3 + ["Zoe Montcreiff met Zoe Montcreiff."] * 2
    assert [where.source for where, _ in conclude(*texts)] == ["3.txt", "4.txt"]


def test_facts_are_lists_strings_numbers_and_places() -> None:
    check = registry.find().check("name-variant-across-files")
    assert check.gather
    encoding, rows = check.gather(Article("a.txt", "they asked Zoe Montcrieff."), check.options())
    assert encoding == "utf-32"
    assert [row[:5] for row in rows] == [["Zoe", "Montcrieff", "", 1, rows[0][4]]]
    assert rows[0][4].quote == "Zoe Montcrieff"
    assert json.dumps(rows)


def test_hostile_runs_of_alike_names_end() -> None:
    text = " ".join(f"Zoe Montcr{a}{b}ff." for a in "abcdefghijklmnopqrstuvwxyz" for b in "abcdefghijklmnopqrstuvwxyz")
    assert conclude(text, text.replace("Zoe", "Ann")) == []
