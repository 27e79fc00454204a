"""Who says a quotation."""

from __future__ import annotations

import pytest

from newslint import anatomy
from newslint.anatomy.quotations import is_speech, speakers
from newslint.model import Article


def said(text: str) -> list[tuple[str | None, str | None]]:
    found = anatomy.of(Article("a.txt", text)).quotations
    return [(q.speaker and text[slice(*q.speaker)], q.cue and text[slice(*q.cue)]) for q in found]


CASES = [
    ("“Yes,” said Ann Lee, a clerk.", ("Ann Lee", "said")),
    ("“Yes,” Ann Lee, a clerk, told the BBC.", ("Ann Lee", "told")),
    ("“Yes,” he added.", ("he", "added")),
    ("“It works,” according to Ann Lee.", ("Ann Lee", "according to")),
    ("According to Ann Lee, “it works.”", ("Ann Lee", "According to")),
    ("Ann Lee said: “It works.”", ("Ann Lee", "said")),
    ("In a statement, Ann Lee said that “it works.”", ("Ann Lee", "said")),
    ("Ann Lee, the mayor, wrote on Twitter: “It works.”", ("Ann Lee", "wrote")),
    ("Asked about the bridge, Ann Lee said: “It works.”", ("Ann Lee", "said")),
    ("On Monday Ann Lee tweeted: “It works.”", ("Ann Lee", "tweeted")),
    ("Ann Lee rose from her seat, saying “it works.”", ("Ann Lee", "saying")),
    ("Ann Lee: “It works.”", ("Ann Lee", None)),
    ("“It works.” — Ann Lee", ("Ann Lee", None)),
    ("“It works.”\n\n— Ann Lee, Leeds", ("Ann Lee", None)),
    ("Ann Lee, who said “it works,” left.", ("who", "said")),
    ("A spokesman for the town said “it works.”", ("A spokesman", "said")),
    ("The report states: “It works.”", ("The report", "states")),
    ("“It works,” shouted the crowd.", ("the crowd", "shouted")),
    ("Ann Lee, a clerk, said Rehn had been “slow”.", ("Ann Lee", "said")),
    ("Ann Lee, the auditor, said the quay’s figures were “decent”.", ("Ann Lee", "said")),
    ("Ann Lee, a canon, warned Bishop Rehn that he had sown “doubt”.", ("Ann Lee", "warned")),
    ("Ann Lee, who runs it, said Quay Films feared that it was “dear”.", ("Ann Lee", "said")),
    ("The mayor, said Ann Lee, “knows nothing”.", ("Ann Lee", "said")),
    ("Ann Lee said it would be “fine” if Rehn testifies.", ("Ann Lee", "said")),
    ("Afterwards Ann Lee said “it works”.", ("Ann Lee", "said")),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_speaker_and_cue(text: str, expected: tuple[str, str]) -> None:
    speaker, cue = said(text)[0]
    assert speaker is not None
    assert expected[0] in speaker or speaker in expected[0]
    assert cue == expected[1]


CARRIED = [
    "“One,” said Ann Lee, “two.”",
    "“One,” said Ann Lee. “Two.”",
    "“One,” said Ann Lee.\n\n“Two.”",
    "Ann Lee was clear about it. “One,” said Ann Lee. She paused. “Two.”",
    "“One.\n\n“Two,” said Ann Lee.",
]


@pytest.mark.parametrize("text", CARRIED)
def test_a_speaker_is_carried_over(text: str) -> None:
    assert [speaker for speaker, _ in said(text)] == ["Ann Lee", "Ann Lee"]


def names(text: str) -> list[str | None]:
    return [q.name for q in anatomy.of(Article("a.txt", text)).quotations]


NOT_LED_BACK = [
    "“One,” Ann Lee wrote to her. She replied: “Two.”",
    "“One,” Lee said. “Two,” she said. Lee took his hat and went.",
    "“One,” Ann Lee said. “To Lee, nothing matters,” he wrote.",
    "“One,” Reuters reports. “Two,” he added.",
    "“One,” Ann Lee and Tom Rehn said. “Two,” she added.",
    "As Ann Lee put it, “one”. She “was two”.",
    "“One,” Ann Lee said.\n\nThe second bridge\n\nShe said: “Two.”",
]


@pytest.mark.parametrize("text", NOT_LED_BACK)
def test_a_pronoun_stays_alone_where_it_may_be_another(text: str) -> None:
    assert names(text) == [None, None]


def test_a_word_is_never_cut_where_the_search_ends() -> None:
    text = "Ann Lee of the town’s senate " + "spoke at length about the robocalls and " * 12 + "called them “a plague”."
    for shift in range(12):
        speaker, _ = said("x" * shift + " " + text)[0]
        assert speaker is None or f" {speaker}" in f" {text}"


def test_a_pronoun_is_led_back_where_nobody_else_is_named() -> None:
    assert names("“One,” Ann Lee said. “Two,” she added.") == [None, "Ann Lee"]
    assert names("“One,” Ann Lee said. Joan Reed shook her head. “Two,” she added.") == [None, None]
    assert names("“One,” Mr Lee said. “Two,” she added.") == [None, None]


@pytest.mark.parametrize("text", ["Ann Lee said so.", "It works, according to the town.", "Ann Lee warns of floods."])
def test_sentences_that_attribute(text: str) -> None:
    assert speakers.attributes(text)


@pytest.mark.parametrize("text", ["The report is long.", "He read her note.", "The key states are two.", "It rained."])
def test_sentences_that_do_not(text: str) -> None:
    assert not speakers.attributes(text)


COPY = [
    "Ann Lee called it “sheer luck” and went home.",
    "The “sheer luck” of it was lost on the town.",
    "“We had sheer luck with the weather on that day.”",
    "She reads “The Long Way Home Again Tonight” aloud.",
    "“We waited for hours at the quay.\n\n“Nobody came,” said Ann Lee.",
]


@pytest.mark.parametrize("text", COPY)
def test_runs_tell_what_the_quotations_tell_without_their_speakers(text: str) -> None:
    found = anatomy.of(Article("a.txt", text))
    told = [(run.start, run.end, run.closed, is_speech(found, run)) for run in found.runs]
    assert told == [(q.start, q.end, q.closed, q.speech) for q in found.quotations]


def test_speakers_are_not_looked_for_where_the_shape_tells() -> None:
    found = anatomy.of(Article("a.txt", COPY[2]))
    assert is_speech(found, found.runs[0])
    assert found.quoted(3, 5)
    assert "quotations" not in vars(found)
