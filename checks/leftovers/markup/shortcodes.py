"""Shortcodes and templates of content systems and forums: [caption id=…], [/vc_row], [b]…[/b], {{< … >}}, {% … %}."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.lazy import Lazy
from newslint.model import Edit

from .piece import Piece

EXPECTED_IN: frozenset[str] = frozenset()

CODE = "A shortcode of a content system is left in the copy; cut it."
FORUM = "A forum's markup is left in the copy; cut the marks and keep the words."
TEMPLATE = "A template's code is left in the copy; cut it, or put in what belongs in its place."

_VALUE = r"(?:\"[^\"\n]{0,400}\"|“[^“”\n]{0,400}”|”[^“”\n]{0,400}”|″[^″\n]{0,400}″|'[^'\n]{0,400}')"
_NAMES = (
    r"(?:caption|gallery|embed|embedyt|youtube|vimeo|audio|video|playlist|soundcloud|instagram|facebook|tweet|twitter"
    r"|googlemaps?"
    r"|contact-form(?:-7)?|gravityforms?|ninja_forms?|vc_\w{1,30}|et_pb_\w{1,30}|fusion_\w{1,30}|su_\w{1,30}"
    r"|wp_\w{1,30}|av_\w{1,30}"
    r"|img|url|quote|size|color|colour|font|email|align|pullquote|dropcap|button|column|columns|row|one_half|one_third"
    r"|divider|slideshow)"
)
_TEXT = frozenset(
    (
        "b",
        "i",
        "u",
        "s",
        "url",
        "size",
        "color",
        "colour",
        "font",
        "center",
        "left",
        "right",
        "quote",
        "email",
        "strike",
        "indent",
        "code",
        "list",
        "align",
        "h1",
        "h2",
        "h3",
        "sub",
        "sup",
        "highlight",
        "spoiler",
        "dropcap",
        "pullquote",
        "blockquote",
        "column",
        "columns",
        "row",
        "one_half",
        "one_third",
        "bold",
        "italic",
    )
)
_JOKES = frozenset(("sarcasm", "rant", "irony", "joke", "s", "snark", "end", "ends", "more"))
_OPEN = Lazy(
    rf"\[(?:(?P<name>[A-Za-z][\w-]{{0,30}})(?:\s[\w:-]{{1,30}}\s?=\s?{_VALUE}){{1,20}}\s?/?"
    rf"|(?P<known>{_NAMES})(?:=[^\[\]\n]{{1,300}}|(?:\s[\w-]{{1,30}}=[^\s\[\]]{{1,200}}){{1,12}}\s?/?))\]",
    re.IGNORECASE,
)
_BARE = Lazy(r"\[(?P<name>(?:vc|et_pb|fusion|su|av)_\w{2,30}|embed|caption|gallery|contact-form|hr)\s?/?\]")
_CLOSE = Lazy(r"\[/(?P<name>[A-Za-z][\w-]{0,30})\]")
_FORUM = Lazy(
    r"(?i)\[(?P<name>b|i|u|s|quote|url|img|center|code|list|strike|spoiler|video|youtube|embed|caption|h[1-3]|bold"
    r"|italic)\]"
)
_TEMPLATE = Lazy(
    r"\{\{[<%#/!&>{][^{}\n]{0,300}\}{2,3}|\{\{[^{}\n]{0,60}[.|(\[:=][^{}\n]{0,300}\}\}|\{%-?[^%\n]{1,300}-?%\}"
    r"|\{#[^#\n{}]{1,200}#\}"
    r"|\$\{[A-Za-z_][\w.]{1,60}\}"
)


def find(text: str) -> Iterator[Piece]:
    """Shortcodes with their partners, and the tags of templates."""
    if "[" in text and "]" in text:
        yield from _bracketed(text)
    if "{" in text:
        yield from (Piece(*m.span(), TEMPLATE) for m in _TEMPLATE.finditer(text))


def _bracketed(text: str) -> Iterator[Piece]:
    """Shortcodes. Each closing one goes with the last that was opened under its name."""
    marks: list[tuple[int, int, str, str]] = []
    closings = list(_CLOSE.finditer(text)) if "[/" in text else []
    for kind, pattern in (("open", _OPEN), ("open", _BARE), *((("forum", _FORUM),) if closings else ())):
        marks += [(*m.span(), next(filter(None, m.groupdict().values())).lower(), kind) for m in pattern.finditer(text)]
    known = {name for _, _, name, _ in marks}
    names = [(m, m["name"].lower()) for m in closings]
    marks += [(*m.span(), name, "close") for m, name in names if name not in _JOKES or name in known]
    waiting: dict[str, list[tuple[int, int, str]]] = {}
    for start, end, name, kind in sorted(marks):
        if kind != "close":
            waiting.setdefault(name, []).append((start, end, kind))
        elif waiting.get(name):
            first, last, _ = waiting[name].pop()
            yield _pair(text, name, first, last, (start, end))
        else:
            yield Piece(start, end, CODE)
    for opened in waiting.values():
        yield from (Piece(start, end, CODE) for start, end, kind in opened if kind == "open")


def _pair(text: str, name: str, start: int, end: int, partner: tuple[int, int]) -> Piece:
    """What stands between the two: copy that stays, or an address and a caption that go with them."""
    closed, stop = partner
    if name not in _TEXT or "\n\n" in text[end:closed]:
        if len(text[end:closed]) > 400:
            return Piece(start, stop, CODE, (Edit(start, end, ""), Edit(closed, stop, "")))
        return Piece(start, stop, CODE)
    return Piece(start, stop, FORUM, (Edit(start, end, ""), Edit(closed, stop, "")), safe=name not in ("url", "email"))
