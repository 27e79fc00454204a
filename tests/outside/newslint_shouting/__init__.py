"""A check from outside newslint: sentences in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.model import Article, Check, Flag, Span


class Options(NamedTuple):
    """`words`: how many words in capitals, one behind the other, are shouting."""

    words: int = 4


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for each run of words in capitals."""
    for match in re.finditer(r"\b[A-Z]{2,}(?: [A-Z]{2,})*", article.text):
        if match[0].count(" ") + 1 >= options.words:
            yield Flag(Span(*match.span()), "Words in capitals read as shouting; write them small.")


CHECK = Check("shouting", "Words in capitals.", run, Options, severity="hint")
