"""Picture captions and credits that were pasted with the copy."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.anatomy.captions import credited, is_furniture
from newslint.anatomy.leftovers.cuts import cut
from newslint.model import Article, Check, Flag, NoOptions, Span


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each caption; one that names no photographer or agency is a hint."""
    for part in anatomy.of(article).parts:
        if part.kind != "caption":
            continue
        span, copy = Span(part.start, part.end), article.text[part.start : part.end]
        if is_furniture(copy):
            yield Flag(span, "The words of a picture gallery are left in the copy; cut them.", cut(article.text, *span))
        elif credited(copy):
            message = "A picture's caption or credit is left in the copy; cut it, or move it to the picture."
            yield Flag(span, message, cut(article.text, *span))
        else:
            message = "This reads like a picture's caption; cut it, or move it to the picture."
            yield Flag(span, message, cut(article.text, *span, sure=False), severity="hint")


CHECK = Check("caption", "A picture's caption or credit is left in the copy.", run, block=True)
