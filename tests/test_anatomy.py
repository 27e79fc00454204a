"""Lines, paragraphs, sentences and words: what every check stands on."""

from __future__ import annotations

import gc
import sys
import weakref
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import anatomy, engine, registry
from newslint.anatomy import lines
from newslint.model import Article
from newslint.plan import Plan


def sentences(text: str) -> list[str]:
    of = anatomy.of(Article("a.txt", text))
    return [text[a:b] for a, b in of.sentences]


@pytest.mark.parametrize(
    "text",
    [
        "U.S. Rep. J. Smith met the mayor. | He stayed for an hour.",
        "It began at 9 a.m. Tuesday and went on. | It ended at 5 p.m. | Nobody left.",
        "She lives at No. 10 Downing Street. | He does not.",
        "“Go,” he said. | “We will go.” | They went.",
        '"Go," he said. | "We will go." | They went.',
        "“We want peace. | We want bread.” | They went home.",
        "“Stop!” Smith said. | He ran.",
        "“Why?” she asked. | Nobody knew.",
        "Dr. Anne Field and Mr. Lee met Gov. Kay. | They talked.",
        "He left the U.S. | He was gone.",
        "The firm grew by 3.5 percent. | It was the best year.",
        "John F. Kennedy was there. | So was J. R. R. Tolkien.",
        "Is it true? | Yes! | It is.",
        "He said it was over (it was not). | She agreed.",
        "The Jan. 6 hearing began. | It was long.",
        "The law of Sept. 11, 2001, stays. | It is old.",
        "Smith Inc. and Jones Ltd. merged. | The price was low.",
        "The iPhone sold well. | eBay did not.",
    ],
)
def test_sentences(text: str) -> None:
    assert sentences(text.replace(" | ", " ")) == text.split(" | ")


def test_hard_wrapped_copy_is_joined_into_paragraphs() -> None:
    line = "The council of the town met on Monday to vote for the new bridge\n"
    text = f"{line * 4}over the river.\n\n{line * 3}once more.\n"
    of = anatomy.of(Article("a.txt", text))
    assert len(of.paragraphs) == 2
    assert len(of.lines) == 9


def test_one_paragraph_a_line() -> None:
    text = (
        "The council met.\nIt voted for the bridge, which will stand by the old mill in the north of the town.\nNo.\n"
    )
    assert len(anatomy.of(Article("a.txt", text)).paragraphs) == 3


def test_headings_and_lists_are_no_sentences() -> None:
    text = "A Bridge at Last\n\nThe council met.\n\nWhat it costs\n\n- the bridge\n- the road\n\nIt voted."
    assert sentences(text) == ["The council met.", "It voted."]
    kinds = [p.kind for p in anatomy.of(Article("a.txt", text)).parts]
    assert kinds == ["headline", "paragraph", "subheading", "list", "list", "paragraph"]


def test_words() -> None:
    text = "The U.S. spent $1,000.50 on O'Neill's well-known café, didn't it?"
    of = anatomy.of(Article("a.txt", text))
    words = [text[a:b] for a, b in of.words]
    assert words == ["The", "U.S.", "spent", "1,000.50", "on", "O'Neill's", "well-known", "café", "didn't", "it"]


def test_the_anatomy_is_made_once() -> None:
    article = Article("a.txt", "The council met. It voted.")
    assert anatomy.of(article) is anatomy.of(article)
    assert anatomy.of(article).sentences is anatomy.of(article).sentences


COPY = st.text(st.sampled_from("aB .!?\"“”‘’'\n\r\t\ufeff\u00a0,é—-1(@)[]:\u0301漢ש😀"), max_size=80)


@given(COPY)
def test_every_span_lies_in_the_text_and_nothing_raises(text: str) -> None:
    of = anatomy.of(Article("a.txt", text))
    for start, end in [*of.lines, *of.paragraphs, *of.sentences, *of.words, *(p[1:3] for p in of.parts)]:
        assert 0 <= start < end <= len(text)
    for q in of.quotations:
        assert 0 <= q.start <= q.end <= len(text)
    for pairs in (of.lines, of.paragraphs, of.sentences, of.words):
        assert all(a[1] <= b[0] for a, b in pairwise(pairs))


@given(COPY)
def test_every_letter_of_the_copy_is_in_one_part(text: str) -> None:
    of = anatomy.of(Article("a.txt", text))
    for i, ch in enumerate(text):
        if ch.isalnum():
            assert any(p.start <= i < p.end for p in of.parts), (i, ch)


def test_a_line_of_exotic_space_is_no_line() -> None:
    assert anatomy.of(Article("a.txt", "\x85 \x1c\x85\n\u2028\u3000\nBy")).lines == [(8, 10)]


def test_a_row_of_short_lines_is_a_list_without_its_bullets() -> None:
    prose = "The new phone goes on sale in May and costs as much as the old one did a year ago, the firm said."
    text = f"{prose}\n\nScreen: 6 inches\n\nWeight: 190 grams\n\nBattery: a day\n\n{prose}\n\nWhat next\n\n{prose}"
    kinds = [part.kind for part in anatomy.of(Article("a.txt", text)).parts]
    assert kinds == ["paragraph", "list", "list", "list", "paragraph", "subheading", "paragraph"]


def test_an_article_that_has_been_read_is_let_go_without_the_garbage_collector() -> None:
    plan, texts = Plan(registry.find()), ("The harbour opened on Monday, Lena Ort said.\n", "It was shut on Tuesday.\n")
    gc.disable()
    try:
        article = Article("a.txt", texts[0])
        engine.read(article, plan)
        kept = weakref.ref(anatomy.of(article))
        article = Article("b.txt", texts[1])
        engine.read(article, plan)  # what a check remembers of the article before it forgets now
        assert kept() is None
    finally:
        gc.enable()


DIVIDED = [
    "It was late. Nobody came.\n\nDr. Lee spoke in the U.S. He left. “Go,” he said. “Go now.”\n\nIt soon ended.",
    "One line of copy that is a sentence.\n",
    "",
]


@pytest.mark.parametrize("text", DIVIDED)
def test_what_is_asked_of_a_few_paragraphs_agrees_with_the_sentences(text: str) -> None:
    whole = anatomy.of(Article("a.txt", text)).sentences
    own = anatomy.of(Article("b.txt", text))
    assert [own.has_sentences(number) for number in range(len(whole) + 2)] == [True] * (len(whole) + 1) + [False]
    assert [pair for paragraph in own.body for pair in own.divided(paragraph)] == whole
    assert own.sentences == whole
    assert not own.has_sentences(len(whole) + 1)


def test_paragraphs_are_divided_only_until_there_are_sentences_enough() -> None:
    own = anatomy.of(Article("a.txt", DIVIDED[0]))
    assert own.has_sentences(len(own.body))
    assert not own._divided
    assert own.has_sentences(len(own.body) + 1)
    assert len(own._divided) == 1


def test_white_space_is_what_python_takes_for_it() -> None:
    assert "".join(filter(str.isspace, map(chr, range(sys.maxunicode + 1)))) == lines._SPACE
