"""Our formulas against textstat's, on text cut into plain sentences so that both see the same ones."""

from __future__ import annotations

import pytest

from newslint.checks.readability.formulas import of_article
from newslint.checks.readability.syllables import count
from newslint.model import Article

textstat = pytest.importorskip("textstat")

# textstat rounds both averages to one decimal before it weighs them: 0.05 * (0.39 + 11.8), 0.05 * (1.015 + 84.6)
GRADE, EASE = 0.62, 4.3
TEXTS = [
    "The council met on Monday. It voted for the new bridge over the river. Nobody in the room spoke against the plan.",
    "The government announced additional measures on Tuesday. Opposition members immediately criticised the decision. "
    "Several organisations demanded an independent investigation into the management of the programme.",
    "She ran to the shop and bought bread. The dog came too. They went home along the old road by the sea.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_flesch_kincaid_agrees_with_textstat(text: str) -> None:
    ours = of_article(Article("a.txt", text))
    assert ours.sentences == textstat.sentence_count(text)
    assert ours.words == textstat.lexicon_count(text)
    same = ours._replace(syllables=textstat.syllable_count(text))  # it hyphenates, so "over" has one syllable for it
    assert same.grade == pytest.approx(textstat.flesch_kincaid_grade(text), abs=GRADE)
    assert same.reading_ease == pytest.approx(textstat.flesch_reading_ease(text), abs=EASE)


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("the", 1), ("one", 1), ("are", 1), ("make", 1), ("makes", 1), ("asked", 1), ("wanted", 2), ("little", 2),
        ("houses", 2), ("area", 3), ("idea", 3), ("create", 2), ("created", 3), ("government", 3), ("statement", 2),
        ("something", 2), ("business", 2), ("people", 2), ("radio", 3), ("nation", 2), ("experience", 4), ("player", 2),
        ("going", 2), ("didn't", 2), ("don't", 1), ("well-known", 2), ("FBI", 3), ("media", 3), ("situation", 4),
        ("terrorism", 4), ("Wednesday", 2), ("2024", 1), ("safety", 2), ("league", 1), ("killed", 1),
    ],
)  # fmt: skip
def test_syllables(word: str, syllables: int) -> None:
    assert count(word) == syllables
