"""Folding: one table, the same in Python and in both databases."""

import sqlite3
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats import FOLD, FOLD_MANY, FOLD_ONE, fold

NAMES = {
    "Ærø Færgeselskab A/S": "aero faergeselskab a/s",
    "Smørrebrød Ålborg": "smorrebrod alborg",
    "Malmö Järn & Stål": "malmo jarn & stal",
    "Škoda Plzeň, Žďár": "skoda plzen, zdar",
    "Brașov Țesături": "brasov tesaturi",
    "Braşov Ţesături": "brasov tesaturi",
    "Großhandel STRAẞE": "grosshandel strasse",
    "Łódź": "lodz",
    "Đuro Þórður": "duro thordur",
    "İstanbul Işık": "istanbul isik",
    "Cœur Nuñez": "coeur nunez",
    "O’Brien": "o'brien",
    "Nord\u00adic\u00a0Timber": "nordic timber",
    "ŠEĎ": "sed",
}


@pytest.mark.parametrize(("name", "folded"), NAMES.items())
def test_names_fold_to_what_people_type_without_accents(name, folded):
    assert fold(name) == folded
    assert fold(unicodedata.normalize("NFD", name)) == folded


def test_every_letter_of_our_languages_folds_to_plain_letters():
    letters = "æøå åäö áčďéěíňóřšťúůýž ăâîșț äöüß ąćęłńóśźż àâçéèêëîïôûùüÿœ ðþ őű ģķļņ ėįųū ċġħż"
    for text in (letters, letters.upper()):
        assert fold(text).isascii()
        assert fold(text) == fold(text).lower()


def test_upper_and_lower_case_fold_alike():
    for letter, _plain in FOLD:
        if letter.isalpha() and len(letter.upper()) == 1:
            assert fold(letter) == fold(letter.lower()) == fold(letter.upper())


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.text())
def test_a_text_folds_piece_by_piece(one, other):
    assert fold(one + other) == fold(one) + fold(other)


def test_the_table_is_small_and_of_single_characters():
    assert len(FOLD) <= 260
    assert all(len(letter) == 1 and not letter.isascii() for letter, _plain in FOLD)
    assert all(plain.isascii() and plain == plain.lower() for _letter, plain in FOLD)
    assert len(dict(FOLD)) == len(FOLD)


def test_both_parts_together_are_the_whole_table():
    ones = list(zip(*FOLD_ONE, strict=True))
    assert sorted(ones + FOLD_MANY) == sorted(FOLD)


def test_a_database_folds_alike_by_lower_and_replace():
    connection = sqlite3.connect(":memory:")
    for text in (*NAMES, "".join(letter for letter, _plain in FOLD), "ΑΒΓ Привет 日本"):
        found = connection.execute("SELECT lower(?)", (text,)).fetchone()[0]
        for letter, plain in FOLD:
            found = connection.execute("SELECT replace(?, ?, ?)", (found, letter, plain)).fetchone()[0]
        assert found == fold(text)
    connection.close()
