"""Passages that come twice: a sentence pasted again, a clause used again, a caption that the copy echoes.

Wrong where a writer repeats a sentence on purpose outside a quotation, and in copy that follows a form, such as a list
of results in whole sentences.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.model import Article, Check, Flag, NoOptions, Related, Span

from .judge import repeats


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each passage, where it comes again, with the first place related."""
    for kind, passage in repeats(article):
        first = Related(Span(*passage.first), "it stands here first")
        span, count = Span(*passage.again), len(passage.words)
        if kind == "caption":
            message = "The copy says this in the words of a caption above; cut the caption, or word one of them anew."
            yield Flag(span, message, related=(first,), severity="hint")
        elif kind == "quotation":
            message = f"This quotation of {count} words stands in the article twice; cut one of them."
            yield Flag(span, message, related=(first,), severity="hint")
        else:
            message = f"These {count} words stand in the article twice; cut them in one place, or word them anew."
            yield Flag(span, message, related=(first,))


CHECK = Check("repeated-passage", "A sentence or clause stands in the article twice.", run)
