"""The check grammar with the real LanguageTool: what it says of sentences, what it leaves out, what it remembers."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import SEEDS, Ran

from newslint import engine, registry
from newslint.checks.grammar import spelling, tuning
from newslint.languagetool.client import Match, Rules, client
from newslint.model import Article, Finding
from newslint.plan import Choices, Plan
from newslint.rows import rows

Call = Callable[..., Ran]
HERE = Path(__file__).parent
REGISTRY = registry.find()
FAULTY = "The council voted on on Tuesday."


def lint(text: str, **options: object) -> list[Finding]:
    plan = Plan(REGISTRY, Choices({"grammar": True}, {"grammar": options}))
    reading = engine.read(Article("a.txt", text), plan)
    assert not reading.unavailable
    assert not reading.crashes
    return [f for f in reading.findings if f.check == "grammar"]


def quotes(text: str, **options: object) -> list[str]:
    return [f.place.quote for f in lint(text, **options)]


def test_every_trusted_rule_finds_the_fault_of_its_sentence(languagetool: Path) -> None:
    sentences = [row.split(" ", 1) for row in rows(tuning.__file__, "trusted.txt")]
    text = "\n\n".join(sentence for _, sentence in sentences)
    found: list[Match] = client().ask(text, "en-US", Rules(only=tuning.trusted()))
    at, missed = 0, []
    for rule, sentence in sentences:
        if not any(m.rule == rule and at <= m.start < at + len(sentence) for m in found):
            missed.append(rule)
        at += len(sentence) + 2
    assert missed == []


def test_no_wolf_is_heard_and_every_one_has_its_reason_and_sentence(languagetool: Path) -> None:
    listed = [row.split(" ", 1) for row in rows(tuning.__file__, "wolves.txt")]
    assert [name for name, rest in listed if rest.count(" | ") != 1] == []
    sentences = "\n\n".join(rest.split(" | ")[1] for _, rest in listed)
    assert quotes(sentences) == []
    assert not tuning.trusted() & {name for name, _ in listed}
    heard = {f.message.rsplit(": ", 1)[1][:-1] for f in lint(sentences, all_rules=True, spelling=False)}
    assert not {rule for rule in heard if tuning.cries_wolf(rule)}


def test_hard_correct_sentences_pass(languagetool: Path) -> None:
    sentences = (HERE / "grammar_correct.txt").read_text(encoding="utf-8").split("\n")
    text = "\n\n".join(s for s in sentences if s and s[0] != "#")
    assert [f.place.quote for f in lint(text) if f.severity != "hint"] == []


def test_most_planted_faults_are_found(languagetool: Path) -> None:
    planted = [row.split("\t") for row in (HERE / "grammar_planted.txt").read_text(encoding="utf-8").split("\n")]
    found: dict[str, list[bool]] = {}
    for kind, sentence in (row for row in planted if len(row) == 2):
        mark = re.search(r"\[\[(.*?)\]\]", sentence)
        assert mark
        start, end = mark.start(), mark.end() - 4
        spans = [f.place.span for f in lint(sentence.replace("[[", "").replace("]]", ""))]
        found.setdefault(kind, []).append(any(a <= end and start <= b for a, b in spans))
    shares = {kind: sum(hits) / len(hits) for kind, hits in found.items()}
    least = {
        "a/an": 0.95,
        "doubled": 0.95,
        "date": 0.95,
        "tense": 0.6,
        "confusion": 0.4,
        "agreement": 0.3,
        "missing": 0.0,
    }
    assert {kind: share for kind, share in shares.items() if share < least[kind]} == {}


def test_the_seeds_are_all_but_silent(languagetool: Path, newslint: Call) -> None:
    assert newslint("--isolated", "--select", "grammar", "--format", "json", SEEDS).checks == []


def test_places_are_right_behind_an_emoji_and_a_carriage_return(languagetool: Path) -> None:
    (finding,) = lint("\ufeff😀😀 It is late.\r\n\r\nThe mayor 𝐬𝐚𝐢𝐝 🤷🏽‍♀️ the council voted on on Tuesday.\r\n")
    assert finding.place.quote == "on on"


def test_a_fault_in_a_quotation_is_a_hint_and_gets_no_fix(languagetool: Path) -> None:
    (said,) = lint(f"“{FAULTY} It was late,” said Mayor Ann Field, who was there.")
    assert (said.severity, said.fix, [e.text for e in said.suggestions]) == ("hint", None, ["on"])
    (own,) = lint(FAULTY)
    assert own.severity == "warning"
    assert own.fix is not None
    assert not own.fix.safe


def test_a_finding_names_its_rule_and_links_to_it(languagetool: Path, newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text(FAULTY, encoding="utf-8")
    (found,) = newslint("--select", "grammar", "--format", "json", "a.txt").json["files"][0]["findings"]
    assert found["message"].endswith("(LanguageTool: ENGLISH_WORD_REPEAT_RULE)")
    assert found["url"] == "https://community.languagetool.org/rule/show/ENGLISH_WORD_REPEAT_RULE?lang=en"


def test_only_prose_is_read(languagetool: Path) -> None:
    german = "Es war spät an einem Abend, als an an der Tür es klopfte und er ging."
    assert quotes(f"By Ann Field\n\nfoo(a) {{ return {FAULTY} }}\n\n{german}") == []


def test_long_copy_goes_in_pieces(languagetool: Path) -> None:
    text = "\n\n".join(f"It was late in town {number}. {FAULTY}" for number in range(900))
    found = lint(text, spelling=False)
    assert len(found) == 900
    assert {f.place.quote for f in found} == {"on on"}


def test_what_was_found_once_is_remembered_and_settings_count(
    languagetool: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"It was so late that nobody else came. {FAULTY}"
    first = lint(text)
    ask = client().ask
    monkeypatch.setattr(client(), "ask", lambda *words: pytest.fail("the server was asked"))
    assert lint(text) == first
    monkeypatch.setattr(client(), "ask", ask)
    assert quotes(text.replace("Tuesday", "Monday")) == ["on on"]
    assert quotes(f"{text} It was a occurence.", spelling=False) == ["on on", "a"]
    assert quotes(f"{text} It was a occurence.") == ["on on", "a", "occurence"]


def test_a_dialect_that_is_none_is_said(newslint: Call, folder: Path) -> None:
    (folder / "newslint.toml").write_text('[checks.grammar]\ndialect = "scots"\n', encoding="utf-8")
    (folder / "a.txt").write_text(FAULTY, encoding="utf-8")
    ran = newslint("--select", "grammar", "a.txt")
    assert ran.status == 2
    assert "'dialect' is 'scots'; it should be american, british or auto" in ran.out


@pytest.mark.parametrize(
    ("word", "right"),
    [("occurence", "occurrence"), ("tommorrow", "tomorrow"), ("seperate", "separate"), ("honourary", "honorary"),
     ("incresaed", "increased"), ("reponse", "response")],
)  # fmt: skip
def test_a_slip_is_known(word: str, right: str) -> None:
    assert spelling.is_slip(word, right)


@pytest.mark.parametrize(
    ("word", "right"),
    [("apologise", "apologize"), ("blobbish", "blobfish"), ("redshirt", "redshift"), ("codenamed", "codename"),
     ("automotives", "automotive"), ("twisties", "twistier"), ("following", "Following"),
     ("goalkicking", "goal kicking")],
)  # fmt: skip
def test_a_word_of_its_own_is_no_slip(word: str, right: str) -> None:
    assert not spelling.is_slip(word, right)


@pytest.mark.parametrize("text", ["", "\x00" * 3000, "a" * 60_000, "(" * 30_000, "😀" * 30_000, "on " * 20_000])
def test_hostile_copy(languagetool: Path, text: str) -> None:
    lint(text + "\n\nIt was late.")
