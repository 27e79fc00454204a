"""Bad input: status 2 and one clear line, the others go on, nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Ran

Call = Callable[..., Ran]
CLEAN = "The council met on Monday.\n"
BROKEN = "The mayor of M\ufffdlaga spoke.\n"


@pytest.fixture
def good(folder: Path) -> Path:
    file = folder / "good.txt"
    file.write_text(BROKEN, encoding="utf-8")
    return file


def one_line(ran: Ran, *words: str) -> None:
    lines = ran.err.splitlines()
    assert len(lines) == 1, ran.err
    for word in words:
        assert word in lines[0]


def found_in_good(ran: Ran) -> bool:
    return any(f["path"] == "good.txt" and f["findings"] for f in ran.json["files"])


@pytest.mark.parametrize("name", ["missing.txt", "no/such/folder", "*.story", "new\nline.txt", "a::b.txt"])
def test_a_missing_path(newslint: Call, good: Path, name: str) -> None:
    ran = newslint("--isolated", "--format", "json", name, good)
    assert ran.status == 2
    one_line(ran, "no ")
    assert found_in_good(ran)


def test_a_folder_without_articles(newslint: Call, good: Path, folder: Path) -> None:
    (folder / "empty").mkdir()
    (folder / "empty" / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    ran = newslint("--isolated", "--format", "json", "empty", good)
    assert ran.status == 2
    one_line(ran, "empty", "no articles")
    assert found_in_good(ran)


def test_a_binary_file(newslint: Call, good: Path, folder: Path) -> None:
    (folder / "photo.txt").write_bytes(b"GIF89a\0\0\0\1")
    ran = newslint("--isolated", "--format", "json", ".")
    assert ran.status == 2
    one_line(ran, "photo.txt", "NUL")
    assert found_in_good(ran)


def test_a_nul_far_into_a_text_is_a_control_character(newslint: Call, folder: Path) -> None:
    (folder / "late.txt").write_bytes(CLEAN.encode() * 400 + b"A NUL \0 here.\n")
    ran = newslint("--isolated", "--format", "json", "late.txt", "--select", "control-character")
    assert ran.status == 1
    assert ran.json["files"][0]["findings"][0]["quote"] == "\0"


AS_ANOTHER_USER = """
import os, sys
from newslint.cli import main
try: main(["--isolated", "--no-cache", "--format", "json", "."])  # as root: loads every module it needs
except SystemExit: pass
os.chmod("secret.txt", 0)
os.geteuid() == 0 and os.setuid(65534)
main(["--isolated", "--no-cache", "--format", "json", "."])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="permissions work differently there")
def test_no_permission(good: Path, folder: Path) -> None:
    (folder / "secret.txt").write_text(CLEAN, encoding="utf-8")
    for own in (folder, *list(folder.parents)[:2]) if os.geteuid() == 0 else ():
        own.chmod(own.stat().st_mode | 0o055)  # pytest's own folders are closed to others
    done = subprocess.run(
        [sys.executable, "-c", AS_ANOTHER_USER], cwd=folder, capture_output=True, text=True, check=False
    )
    if "no checks in" in done.stderr:
        pytest.skip("this checkout cannot be read by another user")
    ran = Ran(done.returncode, done.stdout[done.stdout.rindex('{"version"') :], done.stderr)
    assert ran.status == 2, done.stderr
    one_line(ran, "secret.txt", "Permission denied")
    assert found_in_good(ran)


def test_a_file_that_vanishes_while_running(newslint: Call, good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newslint.inputs import files

    real = files.read

    def read(path: str) -> bytes:
        if path.endswith("gone.txt"):
            os.unlink(path)
        return real(path)

    (good.parent / "gone.txt").write_text(CLEAN, encoding="utf-8")
    monkeypatch.setattr(files, "read", read)
    ran = newslint("--isolated", "--format", "json", ".")
    assert ran.status == 2
    one_line(ran, "gone.txt", "No such file")
    assert found_in_good(ran)


@pytest.mark.parametrize(
    ("toml", "words"),
    [
        ("profile = 'submission'\nselct = ['author-bio']\n", ("newslint.toml:2", "'selct'", "'select'")),
        ("select = ['author-boi']\n", ("newslint.toml:1", "author-boi", "'author-bio'")),
        ("\n[checks.long-sentence]\nwrds = 3\n", ("newslint.toml:3", "'wrds'", "'words'")),
        ("[checks.long-sentence]\nwords = 'many'\n", ("newslint.toml:2", "a whole number", "'many'")),
        ("[checks.long-sentnce]\nwords = 3\n", ("newslint.toml:1", "'long-sentence'")),
        ("profile = 'submision'\n", ("newslint.toml:1", "'submission'")),
        ("select = [\n", ("newslint.toml:", "not TOML")),
        ("fail-on = 'eror'\n", ("newslint.toml:1", "hint, warning, error")),
        ("extends = 'newslint.toml'\n", ("extends itself",)),
        ("extends = 'other.toml'\n", ("other.toml", "No such file")),
        ("patterns = ['other.toml']\n", ("other.toml", "No such file")),
        ("ignore = 'author-bio'\n", ("newslint.toml:1", "a list of strings")),
        ("[checks.long-sentence]\nwords = -1\n", ("newslint.toml:2", "below 0")),
        ("[checks.long-sentence]\nseverity = 'loud'\n", ("newslint.toml:2", "hint, warning, error")),
    ],
)
def test_a_broken_configuration(newslint: Call, good: Path, toml: str, words: tuple[str, ...]) -> None:
    (good.parent / "newslint.toml").write_text(toml, encoding="utf-8")
    ran = newslint(good)
    assert ran.status == 2
    assert ran.out == ""
    one_line(ran, *words)


def test_a_broken_configuration_below_spoils_only_its_own_folder(newslint: Call, good: Path) -> None:
    below = good.parent / "below"
    below.mkdir()
    (below / "newslint.toml").write_text("selct = []\n", encoding="utf-8")
    for name in ("a.txt", "b.txt"):
        (below / name).write_text(BROKEN, encoding="utf-8")
    ran = newslint("--format", "json", ".")
    assert ran.status == 2
    one_line(ran, "below/a.txt, below/b.txt", "newslint.toml:1", "'select'")
    assert found_in_good(ran)


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("--select", "author-boi", "good.txt"), ("author-boi", "'author-bio'")),
        (("--ignore", "sorcing", "good.txt"), ("sorcing", "'sourcing'")),
        (("--profile", "submision", "good.txt"), ("submision", "'submission'")),
        (("--format", "jsn", "good.txt"), ("jsn", "'json'")),
        (("--encoding", "utf-9", "good.txt"), ("utf-9",)),
        (("--encoding", "base64", "good.txt"), ("base64",)),
        (("--config", "none.toml", "good.txt"), ("none.toml",)),
        (("--output", "json", "good.txt"), ("FORMAT=FILE",)),
        (("chekc",), ("'check'",)),
        (("explain", "author-boi"), ("'author-bio'",)),
        (("new-check", "Wrong Name"), ("TOPIC/ID",)),
        (("test",), ("no pattern file",)),
        (("check",), ("nothing to lint",)),
    ],
)
def test_misuse(newslint: Call, good: Path, args: tuple[str, ...], words: tuple[str, ...]) -> None:
    ran = newslint(*args)
    assert ran.status == 2
    assert ran.out == ""
    one_line(ran, *words)


def test_an_unknown_option_names_the_nearest(newslint: Call, good: Path) -> None:
    ran = newslint("--slect", "author-bio", good)
    assert ran.status == 2
    assert ran.out == ""
    assert "--select" in ran.err


@pytest.mark.parametrize("content", [b"", b"\n \n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_file_is_skipped(newslint: Call, folder: Path, content: bytes) -> None:
    (folder / "empty.txt").write_bytes(content)
    ran = newslint("--isolated", "--format", "json", "empty.txt")
    assert ran.status == 0
    assert ran.json["files"][0] | {"findings": []} == {
        "path": "empty.txt", "status": "skipped", "reason": "empty", "findings": [], "readability": None,
        "verdict": None,
    }  # fmt: skip
    assert "empty.txt: skipped: empty" in newslint("--isolated", "empty.txt").out


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32", "utf-16-be", "utf-32-be"])
def test_a_bom_decides_the_encoding(newslint: Call, folder: Path, codec: str) -> None:
    mark = "\ufeff" if codec.endswith("-be") else ""
    (folder / "a.txt").write_bytes((mark + BROKEN).encode(codec))
    ran = newslint("--isolated", "--format", "json", "a.txt", "--select", "characters")
    assert ran.checks == ["replacement-character"]
    assert ran.json["files"][0]["findings"][0]["start"] == {"line": 1, "column": 16, "offset": 15}


def test_other_encodings_by_name(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_bytes("The café’s owner met Mayor Łukasz.\n".encode("cp1250", "replace"))
    assert newslint("--isolated", "--format", "json", "a.txt", "--encoding", "windows-1250").checks == []
    (folder / "b.txt").write_bytes("It is an old café.\n".encode("utf-16-le"))
    assert newslint("--isolated", "--format", "json", "b.txt", "--encoding", "utf-16-le").checks == []


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_bom_is_one_finding_that_names_it(newslint: Call, folder: Path, codec: str) -> None:
    copy = "The “café” on the quay will close in May, its owner said.\r\n" * 3
    (folder / "a.txt").write_bytes(copy.encode(codec))
    ran = newslint("--isolated", "--format", "json", "a.txt", "--select", "characters")
    assert ran.checks == ["invalid-bytes"]
    assert f"--encoding {codec}" in ran.json["files"][0]["findings"][0]["message"]


def test_other_files_with_nuls_are_no_text(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_bytes(bytes(range(256)) * 8)
    ran = newslint("--isolated", "a.txt")
    assert ran.status == 2
    assert "it is no text" in ran.err


def test_each_undecodable_byte_is_one_replacement_character_and_said_by_invalid_bytes(
    newslint: Call, folder: Path
) -> None:
    (folder / "a.txt").write_bytes(b"The mayor\x92s caf\xe9 \xff\xfe in M\xef\xbf\xbdlaga.\n")
    ran = newslint("--isolated", "--format", "json", "a.txt", "--select", "invalid-bytes,replacement-character")
    found = {f["check"]: f["quote"] for f in ran.json["files"][0]["findings"]}
    assert found["replacement-character"] == "\ufffd"
    text = "The mayor\ufffds caf\ufffd \ufffd\ufffd in M\ufffdlaga.\n"
    real = [f for f in ran.json["files"][0]["findings"] if f["check"] == "replacement-character"]
    assert [f["start"]["offset"] for f in real] == [text.index("M\ufffd") + 1]
    assert "invalid-bytes" in found


def test_a_loop_of_links_is_walked_once(newslint: Call, good: Path) -> None:
    (good.parent / "sub").mkdir()
    try:
        (good.parent / "sub" / "up").symlink_to(good.parent, target_is_directory=True)
    except OSError:
        pytest.skip("no symbolic links here")
    ran = newslint("--isolated", "--format", "json", ".")
    assert [f["path"] for f in ran.json["files"]] == ["good.txt"]


def test_a_link_out_of_the_folder_is_not_followed(
    newslint: Call, good: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "secret.txt").write_text(BROKEN, encoding="utf-8")
    (good.parent / "leak.txt").symlink_to(outside / "secret.txt")
    (good.parent / "leak").symlink_to(outside, target_is_directory=True)
    ran = newslint("--isolated", "--format", "json", ".")
    assert {f["path"]: f["status"] for f in ran.json["files"]} == {
        "good.txt": "checked",
        "leak": "skipped",
        "leak.txt": "skipped",
    }


def test_a_check_that_raises_is_named_and_the_others_go_on(
    newslint: Call, good: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from newslint.checks.characters import replacement_character as room
    from newslint.checks.readability import long_sentence as other

    def run(article: object, options: object) -> object:
        raise ValueError("a fault in the check")

    monkeypatch.setattr(other.CHECK, "run", run)
    ran = newslint("--isolated", "--format", "json", good)
    assert ran.status == 3
    assert ran.json["errors"] == [
        {"check": "long-sentence", "path": "good.txt", "message": "ValueError: a fault in the check"}
    ]
    assert room.CHECK.id in ran.checks
    assert "long-sentence crashed on good.txt" in newslint("--isolated", good).out


def test_a_large_file_and_a_long_line(newslint: Call, folder: Path) -> None:
    (folder / "long.txt").write_text("word " * 1_000_000 + BROKEN, encoding="utf-8")
    ran = newslint("--isolated", "--format", "json", "long.txt")
    assert ran.status == 1
    assert "replacement-character" in ran.checks
    assert "replacement-character" in newslint("--isolated", "long.txt").out


@pytest.mark.parametrize(
    "path", ["a.txt", "./a.txt", "in/a.txt", "in/../a.txt", "in//a.txt", "in/.", "in/..", "in/é.txt", "/a"]
)
def test_a_path_is_shown_from_the_working_directory(folder: Path, path: str) -> None:
    from newslint.intake import shown

    absolute = os.path.normpath(folder / path)
    told = os.path.relpath(absolute, folder) if absolute.startswith(str(folder)) else absolute
    assert shown(path) == shown(os.path.join(folder, path)) == shown(absolute) == told
    assert shown(str(folder)) == "."


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device here that is always full")
@pytest.mark.parametrize("form", [(), ("--format", "json")])
def test_a_full_disk_is_one_line(folder: Path, form: tuple[str, ...]) -> None:
    (folder / "a.txt").write_text("The mayor of M\ufffdlaga spoke.\n", encoding="utf-8")
    for _ in range(2):  # the second time the report may be kept
        with open("/dev/full", "wb") as full:
            words = [sys.executable, "-m", "newslint", "--isolated", *form, "a.txt"]
            done = subprocess.run(words, cwd=folder, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
        assert done.returncode == 2
        assert done.stderr == "newslint: the report can't be written: No space left on device\n"
        subprocess.run(words, cwd=folder, capture_output=True, check=False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device here that is always full")
def test_a_report_for_a_full_disk_names_its_file(newslint: Call, good: Path) -> None:
    ran = newslint("--output", "json=/dev/full", good)
    assert ran.status == 2
    assert ran.err == "newslint: /dev/full: cannot be written: No space left on device\n"
