"""A long text is scanned in pieces; what is found doesn't depend on where they are cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import literals
from newslint.literals import Literals
from newslint.lowered import lowered

TEXT = st.text("abA\n“ß", max_size=60)
WORDS = st.lists(st.text("ab\n“ß", min_size=1, max_size=6), max_size=8, unique=True)


def naive(words: list[str], text: str) -> set[tuple[int, int, int]]:
    """Every place where a literal stands, found the slow way."""
    return {
        (number, at, at + len(word))
        for number, word in enumerate(words)
        for at in range(len(text))
        if text.startswith(word, at)
    }


def leftmost_longest(words: list[str], text: str) -> list[tuple[int, int, int]]:
    """The longest literal at the first place where one begins, and so on behind it, found the slow way."""
    everywhere, found, at = naive(words, text), [], 0
    while at < len(text):
        here = max((hit for hit in everywhere if hit[1] == at), key=lambda hit: hit[2], default=None)
        if here:
            found.append(here)
        at = here[2] if here else at + 1
    return found


@pytest.mark.parametrize("piece", [1, 3, 1 << 16])
@given(words=WORDS, text=TEXT)
def test_every_literal_is_found_wherever_the_text_is_cut(piece: int, words: list[str], text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(literals, "PIECE", piece)
        assert sorted(Literals(words).hits(text)) == sorted(naive(words, text))
        assert Literals(words).heard(text) == {number for number, _, _ in naive(words, text)}
        assert sorted(Literals(words, fold=lowered).hits(text)) == sorted(naive(words, lowered(text)))


@pytest.mark.parametrize("piece", [1, 3, 1 << 16])
@given(words=WORDS, text=TEXT)
def test_the_longest_is_found_wherever_the_text_is_cut(piece: int, words: list[str], text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(literals, "PIECE", piece)
        assert list(Literals(words, longest=True).hits(text)) == leftmost_longest(words, text)
