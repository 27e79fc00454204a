"""Whole lines that are a label, a button or a notice of a chatbot's page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newslint.lazy import Lazy
from newslint.rows import entries

from .setting import Setting
from .trace import Trace

_MESSAGE = "This is a label from a chatbot's page; cut it, and check the copy around it."
_THOUGHT = Lazy(
    r"(?:thought|reasoned|thinking) for (?:\d{1,3} ?(?:s|m|seconds?|minutes?)(?: \d{1,2}s)?|a (?:few )?seconds?)"
)
_COPY = Lazy(
    r"(?:plaintext|text|markdown|html|css|python|javascript|json|bash|sql|php|java|xml|yaml|vbnet"
    r"|arduino)? ?copy code"
)
_NOTICE = Lazy(
    r"AI-generated content may be incorrect\.?|Description automatically generated(?: with [a-z]+ confidence)?"
)
_SPEAKS = Lazy(r"(?:chatgpt|copilot|gemini|grok|claude|deepseek|perplexity) (?:said|says|replied):?")
LONGEST = 110  # code points of the longest label


@cache
def _labels() -> frozenset[str]:
    return frozenset(entries(__file__, "labels.txt"))


def find(setting: Setting) -> Iterator[Trace]:
    """Each such line outside quotations; "You said:" only beside a line that tells which chatbot answered."""
    sure: list[tuple[int, int]] = []
    turns: list[tuple[int, int]] = []
    asked: list[tuple[int, int]] = []
    for start, end in setting.blocks:
        if end - start <= LONGEST:
            line = setting.text[start:end].lower().replace("’", "'").strip("*_# ")
            if _SPEAKS.fullmatch(line):
                turns.append((start, end))
            elif line in ("you said:", "you said"):
                asked.append((start, end))
            elif _is_label(line) and not setting.quoted(start, end):
                sure.append((start, end))
    if turns and not setting.about_chatbots(*sure, *turns):
        sure += turns + asked
    yield from (Trace(start, end, _MESSAGE) for start, end in sure)
    if "AI-generated content" in setting.text or "Description auto" in setting.text:
        yield from _notices(setting)


def _is_label(line: str) -> bool:
    if line in _labels():
        return True
    if line.endswith("copy code"):
        return _COPY.fullmatch(line) is not None
    return " for " in line and _THOUGHT.fullmatch(line) is not None


def _notices(setting: Setting) -> Iterator[Trace]:
    """What a word processor puts behind its own description of a picture."""
    for match in _NOTICE.finditer(setting.text):
        if not setting.quoted(*match.span()) and not setting.about_chatbots(match.span()):
            message = "A machine wrote this description of a picture; cut it, or write a caption."
            yield Trace(*match.span(), message)
