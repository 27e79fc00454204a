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


def test_an_excerpt_goes_on_behind_a_poll() -> None:
    poll = (
        "take our poll - story continues below\n\nShould the pier be mended?\n\nThis poll gives you access to our news."
    )
    text = OWN + f"First, the Gazette reports:\n\n{poll}\n\nThe pier is rotten, and the U.N. knows of it.\n\n"
    text += "“It is,” said Ann Field.\n\nSo it is.\n"
    found = borrowed.of(anatomy.of(Article("x.txt", text, {})))
    assert found.kind(text.index("The pier is rotten")) == borrowed.EXCERPT
    assert found.kind(text.index("So it is")) == ""


def test_an_article_of_a_statute_that_is_led_in_is_an_excerpt() -> None:
    law = "In the event of a closure the landing, with all that stands on it, goes to the town.\n\nNobody knew that.\n"
    text = OWN + f"Article 73, on what becomes of the landing:\n\n{law}"
    found = borrowed.of(anatomy.of(Article("x.txt", text, {})))
    assert found.kind(text.index("In the event")) == borrowed.EXCERPT
    assert found.kind(text.index("Nobody knew")) == ""


def test_an_exported_thread_is_comments_to_its_end() -> None:
    said = "I'd mend it with “oak” and nothing else, and I'd do it before the ferries come again."
    text = OWN + f"level 1\n\n{said}\n\nlevel 2\n\n{said}\n\nlevel 1\n\nYes.\n\n{said} Twice.\n"
    found = borrowed.of(anatomy.of(Article("x.txt", text, {})))
    assert found.kind(text.rindex("I'd mend")) == borrowed.COMMENT
    assert kinds(OWN + f"Level 1\n\n{said}\n\nLevel 2\n\n{said}\n") == set()  # two floors of a car park


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
        "He lives in Salem, Va.| “So the shop is shut.”",
        "In Portland, Ore.| Kerry said no.",
        "They moved to Washington, D.C.| Smith got a job.",
        "The ferry first ran in May.| Velmora is glad.",
        "“He left,” she told me.| “The boat stayed.”",
        "(She is the landlady.)| Then, in June, she sold it.",
        "''Sheep are slow.| I would not start now.| Learn it first.''",
        "'Let's wait.| Steel came.| We're speaking of wages'.",
        "«It was fine.| He went home» he told us.",
        "He said: ‘It was fine.| He went home,’ and left.",
        "John Smith Jr.| “I was there,” he said.",
        "Mechanical Inc.| “We paid.”",
        "There is much awry …| But I believe it.",
        "The film is about Malcolm X.| The lead won.",
        "It was fined by the EPA.| Ostrander paid.",
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


@pytest.mark.parametrize(
    ("copy", "number"),
    [
        ("You can set it to night light. it didn't stay on for long.", 2),
        ("They liked the new dial. my4clock's buyers are glad.", 2),
        ("It ran that way on the Orion One Z. So, not very fast.", 2),
        ("He drove a Model S. Nobody saw it.", 2),
        ("''Is there an overlap of bid and ask? In other words, can he offer it? If so, deal,'' he said.", 3),
        ("The lab found vitamin D. Nobody was ill.", 2),
        ("The mayor, Ann X. So, was ill.", 1),
        ("Joseph F. Dunford spoke.", 1),
        ("He works in the dept. it was named for.", 1),
        ("It opened at 9 p.m. it was dark.", 1),
        ("He waited ... it was late.", 1),
        ("“Yahoo!” it said.", 1),
    ],
)
def test_ends_before_small_letters_and_behind_names_of_one_letter(copy: str, number: int) -> None:
    assert len(sentences.split(copy, 0, len(copy))) == number


def test_sentences_between_marks_that_are_opened_twice_are_divided() -> None:
    copy = (
        '"It is new," she said. "It is good. "It is cheap," he said in remarks that the Gazette had from him. The town'
        " has 115 piers (as counted). Boxes cost 70 euros (£50). A survey found that people know them, and 25% were"
        ' buying one. Companies are ready. The board said: "Following it, we buy". More is to come.'
    )
    assert len(sentences.split(copy, 0, len(copy))) == 9
