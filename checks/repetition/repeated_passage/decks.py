"""Where the decks and summaries of an article end, and which articles are live reports."""

from __future__ import annotations

import re
from itertools import islice

from newslint.anatomy import Anatomy, borrowed
from newslint.lazy import Lazy

PARAGRAPH = 60  # code points of what is no label, such as "ABSTRACT."
DECKS = 2  # paragraphs that a deck or summary has, at most
TOP = 2000  # code points: how far down a dateline may stand
TIMES_OF_DAY = 4  # that open lines of a live report
HEADLINES, LONG_HEADLINE, POST = 12, 30, 6  # of a live report without them, code points of most, and paragraphs behind

_TIME = Lazy(r"^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?|\b)", re.MULTILINE | re.IGNORECASE)


def end_of_decks(whole: Anatomy) -> int:
    """Where the decks and summaries end: two paragraphs, the key points, and all that stands above a dateline."""
    long = (part for part in whole.parts if part.kind == "paragraph" and part.end - part.start >= PARAGRAPH)
    end = max([part.end for part in islice(long, DECKS)], default=0)
    lent = borrowed.of(whole)
    for part in whole.parts:
        if part.start > end and part.kind != "list" and lent.kind(part.start) != borrowed.EXCERPT:
            break
        end = max(end, part.end)
    return max([end, *(part.start for part in whole.parts if part.kind == "dateline" and part.start < TOP)])


def is_live(whole: Anatomy) -> bool:
    """Whether it is a live report: posts with times of day, or short posts under headlines of their own."""
    if sum(1 for _ in islice(_TIME.finditer(whole.text), TIMES_OF_DAY)) == TIMES_OF_DAY:
        return True
    heads = [part for part in whole.parts if part.kind == "subheading"]
    long = sum(part.end - part.start > LONG_HEADLINE for part in heads)
    return len(heads) >= HEADLINES and 2 * long > len(heads) and len(whole.body) <= POST * len(heads)
