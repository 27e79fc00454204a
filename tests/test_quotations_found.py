"""Where quotations begin and end, whatever their marks."""

from __future__ import annotations

import pytest

from newslint import anatomy
from newslint.model import Article


def quotations(text: str) -> list[str]:
    return [text[q.start : q.end] for q in anatomy.of(Article("a.txt", text)).quotations]


CASES = [
    ('"Yes," he said. "No."', ["Yes,", "No."]),
    ("“Yes,” he said. “No.”", ["Yes,", "No."]),
    ("„Ja“, he said. „Ja”, she said.", ["Ja", "Ja"]),
    ("«Oui», he said. « Oui », she said. »Ja«, they said.", ["Oui", "Oui", "Ja"]),
    (
        "‘It’s a dog’s life,’ she said. ‘The players’ union won’t act.’",
        ["It’s a dog’s life,", "The players’ union won’t act."],
    ),
    ("'It's a dog's life,' she said.", ["It's a dog's life,"]),
    ("‘It’s the ’90s again,’ said Ann. ‘Rock ’n’ roll is back.’", ["It’s the ’90s again,", "Rock ’n’ roll is back."]),
    ("The firms' profits rose. 'Twas ever thus, the bosses' union said.", []),
    ('The board is 6\'2" long. "It\'s a 12" pipe," said Tom.', ["It's a 12\" pipe,"]),
    ("“He told me ‘never’ and left,” she said.", ["He told me ‘never’ and left,"]),
    ("“He told me “never” and left,” she said.", ["He told me “never” and left,"]),
    ('"He told me "never" and left," she said.', ['He told me "never" and left,']),
    ("‘“Stop,” he told me,’ said Jane.", ["“Stop,” he told me,"]),
    ("“One.\n\n“Two.\n\n“Three,” she said.", ["One.", "Two.", "Three,"]),
    ("“One.\nTwo.\nThree,” she said.", ["One.\nTwo.\nThree,"]),
    ("‘One.\n\n‘Two,’ she said.", ["One.", "Two,"]),
    ("A “quote not closed.\n\nThe next “is fine,” he said.", ["quote not closed.", "is fine,"]),
    ('“Yes," she said. “No.”', ["Yes,", "No."]),
    ('"Yes,” she said. “No."', ["Yes,", "No."]),
    ("He said: ”We won.”", ["We won."]),
    ('""We won,"" said Ann.', ["We won,"]),
    ("“ ”", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quotations_are_found(text: str, expected: list[str]) -> None:
    assert quotations(text) == expected


def test_only_the_last_of_several_paragraphs_is_closed() -> None:
    found = anatomy.of(Article("a.txt", "“One.\r\n\r\n“Two,” she said.")).quotations
    assert [q.closed for q in found] == [False, True]


def test_scare_quotes_and_titles_are_no_speech() -> None:
    found = anatomy.of(
        Article("a.txt", "The “people’s budget” was sung to “The Long Walk Home Again”. “No,” she said.")
    ).quotations
    assert [q.speech for q in found] == [False, False, True]
