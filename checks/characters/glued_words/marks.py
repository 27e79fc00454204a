"""A space lost at a comma, a colon, a bracket, or behind a quotation that ends a sentence.

Wrong in code and in names such as Re:Zero. A quotation mark that only lacks its space ("said,“Look") is a slip of
typing, not two words run together, and left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy

from .copy import Copy, Glue, common, listed, plain

_WORD = r"[^\W_](?:[\w’'-]{0,40}[^\W_])?"
_MARK = Lazy(
    rf"(?<![\w.&#’'-])(?P<left>{_WORD})(?P<close>[)”\"%]?)(?P<mark>[,;:])(?P<right>[^\W\d_](?:[\w’'-]{{0,40}}[^\W_])?)"
)
_CLOSING = Lazy(
    rf"(?P<left>{_WORD})(?P<mark>[.,;:!?…]{{0,3}})(?P<close>[”\")])(?P<right>[^\W\d_](?:[\w’'-]{{0,40}}[^\W_])?)"
)
_OPENING = Lazy(rf"(?P<left>{_WORD})(?P<open>\()(?P<right>{_WORD})")
_ENDINGS = frozenset("s d ed er ers es ing ish ism ist ists ize ized ly like ness t ’s 's".split())
_INSIDE = Lazy(r"\((?:[A-Z]{2,6}|[A-Za-z][\w’'-]{1,20},?(?: (?:a|[\w’'.-]{2,20}),?){2,12})\)")
_PARAGRAPH = 2_000  # characters back to where the quotation marks are counted from
_LONGEST = 200  # characters back to the bracket that opens
_NAMES = {",": "the comma", ";": "the semicolon", ":": "the colon"}


def find(copy: Copy, start: int, end: int) -> Iterator[Glue]:
    """Words of one token that are glued at a mark other than that of a sentence's end."""
    inside = copy.text[start + 1 : end - 1]
    if "," in inside or ":" in inside or ";" in inside:
        yield from _at_marks(copy, start, end)
    if ")" in inside or '"' in inside or "”" in inside:
        yield from _behind(copy, start, end)
    if "(" in inside:
        yield from _before(copy, start, end)


def _at_marks(copy: Copy, start: int, end: int) -> Iterator[Glue]:
    at = start
    while match := _MARK.search(copy.text, at, end):
        at = match.start("right")  # in White,Mackie,Scott the second is the first of the next pair
        left, right, mark = match["left"], match["right"], match["mark"]
        fits = _colon if mark == ":" else _comma
        if plain(right) and fits(copy, left, right, match.span(), bool(match["close"])):
            yield Glue(match.start(), match.end(), (at,), _NAMES[mark])


def _comma(copy: Copy, left: str, right: str, span: tuple[int, int], closed: bool) -> bool:
    if len(right) == 1:
        return right in "aI" and len(left) > 2 and copy.text[span[1] : span[1] + 1] == " "
    if left.isdigit():
        return len(left) < 5 and (common(right) or (len(right) > 2 and copy.known(right)))
    if len(left) == 1 or (left.isupper() and right.isupper()):
        return False
    return left[-1].isalpha() or closed


def _colon(copy: Copy, left: str, right: str, span: tuple[int, int], closed: bool) -> bool:
    if not right[0].isupper() or len(left) < 3 or left.isupper() or not left.replace("’", "").isalpha():
        return False
    if len(right) == 1 and not (right in "AI" and copy.text[span[1] : span[1] + 1] == " "):
        return False
    return copy.once(*span) and (common(right) or (left.islower() and len(right) > 2 and not right.isupper()))


def _behind(copy: Copy, start: int, end: int) -> Iterator[Glue]:
    for match in _CLOSING.finditer(copy.text, start, end):
        right, close = match["right"], match["close"]
        after = match.start("right")
        if right.lower() in _ENDINGS or not plain(right) or (len(right) == 1 and right not in "AIa"):
            continue
        ended = match["mark"][-1:] in (".", "!", "?", "…") and bool(match["mark"])
        if close == '"':
            if ended:
                yield _straight(copy, match.span(), match.start("close"), after)
        elif close == ")":
            if _bracketed(copy, match.start(), match.start("close"), right):
                yield Glue(match.start(), match.end(), (after,), "the bracket")
        elif ended:
            yield Glue(match.start(), match.end(), (after,), "the quotation mark")


def _straight(copy: Copy, span: tuple[int, int], mark: int, after: int) -> Glue:
    """At a straight mark the marks before it on the line tell whether it opens or closes."""
    line = max(copy.text.rfind("\n", max(0, mark - _PARAGRAPH), mark) + 1, mark - _PARAGRAPH, 0)
    closes = copy.text.count('"', line, mark) % 2 == 1
    where = "after the quotation mark" if closes else "before the quotation mark"
    return Glue(*span, (after if closes else mark,), where.removeprefix("after ") if closes else where)


def _bracketed(copy: Copy, at: int, close: int, right: str) -> bool:
    """Whether a bracket that closes here is a remark of its own, not a part of a word."""
    opening = copy.text.rfind("(", max(0, at - _LONGEST, copy.text.rfind("\n", max(0, at - _LONGEST), at) + 1), close)
    if opening < 0 or close - opening < 5 or copy.text[opening - 1 : opening].strip():
        return False
    inside = copy.text[opening + 1 : close]
    remark = any(ch.isspace() or ch.isdigit() or ch.isupper() for ch in inside)
    return common(right) or (remark and len(right) > 2 and (right[0].isupper() or copy.knows(right)))


def _before(copy: Copy, start: int, end: int) -> Iterator[Glue]:
    for match in _OPENING.finditer(copy.text, start, end):
        left, at = match["left"], match.start("open")
        fits = len(left) > 2 and left.isalpha() and plain(left) and _INSIDE.match(copy.text, at) is not None
        if fits and left.lower() not in listed("abbreviations"):
            yield Glue(match.start(), match.end(), (at,), "before the bracket")
