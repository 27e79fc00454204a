"""Reading TOML so that what is wrong with it can be said with its file and line."""

from __future__ import annotations

import os
import re
from typing import Any


class ConfigError(Exception):
    """The configuration cannot be used; the text is one line: file, line, what is wrong, what to write."""


def parse(file: str) -> dict[str, Any]:
    import tomllib

    if os.path.exists(file) and not os.path.isfile(file):  # a pipe would keep the run waiting for ever
        raise ConfigError(f"{file}: no file; write the settings into one")
    try:
        with open(file, "rb") as handle:
            return tomllib.load(handle)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"\(at line (\d+), column \d+\)", str(error))
        reason = str(error).split(" (at ")[0]
        raise ConfigError(f"{file}:{at[1] if at else _lines(file)}: not TOML: {reason}") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{file}: not UTF-8; save it as UTF-8") from None
    except RecursionError:
        raise ConfigError(f"{file}: nested too deeply") from None
    except OSError as error:
        raise ConfigError(f"{file}: {error.strerror}") from None


def _lines(file: str) -> int:
    """How many lines a file has: where it ends too early is its last."""
    with open(file, encoding="utf-8") as handle:
        return max(1, sum(1 for _ in handle))


def section(project: str) -> dict[str, Any] | None:
    """[tool.newslint] of a pyproject.toml; None where it has none, or is no TOML (then it is not ours to refuse)."""
    try:
        with open(project, "rb") as handle:
            if b"tool.newslint" not in handle.read():
                return None
        tool = parse(project).get("tool", {})
    except (OSError, ConfigError):
        return None
    section: dict[str, Any] | None = tool.get("newslint") if isinstance(tool, dict) else None
    return section


def where(file: str, key: str) -> str:
    """The file and, as far as a look at its lines tells, the line of a key."""
    try:
        with open(file, encoding="utf-8") as handle:
            for number, line in enumerate(handle, 1):
                if re.match(rf"""\s*(?:\[+\s*)?(?:[\w-]+\.)*["']?{re.escape(key)}["']?\s*(?:=|\]|\.)""", line):
                    return f"{file}:{number}"
    except (OSError, UnicodeDecodeError):
        pass
    return file


def shown(value: object) -> str:
    """A value as an error line quotes it, cut to a bearable length."""
    text = repr(value)
    return text if len(text) <= 40 else text[:37] + "…"
