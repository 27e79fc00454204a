"""`--changed-since`: in real git repositories, only what changed is reported, and nothing is missed without a word."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Ran

Call = Callable[..., Ran]
VAGUE = "Many experts believe"
STORY = (
    "The ferry to the islands will sail twice a day from May.\n\n"
    f"{VAGUE} the old boat is worn out.\n\n"
    "The mayor came to see it.\n\n"
    "Some say the new one is too large.\n"
)
Places = list[tuple[str, str, int]]


class Repository:
    """A git repository with its history in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "-q", "-b", "main")

    def git(self, *args: str) -> str:
        who = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false")
        done = subprocess.run(["git", *who, *args], cwd=self.folder, check=True, capture_output=True, text=True)
        return done.stdout

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def commit(self, name: str = "all") -> None:
        self.git("add", "-A")
        self.git("commit", "-qm", name)


@pytest.fixture
def repository(folder: Path) -> Repository:
    """One committed story with two faults, in lines 3 and 7, and no credit."""
    made = Repository(folder)
    made.write("newslint.toml", 'select = ["vague-attribution", "no-credit"]\n')
    made.write("story.txt", STORY)
    made.commit()
    return made


@pytest.fixture
def since(newslint: Call) -> Callable[..., Places]:
    """What is reported as changed: check, path and line, 0 for the article as a whole."""

    def call(revision: str, *paths: str) -> Places:
        ran = newslint("--format", "json", "--changed-since", revision, *(paths or (".",)))
        assert ran.status in (0, 1), ran.err
        return [
            (x["check"], f["path"], x["start"]["line"] if x["quote"] else 0)
            for f in ran.json["files"]
            for x in f["findings"]
        ]

    return call


Since = Callable[..., Places]
CREDIT = ("no-credit", "story.txt", 0)


def test_nothing_changed(since: Since, newslint: Call, repository: Repository) -> None:
    assert since("HEAD") == []
    ran = newslint(".", "--changed-since", "HEAD")
    assert (ran.status, ran.out) == (0, "Nothing found in 1 article; 3 in unchanged copy.\n")


def test_only_changed_lines_and_the_article_as_a_whole(since: Since, repository: Repository) -> None:
    repository.write("story.txt", STORY.replace("worn out", "tired out"))
    assert since("HEAD") == [CREDIT, ("vague-attribution", "story.txt", 3)]
    repository.write("story.txt", "A new lead.\n\n" + STORY)
    assert since("HEAD") == [CREDIT]


@pytest.mark.parametrize("how", ["committed", "staged", "unstaged"])
def test_committed_staged_and_unstaged_changes_count(since: Since, repository: Repository, how: str) -> None:
    repository.write("story.txt", STORY.replace("too large", "too big"))
    if how == "staged":
        repository.git("add", "-A")
    if how == "committed":
        repository.commit("change")
    assert ("vague-attribution", "story.txt", 7) in since("HEAD~1" if how == "committed" else "HEAD")


def test_a_new_file_counts_whole_also_untracked_ignored_or_empty_before(since: Since, repository: Repository) -> None:
    repository.write("empty.txt", "")
    repository.commit("empty")
    repository.write("empty.txt", STORY)
    repository.write("new.txt", STORY)
    repository.write(".gitignore", "ignored.txt\n")
    repository.write("ignored.txt", STORY)
    repository.write("added.txt", STORY)
    repository.git("add", "added.txt", "-N")
    found = since("HEAD", "empty.txt", "new.txt", "ignored.txt", "added.txt", "story.txt")
    assert {path for _, path, _ in found} == {"empty.txt", "new.txt", "ignored.txt", "added.txt"}
    assert len(found) == 4 * 3


def test_of_a_renamed_file_only_what_was_edited(since: Since, repository: Repository) -> None:
    repository.git("mv", "story.txt", "ferry.txt")
    assert since("HEAD") == [("no-credit", "ferry.txt", 0)]
    repository.write("ferry.txt", STORY.replace("worn out", "tired out"))
    repository.commit("rename")
    assert since("HEAD~1") == [("no-credit", "ferry.txt", 0), ("vague-attribution", "ferry.txt", 3)]


def test_the_lines_beside_one_that_was_taken_out_count(since: Since, repository: Repository) -> None:
    repository.write("story.txt", "One.\nMany experts believe it.\nTwo.\nSome say it rained.\nThree.\n")
    repository.commit("lines")
    repository.write("story.txt", "One.\nMany experts believe it.\nSome say it rained.\nThree.\n")
    assert since("HEAD") == [CREDIT, ("vague-attribution", "story.txt", 2), ("vague-attribution", "story.txt", 3)]


def test_what_others_did_since_is_not_ours(since: Since, repository: Repository) -> None:
    repository.git("checkout", "-qb", "desk")
    repository.write("ours.txt", "By Ida Moe\n\nSome say it rained.\n")
    repository.commit("ours")
    repository.git("checkout", "-q", "main")
    repository.write("story.txt", STORY.replace("worn out", "tired out"))
    repository.commit("theirs")
    repository.git("checkout", "-q", "desk")
    assert since("main") == [("vague-attribution", "ours.txt", 3)]


def test_from_a_folder_below_and_by_any_path(
    since: Since, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = repository.write("desk/é “q”\t.txt", STORY)
    repository.commit("desk")
    path.write_text(STORY.replace("worn out", "tired out"), encoding="utf-8")
    monkeypatch.chdir(path.parent)
    assert [line for *_, line in since("HEAD", ".")] == [0, 3]
    assert [line for *_, line in since("HEAD", str(path))] == [0, 3]
    assert since("HEAD", "../story.txt") == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
@pytest.mark.parametrize(
    "name", ["a\nb.txt", '"quoted".txt', "-x.txt", "a -> b.txt", "::set.txt", "+++ b.txt", "two  .txt"]
)
def test_odd_names(since: Since, newslint: Call, repository: Repository, name: str) -> None:
    path = repository.write(name, STORY)
    repository.commit("odd")
    assert since("HEAD", "./" + name) == []
    path.write_text(STORY.replace("worn out", "tired out"), encoding="utf-8")
    assert [line for *_, line in since("HEAD", "./" + name)] == [0, 3]


def test_copy_that_looks_like_a_patch(since: Since, repository: Repository) -> None:
    copy = "--- a/story.txt\n+++ b/other.txt\n@@ -1 +1,9 @@\nSome say so.\ndiff --git a/x b/x\n"
    repository.write("patch.txt", copy)
    repository.write("other.txt", STORY)
    repository.commit("patch")
    repository.write(
        "patch.txt", copy.replace("--- a", "-- a").replace("+++ b", "++ b").replace("Some say", "Some said")
    )
    assert {path for _, path, _ in since("HEAD")} == {"patch.txt"}
    repository.write("patch.txt", copy.replace("@@ -1", "@@ -2"))
    assert since("HEAD") == [("no-credit", "patch.txt", 0)]


def test_copy_that_git_takes_for_binary_counts_whole(since: Since, repository: Repository) -> None:
    repository.write("story.txt", STORY.encode("utf-16"))
    repository.commit("utf-16")
    repository.write("story.txt", STORY.replace("May", "June").encode("utf-16"))
    assert [line for *_, line in since("HEAD")] == [0, 3, 7]
    repository.write(".gitattributes", "*.txt -diff\n")
    repository.write("story.txt", STORY)
    repository.commit("attributes")
    repository.write("story.txt", STORY.replace("May", "June"))
    assert [line for *_, line in since("HEAD")] == [0, 3, 7]


def test_line_ends(since: Since, repository: Repository) -> None:
    crlf = STORY.replace("\n", "\r\n")
    repository.write("story.txt", crlf)
    repository.commit("crlf")
    repository.write("story.txt", crlf.replace("worn out", "tired out"))
    assert [line for *_, line in since("HEAD")] == [0, 3]
    lone = STORY.replace("\n", "\r")  # one line for git, many for newslint
    repository.write("story.txt", lone)
    repository.commit("cr")
    assert since("HEAD") == []
    repository.write("story.txt", lone.replace("worn out", "tired out"))
    assert [line for *_, line in since("HEAD")] == [0, 3, 7]


def test_a_finding_across_files_goes_by_its_own_place(newslint: Call, since: Since, repository: Repository) -> None:
    repository.write("newslint.toml", 'select = ["name-variant-across-files"]\n')
    repository.write("a.txt", "The letter came.\n\nVolodymyr Zelenskiy spoke.\n")
    repository.write("b.txt", "Volodymyr Zelenskyy spoke. Zelenskyy left. Zelenskyy waved.\n")
    repository.write("c.txt", "Volodymyr Zelenskyy wrote a letter.\n")
    repository.commit("names")
    assert "name-variant-across-files" in newslint(".").out
    repository.write("b.txt", "Volodymyr Zelenskyy spoke. Zelenskyy left. Zelenskyy waved twice.\n")
    assert since("HEAD") == []
    repository.write("a.txt", "The letter came.\n\nVolodymyr Zelenskiy spoke twice.\n")
    assert since("HEAD") == [("name-variant-across-files", "a.txt", 3)]


def test_with_a_baseline_what_is_known_stays_known(newslint: Call, since: Since, repository: Repository) -> None:
    newslint("baseline", "create")
    repository.write(
        "story.txt", STORY.replace("worn out", "tired out").replace("The mayor", "Observers say the mayor")
    )
    assert since("HEAD") == [("vague-attribution", "story.txt", 5)]
    summary = newslint(".", "--changed-since", "HEAD", "--format", "json").json["summary"]
    assert (summary["baselined"], summary["unchanged"], summary["findings"]) == (3, 0, 1)


# What git can't tell.


def test_files_that_git_was_told_not_to_look_at_count_whole(since: Since, repository: Repository) -> None:
    for flag in ("assume-unchanged", "skip-worktree"):
        repository.git("update-index", f"--{flag}", "story.txt")
        repository.write("story.txt", STORY.replace("worn out", "tired out"))
        assert [line for *_, line in since("HEAD")] == [0, 3, 7]
        repository.git("update-index", f"--no-{flag}", "story.txt")


def test_a_file_outside_and_a_link_count_whole_with_a_word(
    newslint: Call, since: Since, repository: Repository, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "story.txt"
    outside.write_text(STORY, encoding="utf-8")
    ran = newslint(outside, "--changed-since", "HEAD", "--format", "concise")
    assert ran.out.count("vague-attribution") == 2
    assert "outside the repository, or a link, so all of it is reported" in ran.err
    (repository.folder / "link.txt").symlink_to("story.txt")
    repository.commit("link")
    assert len(since("HEAD", "link.txt")) == 3


def test_another_repository_inside_counts_whole(since: Since, repository: Repository) -> None:
    inner = repository.folder / "inner"
    inner.mkdir()
    Repository(inner).write("story.txt", STORY)
    Repository(inner).commit("inner")
    assert len(since("HEAD", "inner")) == 3


def test_standard_input_counts_whole(newslint: Call, repository: Repository) -> None:
    ran = newslint("-", "--changed-since", "HEAD", "--format", "concise", stdin=STORY.encode())
    assert ran.out.count("vague-attribution") == 2
    assert "all of it is reported" in ran.err


@pytest.mark.parametrize(
    ("revision", "why"),
    [
        ("nowhere", "no revision is called 'nowhere' here"),
        ("--output=stolen", "is no name of a revision"),
        ("-h", "is no name of a revision"),
        ("", "is no name of a revision"),
        ("HEAD\n--output=stolen", "is no name of a revision"),
        ("HEAD^{tree}", "no revision is called"),
        ("HEAD:story.txt", "no revision is called"),
    ],
)
def test_what_is_no_revision(newslint: Call, repository: Repository, revision: str, why: str) -> None:
    ran = newslint(".", f"--changed-since={revision}")
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert why in ran.err
    assert not (repository.folder / "stolen").exists()


def test_a_shallow_clone_that_lacks_the_revision_is_said(
    newslint: Call, repository: Repository, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = repository.git("rev-parse", "HEAD").strip()
    repository.git("branch", "old")
    repository.write("story.txt", STORY.replace("worn out", "tired out"))
    repository.commit("two")
    clone = tmp_path_factory.mktemp("clone")
    subprocess.run(["git", "clone", "-q", "--depth=1", repository.folder.as_uri(), clone], check=True)
    monkeypatch.chdir(clone)
    for revision in (first, "origin/old", "HEAD~1"):
        ran = newslint(".", "--changed-since", revision)
        assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
        assert "this clone is shallow: fetch the whole history" in ran.err
    subprocess.run(["git", "fetch", "-q", "--depth=1", "origin", "old:old"], cwd=clone, check=True)
    ran = newslint(".", "--changed-since", "old")  # it is there now, but not what lies between
    assert (ran.status, "have no commit in common; this clone is shallow" in ran.err) == (2, True)
    subprocess.run(["git", "fetch", "-q", "--unshallow"], cwd=clone, check=True)
    assert newslint(".", "--changed-since", first).out.count("vague-attribution") == 1


def test_no_repository_and_no_git(newslint: Call, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "story.txt").write_text(STORY, encoding="utf-8")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    ran = newslint("story.txt", "--changed-since", "HEAD")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "newslint: --changed-since: the working directory is in no git repository\n"
    monkeypatch.setenv("PATH", str(folder))
    ran = newslint("story.txt", "--changed-since", "HEAD")
    assert (ran.status, "git is not installed" in ran.err) == (2, True)


def test_fixes_are_not_limited_so_both_are_refused(newslint: Call, repository: Repository) -> None:
    for option in ("--fix", "--diff", "--fix-only"):
        ran = newslint(".", "--changed-since", "HEAD", option)
        assert (ran.status, ran.out) == (2, "")


@pytest.mark.skipif(sys.platform == "win32", reason="the traps are shell scripts")
def test_a_hostile_configuration_runs_nothing(since: Since, repository: Repository, tmp_path: Path) -> None:
    trap = tmp_path / "trap.sh"
    trap.write_text(f"#!/bin/sh\necho $0 >> '{tmp_path}/sprung'\ncat\n", encoding="utf-8")
    trap.chmod(0o755)
    hooks = repository.folder / ".git" / "hooks"
    for name in ("post-index-change", "post-checkout"):
        (hooks / name).write_text(trap.read_text(encoding="utf-8"), encoding="utf-8")
        (hooks / name).chmod(0o755)
    repository.write("newslint.toml", 'select = ["vague-attribution"]\n')
    repository.write(".gitattributes", "*.txt diff=trap filter=trap\nother.txt filter=two.three\n")
    repository.write("other.txt", STORY)
    repository.commit("attributes")
    for key in (
        "core.fsmonitor", "core.pager", "diff.external", "diff.trap.command", "diff.trap.textconv",
        "filter.trap.clean", "filter.trap.smudge", "filter.two.three.process",
    ):  # fmt: skip
        repository.git("config", key, str(trap))
    repository.git("config", "filter.trap.required", "true")
    repository.git("config", "color.ui", "always")
    repository.git("config", "diff.noprefix", "true")
    repository.write("story.txt", STORY.replace("worn out", "tired out"))
    repository.write("other.txt", STORY.replace("too large", "too big"))
    sprung = tmp_path / "sprung"
    sprung.unlink(missing_ok=True)
    assert since("HEAD") == [("vague-attribution", "other.txt", 7), ("vague-attribution", "story.txt", 3)]
    assert not sprung.exists()
    subprocess.run(["git", "diff", "HEAD"], cwd=repository.folder, capture_output=True, check=False)
    assert sprung.exists()  # the traps are real


def test_a_partial_clone_fetches_nothing(
    newslint: Call, repository: Repository, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.git("config", "uploadpack.allowFilter", "true")
    repository.write("story.txt", STORY.replace("worn out", "tired out"))
    repository.commit("two")
    clone = tmp_path_factory.mktemp("partial")
    subprocess.run(["git", "clone", "-q", "--filter=blob:none", repository.folder.as_uri(), clone], check=True)
    trap = clone.parent / "fetched"
    subprocess.run(["git", "config", "remote.origin.uploadpack", f"touch {trap};false"], cwd=clone, check=True)
    subprocess.run(["git", "config", "protocol.file.allow", "always"], cwd=clone, check=True)
    monkeypatch.chdir(clone)
    ran = newslint(".", "--changed-since", "HEAD~1")
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert not trap.exists()
    subprocess.run(["git", "diff", "HEAD~1"], cwd=clone, capture_output=True, check=False)
    assert trap.exists()


def test_settings_in_the_environment_stay(
    since: Since, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "diff.algorithm")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", "histogram")
    monkeypatch.setenv("GIT_DIFF_OPTS", "--unified=50")
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", os.devnull)
    repository.write("story.txt", STORY.replace("worn out", "tired out"))
    assert since("HEAD") == [CREDIT, ("vague-attribution", "story.txt", 3)]
