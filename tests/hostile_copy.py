"""Copy made to take long: signs and words again and again. The tests lint it, a benchmark times it."""

from __future__ import annotations

SIGNS = (  # what news is made of
    '"', "“", "“a” ", "'", "(", "() ", "[", "A", "A B ", "Aa Bb ", " ", "\t", "\n", "\r", "A b.\n\n", "Photo: A B\n",
    "e\u0301", "\u0301", "1", "1 2 ", "1,000 ", "a.a.", "- - ", "— ", "said ", '" said A. ', "he said that ", "Mr. ",
    "http://a.b/", "@a ", "#a", "&amp;", "&", "â€™", "\ufffd", "\u200b", "\x00", "😀", "a-b-", ".", "$1 ", "*", "_",
    "|", "<a ", "<a>", "A and ", "of the A ", "van der ", "By A ", "A, 40, ", "in 1999 ", "ﬁ", "word ", "x", "a, ",
    "a: ", "a/", "新", "م",
)  # fmt: skip
LEFTOVERS = (  # what author bios, captions and posts are known by
    ")", "A ", "Ab ", "A. ", "a", "@", "(@", "— A (@b) ", "—", "-", "/", "A/", "A/B ", "AP/", " via ", "Photo: ",
    "photo by ", "Getty Images ", "1/", "\n\n", "a\n", "(@a)\n", "t.co/aaaaaaa ", "pic.twitter.com/", "<tweet ",
    "<tweet>", "I ", "I am a writer, ", "editor, ", "By\n", "Follow ", "Follow Ann Bee on Twitter ", "Contact A ",
    "a@b.c ", "a.b.c.", "Ann Bee is a reporter. ", "Ann Bee is a reporter.\n", "Retweets likes 1 ", "View this p",
    "Watch ", "Watch here:\n", "Image 1 of 8\n", "(left) ", ", left, ", "A, left, and\n", "© A ", "Ann Bee, a, ",
    "| A ", "© Ann\n", "(AP)\n", "said: ", "* ", "Twitter: @a ",
)  # fmt: skip
PROMOTIONS = (  # what promotions are known by
    "Related: ", "share on ", "Best Price: $", "(Related ", "© \x00\x1b", "Read the full story of ",
    "Sign up to get ", "list of 3 items\n", "\nRead more", "Do you have a tip? ",
    "PUBLISHED: 10:12, Mon, May 4, 2020 Tue 11:12\n",
)  # fmt: skip
QUOTATIONS = (  # marks, and what stands beside them
    "” ", '"a ', "“a” said ", "'a ", "‘a’s ", "“a\n", '" said ',
)  # fmt: skip
CONSISTENCY = (  # forms of numbers, dates and abbreviations
    "”", "a-", "re-", "1,", "1,000", "1000 ", "9 am ", "m", " 1", " 1 May", "Oct. 1 ", "U.S.", "US ", "the USA ",
    ".A.", "co-op ", "health care healthcare ", "“'", "www.", "M", "p.m",
)  # fmt: skip
FAULTY = (  # copy with a finding or more every few words
    "aﬁb c ", "He saidâ€™s a man. ", "Aa &amp; b &nbsp; c. ", "a\u200bb c ", "the caf\ufffd of a ",
    "He saw the the man. ", "He , saw a man . ", "He saw TK and [NAME]. ", "He **saw** a [man](http://a.b/c). ",
    "He left.Then heSaw it. ", "He <b>saw</b> a man. ", "Ann Zelenskyy met Bob Zelenskiy. ",
    "Read more: A man is here\n\n",
    "Ann Bee is a reporter for The Post.\n\n", "A man walks. (Photo: Ann Bee/AP)\n\n",
    "Critics say a man is here, sources said. ", "The colour and color of the center and centre. ",
    "an e-mail, an email. ", "He said “he is. ",
    "He " + "saw the man who saw the man and " * 12 + "left. ",
    "The ABC (Aa Bb Cc) and the XYZ. ", "pic.twitter.com/aBcD1234 ",
)  # fmt: skip
BESIDE = (  # what opens the copy, what comes again and again, what ends it
    ("Ann Bee (1900-1980) ", "A", ""),
    ("Ann Bee warned the town. Mr ", "A'", ""),
    ("A boat—sail (@harbour) ", " ", " a boat—sail (@harbour)"),
    ("ý ", "A", ""),
    ("## Tea", " ", "## Tea"),
    ("A boat. Photo by Ann Bee", " ", "A boat.\n\nA boat. Photo by Ann Bee"),
    ("", "Ann Bee can be reached at a@harbour.example. . ", ""),
    ("", "The Bees is a writer of novels and a harbour pilot. ", ""),
    ("", "a@b.com", ""),
    ("a {", "kk:k", ""),
    ("a {", "kk: k", ""),
    ("", "В“", ""),
    ("---\n", "  \n", ""),
    ("He left at 9 a.m.\n", "k", ""),
    ("", "share share share share share share share share share share share share share x\n", ""),
    ("Retweet", " 55Retweet", " x"),
    ("", "It is said this " + "k" * 60 + " ", ""),
    ("", "Photo: Ann Bee/AP\nJan 5, 1955 " + "K" * 270 + "x!\n", ""),
    ("", "[cite: 5]\n[cite_start]\n", ""),
    ("", "“. ", ""),
    ("", "k“ . “  '' ’’ ", ""),
    ("", "‘a. ", "A."),
    ("", "Tea &amp; cake. [newslint: allow html-entity — meant]\n", ""),
    ("", "[newslint: allow html-entity — meant]\nTea &amp; cake.\n\n", ""),
    ("", "[newslint: allow html-entity — meant]\n", "Tea &amp; cake."),
)


def texts(size: int) -> dict[str, str]:
    """All of these at a length in code points, by what shows which it is."""
    pieces = [("", piece, "") for piece in SIGNS + LEFTOVERS + PROMOTIONS + QUOTATIONS + CONSISTENCY + FAULTY]
    found = {}
    for first, again, last in (*pieces, *BESIDE):
        name = " … ".join(ascii(part)[1:-1] for part in (first, again, last) if part)
        found[name] = first + again * (size // len(again)) + last
    return found
