"""Every pattern of newslint comes to an end on what its repeats may go on with, however that can be divided.

Time that doubles with each sign more shows on a short text: three hundred signs would take for ever. Growth of another
kind is measured by `benchmarks/hostile_forms.py`, which reads whole articles.
"""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import pytest
from every_pattern import patterns
from regex_samples import repeats

LENGTH = 300  # code points
PATIENCE = 20  # seconds of CPU for one text, of which a thousandth is enough
NO_END = "k k\x01k\x01k\x01k\x01\x01\x01\x01\x01"  # what hardly a pattern goes on with
PORTION = 100  # patterns
ALL = [(name, re.compile(pattern.pattern, pattern.flags)) for name, pattern in patterns()]


@contextmanager
def given_up(name: str) -> Iterator[None]:
    """A pattern that is being matched heeds signals, so it can be told from one that ends."""

    def end(*_: object) -> NoReturn:
        pytest.fail(f"{name}: no end within {PATIENCE} s", pytrace=False)

    before = signal.signal(signal.SIGPROF, end)
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def hostile(pattern: re.Pattern[str]) -> Iterator[str]:
    for before, again in repeats(pattern):
        for end in ("", NO_END, f" {NO_END}"):
            yield before + again * (LENGTH // len(again)) + end


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no timer of CPU time on this system")
@pytest.mark.parametrize("first", range(0, len(ALL), PORTION))
def test_every_pattern_comes_to_an_end(first: int) -> None:
    for name, pattern in ALL[first : first + PORTION]:
        for text in hostile(pattern):
            with given_up(name):
                pattern.match(text)
                pattern.search(text)


def test_a_pattern_without_end_is_found() -> None:
    texts = list(hostile(re.compile(r"(?:[a-z]+ ?)*!")))
    assert any(set(text) == {"k"} and len(text) == LENGTH for text in texts)
