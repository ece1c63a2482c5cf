"""Money and numbers: exact, and never read in another way than they were meant."""

from decimal import Decimal

import pytest
from babel.numbers import format_decimal, format_percent
from hypothesis import given
from hypothesis import strategies as st

from app.formats import Formats, Kind, Unreadable
from tests.formats.strategies import LOCALES, OTHER_LOCALES

NBSP, NARROW = "\u00a0", "\u202f"


def money(text, locale="en_GB", **more):
    return Formats(locale).parse(Kind.MONEY, text, **more)


@pytest.mark.parametrize("locale", LOCALES + OTHER_LOCALES)
def test_numbers_look_as_babel_writes_them(locale):
    f = Formats(locale)

    @given(st.decimals(-(10**15), 10**15, places=2, allow_nan=False))
    def looks_so(value):
        assert f.text(Kind.MONEY, value) == format_decimal(value, "#,##0.00" if "IN" not in locale else "#,##,##0.00", locale)
        assert f.text(Kind.NUMBER, int(value)) == format_decimal(int(value), locale=locale)

    looks_so()
    assert f.text(Kind.PERCENT, 40) == format_percent(Decimal("0.4"), locale=locale)


def test_more_digits_than_a_float_holds_are_written_and_read_exactly():
    value = Decimal("1234567890123456.78")
    assert Formats("da_DK").text(Kind.MONEY, value) == "1.234.567.890.123.456,78"
    assert money("1.234.567.890.123.456,78", "da_DK") == value


def test_decimals_beyond_the_usual_are_shown_not_rounded_away():
    assert Formats().text(Kind.MONEY, Decimal("0.125")) == "0.125"
    assert Formats().text(Kind.MONEY, Decimal("1.20000")) == "1.20"
    assert Formats().text(Kind.MONEY, Decimal("1E+3")) == "1,000.00"


@pytest.mark.parametrize("value", [1.5, True, "1", float("nan")])
def test_floats_and_other_things_are_refused_as_money(value):
    with pytest.raises(TypeError):
        Formats().text(Kind.MONEY, value)


def test_the_currency_stands_behind_the_amount_with_its_own_decimals():
    f = Formats("da_DK")
    assert f.text(Kind.MONEY, Decimal("1234.5"), currency="EUR") == f"1.234,50{NBSP}EUR"
    assert Formats("en_GB").text(Kind.MONEY, Decimal("-1234.5"), currency="DKK") == f"-1,234.50{NBSP}DKK"
    assert f.text(Kind.MONEY, Decimal("1234.00"), currency="JPY") == f"1.234{NBSP}JPY"


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1 234,50", "1234.50"),
        (f"1{NBSP}234,50", "1234.50"),
        (f"1{NARROW}234.5", "1234.50"),
        ("1’234.50", "1234.50"),
        ("1234.5", "1234.50"),
        ("1234,5", "1234.50"),
        ("1.234.567", "1234567"),
        ("12.345.678,9", "12345678.90"),
        ("0,5", "0.50"),
        (",5", "0.50"),
        ("5,", "5"),
        ("-5", "-5"),
        ("−5,5", "-5.50"),
        ("+5", "5"),
        ("1.234,-", "1234"),
        ("1 234:-", "1234"),
        ("1.234:-", "1234"),
        ("1,234.-", "1234"),
        ("12,—", "12"),
        ("20500.0000", "20500"),
        ("-0", "0"),
    ],
)
def test_both_separators_are_understood_wherever_only_one_reading_fits(locale, text, value):
    assert money(text, locale) == Decimal(value)
    assert str(money(text, locale)).startswith("-") == value.startswith("-")


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [("da_DK", "1.234", 1234), ("en_GB", "1,234", 1234), ("ro_RO", "12.345", 12345)],
)
def test_the_locales_own_way_of_grouping_needs_no_question(locale, text, value):
    assert money(text, locale) == value


@pytest.mark.parametrize(
    ("locale", "text"),
    [("da_DK", "1,234"), ("en_GB", "1.234"), ("sv_SE", "1.234"), ("sv_SE", "1,234"), ("cs_CZ", "12.500")],
)
def test_what_can_be_read_in_two_ways_is_asked_back(locale, text):
    with pytest.raises(Unreadable, match="two ways"):
        money(text, locale)


def test_the_question_names_both_readings():
    with pytest.raises(Unreadable, match=r"“1,234” can be read in two ways\. Write 1234 or 1,23\."):
        money("1,234", "da_DK")


def test_with_three_decimals_the_locales_own_fraction_is_read():
    assert money("1.234", "en_GB", scale=3) == Decimal("1.234")
    assert money("1.234", "da_DK", scale=3) == 1234


@pytest.mark.parametrize("text", ["0.125", "1234.567", "1,234.567", "12.3456"])
def test_more_decimals_than_the_amount_has_are_refused(text):
    with pytest.raises(Unreadable, match="more than 2 decimals"):
        money(text)


@pytest.mark.parametrize(
    "text", ["", "abc", "1.23.4", "1,23,4.5", "1 23", "1,2,3", "1.234,567.8", "1..2", "--1", "1e5", "0x1", "٣", "1/2", "nan", "."]
)
def test_what_is_no_amount_is_refused_with_an_example(text):
    if not text:
        assert money(text) is None
        return
    with pytest.raises(Unreadable, match=r"1,234\.50"):
        money(text)


def test_an_amount_too_large_for_the_store_is_refused():
    assert money("9999999999999999.99") == Decimal("9999999999999999.99")
    with pytest.raises(Unreadable, match="too large"):
        money("10000000000000000")


def test_the_expected_currency_may_stand_beside_an_amount_and_no_other():
    assert money("1 234,50 EUR", "da_DK", currency="EUR") == Decimal("1234.50")
    assert money("€ 5", "da_DK", currency="EUR") == 5
    assert money("12,50 kr.", "da_DK", currency="DKK") == Decimal("12.50")
    assert money("12 Kč", "cs_CZ", currency="CZK") == 12
    with pytest.raises(Unreadable, match="another currency; amounts here are in DKK"):
        money("5 EUR", "da_DK", currency="DKK")
    with pytest.raises(Unreadable, match="without the currency"):
        money("5 EUR", "da_DK")


@pytest.mark.parametrize(("text", "value"), [("40", 40), ("40 %", 40), ("40%", 40), (f"40{NBSP}%", 40), ("40,0", 40), ("0", 0)])
def test_per_cent_is_read_with_and_without_its_sign(text, value):
    assert Formats("da_DK").parse(Kind.PERCENT, text) == value


@pytest.mark.parametrize(
    ("text", "why"), [("101", "between 0 and 100"), ("-1", "between"), ("0.5", "whole"), ("x", "not a number")]
)
def test_per_cent_is_whole_and_between_0_and_100(text, why):
    with pytest.raises(Unreadable, match=why):
        Formats().parse(Kind.PERCENT, text)


def test_a_records_number_is_never_grouped_and_never_negative():
    f = Formats()
    assert f.text(Kind.SERIAL, 20260001) == "20260001"
    assert f.parse(Kind.SERIAL, " #142 ") == 142
    for text in ("1,234", "-1", "1.5", "²"):
        with pytest.raises(Unreadable, match="digits only"):
            f.parse(Kind.SERIAL, text)


def test_whole_numbers_ask_back_too():
    assert Formats("en_GB").parse(Kind.NUMBER, "1,234") == 1234
    with pytest.raises(Unreadable, match="two ways"):
        Formats("en_GB").parse(Kind.NUMBER, "1.234")
    with pytest.raises(Unreadable, match="whole number"):
        Formats("en_GB").parse(Kind.NUMBER, "1.5")
