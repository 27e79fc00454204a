"""The extension for VS Code: compiled, unit-tested by node, packed. A real VS Code is not part of these tests."""

from __future__ import annotations

import json
import os
import re
import subprocess
import zipfile
from pathlib import Path

import pytest
from in_editors import NEWSLINT, PLUGINS, TIMEOUT, program

from newslint import __version__
from newslint.cli import COMMANDS

EXTENSION = PLUGINS / "vscode"


def npm(*words: str) -> str:
    """What an npm command prints; it must end well."""
    command = [program("npm"), *words]
    if not (EXTENSION / "node_modules").is_dir():
        if "npm" in os.environ.get("NEWSLINT_EDITORS", "").split():
            pytest.fail("npm ci should have been run in editors/vscode")
        pytest.skip("editors/vscode has no node_modules; npm ci makes them")
    env = {**os.environ, "NEWSLINT": NEWSLINT if "server" in COMMANDS else ""}
    ran = subprocess.run(
        command, cwd=EXTENSION, env=env, capture_output=True, text=True, timeout=5 * TIMEOUT, stdin=subprocess.DEVNULL
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def test_the_version_is_that_of_newslint() -> None:
    assert json.loads((EXTENSION / "package.json").read_text(encoding="utf-8"))["version"] == __version__


def test_the_lock_file_names_no_registry() -> None:
    packages = json.loads((EXTENSION / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert [name for name, package in packages.items() if "resolved" in package] == []
    assert all("integrity" in package for name, package in packages.items() if name)


def test_the_licence_is_that_of_newslint() -> None:
    assert (EXTENSION / "LICENSE").read_bytes() == (PLUGINS.parent / "LICENSE").read_bytes()


def test_it_compiles_and_its_own_tests_pass() -> None:
    npm("run", "compile")
    report = npm("test")
    counts = dict(re.findall(r"^\W+(pass|fail|skipped) (\d+)$", report, flags=re.MULTILINE))
    assert counts["fail"] == "0"
    assert int(counts["pass"]) >= 10
    assert counts["skipped"] == ("0" if "server" in COMMANDS else "2")


def test_it_is_packed_with_what_it_needs_and_no_more(tmp_path: Path) -> None:
    target = tmp_path / "newslint.vsix"
    npm("exec", "--", "vsce", "package", "--allow-missing-repository", "--out", str(target))
    with zipfile.ZipFile(target) as packed:
        inside = {name for name in packed.namelist() if name.startswith("extension/")}
        bundle = packed.read("extension/dist/extension.js").decode()
    assert {name.lower() for name in inside} == {
        f"extension/{name}" for name in ("package.json", "readme.md", "license.txt", "dist/extension.js")
    }
    assert 'require("vscode")' in bundle
