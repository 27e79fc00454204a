"""What no decoder mends whole: mojibake that lost a byte, was normalised, or that ftfy takes for sound letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from newslint.lazy import Lazy

from .repair import Repair, again

# What NFKC makes of the second half of Ãª, Ãº, Ã¼ and the like. Inside a word a capital Ã is never sound.
_NORMALISED = Lazy(
    "(?:(?<=[a-z'’])Ã(?:\x83Â)?([aoμ]|[123](?![0-9⁄])|[123]⁄[24]| [\u0308\u0304\u0301\u0327])"
    "|(?<=[A-Z])Ã(?:\x83Â)?([13]⁄[24]))(?=[a-z]|\\b)"
)
_LETTERS = {
    "a": "ê", "o": "ú", "1": "ù", "2": "ò", "3": "ó", "1⁄4": "ü", "1⁄2": "ý", "3⁄4": "þ", "μ": "õ",
    " \u0308": "è", " \u0304": "ï", " \u0301": "ô", " \u0327": "ø",
}  # fmt: skip
# The last byte of a closing quotation mark is one that Windows-1252 lacks, so many programs drop it.
_CLOSING = Lazy("(?<=[A-Za-z0-9.,!?…'’%)+])â€[?\ufffd]?(?=[\\s,.;:)]|\\Z)")
_CUT = Lazy("Ã¢€(?![^\x00-\x7f])")
_HOPELESS = Lazy(
    "(?<![^\x00-\x7f])â€[^\x00-\x7f]?|(?<=[a-z])[ÃÂÄÅĂ]\ufffd|(?<=[a-z])Ã\x83?(?:Â[\x80-\xbf]?)?(?= ?[a-z])"
)

# A lower-case letter, then one of the capitals, or the root, that begin a sequence in UTF-8: no word is made so.
_HIDDEN = Lazy(
    "(?<=[a-z])(?:[ÂÃÄÅĂĹĐĆ√][^\x00-\x7f])+(?=[a-z]|\\b(?![ÂÃÄÅĂĹ√]))"
    "|(?<=[A-Za-z])(?:[ВГДЕ][^\x00-\x7f])+(?![А-яЁё])|(?<![^\\W\\d_])(?:[ВГДЕ][^\x00-\x7f]){1,40}(?=[A-Za-z])"
)
_LONELY = Lazy("(?<![^\\s'’])(?:Ã(?: (?=quel[ae]s?\\b|quilo\\b|s )|(?= ))|Г(?= [a-z]))")
_PAIRS = Lazy("(?:[^\x00-\x7f][^\x00-\x7f]){3,60}(?: (?:[^\x00-\x7f][^\x00-\x7f]){1,60}){0,40}")
_READ_AS = ("sloppy-windows-1252", "iso-8859-2", "sloppy-windows-1250", "sloppy-windows-1251", "macroman")
_LATIN = Lazy("[ß-öø-ſ]+|[À-ÖØ-ſ]+")
_CYRILLIC = "[Ä-ÿ†°¢£§•¶®©™´¨≠Æ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…ÀÃÕŒœ]"
_DASHES = Lazy(f"[–—]{_CYRILLIC}[–—]{_CYRILLIC}")

_NORMALISED_WAY = "UTF-8 read as Windows-1252, then normalised"
_CLOSING_WAY = "UTF-8 read as Windows-1252, with the last part lost"
_UNKNOWN_WAY = "UTF-8 read as another code page, with a part of it lost"


def guessed(text: str, start: int, end: int) -> Iterator[Repair]:
    """Forms whose reading is likely but not sure, and which ftfy would read otherwise or not at all."""
    for match in _NORMALISED.finditer(text, start, end):
        yield Repair(*match.span(), _LETTERS[match[1] or match[2]], False, "", _NORMALISED_WAY)
    for match in _CLOSING.finditer(text, start, end):
        yield Repair(*match.span(), "”", False, "", _CLOSING_WAY)
    for match in _CUT.finditer(text, start, end):
        yield Repair(*match.span(), None, False, "", _UNKNOWN_WAY)


def hidden(text: str, start: int, end: int) -> Iterator[Repair]:
    """Letters inside words that make sense only when they are read as UTF-8."""
    for match in _HIDDEN.finditer(text, start, end):
        readings = (again(text, *match.span(), codec) for codec in _READ_AS)
        yield from [r for r in readings if r and r.text and _LATIN.fullmatch(r.text)][:1]


def lonely(text: str, start: int, end: int) -> Iterator[Repair]:
    """A capital as a word of its own; in a line that is garbled elsewhere it was à and a no-break space."""
    for match in _LONELY.finditer(text, start, end):
        yield Repair(*match.span(), "à", False, "latin-1", _CLOSING_WAY)


def foreign(text: str, start: int, end: int) -> Iterator[Repair]:
    """Words that are UTF-8 for letters of one script to the last byte, which no sound word is by chance."""
    for match in _PAIRS.finditer(text, start, end):
        for codec in ("sloppy-windows-1251", "macroman", "sloppy-windows-1252", "sloppy-windows-1253"):
            reading = again(text, *match.span(), codec)
            if reading and reading.text and _one_script(reading.text):
                yield reading
                break


def _one_script(right: str) -> bool:
    letters = [ch for ch in right if not ch.isspace()]
    names = {unicodedata.name(ch, "").partition(" ")[0] for ch in letters}
    return len(letters) > 2 and len(names) == 1 and not names & {"LATIN", ""} and all(ch.isalpha() for ch in letters)


def dashed(text: str, start: int, end: int) -> bool:
    """Whether dashes alternate with signs, as Cyrillic does that was read as Mac Roman."""
    return _DASHES.search(text, start, end) is not None


def hopeless(text: str, start: int, end: int) -> Iterator[Repair]:
    """What is plainly broken, and of which too much is lost for a reading."""
    for match in _HOPELESS.finditer(text, start, end):
        yield Repair(*match.span(), None, False, "", _UNKNOWN_WAY)
