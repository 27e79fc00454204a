"""A house style for Vale, of the size of a desk's own: written for the benchmark, each rule a YAML file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

INI = "StylesPath = styles\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = Vale, House\n"
SPELLING_INI = "StylesPath = styles\nMinAlertLevel = suggestion\n[*]\nVale.Spelling = YES\n"


def _avoid(words: str) -> dict[str, Any]:
    return {"extends": "existence", "message": "Do without '%s'", "ignorecase": True, "tokens": words.split(", ")}


def _instead(**words: str) -> dict[str, Any]:
    swap = {word.replace("_", " "): other for word, other in words.items()}
    return {"extends": "substitution", "message": "'%s' instead of '%s'", "ignorecase": True, "swap": swap}


def _at_most(most: int, token: str, scope: str) -> dict[str, Any]:
    return {"extends": "occurrence", "message": f"More than {most}", "scope": scope, "max": most, "token": token}


def _either(**pairs: str) -> dict[str, Any]:
    return {"extends": "consistency", "message": "'%s' and another spelling of it", "ignorecase": True, "either": pairs}


RULES: dict[str, Mapping[str, Any]] = {
    "Wordy": _avoid(
        "in order to, at this point, due to the fact that, in the event that, a number of, in terms of, "
        "with regard to, the fact that, on a daily basis, in the process of, for the purpose of, "
        "in close proximity, in spite of"
    ),
    "Hedges": _avoid("very, quite, rather, somewhat, fairly, really, arguably, virtually, practically, basically"),
    "Hype": _avoid("groundbreaking, game-changing, cutting-edge, world-class, revolutionary, unprecedented, iconic"),
    "Vague": _avoid("some say, critics say, many believe, it is thought, experts believe, observers say, sources say"),
    "Officialese": _instead(
        utilise="use", utilize="use", commence="begin", terminate="end", purchase="buy", assistance="help",
        approximately="about", facilitate="help", subsequently="later", prior_to="before", in_excess_of="more than",
    ),
    "Jargon": _instead(
        going_forward="from now on", reach_out_to="ask", stakeholders="those concerned", leverage="use",
        low_hanging_fruit="easy gains", deep_dive="close look", learnings="lessons", onboarding="induction",
    ),
    "People": _instead(
        fireman="firefighter", policeman="police officer", chairman="chair", spokesman="spokesperson",
        mankind="humanity", manpower="staff", businessman="business executive", housewife="homemaker",
    ),
    "Doubled": _instead(
        advance_planning="planning", end_result="result", free_gift="gift", past_history="history",
        close_scrutiny="scrutiny", added_bonus="bonus", final_outcome="outcome", future_plans="plans",
    ),
    "Passive": {
        "extends": "existence", "message": "'%s' is passive", "ignorecase": True,
        "raw": [r"\b(?:am|are|is|was|were|be|been|being)\s"],
        "tokens": ["[a-z]+ed", "given", "taken", "made", "seen", "known", "held", "sent", "written", "drawn", "sold"],
    },
    "Adverbs": {"extends": "existence", "message": "An adverb: '%s'", "ignorecase": True, "tokens": ["[a-z]{4,}ly"]},
    "Latin": {"extends": "existence", "message": "'%s'", "tokens": [r"e\.g\.", r"i\.e\.", "via", "per annum"]},
    "Marks": {"extends": "existence", "message": "'%s'", "nonword": True, "tokens": ["!!", r"\?\?", r"\.{4,}", " ,"]},
    "Repeated": {"extends": "repetition", "message": "'%s' twice", "alpha": True, "tokens": [r"[^\s]+"]},
    "LongSentence": _at_most(35, r"\b[\w'’-]+\b", "sentence"),
    "LongParagraph": _at_most(120, r"\b[\w'’-]+\b", "paragraph"),
    "Commas": _at_most(5, ",", "sentence"),
    "Spellings": _either(
        organise="organize", organisation="organization", colour="color", centre="center", adviser="advisor",
        programme="program", defence="defense", travelled="traveled", grey="gray", judgement="judgment",
    ),
    "Introduced": {
        "extends": "conditional", "message": "'%s' is never spelled out", "ignorecase": False,
        "first": r"\b([A-Z]{3,5})\b", "second": r"(?:\b[A-Z][a-z]+ )+\(([A-Z]{3,5})\)", "exceptions": ["USA", "NATO"],
    },
    "Grade": {"extends": "readability", "message": "Grade %s", "grade": 14, "metrics": ["Flesch-Kincaid"]},
}  # fmt: skip


def yaml(rule: Mapping[str, Any]) -> str:
    """A rule as a file; JSON is YAML."""
    return json.dumps({"level": "warning", **rule}, indent=1, ensure_ascii=False) + "\n"
