"""`vague-attribution`: a claim is given to many, experts, critics, reports or nobody at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from newslint import anatomy
from newslint.model import Article, Check, Flag, NoOptions, Span

from .. import scan
from . import crowds, passives, people, reports
from .people import Find

FOLDER = Path(__file__).parent

SUMMARY = "A claim is given to nobody in particular: many, experts, critics, reports, or a passive."

_FORMS: dict[str, tuple[Callable[[str, scan.Hit], Find | None], ...]] = {
    **dict.fromkeys(("many", "some", "several", "others", "numerous", "various", "countless"), (crowds.crowd,)),
    **dict.fromkeys(
        ("studies", "surveys", "polls", "reports", "rumors", "rumours", "accounts", "media"), (reports.reports,)
    ),
    **dict.fromkeys(("reportedly", "reputedly", "wall street", "rumor", "rumour"), (reports.alone,)),
    **dict.fromkeys(("considered", "regarded", "seen", "viewed", "perceived"), (passives.opinion,)),
    **dict.fromkeys(
        (
            "believed",
            "thought",
            "reported",
            "rumored",
            "rumoured",
            "reputed",
            "alleged",
            "claimed",
            "understood",
            "accepted",
            "argued",
            "suggested",
            "assumed",
            "feared",
            "speculated",
            "said to",
            "said that",
        ),
        (passives.passive,),
    ),
}
_SAID = (
    r"(?:also |later |has |have |had |now )?(?:said|says|told|reported|reports|wrote|writes|confirmed"
    r"|announced|testified|added|noted|stated|claims|claimed|explained|tweeted|found)\b"
)
_NAMED = re.compile(
    rf"\b(?:[Aa]ccording to|[Cc]iting|reported by|told by|said|says|per) (?:the |an? )?(?!Sources|Experts|Many"
    rf"|Some|Wall Street)[A-Z]"
    rf"|\b(?:[A-Z][\w’'-]+|police|prosecutors|investigators|officers|troopers|deputies|he|she|authorities"
    rf"|spokes\w+|department|company|ministry|[A-Z]{{2,}}) {_SAID}"
    r"|\breported (?:by|in) (?:the )?[A-Z]"
)
_TRAILING = re.compile(
    rf", (?:(?:[\w.’'-]+ ){{1,4}}{_SAID}|(?:said|says|according to) (?:the |an? )?(?:[A-Z]|police"
    rf"|prosecutors|investigators|authorities|court|officers))[^,;]{{0,120}}\Z"
)


def run(article: Article, _options: NoOptions) -> Iterator[Flag]:
    """Flag each attribution to nobody; wrong where another sentence names the source."""
    text = article.text
    found = [
        f
        for hit in scan.hits(text, scan.triggers(FOLDER))
        for form in _FORMS.get(hit.word, (people.people,))
        if (f := form(text, hit))
    ]
    last = -1
    for find in sorted(found, key=lambda f: (f.start, -f.end)):
        if find.start < last or _is_sourced(text, find):
            continue
        parts = anatomy.of(article)
        if not scan.in_copy(parts, find.start, find.end) or parts.quoted(find.start, find.end):
            continue
        if find.voiced and _is_lead(parts, find):
            continue
        last = find.end
        yield Flag(
            Span(find.start, find.end),
            _message(text[find.start : find.end], find),
            severity="hint" if find.hint else None,
        )


def _is_sourced(text: str, find: Find) -> bool:
    """Whether the sentence names the source after all."""
    start, end = scan.bounds(text, find.start, find.end)
    before, after = text[start : find.start], text[find.end : end]
    if _NAMED.search(before) or _TRAILING.search(after.rstrip('”"')):
        return True
    return not find.voiced and _NAMED.search(after) is not None


def _is_lead(parts: anatomy.Anatomy, find: Find) -> bool:
    """Whether the attribution stands in the first paragraph of copy that goes on to quote people by name."""
    if not parts.body or not parts.body[0][0] <= find.start < parts.body[0][1]:
        return False
    return any(q.speaker and q.start > find.end and parts.text[q.speaker.start].isupper() for q in parts.quotations)


def _message(phrase: str, find: Find) -> str:
    shown = " ".join(phrase.split())
    if find.hint:
        return f"“{shown}” doesn't say by whom. Name somebody who holds this view, or state the facts behind it."
    return f"“{shown}” names nobody. Say who says so, or leave the claim out."


CHECK = Check("vague-attribution", SUMMARY, run)
