"""Keys of likeness: two spellings of one company are one key, and two companies are two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats import likeness

SAME = [
    ("Ærø Færgeselskab A/S", "AERO FAERGESELSKAB AS"),
    ("Nordic Timber ApS", "nordic timber"),
    ("Škoda Strojírny s.r.o.", "SKODA STROJIRNY, s. r. o."),
    ("Škoda Strojírny spol. s r.o.", "Skoda strojirny"),
    ("SC Dacia Metal SRL", "Dacia Metal S.R.L."),
    ("Müller GmbH & Co. KG", "Muller"),
    ("A.B.C. Trading Ltd.", "ABC Trading Limited"),
    ("Kowalski Sp. z o.o.", "KOWALSKI SPÓŁKA".replace(" SPÓŁKA", "")),
    ("Åkers Mekaniska AB (publ)".replace(" (publ)", ""), "Akers Mekaniska"),
    ("O'Hara Data Inc.", "OHara Data"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_spellings_of_a_company_are_one_key(one, other):
    assert likeness.company_name(one) == likeness.company_name(other) != ""


@pytest.mark.parametrize(("one", "other"), [("Nordic Timber", "Nordic Steel"), ("AB", "AS"), ("SE Data", "Data")])
def test_different_companies_have_different_keys(one, other):
    assert likeness.company_name(one) != likeness.company_name(other)


def test_a_name_that_is_a_legal_form_keeps_it():
    assert likeness.company_name("AB") == "ab"
    assert likeness.company_name("SRL GmbH") == "srl"


def test_the_order_of_a_persons_names_does_not_matter():
    assert likeness.person_name("Eva", "Nováková") == likeness.person_name("Novakova", "EVA")


@pytest.mark.parametrize(
    ("typed", "bare"),
    [("DK 12 34 56 78", "12345678"), ("12345678", "12345678"), ("NO 123 456 789 MVA", "123456789"), ("CHE-123", "123")],
)
def test_a_vat_number_meets_the_register_number(typed, bare):
    assert likeness.bare_number(typed) == bare


def test_phones_are_compared_by_their_digits():
    assert likeness.phone("+45 33 12 34 56") == likeness.phone("0045-33123456") == "4533123456"
    assert likeness.phone("123") == ""


def test_domains_of_everybody_say_nothing():
    assert likeness.domain("https://www.firma.dk/kontakt") == likeness.domain("", "eva@firma.dk") == "firma.dk"
    assert likeness.domain("", "eva@gmail.com") == ""


def test_a_street_is_the_same_with_its_number_before_or_behind():
    assert likeness.street("110 00", "Dlouhá 12") == likeness.street("11000", "12 Dlouha")
    assert likeness.street("", "Dlouhá 12") == ""


@given(st.text(max_size=60))
def test_a_key_of_a_key_is_the_key(text):
    once = likeness.company_name(text)
    assert likeness.company_name(once) == once
    assert likeness.number(likeness.number(text)) == likeness.number(text)


@given(st.text(min_size=1, max_size=40))
def test_no_name_becomes_nothing(text):
    assert bool(likeness.company_name(text)) == bool(likeness.words_of_name(text))
