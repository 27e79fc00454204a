"""The engine and the registry, on checks made for the purpose."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from conftest import ROOT

from newslint import engine, registry
from newslint.model import Article, Check, Edit, Fix, Flag, Place, Related, Span, Unavailable
from newslint.places import place
from newslint.plan import Choices, Plan
from newslint.registry import Registry, RegistryError, Room


class Options(NamedTuple):
    letter: str = "a"


def each(article: Article, options: Options) -> Iterator[Flag]:
    for i, ch in enumerate(article.text):
        if ch == options.letter:
            yield Flag(Span(i, i + 1), f"a letter {ch}")


def gather(article: Article, options: Options) -> list[Place]:
    return [place(article, f.span) for f in each(article, options)]


def conclude(facts: Sequence[list[Place]], options: Options) -> Iterator[tuple[Place, Flag]]:
    everything = [where for places in facts for where in places]
    for where in everything[1:]:
        yield where, Flag(where.span, "again", related=(Related(everything[0], "first here"),))


def run(checks: list[Check], texts: list[str], choices: Choices | None = None) -> engine.Outcome:
    plan = Plan(Registry([], checks), choices)
    return engine.finish([engine.read(Article(f"{i}.txt", text), plan) for i, text in enumerate(texts)])


def spans(outcome: engine.Outcome) -> list[list[tuple[str, int, int]]]:
    return [[(f.check, *f.place.span) for f in result.findings] for result in outcome.results]


def test_flags_become_findings_in_order() -> None:
    checks = [
        Check("letter", "s", each, Options),
        Check("block", "s", lambda a, o: iter([Flag(Span(0, 3), "x")]), block=True),
    ]
    outcome = run(checks, ["banana", "b"])
    assert spans(outcome)[0] == [("block", 0, 3), ("letter", 1, 2), ("letter", 3, 4), ("letter", 5, 6)]
    assert [f.inside for f in outcome.results[0].findings] == [None, "block", None, None]


def test_options_and_severities() -> None:
    choices = Choices({}, {"letter": {"letter": "b"}}, {"letter": "error"})
    found = run([Check("letter", "s", each, Options)], ["banana"], choices).results[0].findings
    assert [(f.place.quote, f.severity) for f in found] == [("b", "error")]


def test_across_files() -> None:
    outcome = run(
        [Check("twice-across-files", "s", options=Options, gather=gather, conclude=conclude)], ["a b", "c", "b a"]
    )
    assert spans(outcome) == [[], [], [("twice-across-files", 2, 3)]]
    related = outcome.results[2].findings[0].related[0].place
    assert (related.source, related.quote, related.start.line) == ("0.txt", "a", 1)


def test_files_under_different_options_are_concluded_apart() -> None:
    check = Check("twice-across-files", "s", options=Options, gather=gather, conclude=conclude)
    own = Registry([], [check])
    plans = [Plan(own), Plan(own, Choices({}, {check.id: {"letter": "b"}})), Plan(own)]
    texts = ["a b", "a b", "a"]
    readings = [engine.read(Article(f"{i}.txt", t), p) for i, (t, p) in enumerate(zip(texts, plans, strict=True))]
    assert spans(engine.finish(readings)) == [[], [], [("twice-across-files", 0, 1)]]


def crash(article: Article, options: Any) -> Iterator[Flag]:
    yield Flag(Span(0, 1), "before")
    raise ValueError("told so")


def test_a_crash_is_kept_with_its_check_and_the_others_go_on() -> None:
    def bad(facts: object, options: object) -> Iterator[tuple[Place, Flag]]:
        raise KeyError("x")

    checks = [
        Check("bad", "s", crash),
        Check("letter", "s", each, Options),
        Check("worse", "s", gather=gather, conclude=bad, options=Options),
    ]
    outcome = run(checks, ["a"])
    assert spans(outcome) == [[("letter", 0, 1)]]
    assert [(c.check, c.source) for c in outcome.crashes] == [("bad", "0.txt"), ("worse", "")]
    assert outcome.crashes[0].message == "ValueError: told so"


def test_a_check_that_cannot_run_here_says_why() -> None:
    def absent(article: Article, options: Any) -> Iterator[Flag]:
        raise Unavailable("no server")

    assert run([Check("grammar", "s", absent)], ["a"]).unavailable == {"grammar": "no server"}


def test_edits_are_placed() -> None:
    fix = Fix((Edit(2, 3, "x"),))
    check = Check("fix", "s", lambda a, o: iter([Flag(Span(0, 3), "m", fix, suggestions=(Edit(0, 1, "y"),))]))
    finding = run([check], ["a\nb"]).results[0].findings[0]
    assert [(s.line, s.column, e.offset) for s, e in finding.points] == [(2, 1, 3), (1, 1, 1)]


def test_a_check_has_one_way_to_work() -> None:
    with pytest.raises(TypeError, match="one of them only"):
        Check("none", "s")
    with pytest.raises(TypeError, match="one of them only"):
        Check("both", "s", each, gather=gather, conclude=conclude)


def test_triggers_decide_which_rooms_are_imported() -> None:
    rooms = [Room("some-check", "topic", "no.such.module", triggers=("kenn",))]
    plan = Plan(Registry(rooms))
    assert list(plan.entries("nothing of it")) == []
    assert plan.broken == {}
    assert list(plan.entries("KENN is here")) == []
    assert "no.such.module" in plan.broken["some-check"]


def test_a_check_that_does_not_load_is_a_crash_and_not_silence() -> None:
    plan = Plan(Registry([Room("some-check", "topic", "no.such.module")]))
    outcome = engine.finish([engine.read(Article("a.txt", "x"), plan)])
    assert [c.check for c in outcome.crashes] == ["some-check"]


def test_a_registry_without_rooms_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match=r"core\.symlinks=true"):
        list(registry.built_in(str(tmp_path / "checks"), "newslint.checks"))


def test_two_checks_of_one_id_are_refused() -> None:
    check = Check("letter", "s", each, Options)
    with pytest.raises(RegistryError, match="two checks"):
        Registry([], [check, check])


def imports(file: Path) -> set[str]:
    """The names of newslint's own modules that a file imports, at the top or inside a function."""
    package = file.relative_to(ROOT).with_suffix("").parts
    package = package[:-1]
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            module = ".".join([*base, *([node.module] if node.module else [])])
            found |= {module} if node.module else {f"{module}.{a.name}" for a in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("newslint"):
            found |= {f"{node.module}.{a.name}" for a in node.names} | {str(node.module)}
    return found


LAYERS = {  # what a module must not know of
    "newslint/model.py": ("newslint.",),
    "newslint/places.py": ("newslint.anatomy", "newslint.engine", "newslint.cli", "newslint.run", "newslint.registry"),
    "newslint/engine.py": (
        "newslint.cli",
        "newslint.run",
        "newslint.inputs",
        "newslint.reports",
        "newslint.config",
        "os",
    ),
    "newslint/anatomy/**/*.py": (
        "newslint.checks",
        "newslint.cli",
        "newslint.engine",
        "newslint.run",
        "newslint.registry",
    ),
    "newslint/reports/*.py": ("newslint.cli", "newslint.config", "newslint.registry"),
    "checks/**/*.py": (
        "newslint.cli",
        "newslint.run",
        "newslint.engine",
        "newslint.reports",
        "newslint.config",
        "newslint.registry",
    ),
}


@pytest.mark.parametrize("pattern", LAYERS)
def test_the_layers(pattern: str) -> None:
    files = sorted(ROOT.glob(pattern))
    assert files
    for file in files:
        wrong = {m for m in imports(file) if m.startswith(LAYERS[pattern])} - {"newslint.model", "newslint.named"}
        assert not wrong, f"{file.relative_to(ROOT)} imports {wrong}"


def test_only_the_command_line_prints_and_exits() -> None:
    for file in [*ROOT.glob("newslint/**/*.py"), *ROOT.glob("checks/**/*.py")]:
        if "cli" in file.parts:
            continue
        calls = {n.func.id for n in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
                 if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}  # fmt: skip
        assert not calls & {"print", "exit", "quit", "input"}, file
