"""Whole articles made to take long come to an end, and no check crashes on them."""

from __future__ import annotations

import pytest
from hostile_copy import texts

from newslint import engine
from newslint.model import Article
from newslint.plan import Plan
from newslint.registry import find

PLAN = Plan(find())
TEXTS = texts(30_000)  # where time grows with the square, whoever waits for the tests notices at such a length


@pytest.mark.parametrize("name", TEXTS)
def test_hostile_copy_is_linted(name: str) -> None:
    outcome = engine.finish([engine.read(Article("a.txt", TEXTS[name]), PLAN)])
    assert not outcome.crashes
    assert all(0 <= f.place.span.start <= f.place.span.end <= len(TEXTS[name]) for f in outcome.results[0].findings)
