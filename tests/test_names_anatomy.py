"""Names: runs of capitalised words, their titles and particles, and short mentions tied to full ones."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import anatomy
from newslint.model import Article


def names(text: str) -> list[str]:
    return [text[m.start : m.end] for m in anatomy.of(Article("a.txt", text)).names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met Ludwig van der Berg in Ulm.", ["Ludwig van der Berg", "Ulm"]),
        ("He met Osama bin Laden.", ["Osama bin Laden"]),
        ("He met Bashar al-Assad and al-Hakim.", ["Bashar al-Assad", "al-Hakim"]),
        ("He met Valéry Giscard d’Estaing.", ["Valéry Giscard d’Estaing"]),
        ("He met Mary-Jane O'Neil’s aunt.", ["Mary-Jane O'Neil"]),
        ("He met J. K. Smith and J.K. Rowling.", ["J. K. Smith", "J.K. Rowling"]),
        ("He left the U.S. He came back.", ["U.S."]),
        ("He saw Ms Hall. Gen. Ruiz saw nobody.", ["Hall", "Ruiz"]),
        ("Experts said so. Other experts, such as Hall, did not.", ["Hall"]),
        ("But Smith left. However, Smith’s aide stayed.", ["Smith", "Smith"]),
        ("The anti-Trump rally by @Smith at www.Hall.example", ["Trump"]),
        ("Smith’s White House visit", ["Smith", "White House"]),
        ("A\u00a0man met Ann\u00a0Hall.", ["Ann\u00a0Hall"]),
    ],
)
def test_spans(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_titles_and_antecedents() -> None:
    text = "He met President Ada Okafor. Mr Hall saw Okafor’s car; Ms Okafor did not."
    found = anatomy.of(Article("a.txt", text)).names
    assert [(m.title, text[m.start : m.end], m.full) for m in found] == [
        ("President", "Ada Okafor", -1),
        ("Mr", "Hall", -1),
        ("", "Okafor", 0),
        ("Ms", "Okafor", 0),
    ]


def test_the_words_of_a_name_leave_particles_out() -> None:
    text = "He met Ludwig van der Berg."
    (mention,) = anatomy.of(Article("a.txt", text)).names
    assert [text[a:b] for a, b in mention.words] == ["Ludwig", "Berg"]


@given(st.text(alphabet="AbÉ .'’-al\n\u00a0\r“”s", max_size=80))
def test_spans_stay_in_order_and_inside(text: str) -> None:
    found = anatomy.of(Article("a.txt", text)).names
    assert all(0 <= m.start < m.end <= len(text) for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(a < b for m in found for a, b in m.words)


@pytest.mark.parametrize("piece", ["A ", "A. ", "A-", "Aa'", "Aa van der ", "A.A.", "Sir "])
def test_hostile_text_is_read_in_one_pass(piece: str) -> None:
    names(piece * 50_000)
