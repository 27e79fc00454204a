"""The literals by which a placeholder may be told; one scan says where which of them stand."""

from __future__ import annotations

from ..around import Groups

PLACES = Groups(
    brackets=("[",),
    asides=("(insert ",),
    fields=(
        "{", "[[", "*|", "<<", "<name", "<f", "<last", "<city", "<date", "<insert ", "name%", "city%", "date%",
        "title%", "email%", "recipient%",
    ),
    tk=("tk",),
    coming=("to come", "to follow", "goes here", "fill in", "add later"),
    cq=("cq",),
    queries=("(sp", "[sp", "(check", "[check"),
    letters=("xx", " x p", " x a", "$x", "£x", "€x", "x-year"),
    zeros=(" 00", "$00", "£00", "€00", "\n00", "(00", "page 0", "pages 0"),
    doubts=("??",),
    latin=("lorem ipsum", "dolor sit", "consectetur"),
    prompts=(
        *(f"{part} here" for part in ("text", "headline", "title", "caption", "quote", "paragraph", "byline", "goes")),
        "choose an item", "to enter ", "to add ", "to edit ",
    ),
    capitals=("fill in", "add ", "insert ", "need ", "check ", "placeholder"),
    names=("first name ", "firstname", "your name", "author name", "reporter name", "writer name"),
    lines=(
        *(f"{part} here" for part in ("headline", "headlines", "heading", "hed", "subhead", "subheads", "deck", "dek")),
        *(f"{part} here" for part in ("strap", "strapline", "standfirst", "caption", "cutline", "byline", "kicker")),
        *(f"{part} here" for part in ("slug", "text", "copy", "intro", "quote", "credit", "tagline", "blurb", "lede")),
        *(f"add {part}" for part in ("caption", "a caption", "headline", "a headline", "text", "subtitle", "your")),
        "goes here", "go here", "dummy", "placeholder", "surname", "by first", "by name", "by x", "asdf", "blah",
        "test test", "hdy", "cgcl",
    ),
)  # fmt: skip
