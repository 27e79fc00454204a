"""British and American spelling in one article: defence and center.

Wrong where the rarer word belongs to somebody else: a name in lower case, a title without quotation marks, a passage
taken over from an agency on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.consistency.dialect import Spelled, own, seen
from newslint.model import Article, Check, Edit, Fix, Flag, NoOptions, Related, Span

SHOWN = 3  # words of the other side that the message quotes
MOST_RELATED = 12  # places


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag, at the first word of the rarer spelling, or of the one that came second where they are even."""
    words = seen(article.text)
    if len({word.side for word in words}) < 2:
        return
    words = own(article, words)
    if len({word.side for word in words}) < 2:
        return
    first = [word for word in words if word.side == words[0].side]
    second = [word for word in words if word.side != words[0].side]
    rare, usual = (first, second) if len(first) < len(second) else (second, first)
    yield _flag(article.text, rare, usual)


def _flag(text: str, rare: list[Spelled], usual: list[Spelled]) -> Flag:
    word = rare[0]
    even = len(rare) == len(usual)
    advice = "choose one of the two" if even else f"write “{word.other}”"
    message = (
        f"“{text[word.start : word.end]}” is {word.side} spelling{_more(len(rare))}, but the article also has the "
        f"{usual[0].side} {_quoted(text, usual)}; {advice}."
    )
    places = [(w, "the same spelling") for w in rare[1:]] + [(w, f"{w.side} spelling") for w in usual]
    related = tuple(Related(Span(w.start, w.end), said) for w, said in places[:MOST_RELATED])
    edits = tuple(Edit(w.start, w.end, w.other) for w in rare)
    fix = None if even else Fix(edits, safe=False)
    return Flag(Span(word.start, word.end), message, fix, related=related)


def _more(number: int) -> str:
    return f" ({number} such words)" if number > 1 else ""


def _quoted(text: str, words: list[Spelled]) -> str:
    """The different words among some, the first few of them quoted."""
    forms = list(dict.fromkeys(text[w.start : w.end] for w in words))
    named = ", ".join(f"“{form}”" for form in forms[:SHOWN])
    return f"{named} and others" if len(forms) > SHOWN else named


CHECK = Check("mixed-dialect", "One article has British and American spelling.", run, severity="hint")
