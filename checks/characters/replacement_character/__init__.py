"""Replacement characters (U+FFFD): what stood there is lost, and only the source can say what it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.model import Article, Check, Flag, NoOptions, Span

_RUN = re.compile("\ufffd+")


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each run of replacement characters."""
    for match in _RUN.finditer(article.text):
        yield Flag(Span(*match.span()), "A character is lost here; look it up in the source.")


CHECK = Check("replacement-character", "A � stands where a character was lost.", run, severity="error")
