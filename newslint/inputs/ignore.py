"""Ignore files: .gitignore and .newslintignore."""

from __future__ import annotations

import os
from typing import Any

IGNORE_FILES = (".gitignore", ".newslintignore")


class Ignore:
    """The ignore files that hold for a folder, its own last. pathspec is loaded only where a pattern could match."""

    def __init__(self, folder: str, parent: Ignore | None) -> None:
        self.folder = folder
        self.parent = parent
        self.lines: list[str] = []
        for name in IGNORE_FILES:
            path = os.path.join(folder, name)
            try:
                if os.path.isfile(path):  # a pipe by this name would keep the run waiting for ever
                    with open(path, encoding="utf-8", errors="replace") as file:
                        self.lines += file.read().splitlines()
            except OSError:
                continue
        self._spec: Any = None

    def ignores(self, path: str, is_folder: bool) -> bool:
        """Whether the nearest rule for an absolute path says that it is to be left out."""
        verdict = self._own(os.path.relpath(path, self.folder).replace(os.sep, "/") + "/" * is_folder)
        if verdict is None:
            return self.parent.ignores(path, is_folder) if self.parent else False
        return verdict

    def _own(self, name: str) -> bool | None:
        if not any(_could_match(line, name) for line in self.lines):
            return None
        if self._spec is None:
            from pathspec import GitIgnoreSpec

            self._spec = GitIgnoreSpec.from_lines(self.lines)
        verdict: bool | None = self._spec.check_file(name).include
        return verdict


def _could_match(line: str, name: str) -> bool:
    """A cheap test in front of pathspec (60 ms to load): a rule's longest literal stretch must stand in the path."""
    rule = line.strip().lstrip("!/")
    if not rule or rule.startswith("#"):
        return False
    literal = max("".join("\0" if ch in "*?[]\\" else ch for ch in rule).split("\0"), key=len)
    return literal in name


def above(path: str) -> Ignore | None:
    """The ignore files of the folders above a path, up to the root of its repository; None outside of one."""
    if os.path.isdir(os.path.join(path, ".git")):
        return None
    chain = [os.path.dirname(os.path.abspath(path))]
    while not os.path.exists(os.path.join(chain[-1], ".git")):
        parent = os.path.dirname(chain[-1])
        if parent == chain[-1]:
            return None
        chain.append(parent)
    rules = None
    for folder in reversed(chain):
        if any(os.path.exists(os.path.join(folder, name)) for name in IGNORE_FILES):
            rules = Ignore(folder, rules)
    return rules
