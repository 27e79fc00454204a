"""`anonymous-source`: the copy leans on somebody whom the reporter knows and doesn't name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newslint import anatomy
from newslint.anatomy.spans import joined
from newslint.lazy import Lazy
from newslint.model import Article, Check, Flag, NoOptions, Span

from .. import scan
from . import insiders, introduced, messages, officials, outlets, quoted, shields, sides, sources, whose, withheld
from .sources import Find

SUMMARY = (
    "A source that is not named: “a source”, “people familiar with”, “officials said”, “on condition of anonymity”."
)

GAP = 30  # code points: two finds of one sentence that stand this near are one leaning
JOINT = 80  # the same for a source and the shield that follows in its sentence

_FORMS: dict[str, Callable[[str, scan.Hit], Find | None]] = {
    **dict.fromkeys(("source", "sources"), sources.source),
    **dict.fromkeys(("familiar with", "with direct knowledge", "with knowledge"), insiders.familiar),
    **dict.fromkeys(
        (
            "people briefed",
            "people close",
            "person briefed",
            "person close",
            "those close",
            "who was briefed",
            "who were briefed",
        ),
        insiders.close,
    ),
    **dict.fromkeys(("anonymity", "anonymous", "anonymously"), shields.anonymity),
    **dict.fromkeys(("authorised", "authorized"), shields.authority),
    **dict.fromkeys(("be identified", "be named"), shields.refusal),
    **dict.fromkeys(("has learned", "have learned", "understands", "has been told"), outlets.learned),
    **dict.fromkeys(("can reveal", "can exclusively reveal"), outlets.learned),
    **dict.fromkeys(("unidentified", "unnamed"), shields.unnamed),
    "caller": shields.caller,
    **dict.fromkeys(("first name", "full name", "his name", "her name", "their names"), withheld.own_name),
    **dict.fromkeys(("identified only", "on background", "off the record"), withheld.background),
    **dict.fromkeys(("his name only as", "her name only as", "their names only as"), withheld.changed),
    **dict.fromkeys(("name has been changed", "names have been changed"), withheld.changed),
    **dict.fromkeys(("real name", "real names"), withheld.changed),
    **dict.fromkeys(("name was changed", "names were changed"), withheld.changed),
    **dict.fromkeys(("friends of", "allies of"), insiders.circle),
    "the people said": sources.again,
}  # every other trigger is somebody in office
_NAMED_WHO = Lazy(r"[A-Z][\w’'-]+,? (?:an? [\w -]{2,40}, )?who (?:\w+ ){0,2}\Z")


_ANYBODY = {"source": ("official", "familiar with"), "the people said": ("familiar with", "people briefed")}


def run(article: Article, _options: NoOptions) -> Iterator[Flag]:
    """Flag each leaning on somebody unnamed; wrong where the name stands farther off than the next sentence."""
    text, found, met = scan.spaced(article.text), dict[int, Find](), set[str]()
    for hit in scan.hits(text, scan.triggers(__file__)):
        find = _FORMS.get(hit.word, officials.official)(text, hit)
        if not find or (find.again and not met & {_base(hit.word), *_ANYBODY.get(hit.word, ())}):
            continue
        if hit.word == "officials" and not find.again:  # "an official" is one person, whatever agency stands beside
            if whose.names_agency(text, find):
                continue
            find = find._replace(hint=find.hint or whose.tells_whose(text, find))
        met.add(_base(hit.word))
        found[find.start] = max(find, found.get(find.start, find), key=lambda f: f.end)
    last, seen = -1, set[str]()
    for start, end in _joined(text, [(f.start, f.end) for f in found.values()]):
        if start >= last and _counts(article, text, found[start], end) and not (found[start].again and "again" in seen):
            last = end + GAP if "\n" not in text[end : end + GAP] else end
            yield _flag(text, Span(start, end), found[start], seen)


def _base(word: str) -> str:
    """A trigger word without its plural."""
    return word.removesuffix("s")


def _counts(article: Article, text: str, find: Find, end: int) -> bool:
    """Whether the find stands in running copy, outside quotations, and nobody beside it is named after all."""
    whole, start = anatomy.of(article), find.start
    if not scan.in_copy(whole, start, end) or whole.quoted(start, end):
        return False
    if _NAMED_WHO.search(text, max(0, start - 70), start) or whose.names_one(text, start, end):
        return False
    if quoted.names_official(text, start, end) or sides.are_named(text, start, end, hint=find.hint):
        return False
    if introduced.named_later(text, start, end):
        return False
    return not (whole.body and start < whole.body[0][1] and whose.names_next(text, whole.body, text[start:end]))


def _joined(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans, of which a source and the shield in its own sentence ("three sources not authorized to") are one."""
    spans = joined(spans)
    while spans:
        start, end = spans.pop(0)
        while (
            spans
            and spans[0][0] - end <= JOINT
            and _SHIELD.search(text, *spans[0])
            and _OPEN.match(text, end, spans[0][0])
        ):
            end = spans.pop(0)[1]
        yield start, end


_SHIELD = Lazy(r"anonym|authori[sz]ed|be (?:named|identified)\b")
_OPEN = Lazy(r"[^.;:!?\n“”\"]*\Z")


def _flag(text: str, span: Span, find: Find, seen: set[str]) -> Flag:
    """A warning; a hint where the reason is given, where it is told for whom they speak, and from the second on."""
    shown = " ".join(text[span.start : span.end].split())
    word = next((hit.word for hit in scan.hits(shown, scan.triggers(__file__))), shown)
    key = _base(word)
    if shielded := messages.shielded(text, span, shown):
        seen.add(key)
        return Flag(span, shielded, severity="hint")
    if key in seen or find.again:
        seen.add("again" if find.again else key)
        return Flag(span, messages.repeated(shown, plural=word.endswith("s")), severity="hint")
    if find.hint:
        return Flag(span, f"“{shown}” gives no name. Name the person if you can.", severity="hint")
    seen.add(key)
    return Flag(span, messages.unnamed(text, span, shown))


CHECK = Check("anonymous-source", SUMMARY, run)
