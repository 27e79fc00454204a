"""How two spellings differ, and which files are asked about a name."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import registry
from newslint.checks.names.apart import told_apart
from newslint.checks.names.spelling import difference, romanised, sound_alike
from newslint.checks.names.transliterated import are_alike, are_one
from newslint.checks.names.words import Word
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


def test_hostile_runs_of_alike_names_end() -> None:
    text = " ".join(f"Zoe Montcr{a}{b}ff." for a in "abcdefghijklmnopqrstuvwxyz" for b in "abcdefghijklmnopqrstuvwxyz")
    assert conclude(text, text.replace("Zoe", "Ann")) == []


@pytest.mark.parametrize(
    ("between", "told"),
    [
        (" and Rob ", True),
        (", 34, and her cousin ", True),
        (" Hale and Roy ", True),
        (" said that ", False),
        (" left. A friend of ", False),
        (", ", False),
    ],
)
def test_names_that_a_clause_joins_are_two(between: str, told: bool) -> None:
    text = f"Jansen{between}Janssen"
    one, other = Word("Jansen"), Word("Janssen")
    one.spans.append((0, 6))
    other.spans.append((len(text) - 7, len(text)))
    assert told_apart(text, one, other) is told


@pytest.mark.parametrize("piece", ["Jansen and ", "Jansen and the ", "Jansen A. ", "Jansen, 34, and her ", "Aab Aba "])
def test_hostile_text_is_told_apart_in_one_pass(piece: str) -> None:
    check = registry.find().check("name-variant")
    assert check.run
    list(check.run(Article("a.txt", piece * 20_000), check.options()))


@pytest.mark.parametrize(
    ("a", "b"),
    [("Stephen", "Steven"), ("Lindsay", "Lindsey"), ("Catherine", "Katherine"), ("Rachel", "Rachael")],
)
def test_given_names_of_one_sound(a: str, b: str) -> None:
    assert sound_alike(a, b)
    assert difference(a, b) in ("homophone", "sound")


def test_files_of_one_story_share_rare_names() -> None:
    story = "Ruaridh Pentland and Fabrice Delorme won. "
    other = "Anneke Bosman and Piet Kuyper won. "
    assert conclude(story + "Gordon Hallach won.", story + "Gordon Hallack lost.")
    assert not conclude(story + "Gordon Hallach won.", other + "Gordon Hallack lost.")
    assert not conclude(story + "Gordon Hallach won. Gordon Hallack lost.", story + "Gordon Hallack lost.")


@pytest.mark.parametrize(
    ("a", "b", "one"),
    [
        ("Ioulia Dorochenko", "Yuliya Doroszenko", True),
        ("Ihor Halahan", "Igor Galagan", True),
        ("Avner Linn", "Avner Lin", True),
        ("Abner Shohami", "Avner Schochami", True),
        ("Al Rafidan", "al-Rafidain", True),
        ("El-Nahda Islamiya", "al-Nahda Islamiyya", True),
        ("Jabhat-e-Nasr", "Jabhat i-Nasr", True),
        ("Bay-Bay", "Bai-Bai", True),
        ("North Karwal Liberation League", "Northern Karwal Liberation League", True),
        ("Karwal Food Program", "Karwal Food Programme", True),
        ("Peter Sanders", "Peter Saunders", False),
        ("Kevin Keegan", "Kevin Quinn", False),
        ("Mike Huckabee", "Maia Kobabe", False),
        ("Oriol Gill", "Oriol Hill", False),
        ("Karwal Armed Forces", "Karwal Armed Front", False),
        ("Boca Raton", "Job Creation", False),
    ],
)
def test_two_romanisations_of_a_full_name(a: str, b: str, one: bool) -> None:
    assert (are_alike(a, b) and are_one(a, b)) is one
    assert (are_alike(b, a) and are_one(b, a)) is one
