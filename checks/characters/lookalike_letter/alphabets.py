"""Letters that look like Latin ones, and what they look like."""

from __future__ import annotations

import unicodedata

_CYRILLIC = dict(zip("АВЕЅІЈКМНОРСТУХҮԌԚԜаеѕіјорсухһԁԛԝүԍ", "ABESIJKMHOPCTYXYGQWaesijopcyxhdqwyg", strict=True))
_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϺοϲ", "ABEZHIKMNOPTYXCMoc", strict=True))
# These are signs of science as well (NFκB, TNFα), so they count only between small letters.
_GREEK_SIGNS = dict(zip("ανρυικτχγηωεϳ", "avpuiktxynwej", strict=True))
_SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True))

TO_LATIN = _CYRILLIC | _GREEK | _GREEK_SIGNS
SIGNS = frozenset(_GREEK_SIGNS)


def latin(char: str) -> bool:
    """Whether this is a letter of the Latin alphabet, with or without marks."""
    return "A" <= char <= "Z" or "a" <= char <= "z" or ("À" <= char <= "ɏ" and char not in "×÷")


def cyrillic(char: str) -> bool:
    """Whether this is a letter of the Cyrillic alphabet."""
    return "\u0400" <= char <= "\u0482" or "\u048a" <= char <= "\u052f"


def styled(char: str) -> str:
    """The plain letter, figure or mark for one of the mathematical, fullwidth, circled or small capital ones."""
    if char in _SMALL_CAPITALS:
        return _SMALL_CAPITALS[char]
    plain = unicodedata.normalize("NFKC", char)
    if len(plain) == 1 and plain.isascii():
        return plain
    return _squared(char)


def _squared(char: str) -> str:
    """The letter in a black square or circle, which Unicode's own tables leave as it is."""
    for first in (0x1F150, 0x1F170):
        if first <= ord(char) < first + 26:
            return chr(65 + ord(char) - first)
    return char
