"""Bytes of the file that are no text in the encoding it was read in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newslint.model import Article, Check, Edit, Fix, Flag, NoOptions, Related, Span
from newslint.named import NamedTuple

if TYPE_CHECKING:
    from .reading import Reading

WHOLE = 4  # runs of bad bytes, from which on the file as a whole may be in another encoding
MANY = 20  # above that, one finding that names the others
_UTF = ("utf-8", "ascii")


_GUESSED = "The file is in {} without a byte order mark. Read it with --encoding {}, or save it as UTF-8."


class Run(NamedTuple):
    """Bad bytes side by side, and where their replacement characters stand."""

    span: Span
    data: bytes


def run(article: Article, options: NoOptions) -> Iterator[Flag]:
    """One flag for each run of bad bytes, or one for the file where all of it is in another encoding."""
    invalid, encoding = article.meta.get("invalid", ()), article.meta.get("encoding", "utf-8")
    if article.meta.get("guessed"):
        yield Flag(Span(0, 0), _GUESSED.format(_name(encoding), encoding))
    if not invalid:
        return
    from .reading import best  # most files have no bad byte

    runs = list(_runs(invalid))
    likely = best(article.text, [(r.span, r.data) for r in runs]) if encoding in _UTF else None
    if likely and _whole(article.text, runs, len(invalid)):
        yield _file(article.text, runs, likely)
    elif len(runs) > MANY:
        related = tuple(Related(r.span, "Bytes that can't be read here too.") for r in runs[1:])
        yield Flag(runs[0].span, f"Bytes in {len(runs)} places can't be read as {_name(encoding)}.", related=related)
    else:
        read = likely.applied(article.text, runs) if likely else ""
        yield from (_one(article.text, r, likely, read, encoding) for r in runs)


def _runs(invalid: Sequence[tuple[int, int]]) -> Iterator[Run]:
    start, data = invalid[0][0], bytearray()
    for offset, byte in invalid:
        if offset != start + len(data):
            yield Run(Span(start, start + len(data)), bytes(data))
            start, data = offset, bytearray()
        data.append(byte)
    yield Run(Span(start, start + len(data)), bytes(data))


def _whole(text: str, runs: Sequence[Run], bad: int) -> bool:
    """Whether nearly nothing beyond ASCII could be read."""
    good = len(text) - bad - sum(ch < "\x80" for ch in text)
    return len(runs) >= WHOLE and good * 4 <= len(runs)


def _file(text: str, runs: Sequence[Run], likely: Reading) -> Flag:
    word = likely.word(likely.applied(text, runs), runs[0].span)
    message = (
        f"The file is in {likely.name}, not in UTF-8: {len(runs)} places can't be read, the first is “{word}”. "
        f"Read it with --encoding {likely.codec}, or save it as UTF-8."
    )
    read = likely.applied(text, runs)
    edits = tuple(Edit(*r.span, read[r.span.start : r.span.end]) for r in runs)
    return Flag(runs[0].span, message, Fix(edits, safe=False))


def _one(text: str, bad: Run, likely: Reading | None, read: str, encoding: str) -> Flag:
    from .reading import certain, half, pair

    codes = " ".join(f"0x{byte:02X}" for byte in bad.data[:6])
    bytes_ = f"The byte {codes} is" if len(bad.data) == 1 else f"The bytes {codes} are"
    emoji = pair(bad.data)
    if emoji:
        fix = Fix((Edit(*bad.span, emoji),), safe=True)
        return Flag(bad.span, f"{bytes_} the emoji {emoji} written in two halves; write it as one.", fix)
    if half(bad.data):
        return Flag(bad.span, f"{bytes_} only a part of a character, the rest is lost; look it up in the source.")
    if likely is None:
        return Flag(bad.span, f"{bytes_} no text in {_name(encoding)}; look up in the source what stands here.")
    right = read[bad.span.start : bad.span.end]
    message = (
        f"{bytes_} no text in {_name(encoding)}; {likely.name} has “{right}” there: “{likely.word(read, bad.span)}”."
    )
    return Flag(bad.span, message, Fix((Edit(*bad.span, right),), safe=certain(text, bad.span, right)))


def _name(encoding: str) -> str:
    return {"utf-8": "UTF-8", "ascii": "ASCII", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}.get(encoding, encoding)


CHECK = Check("invalid-bytes", "Bytes that can't be read as text.", run, severity="error")
