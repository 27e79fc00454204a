"""`vague-attribution`: a claim is given to many, experts, critics, reports or nobody at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newslint import anatomy
from newslint.model import Article, Check, Flag, NoOptions, Span

from .. import scan
from . import crowds, messages, named, opinions, papers, passives, people, reports, rumours, senses
from .people import Find

SUMMARY = "A claim is given to nobody in particular: many, experts, critics, reports, or a passive."

_FORMS: dict[str, tuple[Callable[[str, scan.Hit], Find | None], ...]] = {
    **dict.fromkeys(("many", "some", "several", "others", "numerous", "various", "countless"), (crowds.crowd,)),
    **dict.fromkeys(("growing number of", "increasing number of", "plenty of"), (crowds.crowd,)),
    **dict.fromkeys(
        ("studies", "surveys", "polls", "reports", "rumors", "rumours", "accounts", "media"), (reports.reports,)
    ),
    **dict.fromkeys(("estimate", "estimates"), (reports.reports,)),
    **dict.fromkeys(
        ("claims", "suggestions", "fears", "concern", "concerns", "belief", "allegations", "questions"),
        (rumours.fears,),
    ),
    **dict.fromkeys(("study", "survey", "poll"), (papers.paper,)),
    **dict.fromkeys(("talk that", "word is that", "word has it", "word on the street is that"), (rumours.talk,)),
    **dict.fromkeys(("those in the know", "those who know", "those who knew"), (rumours.knowing,)),
    **dict.fromkeys(("one theory", "consensus"), (rumours.consensus,)),
    "evidence": (rumours.evidence,),
    "research": (rumours.research,),
    **dict.fromkeys(("there are those", "conventional wisdom"), (rumours.wisdom,)),
    "speculation": (rumours.speculation,),
    **dict.fromkeys(("reportedly", "reputedly", "wall street", "rumor", "rumour"), (reports.alone,)),
    **dict.fromkeys(("considered", "regarded", "seen", "viewed", "perceived"), (opinions.opinion,)),
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
            "agreed",
            "said to",
            "said that",
            "tipped to",
        ),
        (passives.passive,),
    ),
}


def run(article: Article, _options: NoOptions) -> Iterator[Flag]:
    """Flag each attribution to nobody; wrong where another sentence names the source."""
    text = scan.spaced(article.text)
    found = [
        f
        for hit in scan.hits(text, scan.triggers(__file__))
        for form in _FORMS.get(hit.word, (people.people,))
        if (f := form(text, hit))
    ]
    last, seen = -1, set[str]()
    for find in sorted(found, key=lambda f: (f.start, -f.end)):
        if find.start < last or named.is_sourced(text, find) or senses.is_discarded(text, find.start, find.end):
            continue
        parts = anatomy.of(article)
        if not scan.in_copy(parts, find.start, find.end) or parts.quoted(find.start, find.end):
            continue
        if (find.heard or find.voiced) and (named.is_lead(parts, find) or named.is_told(text, find)):
            continue
        near = not find.hint and named.is_near(text, find)
        if not near:
            last = find.end
            yield _flag(text, find, seen, maybe=near is None)


def _flag(text: str, find: Find, seen: set[str], *, maybe: bool) -> Flag:
    """A warning, or a hint where it is a matter of taste, was said before, or the next speaker may be one of them."""
    shown, span = " ".join(text[find.start : find.end].split()), Span(find.start, find.end)
    if find.hint:
        return Flag(span, messages.of_taste(text, find, shown), severity="hint")
    who = _key(shown)
    if who in seen:
        message = f"“{shown}” names nobody, and it isn't the first in this article. Say who says so."
        return Flag(span, message, severity="hint")
    if maybe:
        message = f"“{shown}” names nobody. If the person quoted next is one of them, say so; if not, say who says it."
        return Flag(span, message, severity="hint")
    seen.add(who)
    return Flag(span, f"“{shown}” names nobody. Say who says so, or leave the claim out.")


def _key(shown: str) -> str:
    """What a finding has in common with others like it: the people it gives the claim to, or else the word itself."""
    words = scan.hits(shown, scan.triggers(__file__))
    return next((hit.word for hit in words), shown.lower())


CHECK = Check("vague-attribution", SUMMARY, run)
