"""Whole articles made to take long: something that a check looks for beside a long run of signs, or again and again."""

from __future__ import annotations

import time

import pytest

from newslint import engine
from newslint.model import Article
from newslint.plan import Plan
from newslint.registry import find

PLAN = Plan(find())
TEXTS = (  # what opens the copy, what comes again and again, what ends it
    ("Ann Bee (1900-1980) ", "A", ""),
    ("Ann Bee warned the town. Mr ", "A'", ""),
    ("A boat—sail (@harbour) ", " ", " a boat—sail (@harbour)"),
    ("ý ", "A", ""),
    ("## Tea", " ", "## Tea"),
    ("A boat. Photo by Ann Bee", " ", "A boat.\n\nA boat. Photo by Ann Bee"),
    ("", "Ann Bee can be reached at a@harbour.example. . ", ""),
    ("", "The Bees is a writer of novels and a harbour pilot. ", ""),
    ("", "[cite: 5]\n[cite_start]\n", ""),
    ("", "“. ", ""),
    ("", "k“ . “  '' ’’ ", ""),
    ("", "‘a. ", "A."),
    ("", "Tea &amp; cake. [newslint: allow html-entity — meant]\n", ""),
    ("", "[newslint: allow html-entity — meant]\nTea &amp; cake.\n\n", ""),
    ("", "[newslint: allow html-entity — meant]\n", "Tea &amp; cake."),
)


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text[0] + text[1])
def test_time_grows_with_the_length(text: tuple[str, str, str]) -> None:
    first, again, last = text
    spent = []
    for size in (15_000, 60_000):
        article = Article("a.txt", first + again * (size // len(again)) + last)
        began = time.process_time()
        assert not engine.finish([engine.read(article, PLAN)]).crashes
        spent.append(time.process_time() - began)
    assert spent[1] < 6 * spent[0] + 0.5  # sixteen times where it grows with the square
