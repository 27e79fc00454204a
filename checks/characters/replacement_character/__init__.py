"""Replacement characters (U+FFFD): what stood there is lost, and only the source can say what it was."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy
from newslint.model import Article, Check, Edit, Flag, NoOptions, Related, Span

from .guess import guess, readings

MANY = 40  # findings, above which there is but one that names the others
_RUN = Lazy("\ufffd+")


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each run that the file itself holds; bytes that could not be read are invalid-bytes' affair."""
    text = article.text
    unread = {offset for offset, _ in article.meta.get("invalid", ())}
    spans = [Span(*m.span()) for m in _RUN.finditer(text) if m.start() not in unread]
    if any(text[s.start - 1 : s.start] > "\x7f" for s in spans):  # what stands at the end of mojibake belongs to it
        from .. import garbled  # hardly a text needs it, and it brings in much

        broken = garbled.offsets(text)
        spans = [s for s in spans if broken.isdisjoint(range(*s))]
    if len(spans) > MANY:
        yield _all(spans)
    else:
        yield from (_one(article, span) for span in spans)


def _one(article: Article, span: Span) -> Flag:
    count = span.end - span.start
    what = "A character is" if count == 1 else f"{count} characters are"
    likely = guess(article, span)
    was = f", probably {likely.words}" if likely.words else ""
    known = readings(article.text, span)
    if known:
        message = f"A letter is lost here; the same word stands elsewhere in the copy with “{known[0]}”."
    else:
        they = "It" if count == 1 else "They"
        message = f"{what} lost here{was}. {they} can't be put back from the copy, so look it up in the source."
    texts = known or ([likely.text] if likely.text else [])
    return Flag(span, message, suggestions=tuple(Edit(*span, text) for text in texts))


def _all(spans: list[Span]) -> Flag:
    """So many are one fault: the whole text was read wrongly somewhere."""
    message = (
        f"Characters are lost in {len(spans)} places, of which this is the first: the text was read in the wrong "
        "encoding before it came here. Fetch it again from the source."
    )
    return Flag(spans[0], message, related=tuple(Related(span, "Lost here too.") for span in spans[1:]))


CHECK = Check("replacement-character", "A � stands where a character was lost.", run, severity="error")
