"""Asking the server, through language-tool-python. One client serves a whole process."""

from __future__ import annotations

from functools import cache
from typing import Any

from ..named import NamedTuple
from . import server

DIRECT = {"http": "", "https": ""}  # never ask this machine's own server by way of a proxy


class Match(NamedTuple):
    """What LanguageTool says of a text: where (in UTF-16 units), which rule, in which words, with which readings."""

    start: int
    end: int
    rule: str
    category: str
    message: str
    readings: tuple[str, ...]


class Rules(NamedTuple):
    """Which rules to run: `only` these, or else all but some rules and categories."""

    only: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()
    but_categories: frozenset[str] = frozenset()


class Client:
    """Holds the server from the first question on. Once it has failed it stays failed, with the same reason."""

    def __init__(self) -> None:
        self._lease: server.Lease | None = None
        self._tools: dict[tuple[str, Rules], Any] = {}
        self._failed = ""

    def ask(self, text: str, dialect: str, rules: Rules) -> list[Match]:
        """What LanguageTool finds in a text. ServerError if it can't say."""
        if self._failed:
            raise server.ServerError(self._failed)
        try:
            return [_match(found) for found in self._tool(dialect, rules).check(text)]
        except server.NotInstalled:
            raise
        except server.ServerError as error:
            self._failed = str(error)
            raise
        except Exception as error:  # LanguageToolError, or whatever a broken answer makes of it
            reason = self._lease.reason() if self._lease else str(error)
            self._failed = f"{reason}; what came after that was not checked"
            raise server.ServerError(self._failed) from None

    def spell(self, words: list[str], dialect: str) -> dict[str, tuple[str, ...]]:
        """Those of the words that the dialect's dictionary lacks, each with the words that it may be."""
        text = "\n\n".join(words)
        speller = Rules(frozenset({"MORFOLOGIK_RULE_" + dialect.replace("-", "_").upper()}))
        found = self.ask(text, dialect, speller)
        return {text[m.start : m.end]: m.readings for m in found}

    def _tool(self, dialect: str, rules: Rules) -> Any:
        key = (dialect, rules)
        if key not in self._tools:
            if self._lease is None:
                self._lease = server.hold()
            from language_tool_python import LanguageTool

            tool = LanguageTool(dialect, remote_server=self._lease.url, proxies=DIRECT)
            tool.enabled_rules = set(rules.only)
            tool.enabled_rules_only = bool(rules.only)
            tool.disabled_rules = set(rules.but)
            tool.disabled_categories = set(rules.but_categories)
            self._tools[key] = tool
        return self._tools[key]


def _match(found: Any) -> Match:
    end = found.offset + found.error_length
    return Match(found.offset, end, found.rule_id, found.category, found.message, tuple(found.replacements))


@cache
def client() -> Client:
    """The client of this process."""
    return Client()
