"""Runs in an alphabet made for formulas or for other scripts: 𝐛𝐨𝐥𝐝, ｗｉｄｅ, ⓒⓘⓡⓒⓛⓔ."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy
from newslint.named import NamedTuple

from .alphabets import styled

_MATHEMATICAL = "\U0001d400-\U0001d6a3\U0001d7ce-\U0001d7ffℂℊ-ℓℕℙ-ℝℤℨℬℭℯ-ℴ"
_CIRCLED = "ⓐ-ⓩⒶ-Ⓩ\U0001f130-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189"
_WIDE = "\uff21-\uff3a\uff41-\uff5a"
_SMALL = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"
_GAP = r"[ ,.:;!?'’“”\"()#@&/\d\u3000\uff01-\uff20-]{1,4}"
_EAST = Lazy("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LINE = 300

_FORMULA = "letters that are made for formulas"
_KINDS = (
    (_FORMULA, Lazy(f"[{_MATHEMATICAL}]{{2,}}(?:(?:{_GAP})?[{_MATHEMATICAL}]+)*"), 2),
    ("letters in circles or squares", Lazy(f"[{_CIRCLED}]+(?: ?[{_CIRCLED}]+)*"), 3),
    ("fullwidth letters", Lazy(f"[{_WIDE}]+(?:(?:{_GAP})?[{_WIDE}\uff10-\uff19]+)*"), 2),
    ("small capitals of phonetic script", Lazy(f"[{_SMALL}]{{2,}}(?:[ x]?[{_SMALL}]+)*"), 4),
)


class Run(NamedTuple):
    """A run, the same in plain letters, and what its letters are."""

    start: int
    end: int
    text: str
    kind: str


def find(text: str) -> Iterator[Run]:
    """The runs of a text; fullwidth letters are at home in Chinese, Japanese and Korean lines."""
    for kind, pattern, least in _KINDS:
        for match in pattern.finditer(text):
            plain = "".join(map(styled, match[0]))
            letters = sum(ch.isalpha() for ch in plain)
            if (
                letters >= least
                and plain != match[0]
                and not (kind == "fullwidth letters" and _eastern(text, match.start()))
            ):
                yield Run(*match.span(), plain, kind)


def _eastern(text: str, at: int) -> bool:
    return _EAST.search(text, max(0, at - _LINE), at + _LINE) is not None
