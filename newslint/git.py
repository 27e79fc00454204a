"""Asking git, in a way that runs nothing that a repository's own configuration names."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping

OFF = {
    "core.fsmonitor": "false",
    "core.hooksPath": os.devnull,
    "core.pager": "cat",
    "diff.external": "",
}
ENVIRONMENT = {
    "GIT_OPTIONAL_LOCKS": "0",  # no index is written, so no hook is called for it
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",  # what is missing is not fetched, nor is a remote's program run
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}


class GitError(Exception):
    """git is missing, or would not answer; the text is one line."""


class Git:
    """git in one folder. Hooks, pagers, external diffs, text converters and filters are off, and nothing is fetched."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self._off = dict(OFF)
        filters = self.ask("config", "--name-only", "-z", "--get-regexp", r"^filter\.", failing=True)
        for name in filters.decode("utf-8", "surrogateescape").split("\0"):
            if name.endswith((".clean", ".smudge", ".process")):
                self._off[name] = ""
            elif name.endswith(".required"):
                self._off[name] = "false"

    def ask(self, *args: str, failing: bool = False) -> bytes:
        """What git prints; GitError with its first words where it fails, unless it may be `failing`."""
        call, environment = self._call(args), self._environment()
        done = subprocess.run(
            call, capture_output=True, check=False, cwd=self.folder, env=environment, stdin=subprocess.DEVNULL
        )
        if done.returncode and not failing:
            raise GitError(_first_line(done.stderr))
        return b"" if done.returncode else done.stdout

    def lines(self, *args: str) -> Iterator[bytes]:
        """The lines that git prints, one by one, so that a large diff is never held whole. GitError as in `ask`."""
        import tempfile

        call, environment = self._call(args), self._environment()
        with tempfile.TemporaryFile() as errors:
            with subprocess.Popen(
                call, stdout=subprocess.PIPE, stderr=errors, cwd=self.folder, env=environment, stdin=subprocess.DEVNULL
            ) as process:
                yield from process.stdout or ()
            if process.returncode:
                errors.seek(0)
                raise GitError(_first_line(errors.read()))

    def _call(self, args: tuple[str, ...]) -> list[str]:
        import shutil

        program = shutil.which("git")
        if program is None:
            raise GitError("git is not installed, or not on the PATH")
        return [program, "--no-pager", *args]

    def _environment(self) -> dict[str, str]:
        own = {key: value for key, value in os.environ.items() if key not in ("GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS")}
        return {**own, **ENVIRONMENT, **_configured(self._off)}


def _configured(settings: Mapping[str, str]) -> dict[str, str]:
    """Settings as git takes them from the environment, above all files; behind those that stand there already."""
    try:
        count = int(os.environ.get("GIT_CONFIG_COUNT", "0"))
    except ValueError:
        count = 0
    variables = {}
    for key, value in settings.items():
        variables[f"GIT_CONFIG_KEY_{count}"], variables[f"GIT_CONFIG_VALUE_{count}"] = key, value
        count += 1
    return {**variables, "GIT_CONFIG_COUNT": str(count)}


def _first_line(message: bytes) -> str:
    line = next((line for line in message.decode("utf-8", "replace").splitlines() if line.strip()), "it failed")
    return line.removeprefix("fatal: ").removeprefix("error: ")
