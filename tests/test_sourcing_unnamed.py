"""How loud the checks on unnamed sources are: a warning once, then hints."""

from __future__ import annotations

import pytest

from newslint.checks.sourcing.anonymous_source import CHECK as ANONYMOUS
from newslint.checks.sourcing.no_source import CHECK as NO_SOURCE
from newslint.checks.sourcing.vague_attribution import CHECK as VAGUE
from newslint.model import Check
from newslint.testing import Example, lint, marked

STORY = "The bridge will close. It was built in 1931 and it is tired. "


def severities(check: Check, text: str) -> list[str]:
    one = marked("x.txt", text, set())
    return [finding.severity for finding in lint(check, Example(1, (one,), {}), [one.article])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Analysts say it will fall. It did not fall in May. Analysts say it will rise.", ["warning", "hint"]),
        ("Critics say it will fall. It did not fall in May. Analysts say it will rise.", ["warning", "warning"]),
        ("The bridge is seen as a danger.", ["hint"]),
        ("There are fears that the bridge will fall.", ["hint"]),
        ("The Ledger first reported the sale. The bridge is reportedly for sale.", []),
        (f"{STORY}\n\nExperts say it will fall.\n\n“It is tired,” said Ole Dahl, who built it.", []),
        (f"{STORY}\n\nExperts say it will fall.\n\n“It is tired,” Dahl said.", ["hint"]),
        (f"{STORY}\n\nCritics say it will fall.\n\n“It is sound,” said Ole Dahl, who built it.", ["hint"]),
        (
            f"{STORY}\n\nCritics say it will fall.\n\n“It is sound,” said Ole Dahl, the firm's chief executive.",
            ["warning"],
        ),
        (f"{STORY}\n\nExperts say it will fall.\n\nThe Coast League said it was sound.", ["warning"]),
        (f"{STORY}\n\nCritics say it will fall.\n\nOle Dahl, for example, said it shook.", []),
        (f"{STORY}\n\nExperts say it will fall.\n\nThe council meets in May.", ["warning"]),
        (f"{STORY}\n\nCritics say it will fall.\n\n''It is sound,'' said Ole Dahl, who built it.", ["hint"]),
        (
            f"{STORY}\n\nSome party leaders argued it was sound.\n\n“It is old,” said Ole Dahl, the party's treasurer.",
            [],
        ),
        (f"{STORY}\n\nSome party leaders argued that it was sound.\n\n“It is old,” Dahl, the mayor, said.", ["hint"]),
        ("The bridge will be seen as a danger.", []),
        ("The bridge is older than many believe. It is as safe as most experts think.", []),
    ],
)
def test_vague_attribution_warns_once(text: str, expected: list[str]) -> None:
    assert severities(VAGUE, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A source said it was sold. It was built in 1931 and it is tired. The source said so.", ["warning", "hint"]),
        ("Sources said it was sold. It was built in 1931 and it is tired. Sources said so.", ["warning", "hint"]),
        ("Two U.S. officials said it was sold.", ["warning"]),
        ("Mexican officials said it was sold.", ["hint"]),
        ("Moe campaign aides said it was sold.", ["hint"]),
        ("Officials said the administration was pleased.", ["hint"]),
        ("Moe won again. Aides said it was close.", ["hint"]),
        (
            "An official said it was sold. It is old. The official said so. It is long. The official added a word.",
            ["warning", "hint"],
        ),
        ("The Ledger reported the sale, citing an anonymous member of the board, who left in May.", ["warning"]),
        ("A trader asked not to be named, citing fears for her job.", ["hint"]),
        ("Ida, not her real name, said it was sold.", ["hint"]),
        ("A neighbour said the noise was great.", ["hint"]),
        ("A trader spoke on condition of anonymity because he was not allowed to talk.", ["hint"]),
        ("A trader spoke on condition of anonymity to frankly discuss the sale.", ["hint"]),
        ("A trader spoke on the condition of anonymity to offer a frank view.", ["hint"]),
        ("A trader spoke on condition of anonymity to the Ledger.", ["warning"]),
        ("Senior Kenyan military officials say the road is shut.", ["hint"]),
        ("A trader spoke on condition of anonymity. He feared for his job.", ["hint"]),
        ("A trader spoke on condition of anonymity. The sale is in May.", ["warning"]),
        (
            "An aide who asked not to be named to protect her job said so. It is old, and it was built in 1931. "
            "An aide said it is sold.",
            ["hint"] * 2,
        ),
        ("The yard is sold, according to sources cited by the Ledger.", ["warning"]),
        ("Officials told reporters it was sold.", ["warning"]),
        ("Officials told the workers it was sold.", []),
    ],
)
def test_anonymous_source_warns_where_nothing_is_told(text: str, expected: list[str]) -> None:
    assert severities(ANONYMOUS, text) == expected


BODY = (
    "The harbour bridge will close to lorries from the first of May. It was built in 1931, when the town had six "
    "thousand people and the quay a single crane, and it has carried the traffic of the port ever since. The closure "
    "will last at least a year. Lorries will take the ring road instead, which adds eleven kilometres to the way."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BODY, ["warning"]),
        (f"Rovers 2-1 Mill Town\n\n{BODY}", ["hint"]),
        (f"Review: A bridge too old\n\n{BODY}", []),
        (f"Bridge review\n\n{BODY}", ["warning"]),
        (f"Film review\n\n{BODY}", []),
        (f"Storm results in closure of bridge\n\n{BODY}", ["warning"]),
        (f"Weather shuts bridge\n\n{BODY}", ["warning"]),
        (f"Mayor makes no comment on bridge\n\n{BODY}", ["warning"]),
        (f"Rovers v Mill Town (Fri)\n\n{BODY}", []),
        (f"Dahl: Close the bridge\n\n{BODY}", ["hint"]),
        (f"Dahl: Council ‘asleep’ over bridge\n\n{BODY}", []),
        (f"Background: A bridge of 1931\n\n{BODY}", ["warning"]),
        (f"{BODY}\n\nBerg, Dahl, Holm, Lund, Moe, Ort, Rehn, Strand, Vik (capt), Aune, Aas.", ["hint"]),
        (f"{BODY} The award is her third, and she was nominated twice.", ["hint"]),
        (f"{BODY} I drove there in my car. I was late, my lamp was broken, and my hat and my tie were gone.", []),
        (f"{BODY}\n\nReferences\n\nOrt, L. (1999). Bridges.", []),
        (f"{BODY}\n\nQuay Street 9, Turku\n\n10 a.m. to 6 p.m.", []),
        (f"{BODY} It opens from 10 a.m. to 6 p.m.", ["warning"]),
        (f"Bridge: it must close\n\n{BODY}", ["warning"]),
        (f"{BODY} It must close. It should have closed in May, and it ought to be sold. It must not wait.", ["hint"]),
        (f"{BODY} It has been a theme of this space for years.", ["hint"]),
        (f"{BODY} I drove there in my car, which is my own.\n\nOrt is a columnist.", []),
        (f"{BODY} You should leave early. Take your lamp, so that you see your way and you are seen.", ["hint"]),
        (f"{BODY} I drove there in my car. I was late, and my lamp was broken.", ["hint"]),
        (f"{BODY}\n\nIngredients\n\nTwo eggs", []),
    ],
)
def test_no_source_knows_copy_that_has_none_by_custom(text: str, expected: list[str]) -> None:
    assert severities(NO_SOURCE, text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The price is, by some estimates, two million.", "whose it is"),
        ("The mill is tipped to win.", "who expects it"),
        ("There are fears that the mill will close.", "whose they are"),
        ("The mill is considered a danger.", "doesn't say by whom"),
    ],
)
def test_a_hint_says_what_is_missing(text: str, words: str) -> None:
    one = marked("x.txt", text, set())
    assert [words in finding.message for finding in lint(VAGUE, Example(1, (one,), {}), [one.article])] == [True]


@pytest.mark.parametrize(
    ("check", "text", "quote"),
    [
        (VAGUE, "The\u00a0mill is\u00a0reportedly for\u00a0sale, and many\u00a0believe\u00a0it.", "reportedly"),
        (VAGUE, "Many\u00a0experts\u00a0believe the mill is sold.", "Many\u00a0experts\u00a0believe"),
        (ANONYMOUS, "A\u00a0source\u00a0said the mill was sold.", "A\u00a0source\u00a0said"),
    ],
)
def test_no_break_spaces_hide_nothing(check: Check, text: str, quote: str) -> None:
    one = marked("x.txt", text, set())
    assert quote in [finding.place.quote for finding in lint(check, Example(1, (one,), {}), [one.article])]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ort has indicated that the bridge will close.",
        "The port has hinted that the bridge will close.",
        "The figures are based on an Agency count.",
        "The maker estimates 266 lorries an hour.",
        "The council describes this as a blow.",
        "The plan was announced on Friday by the council.",
        "As Lena Ort put it, the bridge is tired.",
        "Ort thinks the bridge is tired.",
        "The port gave its reasons in a court filing.",
        "She showed the crack on her Instagram page.",
        "Questions go to (702) 555-0130.",
        "(Quay Street 9; 555-0134-7781)",
        "The mayor, Ida Moe: “It is tired and so am I.”",
        'Rovers coach Ole Dahl: "We all take the train now."',
        "As the engineer Lena Ort has shown, the bridge is tired.",
        "Ort warned the council in a letter that the bridge is tired.",
        "It is busy, with the Port Board reporting a record.",
    ],
)
def test_these_are_sources(sentence: str) -> None:
    assert severities(NO_SOURCE, f"{BODY} {sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The council promised, pledged and advocated a new bridge.",
        "The mayor criticised the port and expressed her eagerness.",
        "The plan was announced in May.",
        "Critics have described this as a blow.",
        "He put it on the table.",
        "Her best film is “The Bridge”.",
        "As Monday showed, the bridge is tired.",
        "It reminded many that the bridge is tired.",
        "It was built with Moe as mayor, and reporting was easy.",
    ],
)
def test_these_are_not(sentence: str) -> None:
    assert severities(NO_SOURCE, f"{BODY} {sentence}") == ["warning"]
