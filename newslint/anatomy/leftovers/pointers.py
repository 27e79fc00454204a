"""Lines and closing sentences that only point at a video, a post or a gallery: "Watch the clip here:"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ...lazy import Lazy
from . import sentences
from .marks import heard

Pair = tuple[int, int]

LONGEST_POINTER = 170
LONGEST_NOTE = 150
LONGEST_SENTENCE = 110

_MEDIA = (
    r"(?:clip|videos?|trailer|footage|audio|interview|segment|recording|speech|episode|exchange|podcast|images?|photos?"
    r"|tweets?|posts?|slideshow|gallery|teaser)"
)
_THING = (
    rf"(?:{_MEDIA}|moment|song|ad|it|here|performance|highlights|remarks|debate|below|above|conference|address|hearing"
    r"|monologue|sketch|ceremony|discussion)"
)
_WATCH = (
    r"(?:(?:You can |To )?[Ww]atch|WATCH|(?:To )?[Ll]isten(?: to| in)?|LISTEN|(?:To )?[Hh]ear|Play|Scroll down"
    r" (?:to|for)|Check out"
    r"|You can (?:see|check out|view|listen to))"
)
_LOOK = (
    r"(?:See|SEE|View|Take a (?:look|listen)|CHECK OUT|Scroll (?:down|through)|SCROLL DOWN FOR|Click|To"
    r" (?:see|view|play))"
)
_WHERE = r"(?:\b(?:below|above|here|BELOW|ABOVE|HERE)\b(?: via [\w ]{2,30})?\s?[:.!]?|:)[)\]]?\Z"
_POINTS = Lazy(  # "See more photos:" leads to another page, and is a promotion
    rf"\W{{0,2}}(?![Ss]ee more\b[^\n]*:\Z)(?:{_WATCH}\b[^.!?:\n]{{0,90}}?\b{_THING}"
    rf"|{_LOOK}\b[^.!?:\n]{{0,90}}?\b{_MEDIA})\b[^.!?:,\n]{{0,60}}?(?:, (?:click |tap )?)?{_WHERE}"
)
_BRIEF = Lazy(
    r"\W{0,2}(?:(?:Can[’']?t|Cannot) see (?:the|this) (?:video|post|tweet|content)\?[^\n]{0,60}"
    r"|(?:WATCH|LISTEN|VIDEO|Watch|Listen|Video)(?: (?:LIVE|NOW|BELOW|HERE|live|now|below|here|above|ABOVE))?"
    r"\s?[:.!]?|Take a (?:look|listen):|(?:Scroll down|SCROLL DOWN) (?:for|FOR|to see|to watch) (?:the"
    r" )?(?:full )?(?:videos?|VIDEOS?|more|photos)"
    r"|Here(?:[’']s| is) (?:the|a|that|his|her|their) (?:full )?(?:video|clip|trailer|footage|audio|tweet"
    r"|interview)\s?[:.]"
    r"|(?:Click here|CLICK HERE|Tap here) (?:to|TO|for|FOR) (?:watch|see|view|hear|listen to|WATCH|play"
    r"|the)\b[^.!?\n]{0,60}"
    r"\b(?:videos?|VIDEO|clip|footage|interview|photos|pictures|gallery|slideshow|audio)"
    r"|Click (?:on )?the (?:video|player|image|photo|arrow|link)s? (?:above|below)\b[^.!?\n]{0,60}"
    rf"|(?:Watch|Listen to|Check out|See) (?:the|this|his|her|our|their) (?:[\w’'-]+ ){{0,3}}{_MEDIA} (?:above|below) "
    rf"(?:for|to (?:see|hear"
    r"|learn|find out|watch))\b[^!?\n]{0,100}"
    r"|Watch the latest videos? at\b.{3,90}|Video (?:courtesy of|by|via|credit:?) [A-Z][\w.&’'-]*(?:"
    r" [A-Z][\w.&’'-]*){0,4})"
    r"[.!]?[)\]]?\Z"
)
_TITLED = Lazy(
    r"(?:[▶🎥📹🎧📺]\W{0,3}(?:WATCH|LISTEN|Watch|Listen|VIDEO|Video)\b|\[(?:WATCH|LISTEN|VIDEO|Watch|Video)\])"
    r" ?[^\n]{9,}"
    r"|(?:WATCH|LISTEN|Watch|Listen|VIDEO|Video)(?: (?:LIVE|NOW|live|now|ABOVE|above|BELOW|below|MORE|more))?"
    r"\s?[:|] ?[A-Z“‘\"'][^\n]{9,}"
)
_LISTING = Lazy(
    r"\d ?[ap]\.?m\b|\bTV|\bRadio\b|\b(?:GMT|BST|EST|EDT|ET|ESPN|BBC|ITV|Sky|Fox Sports|stream(?:s|ed|ing)?)\b"
)
_NOTE = Lazy(
    r"\W{0,2}(?:(?:Please )?[Nn]ote(?: that)?|[Ww]arning|WARNING)\b.{0,30}\b(?:video|clip|footage|images?|tweets?)\b"
    r"(?: (?:below|above))?.{0,20}\b(?:contains?|may (?!be used)|shows?|includes?|is graphic)\b"
    r"|\W{0,2}(?:(?:Editor[’']?s?[’']? )?[Nn](?:ote|OTE):? )?(?:[Tt]he|[Tt]his) (?:attached |featured )?(?:video"
    r"|clip|media)"
    r" (?:in the (?:video )?player |player )?(?:above|below|attached)(?: in this (?:story|article))? (?:is|was"
    r"|comes|aired|originally)\b"
    r"[\w ]{0,30}\b(?:from|aired|published|related|of|report|story)\b"
)
_LAST = Lazy(
    r"More [Ff]rom (?![^\n]{0,60}\.(?:com|org|net|co|tv)\b)(?:The |the )?"
    r"[A-Z“‘][\w.’'&”-]*(?: (?:[A-Z][\w.’'&”-]*|of|the|and|with|on)){0,6}\W{0,2}\Z"
)
_CLOSING = Lazy(
    rf"[(\[]?(?:Watch|Listen to|See|Check out|Hear|View|Scroll down (?:to"
    rf"|for))\b[^.!?\n]{{0,70}}?\b{_MEDIA}\b[^.!?\n]{{0,40}}?"
    r"(?<!he )\b(?:below|above|here)\b(?: in full)?\s?[:.!]?[)\]]?\Z"
    rf"|For (?:more|the full [^,.]{{3,50}}|a (?:full|closer) [^,.]{{3,50}}), (?:watch|see|listen to) the (?:full"
    rf" )?{_MEDIA}"
    r" (?:above|below)[.:!]?\Z|Watch (?:above|below|here|it here|it below)[.:!]\Z"
)
_FRONTS = (
    *("Watch", "WATCH", "Listen", "LISTEN", "Hear ", "Play", "PLAY", "VIDEO", "Video", "You can", "To ", "*", "(", "["),
    *("Please ", "Note", "NOTE", "WARNING", "Warning", "Scroll", "SCROLL", "Check ", "CHECK", "See ", "SEE ", "View "),
    *(
        "Take a ",
        "Here’s",
        "Here's",
        "Here is",
        "Click",
        "CLICK",
        "Tap here",
        "Can",
        "Editor",
        "The video",
        "The clip",
        "This video",
    ),
    *("▶", "🎥", "📹", "🎧", "📺"),
    *("The media", "The attached", "More from", "More From"),
)
HEADS = frozenset(front[:2] for front in _FRONTS)
"""The first two characters of such a line, or its first, where that is told by one mark."""
_ENDS = ("below", "above", "here")


def may_point(text: str, start: int, end: int) -> bool:
    """Whether a line is short, and opens like one that is nothing but a pointer."""
    if end - start > LONGEST_POINTER or not (text[start : start + 2] in HEADS or text[start] in HEADS):
        return False
    return text.startswith(_FRONTS, start)


def closing(text: str, lines: Sequence[Pair]) -> set[int]:
    """The numbers of the lines that close with "below", "above" or "here"."""
    marks, starts = heard(text), [start for start, _ in lines]
    near = {bisect_right(starts, at) - 1 for mark in _ENDS for at in marks.get(mark, ())}
    return {n for n in near if n >= 0 and _closes(text, *lines[n])}


def _closes(text: str, start: int, end: int) -> bool:
    return end - start > 40 and text[end - 9 : end].rstrip(".:!)] ").endswith(_ENDS)


def is_pointer(line: str, number: int, last: bool) -> bool:
    """Whether a line is nothing but a pointer. `last`: nothing of the copy stands after it."""
    if _BRIEF.match(line) or _POINTS.match(line) or (len(line) < LONGEST_NOTE and _NOTE.match(line)):
        return True
    if last and _LAST.match(line):
        return True
    return (number > 0 or last) and _TITLED.match(line) is not None and _LISTING.search(line) is None


def closing_sentence(text: str, start: int, end: int) -> Iterator[Pair]:
    """The last sentence of a paragraph if all it says is where the video stands."""
    low = max(start, end - 2 * LONGEST_SENTENCE)
    at, stop = sentences(text, low, end)[-1]
    bracket = max(text.rfind("(", at, end), text.rfind("[", at, end)) if text[end - 1] in ")]" else -1
    at = max(at, bracket)
    if start < at and stop - at <= LONGEST_SENTENCE and _CLOSING.match(text[at:stop]):
        yield at, end
