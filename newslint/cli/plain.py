"""Words that need no click: files and folders, and switches that are on or off."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from typing import Any

SWITCHES = {
    "--isolated": "isolated",
    "--no-cache": "no_cache",
    "--statistics": "statistics",
    "--quiet": "quiet",
    "-q": "quiet",
    "--no-allow": "no_allow",
    "--exit-zero": "exit_zero",
    "--no-baseline": "no_baseline",
}
"""The switches, and the names by which `newslint check` knows them; there are more."""
LISTS = ("select", "extend_select", "ignore", "profiles")
TUPLES = ("formats", "outputs", "split")
OFF = (*SWITCHES.values(), "ratchet", "fail_on_stale", "fix", "unsafe_fixes", "fix_only", "diff")
NOTHING = (
    "config_file",
    "encoding",
    "stdin_filename",
    "jobs",
    "fail_on",
    "baseline_file",
    "changed_since",
    "edit_log",
)


def read(words: Sequence[str], commands: Collection[str]) -> dict[str, Any] | None:
    """What click would give `newslint check` for these words; None where they have to be left to click."""
    if os.name == "nt" or "_NEWSLINT_COMPLETE" in os.environ:  # click opens globs there, and completes
        return None
    words = words[1:] if words[:1] == ["check"] else words
    paths = tuple(word for word in words if not word.startswith("-"))
    switches = [word for word in words if word.startswith("-")]
    if not paths or not words[0] or words[0] in commands or not SWITCHES.keys() >= set(switches):
        return None
    given: dict[str, Any] = {name: [] for name in LISTS}
    given |= dict.fromkeys(TUPLES, ()) | dict.fromkeys(OFF, False) | dict.fromkeys(NOTHING)
    return given | {"paths": paths, "offset_encoding": "utf-32"} | {SWITCHES[word]: True for word in switches}
