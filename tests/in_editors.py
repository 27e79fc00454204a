"""What the tests of the plugins share: the editors where they are, and articles whose columns are hard to count.

An editor that is missing skips its tests, unless NEWSLINT_EDITORS names it: .ci/run puts those there that it installed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, SEEDS

from newslint.cli import COMMANDS

NEWSLINT = str(Path(sys.executable).with_name("newslint"))
PLUGINS = ROOT / "editors"
DRIVERS = Path(__file__).parent / "editors"
TIMEOUT = 120  # seconds; a slow machine is no failure
SEED = next(SEEDS.glob("004_*")).read_bytes().decode()
HARD = "\tShe said 😀 👩‍👩‍👧 in Ma\u0308laga \ufffd\ufffd said\tso, “however\ufffd” 😀\ufffd.\n"
TEXTS = {
    "the seed": SEED,
    "emoji and tabs": SEED + "\n" + HARD,
    "Windows line ends": (SEED + "\n" + HARD).replace("\n", "\r\n"),
    "a lone return in a line": "A short line.\rAnother \ufffd here.\n" + HARD,
    "no line end at the end": HARD + "The end \ufffd",
    "a byte order mark": "\ufeff" + HARD,
}
needs_server = pytest.mark.skipif("server" not in COMMANDS, reason="this newslint has no language server")


def program(name: str) -> str:
    """The path of a program; the test is skipped, or fails, where there is none."""
    found = shutil.which(name)
    if found is None and name in os.environ.get("NEWSLINT_EDITORS", "").split():
        pytest.fail(f"{name} should be installed here")
    if found is None:
        pytest.skip(f"{name} is not installed here")
    return found


def by_command_line(file: Path, *options: str) -> list[tuple[str, str]]:
    """Check and quote of each finding in a file, as the command line has them for the text on standard input."""
    command = [NEWSLINT, "-", "--stdin-filename", str(file), "--format", "json", *options]
    ran = subprocess.run(command, input=file.read_bytes(), capture_output=True, timeout=TIMEOUT, check=False)
    return [(found["check"], found["quote"]) for found in json.loads(ran.stdout)["files"][0]["findings"]]


def fixed_by_command_line(file: Path) -> bytes:
    """A file after `newslint --fix`."""
    copy = file.with_name(f"fixed-{file.name}")
    shutil.copy(file, copy)
    subprocess.run([NEWSLINT, "--fix", str(copy)], capture_output=True, timeout=TIMEOUT, check=False)
    return copy.read_bytes()


def write(folder: Path, text: str, name: str = "article.txt") -> Path:
    """An article in a folder, where no configuration but the default is found."""
    file = folder / name
    file.write_bytes(text.encode())
    return file


def drive(command: list[str], folder: Path, **env: str) -> list[Any]:
    """Run an editor, which writes what it saw to the file named OUT as JSON, and return that."""
    out = folder / "seen.json"
    out.unlink(missing_ok=True)
    homes = {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder / "home"), "XDG_DATA_HOME": str(folder / "home"),
             "XDG_STATE_HOME": str(folder / "home"), "XDG_CACHE_HOME": str(folder / "home")}  # fmt: skip
    environment = {**os.environ, **homes, "OUT": str(out), "NEWSLINT": NEWSLINT, "PLUGINS": str(PLUGINS), **env}
    ran = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=TIMEOUT, stdin=subprocess.DEVNULL
    )
    assert out.exists(), f"the editor told nothing: {ran.stdout}{ran.stderr}"
    seen = json.loads(out.read_text(encoding="utf-8"))
    assert "error" not in seen, f"{seen['error']}\n{ran.stdout}{ran.stderr}"
    told: list[Any] = seen["told"]
    return told
