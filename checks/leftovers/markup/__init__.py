"""Markup left in the copy: tags, shortcodes, Markdown, LaTeX, a content system's fields, scraps of script.

Markup is told by its whole form, a known tag or a name with quoted values, never by a bracket or an asterisk alone.
Files for Markdown and HTML may have theirs. It would be wrong on copy about code; an article that speaks of HTML,
templates or programs is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.model import Article, Check, Flag, NoOptions, Related, Span

from .. import taken
from . import about, fields, latex, markdown, scraps, scripts, shortcodes, tags
from .piece import mend, merged

MOST = 12  # findings of one article; copy that is markup throughout is said once
MOST_RELATED = 40

_MANY = (
    "This copy is full of markup, {} times in all, here for the first time; cut it, or paste the copy as plain text."
)


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each piece of markup with the copy it encloses, or one for all of them where there are many."""
    text = article.text
    expected = _expected(article.source)
    pieces = [p for form in FORMS if expected not in form.EXPECTED_IN for p in form.find(text)]
    if not pieces or about.code(text, pieces):
        return
    others = taken.parts(anatomy.of(article))
    kept = merged(text, [p for p in pieces if not others.touches(p.start, p.end)])
    if len(kept) <= MOST:
        yield from (Flag(Span(p.start, p.end), p.message, mend(text, [p])) for p in kept)
        return
    related = tuple(Related(Span(p.start, p.end), "here, too") for p in kept[1:MOST_RELATED])
    yield Flag(Span(kept[0].start, kept[0].end), _MANY.format(len(kept)), mend(text, kept), related=related)


FORMS = (scripts, tags, scraps, shortcodes, markdown, latex, fields)


def _expected(source: str) -> str:
    """Which markup a file is expected to hold, by the end of its name: "html", "markdown" or ""."""
    name = source.lower()
    if name.endswith((".md", ".markdown", ".mdx", ".mdown")):
        return "markdown"
    return "html" if name.endswith((".html", ".htm", ".xhtml")) else ""


CHECK = Check("markup", "Markup is left in the copy: tags, shortcodes, Markdown, fields or scraps of script.", run)
