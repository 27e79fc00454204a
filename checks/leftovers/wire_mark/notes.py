"""Notes to editors: what a new version changes, which photos move, where the story may be cut."""

from __future__ import annotations

from functools import cache

from newslint.lazy import stands
from newslint.rows import rows

from . import note_forms as forms
from .mark import Mark, Where

NOTE = "This note is for editors, not for readers; act on it if need be, then cut it."
CORRECTED = "This note tells editors what was corrected; make sure that the copy is right, then cut it."
TRIM = "This tells the desk where the story may be cut; cut the mark, with or without the copy it speaks of."

LONGEST = 700  # code points of a note
LONGEST_BRACKET = 320
HEAD = 8  # lines in which a note may stand before the dateline of the same paragraph


def find(line: str, where: Where) -> Mark | None:
    """The note that a paragraph is, or that opens or interrupts it."""
    if speaks_of_cuts(line):
        trim = forms.TRIM.search(line)
        if trim and (trim[0][0] in "([" or (trim.end() == len(line) and len(line) < 140 and line.isupper())):
            return Mark(trim.start(), trim.end(), TRIM, sure=False)
    if line[0] in "([":
        note = forms.BRACKET.match(line)
        if note and _is_note(note["in"]) and (note.end() == len(line) or _opens(line, note.end(), where)):
            fixed = forms.CORRECTION.match(note["in"]) is not None
            return Mark(0, note.end(), CORRECTED if fixed else NOTE, sure=not fixed)
    return _whole(line) if len(line) <= LONGEST and where.opening in openings() else None


def _opens(line: str, end: int, where: Where) -> bool:
    """Whether the dateline of a story comes right behind a bracket."""
    return where.number < HEAD and forms.DATELINE.match(line, end) is not None


def _whole(line: str) -> Mark | None:
    """The note that a whole paragraph is."""
    called = forms.ADDRESSED.match(line)
    if called and _is_addressed(line, called.end()):
        return Mark(0, len(line), NOTE, fixable=called.end() < len(line))
    called = forms.MAYBE.match(line)
    if called and _is_desk_talk(line[called.end() :]):
        return Mark(0, len(line), NOTE)
    bare = forms.BARE.match(line)
    if bare and bare["verb"].lower() in verbs() and len(line) <= LONGEST_BRACKET and _names_copy(line[bare.end() :]):
        return Mark(0, len(line), NOTE)
    photos = len(line) <= 240 and any(p.fullmatch(line) for p in (forms.PHOTOS, forms.MOVED))
    if photos or forms.HELP.match(line):
        return Mark(0, len(line), NOTE)
    return None


def _is_addressed(line: str, at: int) -> bool:
    """Whether a line that calls editors goes on: after "Eds:" the names of those who edited a book may follow."""
    rest = line[at:].strip(" :–—-.()[]")
    if line.lstrip("([*# ")[:3] not in ("Eds", "EDS"):
        return True
    return bool(rest) and (_is_desk_talk(rest) or any(w.islower() and len(w) > 3 for w in rest.split()))


def _is_desk_talk(note: str) -> bool:
    """Whether a note speaks of the copy as editors handle it, and not to readers of a correction or an update."""
    if forms.FOR_READERS.search(note, 0, LONGEST_BRACKET):
        return False
    return forms.DESK_TALK.search(note, 0, LONGEST_BRACKET) is not None or _is_note(note)


def _is_note(note: str) -> bool:
    """Whether a piece of text opens with what a new version does, and names what of the copy it does it to."""
    note = note.lstrip()
    if note[:4] in ("Eds:", "EDS:"):
        return _is_addressed(note, 4)
    if forms.LEAST.match(note):
        return True
    first = forms.FIRST.match(note)
    return first is not None and first[0].lower() in verbs() and _names_copy(note[first.end() :])


def _names_copy(rest: str) -> bool:
    """Whether words such as "details" or "paragraph" stand in the rest of a note."""
    lowered = rest.lower()
    split = lowered.replace(",", " ").replace(";", " ").replace(".", " ").split()
    return not words().isdisjoint(split) or any(phrase in f" {lowered} " for phrase in phrases())


def speaks_of_cuts(text: str) -> bool:
    """Whether a mark of where to cut may stand in a text."""
    return stands(("OPTIONAL", "ptional", " END HERE", " TRIM", " here)", " HERE)", " HERE."), text)


@cache
def openings() -> frozenset[str]:
    """What a note on a whole paragraph may begin with."""
    own = "eds not mem att edi ed. des adv wit apn mov pho arc gra ill car".split()
    return frozenset((*own, "ed ", "ap ", *(verb[:3] for verb in verbs())))


@cache
def verbs() -> frozenset[str]:
    """The verbs with which a note on a change opens."""
    return frozenset(rows(__file__, "desk_verbs.txt"))


@cache
def words() -> frozenset[str]:
    """The single words for what a note on a change speaks of."""
    return frozenset(row for row in rows(__file__, "desk_words.txt") if "_" not in row)


@cache
def phrases() -> tuple[str, ...]:
    """The same in several words."""
    return tuple(f" {row.replace('_', ' ').strip()} " for row in rows(__file__, "desk_words.txt") if "_" in row)
