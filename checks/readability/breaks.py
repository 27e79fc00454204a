"""Which long stretches are not for the desk to divide, and how a place is named."""

from __future__ import annotations

from newslint.anatomy import Anatomy, borrowed
from newslint.lazy import Lazy

_ROW_LINE = Lazy(r"\n\s*(?=[a-z])")
QUOTED = 0.7  # of a sentence in quotation marks: then it is not for the desk to divide
NAMED, SEPARATED = 0.6, 0.25  # capitalised words and commas of a list of names, by its words
_INNER = str.maketrans("“”", "‘’")
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


def opening(text: str, start: int, end: int) -> str:
    """The first words of a stretch, in quotation marks, to find it by."""
    shown = " ".join(text[start:end].split(None, SHOWN)[:SHOWN]).replace('"', "")
    if shown.count("“") != shown.count("”"):  # a quotation that begins here and goes on
        shown = shown.replace("“", "").replace("”", "")
    return f"“{shown.translate(_INNER)} …”"
