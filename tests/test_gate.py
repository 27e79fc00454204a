"""The gate is not opened by who submits: the recipes for copy from outside, against everything a folder can bring."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest
from conftest import Ran
from formats import RAW
from junitparser import JUnitXml
from test_formats_github import commands

Call = Callable[..., Ran]

NEWSLINT = Path(sys.executable).parent / "newslint"
FAULTS = {"replacement-character", "vague-attribution"}
BAD = "Storks came back to Velmora in May.\n\nMany experts believe the tower of M\ufffdlaga is too old for them.\n"
CLEAN = "By Ada Quill\n\nThe council of Velmora met on 3 June 2024, Mayor Ines Roth said.\n"
DESK = 'profile = "submission"\nfail-on = "warning"\n'
RECIPES = {"config": ("--config", "desk.toml", "--no-allow"), "isolated": ("--isolated", "--no-allow")}
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="such names and files are not made on Windows")


@pytest.fixture(params=list(RECIPES))
def recipe(request: pytest.FixtureRequest) -> tuple[str, ...]:
    return RECIPES[request.param]


@pytest.fixture
def incoming(folder: Path) -> Path:
    """The folder of those who submit, beside the desk's configuration."""
    (folder / "desk.toml").write_text(DESK, encoding="utf-8")
    own = folder / "incoming"
    own.mkdir()
    return own


def put(path: Path, text: str | bytes = BAD) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def bytes_name(folder: Path, name: bytes) -> Path:
    """A name that is no UTF-8, where the file system takes it."""
    path = Path(os.fsdecode(os.fsencode(folder) + b"/" + name))
    try:
        return put(path)
    except OSError:
        pytest.skip("this file system takes no name that is no UTF-8")


def found(ran: Ran) -> dict[str, set[str]]:
    return {file["path"]: {finding["check"] for finding in file["findings"]} for file in ran.json["files"]}


def really(folder: Path, *args: str | Path) -> Ran:
    """The installed command in a process of its own, which must not hang."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        [str(NEWSLINT), *map(str, args)],
        cwd=folder, env=environment, capture_output=True, timeout=120, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


# What the copy says of itself.


IDS = "replacement-character,vague-attribution"
FAULT = "Many experts believe the tower of M\ufffdlaga is too old."


@pytest.mark.parametrize(
    "text",
    [
        f"[newslint: allow-file {IDS} — it is meant]\n\n{FAULT}\n",
        f"[Newslint: Allow-file {IDS}]\n\n{FAULT}\n",
        f"[NEWSLINT: ALLOW-FILE {IDS.upper()}]\n\n{FAULT}\n",
        f"[nEwSlInT: aLlOw-FiLe {IDS}]\n\n{FAULT}\n",
        f"<!-- newslint: allow-file {IDS} — it is meant -->\n\n{FAULT}\n",
        f"<!--newslint: allow-file {IDS}-->\n\n{FAULT}\n",
        f"<!-- Newslint: Allow {IDS} -->\n{FAULT}\n",
        f"[newslint: allow {IDS}]\n{FAULT}\n",
        f"{FAULT} [newslint: allow {IDS} — it is meant]\n",
        f"{FAULT} <!-- newslint: allow {IDS} -->\n",
        "Many experts believe [sic] the tower of M\ufffd [sic]laga is too old.\n",
        "Many experts believe [SIC] the tower of M\ufffd [Sic]laga is too old.\n",
        f"[newslint: allow-file *]\n[newslint: allow-file characters,sourcing]\n[newslint: ignore]\n\n{FAULT}\n",
        f"---\nnewslint: off\nignore: [{IDS}]\n---\n\n{FAULT}\n",
        f"<!-- newslint-disable -->\n# noqa\n% newslint: skip\n\n{FAULT}\n",
    ],
)
@pytest.mark.parametrize("ending", ["txt", "md"])
def test_an_article_cannot_allow_itself(
    newslint: Call, incoming: Path, recipe: tuple[str, ...], text: str, ending: str
) -> None:
    put(incoming / f"story.{ending}", text)
    ran = newslint(*recipe, "--format", "json", "incoming/")
    assert ran.status == 1
    assert ran.json["summary"]["suppressed"] == 0
    assert found(ran)[f"incoming/story.{ending}"] >= FAULTS
    if "--config" in recipe:
        assert ran.json["files"][0]["verdict"] == "reject"


def test_without_no_allow_the_same_remark_would_do(newslint: Call, incoming: Path) -> None:
    put(incoming / "story.txt", f"[newslint: allow-file {IDS} — it is meant]\n\n{FAULT}\n")
    assert newslint("--isolated", "incoming").status == 0


# What the folder brings along.


@pytest.mark.parametrize("name", ["newslint.toml", "pyproject.toml"])
def test_the_folder_s_own_configuration_counts_for_nothing(
    newslint: Call, incoming: Path, recipe: tuple[str, ...], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(incoming / "deep" / "story.txt")
    keys = (
        'select = ["no-source"]\nignore = ["replacement-character", "vague-attribution"]\nexclude = ["**"]\n'
        'fail-on = "error"\npatterns = ["evil.toml"]\nno-such-key = 1\n'
    )
    lists = 'accept = ["error", "warning"]\n'
    own = f"[tool.newslint]\n{keys}[tool.newslint.policy]\n" if name == "pyproject.toml" else f"{keys}[policy]\n"
    put(incoming / name, own + lists)
    put(incoming / "deep" / name, own + lists)
    put(incoming / "evil.toml", "[[pattern]]\nid = 'x'\nmessage = '::error::owned'\nmatch = '(a+)+$'\n")
    ran = newslint(*recipe, "--format", "json", "incoming/")
    assert (ran.status, ran.err) == (1, "")
    assert found(ran)["incoming/deep/story.txt"] >= FAULTS
    monkeypatch.chdir(incoming)  # where a whole checkout is theirs
    inside = [str(Path("..", word)) if word == "desk.toml" else word for word in recipe]
    ran = newslint(*inside, "--format", "json", ".")
    assert (ran.status, ran.err) == (1, "")
    assert found(ran)["deep/story.txt"] >= FAULTS


def test_a_baseline_that_holds_its_findings_counts_for_nothing(
    newslint: Call, incoming: Path, recipe: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    put(incoming / "story.txt")
    monkeypatch.chdir(incoming)
    assert newslint("baseline", "create", ".").status == 0
    assert newslint(".").status == 0  # which is what it would do
    inside = [str(Path("..", word)) if word == "desk.toml" else word for word in recipe]
    assert found(newslint(*inside, "--format", "json", "."))["story.txt"] >= FAULTS
    monkeypatch.chdir(incoming.parent)
    ran = newslint(*recipe, "--format", "json", "incoming/")
    assert ran.status == 1
    assert found(ran)["incoming/story.txt"] >= FAULTS


@pytest.mark.parametrize("name", [".gitignore", ".newslintignore"])
def test_no_ignore_file_hides_copy_be_it_in_the_folder_or_above(
    newslint: Call, incoming: Path, recipe: tuple[str, ...], name: str
) -> None:
    """A pull request brings the folders above too."""
    subprocess.run(["git", "init", "-q"], cwd=incoming.parent, check=True)
    put(incoming / "story.txt")
    put(incoming / "deep" / "other.txt")
    assert len(found(newslint(*recipe, "--format", "json", "incoming/"))) == 2
    for place in (incoming.parent, incoming, incoming / "deep"):
        put(place / name, "*.txt\nincoming/story.txt\ndeep/\n*\n")
    assert newslint("incoming/").status == 2  # which is what they would do
    ran = newslint(*recipe, "--format", "json", "incoming/")
    assert ran.status == 1
    assert set(found(ran)) == {"incoming/story.txt", "incoming/deep/other.txt"}


def test_nothing_that_comes_with_the_copy_is_run(incoming: Path, recipe: tuple[str, ...]) -> None:
    marker = incoming.parent / "owned"
    code = f"open({str(marker)!r}, 'w').close()\n"
    for name in ("sitecustomize.py", "usercustomize.py", "newslint.py", "regex.py", "click.py", "conftest.py"):
        put(incoming / name, code)
    put(incoming / "newslint" / "__init__.py", code)
    put(incoming / "checks" / "evil" / "evil" / "__init__.py", code)
    put(incoming / "newslint.toml", "plugins = ['evil']\nchecks = ['./checks']\n")
    put(incoming / "evil.dist-info" / "entry_points.txt", "[newslint.checks]\nevil = newslint.checks.evil\n")
    put(incoming / "story.txt")
    assert really(incoming.parent, *recipe, "incoming/").status == 1
    inside = [str(Path("..", word)) if word == "desk.toml" else word for word in recipe]
    assert really(incoming, *inside, "--format", "github", ".").status == 1
    assert not marker.exists()


@pytest.mark.parametrize(
    "keys",
    ['extends = "{}"', 'patterns = ["{}"]', 'profile = "{}"', '[checks.house-spelling]\nfiles = ["{}"]'],
)
def test_a_configuration_that_names_files_outside_tells_nothing_of_them(
    newslint: Call, incoming: Path, recipe: tuple[str, ...], keys: str
) -> None:
    secret = put(incoming.parent / "elsewhere" / "secret.toml", "hunter2 is the word\n")
    put(incoming / "story.txt")
    for name in (str(secret), "../elsewhere/secret.toml"):
        put(incoming / "newslint.toml", keys.format(name) + "\n")
        ran = newslint(*recipe, "--format", "json", "incoming/")
        assert (ran.status, ran.err) == (1, "")
        assert found(ran)["incoming/story.txt"] >= FAULTS
        own = newslint("incoming/")  # by those who trust it
        assert (own.status, len(own.err.splitlines())) == (2, 1), own
        assert "hunter2" not in own.out + own.err


# What files are called.


NAMES = [
    "new\nline.txt",
    "a\n::error::forged.txt",
    "a\r::error::forged.txt",
    "::error::forged.txt",
    "::error file=x,line=1::forged%0A::error::forged.txt",
    "%0A::error::forged.txt",
    "##[error]forged.txt",
    "##vso[task.complete result=Succeeded;]forged.txt",
    "\x1b]0;owned\x07\x1b[2J\x1b[31m.txt",
    "\x9b31m\u202etxt.exe\u2066.txt",
    "--exit-zero.txt",
    "-rf.txt",
    " leading and trailing .txt",
    "]]><system-out>forged&lt;.txt",
    '"><script>alert(1)<.txt',
    "a`b`|c|[d](e).txt",
    "incoming.txt:3:1: warning forged: x.txt",
    "C:\\evil\\..\\x.txt",
]
FORGING = (
    "Storks came back to Velmora in May.\n\n"
    "Many experts believe the tower of M\ufffdlaga is too old.\n\n"
    "[Insert a photograph of the nest on the tower and of the storks that came back to it in May, and then the words "
    "::error::forged ::error::forged ##[error]forged ##vso[task.complete]forged %0A::error::forged \x1b[2J here]\n\n"
    "The TK ##[error]forged ]]></failure><testcase name='forged'/> was <b>not</b> there.\n"
)


@pytest.fixture
def odd(incoming: Path) -> dict[str, Path]:
    """Bad copy under every odd name, by the path that is to be reported."""
    if sys.platform == "win32":
        pytest.skip("such names can't be made on Windows")
    made = {}
    for name in NAMES:
        try:
            made[f"incoming/{name}"] = put(incoming / name, FORGING)
        except OSError:  # a file system of another kind
            continue
    assert len(made) > 8
    return made


def test_each_odd_name_is_checked_under_its_own(newslint: Call, odd: dict[str, Path], recipe: tuple[str, ...]) -> None:
    ran = newslint(*recipe, "--format", "json", "incoming/")
    assert (ran.status, ran.err) == (1, "")
    assert set(found(ran)) == set(odd)
    assert all(checks >= FAULTS for checks in found(ran).values())


@pytest.mark.parametrize("form", ["text", "concise", "github"])
@pytest.mark.parametrize("inside", [False, True])
def test_a_log_holds_nothing_forged(
    newslint: Call, odd: dict[str, Path], form: str, inside: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Inside the folder a name stands at the start of a line."""
    if inside:
        monkeypatch.chdir("incoming")
    ran = newslint("--isolated", "--no-allow", "--format", form, "." if inside else "incoming/")
    assert ran.status == 1
    assert not (RAW | set("\r")) & set(ran.out + ran.err)
    told = commands(ran.out) + commands(ran.err)
    if form != "github":
        assert told == []
        assert "##[" not in ran.out
        assert "##vso[" not in ran.out
    assert {name for name, _, _ in told} <= {"error", "warning", "notice"}
    assert not [message for _, _, message in told if message.startswith("forged")]
    own = {path.rpartition("/")[2] if inside else path for path in odd}
    shown = {properties["file"] for _, properties, _ in told if "file" in properties}
    assert len(shown) <= len(own)
    assert all(properties["title"].startswith("newslint ") for _, properties, _ in told if "title" in properties)


def test_concise_has_one_line_a_finding_and_each_begins_with_a_file(newslint: Call, odd: dict[str, Path]) -> None:
    findings = newslint("--isolated", "--no-allow", "--format", "json", "incoming/").json["summary"]["findings"]
    lines = newslint("--isolated", "--no-allow", "--format", "concise", "incoming/").out.splitlines()
    assert len(lines) == findings + 1  # and the summary
    assert all(line.startswith("incoming/") for line in lines[:-1])


def test_junit_and_sarif_hold_what_is_there_and_no_more(newslint: Call, odd: dict[str, Path]) -> None:
    args = ("--isolated", "--no-allow", "incoming/", "--format")
    files = newslint(*args, "json").json["files"]
    expected = sum(f["severity"] != "hint" for file in files for f in file["findings"])
    suites = JUnitXml.fromstring(newslint(*args, "junit").out.encode())
    cases = [case for suite in suites for case in suite]
    assert sum(len(case.result) for case in cases if case.result) == expected
    assert "forged" not in {case.name for case in cases}
    results = newslint(*args, "sarif").json["runs"][0]["results"]
    assert len(results) == sum(len(file["findings"]) for file in files)
    uris = {x["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for x in results}
    assert {unquote(uri) for uri in uris} == set(odd)
    assert not [uri for uri in uris if any(ch in uri for ch in "\n\r\x1b <>")]


@needs_posix
def test_names_that_are_no_utf_8_are_told_apart(newslint: Call, incoming: Path, recipe: tuple[str, ...]) -> None:
    bytes_name(incoming, b"caf\xe9.txt")
    bytes_name(incoming, b"caf\xff.txt").write_text(CLEAN, encoding="utf-8")
    ran = newslint(*recipe, "--format", "json", "incoming/")
    assert ran.status == 1
    assert found(ran)["incoming/caf\\xe9.txt"] >= FAULTS
    assert not FAULTS & found(ran)["incoming/caf\\xff.txt"]
    newslint(*RECIPES["config"], "--split", "accepted=in", "--split", "rejected=out", "incoming/")
    assert [os.fsencode(p.name) for p in Path("in").iterdir()] == [b"caf\xff.txt"]
    assert [os.fsencode(p.name) for p in Path("out").iterdir()] == [b"caf\xe9.txt"]


@needs_posix
def test_two_files_that_are_shown_by_one_name_are_refused(newslint: Call, incoming: Path) -> None:
    """The verdict on the one must not let the other through."""
    bytes_name(incoming, b"caf\xe9.txt")
    put(incoming / "caf\\xe9.txt", CLEAN)
    put(incoming / "fine.txt", CLEAN)
    args = ("--split", "accepted=in", "--split", "rejected=out", "--format", "json", "incoming/")
    ran = newslint(*RECIPES["config"], *args)
    assert ran.status == 2
    assert "two files are shown by this name" in ran.err
    assert [p.name for p in Path("in").iterdir()] == ["fine.txt"]
    assert not Path("out").exists()


@needs_posix
def test_a_name_that_begins_with_a_dash_is_a_file_behind_two(newslint: Call, incoming: Path) -> None:
    put(incoming / "--exit-zero", BAD)
    assert newslint("--isolated", "--no-allow", "--", *(p.name for p in incoming.iterdir())).status == 2  # none is here
    os.chdir(incoming)
    assert newslint("--isolated", "--no-allow", "--", "--exit-zero").status == 1


# What files are.


@needs_posix
@pytest.mark.parametrize("name", [".gitignore", ".newslintignore", "newslint.toml", "pyproject.toml"])
def test_a_pipe_by_the_name_of_a_setting_holds_nothing_up(incoming: Path, name: str) -> None:
    put(incoming / "story.txt")
    (incoming / ".git").mkdir()
    os.mkfifo(incoming / name)
    ran = really(incoming, "check", "--no-cache", "--format", "json", ".")
    assert ran.status == 1
    assert found(ran)["story.txt"] >= FAULTS


@needs_posix
def test_settings_extend_no_pipe(incoming: Path) -> None:
    put(incoming / "story.txt")
    put(incoming / "newslint.toml", 'extends = "pipe.toml"\n')
    os.mkfifo(incoming / "pipe.toml")
    ran = really(incoming, "check", "--no-cache", "story.txt")
    assert ran.status == 2
    assert "pipe.toml: no file; write the settings into one" in ran.err


@needs_posix
def test_what_is_no_file_is_said_and_nothing_hangs(incoming: Path, recipe: tuple[str, ...]) -> None:
    os.mkfifo(incoming / "pipe.txt")
    (incoming / "to-pipe.txt").symlink_to("pipe.txt")
    (incoming / "loop.txt").symlink_to("loop.txt")
    (incoming / "gone.txt").symlink_to("nowhere.txt")
    (incoming / "here").symlink_to(".")
    for name, target in (
        ("up", ".."),
        ("zero.txt", "/dev/zero"),
        ("tty.txt", "/dev/tty"),
        ("desk.txt", "../desk.toml"),
    ):
        (incoming / name).symlink_to(target)
    put(incoming / "story.txt")
    for paths in (["incoming/"], ["incoming/*.txt"], [f"incoming/{p.name}" for p in sorted(incoming.glob("*.txt"))]):
        ran = really(incoming.parent, *recipe, "--format", "json", *paths)
        assert ran.status == 2
        assert found(ran)["incoming/story.txt"] >= FAULTS
        states = {file["path"]: file["status"] for file in ran.json["files"]}
        for name in ("pipe", "loop", "gone"):
            assert states[f"incoming/{name}.txt"] == "failed"
            assert ran.err.count(f"incoming/{name}.txt") == 1
        assert len(ran.err.splitlines()) == len(set(ran.err.splitlines())) <= 5
        if len(paths) == 1:  # who names a link means where it leads
            assert {states["incoming/zero.txt"], states["incoming/tty.txt"], states["incoming/desk.txt"]} == {"skipped"}


def test_folders_without_end_are_not_gone_through(newslint: Call, incoming: Path, recipe: tuple[str, ...]) -> None:
    put(incoming / "fine.txt", CLEAN)
    put(incoming.joinpath(*["d"] * 99) / "story.txt")
    assert found(newslint(*recipe, "--format", "json", "incoming/"))["incoming/" + "d/" * 99 + "story.txt"] >= FAULTS
    put(incoming.joinpath(*["d"] * 120) / "story.txt")
    ran = newslint(*recipe, "--format", "json", "incoming/")
    assert (ran.status, len(ran.err.splitlines())) == (2, 1)
    assert "folders deep" in ran.err


@needs_posix
def test_a_socket_and_a_device_are_no_articles(incoming: Path, recipe: tuple[str, ...]) -> None:
    os.chdir(incoming)  # the name of a socket may be short only
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.txt")
        os.chdir(incoming.parent)
        with contextlib.suppress(OSError):  # only root may make one
            os.mknod(incoming / "full.txt", 0o20666, os.makedev(1, 5))  # /dev/zero
        ran = really(incoming.parent, *recipe, "--format", "json", "incoming/")
    assert ran.status == 2
    assert {file["status"] for file in ran.json["files"]} == {"failed"}
    assert "a pipe or a device" in ran.err


@needs_posix
def test_what_a_shell_hands_over_is_read_once(incoming: Path) -> None:
    put(incoming / "story.txt")
    command = f"{NEWSLINT} --isolated --format concise <(cat incoming/story.txt)"
    done = subprocess.run(
        ["bash", "-c", command], cwd=incoming.parent, capture_output=True, text=True, check=False, timeout=120
    )
    assert (done.returncode, "replacement-character" in done.stdout) == (1, True)


def test_copy_that_cannot_be_checked_is_never_accepted(newslint: Call, incoming: Path, recipe: tuple[str, ...]) -> None:
    put(incoming / "empty.txt", "")
    put(incoming / "blank.txt", "\ufeff \n\n")
    put(incoming / "binary.txt", b"\0\1\2" * 99)
    put(incoming / "renamed.html")
    put(incoming / "fine.txt", CLEAN)
    ran = newslint(*recipe, "--format", "json", "incoming/")
    assert ran.status == 2
    files = {Path(file["path"]).name: file for file in ran.json["files"]}
    assert {name for name, file in files.items() if file["status"] == "checked" and not file["findings"]} <= {
        "fine.txt"
    }
    assert (files["empty.txt"]["status"], files["binary.txt"]["status"]) == ("skipped", "failed")
    assert all(file["reason"] for file in files.values() if file["status"] != "checked")
    if "--config" in recipe:
        assert {name for name, file in files.items() if file["verdict"] == "accept"} == {"fine.txt"}
        (incoming / "binary.txt").unlink()
        assert newslint(*recipe, "--split", "accepted=in", "incoming/").status == 1
        assert [p.name for p in Path("in").iterdir()] == ["fine.txt"]


def test_a_hidden_file_is_not_accepted_by_being_hidden(newslint: Call, incoming: Path, recipe: tuple[str, ...]) -> None:
    put(incoming / ".hidden.txt")
    put(incoming / ".folder" / "story.txt")
    ran = newslint(*recipe, "incoming/")
    assert (ran.status, "no articles" in ran.err) == (2, True)
    assert newslint(*recipe, "incoming/.hidden.txt").status == 1
    put(incoming / "fine.txt", CLEAN)
    newslint(*RECIPES["config"], "--split", "accepted=in", "incoming/")
    assert [p.name for p in Path("in").iterdir()] == ["fine.txt"]


AS_ANOTHER_USER = """
import os, sys
from newslint.cli import main
args = [*sys.argv[1:], "--no-cache", "--format", "json", "incoming/"]
try: main(args)  # as root: loads every module it needs
except SystemExit: pass
os.chmod("incoming/closed", 0)
os.chmod("incoming/secret.txt", 0)
print("then", flush=True)
os.geteuid() == 0 and os.setuid(65534)
main(args)
"""


@needs_posix
def test_a_folder_without_permission_is_said(incoming: Path, recipe: tuple[str, ...]) -> None:
    put(incoming / "closed" / "story.txt")
    put(incoming / "secret.txt")
    put(incoming / "story.txt")
    for own in (incoming.parent, *list(incoming.parent.parents)[:2]) if os.geteuid() == 0 else ():
        own.chmod(own.stat().st_mode | 0o055)  # pytest's own folders are closed to others
    done = subprocess.run(
        [sys.executable, "-c", AS_ANOTHER_USER, *recipe],
        cwd=incoming.parent, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    (incoming / "closed").chmod(0o755)
    if "no checks in" in done.stderr:
        pytest.skip("this checkout cannot be read by another user")
    assert done.returncode == 2
    files = {file["path"]: file["status"] for file in json.loads(done.stdout.rpartition("then\n")[2])["files"]}
    assert files["incoming/story.txt"] == "checked"
    assert files["incoming/secret.txt"] == "failed"
    assert done.stderr.count("incoming/closed") == 1
    assert "Permission denied" in done.stderr
