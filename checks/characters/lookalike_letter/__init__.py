"""Letters that look like Latin ones and are others. Wrong where a name mixes alphabets on purpose."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from newslint.model import Article, Check, Edit, Fix, Flag, NoOptions, Span

from .. import garbled
from ..bylines import by_line
from . import runs, words
from .words import Word

DENSE = 4  # words in a line, from which on they are one finding
_SHOWN = 40


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each word of mixed alphabets, and for each run in an alphabet that is none for words."""
    text = article.text
    found = [*_words(text), *_runs(text)]
    if found:
        broken = garbled.offsets(text)
        yield from (flag for flag in found if broken.isdisjoint(range(*flag.span)))


def _words(text: str) -> Iterator[Flag]:
    found = sorted((*words.mixed(text), *words.alone(text)))
    for line in by_line(text, found):
        yield from [_line(text, line)] if len(line) >= DENSE else [_word(text, word) for word in line]


def _word(text: str, word: Word) -> Flag:
    whole = text[word.start : word.end]
    names = ", ".join(f"{ch} ({_name(ch)})" for ch in word.strange[:3]) + (" …" if len(word.strange) > 3 else "")
    message = f"“{whole}” holds letters that only look Latin: {names}. Search won't find it; put “{word.text}”."
    return Flag(Span(word.start, word.end), message, Fix((Edit(word.start, word.end, word.text),)))


def _line(text: str, line: list[Word]) -> Flag:
    first, last = line[0], line[-1]
    edits = tuple(Edit(word.start, word.end, word.text) for word in line)
    message = (
        f"{len(line)} words of this paragraph hold letters that only look Latin, the first is “{first.text}” with "
        f"{first.strange[0]} ({_name(first.strange[0])}). Spam is written so; put Latin letters, or cut it."
    )
    return Flag(Span(first.start, last.end), message, Fix(edits))


def _runs(text: str) -> Iterator[Flag]:
    for run in runs.find(text):
        shown = run.text if len(run.text) <= _SHOWN else run.text[: _SHOWN - 1] + "…"
        message = f"This is written in {run.kind}; search and screen readers can't read it. Put “{shown}”."
        yield Flag(Span(run.start, run.end), message, Fix((Edit(run.start, run.end, run.text),)))


def _name(char: str) -> str:
    script = unicodedata.name(char, "").partition(" ")[0].capitalize()
    return f"a {script} letter" if script else "another letter"


CHECK = Check("lookalike-letter", "A letter looks like a Latin one and is another.", run, severity="error")
