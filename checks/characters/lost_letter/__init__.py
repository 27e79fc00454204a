"""Letters that were lost: “Su!olk”, “o cial”, “caf?”, an emoji turned into “??”. Wrong in copy about such losses."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.model import Article, Check, Edit, Fix, Flag, NoOptions, Span

from . import emoji, inside, words
from .loss import Loss


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each word with a loss, and for each run of question marks that were something else."""
    after = 0
    for loss in sorted(_all(article.text)):
        if loss.start >= after:
            after = loss.end
            yield _flag(article.text[loss.start : loss.end], loss)


def _all(text: str) -> Iterator[Loss]:
    yield from words.find(text)
    yield from inside.find(text)
    if "?" in text:
        yield from emoji.find(text)


def _flag(wrong: str, loss: Loss) -> Flag:
    span = Span(loss.start, loss.end)
    shown = "".join(ch if ch.isprintable() else "·" for ch in wrong.strip())
    if not loss.readings:
        return Flag(span, f"“{shown}” has lost {loss.what} on its way here; look it up in the source.")
    edits = tuple(Edit(*span, reading) for reading in loss.readings)
    readings = " or ".join(f"“{reading}”" for reading in loss.readings)
    if loss.sure and len(edits) == 1:
        return Flag(span, f"“{shown}” has lost {loss.what}: it was {readings}. Write that.", Fix(edits))
    message = f"“{shown}” has lost {loss.what}, and was probably {readings}; look it up in the source."
    return Flag(span, message, suggestions=edits)


CHECK = Check("lost-letter", "Letters or signs were lost on the way to this copy.", run, severity="error")
