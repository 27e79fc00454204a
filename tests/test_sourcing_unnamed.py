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
        ("The Ledger first reported the sale. The bridge is reportedly for sale.", ["hint"]),
        (f"{STORY}\n\nExperts say it will fall.\n\n“It is tired,” said Ole Dahl, who built it.", ["hint"]),
        (f"{STORY}\n\nExperts say it will fall.\n\nThe council meets in May.", ["warning"]),
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
        ("A neighbour said the noise was great.", ["hint"]),
        ("A trader spoke on condition of anonymity because he was not allowed to talk.", ["hint"]),
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
        (f"Review: A bridge too old\n\n{BODY}", ["hint"]),
        (f"{BODY} You should leave early. Take your lamp, so that you see your way and you are seen.", ["hint"]),
        (f"{BODY} I drove there in my car. I was late, and my lamp was broken.", ["hint"]),
        (f"{BODY}\n\nIngredients\n\nTwo eggs", ["hint"]),
    ],
)
def test_no_source_knows_copy_that_has_none_by_custom(text: str, expected: list[str]) -> None:
    assert severities(NO_SOURCE, text) == expected
