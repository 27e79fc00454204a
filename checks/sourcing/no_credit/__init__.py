"""`no-credit`: the copy doesn't say who it comes from."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.anatomy import credits
from newslint.model import Article, Check, Flag, NoOptions, Span

SUMMARY = "No byline, agency credit or source line."

FIELDS = ("credit", "byline", "author", "source", "provider", "creditline")
"""What the readers of formats that carry credits call them in `Article.meta`."""

_MESSAGE = "The copy has no byline, agency credit or source line. Add the line that says who it comes from."


_BIO = (
    "The copy has no byline, agency credit or source line; only the lines about its author tell whose it is. "
    "Put a byline above it."
)


def run(article: Article, _options: NoOptions) -> Iterator[Flag]:
    """Flag the article as a whole; wrong where the credit is kept outside the copy."""
    if any(article.meta.get(field) for field in FIELDS) or not article.text.strip():
        return
    whole = anatomy.of(article)
    if not credits.credited(whole):
        yield Flag(Span(0, 0), _BIO if any(part.kind == "bio" for part in whole.parts) else _MESSAGE)


CHECK = Check("no-credit", SUMMARY, run, default=False)
