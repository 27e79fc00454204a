"""Putting points into an abbreviation and taking them out, with the full stop of its sentence kept."""

from __future__ import annotations

from newslint.model import Edit

from .forms import Use
from .prose import Prose


def edit(prose: Prose, use: Use, form: str) -> Edit:
    """The edit that puts `form` in the place of a use. A form that ends in a point swallows the sentence's own stop."""
    text = prose.text
    if form.endswith(".") and text[use.end : use.end + 1] == "." and not text[use.start : use.end].endswith("."):
        return Edit(use.start, use.end, form[:-1])
    if text[use.end - 1] == "." and not form.endswith(".") and prose.ends_sentence(use.end):
        return Edit(use.start, use.end - 1, form)
    return Edit(use.start, use.end, form)
