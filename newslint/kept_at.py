"""Where newslint keeps what later runs can use."""

from __future__ import annotations

import os


def folder() -> str:
    """The folder of newslint's caches: $NEWSLINT_CACHE_DIR, else newslint in the user's cache folder."""
    own = os.environ.get("NEWSLINT_CACHE_DIR")
    if own:
        return os.path.abspath(own)
    if os.name == "nt":
        base = os.environ.get("LOCALAPPDATA") or os.path.expanduser(r"~\AppData\Local")
    elif os.uname().sysname == "Darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "newslint")
