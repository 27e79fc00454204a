"""Bios, captions and embeds in the manners of many outlets, each at its place: see leftovers_forms.txt."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import anatomy
from newslint.model import Article

COPY = (
    "Lagos floats a plan for night buses",
    "The state transport agency plans to run buses all night on four routes, its director said on Thursday.",
    "“We have the drivers and we have the diesel,” Adaeze Nwosu told reporters at the depot in Yaba.",
    "The plan would cost about 900 million naira a year. Kunle Afolayan, who sells fabric, said he would pay double.",
    "Nwosu took over the agency in January after her predecessor was moved to the ministry of works.",
    "Drivers’ unions have asked for two guards on each bus. The agency has offered one.",
    "A public hearing is due next month.",
)
COLUMN = (
    "Why I still take the night bus",
    "I took my first night bus in 1998, and I remember the driver better than the route.",
    "My mother thought it was dangerous. I thought that it was the only honest place in Lagos.",
    "The agency now says that it will run buses all night. I hope it means it, because I have heard this before.",
    "Nobody I know believes that guards are the answer, and neither do I.",
    "Last week I rode from Yaba to Ikeja with a nurse, two cooks and a man who sold batteries.",
    "Let the buses run. I will be at the stop.",
)
BASES = {"fp": COLUMN, "fptop": COLUMN, "only": ()}
PLACES = {"top": 0, "top2": 1, "mid": 3, "midl": 3, "fptop": 0, "only": 0}
ROWS = [
    line.split(" ", 3)
    for line in (Path(__file__).parent / "leftovers_forms.txt").read_text(encoding="utf-8").split("\n")
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("sign", "kind", "place", "text"), ROWS, ids=[" ".join(row)[:70] for row in ROWS])
def test_a_leftover_is_told_from_copy_that_looks_like_it(sign: str, kind: str, place: str, text: str) -> None:
    base = BASES.get(place, COPY)
    at = PLACES.get(place, len(base))
    marked = text.replace("¶", "\n") if "⟦" in text or sign == "-" else f"⟦{text}⟧".replace("¶", "\n")
    copy = ("\n" if place == "midl" else "\n\n").join(
        (*base[:at], *(["Source: NAN"] if place == "src" else []), marked, *base[at:])
    )
    expected = [copy.split("⟦")[1].split("⟧")[0]] if sign == "+" else []
    plain = copy.replace("⟦", "").replace("⟧", "")
    parts = anatomy.of(Article("x.txt", plain)).parts
    assert [plain[p.start : p.end] for p in parts if p.kind == kind] == expected
