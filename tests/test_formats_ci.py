"""What CI servers take from this repository, run as far as that goes without them: hooks, the action, GitLab's job."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from conftest import ROOT

BIN = Path(sys.executable).parent
OFFLINE = re.compile(r"No matching distribution|NewConnectionError|NameResolutionError|Temporary failure|timed out")
GOOD = "The council met on Monday. It voted for the bridge, the mayor said.\n"
BAD = "The mayor of M\ufffdlaga spoke.\n"
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))


class Done(NamedTuple):
    status: int
    out: str


def call(command: list[str | Path], cwd: Path, **variables: str | Path) -> Done:
    """Run a command with a small environment of its own; output and errors together. Skipped where pip needs a net."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("GITHUB_", "CI_", "GIT_", "VIRTUAL_ENV"))}
    done = subprocess.run(
        command, cwd=cwd, env={**kept, **{k: str(v) for k, v in variables.items()}}, check=False, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
    )  # fmt: skip
    if done.returncode and OFFLINE.search(done.stdout):
        pytest.skip("pip can reach no package index here")
    return Done(done.returncode, done.stdout)


def git(cwd: Path, *args: str) -> Done:
    return call(
        ["git", "-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "core.hooksPath=.git/hooks", *args], cwd
    )


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A git repository with one clean article."""
    desk = tmp_path / "desk"
    desk.mkdir()
    git(desk, "init", "-q")
    (desk / "good.txt").write_text(GOOD, encoding="utf-8")
    git(desk, "add", ".")
    assert git(desk, "commit", "-qm", "first").status == 0
    return desk


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This checkout as it stands, committed: a repository that pre-commit can take hooks from."""
    copy: Path = tmp_path_factory.mktemp("hooks") / "newslint"
    listed = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").out
    for name in filter(None, listed.split("\0")):
        if not name.startswith(("tests/", "seeds/")) and (ROOT / name).exists():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, copy / name, follow_symlinks=False)
    git(copy, "init", "-q")
    git(copy, "add", ".")
    assert git(copy, "commit", "-qm", "all").status == 0
    return copy


@pytest.mark.parametrize(
    ("schema", "file"), [("vendor.github-actions", "action.yml"), ("vendor.gitlab-ci", "docs/gitlab.yml")]
)
def test_files_keep_to_their_published_schemas(schema: str, file: str) -> None:
    done = call([BIN / "check-jsonschema", "--builtin-schema", schema, file], ROOT)
    assert done.status == 0, done.out


def test_pre_commit_takes_the_hooks() -> None:
    done = call([BIN / "pre-commit", "validate-manifest", ".pre-commit-hooks.yaml"], ROOT)
    assert done.status == 0, done.out


def test_pre_commit_stops_a_commit_and_makes_fixes(desk: Path, checkout: Path, tmp_path_factory: Any) -> None:
    home = tmp_path_factory.mktemp("home")
    revision = git(checkout, "rev-parse", "HEAD").out.strip()
    hooks = {"repos": [{"repo": str(checkout), "rev": revision, "hooks": [{"id": "newslint-fix"}, {"id": "newslint"}]}]}
    (desk / ".pre-commit-config.yaml").write_text(yaml.safe_dump(hooks), encoding="utf-8")
    (desk / "bad.md").write_text(BAD, encoding="utf-8")
    (desk / "fixable.txt").write_text("She said theyâ€™d vote on Monday, the mayor said.\n", encoding="utf-8")
    (desk / "picture.bin").write_bytes(b"\x00\xff")
    git(desk, "add", ".")
    first = call([BIN / "pre-commit", "run"], desk, PRE_COMMIT_HOME=home)
    assert first.status == 1
    assert "files were modified by this hook" in first.out
    assert "bad.md:1" in first.out or re.search(r"bad\.md\n +1:15 +error +replacement-character", first.out)
    assert (desk / "fixable.txt").read_text(encoding="utf-8") == "She said they’d vote on Monday, the mayor said.\n"
    (desk / "bad.md").write_text(GOOD, encoding="utf-8")
    git(desk, "add", ".")
    second = call([BIN / "pre-commit", "run"], desk, PRE_COMMIT_HOME=home)
    assert (second.status, second.out.count("Passed")) == (0, 2), second.out


class Runner:
    """Runs the steps of the action as GitHub's runner does: `bash --noprofile --norc -eo pipefail FILE`."""

    def __init__(self, workspace: Path, temporary: Path) -> None:
        self.workspace, self.temporary = workspace, temporary
        self.outputs: dict[str, dict[str, str]] = {}
        self.summary = temporary / "summary.md"
        self.summary.write_text("Of another command.\n", encoding="utf-8")

    def step(self, identity: str, **inputs: str) -> Done:
        step = next(s for s in ACTION["runs"]["steps"] if s["id"] == identity)
        values = {f"inputs.{name}": str(i["default"]) for name, i in ACTION["inputs"].items()}
        values |= {f"inputs.{name.replace('_', '-')}": value for name, value in inputs.items()}
        values |= {f"steps.{s}.outputs.{k}": v for s, told in self.outputs.items() for k, v in told.items()}
        variables = {k: values[v.removeprefix("${{ ").removesuffix(" }}")] for k, v in step["env"].items()}
        script, output = self.temporary / f"{identity}.sh", self.temporary / f"{identity}.out"
        script.write_text(step["run"], encoding="utf-8")
        output.write_text("", encoding="utf-8")
        done = call(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", script], self.workspace, **variables,
            GITHUB_ACTION_PATH=ROOT, GITHUB_OUTPUT=output, GITHUB_STEP_SUMMARY=self.summary,
            GITHUB_WORKSPACE=self.workspace, RUNNER_TEMP=self.temporary,
        )  # fmt: skip
        self.outputs[identity] = dict(line.split("=", 1) for line in output.read_text("utf-8").splitlines())
        return done


@pytest.fixture
def runner(desk: Path, tmp_path: Path) -> Runner:
    """A runner for which newslint is installed already."""
    temporary = tmp_path / "temp"
    temporary.mkdir()
    runner = Runner(desk, temporary)
    runner.outputs["install"] = {"newslint": str(BIN / "newslint")}
    return runner


def test_no_input_is_part_of_a_script() -> None:
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step["run"]
        assert all(re.fullmatch(r"\$\{\{ [\w.-]+ \}\}", value) for value in step["env"].values())


def test_the_action_installs_and_lints(runner: Runner, desk: Path) -> None:
    for name in ("venv.py", "pip.py", "click.py", "newslint.py"):  # copy that would like to be run
        (desk / name).write_text("raise SystemExit('run from the copy')", encoding="utf-8")
    (desk / "bad.txt").write_text(BAD, encoding="utf-8")
    installed = runner.step("install")
    assert installed.status == 0, installed.out
    assert runner.outputs["install"]["newslint"].startswith(str(runner.temporary))
    linted = runner.step("lint", sarif="out.sarif", args="--isolated --select\n  replacement-character")
    assert linted.status == 1
    assert linted.out.startswith("::error file=bad.txt,line=1,endLine=1,col=15,")
    assert runner.outputs["lint"] == {"status": "1"}
    assert json.loads((desk / "out.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]
    summary = runner.summary.read_text(encoding="utf-8")
    assert summary.startswith("Of another command.\n## newslint")
    assert "replacement-character" in summary


def test_the_action_is_content_with_clean_copy(runner: Runner) -> None:
    assert runner.step("lint").status == 0
    assert runner.outputs["lint"] == {"status": "0"}


def test_the_action_reads_each_line_of_paths_as_one_path(runner: Runner, desk: Path) -> None:
    (desk / "a b.txt").write_text(BAD, encoding="utf-8")
    (desk / "--exit-zero.txt").write_text(BAD, encoding="utf-8")
    done = runner.step("lint", paths="a b.txt\n--exit-zero.txt\n\ngood.txt\n", args="--isolated")
    assert done.status == 1
    assert re.findall(r"::error file=([^,]*)", done.out) == ["--exit-zero.txt", "a b.txt"]


@pytest.mark.parametrize("evil", ["$(touch owned)", "`touch owned`", "; touch owned #", '" ; touch owned ; "', "*"])
def test_no_input_is_run(runner: Runner, desk: Path, evil: str) -> None:
    for name in ("paths", "args", "sarif", "fail_on"):
        runner.step("lint", **{name: evil})
        assert not (desk / "owned").exists()
    refused = runner.step("install", version=evil)
    assert (refused.status, refused.out) == (2, "::error::The input version is no version.\n")
    assert not (desk / "owned").exists()


def test_the_action_takes_a_fail_level(runner: Runner, desk: Path) -> None:
    (desk / "hint.txt").write_text("Many experts believe it.\n", encoding="utf-8")
    assert runner.step("lint", args="--select vague-attribution").status == 1
    assert runner.step("lint", args="--select vague-attribution", fail_on="error").status == 0
    assert runner.step("lint", fail_on="loud").status == 2


def test_copy_from_outside_does_not_open_the_gate(runner: Runner, desk: Path) -> None:
    (desk / "in").mkdir()
    (desk / "in" / "newslint.toml").write_text('ignore = ["characters"]\n', encoding="utf-8")
    (desk / "in" / "a.txt").write_text(
        f"[newslint: allow-file replacement-character — mine]\n\n{BAD}", encoding="utf-8"
    )
    (desk / "desk.toml").write_text('profile = "submission"\n', encoding="utf-8")
    assert "replacement-character" not in runner.step("lint", paths="in").out
    done = runner.step("lint", paths="in", args="--config desk.toml --no-allow")
    assert done.status == 1
    assert "newslint replacement-character" in done.out


def test_the_script_of_the_gitlab_job(desk: Path) -> None:
    (desk / "bad copy.txt").write_text(BAD, encoding="utf-8")
    job = yaml.safe_load((ROOT / "docs" / "gitlab.yml").read_text(encoding="utf-8"))["newslint"]
    script = "\n".join(line for line in job["script"] if not line.startswith("pip install"))
    variables = {**job["variables"], "NEWSLINT_OPTIONS": "--isolated", "CI_PROJECT_DIR": str(desk),
                 "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}  # fmt: skip
    done = call(["bash", "-eo", "pipefail", "-c", script], desk, **variables)
    assert done.status == 1
    assert "bad copy.txt:1:15: error replacement-character" in done.out
    reports = job["artifacts"]["reports"]
    entries = json.loads((desk / reports["codequality"]).read_text(encoding="utf-8"))
    assert "bad copy.txt" in {entry["location"]["path"] for entry in entries}
    assert 'type="error"' in (desk / reports["junit"]).read_text(encoding="utf-8")
