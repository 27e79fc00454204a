"""A check as SARIF's `reportingDescriptor`: what it flags, and its page as help."""

from __future__ import annotations

import os
import re
from typing import Any

from ..lazy import Lazy
from ..model import Severity
from ..report import Report
from .screen import one_line

LEVEL: dict[Severity, tuple[str, str]] = {  # SARIF's word, and GitHub's for the same
    "error": ("error", "error"),
    "warning": ("warning", "warning"),
    "hint": ("note", "recommendation"),
}
# A link to a file beside the page, which no reader of SARIF has.
_LINK = Lazy(r"\[([^\[\]\n]+)\]\((?!https?:)[^()\s]+\)")


def rule(report: Report, check_id: str) -> dict[str, Any]:
    """The descriptor of a check of the run; of one whose code is not to be had, its id alone."""
    found = report.check(check_id)
    if found is None:
        return {"id": check_id}
    check, topic, folder = found
    level, of_github = LEVEL[check.severity]
    summary = {"text": one_line(check.summary)}
    page = _page(folder)
    why = page.partition("\n## Why\n")[2].partition("\n## ")[0].strip()
    text = f"{check.summary} {why}".strip()
    return {
        "id": check_id,
        "shortDescription": summary,
        "fullDescription": summary,
        "help": {"text": text, "markdown": page or text},
        "defaultConfiguration": {"level": level, "enabled": check.default},
        "properties": {"tags": [topic], "problem.severity": of_github},
    }


def _page(folder: str | None) -> str:
    """The page without its title, which is the check's id, and without links that lead nowhere from here."""
    if folder is None:
        return ""
    try:
        with open(os.path.join(folder, "README.md"), encoding="utf-8") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError):
        return ""
    return _LINK.sub(r"\1", re.sub(r"\A# .*\n+", "", text))
