"""What is left of posts, videos and galleries that were embedded in the page the copy comes from."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import anatomy
from newslint.anatomy.leftovers.cuts import cut
from newslint.lazy import Lazy
from newslint.model import Article, Check, Flag, NoOptions, Span

_POST = Lazy(r"\(@|twitter\.com|t\.co/|<tweet|<blockquote|Retweet|Repost|Instagram|TikTok|A (?:post|photo|video)|♬")


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each pasted post or remainder of a player; how far up a post reaches is for a person to confirm."""
    for part in anatomy.of(article).parts:
        if part.kind == "embed":
            span = Span(part.start, part.end)
            copy = article.text[part.start : part.end]
            sure = "\n" not in copy and "\r" not in copy
            yield Flag(span, _message(copy), cut(article.text, *span, sure=sure))


def _message(copy: str) -> str:
    if _POST.search(copy):
        return "A post is pasted into the copy; cut it, or quote it and say who wrote it where."
    return "This points at a video, a post or a gallery that did not come with the copy; cut it."


CHECK = Check("embed", "What is left of an embedded post or video stands in the copy.", run, block=True)
