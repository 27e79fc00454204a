"""What repeats: live reports under headlines, severities of phrases, and which of two copies to run."""

from __future__ import annotations

from newslint.checks.repetition import near_duplicate, repeated_passage
from newslint.checks.repetition.near_duplicate import relation
from newslint.model import Article, Flag, NoOptions

BACKGROUND = "three piles of the old landing were found rotten and removed by divers during the storms of winter"


def _flags(text: str) -> list[Flag]:
    return list(repeated_passage.run(Article("a.txt", text), NoOptions()))


def _report(posts: int) -> str:
    heads = [f"Harbour board hears witness number {n} about its pier" for n in range(posts)]
    said = [
        f"Somebody told the members number {n} of planks. It was quiet in the hall again.\n\nWind rose."
        for n in range(posts)
    ]
    for at in (1, posts - 1):
        said[at] += f" Nobody has slept well in the town since {BACKGROUND}."
    return "\n\n".join(f"{head}\n\n{copy}" for head, copy in zip(heads, said, strict=True))


def test_the_standing_background_of_a_live_report_under_headlines_is_silent() -> None:
    assert not _flags("The harbour board met.\n\n" + _report(14))
    assert _flags("The harbour board met.\n\n" + _report(5))


def test_a_phrase_is_a_hint_and_a_clause_a_warning() -> None:
    top = "The harbour board put off its vote on the new pier on Tuesday, for the third time this year.\n\n"
    top += "Members asked for a fresh estimate of the cost, which has doubled since the last spring.\n\n"
    phrase = "speeches about closing landings first and counting rotten planks later in the evening"
    clause = "the speeches about closing landings first were followed by counting rotten planks in the evening"
    (flag,) = _flags(
        f"{top}He gave endless {phrase}, again.\n\nIt rained.\n\nNobody forgot the {phrase}, least of all she."
    )
    assert flag.severity == "hint"
    (flag,) = _flags(
        f"{top}He knew that {clause}, again.\n\nIt rained.\n\nNobody forgot how {clause}, least of all she."
    )
    assert flag.severity is None


def test_the_fuller_of_two_copies_is_named() -> None:
    words = [f"word{n}" for n in range(100)]
    assert relation.fuller(words, words[:95]) == 0
    assert relation.fuller(words, words[:60]) == -1
    assert relation.fuller(words[:60], words) == 1
    said = relation.message(relation.UPDATE, "quay.txt", credited=False, other=False, run="this one, the fuller")
    assert said.endswith("neither gives a source. Name the source, and run this one, the fuller.")


def test_a_copy_with_other_words_here_and_there_is_called_edited() -> None:
    words = [f"word{n}" for n in range(100)]
    edited = ["new" if n % 12 == 0 else word for n, word in enumerate(words)]
    assert relation.is_verbatim(words, [*words[:50], "new", *words[51:]])
    assert not relation.is_verbatim(words, edited)


def test_a_tagline_amid_the_copy_is_no_credit_of_the_article() -> None:
    said = "The harbour board put off its vote on the new pier on Tuesday, for the third time, its clerk said."
    amid = f"{said}\n\n{said}\n\n–Bloomberg\n\n{said}\n\n{said}\n"
    last = f"{said}\n\n{said}\n\n{said}\n\n–Bloomberg\n"
    assert [near_duplicate.gather(Article("a.txt", text), NoOptions())[1] for text in (amid, last)] == [False, True]
