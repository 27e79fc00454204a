"""The little words of the clauses around quotations: what can be a subject, what ends one, what is no word of saying.

The words of saying themselves stand in cues.txt and cues_weak.txt beside this module.
"""

from __future__ import annotations

from ...rows import rows


def load(name: str) -> frozenset[str]:
    """The word forms of a data file beside this module: separated by commas, # opens a remark."""
    return frozenset(form.strip() for row in rows(__file__, name) for form in row.split(",") if form.strip())


CUES = load("cues.txt")
WEAK_CUES = load("cues_weak.txt")
ANY_CUE = CUES | WEAK_CUES

PRONOUNS = frozenset("he i it she they we who you".split())

DETERMINERS = frozenset(
    "a an another her his its many my one our several some that the their these this those two".split()
)

AUXILIARIES = frozenset(
    "'d 's again also always are back be been can could did didn't didn’t do does earlier even ever first further"
    " had has has-been hasn't hasn’t have having instead is just later may might must never not now often once only"
    " out previously recently should since soon still then too was wasn't wasn’t were will would wouldn't wouldn’t"
    " ’d ’s".split()
)
"""Words that may stand between a subject and its verb."""

BE = frozenset("are be been being is was were".split())

PREPOSITIONS = frozenset(
    "about after against although amid among as at because before by despite during for from if in like of on once"
    " over per since though through throughout to under until upon via when where while with within without".split()
)

JOINTS = frozenset(
    "although and because but if nor or so than that though when where whether which while whom yet".split()
)
"""Words that join clauses."""

WITHIN = frozenset("& al and at bin de den der du el for from in la le of the to van von with".split())
"""Words that stand inside a name or a role."""

TIMES = frozenset(
    "afterward afterwards meanwhile"
    " apr april aug august dec december feb february friday jan january jul july jun june mar march may monday nov"
    " november oct october saturday sep sept september sunday thursday today tuesday wednesday yesterday".split()
)

EARLY = frozenset("almost days here hours how immediately just minutes no not shortly there what why yes".split())
"""Words that open a clause and are not its subject."""

PLAIN = frozenset("according adds argues explains insists recalls said say says tells thinks told writes wrote".split())
"""Words of saying that are never nouns."""

PAST = frozenset("began felt found put sang shot spoke swore thought went wrote".split())
"""Past forms without -ed."""

PLURALS = frozenset(
    "answers attacks calls chants claims comments cries demands fears finds hopes notes objects pledges points"
    " posts promises questions reasons remarks reports shouts sighs sings states tweets urges vows whispers"
    " screams yells laments jokes boasts quips counters relates reveals shoots talks".split()
)
"""Verbs in -s that are plural nouns as often."""

NAMING = frozenset("called dubbed known labeled labelled".split())
"""What follows names a thing: a website called “X”."""

MENTAL = frozenset(
    "believe believed believes fear feared fears feel feels felt find finds found hope hoped hopes hoping knew know"
    " knows think thinks thought want wanted wants".split()
)
"""Verbs of the mind: a word of saying before them goes first ("he says he believes")."""

OBJECT_FIRST = frozenset(
    "accused accuses admonished advised asked asks assured assures blamed blames blasted called calls criticised"
    " criticized defended denounced described describes dismissed hailed informed informs labeled labelled mocked"
    " praised pressed quoted rebuked reminded reminds scolded slammed taunted tell tells thanked thanks told urged"
    " urges".split()
)
"""What follows these is the one spoken to or of, never the speaker."""

WRITTEN = frozenset("banner banners hat hats placard placards poster posters shirt shirts sign signs".split())
"""Things that "say" what is written on them."""

ALONE = (DETERMINERS | PREPOSITIONS | AUXILIARIES) - frozenset({"another", "some", "many", "one"})
"""Words that are nobody when they stand alone."""

PUNCTUATION = frozenset(',;:[]—–…"“”-')
