"""Pasted posts and what players leave, by their forms, and what merely looks like it; every line is our own."""

# ruff: noqa: E501 - a line of copy is as long as it is
from __future__ import annotations

import pytest

from newslint import anatomy
from newslint.model import Article

BEFORE = """Harbour board delays vote on new pier

The harbour board put off its vote on the new pier on Tuesday after two members asked for a fresh estimate of the cost.

Board chairman Tomas Reyle wrote of it on Twitter the same night.
"""
AFTER = """
Shop owners along the quay say they have waited long enough, and some have begun to move away.

The board meets again in March, when the new figure is due."""

EMBEDS = [
    "No vote tonight, sorry pic.twitter.com/Ab3dEf6hIj — Tomas Reyle (@treyle) March 25, 2023",
    "No vote tonight. We want the numbers first. — Tomas Reyle (@treyle) March 25, 2023",
    "No vote tonight. We want the numbers first.\n— Tomas Reyle (@treyle) March 25, 2023",
    "No vote tonight. We want the numbers first.\n\n— Tomas Reyle (@treyle) March 25, 2023",
    "No vote tonight.\nWe want the numbers first.\n#pier\n— Tomas Reyle (@treyle) March 25, 2023",
    "No vote tonight, see https://t.co/Ab3dEf6hIj— Tomas Reyle (@treyle) 25 March 2023",
    "No vote tonight https://t.co/Ab3dEf6hIj pic.twitter.com/Ab3dEf6hIj",
    "No vote tonightpic.twitter.com/Ab3dEf6hIj\n— Tomas Reyle (@treyle) March 25, 2023.",
    "\ufffd\ufffd Board — Harbour Board (@EasthavenPier) puts off the vote, read the note by the chair ↓March 25, 2023",
    "RT @EasthavenPier: no vote tonight https://t.co/Ab3dEf6hIj",
    "Follow\nTomas Reyle @treyle\nNo vote tonight. We want the numbers first.\n9:07 PM - 28 Mar 2023\n16 Retweets 53 likes",
    '<tweet tweet-author="@treyle" tweet-date="March 25, 2023">No vote tonight<tweet/>.',
    '<tweet tweet-id="661196115484643328"><tweet/>.',
    '<tweet id="7" author="@treyle">No vote tonight — Tomas Reyle (@treyle) March 25, 2023</tweet>.',
    "View this post on Instagram",
    "View this post on Instagram\n\nStorm over the pier\n\nA post shared by Lena Forth (@lenaforth) on Mar 25, 2023 at 8:00pm PDT",
    "A post shared by Lena Forth (@lenaforth)",
    "A photo posted by Lena Forth (@lenaforth) on Mar 25, 2023 at 8:00pm PDT",
    "Media playback is unsupported on your device",
    "JavaScript is currently disabled in this browser. Reactivate it to view this content.",
    "Please enable JavaScript to view the comments.",
    "Your browser does not support the audio element.",
    "Please accept YouTube cookies to play this video.",
    "This content is hosted on an external platform, which will only display it if you accept targeting cookies.",
    "Watch the clip here:",
    "Watch the full interview below:",
    "Watch a clip of the meeting above.",
    "WATCH:",
    "WATCH: Waves break over the old pier",
    "Watch the video below.",
    "Listen to the full recording below:",
    "Watch the trailer here.",
    "JUST WATCHED Storm hits pier Replay More Videos ... MUST WATCH Storm hits pier 01:00",
    "Storm hits the pier at Easthaven  Play Video0:56",
    "[Music]",
    "*Please note that the video below contains strong language.",
]

LOOK_ALIKES = """
"We want the numbers first," he wrote on Twitter.
He said in a tweet that the vote would wait.
In two other tweets on Wednesday, Reyle said that he was sorry.
The board's @EasthavenPier Twitter feed has 200 followers.
"Thanks @treyle for waiting," one resident wrote.
Forth shared a photo of the storm to her Instagram account.
Pell took to Instagram to thank the crew.
She posted a video of the storm on her Instagram page on Friday.
The post has 16,000 likes and was shared 300 times.
Residents may watch the meeting on a screen in the hall.
Watch makers in the town do well.
Watch out for waves on the pier, the board warned.
Listen to the sea, she says, and you will hear it.
Listeners called the station to complain.
The video below the waterline was made by a diver.
The play opens on Friday at the town hall.
Play was stopped by rain.
Video of the storm was shown at the meeting.
Video games are sold at the old cinema.
Follow the coast road to the lighthouse.
The board — and its chairman — will meet again.
The browser that the council uses is ten years old.
JavaScript is taught at the college in Hull.
Loading of the ferry began at noon.
[The board] will not vote on it tonight, he said.
The tweet was deleted an hour later.
Reyle's account (@treyle) was opened in 2012.
He can be found on Twitter (@treyle), where he writes of the tide.
Three retweets later the plan was known in Hull.
The site's cookies were the reason for the fine.
She replied: "Not here."
"""


def embeds(middle: str) -> list[str]:
    text = f"{BEFORE}\n{middle}\n{AFTER}\n"
    return [text[p.start : p.end] for p in anatomy.of(Article("x.txt", text)).parts if p.kind == "embed"]


@pytest.mark.parametrize("middle", EMBEDS)
def test_a_pasted_post_or_a_players_words_are_found(middle: str) -> None:
    assert embeds(middle) == [middle]


@pytest.mark.parametrize("line", [line for line in LOOK_ALIKES.split("\n") if line])
def test_talk_about_posts_and_videos_is_none(line: str) -> None:
    assert embeds(line) == []


def test_a_lead_in_on_the_same_line_is_not_part_of_the_post() -> None:
    post = "No vote tonight pic.twitter.com/Ab3dEf6hIj — Tomas Reyle (@treyle) March 25, 2023"
    assert embeds(f"On Tuesday he tweeted: {post}") == [post]


def test_two_posts_in_a_row_are_two_parts() -> None:
    posts = [f"Post number {n} of the night\n— Tomas Reyle (@treyle) March 2{n}, 2023" for n in (1, 2)]
    assert embeds("\n\n".join(posts)) == posts
