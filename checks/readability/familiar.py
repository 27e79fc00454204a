"""Words that are not on the list of Dale and Chall, for their formula.

E. Dale and J. S. Chall, "A formula for predicting readability", Educational Research Bulletin 27 (1948). The list of
some 3,000 words comes with textstat (MIT), and is read from there where that is installed; newslint has none of its
own. As the authors tell, names and figures count as familiar, and so do regular inflections of a listed word.
"""

from __future__ import annotations

import os
from functools import lru_cache

from newslint import anatomy
from newslint.anatomy import words
from newslint.model import Article

_LIST = ("resources", "en", "easy_words.txt")  # in textstat's folder
_ENDINGS = (
    ("ies", "y"), ("ied", "y"), ("iest", "y"), ("ier", "y"), ("es", ""), ("es", "e"), ("s", ""), ("ed", ""),
    ("ed", "e"),
    ("ing", ""), ("ing", "e"), ("est", ""), ("est", "e"), ("er", ""), ("er", "e"), ("ly", ""),
)  # fmt: skip


@lru_cache(maxsize=1)
def familiar() -> frozenset[str]:
    """The words of the list, in lower case; none where textstat is not installed. textstat itself is not loaded."""
    from importlib.util import find_spec

    spec = find_spec("textstat")
    for folder in (spec and spec.submodule_search_locations) or ():
        file = os.path.join(folder, *_LIST)
        if os.path.isfile(file):
            with open(file, encoding="utf-8") as lines:
                return frozenset(line.strip().lower() for line in lines)
    return frozenset()


def unknown(article: Article) -> int:
    """How many of the words of the body are not familiar."""
    text, known = article.text, familiar()
    spans = (span for start, end in anatomy.of(article).body for span in words.split(text, start, end))
    return sum(not _is_familiar(text[start:end], known) for start, end in spans)


def _is_familiar(word: str, known: frozenset[str]) -> bool:
    if word[0].isupper() or word[0].isdigit():
        return True
    word = word.replace("’", "'").removesuffix("'s")
    if word in known:
        return True
    if "-" in word:
        return all(_is_familiar(piece, known) for piece in word.split("-") if piece)
    return any(word.endswith(end) and _base(word, end, back) in known for end, back in _ENDINGS)


def _base(word: str, end: str, back: str) -> str:
    stem = word[: -len(end)]
    doubled = not back and end in ("ed", "ing", "er", "est") and stem[-2:-1] == stem[-1:]
    return stem[:-1] if doubled else stem + back
