"""Which entity begins at an ampersand, and the characters it stands for."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from newslint.lazy import Lazy
from newslint.named import NamedTuple

# Each time that a text is escaped once more, the ampersand of an entity becomes an entity itself.
_AGAIN = Lazy(r"(?:amp;|#38;|#[xX]26;){1,9}")
_NUMBER = Lazy(r"#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6});")
_OPEN_NUMBER = Lazy(r"#[0-9]{3,5}(?:(?![0-9A-Za-z])|(?=(?:s|t|d|m|re|ve|ll)\b))")
_SPACED = Lazy(r" (?:#[0-9]{2,5}|amp|nbsp|quot|lt|gt|[lr][sd]quo|[mn]dash|hellip);")
_NAME = Lazy(r"([A-Za-z][A-Za-z0-9]{1,31})(;?)")
# An emoji whose two halves were escaped one by one.
_PAIR = Lazy(r"&#(5[5-6]\d{3});&#(5[67]\d{3});")
# Names that nothing else begins with, so that they are known without their semicolon.
_UNMISTAKABLE = Lazy(
    "nbsp|quot|laquo|raquo|iexcl|iquest|[lr][sd]quo|[mn]dash|hellip|middot|pound(?=\\d)|euro(?=\\d)"
    "|[AEIOUYaeiouy](?:acute|grave|circ|uml)|[ANOano]tilde|[Cc]cedil|[Aa]ring|[Oo]slash|(?:AE|ae|sz)lig"
)
_BARE = Lazy(r"(?:amp|lt|gt)(?=[\s,.)]|\Z)")
_NOT_MORE = frozenset("=([")
_ADDRESS = Lazy(r"(?:://|www\.|[\w-]\.[a-z]{2,6}/|\?\w{1,40}=)\S{0,300}\Z")
_LOOK_BACK = 300
_UNSEEN = frozenset("\xad\u200b\ufeff")


class Entity(NamedTuple):
    """Where an entity ends and what it stands for: nothing where it stands for no character at all."""

    end: int
    text: str


def entity(text: str, start: int) -> Entity | None:
    """The entity that begins at the ampersand, escaped once or often; None where there is none."""
    pair = _PAIR.match(text, start)
    if pair:
        return Entity(pair.end(), _halves(int(pair[1]), int(pair[2])))
    again = _AGAIN.match(text, start + 1)
    body = again.end() if again else start + 1
    end = _body(text, body) if body < len(text) else body
    if end == body:
        return Entity(body, "&") if again else _odd(text, start)
    return Entity(end, _decode(text[body:end]))


def _body(text: str, at: int) -> int:
    """Where the part behind the ampersand ends; `at` itself where it is no entity."""
    if text[at] == "#":
        number = _NUMBER.match(text, at) or _OPEN_NUMBER.match(text, at)
        return number.end() if number else at
    name = _NAME.match(text, at)
    if not name:
        return at
    if name[2] and name[1] in _names():
        return name.end()
    bare = _UNMISTAKABLE.match(text, at) or _BARE.match(text, at)
    if bare and text[bare.end() : bare.end() + 1] not in _NOT_MORE and not _in_address(text, at):
        return bare.end()
    return at


def _odd(text: str, start: int) -> Entity | None:
    """What a tokenizer made of an entity, with a space behind the ampersand."""
    spaced = _SPACED.match(text, start + 1)
    return Entity(spaced.end(), _decode(spaced[0][1:])) if spaced else None


def _in_address(text: str, at: int) -> bool:
    return _ADDRESS.search(text, max(0, at - _LOOK_BACK), at) is not None


def _decode(body: str) -> str:
    import html

    right = html.unescape(f"&{body if body.endswith(';') else body + ';'}")
    if "\ufffd" in right or not right or right in _UNSEEN:
        return "" if right not in _UNSEEN else right
    return " " if right == "\xa0" else right


def _halves(high: int, low: int) -> str:
    try:
        return (chr(high) + chr(low)).encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeError:
        return ""


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    """The names of HTML 4, and those of HTML 5 for letters, marks, figures and money, not for mathematics."""
    from html.entities import html5, name2codepoint

    more = {n[:-1] for n, text in html5.items() if n.endswith(";") and len(n) > 3 and _common(text)}
    return frozenset(more.union(name2codepoint))


def _common(text: str) -> bool:
    return all(unicodedata.category(ch)[0] in "LPNZ" or ch in "\n\t$€£¥+=|^`~" for ch in text)
