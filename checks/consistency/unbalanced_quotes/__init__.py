"""A quotation mark that is opened and never closed. Wrong where a mark stands for something else, such as inches."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newslint import anatomy
from newslint.anatomy import borrowed
from newslint.anatomy.quotations.marks import CLOSED_BEFORE, SPACE
from newslint.anatomy.quotations.runs import Run
from newslint.lazy import Lazy
from newslint.model import Article, Check, Flag, NoOptions, Related, Span

MOST = 3  # of more in one article the first is flagged and the others stand beside it
MOST_READ = 60  # open quotations of an article that are looked into, and marks behind each of them
_MARKS = '"“«„'
_MARK = Lazy('["“”«»„‟]')
_KINDS = frozenset(("paragraph", "list"))
_REACH = 1500  # code points: how far behind it the mark may stand that closes a quotation of several paragraphs
_CLOSED_OTHERWISE = Lazy(r"\S“(?!\S)|(?<=\s)“ |''|’’")  # typed the wrong way round, or as two single marks
_TAG = Lazy(  # "…, he said", not "…, Kerry said that", which somebody may say himself
    r", (?:(?:he|she|they|it|I|[A-Z][\w’-]+) (?:(?:said|says|told)(?! that\b)|added|wrote)"
    r"|(?:said|says) [A-Z][\w’-]*)\b"
)
_CURLY = Lazy("[“”]")
_MESSAGE = "This quotation is opened and never closed; put the closing mark where the quoted words end."


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each opening mark of the running copy that is never closed."""
    own = anatomy.of(article)
    left = [q for q in own.runs if not q.closed][:MOST_READ]
    if not left:
        return
    found = [span for q in left if (span := _opened(article.text, q)) and _is_odd(article.text, q)]
    if found:
        blocks = [(p.start, p.end) for p in own.parts if p.kind in _KINDS]
        lent = borrowed.of(own)
        found = [
            span
            for span in found
            if any(start <= span.start < end for start, end in blocks) and lent.kind(span.start) not in borrowed.FOREIGN
        ]
    if len(found) > MOST:
        yield Flag(found[0], _MESSAGE, related=tuple(Related(span, "nor is this one") for span in found[1:9]))
    else:
        yield from (Flag(span, _MESSAGE) for span in found)


def _opened(text: str, quotation: Run) -> Span | None:
    """The opening mark, if it is a double one right before a word and not the language's of a page."""
    at = quotation.start - 1
    if at < 0 or text[at] not in _MARKS or not (text[at + 1].isalnum() or text[at + 1] in "'‘’[$£€…-"):
        return None
    return None if text[at - 1 : at].isdigit() or text[at - 1 : at] in {"=", "\\", "{", ":"} else Span(at, at + 1)


def _is_odd(text: str, quotation: Run) -> bool:
    """Whether what follows a quotation doesn't close it or open it again."""
    start, end = quotation.start, quotation.end
    after = _MARK.search(text, end)
    if after is not None and not _TAG.search(text, start, end):
        at = after.start()
        if _opens_again(text, at) or _closes(text, at) or _closed_below(text, at):
            return False
    return _CLOSED_OTHERWISE.search(text, start, end) is None


def _closes(text: str, at: int) -> bool:
    """Whether a mark can close what was opened paragraphs above, as in copy with a line for each sentence."""
    before, after = text[at - 1], text[at + 1 : at + 2]
    if text[at] == "“":
        return after in SPACE  # typed the wrong way round
    return text[at] in "”»" or (text[at] == '"' and before not in SPACE and (not after or after in CLOSED_BEFORE))


def _opens_again(text: str, at: int) -> bool:
    """Whether a mark opens a paragraph, or in copy that has lost its paragraphs a sentence."""
    line = text[max(0, at - 40) : at]
    head = line.rstrip(" \t\xa0")
    return not head or head[-1] in "\r\n" or (head.rstrip("'’)]")[-1:] in ".!?…" and len(head) < len(line))


def _closed_below(text: str, at: int) -> bool:
    """Whether a closing mark is left over when the quotations inside have taken theirs."""
    depth = 1
    for match in islice(_CURLY.finditer(text, at, at + _REACH), MOST_READ):
        depth += -1 if match[0] == "”" else not _opens_again(text, match.start())
        if not depth:
            return True
    return False


CHECK = Check("unbalanced-quotes", "A quotation is opened and never closed.", run)
