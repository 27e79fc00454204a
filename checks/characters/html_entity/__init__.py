"""HTML entities left in copy: &#233; for é. Wrong in copy that speaks of HTML without setting it apart."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy
from newslint.model import Article, Check, Edit, Fix, Flag, NoOptions, Span

from .reading import Entity, entity

_BREAK = Lazy(r"(?:&lt; ?)?\bbr ?/?&gt;")
_CONTRACTED = Lazy(r"(?:s|t|d|m|re|ve|ll)\b")
_SHOWN = frozenset("\"'“”‘’`«»")
_NAMES = {" ": "a space", "\n": "a line end", "\t": "a tab", "\xad": "a hyphen that nobody sees"}
_LONGEST = 40  # characters of an entity that a message repeats


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each entity, however often it was escaped."""
    text = article.text
    breaks = {m.start(): m.end() for m in _BREAK.finditer(text)} if "&gt;" in text else {}
    inside = {offset for start, end in breaks.items() for offset in range(start, end)}
    for start, end in breaks.items():
        yield _line_break(text, Span(start, end))
    end = 0
    at = text.find("&")
    while at >= 0:
        found = entity(text, at) if at >= end and at not in inside else None
        if found is not None:
            end = found.end
            if not _is_shown(text, at, end):
                yield _flag(text, at, found)
        at = text.find("&", at + 1)


def _is_shown(text: str, start: int, end: int) -> bool:
    """Whether the copy speaks of the entity: it stands alone in quotation marks, or in code."""
    return text[start - 1 : start] in _SHOWN and text[end : end + 1] in _SHOWN and start > 0


def _line_break(text: str, span: Span) -> Flag:
    start = span.start - 1 if span.start and text[span.start - 1] == " " else span.start
    after = text[span.end : span.end + 1]
    cut = Edit(start, span.end, " " if after and not after.isspace() else "")
    message = f"“{text[span.start : span.end]}” is what is left of a line break in HTML; cut it."
    return Flag(span, message, Fix((cut,)))


def _flag(text: str, start: int, found: Entity) -> Flag:
    span, right = Span(start, found.end), found.text
    wrong = text[start : found.end] if found.end - start <= _LONGEST else text[start : start + _LONGEST] + "…"
    if not right:
        return Flag(span, f"“{wrong}” stands for no character at all; look up in the source what it was.")
    if right == "¿" and text[start - 1 : start].isalpha() and _CONTRACTED.match(text, found.end):
        right = "’" if "’" in text or "“" in text else "'"
        message = f"“{wrong}” is HTML for ¿, which an apostrophe had become before; write “{right}”."
    else:
        name = _NAMES.get(right) or (f"“{right}”" if right.isprintable() else "an unseen character")
        message = f"“{wrong}” is HTML for {name}; write that."
    return Flag(span, message, Fix((Edit(*span, "" if right in "\xad\u200b\ufeff" else right),)))


CHECK = Check("html-entity", "An HTML entity such as &#233; stands in the place of a character.", run, severity="error")
