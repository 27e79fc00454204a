"""Promotions: more forms than the page of the check shows, and what goes along with a line."""

from __future__ import annotations

import pytest

from newslint import anatomy
from newslint.anatomy import promotions
from newslint.anatomy.leftovers.marks import heard
from newslint.checks.boilerplate import promotion
from newslint.model import Article, NoOptions

ABOVE = "The ferry will run until midnight from June, the council said on Monday.\n\n"
BELOW = "\n\nThe council voted for the plan by seven to two after a long debate.\n\nIt will be back in March, it said."
LINES = """
The Quay Daily is on WhatsApp! Click here to join our channel.
Want to get the latest ferry news? Sign up to our daily email.
Stay in the know with our free daily newsletter
Sign up for the Tide Line newsletter and get the best of the port in your inbox every Friday.
Love reading Quay Daily? Subscribe to our newsletter!
To get more stories like this delivered to your inbox, sign up for the Tide Line newsletter.
Enjoying this story? Sign up for the Harbour Brief newsletter.
Share this story with your friends
Get Quay Daily's top stories in your inbox
Follow Quay Daily on Facebook, Instagram and X. Got a story? Email newsdesk@quay.example
Follow us @quaydaily
Follow us on Google News
Find more ferry stories at quay.example/ferries
You can follow us on Twitter @quaydaily
Like Quay Daily on Facebook and follow us on Twitter
For more ferry news follow @quaydaily on Twitter
Connect with us on social media
Support Quay Daily's journalism of integrity
Support QUAY DAILY's journalism
Donate
Help us keep the news free. Donate here.
We rely on readers like you to fund our work.
As a nonprofit newsroom, we rely on your support.
Buy us a coffee
Text AD: Call Quay Boats on 555-010-2000
Related: How to buy a berth in Easthaven
Related Links
Related Topics
Related Articles
RELATED ARTICLES
RELATED:
Read also: How to buy a berth in Easthaven
Read Also: How to buy a berth in Easthaven
ALSO SEE: How to buy a berth in Easthaven
More stories from Quay Daily
MORE STORIES
Latest stories
Popular stories
More News:
People also read
Readers also liked
From around the web
Promoted stories
Suggested articles
READ: How to buy a berth in Easthaven
READ | How to buy a berth in Easthaven
Also on Quay Daily: How to buy a berth in Easthaven
Next article
Previous article
Load more comments
0 Comments
Comments (12)
Post a comment
Be the first to comment
Log in to comment
Tell us what you think
Let us know your thoughts in the comments section below!
Sound off in the comments below.
Do you agree? Have your say in the comments below.
Send your letters to the editor to letters@quay.example
Submit a letter to the editor
Advertisement 2
Advertisement Scroll to continue
Skip ad
Story continues below advertisement
Article continues after this ad
Sponsored
Paid content
Affiliate links may earn us a commission.
We may earn a commission from links on this page.
Disclosure: This article contains affiliate links.
© 2020
Copyright Quay Daily
Copyright (c) 2020 Quay Daily
(c) Quay Daily 2020
All contents © copyright 2020 Quay Press. All rights reserved
Copyright 2020 QPR. To see more, visit https://www.qpr.example.
Reproduction in whole or part without permission is prohibited.
Republication is prohibited without written permission.
For reprint rights: Quay Syndication Service
This is a developing story.
This is a developing story and will be updated as more information becomes available.
This is a breaking story. More to come.
This breaking news story will be updated.
This article will be updated.
Stay with us for updates on this story.
Check back soon for more details.
Story developing...
Breaking news. Updates to follow.
Updated 10:12 a.m.
UPDATE: 4:15 p.m.
Last Updated: May 4, 2020
Posted May 4, 2020
Published on May 4, 2020 at 10:12 a.m.
Published: 10:12 EST, 4 May 2020 | Updated: 11:12 EST, 4 May 2020
Published May 4, 2020 10:12am EDT
Published 05/04/2020 10:12 AM
Updated Mon., May 4, 2020
2020-05-04T10:12:00Z
Date Created: May 4, 2020
3 min read
Estimated reading time: 5 minutes
2 MIN READ
Read time: 3 mins
123 views
1,204 Shares
Share 12
Page 2 of 4
Share
Tweet
Copy link
Text size
Font size
Show more
Read more
View more
See more
Close
Click here
Click here for more
CLICK HERE FOR MORE SPORTS COVERAGE ON QUAYNEWS.EXAMPLE
CLICK HERE TO READ MORE ON QUAY BUSINESS
Click here to subscribe to our newsletter.
Download the QuayTV app
Download our free app
Subscribe to Tide Talk wherever you get your podcasts.
Quiz: How well do you know the port?
Take our quiz: how well do you know the port?
Read the full article here
Read full story here
Full story here
Read our full guide to the ferry
Visit our website for more.
Visit quaydaily.example for more stories
For more great stories, subscribe to Quay Magazine.
Terms of use
Privacy Policy
Cookie Policy
Do Not Sell My Personal Information
Subscribe
Sign up
SIGN UP
You must be logged in to post a comment.
Required fields are marked *
Not now
Turn on notifications
Allow notifications
Accept cookies
Watch Live TV
Report an error
Send a tip
Have you got a story? Contact our news team.
Contact our newsdesk on 555-010-2000 or email news@quay.example
Sign up for Harbour Lights, our weekly email with the best of the coast.
The Quay Brief newsletter brings you the day's top stories. Sign up here.
Subscribe to The Tide, a weekly newsletter about life at sea.
Get in touch: email tips@quay.example
Have you been affected by this? Get in touch with us at stories@quay.example.
Have an opinion? Send a letter to the editor: letters@quay.example
Letters to the editor may be emailed to letters@quay.example.
NEXT READ: Ferry captain wins medal for rescue
What to watch next
Follow all the latest on the Quay Daily live blog.
Follow this story for updates.
Like Quay Daily's Facebook page for more stories.
Get Quay Daily updates on Google News
This is a breaking news story. It will be updated as more information becomes available.
Our journalism is only possible with your support.
Your tax-deductible gift will be matched today.
Unlimited digital access from £1 a week. Subscribe now.
You've read your last free article.
Create a free account to continue reading
Sign in or create an account to read more
Try Quay Daily free for 30 days
Comments have been closed for this article.
As an Amazon Associate we earn from qualifying purchases.
This content was produced in partnership with Harbour Bank.
To get the latest ferry news, sign up for our free email alerts.
Find more of our ferry coverage here.
Take our ferry quiz
Reprints and permissions
"""


def found(text: str) -> list[str]:
    return [text[p.start : p.end] for p in anatomy.of(Article("x.txt", text)).parts if p.kind == "promotion"]


@pytest.mark.parametrize("line", LINES.strip().split("\n"))
def test_a_line_between_paragraphs(line: str) -> None:
    assert found(ABOVE + line + BELOW) == [line]


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("Read the full transcript of her interview", "more"),
        ("(Graphic: Ferries in 2019 - here)", "more"),
        ("Advertisement - story continues below", "advert"),
        ("Got a tip? Send it to Quay Daily here.", "tip"),
        ("This transcript may not be in its final form.", "trust"),
    ],
)
def test_what_a_line_is_called(line: str, form: str) -> None:
    parts = anatomy.of(Article("x.txt", ABOVE + line + BELOW)).parts
    assert [p.form for p in parts if p.kind == "promotion"] == [form]


def test_a_cut_leaves_no_gap() -> None:
    broken = "The lighthouse is to be lit again during... Read More" + BELOW
    listed = ABOVE + "The council gave its reasons to the outlet that has asked:\n\nAdvertisement" + BELOW
    for text in (broken, listed):
        assert [flag.fix for flag in promotion.run(Article("x.txt", text), NoOptions())] == [None]


@pytest.mark.parametrize(
    ("below", "caption"),
    [
        ("Ann Hollis waves to supporters at a rally on May 4, 2016 in Turku, Finland.", True),
        ("Ann Hollis made her case during a speech in Turku, Finland on Thursday, May 4, 2016.", True),
        ("Ann Hollis (left) beat Cy Reyle (right) in the race for the harbour board.", True),
        ("Police officer Cy Reyle holds up the lamp that was found on the quay.", False),
        ("Police officer Cy Reyle holds up the lamp found on the quay.", True),
        ("Hollis holds a lead of four points in the race for the harbour board.", False),
        ("Hollis was the director of the port and had worked there since 2000.", False),
    ],
)
def test_the_paragraph_under_a_lone_credit(below: str, caption: bool) -> None:
    text = f"{ABOVE}Cy Dunn via Getty Images.\n\n{below}{BELOW}"
    found = [text[p.start : p.end] for p in anatomy.of(Article("x.txt", text)).parts if p.kind == "caption"]
    assert found == ["Cy Dunn via Getty Images." + (f"\n\n{below}" if caption else "")]


def test_a_name_over_a_credit_is_a_heading() -> None:
    text = f"{ABOVE}Ann Hollis (left), 40.\n\nFacebook/Ann Hollis.{BELOW}"
    parts = anatomy.of(Article("x.txt", text)).parts
    assert [text[p.start : p.end] for p in parts if p.kind == "caption"] == ["Facebook/Ann Hollis."]


def test_copy_without_marks_is_not_looked_into() -> None:
    assert not heard(ABOVE + BELOW).keys() & promotions.MARKS


def test_page_words_beside_one_that_is_sure_go_along() -> None:
    assert found(ABOVE + "Share this article\nEmail\nPrint\n12" + BELOW) == ["Share this article\nEmail\nPrint\n12"]


def test_a_credit_is_left_to_the_credits() -> None:
    assert found(ABOVE + BELOW + "\n\nOriginally published by Quay Daily.") == []
