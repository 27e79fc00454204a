"""Results that are kept between runs: used where nothing has changed, never wrong, never in the way."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import SEEDS, Ran
from hypothesis import given
from hypothesis.strategies import lists, sampled_from

from newslint.cache import Kept, forms
from newslint.engine import Crash, conclude, finish, read
from newslint.inputs import decode
from newslint.intake import Run
from newslint.model import Article, Place
from newslint.plan import Choices, Plan
from newslint.plans import Plans, Request
from newslint.registry import find
from newslint.reports.screen import is_harmless, tame, visible
from newslint.store import Store, _sum

Call = Callable[..., Ran]
BROKEN = "The mayor of M\ufffdlaga spoke on Monday, a spokesman said.\n"


@pytest.fixture(autouse=True)
def kept(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of the test's own."""
    own = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(own))
    return own / "results.db"


@pytest.fixture
def copy(folder: Path) -> Path:
    for number in range(4):
        (folder / f"{number}.txt").write_text(BROKEN * (number + 1), encoding="utf-8")
    return folder


def entries(file: Path) -> int:
    with sqlite3.connect(file) as db:
        (number,) = db.execute("SELECT count(*) FROM kept").fetchone()
    return int(number)


def test_a_report_with_measures_has_them_after_one_without(newslint: Call, copy: Path) -> None:
    said = newslint("--format", "json", "--no-cache", ".").json
    newslint(".")
    assert newslint("--format", "json", ".").json == said
    assert all(file["readability"] for file in said["files"])


def test_a_second_run_says_the_same_and_keeps_nothing_new(newslint: Call, copy: Path, kept: Path) -> None:
    first = newslint("--format", "rdjson", ".")
    number = entries(kept)
    assert number == 5  # four readings, one conclusion; no report of this format
    assert newslint("--format", "rdjson", ".").out == first.out
    assert entries(kept) == number
    assert newslint("--format", "rdjson", "--no-cache", ".").out == first.out


def test_a_second_run_reads_no_article_again(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    request = Request(["."], cache=True)
    registry = find()
    from newslint import intake
    from newslint.run import lint

    first = lint(request, registry)
    monkeypatch.setattr(intake.engine, "read", lambda *_: pytest.fail("read again"))
    assert lint(request, registry) == first


@pytest.mark.parametrize("change", ["text", "path", "options", "profile", "allow", "offsets"])
def test_whatever_a_result_depends_on_makes_it_anew(newslint: Call, copy: Path, kept: Path, change: str) -> None:
    newslint("--format", "json", "0.txt")
    args: list[str] = ["0.txt"]
    if change == "text":
        (copy / "0.txt").write_text("The council met.\n", encoding="utf-8")
    elif change == "path":
        shutil.copy("0.txt", "other.txt")
        args = ["other.txt"]
    elif change == "options":
        (copy / "newslint.toml").write_text("[checks.replacement-character]\nseverity = 'hint'\n", encoding="utf-8")
    elif change == "profile":
        args += ["--profile", "submission"]
    elif change == "allow":
        args += ["--no-allow"]
    else:
        args += ["--offset-encoding", "utf-8"]
    number = entries(kept)
    ran = newslint("--format", "json", *args)
    assert ran.out == newslint("--format", "json", "--no-cache", *args).out
    assert entries(kept) > number


def test_a_pattern_file_that_changes_counts(newslint: Call, copy: Path) -> None:
    pattern = "[[pattern]]\nid = 'no-mayor'\nmessage = 'Name the {}.'\nmatch = 'mayor'\n"
    (copy / "house.toml").write_text(pattern.format("mayor"), encoding="utf-8")
    (copy / "newslint.toml").write_text("patterns = ['house.toml']\n", encoding="utf-8")
    assert "Name the mayor." in newslint("0.txt").out
    (copy / "house.toml").write_text(pattern.format("person"), encoding="utf-8")
    assert "Name the person." in newslint("0.txt").out


def test_an_authority_file_and_what_it_extends_count(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text("Anna Petrowa spoke, and Petrova left, she said.\n", encoding="utf-8")
    (folder / "newslint.toml").write_text("[checks.house-spelling]\nauthority = './own.toml'\n", encoding="utf-8")
    (folder / "own.toml").write_text("extends = 'base.toml'\n", encoding="utf-8")
    name = "[[name]]\nspelling = '{}'\nvariants = ['{}']\nsource = 'our desk'\n"
    (folder / "base.toml").write_text(name.format("Petrova", "Petrowa"), encoding="utf-8")
    assert "house style is petrova" in newslint("--select", "house-spelling", "a.txt").out.lower()
    (folder / "base.toml").write_text(name.format("Petrowa", "Petrova"), encoding="utf-8")
    assert "house style is petrowa" in newslint("--select", "house-spelling", "a.txt").out.lower()


def test_names_across_files_are_concluded_anew_when_one_file_changes(newslint: Call, folder: Path) -> None:
    for name, spelling in (("a", "Zelenskyy"), ("b", "Zelenskyy"), ("c", "Zelenskyy")):
        (folder / f"{name}.txt").write_text(f"Volodymyr {spelling} met aides, his office said.\n", encoding="utf-8")
    asked = ("--select", "names", "--format", "json", ".")
    assert newslint(*asked).checks == []
    (folder / "c.txt").write_text("Volodymyr Zelenskiy met aides, his office said.\n", encoding="utf-8")
    ran = newslint(*asked)
    assert ran.checks == ["name-variant-across-files"]
    assert newslint(*asked).out == ran.out


def test_the_folder_that_is_linted_holds_no_cache(newslint: Call, copy: Path) -> None:
    newslint(".")
    assert sorted(os.listdir(copy)) == ["0.txt", "1.txt", "2.txt", "3.txt"]


@pytest.mark.parametrize("damage", ["cut", "garbage", "empty", "folder", "locked", "forged"])
def test_a_damaged_cache_costs_time_and_nothing_else(newslint: Call, copy: Path, kept: Path, damage: str) -> None:
    right = newslint("--format", "json", ".").out
    lock = None
    if damage == "cut":
        data = kept.read_bytes()
        kept.write_bytes(data[: len(data) // 2])
    elif damage == "garbage":
        kept.write_bytes(b"not a database at all" * 500)
    elif damage == "empty":
        kept.write_bytes(b"")
    elif damage == "folder":
        kept.unlink()
        kept.mkdir()
    elif damage == "locked":
        lock = sqlite3.connect(kept, isolation_level=None)
        lock.execute("BEGIN EXCLUSIVE")
    else:
        with sqlite3.connect(kept) as db:
            db.execute("UPDATE kept SET first = substr(first, 1, 4) || CAST('[]' AS BLOB)")
    ran = newslint("--format", "json", ".")
    assert (ran.out, ran.err) == (right, "")
    if lock is not None:
        lock.close()
    assert newslint("--format", "json", ".").out == right


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_cache_folder_that_may_not_be_written_is_no_reason_to_stop(newslint: Call, copy: Path, kept: Path) -> None:
    kept.parent.chmod(0o500)
    assert newslint(".").err == ""


def test_a_full_disk_is_no_reason_to_stop(kept: Path) -> None:
    store = Store(str(kept))
    assert store._db is not None
    store._db.execute("PRAGMA max_page_count = 5")
    store.put([(bytes([n]) * 20, b"x" * 5000, b"") for n in range(20)])
    assert store.get([b"\0" * 20]) == {}
    store.put([(b"k", b"v", b"")])  # closed by then
    assert Store(str(kept)).get([b"\0" * 20]) == {}


def test_two_runs_that_write_at_once_lose_nothing(copy: Path, kept: Path) -> None:
    for number in range(200):
        (copy / f"more{number}.txt").write_text(BROKEN + f"Line {number}.\n", encoding="utf-8")
    command = [sys.executable, "-m", "newslint", "--isolated", "--format", "json", "--select", "characters", "."]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]
    outs = [process.communicate(timeout=300) for process in both]
    assert outs[0] == outs[1]
    assert outs[0][1] == b""
    assert entries(kept) >= 204


def test_old_entries_go(kept: Path) -> None:
    store = Store(str(kept))
    store.put([(b"old", b"1", b""), (b"new", b"2", b"")])
    with sqlite3.connect(kept) as db:
        db.execute("UPDATE kept SET day = day - 40 WHERE key = ?", (b"old",))
    store = Store(str(kept))
    store.put([(b"third", b"3", b"")])
    assert set(store.get([b"old", b"new", b"third"])) == {b"new", b"third"}


def again(newslint: Call, monkeypatch: pytest.MonkeyPatch, *args: str) -> Ran:
    """The report of a run that lints nothing."""
    with monkeypatch.context() as patched:
        patched.setattr("newslint.cli.linting.lint", lambda *_: pytest.fail("linted again"))
        return newslint(*args)


@pytest.mark.parametrize(
    ("form", "empty"), [("text", "1 skipped"), ("concise", "1 skipped"), ("json", '"skipped"'), ("jsonl", "odd.txt")]
)
def test_a_report_is_shown_again(
    newslint: Call, copy: Path, kept: Path, form: str, empty: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (copy / "empty.txt").write_text("", encoding="utf-8")
    (copy / "odd.txt").write_text("A cos\u00adta tail\u2028##[end] and more, a spokesman said.\n", encoding="utf-8")
    first = newslint("--format", form, ".")
    assert "5 articles" in first.out or form.startswith("json")
    assert "replacement-character" in first.out
    assert empty in first.out
    number = entries(kept)
    assert again(newslint, monkeypatch, "--format", form, ".") == first
    assert first == newslint("--format", form, "--no-cache", ".")
    (copy / "0.txt").write_text("The council met.\n", encoding="utf-8")
    assert newslint("--format", form, ".") != first
    assert entries(kept) == number + 2  # a reading and a conclusion: the new report is in the place of the old one
    assert again(newslint, monkeypatch, "--format", form, "--jobs", "2", ".").status == 1


@pytest.mark.parametrize(
    "change",
    [
        "text",
        "more",
        "fewer",
        "name",
        "options",
        "fail-on",
        "quiet",
        "statistics",
        "exit-zero",
        "folder",
        "read",
        "code",
    ],
)
def test_whatever_a_shown_report_depends_on_makes_it_anew(
    newslint: Call, copy: Path, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    newslint(".")
    args = ["."]
    if change == "text":
        (copy / "0.txt").write_text("The mayor of M\ufffdlaga left on Monday, a spokesman said.\n", encoding="utf-8")
    elif change == "more":
        (copy / "4.txt").write_text("The council met.\n", encoding="utf-8")
    elif change == "fewer":
        (copy / "0.txt").unlink()
    elif change == "name":
        (copy / "0.txt").rename("00.txt")
    elif change == "options":
        (copy / "newslint.toml").write_text("[checks.replacement-character]\nseverity = 'hint'\n", encoding="utf-8")
    elif change == "fail-on":
        (copy / "newslint.toml").write_text("fail-on = 'error'\n", encoding="utf-8")
    elif change == "folder":
        (copy / "inner").mkdir()
        monkeypatch.chdir(copy / "inner")
        args = [".."]
    elif change == "read":
        (copy / "5.txt").mkdir()
        args = [".", "5.txt"]
    elif change == "code":
        (copy / "site-packages").mkdir()
        monkeypatch.syspath_prepend(str(copy / "site-packages"))
    else:
        args += [f"--{change}"]
    linted = []
    from newslint.run import lint

    monkeypatch.setattr("newslint.cli.linting.lint", lambda *given: linted.append(1) or lint(*given))
    ran = newslint(*args)
    assert linted == [1]
    assert ran == newslint("--no-cache", *args)


def test_a_file_that_changes_while_it_is_linted_is_not_shown_as_it_was(
    newslint: Call, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from newslint.inputs import files

    with monkeypatch.context() as patched:
        patched.setattr(files, "read", lambda path: b"The council met.\n")
        assert newslint(".").out.startswith("Nothing found")
    assert newslint(".") == newslint("--no-cache", ".")
    assert newslint(".").status == 1


def test_a_report_names_its_files_from_where_it_is_read(
    newslint: Call, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert newslint(str(copy)).out.startswith("0.txt\n")
    monkeypatch.chdir(copy.parent)
    assert newslint(str(copy)).out.startswith(f"{copy.name}/0.txt\n")


@pytest.mark.parametrize("trouble", [{"crashes": (Crash("a", "", "fell over"),)}, {"unavailable": {"a": "no server"}}])
def test_a_report_with_trouble_in_it_is_not_shown_again(
    newslint: Call, copy: Path, monkeypatch: pytest.MonkeyPatch, trouble: dict[str, object]
) -> None:
    from newslint.run import lint

    with monkeypatch.context() as patched:
        patched.setattr("newslint.cli.linting.lint", lambda *given: lint(*given)._replace(**trouble))
        assert "check a " in newslint(".").out
    assert newslint(".") == newslint("--no-cache", ".")


def test_what_failed_is_said_each_time(newslint: Call, copy: Path) -> None:
    ran = [newslint(".", "gone.txt") for _ in range(2)]
    assert ran[0] == ran[1]
    assert "gone.txt: no such file" in ran[1].err
    assert ran[1].status == 2


@pytest.mark.parametrize(
    "forged", ["\x1b[2Jgone\n", "\x1b[8mhidden\n", "\x9b31m\n", "  ::error::no\n", "##[group]x\n", "a\rb\n", "\ufeff\n"]
)
def test_a_forged_report_steers_no_terminal_and_no_runner(newslint: Call, copy: Path, kept: Path, forged: str) -> None:
    right = newslint(".")
    with sqlite3.connect(kept) as db:
        ((key, value),) = db.execute("SELECT key, first FROM kept WHERE instr(first, CAST('articles' AS BLOB)) > 0")
        head, text = value[4:25], forged.encode()
        db.execute("UPDATE kept SET first = ? WHERE key = ?", (_sum(head + text) + head + text, key))
    assert newslint(".") == right


@pytest.mark.parametrize("pieces", [(), ("\x1b", "\n"), ("::", "\n", "\u2003"), ("##", "[", "[x")])
@given(
    parts=lists(sampled_from(["a", " ", "\n", "::", ":", "##", "[", "é", "\u00a0", "\x1b[1m", "\t", "\u202e", "漢"]))
)
def test_a_report_is_harmless_where_nothing_is_left_to_tame(pieces: tuple[str, ...], parts: list[str]) -> None:
    text = "".join((*parts, *pieces, *parts))
    flat = text.replace("\n", " ")
    assert is_harmless(text.encode(), False) == (visible(flat) == flat and tame(text) == text)
    left = "\n".join(visible(line) for line in text.split("\n"))
    assert is_harmless(f"\x1b[1m{left}\x1b[0m\x1b[1;31m".encode(), True)


@pytest.mark.parametrize(
    "forged", ["\x1b[2J{}\n", '{"a": "\u202e"}\n', "\x9b31m\n", "\ufeff{}\n", "{}\r\n", "\u2028\n"]
)
def test_a_forged_report_hides_nothing_from_a_program(newslint: Call, copy: Path, kept: Path, forged: str) -> None:
    right = newslint("--format", "json", ".")
    with sqlite3.connect(kept) as db:
        ((key, value),) = db.execute("SELECT key, first FROM kept WHERE instr(first, CAST('offset_encoding' AS BLOB))")
        head, text = value[4:25], forged.encode()
        db.execute("UPDATE kept SET first = ? WHERE key = ?", (_sum(head + text) + head + text, key))
    assert newslint("--format", "json", ".") == right


def test_a_use_keeps_an_entry_young(kept: Path) -> None:
    store = Store(str(kept))
    store.put([(b"key", b"1", b"")])
    with sqlite3.connect(kept) as db:
        db.execute("UPDATE kept SET day = day - 20")
    store.get([b"key"])
    with sqlite3.connect(kept) as db:
        assert db.execute("SELECT day FROM kept").fetchone() == (store._today,)


def everything() -> Plan:
    registry = find()
    return Plan(registry, Choices(dict.fromkeys([r for r in registry.rooms if r != "grammar"], True)))


def test_readings_come_back_as_they_were() -> None:
    plan = everything()
    for file in sorted(SEEDS.glob("*.txt")):
        reading = read(Article(file.name, decode(file.read_bytes()).text), plan)
        first, second = forms.packed(reading)
        again = forms.unpacked(first, plan, reading.content)
        again.facts.update(forms.facts(second))
        assert again._replace(facts={}) == reading._replace(facts={})
        assert set(again.facts) == set(reading.facts)


def test_facts_that_were_kept_conclude_as_fresh_ones_do() -> None:
    """Tuples come back as lists: no check may lean on the difference."""
    plan = everything()
    readings = [read(Article(f.name, decode(f.read_bytes()).text), plan) for f in sorted(SEEDS.glob("*.txt"))]
    kept = [r._replace(facts=forms.facts(forms.packed(r)[1])) for r in readings]
    assert conclude(readings).findings
    assert conclude(kept) == conclude(readings)
    assert finish(kept) == finish(readings)


@pytest.mark.parametrize(
    "facts",
    [[], {}, {"place": 1}, {"dict": [2]}, {1: "a", 2: [None, True, 1.5]}, "x", ["\ud800", {"a": {"b": []}}]],
)
def test_facts_of_any_shape_come_back(facts: object) -> None:
    assert forms._full(json.loads(json.dumps(forms._flat(facts)))) == facts


def test_places_in_facts_come_back_as_places() -> None:
    plan = everything()
    (file, *_) = sorted(SEEDS.glob("*.txt"))
    found = finish([read(Article(file.name, decode(file.read_bytes()).text), plan)]).results[0].findings
    facts = {"first": [found[0].place, 1]}
    back = forms._full(json.loads(json.dumps(forms._flat(facts))))
    assert back == facts
    assert isinstance(back["first"][0], Place)


def test_other_code_is_another_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    request, registry = Request([]), find()
    plan = Plans(request, registry).plan("a.txt")
    before = Kept(request, registry, str(tmp_path)).key("a.txt", b"", plan)
    assert Kept(request, registry, str(tmp_path)).key("a.txt", b"", plan) == before
    (tmp_path / "site-packages").mkdir()
    monkeypatch.syspath_prepend(str(tmp_path / "site-packages"))
    assert Kept(request, registry, str(tmp_path)).key("a.txt", b"", plan) != before


def test_a_run_whose_kept_facts_are_gone_is_done_again(copy: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newslint.run import lint

    request, registry = Request(["."], cache=True), find()
    first = lint(request, registry)
    with sqlite3.connect(kept) as db:  # the conclusion, and the facts of all readings
        db.execute("DELETE FROM kept WHERE second = (SELECT second FROM kept ORDER BY length(second) LIMIT 1)")
        db.execute("UPDATE kept SET second = x'00'")
    assert lint(request, registry) == first
    assert Run(request, Plans(request, registry)).named == frozenset()
