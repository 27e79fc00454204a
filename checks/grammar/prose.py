"""What of an article LanguageTool gets to read, and the way back from its offsets.

Only the article's own prose: what is caption, credit, bio, embed or promotion follows customs of its own, and headings
have no full sentences; nor has a paragraph with code or addresses in it. Each part is a paragraph of its own. Every
code point sent is one UTF-16 unit, so that LanguageTool's offsets are code points too: an emoji goes as a plain sign.
"""

from __future__ import annotations

from bisect import bisect_right

from newslint import anatomy
from newslint.lazy import Lazy
from newslint.model import Article
from newslint.named import NamedTuple

OWN = frozenset({"paragraph", "list"})
LONGEST = 20_000  # code points sent at once; longer copy goes in pieces
LONGEST_SENTENCE = 3_000  # code points; LanguageTool's time grows with the square of it
SHORTEST = 12  # words of a paragraph whose language can be told
LEAST_SMALL = 0.06  # the share of small words in English; news has 0.2 and more

_SMALL = frozenset(
    "the of and to in a is that for it was on with he she they as at by his her has have not this".split()
)
_SPACE = Lazy(r"[\s\x00-\x1f\x7f-\x9f\ufeff]")
_ASTRAL = Lazy(r"[\U00010000-\U0010ffff\ud800-\udfff]")
_CODE = Lazy(r"[{}]|\w\(\)|[=!]=|=>|</|;\s*$|\|\s*[|-]|\b(?:def|import|return|var|self\.)\s*\w|https?:|\w\.\w+\(")
_END = Lazy(r"[.!?]\s")
_BREAK = "\n\n"


class Piece(NamedTuple):
    """Copy to check at once: the text as it is sent, and for each part where it begins there and in the article."""

    text: str
    sent: list[int]
    own: list[int]

    def offset(self, at: int) -> int:
        """The offset in the article of an offset in the text that was sent."""
        part = bisect_right(self.sent, at) - 1
        return self.own[part] + at - self.sent[part]


def pieces(article: Article) -> list[Piece]:
    """The article's prose, as few pieces as its length allows."""
    found: list[Piece] = []
    texts: list[str] = []
    sent: list[int] = []
    own: list[int] = []
    size = 0
    for start, end in _stretches(article):
        if texts and size + end - start > LONGEST:
            found.append(Piece(_BREAK.join(texts), sent, own))
            texts, sent, own, size = [], [], [], 0
        sent.append(size)
        own.append(start)
        texts.append(_plain(article.text[start:end]))
        size += end - start + len(_BREAK)
    if texts:
        found.append(Piece(_BREAK.join(texts), sent, own))
    return found


def _stretches(article: Article) -> list[tuple[int, int]]:
    """The parts that are prose; a paragraph longer than all that is sent at once is cut."""
    own = [(p.start, p.end) for p in anatomy.of(article).parts if p.kind in OWN]
    parts = [(a, b) for a, b in own if not _CODE.search(article.text, a, b) and _is_prose(article.text[a:b])]
    return [(at, min(at + LONGEST, end)) for start, end in parts for at in range(start, end, LONGEST)]


def _is_prose(text: str) -> bool:
    """False for what has no sentences, and for another language, which has few of the small words of English."""
    if len(text) > LONGEST_SENTENCE and max(map(len, _END.split(text))) > LONGEST_SENTENCE:
        return False
    words = text.lower().split()
    return len(words) < SHORTEST or sum(word in _SMALL for word in words) >= len(words) * LEAST_SMALL


def _plain(text: str) -> str:
    return _ASTRAL.sub("☺", _SPACE.sub(" ", text))
