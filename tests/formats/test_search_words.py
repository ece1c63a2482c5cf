"""What a word is to the search: however a text is written, it is found by what people type."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.formats.search_words import (
    FEWEST_DIGITS,
    LONGEST_TYPED,
    LONGEST_WORD,
    MOST_WORDS,
    NUMBER,
    All,
    Any,
    indexed,
    numbers_of,
    plain,
    wanted,
    words_of,
)


def matches(asked, words):
    """What both databases do with it."""
    match asked:
        case str():
            return any(word.startswith(asked) for word in words)
        case All(of):
            return all(matches(one, words) for one in of)
        case Any(of):
            return any(matches(one, words) for one in of)


def found(typed, text, numbers=""):
    return matches(wanted(typed, {"case": "cases", "company": "companies"}), indexed("companies", "", text, numbers))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mäkinen", "Maekinen"), ("Mäkinen", "makinen"), ("Ærø", "aero"), ("Ærø", "aro"), ("Møller", "Moeller"),
        ("Müller", "Mueller"), ("Ålborg", "Aalborg"), ("Brașov", "brasov"), ("Škoda", "SKODA"), ("Straße", "strasse"),
        ("A/S", "a s"), ("Привет", "ПРИВЕТ"), ("ΑΘΗΝΑ", "αθήνα"), ("Nguyễn", "nguyen"), ("O’Brien", "o'brien"),
    ],
)  # fmt: skip
def test_two_ways_to_write_a_name_find_each_other(one, other):
    assert found(one, other)
    assert found(other, one)


NUMBER_TYPED = ["33123456", "33 12 34 56", "33-12-34-56", "+45 33 12 34 56", "+45 (0)33123456", "004533123456", "(033) 12 34 56",
                "3312", "33 12 3", "3456", "34 56"]  # fmt: skip


@pytest.mark.parametrize("typed", NUMBER_TYPED)
@pytest.mark.parametrize("stored", ["+4533123456", "+45 33 12 34 56", "0045 33 12 34 56", "+4533123456;ext=12"])
def test_a_telephone_number_is_found_however_it_is_written(typed, stored):
    assert found(typed, stored, stored)


@pytest.mark.parametrize("typed", ["DK12345678", "12345678", "DK 12 34 56 78", "dk 12345678", "12 34 56 78"])
@pytest.mark.parametrize("stored", ["DK12345678", "DK 12345678", "DK 12 34 56 78"])
def test_a_vat_number_is_found_with_its_country_and_without(typed, stored):
    assert found(typed, stored, stored)


def test_another_number_is_not_found():
    assert not found("33 12 34 57", "+4533123456", "+4533123456")
    assert not found("eva 33123456", "+4533123456", "+4533123456")


def test_parts_of_an_email_address_find_it():
    for typed in ("eva.novak@alfa.dk", "novak", "alfa.dk", "@alfa", "eva alfa"):
        assert found(typed, "eva.novak@alfa.dk")


def test_short_numbers_are_words_only():
    assert not found("142", "+4514233333", "+4514233333")
    assert found("142", "142")


def test_a_word_for_a_kind_of_record_finds_all_of_them():
    assert found("company", "Alfa")
    assert found("company alfa", "Alfa")
    assert not found("case alfa", "Alfa")
    assert found("case", "Showcase case study")


def test_nothing_that_counts_asks_for_nothing():
    for typed in ("", "  ", "-", '"', "\0", "\ud800", "\ue000", "*"):
        assert wanted(typed) is None


@given(st.text())
@example("aaae")
@example("AE")
def test_whatever_a_text_is_it_is_found_by_itself_and_by_its_beginnings(text):
    words = indexed("companies", "", text, text)
    typed = text[: LONGEST_TYPED // 4]
    asked = wanted(typed)
    if asked is not None and len(words_of(typed.replace("(0)", " "))) <= MOST_WORDS and "(0)" not in typed:
        assert matches(asked, words)


@given(st.text(st.characters(categories=["L", "Nd", "M"]), min_size=1), st.data())
def test_a_word_is_found_while_it_is_typed(word, data):
    begun = word[: data.draw(st.integers(1, len(word)))]
    asked = wanted(begun)
    assert asked is None or matches(asked, words_of(word))


@given(st.text())
def test_words_are_folded_short_and_free_of_marks(text):
    for word in words_of(text):
        assert 0 < len(word) <= LONGEST_WORD
        assert words_of(word) == [word] or "aa" in word or "ae" in word
        assert not set(word) & set(" \"'*()&|:\\\0\ue000\ue001")


@given(st.text("0123456789 +()-/x\n"))
def test_numbers_are_kept_from_each_digit_on(text):
    found = numbers_of(text)
    assert all(number.startswith(NUMBER) and len(number) > FEWEST_DIGITS for number in found)
    assert plain(" ".join(found)).strip().isdecimal() or not found or " " in plain(" ".join(found)).strip()
