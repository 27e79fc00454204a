"""A policy: what becomes of an article that has this or that finding. The gate for submitted copy.

    [policy]
    reject = ["error", "chatbot-residue"]
    revise = ["warning"]
    accept = ["stray-space"]

The words are ids, topics or severities of checks. The most exact one counts: an id before a topic before a severity.
What no word names is accepted. The article gets the worst of its findings' verdicts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .config import ConfigError, Layer
from .config.toml import where
from .model import SEVERITIES, Finding
from .named import NamedTuple
from .nearest import hint
from .registry import Registry
from .report import FileReport, Report

VERDICTS = ("accept", "revise", "reject")


class Policy(NamedTuple):
    """The verdict of each id, topic or severity that the policy names."""

    words: Mapping[str, str]

    def judge(self, report: Report) -> Report:
        """The report with a verdict on every article."""
        crashed = {crash.source for crash in report.crashes}
        files = (file._replace(verdict=self._of(file, file.path in crashed)) for file in report.files)
        return report._replace(files=tuple(files))

    def _of(self, file: FileReport, is_half_checked: bool) -> str:
        """What was not checked is rejected; what a check crashed on is at best to be revised."""
        if file.status != "checked":
            return "reject"
        verdicts = [self.of(finding) for finding in file.findings] + ["revise"] * is_half_checked
        return max(verdicts, key=VERDICTS.index, default="accept")

    def of(self, finding: Finding) -> str:
        """The verdict that one finding gives."""
        named = (word for word in (finding.check, finding.topic, finding.severity) if word in self.words)
        return next((self.words[word] for word in named), "accept")


def read(layers: Iterable[Layer], registry: Registry) -> Policy | None:
    """The policy of a configuration, or None without one; a stronger layer replaces a weaker one's list as a whole.

    ConfigError for a word that is no check, topic or severity, and for one that stands under two verdicts.
    """
    lists: dict[str, tuple[str, Any]] = {}
    for layer in layers:
        lists.update({verdict: (layer.file, words) for verdict, words in layer.keys.get("policy", {}).items()})
    if not lists:
        return None
    known = [*registry.rooms, *registry.topics, *SEVERITIES]
    verdicts: dict[str, str] = {}
    for verdict, (file, words) in lists.items():
        for word in words:
            if word not in known:
                message = f"no check, topic or severity is called {word!r}{hint(word, known)}"
                raise ConfigError(f"{where(file, 'policy')}: {message}")
            if verdicts.setdefault(word, verdict) != verdict:
                raise ConfigError(f"{where(file, 'policy')}: {word!r} stands under {verdicts[word]} and {verdict}")
    return Policy(verdicts)
