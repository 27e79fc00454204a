"""What ftfy sees only in a line as a whole: a lost no-break space, capitals, single letters between words."""

from __future__ import annotations

from newslint.lazy import Lazy

from .repair import Repair, again, codec_of

_LONGEST = 5_000  # characters: no line of copy is longer, and those of other files would be judged as one
_STRETCH = Lazy("[^\x00-\x7f]+(?: [^\x00-\x7f]+){0,8}")
_SHOUTED = Lazy("[A-Z]Â\xa0")  # a letter of a word in capitals
_SIGNS = Lazy(r"[^\x00-\x7f]")


def fallback(text: str, start: int, end: int, found: list[Repair]) -> list[Repair]:
    """The repairs of a line, and those that its code page allows where ftfy judges the line as a whole."""
    line = text[start:end]
    if end - start > _LONGEST or not _left_over(line, start, found):
        return found
    codec = codec_of(line)
    if not codec:
        return found
    whole = [r for r in found if r.text is not None]
    taken = {offset for r in whole for offset in range(r.start, r.end)}
    more = [
        reading
        for match in _STRETCH.finditer(text, start, end)
        if taken.isdisjoint(range(*match.span()))
        and not _SHOUTED.match(text, max(match.start() - 1, 0))
        and (whole or match[0] not in "ÃÂ")  # the letter itself
        and (reading := _read(text, *match.span(), codec))
    ]
    lost = [r for r in found if r.text is None and not any(m.start < r.end and r.start < m.end for m in more)]
    return sorted([*whole, *more, *lost])


def _left_over(line: str, start: int, found: list[Repair]) -> bool:
    """Whether signs beyond ASCII stand in the line that no repair has taken."""
    taken = sum(len(_SIGNS.findall(line[r.start - start : r.end - start])) for r in found if r.text is not None)
    return taken < len(_SIGNS.findall(line))


def _read(text: str, start: int, end: int, codec: str) -> Repair | None:
    """The stretch as it is, or with its spaces, or the one behind it, taken for the no-break spaces they were."""
    reading = again(text, start, end, codec)
    if reading:
        return reading
    for stop in (end, end + 1):
        stretch = text[start:stop]
        if " " in stretch:
            reading = again(stretch.replace(" ", "\xa0"), 0, len(stretch), codec)
            if reading:
                return reading._replace(start=start, end=stop, sure=False)
    return None
