"""Bios and contact lines by their forms, and what merely looks like one; every line is our own."""

# ruff: noqa: E501 - a line of copy is as long as it is
from __future__ import annotations

import pytest

from newslint import anatomy
from newslint.checks.boilerplate import author_bio
from newslint.model import Article, NoOptions

BODY = """Harbour board delays vote on new pier

The harbour board put off its vote on the new pier on Tuesday after two members asked for a fresh estimate.

Board chairman Tomas Reyle said the earlier figure left out the cost of dredging. "We would rather be late than wrong," he said.

Shop owners along the quay say they have waited long enough. Marta Hollis, who runs a cafe there, said that trade fell by a fifth last year.

The board meets again in March."""

THIRD_PERSON = """
Jane Okoro is a reporter for the Harbour Gazette.
Jane Okoro covers courts and crime for the Harbour Gazette.
Jane Okoro is the Gazette's transport editor.
• Jane Okoro is a staff writer.
-- Jane Okoro is a freelance journalist based in Leeds.
Okoro is a Leeds-based reporter for the Gazette.
Okoro is a contributing writer.
Mr. Okoro is a columnist for the Harbour Gazette.
Dr. Jane Okoro is professor of marine law at Hull University.
Jane Okoro, a former harbour pilot, is the author of "Tides and Taxes".
Jane Okoro is the mayor of Easthaven.
Jane Okoro is chief executive of the Easthaven Chamber of Commerce.
Jane Okoro is a senior fellow at the Coastal Institute in Hull.
Jane Okoro and Pete Lunn are reporters for the Harbour Gazette.
Jane Okoro is business editor. Pete Lunn is a data reporter.
Jane Okoro has covered shipping for the Gazette since 2009. Before that she worked in Rotterdam.
Jane Okoro writes about ports, ships and the people who live by them.
Jane Okoro writes a weekly column on local government.
Jane Okoro joined the Gazette in 2016 and covers the waterfront as a senior reporter.
Jane Okoro is a Gazette contributor. Her latest novel, "Low Water", is out in May.
Jane Okoro lives in Hull. Her new book, "Low Water", comes out in May.
Jane Okoro's latest book is "Low Water" (Quay Press).
Jane Okoro teaches journalism at Easthaven College and edits its student paper.
Jane Okoro (jane@gazette.example) is a political correspondent.
An award-winning journalist and former deckhand, Jane Okoro has covered shipping for 20 years.
The writer is a retired harbour master and a member of the town council.
The author is professor of economics at Hull University.
The writer is editor of the Gazette's weekend section.
Leeds-based correspondent covering ports and shipping. Previously posted in Oslo and Gdansk.
Freelance journalist and photographer based in Hull. Her work has appeared in several magazines.
Jane Okoro is an attorney in Hull who represents fishing crews.
Jane Okoro is co-founder of Clean Quays and a member of the regional planning panel.
Jane Okoro, a nurse, is president of the Easthaven Swimmers' League.
Jane Okoro hosts "The Morning Tide" on Radio Easthaven.
J.P. van der Berg is an analyst at the Coastal Institute.
Jane Okoro is a digital producer at the Gazette, where she writes about food.
Jane Okoro is editor-in-chief of Quay Magazine.
Jane Okoro is a poet and essayist.
Jane Okoro is a Ph.D. student in maritime history at Hull University.
Jane Okoro served as harbour commissioner from 2004 to 2011. She is the author of "Low Water".
Jane Okoro reports on ports for the Gazette with support from the Coastal Fund.
Ask Aunt Jane is written by Jane Okoro, a retired teacher.
Jane’s column appears every Thursday. Jane Okoro is the author of two books on tides.
"""

CONTACT = """
Contact reporter Jane Okoro at jokoro@gazette.example.
Contact Jane Okoro at jokoro@gazette.example or 555-010-4477. Follow @jokoro on Twitter.
Contact the reporter at jokoro@gazette.example
Reach Jane Okoro at 555-010-4477 or jokoro@gazette.example.
Jane Okoro can be reached at jokoro@gazette.example.
Jane Okoro may be reached at jokoro@gazette.example and followed on Twitter at @jokoro.
Follow Jane Okoro on Twitter: @jokoro
Follow Jane Okoro on Twitter and Instagram.
Follow Jane on X @janeokoro
Follow her on Twitter @jokoro.
Follow me on Twitter @jokoro
Email Jane Okoro at jokoro@gazette.example
Email: jokoro@gazette.example
E-mail the writer at jokoro@gazette.example
Write to Jane Okoro at jokoro@gazette.example
Jane Okoro is on Twitter at @jokoro.
Jane Okoro is on Bluesky.
Jane Okoro tweets at @jokoro.
Twitter: @jokoro
jokoro@gazette.example
jokoro@gazette.example | @jokoro
• jokoro@gazette.example, Twitter: @jokoro
@jokoro
You can email Jane Okoro at jokoro@gazette.example. You can also follow her on Twitter @jokoro.
You can reach Jane on Twitter @jokoro.
Reach the reporters on Twitter at @jokoro and @plunn
To contact the reporter on this story: Jane Okoro in Hull at jokoro@gazette.example
“Contact Jane Okoro at jokoro@gazette.example.”
Got a tip? Email Jane Okoro at jokoro@gazette.example.
Have a story idea? Contact me at jokoro@gazette.example.
I’d love to hear from you! Email me at jokoro@gazette.example.
Questions or comments? Reach Jane Okoro at jokoro@gazette.example.
Contact staff writer Jane Okoro at 555-010-4477.
Connect with Jane Okoro on LinkedIn.
Jane Okoro: jokoro@gazette.example
Contact Jane Okoro: jokoro@gazette.example
Staff writer Jane Okoro can be reached at 555-010-4477.
Reporter Jane Okoro can be reached at jokoro@gazette.example.
On Twitter: @jokoro
Tweet him @plunn
"""

FIRST_PERSON = """
I have worked as a reporter for twelve years and have written for several national newspapers. I also write a blog on sailing.
I am a Hull-based journalist with over ten years of experience in print and radio.
I'm a freelance writer based in Leeds. I write about ports, food and football.
I am a news writer and editor with a passion for shipping. My work has appeared in various publications.
My name is Jane Okoro and I am a journalist. I cover shipping and trade.
With over 15 years in the media industry, I have covered elections, floods and football. I also contribute to Quay Daily.
As a journalist with more than a decade of experience, I write about health and science.
Hi, I'm Jane. I am a blogger and photographer, and when I'm not writing I sail.
I've been covering local politics since 2011. Feel free to contact me on my website.
I graduated from Hull University with a degree in journalism and now cover trade for Quay Daily.
Journalist, editor, mother of two and coffee lover.
Freelance writer, avid reader, tea addict, part-time sailor.
I am a writer, editor, sailor and coffee junkie.
I am an experienced content writer who loves telling stories. I have written for many online publications.
Currently I write for Quay Daily, and my articles have been published in various magazines.
"""

LOOK_ALIKES = """
Marta Hollis is a former reporter who now runs the cafe on the quay.
Hollis is the author of two cookbooks.
Reyle is a professor of engineering at Hull University.
Tomas Reyle has been chairman of the board since 2015.
He is a former editor of the local paper.
She is the author of a history of the port.
The chairman, who also edits a newsletter for anglers, did not return calls.
A spokeswoman for the board can be reached at the town hall on weekdays.
Anyone who saw the boat is asked to contact Easthaven police at 555-010-2000.
To register for the meeting, contact Marta Hollis at hollis@quay.example.
For more information, contact the harbour office at office@harbour.example or 555-010-3000.
For tickets, email tickets@harbour.example.
"I am a fisherman, and I have worked here for 40 years," Reyle said.
“I have been a reporter for twelve years and have written about this pier before,” said Hollis.
The author of the report, a Hull engineer, said that the pier would last 60 years.
The pier is a gift to the town, and it will be named after its first builder.
Easthaven is a port of 20,000 people on the east coast.
Quay Partners is a consultancy based in Hull that writes reports for ports.
Follow the coast road to the lighthouse and turn left.
By then the estimate will be ready.
By demonstrating that the pier pays for itself, the board hopes to win over its critics.
Reyle wrote on Twitter that the vote would go ahead.
The board's @EasthavenPier account on Twitter has 200 followers.
Many of her followers on Instagram asked for a petition.
Residents can reach the board by e-mail until Friday.
Contact sports are banned on the pier.
The veteran harbour master previously worked as a pilot in Rotterdam and Gdansk.
Reyle, an author and former journalist, has led the board for nine years.
Board member Ann Pell is expected to run for mayor in May.
Visitors can follow the works on a webcam.
The director said his new book would deal with the pier.
Ann Pell was arrested on Monday and charged with theft.
Residents who write for help will get an answer within a week.
I hope that the board listens to us this time.
I am a resident of the quay and I will fight this plan.
Pell, a singer from Hull, won the contest with a song about the tide.
Bradley Noor is a 45 year old English footballer.
The Harbour Gazette is a weekly newspaper.
The ship can be reached by a ladder at the end of the pier.
Call the flood line on 555-010-1000.
Police Chief Ann Pell can be reached at 555-010-2222, the department said.
Email addresses of all residents were published by mistake.
Reports will follow in April.
Written by hand, the petition has 400 names.
"""


def bios(last: str) -> list[str]:
    text = f"{BODY}\n\n{last}\n"
    return [text[p.start : p.end] for p in anatomy.of(Article("x.txt", text)).parts if p.kind == "bio"]


def rows(block: str) -> list[str]:
    return [line for line in block.split("\n") if line]


@pytest.mark.parametrize("last", rows(THIRD_PERSON) + rows(CONTACT) + rows(FIRST_PERSON))
def test_a_line_about_the_author_at_the_end_is_a_bio(last: str) -> None:
    assert bios(last) == [last]


@pytest.mark.parametrize("last", rows(LOOK_ALIKES))
def test_an_ordinary_last_line_is_none(last: str) -> None:
    assert bios(last) == []


@pytest.mark.parametrize(
    ("bio", "safe"),
    [
        ("Jane Okoro is a reporter for the Harbour Gazette.", True),
        ("Jane Okoro covers courts and crime for the Harbour Gazette.", True),
        ("About the author\nJane Okoro is president of the Easthaven Swimmers' League.", True),
        ("Contact Jane Okoro at jokoro@gazette.example", True),
        ("I have worked as a reporter for twelve years. My work has appeared in several newspapers.", True),
        ("Jane Okoro is president of the Easthaven Swimmers' League.", False),
        ("Jane Okoro is a former reporter.", False),
        ("Dr. Jane Okoro is professor of marine law at Hull University.", False),
        ("Jane Okoro, a nurse, is a member of the town council.", False),
    ],
)
def test_only_an_unmistakable_bio_is_cut_without_asking(bio: str, safe: bool) -> None:
    flags = author_bio.run(Article("x.txt", f"{BODY}\n\n{bio}"), NoOptions())
    assert [flag.fix is not None and flag.fix.safe for flag in flags] == [safe]
