"""Captions and credits by their forms, and what merely looks like one; every line is our own."""

from __future__ import annotations

import pytest

from newslint import anatomy
from newslint.model import Article

BEFORE = """Harbour board delays vote on new pier

The harbour board put off its vote on the new pier on Tuesday after two members asked for a fresh estimate.

Board chairman Tomas Reyle said the earlier figure left out the cost of dredging.
"""
AFTER = """
Shop owners along the quay say they have waited long enough, and some have begun to move away.

The board meets again in March, when the new figure is due."""

CAPTIONS = """
The old pier at Easthaven in a storm last winter. (AP Photo/Lena Forth)
The old pier at Easthaven in a storm last winter. (Lena Forth/AFP/Getty Images)
The old pier at Easthaven in a storm last winter (Reuters)
The old pier at Easthaven in a storm last winter. (AP)
The old pier at Easthaven in a storm last winter (Lena Forth / Quay Tribune)
The old pier at Easthaven in a storm last winter. (Photo: Lena Forth)
The old pier at Easthaven in a storm last winter (Image: GETTY )
The old pier at Easthaven in a storm last winter. (Photo by Lena Forth/Getty Images)
The old pier at Easthaven in a storm last winter. (Courtesy of Easthaven Museum)
The old pier at Easthaven in a storm last winter [File: Reuters]
The old pier at Easthaven in a storm last winter. [Lena Forth/Al Bahr News]
The old pier at Easthaven in a storm last winter. [Photo/Xinhua]
The old pier at Easthaven in a storm last winter. (File photo)
The old pier at Easthaven in a storm last winter. -AP
The old pier at Easthaven in a storm last winter. — Reuters pic
The old pier at Easthaven in a storm last winter. – AFP
The old pier at Easthaven in a storm last winter. Lena Forth / AP
The old pier at Easthaven in a storm last winter.Lena Forth / AP file
The old pier at Easthaven in a storm last winter. Photograph: Lena Forth/The Quay Observer
The old pier at Easthaven in a storm last winter. Photograph by Lena Forth/Reuters
The old pier at Easthaven in a storm last winter | Lena Forth/WireImage
The old pier at Easthaven in a storm last winter. Getty Images
The old pier at Easthaven in a storm last winter. Lena Forth via Getty Images
The old pier at Easthaven in a storm last winter. Image credit: Quay Museum
The old pier at Easthaven in a storm last winter. Credit: Quay Museum/Coast Trust
The old pier at Easthaven in a storm last winterPhoto: Lena Forth
The old pier at Easthaven in a storm last winter. Submitted photo
Tomas Reyle  Submitted photo
Lena Forth via Getty Images
Lena Forth/AFP/Getty Images
LENA FORTH/AFP/GETTY IMAGES
Lena Forth | Bloomberg | Getty Images
Lena Forth / Associated Press
REUTERS/Lena Forth
AP Photo/Lena Forth
Getty Images
Shutterstock
Photo: Lena Forth
Photo by Lena Forth
Photos: Courtesy of the museum.
Picture: Alamy
Pictures: Getty
Image: Quay Museum
Image Credit: Quay Museum
Main image credit: Lena Forth
Mandatory credit: Lena Forth
Photo credit: Lena Forth/Unsplash
Photo courtesy of Quay Museum
Courtesy of Quay Museum
Credit: Lena Forth/Shutterstock.com View full size image
(Photo: Lena Forth)
(Lena Forth/Getty Images)
© Lena Forth / Polaris
Credit: Getty Images
Lena Forth/Quay Tribune
Image copyright EPA
Image copyrightGETTY IMAGES
Image source, Getty Images
Image caption The old pier lost forty planks in one night
Media captionThe old pier seen from a boat
Quay Tribune / Polaris Firefighter Ann Pell pulls a dog out of the harbour
Lena Forth via Getty Images The old pier in a storm last winter
© Getty The old pier in a storm
Image 1 of 8
1 / 8
Photo 3 of 12
View 25 Photos
Hide Caption 4 of 30 Photos: Storm hits Easthaven A man runs along the pier.
Back to Gallery
View full size image
Click to enlarge
191119052250266
Tomas Reyle (left) and Ann Pell
Tomas Reyle (left) and Ann Pell (right) at the town hall
Ann Pell (centre) with the harbour crew
The new pier (pictured in blue) and the old one (left)
Tomas Reyle, left, shakes hands with Ann Pell at the town hall.
From left: Tomas Reyle, Ann Pell and Lena Forth.
Tomas Reyle, center, and Ann Pell wait in court in Easthaven on Monday, Nov. 4, 2019.
"""

LOOK_ALIKES = """
"We do not need a pier," she told AFP.
The vote was first reported by Reuters.
Pell called the plan a gift to "people with yachts" in an interview with Reuters (the board denies it).
Sen. Ann Pell (R) opposes the pier.
Gov. Tomas Reyle (D-Calif.) said nothing of the vote.
Pictures from the harbour show planks floating in the water.
Photos by visitors show the flood in the old town.
The pictures below show the pier before and after the storm.
The images, seen above and below, were taken from a boat.
As a photo of the empty hall went round, members left.
The photo was shared by thousands of people.
The chart (right) shows what the pier costs each year.
The inspectors work for the Environmental Protection Agency (EPA)
The story was bought by the Associated Press (AP)
Trade fell by 4 percent in the year (see the table on page 3).
The pier is run by a public/private partnership.
Residents may choose between a bus and/or a ferry.
The firm makes cameras for Getty Images and other agencies.
Getty Images has sued two of the board's members.
Shutterstock shares fell 3 percent.
Photo: it was the word on everyone's lips that day, and nobody knew who had taken it.
The credit goes to the crew of the tug.
Credit card debt rose again last year.
Credit Suisse lent the board the money.
Tickets cost 8/10 of what they did last year.
The film gets 4/5
On his left, Reyle saw the wave; on her right, Pell saw nothing.
He left, and Pell stayed.
The party on the left, which opposes the pier, lost a seat.
Image matters in a town that lives on tourists.
Picture a pier with no end.
Picture this: a pier with no end.
The courtesy of the crew was praised by all.
He voted for the pier (again).
The pier opened in 1911 (and closed in 1987).
Reyle (62) has led the board since 2015.
The crew (three men and a woman) was rescued.
The BBC/ITV debate is on Thursday.
A poll for ABC/Quay Tribune puts the board at 20 percent.
The match ended 3/4 of an hour late.
Above all, the board wants peace.
Left: nobody wants it, she says.
Below the pier lies a wreck.
Storm hits Easthaven
Photo exhibition opens in Hull
"""


def captions(middle: str) -> list[str]:
    text = f"{BEFORE}\n{middle}\n{AFTER}\n"
    return [text[p.start : p.end] for p in anatomy.of(Article("x.txt", text)).parts if p.kind == "caption"]


def rows(block: str) -> list[str]:
    return [line for line in block.split("\n") if line]


@pytest.mark.parametrize("line", rows(CAPTIONS))
def test_a_caption_between_paragraphs_is_found(line: str) -> None:
    assert captions(line) == [line.strip()]


@pytest.mark.parametrize("line", rows(LOOK_ALIKES))
def test_an_ordinary_line_is_no_caption(line: str) -> None:
    assert captions(line) == []


NEXT = "\n\nShop owners along the quay have waited long enough, and some have begun to move away.\n\nThe sea is rough."


@pytest.mark.parametrize(
    "lead",
    [
        "The harbour board has put off its vote on the new pier. Two members asked for a fresh estimate of the cost.",
        "The harbour board put off its vote on Tuesday.",
        "The pier will open in May, the board said.",
        "A fishing boat sank off Easthaven in a storm with three men aboard and a search went on all night since.",
    ],
)
def test_a_lead_with_a_bare_credit_under_it_is_no_caption(lead: str) -> None:
    text = f"Harbour news\n\n{lead}\n\nPhoto: Lena Forth{NEXT}"
    assert [text[p.start : p.end] for p in anatomy.of(Article("x.txt", text)).parts if p.kind == "caption"] == [
        "Photo: Lena Forth"
    ]


@pytest.mark.parametrize(
    ("caption", "story"),
    [
        ("The old pier at Easthaven after a storm.", "Shop owners along the quay have waited long enough."),
        (
            "The old pier at Easthaven, which lost forty planks and two lamps in a storm that came over the North Sea.",
            "EASTHAVEN — The harbour board put off its vote on the new pier.",
        ),
        (
            "The old pier at Easthaven, which lost forty planks and two lamps in a storm that came over the North Sea.",
            "Waves of the North Sea have broken the old pier, and the board is at a loss.",
        ),
    ],
)
def test_a_caption_on_top_with_its_credit_under_it(caption: str, story: str) -> None:
    text = f"{caption}\n\nPhoto: Lena Forth\n\n{story}{NEXT}"
    assert [text[p.start : p.end] for p in anatomy.of(Article("x.txt", text)).parts if p.kind == "caption"] == [
        f"{caption}\n\nPhoto: Lena Forth"
    ]
