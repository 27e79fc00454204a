"""Characters that no reader sees, and that break search, line breaks and links."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy
from newslint.model import Article, Check, Edit, Fix, Flag, NoOptions, Span

from .. import garbled
from .needed import needed

NAMES = {
    "\ufeff": "byte order mark", "\u200b": "zero-width space", "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner", "\u2060": "word joiner",
    **dict.fromkeys("\u2061\u2062\u2063\u2064", "invisible operator"),
    "\u00ad": "soft hyphen",
    "\u034f": "grapheme joiner", "\u180e": "vowel separator", "\ufe0e": "variation selector",
    "\ufe0f": "variation selector", "\u200e": "left-to-right mark", "\u200f": "right-to-left mark",
    "\u061c": "Arabic letter mark", "\u202a": "left-to-right embedding", "\u202b": "right-to-left embedding",
    "\u202c": "end of an embedding", "\u202d": "left-to-right override", "\u202e": "right-to-left override",
    "\u2066": "left-to-right isolate", "\u2067": "right-to-left isolate", "\u2068": "isolate",
    **dict.fromkeys("\u115f\u1160\u3164\uffa0", "Hangul filler"),
    **dict.fromkeys(map(chr, range(0xE0000, 0xE0080)), "tag character"),
    "\u2069": "end of an isolate", **{chr(code): "obsolete format character" for code in range(0x206A, 0x2070)},
}  # fmt: skip
_ONE = Lazy("[" + "".join(NAMES) + "]")
_SHOWN = 60  # characters of a hidden text that a message repeats
_WHY = {
    "\u00ad": "it breaks search",
    "\u200b": "it breaks search and links",
    "\ufe0f": "the emoji before it may be lost",
    "\ufe0e": "the sign before it may be lost",
    "\u2067": "it can turn letters around",
    "\u202b": "it can turn letters around",
    "\u202e": "it turns the letters after it around",
    "\u202d": "it can turn letters around",
}


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each run of unseen characters that do nothing for the text around them."""
    text = article.text
    places = [m.start() for m in _ONE.finditer(text) if not needed(text, m.start())]
    hyphens = any(i and text[i] == "\xad" and text[i - 1] > "\x7f" for i in places)  # the second half of Ã­
    broken = garbled.offsets(text) if hyphens else set()
    for span in _runs(places):
        if broken.isdisjoint(range(*span)):
            yield Flag(span, _message(text[span.start : span.end]), Fix((Edit(*span, ""),), safe=_safe(text, span)))


def _runs(places: list[int]) -> Iterator[Span]:
    """The places, those side by side as one span."""
    start = end = -2
    for place in places:
        if place != end:
            if end >= 0:
                yield Span(start, end)
            start = place
        end = place + 1
    if end >= 0:
        yield Span(start, end)


def _safe(text: str, span: Span) -> bool:
    """Whether nothing can be lost: a soft hyphen before a capital, a figure or a line end may stand for a real one."""
    after = text[span.end : span.end + 1]
    joins = text[max(0, span.start - 1)].isalnum() and (after.isupper() or after.isdigit() or after in "\r\n")
    return not (joins and "\xad" in text[span.start : span.end])


def _message(run: str) -> str:
    name = NAMES[run[0]]
    if name == "tag character":
        hidden = "".join(chr(ord(ch) - 0xE0000) for ch in run[:_SHOWN] if " " <= chr(ord(ch) - 0xE0000) <= "~")
        return (
            f"Text is hidden here in tag characters, which machines read and people don't see: “{hidden}”. Take it out."
        )
    if len(set(run)) > 1:
        return f"{len(run)} unseen characters stand here, the first a {name} (U+{ord(run[0]):04X}); take them out."
    article = "An" if name[0] in "aeioA" else "A"
    why = _WHY.get(run[0], "it does nothing for the copy")
    times = f", {len(run)} times" if len(run) > 1 else ""
    return f"{article} {name} (U+{ord(run[0]):04X}{times}) stands here unseen: {why}. Take it out."


CHECK = Check("invisible-character", "An invisible character that does nothing for the copy.", run)
