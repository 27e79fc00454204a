"""Every readability index of textstat, as textstat gives it on the text of a file as it stands."""

from __future__ import annotations

import warnings
from typing import Any

COUNTS = {"sentences": "sentence_count", "words": "lexicon_count", "syllables": "syllable_count"}

INDICES = (
    # our name or "", textstat's name, what a reader calls it
    ("flesch_reading_ease", "flesch_reading_ease", "Flesch reading ease"),
    ("flesch_kincaid_grade", "flesch_kincaid_grade", "Flesch-Kincaid grade"),
    ("gunning_fog", "gunning_fog", "Gunning fog"),
    ("smog", "smog_index", "SMOG"),
    ("dale_chall", "dale_chall_readability_score", "Dale-Chall"),
    ("automated_readability", "automated_readability_index", "Automated readability"),
    ("coleman_liau", "coleman_liau_index", "Coleman-Liau"),
    ("linsear_write", "linsear_write_formula", "Linsear Write"),
    ("", "dale_chall_readability_score_v2", "Dale-Chall, textstat's v2"),
    ("", "spache_readability", "Spache"),
    ("", "lix", "LIX"),
    ("", "rix", "RIX"),
    ("", "mcalpine_eflaw", "McAlpine EFLAW"),
    ("", "text_standard", "consensus of the grades"),
    ("", "reading_time", "reading time in seconds"),
    ("", "crawford", "Crawford (Spanish)"),
    ("", "fernandez_huerta", "Fernández Huerta (Spanish)"),
    ("", "gutierrez_polini", "Gutiérrez Polini (Spanish)"),
    ("", "szigriszt_pazos", "Szigriszt-Pazos (Spanish)"),
    ("", "gulpease_index", "Gulpease (Italian)"),
    ("", "osman", "Osman (Arabic)"),
    ("", "wiener_sachtextformel", "Wiener Sachtextformel 1 (German)"),
)
LONGEST_WORD = 1000  # code points: the hyphenation that textstat counts syllables by takes time by the square of a word

Scores = dict[str, float | None]


def load() -> Any:
    """textstat, or None where it is not installed or can't be loaded; nothing else loads it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # pkg_resources, which it imports, says that it will go away
            from textstat import textstat
    except ImportError:
        return None
    return textstat


def scores(textstat: Any, text: str) -> Scores:
    """textstat's counts and indices by its own names; None for what it can't work out of this text."""
    names = [*COUNTS.values(), *(name for _, name, _ in INDICES)]
    if textstat is None or max(map(len, text.split()), default=0) > LONGEST_WORD:
        return dict.fromkeys(names)
    return {name: _score(textstat, name, text) for name in names}


def _score(textstat: Any, name: str, text: str) -> float | None:
    more: dict[str, Any] = {"text_standard": {"float_output": True}, "wiener_sachtextformel": {"variant": 1}}
    try:
        return round(float(getattr(textstat, name)(text, **more.get(name, {}))), 2)
    except (ZeroDivisionError, ValueError, IndexError):  # a text without words or sentences
        return None
