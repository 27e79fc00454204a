"""What an outlet wants to hear: comments, votes in its polls, tips. A comment somebody has left is copy."""

from __future__ import annotations

from .forms import START, form

TALKING = (
    form(
        "comments",
        "comment|thoughts|let us know|tell us|have your say|sound off|conversation|what you think|weigh in|your views",
        START + r"(?:(?:leave|post|add|share|write|drop|submit) (?:us )?(?:an?|your|the) (?:\w+ ){0,2}(?:comments?"
        r"|thoughts|opinions?|views?|reply"
        r"|take|experiences?)\b.{0,40}\b(?:below|section|comments?|facebook|twitter|with us|here|page|on our|now)\b"
        r"|let us know\b.{0,80}(?:\bcomments?\b|\bbelow\b|@|\bfacebook\b|\btwitter\b|\bon x\b|what you think"
        r"|your thoughts|\bby email)"
        r"|tell us (?:what you think|in the comments?|about your|your (?:story|stories|thoughts|view|experience)"
        r"|below|how you|why you)"
        r"|have your say\W{0,3}(?:in (?:the|our) (?:comments?|poll|forum)|below|here|on (?:our|facebook|twitter)"
        r"|by (?:comment|vot|leav)|and let|using)|sound off (?:in|below|on)|weigh in (?:below"
        r"|in the comments)"
        r"|start the conversation|join (?:our|the) (?:commenting|comments?|conversation|discussion|debate)\b.{0,70}"
        r"(?:\Z|below|forum|here|facebook|twitter)|(?:join|start) (?:thought-provoking|the) (?:conversations?"
        r"|discussion)"
        r"|be the first to (?:comment|leave|reply|know|like|write|hear)\b)",
    ),
    form(
        "comments",
        "comment",
        r"\A[\W_]{0,4}(?:(?:view|show|read|see|hide|load|post|leave|add|write)(?: all| more| an?| the"
        r"| your)?(?: \d[\d,.]*k?)? ?comments?(?: ?\(?\d[\d,]*\)?)?"
        r"|\d[\d,.]*k? comments?(?: so far)?|comments? ?[(:]\d[\d,]*\)?|comments? (?:are "
        r"|have been )?(?:now )?(?:closed(?: (?:for|on) this \w+)?"
        r"|off|disabled|policy)"
        r"|(?:comments|commenting) (?:on|for) this (?:article|story|post) (?:is|are|has).{0,40}|no comments?(?: yet)?"
        r"|(?:we|our) .{0,60}\bcomments? (?:policy|guidelines)\b.{0,60}|comments? below\W*)\W{0,3}\Z"
        r"|\b(?:your|you|us|me|please)\b.{0,80}\b(?:in|to) the comments? (?:section )?(?:below|section)\W{0,3}\Z",
    ),
    form(
        "tip",
        "tip|story|stories|newsdesk|news desk|news team|newsroom|editor|photo|video|us at|us on|touch|our email"
        "|our e-mail",
        r"\A[\W_]{0,4}(?:contact|e-?mail|write to|reach) us (?:at|on|via) \S{2,40}@\S{3,40}\W{0,3}\Z"
        r"|\bhere's our e-?mail\b"
        r"|\A[\W_]{0,4}get in touch(?: with us)?(?: (?:at|via|on|by)\b|:).{0,60}@"
        r"|\A[\W_]{0,4}letters? to the editor (?:may|can|should) be (?:e-?mailed|sent)\b"
        r"|\A[\W_]{0,6}(?:do you have|have you got|have|got|seen|know) (?:an?|any|something"
        r"|more)\b.{0,60}\b(?:stor(?:y|ies)|news tips?|tips?|photos?|videos?)\b"
        r"[^?]{0,60}\? ?(?:.{0,140}\b(?:us|our|newsdesk|news desk|newsroom|reporters?|editors?|e-?mail|@|tips?@)|\W*\Z)"
        r"|\A[\W_]{0,6}(?:get in touch with|contact|e-?mail|call|write to|message) (?:our|us"
        r"|the) .{0,30}\b(?:news ?(?:desk|room|team)|web team|news tips?|newsdesk)\b"
        r"|\A[\W_]{0,6}(?:send|submit|e-?mail|share) (?:us )?(?:an?|your|any) .{0,30}\b(?:news tips?|tips?"
        r"|stories|story ideas?|letters? to the editor|photos?)\b"
        r".{0,40}(?:\bto (?:us|our)\b|@|\bhere\b|\bwith us\b|\Z)|\bsubmit your letter to the editor\b"
        r"|\bwe (?:pay|want to hear)\b.{0,30}\b(?:your|from you|stories)\b",
    ),
    form(
        "poll",
        "poll|vote|quiz",
        r"\A[\W_]{0,4}(?:take (?:our|the|this) (?:\w+ )?(?:poll|quiz|survey)\b|vote (?:in our|now in our"
        r"|now\W{0,3}\Z|below|here\W{0,3}\Z)"
        r"|(?:reader|online|daily|weekly|today's|our) poll\W[^.]{0,90}\?|(?:poll|quiz): [^.]{5,120}\?\Z"
        r"|cast your vote (?:below|now|here|in our)|(?:view|see) (?:poll )?results\W{0,3}\Z)"
        r"|\bcompleting this poll\b|\bstory continues below\b",
    ),
)
