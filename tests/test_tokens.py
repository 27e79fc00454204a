"""The tokens that several checks share are those that `str.split` gives, however an article is cut into parts."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import anatomy, tokens
from newslint.model import Article

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
PIECES = (
    "LONDON (Reuters) - The council met on Monday and said nothing.",
    "Photo: Ann Bee/AP",
    "By Ann Bee",
    "—Ann Bee is a reporter in Leeds. Follow her on Twitter @annbee.",
    "[newslint: allow author-bio — she is the story]",
    "\ufeff",
    "\u2028",
    "\x1f",
    "1. First point",
    "Advertisement",
    " \t",
    "\n",
    "\r\n\r\n",
)


@pytest.mark.parametrize("file", SEEDS, ids=lambda file: file.name)
def test_of_a_whole_article(file: Path) -> None:
    article = Article(file.name, file.read_bytes().decode("utf-8", "replace"))
    assert tokens.of_text(article) == article.text.split()
    parts = anatomy.of(article).parts
    assert tokens.of_parts(article) == [article.text[part.start : part.end].split() for part in parts]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_of_any_parts(text: str) -> None:
    article = Article("made.txt", text)
    found = tokens.of_text(article)
    assert found == text.split()
    assert tokens.counts_of_text(article) == Counter(found)
    spans = tokens.spans(article, range(len(found)))
    assert [text[slice(*spans[number])] for number in range(len(found))] == found
    assert list(spans.values()) == sorted(spans.values())


def test_counts_of_copy_are_in_order_and_leave_out_what_is_none() -> None:
    article = Article("made.txt", "The mayor said the mayor left the old hall on Monday.\n\nPhoto: Ann Bee/AP\n")
    counts = tokens.counts_of_copy(article)
    assert list(counts)[:5] == ["The", "mayor", "said", "the", "left"]
    assert counts["mayor"] == 2
    assert "Photo:" not in counts
    assert tokens.counts_of_text(article)["Photo:"] == 1


def test_each_article_has_its_own() -> None:
    first, second = Article("a.txt", "One line of copy.\n"), Article("b.txt", "Another one, which is longer.\n")
    assert [tokens.of_text(article) for article in (first, second, first)] == [
        article.text.split() for article in (first, second, first)
    ]


def test_a_long_text_is_divided_as_a_short_one_is(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The mayor said the mayor\u2028said.\n\n\x1cAnd the\u00a0mayor said so.\n" * 30
    short = tokens.of_text(Article("a", text)), tokens.of_parts(Article("a", text))
    monkeypatch.setattr(tokens, "LONG", 10)
    long = tokens.of_text(Article("b", text)), tokens.of_parts(Article("b", text))
    assert long == short
