"""`no-source`: nobody is named as the source of anything, and the copy has no credit."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.anatomy import Anatomy, Part, credits
from newslint.lazy import Lazy
from newslint.model import Article, Check, Flag, Span
from newslint.named import NamedTuple

from .. import scan
from . import heard, labels, shapes

SUMMARY = "Nobody is named as the source of anything, and there is no credit."


class Options(NamedTuple):
    """`words`: shorter copy is left alone. `quotation`: so many words make a quotation a statement of somebody's."""

    words: int = 50
    quotation: int = 5


_WRITER = Lazy(
    r"\b(?:can|may) be reached|\b[Ff]ollow\b|\b[Ee]mail (?:me|him|her)\b|\b[Ss]ubscribe\b|\bfor [A-Z][\w ]+\.com\b"
)
_REACHED = Lazy(
    r"[:.@\d(;,+](?:"  # one set of signs stands first: that is searched for far faster than several alternatives
    r"(?:(?<=http:)|(?<=https:))//|(?<=\bwww\.)|(?<=\bpic\.)twitter|(?<=\bt\.)co/|(?<=[\w.]@)\w+\.\w|(?<=@)(?<!\w@)\w{2,}"
    r"|(?<=\d)(?:(?<!\d\d)\d{2}\)?[-. ]{1,2}\d{3}[-.]\d{4}\b|(?<![\d-]\d)\d{1,3}-\d{3,4}-\d{4,5}(?![\d-]))"
    r"|(?<=0)(?<!\d0)\d{2,4} \d{3,4} \d{3,4}(?!\d)|(?<=\+)\d{1,3}[ (.-]{1,2}\d[\d ().-]{6,14}\d"
    r"|(?<=[(;,:]) ?(?:[a-z0-9-]{2,30}\.){1,2}(?:com|org|net|info|co\.uk|[a-z]{2})(?=[);,]|\.? *\Z))"
)


def run(article: Article, options: Options) -> Iterator[Flag]:
    """Flag the article as a whole; wrong for an opinion piece or a review, whose writer is the source."""
    text = article.text
    if heard.names_source(scan.spaced(text)) or _size(text) < options.words:
        return
    whole = anatomy.of(article)
    if credits.credited(whole) or any(_is_post(text, part) for part in whole.parts):
        return
    if _quotes(whole, options.quotation):
        return
    lines = [text[start:end] for start, end in whole.body]
    copy = " ".join(lines)
    if len(copy.split()) < options.words or any(map(_is_reached, lines)):
        return
    if labels.is_labelled(text) or labels.is_quoted_head(text.lstrip()):
        return
    like = shapes.reading(text, copy)
    if not (like and like.plain):
        yield _flag(like, len(copy.split()))


def _flag(like: shapes.Reading | None, count: int) -> Flag:
    """A warning, or a hint for what may be a kind of copy that custom lets stand without a source."""
    if like:
        message = (
            f"Nobody is named as the source of anything in {count:,} words. This reads like {like.name}; if it isn't, "
            "say in the copy who says so."
        )
        return Flag(Span(0, 0), message, severity="hint")
    message = f"Nobody is named as the source of anything in {count:,} words. Say in the copy who says so."
    return Flag(Span(0, 0), message)


def _size(text: str) -> int:
    return text.count(" ") + text.count("\n")


def _is_reached(line: str) -> bool:
    """Whether a line tells the reader where to reach somebody other than its writer."""
    return _REACHED.search(line) is not None and not _WRITER.search(line)


def _is_post(text: str, part: Part) -> bool:
    return part.kind == "embed" and (
        "@" in text[part.start : part.end] or "twitter" in text[part.start : part.end].lower()
    )


def _quotes(whole: Anatomy, least: int) -> bool:
    """Whether somebody is quoted at some length."""
    return any(
        q.speech and q.cue is not None and whole.text.count(" ", q.start, q.end) >= least - 1 for q in whole.quotations
    )


CHECK = Check("no-source", SUMMARY, run, Options)
