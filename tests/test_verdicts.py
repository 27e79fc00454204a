"""A policy for submitted copy: a verdict on every article, and articles sorted by it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Ran

Call = Callable[..., Ran]

CLEAN = "By Ada Quill\n\nThe council of Velmora met on Monday 3 June 2024, Mayor Ines Roth said.\n"
WARNED = CLEAN + "\nMany experts believe the bridge will fall.\n"
BROKEN = CLEAN + "\nThe mayor of M\ufffdlaga spoke.\n"
POLICY = "[policy]\nreject = ['error']\nrevise = ['warning']\n"


@pytest.fixture
def incoming(folder: Path) -> Path:
    """A folder of submitted copy, and a desk's configuration beside it."""
    own = folder / "incoming"
    (own / "deep").mkdir(parents=True)
    (own / "clean.txt").write_text(CLEAN, encoding="utf-8")
    (own / "deep" / "warned.txt").write_text(WARNED, encoding="utf-8")
    (own / "broken.txt").write_text(BROKEN, encoding="utf-8")
    (own / "empty.txt").write_text("", encoding="utf-8")
    (folder / "desk.toml").write_text(POLICY, encoding="utf-8")
    return folder


def verdicts(ran: Ran) -> dict[str, str | None]:
    return {Path(file["path"]).name: file["verdict"] for file in ran.json["files"]}


def test_the_worst_finding_decides_and_what_was_not_checked_is_rejected(newslint: Call, incoming: Path) -> None:
    ran = newslint("--config", "desk.toml", "--format", "json", "incoming")
    assert verdicts(ran) == {
        "clean.txt": "accept", "warned.txt": "revise", "broken.txt": "reject", "empty.txt": "reject",
    }  # fmt: skip
    assert ran.status == 1


def test_without_a_policy_there_is_no_verdict(newslint: Call, incoming: Path) -> None:
    assert set(verdicts(newslint("--isolated", "--format", "json", "incoming")).values()) == {None}


def test_the_profile_for_submissions_has_a_policy(newslint: Call, incoming: Path) -> None:
    ran = newslint("--profile", "submission", "--format", "json", "incoming")
    assert verdicts(ran)["broken.txt"] == "reject"


@pytest.mark.parametrize(
    ("policy", "verdict"),
    [
        ("reject = ['warning']\naccept = ['sourcing']", "accept"),
        ("accept = ['sourcing']\nreject = ['vague-attribution']", "reject"),
        ("reject = ['sourcing']\nrevise = ['vague-attribution', 'warning']", "revise"),
        ("reject = ['characters']", "accept"),
    ],
)
def test_an_id_counts_before_a_topic_and_a_topic_before_a_severity(
    newslint: Call, incoming: Path, policy: str, verdict: str
) -> None:
    (incoming / "desk.toml").write_text(f"[policy]\n{policy}\n", encoding="utf-8")
    ran = newslint("--config", "desk.toml", "--format", "json", "incoming/deep/warned.txt")
    assert ran.checks == ["vague-attribution"]
    assert verdicts(ran) == {"warned.txt": verdict}
    assert ran.status == (verdict != "accept")


def test_a_fail_level_that_is_given_counts_beside_the_verdict(newslint: Call, incoming: Path) -> None:
    (incoming / "desk.toml").write_text("[policy]\nreject = ['error']\n", encoding="utf-8")
    args = ("--config", "desk.toml", "incoming/deep/warned.txt")
    assert newslint(*args).status == 0
    assert newslint("--fail-on", "warning", *args).status == 1


def test_own_lists_replace_those_of_the_profile_one_by_one(newslint: Call, incoming: Path) -> None:
    text = "profile = 'submission'\n[policy]\nrevise = []\n"
    (incoming / "desk.toml").write_text(text, encoding="utf-8")
    found = verdicts(newslint("--config", "desk.toml", "--format", "json", "incoming"))
    assert (found["warned.txt"], found["broken.txt"]) == ("accept", "reject")


@pytest.mark.parametrize(
    ("policy", "words"),
    [
        ("reject = ['vague-atribution']", ("vague-atribution", "did you mean", "vague-attribution")),
        ("rejct = ['error']", ("unknown key 'rejct'", "reject")),
        ("reject = 'error'", ("'reject' should be a list of strings",)),
        ("reject = ['error']\naccept = ['error']", ("'error' stands under", "reject", "accept")),
    ],
)
def test_a_policy_that_cannot_be_meant_is_refused_in_one_line(
    newslint: Call, incoming: Path, policy: str, words: tuple[str, ...]
) -> None:
    (incoming / "desk.toml").write_text(f"[policy]\n{policy}\n", encoding="utf-8")
    ran = newslint("--config", "desk.toml", "incoming")
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert all(word in ran.err for word in ("desk.toml", *words))


def test_the_verdict_stands_in_the_report_for_people(newslint: Call, incoming: Path) -> None:
    out = newslint("--config", "desk.toml", "incoming").out
    assert "incoming/clean.txt: accept" in out
    assert "incoming/broken.txt: reject" in out
    assert "1 accepted, 1 to revise, 2 rejected." in out
    assert "### incoming/broken.txt: reject" in newslint("--config", "desk.toml", "--format", "markdown", ".").out
    assert "<h2>incoming/broken.txt: reject</h2>" in newslint("--config", "desk.toml", "--format", "html", ".").out
    assert "incoming/clean.txt: verdict accept" in newslint("--config", "desk.toml", "--format", "concise", ".").out


SPLIT = ("--split", "accepted=out/yes", "--split", "revise=out/again", "--split", "rejected=out/no")


def test_articles_are_copied_to_the_folder_of_their_verdict(newslint: Call, incoming: Path) -> None:
    ran = newslint("--config", "desk.toml", *SPLIT, "incoming")
    assert ran.status == 1
    assert ran.err == "Copied 1 to out/yes, 1 to out/again, 2 to out/no.\n"
    assert (incoming / "out/yes/clean.txt").read_text(encoding="utf-8") == CLEAN
    assert (incoming / "out/again/deep/warned.txt").read_text(encoding="utf-8") == WARNED
    assert sorted(os.listdir(incoming / "out/no")) == ["broken.txt", "empty.txt"]
    assert sorted(os.listdir(incoming / "incoming")) == ["broken.txt", "clean.txt", "deep", "empty.txt"]
    assert newslint("--config", "desk.toml", *SPLIT, "incoming").status == 1  # the same again is no conflict


def test_nothing_in_the_way_is_written_over(newslint: Call, incoming: Path) -> None:
    (incoming / "out/yes").mkdir(parents=True)
    (incoming / "out/yes/clean.txt").write_text("an older version", encoding="utf-8")
    ran = newslint("--config", "desk.toml", *SPLIT, "incoming")
    assert ran.status == 2
    assert "clean.txt: not copied to out/yes/clean.txt: another file of that name is there" in ran.err
    assert (incoming / "out/yes/clean.txt").read_text(encoding="utf-8") == "an older version"
    assert (incoming / "out/no/broken.txt").exists()


def test_two_articles_of_one_name_are_refused_before_anything_is_copied(newslint: Call, incoming: Path) -> None:
    (incoming / "clean.txt").write_text(CLEAN, encoding="utf-8")
    ran = newslint("--config", "desk.toml", *SPLIT, "incoming/clean.txt", "clean.txt")
    assert (ran.status, ran.out) == (2, "")
    assert "would both become out/yes/clean.txt; nothing was copied" in ran.err
    assert not (incoming / "out").exists()


def test_an_article_that_changes_meanwhile_is_not_let_through(
    newslint: Call, incoming: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from newslint.policy import Policy

    own = Policy.judge

    def judge(self: Policy, report: object) -> object:
        (incoming / "incoming/clean.txt").write_text(BROKEN, encoding="utf-8")
        return own(self, report)  # type: ignore[arg-type]

    monkeypatch.setattr(Policy, "judge", judge)
    ran = newslint("--config", "desk.toml", *SPLIT, "incoming")
    assert ran.status == 2
    assert "it was changed while newslint worked" in ran.err
    assert not (incoming / "out/yes/clean.txt").exists()


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("--split", "good=out"), "wants accepted=DIR"),
        (("--split", "accepted="), "wants accepted=DIR"),
        (("--split", "accepted=incoming/yes"), "lies in incoming, which is linted"),
        (("--split", "accepted=desk.toml"), "is no folder"),
        (("--split", "accepted=out", "-"), "standard input has none"),
        (("--isolated", "--split", "accepted=out"), "give the configuration a [policy]"),
    ],
)
def test_a_split_that_cannot_be_meant_is_refused_in_one_line(
    newslint: Call, incoming: Path, args: tuple[str, ...], words: str
) -> None:
    config = () if "--isolated" in args else ("--config", "desk.toml")
    ran = newslint(*config, *args, "incoming", stdin=b"")
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert words in ran.err


def test_a_check_that_crashes_keeps_an_article_from_being_accepted(
    newslint: Call, incoming: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from newslint.checks.readability import long_sentence

    def run(*_: object) -> object:
        raise ValueError

    monkeypatch.setattr(long_sentence.CHECK, "run", run)
    ran = newslint("--config", "desk.toml", "--format", "json", "incoming/clean.txt")
    assert (ran.status, verdicts(ran)) == (3, {"clean.txt": "revise"})


def test_fixed_copy_is_judged_and_copied_as_it_is_now(newslint: Call, incoming: Path) -> None:
    file = incoming / "incoming/clean.txt"
    file.write_text(CLEAN.replace("Monday", "Mon\u200bday"), encoding="utf-8")
    text = "[policy]\nreject = ['invisible-character']\n"
    (incoming / "desk.toml").write_text(text, encoding="utf-8")
    assert newslint("--config", "desk.toml", *SPLIT, "incoming/clean.txt").status == 1
    ran = newslint("--config", "desk.toml", "--fix", "--split", "accepted=out/fixed", "incoming/clean.txt")
    assert ran.status == 0, ran.err
    assert (incoming / "out/fixed/clean.txt").read_text(encoding="utf-8") == CLEAN
