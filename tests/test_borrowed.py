"""What an article prints and others wrote, and ends of sentences that a divider misses."""

from __future__ import annotations

import pytest

from newslint import anatomy
from newslint.anatomy import borrowed, sentences
from newslint.model import Article

OWN = "The harbour board put off its vote on the new pier on Tuesday, for the third time in a year.\n\n"


def kinds(text: str) -> set[str]:
    return set(borrowed.of(anatomy.of(Article("x.txt", text, {}))).kinds)


@pytest.mark.parametrize(
    "code",
    [
        "$app->get('/boat', function($name) { return $name; });",
        "/** * A list of boats */ $boats = ['oak', 'pine'];",
        '{"boats": ["oak", "pine"], "crew": {"Ann": 1}}',
        "var boat = document.getElementById('boat'); boat.open();",
        '<div class="boat"> <h3>{{ name }}</h3> </div>',
        "import boats as b; print('oak'); b.open();",
        "def open(gate): return gate.open('now'); x = open('north')",
        "if (boat == null) { boat = new Boat('oak'); }",
        "<?php echo $boat['name']; ?>",
    ],
)
def test_code_is_told_from_copy(code: str) -> None:
    assert borrowed.is_code(code)


@pytest.mark.parametrize(
    "copy",
    [
        "It doesn't ask you to open the device(s). However, it costs $5 (or €4); that is little.",
        "HARBOUR VOTE // LAST ROUND; who may still win the board over and who may not.",
        "We require (with our men and our money) that all of you know it; we shan’t return to class.",
        "She wrote: “Oak => pine.” He laughed <3 and left; nobody = nobody.",
        "The score was 3-2; the let was called; the public static of the radio went on.",
        "Select one of the boats from the list, where the size is given.",
    ],
)
def test_copy_is_no_code(copy: str) -> None:
    assert not borrowed.is_code(copy)


def test_a_report_led_in_is_an_excerpt_up_to_the_next_quotation() -> None:
    text = OWN + "The Easthaven Gazette reported:\n\nThe pier is rotten.\n\n“It is,” said Ann Field.\n\nSo it is.\n"
    found = borrowed.of(anatomy.of(Article("x.txt", text, {})))
    assert found.kind(text.index("The pier is rotten")) == borrowed.EXCERPT
    assert found.kind(text.index("So it is")) == ""
    assert found.kind(0) == ""


def test_paragraphs_set_in_are_excerpts_unless_all_are() -> None:
    deep = "    The mission has no money for piers, the consul wrote to the board on Monday in a letter.\n\n"
    assert kinds(OWN * 3 + deep) == {borrowed.EXCERPT}
    assert kinds(OWN + deep * 4) == set()


def test_signed_comments_are_the_readers() -> None:
    comment = "The consul is right.\n\nPosted by: Ann, 27 Sep 2011 | 15:22\n\n"
    assert kinds(OWN * 2 + comment * 3) == {borrowed.COMMENT}
    assert kinds(OWN * 2 + comment) == set()


def test_a_column_in_the_first_person_is_no_page_of_comments() -> None:
    column = "I have lived by the harbour for years and I know what my neighbours think of the pier and of me.\n\n"
    assert kinds(OWN + column * 12) == set()


def test_turns_of_speakers_are_a_transcript_and_tallies_are_none() -> None:
    turns = "COYLE: Good morning to you all.\n\nFIELD: It was wet.\n\n"
    assert kinds(OWN + turns * 3) == {borrowed.TRANSCRIPT}
    assert kinds(OWN + "Field: 547.\n\nCoyle: 46.\n\n" * 3) == set()


@pytest.mark.parametrize(
    "copy",
    [
        "He lives in Richmond, Va.| “As a result, I am out.”",
        "In Portland, Ore.| Kerry said no.",
        "They moved to Washington, D.C.| Smith got a job.",
        "It was launched in Korea in May.| Nokia is back.",
        "“He left,” she told me.| “He dropped Jesse off.”",
        "(He is a creditor.)| Then, a week ago, he left.",
        "''Golf is thin.| I hardly ever advise it.| You've got to know.''",
        "'Let's not race.| Chicken came.| We're talking about meat'.",
        "«It was fine.| He went home» he told us.",
        "He said: ‘It was fine.| He went home,’ and left.",
        "John Smith Jr.| “I was there,” he said.",
        "Mechanical Inc.| “We paid.”",
        "There is much awry …| But I believe it.",
        "The film is about Malcolm X.| The lead won.",
        "It was sued by the SEC.| Nokia paid.",
        "The play was The Keeper and Me.| Ostrander read it.",
        # look-alikes
        "In Portland, Ore. Mayor Wheeler said no.",
        "It met Gov. “Smokey” Smith in the hall.",
        "He won the U.S. “Open” in spring.",
        "Smith (D-N.Y.) Jones voted no.",
        "The band vs. “The Big Band” played.",
        "Joseph F. Dunford left.",
        "‘Wait!’ Smith said.",
        "Visit St. “Petersburg” now.",
        "The team (est. 1999) Rovers won.",
        "He paid (by far!) for it.",
        "He has a degree from N.C. State.",
    ],
)
def test_sentences_end_where_a_reader_ends_them(copy: str) -> None:
    text = copy.replace("|", "")
    assert "|".join(text[a:b] + " " * (b < len(text)) for a, b in sentences.split(text, 0, len(text))) == "|".join(
        piece.strip() + " " * (number < copy.count("|")) for number, piece in enumerate(copy.split("|"))
    )
