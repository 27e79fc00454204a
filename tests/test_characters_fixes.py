"""Every fix of the topic characters settles the copy and leaves the rest as it was, in many scripts and breakages."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint import engine, fix, registry
from newslint.checks.characters.ligated import book
from newslint.model import Article
from newslint.plan import Choices, Plan

ROOMS = (
    "mojibake",
    "control-character",
    "invisible-character",
    "html-entity",
    "ligature",
    "lost-letter",
    "stray-space",
)
REGISTRY = registry.find()
SCRIPTS = (
    "The mayor met the council in March.", "Zoë mit Größe in Köln, später.", "L’été à Orléans, déjà vu.",
    "El niño de Málaga, mañana.", "Žluťoučký kůň pěl ódy.", "Zażółć gęślą jaźń w Łodzi.", "İstanbul'da gün ağarıyor.",
    "Москва слезам не верит.", "Київ вітає гостей.", "Το νερό είναι κρύο.", "שלום עולם, אמר האיש.",
    "مرحبا بالعالم يا صديقي.",    "می‌خواهم بروم خانه.", "नमस्ते दुनिया, उसने कहा।", "বাংলা ভাষা সুন্দর।", "வணக்கம் உலகம்.",
    "สวัสดีชาวโลก", "東京は今日も雨だった。",
    "서울은 오늘 맑다.", "Բարեւ աշխարհ, ասաց նա։", "გამარჯობა მსოფლიო.", "አዲስ አበባ ዛሬ.",
)  # fmt: skip


def _misread(codec: str) -> Callable[[str], str]:
    return lambda text: text.encode().decode(codec, "replace")


BREAKAGES: dict[str, Callable[[str], str]] = {
    "none": lambda text: text,
    "UTF-8 read as Windows-1252": _misread("cp1252"),
    "UTF-8 read as Latin-1": _misread("latin-1"),
    "UTF-8 read as Mac Roman": _misread("mac-roman"),
    "UTF-8 read as Windows-1251": _misread("cp1251"),
    "Windows-1252 read as Latin-1": lambda text: text.encode("cp1252", "ignore").decode("latin-1"),
    "escaped for HTML": lambda text: text.encode("ascii", "xmlcharrefreplace").decode(),
    "escaped twice": lambda text: text.encode("ascii", "xmlcharrefreplace").decode().replace("&", "&amp;"),
    "accents lost": lambda text: text.encode("ascii", "replace").decode(),
    "soft hyphens put in": lambda text: re.sub(r"(\w{3})(?=\w)", "\\1\u00ad", text, count=2),
    "spaces doubled": lambda text: text.replace(" ", "  ", 2),
    "controls put in": lambda text: text.replace(" ", " \x07", 1),
}
WORDS = sorted(word for word in book().words if re.search("f[fil]", word))


def plan(*ids: str) -> Plan:
    return Plan(REGISTRY, Choices({room: room in ids for room in REGISTRY.rooms}))


PLANS = {room: plan(room) for room in ROOMS}


def findings(text: str, which: Plan) -> list[engine.Finding]:
    outcome = engine.finish([engine.read(Article("a.txt", text), which)])
    assert not outcome.crashes
    return list(outcome.results[0].findings)


def mended(text: str, room: str) -> str:
    return fix.apply(text, [f.fix for f in findings(text, PLANS[room]) if f.fix])[0]


@pytest.mark.parametrize("room", ROOMS)
@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(SCRIPTS), min_size=1, max_size=3), st.sampled_from(sorted(BREAKAGES)))
def test_a_fix_settles_the_copy_and_changes_nothing_else(room: str, lines: list[str], breakage: str) -> None:
    text = "\n\n".join(BREAKAGES[breakage](line) for line in lines)
    found = findings(text, PLANS[room])
    once = mended(text, room)
    assert mended(once, room) == once
    edited = sorted((e.start, e.end) for f in found if f.fix for e in f.fix.edits)
    if not edited:
        assert once == text
        return
    assert once.startswith(text[: edited[0][0]])
    assert once.endswith(text[edited[-1][1] :])
    keeps = re.findall(r"[^\W\d_]+", text[: edited[0][0]] + " " + text[edited[-1][1] :])
    assert all(word in once for word in keeps)


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("line", SCRIPTS)
def test_sound_copy_is_left_alone(room: str, line: str) -> None:
    assert findings(line, PLANS[room]) == []


@settings(deadline=None)
@given(st.sampled_from([s for s in SCRIPTS if not s.isascii()]), st.sampled_from(["escaped for HTML", "escaped twice"]))
def test_entities_come_back_as_they_were(line: str, breakage: str) -> None:
    assert mended(BREAKAGES[breakage](line), "html-entity") == line.replace("\xa0", " ")


@settings(deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6), st.booleans())
def test_ligatures_come_back_as_letters(words: list[str], gap: bool) -> None:
    line = "The word was " + " or ".join(words) + " then."
    broken = line
    for letters, sign in (("ffi", "ﬃ"), ("ffl", "ﬄ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ff", "ﬀ")):
        broken = broken.replace(letters, sign)
    if gap:
        broken = re.sub(r"(?<= )([ﬁﬂ])(?=[a-z])", r"\1 ", broken)
    assert mended(broken, "ligature") == line


@pytest.mark.parametrize(
    ("broken", "right"),
    [
        ("A ﬁ re broke out.", "A fire broke out."),
        ("An of ﬁ cer was hurt.", "An officer was hurt."),
        ("It will bene ﬁt the valley.", "It will benefit the valley."),
        ("It is de ﬁ nitely late.", "It is definitely late."),
        ("The bene ﬁts of scienti ﬁc work.", "The benefits of scientific work."),
        ("He came in ﬁne weather.", "He came in fine weather."),
        ("A staﬀ of ﬁ ve.", "A staff of five."),
        ("Free wi-ﬁ is there.", "Free wi-fi is there."),
    ],
)
def test_the_gap_of_a_ligature_is_closed(broken: str, right: str) -> None:
    assert mended(broken, "ligature") == right


def test_the_remains_of_a_line_break_go_with_their_space() -> None:
    assert mended("It ended there. br /&gt;\nThen it rained.", "html-entity") == "It ended there.\nThen it rained."


def test_each_broken_form_is_known_and_triggers() -> None:
    for form, word in book().broken.items():
        text = f"It was the {form} then, and so  {form} again."
        flags = findings(text, PLANS["lost-letter"])
        assert flags, form
        assert all(f.fix and f.fix.edits[0].text == word for f in flags), form


def test_no_broken_form_is_a_word_of_the_list() -> None:
    assert not set(book().broken) & book().words


def test_the_word_list_is_in_order() -> None:
    page = Path(REGISTRY.rooms["ligature"].folder or "").parent / "ligature_words.txt"
    rows = [line.split("\t")[0] for line in page.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    assert rows == sorted(rows, key=lambda word: (word.lower(), word))
