"""Where a long sentence could be divided, and which are not for the desk to divide."""

from __future__ import annotations

from newslint.anatomy import Anatomy, borrowed
from newslint.lazy import Lazy

_BREAKS = (  # places where a sentence can end, the better ones first; a mere "and" joins nouns as often as clauses
    Lazy(r"; | [—–-]{1,2} |—(?=\w)"),
    Lazy(r",[”\"]? (?=(?:but|which|who|while|because|although|though|so|where|whereas|since)\s)"),
    Lazy(r",[”\"]? (?=and (?:he|she|it|they|we|I|the|a|an|that|his|her|its|their|this|there|then|who|which|to)\s)"),
    Lazy(r": | (?=(?:because|although|while|whereas)\s)"),
    Lazy(r",[”\"]? (?=(?:and|as|after|when)\s)"),
)
_ROW_LINE = Lazy(r"\n\s*(?=[a-z])")
_SHORTEST = 12  # words on either side of a place where a sentence could be divided
QUOTED = 0.7  # of a sentence in quotation marks: then it is not for the desk to divide
NAMED, SEPARATED = 0.6, 0.25  # capitalised words and commas of a list of names, by its words
SHOWN = 4  # words by which a place is named


def foreign(own: Anatomy, start: int, end: int) -> bool:
    """Whether a stretch is nobody's prose here: code, a comment, an excerpt, a transcript, a table or a list."""
    text = own.text
    if text[start] == "|" or text.count(" | ", start, end) > 1 or borrowed.of(own).kind(start):
        return True
    if text.count("\n", start, end) > 1 and not _ROW_LINE.search(text, start, end):
        return True  # a line that goes on in mid-sentence would begin in a small letter somewhere
    words = text[start:end].split()
    named = sum(word[0].isupper() for word in words)
    commas = sum(word[-1] in ",;" for word in words)
    return named > NAMED * len(words) and commas > SEPARATED * len(words)


def quoted(own: Anatomy, start: int, end: int) -> float:
    """How much of a stretch lies in quotation marks."""
    if not own.quoted(start, end):
        return 0.0
    inside = (min(q.end, end) - max(q.start, start) for q in own.quotations if q.start < end and q.end > start)
    return sum(inside) / (end - start)


def place(own: Anatomy, start: int, end: int) -> str:
    """The first words of what could stand on its own, nearest to the middle of a sentence; "" if there is no place."""
    text = own.text
    for pattern in _BREAKS:
        found = [
            match.end() for match in pattern.finditer(text, start, end) if not own.quoted(match.end(), match.end() + 1)
        ]
        found = [at for at in found if min(text.count(" ", start, at), text.count(" ", at, end)) >= _SHORTEST]
        if found:
            return opening(text, min(found, key=lambda at: abs(at - (start + end) / 2)), end)
    return ""


def opening(text: str, start: int, end: int) -> str:
    """The first words of a stretch, in quotation marks, to find it by."""
    words = text[start:end].split(None, SHOWN)[:SHOWN]
    return f"“{' '.join(words).strip('“”')} …”"
