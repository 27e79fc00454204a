"""Letters that became a sign inside a word: “Su!olk”, “caf?”, “couldn?t”, and signs that only one font knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

from newslint.lazy import Lazy
from newslint.rows import rows

from ..ligated import book, fill, like, words_of
from .loss import Loss
from .tokens import SIGNS, tokens, without

_CUT = Lazy(r"\b[^\W\d_]{2,20}\?\Z")
_RUN = Lazy(f"[{SIGNS}]+")
_PRIVATE = Lazy("[\ue000-\uf8fe]+")
_CONTROL = Lazy("[\x00-\x1f]")
_APOSTROPHE = Lazy(r"([^\W\d_]*[^\W\d_])(\?(?:\?\?)?|¿)(s|t|d|m|re|ve|ll)\Z")
_CODE = Lazy(r"[\\=&@_<>{}*^|~\d]|://|www\.|[a-z]\.[a-z]|//|\A/")
_ACCENT = Lazy("[^\x00-\x7f]")
# What stands behind a question or a cry whose space was lost: two words, which is another fault.
_STARTS = frozenset(
    "a after all also am an and are as asked at be because but by can did do does for from go had has have he her his "
    "how i if in is it its just let like me my no not now of ok on or our said says she so than that the then there "
    "they this to too us was we were what when where which who why will with would yeah yes yet you your".split()
)
_CRIES = frozenset(
    "aha bingo boo bravo gee go ha he hello hey hi hooray hurra me no oh ole one she so two viva we who whoa wow yo "
    "yahoo you".split()
)
Known = Callable[[], frozenset[str]]  # the words of the copy, which are seldom asked for
_SHORT = 4  # letters before a lost ligature, in a name that isn't known
_VOWELS = "aeiou"
_LINE = 200  # characters to either side that are looked at for accents
_WORD = 4  # letters that must be left of a word
_LONGEST = 20  # letters of an accented word
_REACH = 80  # characters to either side that belong to an address


def find(text: str) -> Iterator[Loss]:
    """The words with a sign in the place of letters, wherever that can't be a question, a cry or code."""
    found = list(tokens(text))
    known = cache(lambda: words_of(without(text, found)))  # not what is broken itself
    for match in found:
        loss = None if _is_code(text, *match.span()) else _read(text, match.start(), match[0], known)
        if loss:
            yield loss
    at = text.find("?")
    while at >= 0:
        cut = _CUT.search(text, max(0, at - _LONGEST), at + 1)
        readings = accented().get(cut[0].lower(), []) if cut and text[at + 1 : at + 2] != "?" else []
        if cut and readings:
            yield Loss(*cut.span(), [like(word, cut[0]) for word in readings], what="an accented letter")
        at = text.find("?", at + 1)


@lru_cache(maxsize=1)
def accented() -> dict[str, list[str]]:
    """The words of the list by what is left of them when every accented letter is a question mark."""
    found: dict[str, list[str]] = {}
    for row in rows(__file__, "accented.txt"):
        word = row.rstrip("+")
        pattern = _ACCENT.sub("?", word).lower()
        if not pattern.endswith("?") or row.endswith("+"):
            found.setdefault(pattern, []).append(word)
    return found


def _read(text: str, start: int, token: str, known: Known) -> Loss | None:
    end = start + len(token)
    if "?" in token or "¿" in token or _PRIVATE.search(token):
        pattern = _RUN.sub("?", token + "?" * (text[end : end + 1] == "?")).lower()
        for key, stop in ((pattern, end + len(pattern.rstrip("?")) - len(pattern)), (pattern.rstrip("?"), end)):
            words = accented().get(key) or _same(known, key)
            if words:
                stop = end + 1 if key.endswith("?") else end
                return Loss(start, stop, [like(word, token) for word in words], what="an accented letter")
    sign = _RUN.search(token)
    if not sign:
        return None
    before, after = token[: sign.start()], token[sign.end() :]
    if not _RUN.search(after) and (before or len(after) > 2):  # ?u is no flu
        word = fill(before, after, book().words)
        if not word and not _CONTROL.match(sign[0]):  # other control characters are another check's
            word = fill(before, after, known())
        if word and len(sign[0]) == 1:
            return Loss(start, end, [word])
    return _unknown(text, start, token, before, after, known)


def _unknown(text: str, start: int, token: str, before: str, after: str, known: Known) -> Loss | None:
    """A loss that no word explains."""
    apostrophe = _APOSTROPHE.match(token)
    if apostrophe and before.lower() not in _STARTS - {"he", "she", "it", "i", "you", "we", "they", "that", "who"}:
        mark = "’" if "’" in text or "“" in text else "'"
        sure = apostrophe[3] in ("t", "re", "ve", "ll") or "¿" in token
        return Loss(start, start + len(token), [before + mark + after], sure, "an apostrophe")
    if _PRIVATE.search(token):
        return Loss(start, start + len(token), [], what="a letter")
    if _RUN.findall(token) == ["?"] and _is_generic(text, start, before, after):
        return None if _two_words(before, after, known) else Loss(start, start + len(token), [], what="a letter")
    if token.count("!") == 1 and len(token) == len(before) + 1 + len(after) and _ligature_like(before, after, known):
        return Loss(start, start + len(token), [], what="a ligature such as ff or fi")
    return None


def _is_generic(text: str, start: int, before: str, after: str) -> bool:
    """Whether a letter may be lost at all. What loses one accent loses all of its line; x?y is no word."""
    low, high = max(0, text.rfind("\n", 0, start)), text.find("\n", start)
    line = text[max(low, start - _LINE) : min(high if high >= 0 else len(text), start + _LINE)]
    plain = not any(ch.isalpha() for ch in _ACCENT.findall(line))
    return plain and before != "" and len(after) > 1 and len(before) + len(after) >= _WORD


def _two_words(before: str, after: str, known: Known) -> bool:
    before, after = before.lower(), after
    if after[:1].isupper() and before.islower() and len(before) > 1:
        return True
    return after.lower() in _STARTS or after.lower() in known() or (len(before) > 3 and len(after) > 3)


def _ligature_like(before: str, after: str, known: Known) -> bool:
    """ff and the like follow a vowel mostly, where those who write ! for i put it between consonants: P!nk."""
    if not before or before[-1].lower() not in _VOWELS or not after.islower() or len(after) < 2:
        return False
    own = before.lower()
    return len(before) <= _SHORT and own not in _CRIES and own not in _STARTS and not _two_words(before, after, known)


def _same(known: Known, pattern: str) -> list[str]:
    """The words of the copy that are whole and fit the pattern."""
    if not 3 <= len(pattern) <= 40:
        return []
    return sorted(word for word in known() if len(word) == len(pattern) and _ACCENT.sub("?", word) == pattern)[:3]


def _is_code(text: str, start: int, end: int) -> bool:
    """Whether the word is a part of an address, a pattern, a password or another word with signs."""
    left = re.search(r"\S*\Z", text[max(0, start - _REACH) : start])
    right = re.match(r"\S*", text[end : end + _REACH])
    around = (left[0] if left else "") + text[start:end] + (right[0] if right else "")
    return _CODE.search(around.strip("\"'“”‘’(),.;:")) is not None
