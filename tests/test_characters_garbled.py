"""What the checks on characters share: the composed copy, the garbled runs, and that sound text is left alone."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.checks.characters import garbled
from newslint.checks.characters.composed import compose
from newslint.checks.characters.invalid_bytes import CHECK as INVALID
from newslint.checks.characters.replacement_character import CHECK as REPLACED
from newslint.inputs import decode
from newslint.model import Article, NoOptions

SOUND = "Zoë met José Peña in Málaga; “it’s naïve”, she said – for £40."


@given(st.text(st.sampled_from("aAn\u0303\u0301\u0327é\n x\u0323"), max_size=40))
def test_each_character_of_the_copy_stands_for_a_stretch_of_the_original(text: str) -> None:
    copy = compose(text)
    pieces = [text[a:b] for a, b in zip(copy.places, copy.places[1:], strict=False)]
    assert "".join(pieces) == text
    for char, piece in zip(copy.text, pieces, strict=True):
        assert unicodedata.normalize("NFC", piece) == char


@pytest.mark.parametrize("codec", ["cp1252", "mac-roman", "latin-1"])
def test_what_was_read_wrongly_is_put_back(codec: str) -> None:
    text = SOUND.replace("”", "“")  # the last byte of ” is one that Windows-1252 lacks
    if codec == "latin-1":
        text = "Zoë met José Peña in Málaga for £40."
    assert _mended(text.encode().decode(codec)) == text


def test_decomposed_mojibake_is_placed_in_the_text_as_it_stands() -> None:
    text = unicodedata.normalize("NFD", "Enrique PeÃ±a Nieto")
    (found,) = garbled.find(text)
    assert text[found.start : found.end] == "A\u0303±"
    assert found.text == "ñ"


def test_twice_is_said() -> None:
    (found,) = garbled.find("RenÃƒÂ© Dumas")
    assert (found.text, found.way) == ("é", "UTF-8 read as Windows-1252, twice")


def test_sound_text_is_sound_in_every_form() -> None:
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        assert not garbled.find(unicodedata.normalize(form, SOUND)), form


def test_a_file_in_another_encoding_is_one_finding() -> None:
    for codec, name in (("cp1252", "windows-1252"), ("mac-roman", "mac-roman"), ("cp1251", "windows-1251")):
        text = SOUND if codec != "cp1251" else "Москва слезам не верит, сказал он вчера"
        decoded = decode(text.encode(codec))
        (flag,) = INVALID.run(Article("a.txt", decoded.text, decoded.meta()), NoOptions())  # type: ignore[misc]
        assert f"--encoding {name}" in flag.message


def test_unread_bytes_are_not_said_twice() -> None:
    decoded = decode(b"couldn\x92t and couldn\xef\xbf\xbdt")
    article = Article("a.txt", decoded.text, decoded.meta())
    assert [f.span for f in INVALID.run(article, NoOptions())] == [(6, 7)]  # type: ignore[misc]
    assert [f.span for f in REPLACED.run(article, NoOptions())] == [(19, 20)]  # type: ignore[misc]


def test_hundreds_of_lost_characters_are_one_finding() -> None:
    text = "The caf\ufffd was full.\n\n" * 300
    (flag,) = REPLACED.run(Article("a.txt", text), NoOptions())  # type: ignore[misc]
    assert len(flag.related) == 299


def test_the_same_word_elsewhere_is_suggested() -> None:
    article = Article("a.txt", "Málaga voted. M\ufffdlaga it is. Malaga, some say.")
    (flag,) = REPLACED.run(article, NoOptions())  # type: ignore[misc]
    assert [edit.text for edit in flag.suggestions] == ["á"]


def _mended(text: str) -> str:
    for found in reversed(garbled.find(text)):
        assert found.text is not None
        text = text[: found.start] + found.text + text[found.end :]
    return text
