"""What the options of a command ask of a run."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any

from .. import config
from ..plans import Request
from . import fail


def asked(paths: Sequence[str], given: dict[str, Any]) -> Request:
    """The Request that the options of a command make. Misuse where they make no sense."""
    if given["config_file"] and not os.path.isfile(given["config_file"]):
        raise fail(f"{given['config_file']}: no such configuration file")
    if given["encoding"]:
        _refuse_encoding(given["encoding"])
    if given["isolated"] and (given["profiles"] or given["config_file"]):
        raise fail("--isolated means no configuration and no profile; leave it out, or leave the others out")
    has_stdin = "-" in paths
    return Request(
        [p for p in paths if p != "-"],
        {key: given[key.replace("-", "_")] for key in config.LISTS},
        given["profiles"],
        given["config_file"],
        given["isolated"],
        given["encoding"],
        given["offset_encoding"],
        sys.stdin.buffer.read() if has_stdin else None,
        given["stdin_filename"],
        not given["no_allow"],
        _fixes(given),
        cache=not given["no_cache"] and not has_stdin,
    )


def _fixes(given: dict[str, Any]) -> str:
    """Which fixes to make: "", "safe" or "unsafe"."""
    wanted = given["fix"] or given["fix_only"] or given["diff"]
    if given["unsafe_fixes"] and not wanted:
        raise fail("--unsafe-fixes says which fixes are made; give --fix or --diff with it")
    if given["edit_log"] and not (given["fix"] or given["fix_only"]):
        raise fail("--edit-log notes what --fix changes; give --fix with it")
    if given["diff"] and (given["fix"] or given["fix_only"]):
        raise fail("--diff writes nothing and --fix does; give one of them")
    return "" if not wanted else "unsafe" if given["unsafe_fixes"] else "safe"


def _refuse_encoding(name: str) -> None:
    import codecs

    try:
        if not codecs.lookup(name)._is_text_encoding:
            raise LookupError
    except LookupError:
        raise fail(f"no text encoding is called {name!r}; try utf-16-le, windows-1252, mac-roman") from None
