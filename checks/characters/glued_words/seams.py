"""Where words may be glued: a look at a whole text that costs sound copy next to nothing.

Every character becomes a byte that names its class; pairs of classes that hardly meet in sound copy are looked for by
`bytes.find`, which is several times as fast as a pattern, and only then is there a look at the neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator

_OPENING, _CLOSING, _ASKING = "\x01", "\x02", "\x03"
_CLASSES = {
    "a": bytes(range(97, 123)) + bytes(range(0xDF, 0x100)),
    "A": bytes(range(65, 91)) + bytes(range(0xC0, 0xDF)),
    "0": b"0123456789",
    ".": b".!,;:)]%\x02\x03",  # a space follows
    "(": b"(\x01",  # a space goes before
    '"': b'"',
}
_TABLE = bytes(next((ord(name) for name, chars in _CLASSES.items() if byte in chars), 32) for byte in range(256))
_LONGEST = 80  # characters to either side of a seam that are looked at

_WORDS = b"aA0."
# What is looked for, and the neighbours that make it worth a closer look: how far off one is, and of which class.
_MEETING = (
    (b"aaA", ((0, b"a"),)),
    (b".A", ((-1, b'a0."'),)),
    (b".a", ((-1, _WORDS),)),
    (b"(", ((-1, _WORDS),)),
    (b'."A', ((0, b"."),)),
    (b"0000", ((4, b"aA0"), (-1, b"a"))),
)


def tokens(text: str) -> Iterator[tuple[int, int]]:
    """The stretches without white space in which words may be glued, in order, cut to a sane length."""
    end = 0
    for at in sorted(_places(text)):
        if at >= end:
            start, end = _around(text, at, end)
            yield start, end


def _around(text: str, at: int, least: int) -> tuple[int, int]:
    low = max(least, at - _LONGEST)
    start = max(low, *(text.rfind(space, low, at) + 1 for space in " \n\xa0"))
    stops = [stop for space in " \n\xa0" if (stop := text.find(space, at, at + _LONGEST)) >= 0]
    return start, min(stops, default=min(len(text), at + _LONGEST))


def _places(text: str) -> set[int]:
    """The offsets at which classes meet that shouldn't."""
    classes = _bytes(text).translate(_TABLE) + b"  "
    return {at for pair, around in _MEETING for at in _meeting(classes, pair, around) if not _address(text, at)}


def _meeting(classes: bytes, pair: bytes, around: tuple[tuple[int, bytes], ...]) -> Iterator[int]:
    at = classes.find(pair)
    while at >= 0:
        if any(classes[at + step] in neighbours for step, neighbours in around):
            yield at
        at = classes.find(pair, at + 1)


def _address(text: str, at: int) -> bool:
    """Whether a full stop stands before a small letter, as in addresses and in “a.m.”."""
    return text[at] == "." and text[at + 1 : at + 2].islower()


def _bytes(text: str) -> bytes:
    """One byte for each character; what Latin-1 lacks becomes a question mark, which is of no class."""
    text = text.replace("?", _ASKING)
    if not text.isascii():
        text = text.replace("“", _OPENING).replace("”", _CLOSING)
    return text.encode("latin-1", "replace")
