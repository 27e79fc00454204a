"""Finding mojibake: text in UTF-8 that was read in another code page.

Built on ftfy's judgement. What is added here: a cheap look that keeps ftfy (70 ms to import) out of sound copy, the
exact place of each broken run, and decomposed forms (A and a combining tilde for Ã), which ftfy misses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from newslint.lazy import Lazy

from . import codepage, remains, swapped, wholelines
from .composed import compose
from .repair import Repair, again, repair

# What the first byte of a sequence in UTF-8 turns into, and what the later bytes turn into, in the code pages of
# Windows and in Latin-1 and 2; Mac Roman and the DOS page, which turn them into signs, have lines of their own.
_TWO = "\xc2-\xdfĂÂĹĆČĘĚĎĐŃŇŐŘŮŰŢĀĒĶĮŠŌŲŪĞİŞВ-ЯΒ-Ω"
_THREE = "à-ïăĺćčęěďāēģķīįб-д"
_FOUR = "ðđš"
_SECOND = "\x80-\xbfŒŠŸŽœšžƒˆ˜ŁĄŞŻłąşľżˇ˘˛˝ŚŤŹśťźЂЃЉЊЌЋЏђѓљњќћџЎўЈҐЁЄЇІіґёєјЅѕї№΄΅―\u2010-\u203a€™"
_SIGNS = "±≤≥≠≈∞∂∑∏π∫Ωºª√†µ¥®©´¨ƒ"
_FIRST = Lazy(f"[{_TWO}{_THREE}{_FOUR}вβ√≈¬∆«‚◊{_SIGNS}─-▟]")
_SUSPECT = Lazy(
    f"[{_TWO}][{_SECOND}]|[{_THREE}][{_SECOND}?\ufffd][{_SECOND}?\ufffd ]|[{_FOUR}][{_SECOND}]{{2}}"
    "|вЂ|β€|ā€|â€|[ÃÂ](?:[? ]|[13]⁄)|[ÃÂÄÅĂ]\ufffd|(?<=[a-z'’])Ã[aoμ123]"
    f"|[√≈¬∆«◊][^\x00-\x7f\xa0»]|‚[\x80-ÿ]|(?<=[–—‘’“”÷])[{_SIGNS}]|[─-▟][^\x00-\x7f]|[ΓÇ][ÇöóôÖùÜ]"
)
_RUN = Lazy(r"[^\x00-\x7f](?:\?(?=[^\x00-\x7f])|[^\x00-\x7f])*")
_AROUND = 3  # ASCII characters on either side that ftfy sees with a run
# Capitals at the end of a word in capitals, right before a closing mark: “AMANHÃ”.
_SHOUTED = Lazy("[A-Z][ÃÂ][”’»™\xa0](?![a-z]|(?<!\xa0)[A-Z])")

_LETTER = Lazy(r"(?<!\S)Ã\Z")  # the letter itself, as a word; Â as a word is a no-break space

Pair = tuple[int, int]


def find(text: str) -> list[Repair]:
    """Every garbled run of the text with its repair, in order and without overlaps."""
    if text.isascii():
        return []
    copy = compose(text)
    if not _suspect(copy.text):
        return []
    found: list[Repair] = []
    for start, end in _suspect_lines(copy.text):
        found += _joined(copy.text, _line(copy.text, start, end))
    places = copy.places
    return [r._replace(start=places[r.start], end=places[r.end]) for r in found]


def offsets(text: str) -> set[int]:
    """Every offset that is a part of a garbled run, for checks that leave those to mojibake."""
    return {offset for r in find(text) for offset in range(r.start, r.end)}


def _suspect(text: str) -> bool:
    """Two searches, since a search for one class of characters is quick and one for many alternatives is not."""
    return (
        any(_SUSPECT.match(text, m.start()) for m in _FIRST.finditer(text))
        or codepage.suspect(text)
        or swapped.suspect(text)
        or remains.dashed(text, 0, len(text))
    )


def _suspect_lines(text: str) -> Iterator[Pair]:
    """The lines in which something looks garbled."""
    start = 0
    for line in text.split("\n"):
        if not line.isascii() and _suspect(line):
            yield start, start + len(line)
        start += len(line) + 1


def _line(text: str, start: int, end: int) -> list[Repair]:
    """What is garbled in one line: by ftfy, then what a garbled neighbour makes certain, then what is beyond repair."""
    found: list[Repair] = []
    taken: set[int] = set()
    open_runs: list[Pair] = []
    if remains.dashed(text, start, end):  # ftfy takes these for sound
        _take(found, taken, (again(text, *m.span(), "macroman") for m in _RUN.finditer(text, start, end)))
    _take(found, taken, remains.guessed(text, start, end))
    for first, last, low, high in _runs(text, start, end):
        if taken.isdisjoint(range(first, last)):
            mended = repair(text, first, last, (low, high))
            _take(found, taken, [mended] if mended else [])
            open_runs += [] if mended else [(first, last)]
    _take(found, taken, remains.hidden(text, start, end))
    _take(found, taken, remains.foreign(text, start, end))
    codec = _codec(text, found)
    if codec:
        found = [again(text, r.start, r.end, codec) or r if r.sure and r.codec != codec else r for r in found]
        _take(found, taken, (again(text, a, b, codec) for a, b in open_runs if b - a > 1))
    if codec in ("latin-1", "sloppy-windows-1252", "sloppy-windows-1251"):
        _take(found, taken, remains.lonely(text, start, end))
    _take(found, taken, remains.hopeless(text, start, end))
    other = list(codepage.find(text, start, end)) if codepage.suspect(text[start:end]) else []
    if _size(other) > _size(found):
        return other
    return wholelines.fallback(text, start, end, sorted(found)) or list(swapped.find(text, start, end))


def _size(found: Iterable[Repair]) -> int:
    return sum(r.end - r.start for r in found)


def _take(found: list[Repair], taken: set[int], more: Iterable[Repair | None]) -> None:
    """Add the repairs that touch none that came before."""
    for this in more:
        if this and taken.isdisjoint(range(this.start, this.end)):
            found.append(this)
            taken.update(range(this.start, this.end))


def _runs(text: str, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
    """The runs of characters beyond ASCII, each with the stretch that is shown to ftfy."""
    runs = [m.span() for m in _RUN.finditer(text, start, end)]
    for index, (first, last) in enumerate(runs):
        if not _SHOUTED.match(text, max(first - 1, 0), end) and not _LETTER.match(text, first, last):
            low = max(runs[index - 1][1] if index else start, first - _AROUND)
            high = min(runs[index + 1][0] if index + 1 < len(runs) else end, last + _AROUND)
            yield first, last, low, high


def _codec(text: str, found: Iterable[Repair]) -> str:
    """One line was garbled in one way: the code page that fits all its runs."""
    sure = [r for r in found if r.codec and r.sure]
    for codec in dict.fromkeys(r.codec for r in sure):
        if all(r.codec == codec or again(text, r.start, r.end, codec) for r in sure):
            return codec
    return ""


def _joined(text: str, found: Iterable[Repair]) -> Iterator[Repair]:
    """Runs that only a letter or a space parts are one."""
    group: list[Repair] = []
    for this in found:
        if group and not _together(text, group[-1], this):
            yield _one(text, group)
            group = []
        group.append(this)
    if group:
        yield _one(text, group)


def _one(text: str, group: list[Repair]) -> Repair:
    first, last = group[0], group[-1]
    if first is last:
        return first
    pieces = [first.text or ""]
    for a, b in pairwise(group):
        pieces += (text[a.end : b.start], b.text or "")
    right = "".join(pieces) if first.text is not None else None
    return first._replace(end=last.end, text=right, sure=all(r.sure for r in group))


def _together(text: str, a: Repair, b: Repair) -> bool:
    """Whether two runs are broken in one way, with at most a letter or a space between them."""
    gap = text[a.end : b.start]
    return len(gap) <= 1 and gap != "\n" and (a.text is None) == (b.text is None)
