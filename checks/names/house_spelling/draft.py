"""An authority file to start from, made of the names of a run."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..index import Entity


def draft(entities: Sequence[Entity]) -> Iterator[str]:
    """The lines of an authority file with these names: full names that stand there twice, and those with variants."""
    yield "# Names of a run, to go over. Put right 'spelling', add 'variants' that are wrong, cut the rest.\n"
    yield '# Use it with [checks.house-spelling] authority = "…" in newslint.toml; the keys are in docs/names.md.\n'
    for entity in entities:
        if not entity.variants and (" " not in entity.name or entity.times < 2):
            continue
        yield f"\n# {entity.times} times: {_oneline(', '.join(entity.forms))}\n"
        if not entity.variants:
            yield f"[[name]]\nspelling = {_quoted(entity.name)}\nvariants = []\n"
        for usual, odd, given in _rules(entity):
            yield f"[[name]]\nspelling = {_quoted(usual)}\nvariants = [{', '.join(map(_quoted, odd))}]\n"
            yield f"given = [{', '.join(map(_quoted, given))}]\n" if given else ""


def _rules(entity: Entity) -> Iterator[tuple[str, list[str], list[str]]]:
    """The spelling, its variants and the given names: a surname stands for itself, of given names the whole name."""
    by_usual: dict[str, set[str]] = defaultdict(set)
    for odd, usual in entity.variants:
        by_usual[usual].add(odd)
    full = [form.split() for form in entity.forms]
    for usual, odds in sorted(by_usual.items()):
        if any(words[-1] in (usual, *odds) for words in full):
            given = sorted({words[0] for words in full if len(words) > 1 and words[-1] in (usual, *odds)})
            yield usual, sorted(odds), given
        else:
            name = next((" ".join(words) for words in full if usual in words), usual)
            yield name, sorted(name.replace(usual, o) for o in odds), []


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _oneline(text: str) -> str:
    return "".join(ch if ch.isprintable() else " " for ch in text)[:200]
