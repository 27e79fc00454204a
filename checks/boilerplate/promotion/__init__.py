"""The outlet's own lines left in the copy: newsletters, related stories, page words, copyright, time stamps.

Wrong where copy that is about such lines gives them without quotation marks, and on the article's own heading that
reads like a cue for other stories.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.anatomy import Part
from newslint.anatomy.leftovers.cuts import cut
from newslint.model import Article, Check, Flag, NoOptions, Span

_WHAT = {
    "advert": "This is an advertisement or a note on one",
    "app": "This offers the outlet's app or broadcast",
    "comments": "This asks readers to comment",
    "copyright": "This says who owns the page on which the story stood",
    "developing": "This is a note on a story still being told",
    "donation": "This asks readers for support",
    "follow": "This asks readers to follow the outlet",
    "more": "This sends readers on to the outlet's other copy",
    "newsletter": "This offers a newsletter",
    "page": "This is a button or a label of a web page",
    "podcast": "This offers a podcast",
    "poll": "This is a readers' poll",
    "related": "This names another story",
    "section": "This is the name of a section",
    "share": "This asks readers to share the story",
    "stamp": "This tells when the page went up",
    "subscription": "This asks readers to subscribe or log in",
    "tip": "This asks readers for news",
    "trust": "This speaks of the outlet, not of the story",
}
_UNSURE = frozenset(("section", "related"))
"""A headline or a place name might be the copy's own, so these are never cut without being asked for."""


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each part of the anatomy that is a promotion."""
    for part in anatomy.of(article).parts:
        if part.kind == "promotion":
            span = Span(part.start, part.end)
            what = _WHAT.get(part.form, "This is a line of the outlet's own")
            fix = None if _leans_on(article.text, part) else cut(article.text, *span, sure=part.form not in _UNSURE)
            yield Flag(span, f"{what} and is no part of the story; cut it.", fix)


def _leans_on(text: str, part: Part) -> bool:
    """Whether the cut would leave a gap: what stands before ends in a colon, or breaks off in front of "Read more"."""
    before = text[: part.start].rstrip()
    if before.endswith(":"):
        return True
    broken = part.form == "more" and part.start > 0 and text[part.start - 1] not in "\r\n"
    return (
        broken
        and text[part.start : part.end].lstrip(" .…").lower().startswith(("read ", "continue "))
        and (before[-1:] not in '.!?”")')
    )


CHECK = Check(
    "promotion", "A line with which the outlet promotes or labels its own pages is left in the story.", run, block=True
)
