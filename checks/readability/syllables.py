"""Counting syllables by the letters of a word; every word is counted once and remembered.

A vowel group is a syllable, less the silent e's, plus the groups that are spoken as two. On running words of news the
count agrees with a pronouncing dictionary for about 97 in 100; it is wrong for names from other languages and for
compounds whose first half ends in a silent e that is not listed.
"""

from __future__ import annotations

import re
from functools import lru_cache

_VOWELS = re.compile(r"[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüý]+")
_SILENT = re.compile(
    r"(?:[^aeiouyl]|[aeiouy]l|rl)e\Z"  # make, while, whole; not little
    r"|(?:[^aeiouysxzgclh]|[^cs]h|[aeiouy]l|rl)es\Z"  # makes, miles; not houses, pages, wishes, speeches
    r"|[^aeiouytdl]ed\Z|(?:[aeiouyl]|r)led\Z"  # asked, failed, killed; not wanted, settled
    r"|[^aeiouyl]e(?:ly|less|ful|fully|ness|some)\Z|[aeiouy]le(?:ly|ss|some)\Z|[cgkrnvtz]ements?\Z"  # safely, statement
    r"|[gq]ue(?:s|d)?\Z"  # league, unique
    r"|(?:some|every|where|there|fore|home|safe|life|line|time|times|side|house|fire|more|care|base|face|white|gate|bite"
    r"|spoke|state|sales|price|trade|type|name|note|wide|wild|use|shake|take|make|grave|stake|stone|vice|fine)"
    r"(?=(?:s?(?:thing|times?|what|how|where|body|one|day|man|men|woman|book|work|line|wide|ful|guard|ground|house|ty|ties"
    r"|keeper|maker|ball|place|person|people|board|head|cast|over|style|land|town|side|out))\Z)"
)
_TWO = re.compile(
    r"(?<![tscgx])io|(?<![tcg])ia(?!g)|iu|(?<![tc])ien[ct]|(?<!t)ier\Z|iest\Z|iet[yi]|[aeou]ying|[aeou]y[aeo]|eing|oing"
    r"|(?<![gqr])ua(?!r\Z|rd)|[^gq]ui(?:ng|ty)|(?<!p)eo(?!u|n\b)|creat|idea|area|ism[s']*\Z|reali|theat|nucle|owa|ryan|yi"
    r"|(?<=[dsc])n['’]t\Z|(?<=[tc])ia(?=t)|ruin|fluen|duel|fuel|cruel|dien|quie|poet|poem|diet|heroi|[^aeiou]yer|iol"
    r"|ienn|tria|ocia(?=t)|lyi|vacuum|react"
    r"|(?<![tscgx])iou|dual"
)
_KNOWN = {
    "anyone": 3, "area": 3, "areas": 3, "bbc": 3, "being": 2, "business": 2, "businesses": 3, "businessman": 3,
    "catholic": 2, "cia": 3, "colonel": 2, "dr": 2, "eu": 2, "evening": 2, "everyone": 3, "everything": 3, "few": 1,
    "idea": 3, "ideas": 3, "league": 1, "mm": 1, "mr": 2, "mrs": 2, "ms": 1, "once": 1, "one": 1, "people": 2,
    "science": 2, "sciences": 3, "someone": 2, "something": 2, "st": 1, "th": 1, "tv": 2, "uk": 2, "un": 2, "us": 1,
    "vs": 2, "wednesday": 2,
}  # fmt: skip


@lru_cache(maxsize=65536)
def count(word: str) -> int:
    """The syllables of a word, at least 1; of a hyphened word those of its parts. A figure counts as one."""
    if 2 <= len(word) <= 3 and word.isupper():
        return len(word) + 2 * word.count("W")  # spelt out: CNN, GOP
    pieces = re.split(r"[-‑.,]", word.lower())
    return max(1, sum(_count(piece) for piece in pieces if piece))


def _count(word: str) -> int:
    if word in _KNOWN:
        return _KNOWN[word]
    word = re.sub(r"['’](?:s|re|ve|ll|d|m)\Z", "", word)
    if word in _KNOWN:
        return _KNOWN[word]
    number = len(_VOWELS.findall(word))
    if number == 0:
        return len(word) if word.isalpha() and 1 < len(word) <= 5 else 1  # spelt out: xfm
    number += sum(1 for _ in _TWO.finditer(word))
    if number > 1:
        number -= sum(1 for _ in _SILENT.finditer(word))
    return max(1, number)
