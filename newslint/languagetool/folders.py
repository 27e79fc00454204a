"""Where newslint keeps LanguageTool: in the user's cache, or in the folder that NEWSLINT_CACHE_DIR names."""

from __future__ import annotations

from pathlib import Path

from .. import kept_at
from . import VERSION


def cache() -> Path:
    """The folder for all that newslint keeps for this user; it may not be there yet."""
    return Path(kept_at.folder())


def home() -> Path:
    """The folder of the installed LanguageTool, its jars in a Maven layout."""
    return cache() / f"languagetool-{VERSION}"


def where() -> Path:
    """The folder that `run` makes; it may not be there yet."""
    return cache() / "run"


def run() -> Path:
    """The folder for what a running server leaves: the file that tells how to reach it, its lock and its log.

    It is made for its owner alone, since whoever can read it can use and stop the server.
    """
    folder = where()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def log() -> Path:
    """What the server has printed since its start."""
    return where() / "languagetool.log"


def address() -> Path:
    """The file that tells how to reach the keeper of a running server."""
    return where() / f"server-{VERSION}.json"
