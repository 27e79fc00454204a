"""Words that lost a ligature and left a gap, or nothing: “o cial”, “scienti c”, “the  rst”, “signicant”."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from newslint.lazy import Lazy
from newslint.literals import Literals
from newslint.lowered import lowered

from ..ligated import Book, book, like
from .loss import Loss

_HEAD = Lazy(r"(?<![\w.@/#’'-])[^\W\d_]{1,30}\Z")
_LONGEST = 30  # letters of a word
_PIECE = Lazy(r"\b[a-z]+(?![\w’'-])")
_GLUE = frozenset(".@/#’'-")
# Two spaces before a piece of a word: the first is a space, the second was the ligature.
_DOUBLE = Lazy(r"  (?<=[^\W\d_]  )([a-z]{1,20})(?![\w’'])")
# The two letters themselves with a gap behind them: “fi rst”, “de fi nitely”. Not wi fi, sci fi, hi fi.
_SPLIT = Lazy(r"(?<![\w’'-])(?:(?!wi |sci |hi |lo )([^\W\d_]{1,20}) )?(fi|fl|ffi|ffl) ([a-z]{1,20})(?![\w’'-])")
# Pieces that are words as well.
_WORDS = frozenset(
    "air an are ash at ate ex he ice ill in ink it its lack lag lank lap led lee less lie ling lit low our out owing "
    "ox us use".split()
)
# Pieces that an apostrophe may have left behind.
_WEAK = frozenset("d ll m ow re s t ve x y".split())
_LIGATURES = "ﬀﬁﬂﬃﬄ"


def find(text: str) -> Iterator[Loss]:
    """The broken words of a text, each with the only word that it can be."""
    known = book()
    split = list(_split(text, known))
    ends = {loss.end for loss in split}
    sure = split + [loss for loss in _broken(text, known) if loss.end not in ends]
    yield from sure
    taken = {offset for loss in sure for offset in range(loss.start, loss.end)}
    for match in _DOUBLE.finditer(text) if "  " in text else ():
        piece = match[1]
        if match.start(1) in taken:
            continue
        whole = [lig + piece for lig in ("fi", "fl") if lig + piece in known.words]
        if len(whole) == 1 and piece not in _WORDS and (sure or _is_telling(piece)):
            yield Loss(match.start() + 1, match.end(), whole, sure=piece not in _WEAK)


def _is_telling(piece: str) -> bool:
    """Whether a piece can be known without another loss in the text."""
    return piece not in _WEAK and (len(piece) > 2 or piece in ("nd", "lm"))


def _split(text: str, known: Book) -> Iterator[Loss]:
    """Words with a gap behind their ligature, and perhaps one before it."""
    for match in _SPLIT.finditer(text) if " fi " in text or " fl " in text or " ffi " in text else ():
        head, letters, tail = match[1] or "", match[2], match[3]
        whole = known.broken.get(f"{head} {tail}".lower(), "")
        if whole == (head + letters + tail).lower():
            yield Loss(*match.span(), [like(whole, head)])
        elif letters + tail in known.words:
            yield Loss(match.start(2), match.end(), [letters + tail])


@lru_cache(maxsize=1)
def _scanner() -> tuple[Literals, list[int]]:
    """A search for all broken forms at once, and how long the last piece of each is."""
    forms = list(book().broken)
    return Literals(forms, fold=_folded), [len(form.split()[-1]) for form in forms]


def _pieces(text: str) -> list[tuple[int, int]]:
    """The words that may be the end of a broken form, or the whole of one, in order."""
    scanner, lengths = _scanner()
    return sorted({(end - lengths[number], end) for number, _, end in scanner.hits(text)})


def _folded(text: str) -> str:
    return lowered(text.replace("\xa0", " "))


def _broken(text: str, known: Book) -> Iterator[Loss]:
    """What the word list knows; most of what is found are parts of other words."""
    for start, end in _pieces(text):
        match = _PIECE.match(text, start)
        if not match or match.end() != end:
            continue
        gap = start > 1 and text[start - 1] in " \xa0"
        head = _HEAD.search(text, max(0, start - _LONGEST), start - 1) if gap else None
        word = known.broken.get(f"{head[0]} {match[0]}".lower(), "") if head else ""
        if head and word and not _capitals(head[0]):
            yield Loss(head.start(), end, [like(word, head[0])])
        elif match[0] in known.broken and text[start - 1 : start] not in _GLUE and not _ligature_before(text, start):
            double = text[start - 2 : start] == "  " and text[start - 3 : start - 2].strip() != ""
            yield Loss(start - double, end, [known.broken[match[0]]])


def _capitals(word: str) -> bool:
    return len(word) > 1 and word[1:] != word[1:].lower()


def _ligature_before(text: str, at: int) -> bool:
    return at > 1 and text[at - 2] in _LIGATURES
