"""What a plain run imports: nothing that it does not need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from conftest import SEEDS

LATER = ("textstat", "nltk", "ftfy", "rapidfuzz", "regex", "pygls", "language_tool_python", "pathspec", "wcwidth",
         "newslint.languagetool", "requests", "psutil", "platformdirs",
         "jsonschema", "importlib.metadata", "difflib", "statistics", "newslint.patterns", "newslint.testing",
         "newslint.fix", "newslint.workers", "multiprocessing", "newslint.cli.explain", "newslint.cli.anatomy",
         "newslint.cli.readability", "newslint.cli.indices", "newslint.baseline.", "newslint.cli.known",
         "newslint.since", "newslint.git", "newslint.coverage", "subprocess", "newslint.cli.server", "newslint.server",
         "lsprotocol", "click", "inspect", "gettext", "locale", "pathlib", "urllib", "platform", "uuid", "threading",
         "dataclasses", "tomllib", "string", "newslint.cli.group", "newslint.cli.check")  # fmt: skip


def imported(*args: str | Path) -> set[str]:
    code = (
        "import sys; before = set(sys.modules)\n"
        f"sys.argv = ['newslint', *{[str(a) for a in args]!r}]\n"
        "from newslint.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print('\\n'.join(sorted(set(sys.modules) - before)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


def test_a_clean_ascii_article_needs_no_library_but_two_small_ones(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("The council met on Monday. It voted for the bridge, the mayor said.\n", encoding="utf-8")
    modules = imported("--isolated", file)
    assert not {m for m in modules if m.startswith(LATER)}
    assert {"sentencex", "ahocorasick_rs"} <= modules


def test_the_seeds_need_nothing_heavy() -> None:
    modules = imported("--isolated", SEEDS)
    heavy = {"textstat", "nltk", "ftfy", "regex", "pathspec", "importlib.metadata", "newslint.testing"}
    heavy |= {"click", "inspect", "pathlib", "platform", "uuid", "gettext", "tomllib", "multiprocessing"}
    assert not heavy & modules


def test_rooms_without_their_triggers_are_not_imported(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("The council met on Monday.\n", encoding="utf-8")
    rooms = {m.split(".")[3] for m in imported("--isolated", file) if m.startswith("newslint.checks.characters.")}
    # No literal tells of a lost space, or of what only the reader of the file knows.
    assert rooms <= {"bylines", "glued_words", "stray_space", "invalid_bytes"}
