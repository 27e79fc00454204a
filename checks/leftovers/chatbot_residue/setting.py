"""What stands around a piece of residue: whether the copy speaks of chatbots, or in the first person, or quotes."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from newslint import anatomy
from newslint.lazy import Lazy
from newslint.model import Article

_CHATBOTS = Lazy(
    r"\b(?:chat ?bots?|chatgpt|gpt-?\d|openai|anthropic|language models?|generative (?:ai|artificial)"
    r"|ai[- ](?:generated"
    r"|written|powered|tools?|assistants?|models?|chats?|writing|text|prompts?|slop|bots?|companies|industry"
    r"|detectors?)"
    r"|artificial intelligence|deepseek|perplexity ai|google gemini|microsoft copilot|llms?)\b|(?-i:\bA\.?I\b)",
    re.IGNORECASE,
)
OWN = 2  # times that an offer itself says "I"
_SELF = Lazy(r"\b(?:I|I[’'](?:m|ve|d|ll)|[Mm]y)\b")
_LISTED = Lazy(r"[-–—*•·▪●◦✅🔹👉]|\(?\d{1,2}[.)]\s")
_RULE = Lazy(r"[\W_]{1,40}\Z")


class Setting:
    """One article with the answers that several finders ask for, each worked out once."""

    def __init__(self, article: Article) -> None:
        self.text = article.text
        self.anatomy = anatomy.of(article)

    @cached_property
    def blocks(self) -> list[tuple[int, int]]:
        """The lines that hold something. Residue is pasted line by line, whatever the copy around it does."""
        return self.anatomy.lines

    def quoted(self, start: int, end: int) -> bool:
        """Whether the words stand between quotation marks or, as code does, between backticks."""
        return self.anatomy.quoted(start, min(end, start + 1)) or "`" in (
            self.text[start - 1 : start],
            self.text[end : end + 1],
        )

    def about_chatbots(self, *without: tuple[int, int]) -> bool:
        """Whether the copy, these spans left out, speaks of chatbots, so that it may well print what they say."""
        return any(not any(a <= m.start() < b for a, b in without) for m in self._mentions)

    @cached_property
    def _mentions(self) -> list[re.Match[str]]:
        return list(_CHATBOTS.finditer(self.text))

    def impersonal(self, start: int, end: int) -> bool:
        """Whether the copy outside these words and outside quotations hardly says "I": no column, no letter."""
        if sum(1 for _ in _SELF.finditer(self.text, start, end)) > OWN:
            return False
        inside = bisect_left(self._selves, end) - bisect_left(self._selves, start)
        return len(self._selves) - inside <= 1

    @cached_property
    def _selves(self) -> list[int]:
        return [m.start() for m in _SELF.finditer(self.text) if not self.anatomy.quoted(*m.span())]

    def introduced(self, number: int) -> bool:
        """Whether the line above ends in a colon, as it does before a passage that is printed as a quotation."""
        return number > 0 and self.text[self.blocks[number - 1][1] - 1] == ":"

    def listed(self, number: int) -> bool:
        """Whether a line is an item of a list, or nothing but a rule between parts."""
        start, end = self.blocks[number]
        line = self.text[start : min(end, start + 60)]
        return _LISTED.match(line) is not None or _RULE.match(line) is not None
