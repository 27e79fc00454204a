"""Readers: bytes of a file to Articles."""

from __future__ import annotations

import codecs
from typing import Any

from ..lazy import Lazy
from ..model import Article
from ..named import NamedTuple

BOMS = (  # UTF-32 before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_PLAIN = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}  # these would put in BOMs of their own
_BAD = Lazy("([\udc00-\udcff])")
SHORTEST_UTF_16 = 8  # characters, so that a few bytes of anything aren't taken for it
BINARY_WITHIN = 8192  # bytes in which a NUL makes a file binary


class Unreadable(Exception):
    """The bytes are no text; the message says why and what to do."""


class Decoded(NamedTuple):
    """A text and how it was got. `invalid` has the offset and the value of each byte that became a U+FFFD.

    `guessed` tells that nobody named the encoding, neither a byte order mark nor a person.
    """

    text: str
    encoding: str
    invalid: tuple[tuple[int, int], ...] = ()
    guessed: bool = False

    def meta(self) -> dict[str, Any]:
        """What an Article's meta holds of it."""
        return {"encoding": self.encoding, "invalid": self.invalid, "guessed": self.guessed}


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file, BOM and line endings kept; each undecodable byte becomes one U+FFFD.

    A BOM decides, then `encoding`, then UTF-8. A file with NULs near its start is UTF-16 without a BOM if nearly all
    its even or all its odd bytes are NULs, as in any text of mostly Latin letters, and Unreadable otherwise.
    """
    by_bom = next((name for bom, name in BOMS if data.startswith(bom)), None)
    name = by_bom or encoding or "utf-8"
    if by_bom is None and encoding is None and b"\0" in data[:BINARY_WITHIN]:
        guess = _utf_16(data[:BINARY_WITHIN])
        if guess is None:
            raise Unreadable(
                "it is no text (it holds NUL bytes); if it is UTF-16 without a BOM, say so with --encoding utf-16-le"
            )
        return decode(data, guess)._replace(guessed=True)
    try:
        return Decoded(data.decode(name), name)
    except UnicodeDecodeError:
        return _decode_bad(data, name)


def _utf_16(data: bytes) -> str | None:
    """The codec of UTF-16 by where the NULs stand: the high bytes of Latin letters."""
    even, odd = data[::2], data[1::2]
    for codec, high, low in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if len(high) >= SHORTEST_UTF_16 and high.count(0) > 0.7 * len(high) and low.count(0) < 0.05 * len(low):
            return codec
    return None


def _decode_bad(data: bytes, name: str) -> Decoded:
    return decoded(data.decode(name, "newslint-bytes"), name)


def decoded(text: str, encoding: str) -> Decoded:
    """The Decoded of a raw text, in which a lone surrogate U+DC00 + byte stands for each byte that is no text."""
    invalid = tuple((i, ord(ch) - 0xDC00) for i, ch in enumerate(text) if "\udc00" <= ch <= "\udcff")
    return Decoded(text.translate({0xDC00 + b: "\ufffd" for b in range(256)}) if invalid else text, encoding, invalid)


def raw(article: Article) -> str:
    """The raw text of an article that was decoded here: its bad bytes as lone surrogates again."""
    invalid = article.meta.get("invalid", ())
    if not invalid:
        return article.text
    chars = list(article.text)
    for offset, byte in invalid:
        chars[offset] = chr(0xDC00 + byte)
    return "".join(chars)


def encode(text: str, encoding: str) -> bytes:
    """The bytes of a raw text; bad bytes come back as they were. Unreadable where the encoding lacks a character."""
    encoding = _PLAIN.get(codecs.lookup(encoding).name, encoding)
    pieces = []
    for piece in _BAD.split(text):
        try:
            bad = len(piece) == 1 and "\udc00" <= piece <= "\udcff"
            pieces.append(bytes([ord(piece) - 0xDC00]) if bad else piece.encode(encoding))
        except UnicodeEncodeError as error:
            char = error.object[error.start]
            raise Unreadable(f"{encoding} has no {char!r}, which a fix puts in; save the file as UTF-8 first") from None
    return b"".join(pieces)


def _escape(error: UnicodeError) -> tuple[str, int]:
    """Each bad byte as a lone surrogate, until its place is known; unlike surrogateescape, low bytes too."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(chr(0xDC00 + byte) for byte in error.object[error.start : error.end]), error.end


codecs.register_error("newslint-bytes", _escape)
