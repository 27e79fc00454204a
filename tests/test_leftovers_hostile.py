"""The recognisers of leftovers on hostile text: time must stay within a small multiple of ordinary text."""

from __future__ import annotations

import time

import pytest

from newslint import anatomy
from newslint.anatomy import bios, captions, embeds
from newslint.model import Article

SIZE = 50_000
PIECES = [
    '"',
    "“",
    "(",
    ")",
    "[",
    "A ",
    "Ab ",
    "A. ",
    "a",
    " ",
    "@",
    "(@",
    "— A (@b) ",
    "—",
    "-",
    "/",
    "A/",
    "A/B ",
    "AP/",
    " via ",
    "Photo: ",
    "photo by ",
    "Getty Images ",
    "1/",
    "\n",
    "\n\n",
    "a\n",
    "(@a)\n",
    "t.co/aaaaaaa ",
    "pic.twitter.com/",
    "<tweet ",
    "<tweet>",
    "I ",
    "I am a writer, ",
    "editor, ",
    "By\n",
    "Follow ",
    "Follow Ann Bee on Twitter ",
    "Contact A ",
    "a@b.c ",
    "a.b.c.",
    "Ann Bee is a reporter. ",
    "Ann Bee is a reporter.\n",
    "Retweets likes 1 ",
    "View this p",
    "Watch ",
    "Watch here:\n",
    "Image 1 of 8\n",
    "(left) ",
    ", left, ",
    "A, left, and\n",
    "© A ",
    "́",
    "Ann Bee, a, ",
    "|",
    "| A ",
    "© Ann\n",
    "(AP)\n",
    "said: ",
    "_",
    "* ",
    "Twitter: @a ",
]


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("module", [bios, captions, embeds], ids=lambda m: m.__name__.rsplit(".", 1)[-1])
def test_time_is_linear_on_hostile_text(module: object, piece: str) -> None:
    text = "A line to begin with.\n" + piece * (SIZE // len(piece)) + "\nA line to end with."
    anat = anatomy.of(Article("x", text))
    assert anat.lines
    start = time.process_time()
    module.find(anat)  # type: ignore[attr-defined]
    assert time.process_time() - start < 3
