"""Lines that are the headline of another story: under a cue, in square brackets, or in capitals between paragraphs.

It would be wrong on a long heading of the article itself in capitals.
"""

from __future__ import annotations

import re

from ...lazy import Lazy

_ENDED = Lazy(r"[.;,:][”\"’')\]]?\Z|[.!?,][”\"]\Z")
_BRACKETED = Lazy(
    r"[\[(](?!(?:photo|image|picture|pic|credit|file|getty|video|graphic|map|source|editor|sic|note|translat"
    r"|applause|laughter|music|end |begin |voice|via|http|insert |add |fill in |tk\b|[^\]]{0,8}=))"
    r"[^\[\]]{24,170}[^.!,;\s]\s?[\])]\Z",
    re.IGNORECASE,
)

_ASKING = ("HOW ", "WHAT ", "WHY ", "WHO ", "WHERE ", "WHEN ")  # so headings of the copy begin too
TITLES = 8
SHORTEST, LONGEST = 14, 190


def is_title(line: str) -> bool:
    """Whether a line could be the headline of another story: no full stop, and neither a word nor a paragraph."""
    return SHORTEST <= len(line) <= LONGEST and line.count(" ") > 1 and not _ENDED.search(line) and line[0] not in '“"('


def is_story(line: str) -> bool:
    """Whether a line under a cue is the headline of a story: of five words or more, or an entry of a list."""
    return is_title(line) and (line.count(" ") > 3 or line[0] in "-–—•*·")


_SENTENCE = Lazy(  # "[Hale was elected in 2019]", "[Ferry sold, by Ann Reyle, Quay Press, May 1st 2019]"
    r"\b(?:was|were|had|did|has|have|is|are)\b|\A\[\s?(?:She|He|They|It|We|I) |, by [A-Z][^,]{2,40}, |, (?:19"
    r"|20)\d\d\s?[\])]\Z"
)


def is_bracketed(line: str) -> bool:
    """Whether a line, or the end of a paragraph, is a headline in square brackets."""
    return (
        line[:1] == "["
        and line.count(" ") > 3
        and line[1:].lstrip()[:1].isupper()
        and _BRACKETED.match(line) is not None
        and (_SENTENCE.search(line) is None or (in_title_case(line) and ", by " not in line))
    )


def in_title_case(line: str) -> bool:
    """Whether most words of four letters and more have a capital."""
    words = [w for w in re.findall(r"[^\W\d_][\w’'-]*", line) if len(w) > 3]
    return len(words) > 2 and sum(w[0].isupper() for w in words) >= 0.75 * len(words)


def is_shouted(line: str) -> bool:
    """Whether a line is a headline in capitals such as some sites put between paragraphs, too long for a heading."""
    return (
        45 <= len(line) <= 150
        and line.isupper()
        and line.count(" ") > 6
        and line[0].isalnum()
        and not line.startswith(_ASKING)
        and line[-1] not in ".;:,?!…"
        and sum(map(str.isdigit, line)) < 8
    )
