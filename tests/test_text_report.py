"""The report for people: the underline stays under its place, and copy cannot steer the terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import wrap

import pytest
from conftest import Ran
from hypothesis import given
from hypothesis.strategies import lists, sampled_from
from wcwidth import wcswidth

from newslint.model import Edit, Finding, Place, Position, RelatedPlace, Span
from newslint.reports.screen import excerpt, visible
from newslint.reports.text import _shortened, _wrapped

Call = Callable[..., Ran]


def underlined(before: str, quote: str, after: str, columns: int = 100) -> str:
    """What stands over the underline, by the width of characters on a terminal."""
    shown = excerpt(before, quote, after, columns)
    line = shown.before + shown.quote + shown.after
    first = len(shown.underline) - len(shown.underline.lstrip())
    assert wcswidth(line) <= columns
    assert wcswidth(shown.before) == first
    assert len(shown.underline) == first + max(1, wcswidth(shown.quote))
    return shown.quote


@pytest.mark.parametrize(
    ("before", "quote", "after"),
    [
        ("The mayor of ", "Málaga", " spoke."),
        ("東京の", "知事", "が話した。"),
        ("A\ttab and ", "wrong", "\there"),
        ("Caf\u0065\u0301 and ", "re\u0301sume\u0301", " here"),
        ("He said \U0001f1fa\U0001f1e6 ", "Kyiv", " \U0001f468\u200d\U0001f469\u200d\U0001f467"),
        ("The word ", "שלום", " means peace"),
        ("وقال ", "الرئيس", " إن"),
        ("Ο δήμαρχος της ", "Αθήνας", " μίλησε, сказал мэр"),
        ("The ﬁrst ", "ﬁsh", " and the oﬃce"),
        ("शहर के ", "मेयर", " ने कहा"),
        ("", "", ""),
        ("ﬁ" * 500, "ж" * 200, "ﬁ" * 500),
        ("a" * 500, "wrong", "b" * 500),
        ("漢" * 200, "wrong", "字" * 200),
        ("e\u0301" * 300, "wrong", "e\u0301" * 300),
        ("x ", "long " * 100, "y"),
        ("x ", "漢字" * 100, "y"),
    ],
)
def test_the_underline_stays_in_place(before: str, quote: str, after: str) -> None:
    for columns in (40, 100):
        shown = underlined(before, quote, after, columns)
        assert shown == visible(quote) or shown.endswith("…")


def test_a_quote_of_several_lines_shows_its_first() -> None:
    assert underlined("", "First line\nSecond line", "") == "First line…"


def test_what_is_cut_ends_with_one_ellipsis() -> None:
    for before, quote, after in (("x " * 80, "long " * 50, " y"), ("", "long " * 50, ""), ("x " * 80, "w", "y " * 80)):
        shown = excerpt(before, quote, after, 60)
        assert "……" not in shown.before + shown.quote + shown.after


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"),
        ("bell\x07", "bell\\x07"),
        ("\x9b31m", "\\x9b31m"),
        ("left\u202eright", "left\\u202eright"),
        ("zero\u200bwidth", "zero\\u200bwidth"),
        ("a\u00adb", "a\\xadb"),
        ("a\u2066b", "a\\u2066b"),
        ("a\u2028b", "a\\u2028b"),
        ("\U000e0041", "\\U000e0041"),
        ("a\rb", "a\\x0db"),
        ("tab\there", "tab    here"),
        ("fine – “quote”", "fine – “quote”"),
        ("no\u00a0break", "no\u00a0break"),
    ],
)
def test_control_characters_are_shown_as_escapes(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_no_control_character_of_the_copy_or_its_name_reaches_the_terminal(newslint: Call, folder: Path) -> None:
    name = "evil\x1b[2J\n::error::name.txt"
    (folder / name).write_text("\x1b]0;owned\x07 The mayor of M\ufffdlaga \x9b31m\u202e spoke.\n", encoding="utf-8")
    for form in ("text", "concise"):
        ran = newslint("--isolated", "--format", form, ".")
        assert not set("\x1b\x07\x9b\u202e") & set(ran.out + ran.err)
        assert "\n::error" not in ran.out + ran.err
        assert ran.status == 1


def test_no_colour_but_on_a_terminal(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text("The mayor of M\ufffdlaga spoke.\n", encoding="utf-8")
    assert "\x1b" not in newslint("a.txt").out


def test_colour_on_a_terminal_and_no_color_is_honoured(folder: Path) -> None:
    pty = pytest.importorskip("pty")
    import os
    import subprocess
    import sys

    (folder / "a.txt").write_text("The mayor of M\ufffdlaga spoke.\n", encoding="utf-8")
    command = [sys.executable, "-c", "from newslint.cli import main; main()", "--isolated", "a.txt"]
    for variables, colour in (({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)):
        main, side = pty.openpty()
        environment = {k: v for k, v in os.environ.items() if k != "NO_COLOR"} | {"TERM": "xterm"} | variables
        subprocess.run(command, stdout=side, env=environment, check=False)
        os.close(side)
        out = os.read(main, 100_000).decode()
        os.close(main)
        assert ("\x1b[" in out) == colour


def test_the_whole_report(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text("Fine.\n\nThe mayor of M\ufffdlaga spoke.\n", encoding="utf-8")
    out = newslint("--isolated", "--select", "replacement-character", "a.txt").out.splitlines()
    assert out[0] == "a.txt"
    assert out[1] == "  3:15   error    replacement-character"
    assert out[2:4] == ["         | The mayor of M\ufffdlaga spoke.", "         |               ^"]
    assert out[-1] == "1 finding in 1 article: 1 error."


@given(
    words=lists(
        sampled_from(
            [
                "a",
                "word",
                "near-duplicate",
                "-",
                "--",
                "a--b",
                "“x-y”",
                "co-",
                "-op",
                "12-13",
                "\u00a0",
                "…",
                "long" * 9,
            ]
        )
    ),
    blank=sampled_from([" ", "  ", "\u2003"]),
    columns=sampled_from([5, 10, 20, 40, 91]),
)
def test_messages_are_divided_as_textwrap_divides_them(words: list[str], blank: str, columns: int) -> None:
    for text in (" ".join(words), blank.join(words), " ".join(words) + blank):
        assert _wrapped(text, columns) == wrap(text, columns)


def test_equal_places_stand_on_one_line_and_blanks_and_marks_without_quotation_marks(
    newslint: Call, folder: Path
) -> None:
    text = "The  mayor spoke.\n\nShe left at  noon.\n\nThe boat  sank.\n"
    (folder / "a.txt").write_text(text, encoding="utf-8")
    out = newslint("--isolated", "--select", "stray-space", "a.txt").out
    assert [line.strip() for line in out.splitlines() if " - " in line] == ["- lines 3 and 5 (A stray space here too.)"]
    text = '“Yes,” said Ann Lee.\n\n“No,” said Bo Ek.\n\n“Well,” said Cy Orr.\n\n"Perhaps," said Di Umm.\n'
    (folder / "a.txt").write_text(text, encoding="utf-8")
    out = newslint("--isolated", "--select", "mixed-quotes", "a.txt").out
    assert "- line 3: “ (the other form)" in out
    assert "““”" not in out


def test_many_lines_of_equal_places_are_counted(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text("The  boat sank.\n\n" * 12, encoding="utf-8")
    out = newslint("--isolated", "--select", "stray-space", "a.txt").out
    assert "- lines 3, 5, 7, 9, 11, 13 and 5 more (A stray space here too.)" in out


def alike(newslint: Call, folder: Path, count: int, *options: str) -> list[str]:
    """The report on an article with a soft hyphen in each of some paragraphs, line by line."""
    (folder / "a.txt").write_text("The cou\xadncil met.\n\n" * count, encoding="utf-8")
    return newslint("--isolated", "--select", "invisible-character", *options, "a.txt").out.splitlines()


def test_of_many_findings_that_say_the_same_five_are_shown_and_the_places_of_the_others(
    newslint: Call, folder: Path
) -> None:
    lines = alike(newslint, folder, 5)
    assert [line.split()[0] for line in lines if "warning" in line][:5] == ["1:8", "3:8", "5:8", "7:8", "9:8"]
    assert not any("more like this" in line for line in lines)
    assert alike(newslint, folder, 6)[-3:-1] == ["         1 more like this: 11:8", ""]
    lines = alike(newslint, folder, 16)
    places = ", ".join(f"{2 * n + 1}:8" for n in range(5, 16))
    assert sum("| " in line for line in lines) == 10
    assert lines[-3] == f"         11 more like this: {places}"
    assert lines[-1].startswith("16 findings in 1 article")
    assert alike(newslint, folder, 17)[-3] == f"         12 more like this: {places.replace('31:8', '…, 33:8')}"
    assert sum("warning" in line for line in alike(newslint, folder, 17, "--format", "concise")) == 18


def test_findings_that_say_something_else_or_name_other_places_are_all_shown(newslint: Call, folder: Path) -> None:
    words = ("caf?", "na?ve", "Jos?", "Beyonc?", "don?t", "won?t")
    (folder / "a.txt").write_text("".join(f"He said {word} again.\n\n" for word in words), encoding="utf-8")
    out = newslint("--isolated", "--select", "lost-letter", "a.txt").out
    assert out.count("lost-letter") == len(words)
    place = Place("a.txt", Span(0, 3), Position(1, 1, 0), Position(1, 4, 3), "The", "", "")
    plain = Finding("x", "y", "hint", "Mend it.", place)
    other = plain._replace(related=(RelatedPlace(place, "Here too."),))
    read = plain._replace(suggestions=(Edit(0, 3, "A"),))
    assert [f for f, _ in _shortened([plain] * 7 + [other] * 7 + [read] * 3)] == [plain] * 5 + [other] * 7 + [read] * 3
    assert [len(others) for _, others in _shortened([plain, read] * 7)] == [0] * 8 + [2, 2]


def test_a_part_of_an_id_names_it(newslint: Call, folder: Path) -> None:
    assert "did you mean 'vague-attribution'?" in newslint("explain", "vague").err
    assert "did you mean" not in newslint("explain", "xyz").err
