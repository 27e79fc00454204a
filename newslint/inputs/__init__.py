"""Readers: bytes of a file to Articles."""

from __future__ import annotations

import codecs
from typing import Any, NamedTuple

BOMS = (  # UTF-32 before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
BINARY_WITHIN = 8192  # bytes in which a NUL makes a file binary


class Unreadable(Exception):
    """The bytes are no text; the message says why and what to do."""


class Decoded(NamedTuple):
    """A text and how it was got. `invalid` has the offset and the value of each byte that became a U+FFFD."""

    text: str
    encoding: str
    invalid: tuple[tuple[int, int], ...] = ()

    def meta(self) -> dict[str, Any]:
        """What an Article's meta holds of it."""
        return {"encoding": self.encoding, "invalid": self.invalid}


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file, BOM and line endings kept; each undecodable byte becomes one U+FFFD.

    A BOM decides, then `encoding`, then UTF-8. Unreadable for a file with a NUL near its start and no BOM.
    """
    by_bom = next((name for bom, name in BOMS if data.startswith(bom)), None)
    name = by_bom or encoding or "utf-8"
    if by_bom is None and encoding is None and b"\0" in data[:BINARY_WITHIN]:
        raise Unreadable(
            "it is no text (it holds NUL bytes); if it is UTF-16 without a BOM, say so with --encoding utf-16-le"
        )
    try:
        return Decoded(data.decode(name), name)
    except UnicodeDecodeError:
        return _decode_bad(data, name)


def _decode_bad(data: bytes, name: str) -> Decoded:
    text = data.decode(name, "newslint-bytes")
    invalid = tuple((i, ord(ch) - 0xDC00) for i, ch in enumerate(text) if "\udc00" <= ch <= "\udcff")
    return Decoded(text.translate({0xDC00 + b: "\ufffd" for b in range(256)}), name, invalid)


def _escape(error: UnicodeError) -> tuple[str, int]:
    """Each bad byte as a lone surrogate, until its place is known; unlike surrogateescape, low bytes too."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(chr(0xDC00 + byte) for byte in error.object[error.start : error.end]), error.end


codecs.register_error("newslint-bytes", _escape)
