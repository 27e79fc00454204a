"""Passages that come twice: a sentence pasted again, a clause used again, a caption that the copy echoes.

Wrong where a writer repeats a sentence on purpose outside a quotation, and in copy that follows a form, such as a list
of results in whole sentences.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.model import Article, Check, Flag, NoOptions, Related, Span

from .repeats import Repeat, repeats

_PULLED = "perhaps as a pull quote or caption without its layout; cut this one if so."


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each passage, where it comes again or was pulled to, with the other place related."""
    for repeat in repeats(article):
        where, other = Span(*repeat.where), Span(*repeat.other)
        said = "it stands here first" if other.start < where.start else "it stands here again"
        related = (Related(other, said), *(Related(Span(*span), "and this is repeated too") for span in repeat.more))
        yield Flag(where, _message(repeat), related=related, severity=None if repeat.kind == "passage" else "hint")


def _message(repeat: Repeat) -> str:
    if repeat.kind == "caption":
        return "The copy says this in the words of a caption above; cut the caption, or word one of them anew."
    if repeat.kind == "quotation":
        return f"This quotation of {repeat.words} words stands in the article twice, {_PULLED}"
    said = f"These {repeat.words} words stand in the article twice"
    return f"{said}, {_PULLED}" if repeat.kind == "pulled" else f"{said}; cut them in one place, or word them anew."


CHECK = Check("repeated-passage", "A sentence or clause stands in the article twice.", run)
