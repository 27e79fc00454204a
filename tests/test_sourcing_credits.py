"""Credits in all their forms, and what only looks like one."""

from __future__ import annotations

import pytest

from newslint import anatomy
from newslint.anatomy import credits
from newslint.model import Article

BODY = (
    "The harbour bridge will close to lorries from the first of May, the port authority said on Monday.\n\n"
    "It was built in 1931, when the town had six thousand people and the quay a single crane, and it is tired."
)

LINES_ABOVE = [
    ("byline", "By Lena Ort"),
    ("byline", "by Lena Ort"),
    ("byline", "BY LENA ORT"),
    ("byline", "By LENA ORT and TOMAS REHN"),
    ("byline", "By Lena Ort, Tomas Rehn and Ida Moe"),
    ("byline", "By Lena Ort, Staff Writer"),
    ("byline", "By Lena Ort | Harbour News"),
    ("byline", "By Lena Ort in Turku"),
    ("byline", "By Lena Ort on Monday, March 3rd, 2025 at 9:15 a.m."),
    ("byline", "By Maria de la Cruz"),
    ("byline", "By Jean-Luc O’Brien"),
    ("byline", "By Åsa Öberg"),
    ("byline", "Posted on by Lena Ort"),
    ("byline", "Written by Lena Ort"),
    ("byline", "Lena Ort, harbour correspondent"),
    ("byline", "Lena Ort | Contributing Writer | 3 days ago"),
    ("byline", "Lena Ort @lenaort"),
    ("byline", "Staff Report"),
    ("byline", "Staff Writer"),
    ("byline", "By Lena Ort and agencies"),
    ("byline", "By Lena Ort and AFP"),
    ("byline", "Staff and agencies"),
    ("byline", "Harbour News staff and agencies"),
    ("byline", "By Lena Ort Harbour correspondent"),
    ("byline", "By Lena Ort Harbour News staff writer"),
    ("byline", "By Lena Ort/Turku"),
    ("byline", "By Lena Ort in Turku and Tomas Rehn in Oslo"),
    ("byline", "Lena Ort in Turku and Tomas Rehn in Oslo"),
    ("byline", "Lena Ort, Turku"),
    ("byline", "Lena Ort"),
    ("byline", "By Plantu"),
    ("byline", "By Xiaoming Li"),
    ("byline", "By 王小明"),
    ("byline", "By Анна Петрова"),
    ("byline", "By محمود درويش"),
    ("byline", "Author: Lena Ort"),
    ("byline", "Text: Lena Ort"),
    ("byline", "Words: Lena Ort and Tomas Rehn"),
    ("byline", "Report: Lena Ort"),
    ("byline", "By our staff reporter"),
    ("byline", "By a staff reporter"),
    ("byline", "Our correspondent"),
    ("byline", "From our correspondent in Oslo"),
    ("byline", "By the Editorial Board"),
    ("byline", "Lena Ort, Political Editor"),
    ("byline", "*By Lena Ort*"),
    ("byline", "**By Lena Ort**"),
    ("byline", "By [Lena Ort](https://news.example/ort)"),
    ("byline", "_By Lena Ort_"),
    ("agency-byline", "PTI"),
    ("agency-byline", "REUTERS"),
    ("agency-byline", "Associated Press"),
    ("agency-byline", "By The Associated Press"),
    ("agency-byline", "AFP/Reuters"),
    ("agency-byline", "Reuters Staff"),
]

LINES_BELOW = [
    ("reporting-by", "(Reporting by Lena Ort; Editing by Tomas Rehn)"),
    ("reporting-by", "Reporting by Lena Ort in Turku; writing by Tomas Rehn; editing by Ida Moe"),
    ("reporting-by", "Reporting by The Associated Press."),
    ("reporting-by", "(Editing by Tomas Rehn)"),
    ("reporting-by", "(Writing by Tomas Rehn)"),
    ("contributed", "The Associated Press contributed to this report."),
    ("contributed", "Tomas Rehn in Oslo and Ida Moe contributed reporting."),
    ("contributed", "CNN's Lena Ort and Tomas Rehn contributed to this story."),
    ("contributed", "With files from The Canadian Press"),
    ("contributed", "With reporting by Tomas Rehn"),
    ("contributed", "Additional reporting by Tomas Rehn"),
    ("contributed", "(With inputs from PTI)"),
    ("contributed", "(With inputs from agencies)"),
    ("contributed", "— with agency reports"),
    ("agency-byline", "(Agencies)"),
    ("source-line", "Source: Reuters"),
    ("source-line", "SOURCE: News agencies"),
    ("source-line", "(Source: Harbour News)"),
    ("source-line", "Sources: AFP, Reuters"),
    ("source-line", "Source Harbour News/Turku University"),
    ("source-line", "SOURCE Harbour Holdings Inc."),
    ("tagline", "–Bloomberg"),
    ("tagline", "- Reuters"),
    ("tagline", "— AFP"),
    ("h/t", "h/t: Harbour News"),
    ("h/t", "(h/t Harbour News)"),
    ("h/t", "H/T Harbour News"),
    ("h/t", "Hat tip: Harbour News"),
    ("originally", "Originally published on Harbour News."),
    ("originally", "This article originally appeared in the Harbour News."),
    ("originally", "This story was first published by Harbour News on March 3."),
    ("originally", "A version of this article first appeared in print."),
    ("with-permission", "Article posted with permission from Harbour News"),
    ("with-permission", "Republished with permission of Harbour News."),
    ("reprinted", "Reprinted from Harbour News."),
    ("syndication", "Distributed by Harbour Content Agency, LLC."),
    ("syndication", "This story has been published from a wire agency feed without modifications to the text."),
    ("automated", "Harbour News created this story using technology provided by Number House."),
    ("automated", "This article was generated automatically by Number House."),
    ("via", "Via Harbour News"),
    ("via", "(via Harbour News)"),
    ("byline", "-- Lena Ort"),
    ("byline", "— Lena Ort"),
    ("byline", "Lena Ort reported from Oslo."),
    ("byline", "LO/TR"),
]

DATELINES = [
    "TURKU (Reuters) -",
    "TURKU, Finland (AP) —",
    "NEW YORK, March 3 (UPI) —",
    "March 3 (Reuters) -",
    "3 March (AFP) -",
    "(Reuters) —",
    "(CNN)",
    "Washington (AFP) -",
    "SAN FRANCISCO, Calif. (KGO) —",
    "LOS ANGELES, March 3, 2025 /PRNewswire/ --",
    "BERLIN, March 3 (Xinhua) --",
    "NEW YORK (The Harbour Gazette)—",
]

NOT_CREDITS = [
    "By George Street",
    "By the Old Pier",
    "The quarry is a major source of stone.",
    "Sources of income vary from town to town.",
    "By demonstrating that it floats, the boat won a prize.",
    "By Monday the bridge will be gone.",
    "By George Street the crowd had thinned out.",
    "Via the ring road it takes an hour.",
    "Photo: Lena Ort",
    "Source: Getty Images",
    "Tomas Rehn contributed two goals to the win.",
    "The book was first published in 1922 by a small press.",
    "The company is the author of its own bad luck.",
    "Reporting by the numbers is hard, she said.",
    "- Bread",
    "Harbour Bridge Shut",
    "The report is published by the port authority.",
    "Editing by hand takes time.",
    "Lena Ort (R) — who won in May — is back.",
    "The film is distributed by a firm in Oslo.",
]


NOT_BYLINES = [
    "By Monday the road will be open.",
    "By Monday",
    "By Numbers",
    "By Demonstrating",
    "By Region",
    "Text messages: what we know",
    "Words: the new frontier",
    "Report: Key Facts",
    "Report: bridge to close",
    "Source: power",
    "Staff and students",
    "Staff, students and parents are angry",
    "Key Takeaways",
    "Harbour Bridge",
    "New York, USA",
    "From our archive",
    "Our Town",
    "Photo: Lena Ort",
    "Monday, 5 May",
    "_Lena Ort builds bridges in Turku._",
]


def forms(text: str) -> list[tuple[str, str]]:
    found = credits.find(anatomy.of(Article("a.txt", text)))
    return [(p.form, text[p.start : p.end]) for p in found if p.form]


@pytest.mark.parametrize(("form", "line"), LINES_ABOVE)
def test_a_credit_above_the_copy(form: str, line: str) -> None:
    assert forms(f"Bridge to close in May\n\n{line}\n\n{BODY}") == [(form, line)]


@pytest.mark.parametrize(("form", "line"), LINES_BELOW)
def test_a_credit_below_the_copy(form: str, line: str) -> None:
    assert forms(f"{BODY}\n\n{line}\n") == [(form, line)]


@pytest.mark.parametrize("opening", DATELINES)
def test_a_dateline_is_its_opening_only(opening: str) -> None:
    text = f"{opening} {BODY}"
    assert forms(text) == [("dateline", opening)]


@pytest.mark.parametrize("line", NOT_CREDITS)
def test_what_only_looks_like_a_credit(line: str) -> None:
    assert forms(f"Bridge to close in May\n\n{BODY}\n\n{line}\n\n{BODY}") == []


@pytest.mark.parametrize("line", NOT_BYLINES)
def test_what_stands_under_a_headline_and_names_no_writer(line: str) -> None:
    assert forms(f"Bridge to close in May\n\n{line}\n\n{BODY}") == []


def test_a_name_under_the_headline_that_the_copy_talks_of_is_no_byline() -> None:
    assert forms(f"Bridge to close in May\n\nLena Ort\n\n{BODY} Ort drew it.") == []


@pytest.mark.parametrize("opening", ["Brussels:", "LONDON, Nov 22:", "New Delhi, 3 March —", "Turku, March 3, 2025:"])
def test_a_place_with_a_colon_is_a_dateline_and_no_credit(opening: str) -> None:
    text = f"{opening} {BODY}"
    parts = credits.find(anatomy.of(Article("a.txt", text)))
    assert [(p.kind, p.form, text[p.start : p.end]) for p in parts] == [("dateline", "", opening)]


@pytest.mark.parametrize("opening", ["Update:", "Rehn:", "Paris-Dakar:", "Harbour News, 30:"])
def test_other_words_with_a_colon_are_no_datelines(opening: str) -> None:
    assert credits.find(anatomy.of(Article("a.txt", f"{opening} {BODY}"))) == []


@pytest.mark.parametrize("line", ["AFP/Reuters", "By Lena Ort/Harbour News", "Lena Ort (AFP)", "By Staff"])
def test_what_may_be_a_credit_of_copy_or_picture_above_the_copy_is_one(line: str) -> None:
    assert credits.credited(anatomy.of(Article("a.txt", f"Bridge to close in May\n{line}\n\n{BODY}")))


@pytest.mark.parametrize("line", ["Photo: Lena Ort", "Lena Ort/Getty Images"])
def test_the_credit_of_a_picture_is_none_of_the_copy(line: str) -> None:
    assert not credits.credited(anatomy.of(Article("a.txt", f"Bridge to close in May\n{line}\n\n{BODY}")))


def test_a_place_alone_is_a_dateline_and_no_credit() -> None:
    text = f"TURKU, Finland — {BODY}"
    parts = credits.find(anatomy.of(Article("a.txt", text)))
    assert [(p.kind, p.form, text[p.start : p.end]) for p in parts] == [("dateline", "", "TURKU, Finland —")]


def test_credits_at_the_end_of_the_last_paragraph() -> None:
    assert forms(f"{BODY} — AFP") == [("tagline", "— AFP")]
    assert forms(f"{BODY} (AP)") == [("tagline", "(AP)")]
    assert forms(f"{BODY} (h/t Harbour News)") == [("h/t", "(h/t Harbour News)")]
    assert forms(f"{BODY} --Lena Ort.") == [("byline", "--Lena Ort.")]
    assert forms(f"{BODY} (Reporting by Lena Ort; Editing by Tomas Rehn.)") == [
        ("reporting-by", "(Reporting by Lena Ort; Editing by Tomas Rehn.)")
    ]


def test_dashes_of_a_list_are_no_sign_offs() -> None:
    assert forms(f"{BODY}\n\n- Milk Rolls\n- Rye Bread\n- Black Tea") == []


@pytest.mark.parametrize(
    ("form", "line"),
    [
        ("contributed", "Contributing: Lena Ort."),
        ("contributed", "Contributors: Lena Ort, Tomas Rehn"),
        ("contributed", "--additional reporting by Lena Ort"),
        ("byline", "Ort reported from Oslo."),
        ("byline", "- Lena Ort."),
        ("tagline", "–Harbour Mail"),
        ("originally", "This text first appeared in Harbour News."),
    ],
)
def test_credits_under_the_copy(form: str, line: str) -> None:
    assert forms(f"Bridge to close in May\n\n{BODY}\n\n{BODY}\n\n{line}") == [(form, line)]


def test_an_agency_opens_the_copy_without_brackets() -> None:
    assert forms(f"Turku CNN — {BODY}")[0][0] == "dateline"


def test_readers_comments_are_no_bylines() -> None:
    comments = "\n\n".join(f"Posted by: Reader{n}\n\nI use that bridge every day." for n in range(4))
    assert forms(f"Bridge to close in May\n\n{BODY}\n\n{comments}") == []
