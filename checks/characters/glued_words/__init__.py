"""Words glued by a lost space or line end. Wrong for names of products and programs that are written so."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy
from newslint.model import Article, Check, Edit, Fix, Flag, NoOptions, Related, Span

from ..bylines import by_line
from . import links, seams
from .copy import Copy, Glue

# Addresses, handles, markup and code: no space is lost in them.
_NO_COPY = Lazy(r"[@#\\_=<>{}|~^*`$]|://|www\.|\w/\w+[/.]|\w\.\w+/|\(\)|->|::|&\w+;|&#")
_SHOWN = 50
DENSE = 3  # in a line, from which on they are one finding


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each run of glued words, and one for a line that has lost spaces all over."""
    text = article.text
    found = _merged(sorted(_found(text)))
    for line in by_line(text, found):
        yield from [_line(text, line)] if len(line) >= DENSE else [_flag(text, glue) for glue in line]


def _line(text: str, line: list[Glue]) -> Flag:
    first = line[0]
    edits = tuple(Edit(cut, cut, " ") for glue in line for cut in glue.cuts)
    message = f"{len(line)} spaces are missing in this paragraph, the first in “{_shown(text, first)}”; put them in."
    related = tuple(Related(Span(glue.start, glue.end), "A space is missing here too.") for glue in line[1:])
    return Flag(Span(first.start, first.end), message, Fix(edits, safe=False), related=related)


def _flag(text: str, glue: Glue) -> Flag:
    edits = tuple(Edit(cut, cut, " ") for cut in glue.cuts)
    return Flag(Span(glue.start, glue.end), _message(text, glue), Fix(edits, safe=glue.sure))


def _found(text: str) -> Iterator[Glue]:
    copy = Copy(text)
    tokens = [token for token in seams.tokens(text) if not _NO_COPY.search(text, *token)]
    if tokens:
        from . import insides, marks, stops

        for start, end in tokens:
            if not text[start:end].isalnum():
                yield from stops.find(copy, start, end)
                yield from marks.find(copy, start, end)
            yield from insides.find(copy, start, end)
    yield from links.find(copy)


def _merged(found: list[Glue]) -> list[Glue]:
    """Runs that overlap are one; where two rules see the same, the first says it."""
    merged: list[Glue] = []
    for glue in found:
        if not merged or glue.start >= merged[-1].end:
            merged.append(glue)
        else:
            last = merged[-1]
            cuts = tuple(sorted({*last.cuts, *glue.cuts}))
            merged[-1] = last._replace(end=max(last.end, glue.end), cuts=cuts, sure=last.sure and glue.sure)
    return merged


def _message(text: str, glue: Glue) -> str:
    shown = _shown(text, glue)
    if len(glue.cuts) > 1:
        return f"“{shown}” has lost its spaces; put them in."
    if not glue.after:
        left, right = text[glue.start : glue.cuts[0]], text[glue.cuts[0] : glue.end]
        return f"“{shown}” is two words run together, “{left}” and “{right}”; part them."
    where = glue.after if glue.after.startswith("before") else f"after {glue.after}"
    return f"A space is missing {where} in “{shown}”; put it in."


def _shown(text: str, glue: Glue) -> str:
    whole = text[glue.start : glue.end]
    return whole if len(whole) <= _SHOWN else whole[: _SHOWN - 1] + "…"


CHECK = Check("glued-words", "Words are glued together by a lost space or line end.", run)
