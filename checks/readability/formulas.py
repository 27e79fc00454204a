"""Readability formulas on newslint's own sentences, words and syllables.

- Flesch reading ease: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948).
- Flesch-Kincaid grade: J. P. Kincaid et al., Naval Technical Training Command report 8-75 (1975); the simplified
  automated readability index is from the same report.
- Gunning fog: R. Gunning, The Technique of Clear Writing (1952; the clauses of 1952 are sentences here, as since 1968).
- SMOG: G. H. McLaughlin, "SMOG grading: a new readability formula", Journal of Reading 12 (1969).
- Coleman-Liau: M. Coleman and T. L. Liau, "A computer readability formula", Journal of Applied Psychology 60 (1975).
- Linsear Write: J. O'Hayre, Gobbledygook Has Gotta Go (1966), over the whole body instead of a hundred words.

They were fitted to running prose, so headings, lists, captions and bios are left out, and on fewer than about 100 words
they swing by several grades.
"""

from __future__ import annotations

from functools import lru_cache
from operator import mul

from newslint import anatomy, tokens
from newslint.anatomy import words
from newslint.model import Article

from .counts import Counts
from .syllables import count

_BITS = 32  # each count of a token takes so many bits of one number: a text is summed without a step of Python for each
_MASK = (1 << _BITS) - 1
_WORD, _SYLLABLE, _LETTER, _SIGN, _HARD_WORD = (1 << _BITS * place for place in range(5, 0, -1))  # a foggy word is 1
_HARD = 3  # syllables
_ENDINGS = ("es", "ed", "ing")
_OPENING, _CLOSING = "(\"“‘'", "\"”’'),.:;!?—"  # no point before a word: with one behind it, it is an abbreviation's


class _Memory(dict[str, int]):
    """What tokens count; a dictionary that fills itself is asked in half the time of a cached function."""

    def __missing__(self, token: str) -> int:
        if len(self) >= MOST_TOKENS:
            self.clear()
        self[token] = counted = _token(token)
        return counted


MOST_TOKENS = 1 << 17
_memory = _Memory()


def _token(token: str) -> int:
    """The counts of what stands between two spaces, packed; "–" has no word, "bridge—and" two."""
    word = token.lstrip(_OPENING).rstrip(_CLOSING)
    if word.isalpha():  # as most are: WORD would find just this
        return _packed(word) if word == token else _memory[word]
    return sum(map(_packed, words.WORD.findall(token)))


def _packed(word: str) -> int:
    """The counts of one word, packed."""
    syllables = count(word)
    letters = signs = len(word)
    if not word.isalpha():
        letters, signs = sum(map(str.isalpha, word)), sum(map(str.isalnum, word))
    total = _WORD + syllables * _SYLLABLE + letters * _LETTER + signs * _SIGN
    if syllables < _HARD:
        return total
    return total + _HARD_WORD + _foggy(word, syllables)


def _unpack(total: int, sentences: int) -> Counts:
    fields = [(total >> (_BITS * place)) & _MASK for place in range(5, -1, -1)]
    return Counts(sentences, *fields)


def _foggy(word: str, syllables: int) -> bool:
    """Whether Gunning would call it hard: no name, no compound of easy words, and not only by its -es, -ed or -ing.

    Every capitalised word passes for a name, so the first word of a sentence does, too.
    """
    if word[0].isupper():
        return False
    if "-" in word or "‑" in word:
        return any(count(piece) >= _HARD for piece in word.replace("‑", "-").split("-") if piece)
    if syllables == _HARD and word.endswith(_ENDINGS):
        return count(word.removesuffix("ing").removesuffix("es").removesuffix("ed")) >= _HARD
    return True


def of_sentence(text: str, start: int, end: int) -> Counts:
    """The counts of one sentence."""
    return _unpack(sum(map(_memory.__getitem__, text[start:end].split())), 1)


def of_article(article: Article) -> Counts:
    """The counts of the article's body; an article without sentences counts as one without words."""
    return _unpack(_of_body(article), len(anatomy.of(article).sentences) or 1)


def is_harder(article: Article, grade: float) -> bool:
    """Whether the Flesch-Kincaid grade is above a limit; the body is divided only as far as that takes to tell."""
    enough = _unpack(_of_body(article), 1).sentences_for(grade)
    if enough and anatomy.of(article).has_sentences(enough):
        return False
    return of_article(article).flesch_kincaid_grade > grade


@lru_cache(maxsize=1)  # the article at hand: a check and the report ask for it
def _of_body(article: Article) -> int:
    """The counts of the body, packed."""
    whole, counts = anatomy.of(article), tokens.counts_of_copy(article)
    total = sum(map(mul, map(_memory.__getitem__, counts), counts.values()))
    for part, found in zip(whole.parts, tokens.of_parts(article), strict=True):
        if part.kind in tokens.COPY and part.kind != "paragraph":  # copy, but none of the body
            total -= sum(map(_memory.__getitem__, found))
    return int(total)


def of_paragraph(article: Article, start: int, end: int) -> Counts:
    """The counts of one paragraph of the body, as if it were one sentence; it may be all that there is."""
    if len(anatomy.of(article).body) == 1:
        return _unpack(_of_body(article), 1)
    return of_sentence(article.text, start, end)


Graded = tuple[Counts, int, int]  # a sentence: its counts, and its offsets


def hardest(article: Article, number: int) -> list[Graded]:
    """The sentences that cost most, with their counts and spans: a high grade counts the more, the longer they are."""
    graded = [(of_sentence(article.text, a, b), a, b) for a, b in anatomy.of(article).sentences]
    graded.sort(key=lambda item: (-item[0].flesch_kincaid_grade * item[0].words, item[1]))
    return graded[:number]
