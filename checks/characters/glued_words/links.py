"""A word glued to a link or to an arrow. Wrong for addresses inside addresses, which are left alone."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy, stands

from .copy import Copy, Glue

# Both begin with their letters, since a search for these is quick, and look behind afterwards.
_LINK = Lazy(r"http(?<=[\w.!?…”)]http)s?://[^\s—]{1,200}")
_PICTURE = Lazy(r"pic\.(?<=[\w.!?…”):]pic\.)(?:twitter|x)\.com/\w{1,20}")
_BEHIND = Lazy(r"(?:pic\.(?:twitter|x)\.com|\bt\.co)/\w{10}(?=—)")
_BEFORE = Lazy(r"[^\s/=?&#@<>\"]{1,40}\Z")
_ARROW = Lazy(r"(?<=\S)[↑→↓←⬆⬇➡⬅▼▲](?P<right>[A-Z][a-z]{2,20})|(?<= )[↑→↓←⬆⬇➡⬅▼▲](?P<other>[A-Z][a-z]{2,20})(?= )")
_ARROWS = "↑→↓←⬆⬇➡⬅▼▲"


def find(copy: Copy) -> Iterator[Glue]:
    """Words of the text that are glued to a link or an arrow."""
    text = copy.text
    if not text.isascii() and stands(_ARROWS, text):
        for match in _ARROW.finditer(text):
            yield Glue(match.start(), match.end(), (match.start() + 1,), "the arrow")
    if "/" not in text:
        return
    if "://" in text:
        for match in _LINK.finditer(text):
            before = _BEFORE.search(text, max(0, match.start() - 40), match.start())
            if before and not text[before.start() - 1 : before.start()].strip():
                yield Glue(before.start(), match.end(), (match.start(),), "before the link")
    if "pic." in text:
        for match in _PICTURE.finditer(text):
            before = _BEFORE.search(text, max(0, match.start() - 40), match.start())
            yield Glue(before.start() if before else match.start(), match.end(), (match.start(),), "before the link")
    if "—" in text and (".co/" in text or ".com/" in text):
        for match in _BEHIND.finditer(text):
            yield Glue(match.start(), match.end() + 1, (match.end(),), "the link")
