"""Pattern checks: checks without code, from a TOML file of `[[pattern]]` tables.

    [[pattern]]
    id = "no-very"
    message = "'very' adds nothing; cut it."
    match = '\\bvery\\b'
    except = ["very first"]
    replace = ""
    examples = ["It was a [[very]] good year."]
    passes = ["the very first"]

`match` is a regular expression of the `regex` library; it runs under a time limit, since a pattern may come with the
tree that is linted. `except` lists expressions: a match that lies inside a match of one of them is let pass.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from .config.toml import ConfigError, parse, where
from .model import SEVERITIES, Article, Check, Edit, Fix, Flag, NoOptions, Span
from .named import NamedTuple
from .nearest import hint

KEYS = ("id", "message", "match", "except", "replace", "severity", "topic", "ignore-case", "examples", "passes")
TIME_LIMIT = 2.0  # seconds for one pattern on one article
LONGEST = 2000  # code points of an expression
TOPIC = "patterns"


class Pattern(NamedTuple):
    """A pattern check and the examples it must hold: sentences with the place marked, and sentences to pass."""

    check: Check
    examples: tuple[str, ...]
    passes: tuple[str, ...]
    file: str


def load(file: str) -> list[Pattern]:
    """The pattern checks of a file. ConfigError names the file, the line and what to write."""
    tables = parse(file).get("pattern")
    if not isinstance(tables, list) or not tables:
        raise ConfigError(f"{file}: no [[pattern]] table in it")
    return [_pattern(table, file) for table in tables]


def _pattern(table: Any, file: str) -> Pattern:
    if not isinstance(table, dict):
        raise ConfigError(f"{file}: 'pattern' should be written as [[pattern]] tables")
    for key in table:
        if key not in KEYS:
            raise ConfigError(f"{where(file, key)}: unknown key {key!r} in a pattern{hint(key, KEYS)}")
    for key in ("id", "message", "match"):
        if not isinstance(table.get(key), str) or not table[key]:
            raise ConfigError(f"{file}: pattern {table.get('id', '?')!r} needs {key!r}, a string")
    name = table["id"]
    if not re.fullmatch(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*", name):
        raise ConfigError(f"{where(file, 'id')}: a check's id is lower-case words joined by hyphens, not {name!r}")
    severity = table.get("severity", "warning")
    if severity not in SEVERITIES:
        raise ConfigError(f"{where(file, 'severity')}: 'severity' should be one of {', '.join(SEVERITIES)}")
    run = _runner(table, file)
    check = Check(name, table["message"], run, severity=severity, topic=table.get("topic", TOPIC))
    return Pattern(check, _strings(table, "examples", file), _strings(table, "passes", file), file)


def _strings(table: Mapping[str, Any], key: str, file: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise ConfigError(f"{where(file, key)}: {key!r} should be a list of strings")
    return tuple(value)


def _runner(table: Mapping[str, Any], file: str) -> Callable[[Article, NoOptions], Iterator[Flag]]:
    ignore_case = bool(table.get("ignore-case", False))
    match = _compiled(table["match"], ignore_case, file, "match")
    exceptions = [_compiled(e, ignore_case, file, "except") for e in _strings(table, "except", file)]
    replace, message = table.get("replace"), table["message"]
    if replace is not None and not isinstance(replace, str):
        raise ConfigError(f"{where(file, 'replace')}: 'replace' should be a string")
    for number, name in re.findall(r"\\(?:(\d+)|g<(\w+)>)", replace or ""):
        if int(number or 0) > match.groups or (name and not name.isdigit() and name not in match.groupindex):
            raise ConfigError(
                f"{where(file, 'replace')}: 'replace' names group {number or name}, 'match' has none such"
            )

    def run(article: Article, options: NoOptions) -> Iterator[Flag]:
        passed = [m.span() for e in exceptions for m in e.finditer(article.text, timeout=TIME_LIMIT)]
        for found in match.finditer(article.text, timeout=TIME_LIMIT):
            start, end = found.span()
            if start < end and not any(a <= start and end <= b for a, b in passed):
                edits = () if replace is None else (Edit(start, end, found.expand(replace)),)
                yield Flag(Span(start, end), message, Fix(edits, safe=False) if edits else None)

    return run


def _compiled(expression: str, ignore_case: bool, file: str, key: str) -> Any:
    import regex

    if len(expression) > LONGEST:
        raise ConfigError(f"{where(file, key)}: an expression of over {LONGEST} characters; divide it")
    try:
        return regex.compile(expression, regex.IGNORECASE if ignore_case else 0)
    except (regex.error, OverflowError, RecursionError, MemoryError) as error:
        raise ConfigError(f"{where(file, key)}: not a regular expression: {error}: {expression[:60]!r}") from None


def examples(pattern: Pattern) -> Iterator[tuple[str, list[str]]]:
    """Every example of a pattern with what is wrong about it: an empty list where the promise holds."""
    from . import testing

    for text in (*pattern.examples, *pattern.passes):
        example = testing.Example(0, (testing.marked(os.path.basename(pattern.file), text),), {})
        should_flag = text in pattern.examples
        if should_flag != bool(example.texts[0].marks):
            yield text, ["an example has no mark [[…]]" if should_flag else "a sentence to pass has a mark"]
        else:
            yield text, testing.problems(pattern.check, example)


def check_all(files: Sequence[str]) -> Iterator[tuple[Pattern, str, list[str]]]:
    """Every example of every pattern of some files."""
    for file in files:
        for pattern in load(file):
            for text, wrong in examples(pattern):
                yield pattern, text, wrong
