"""Numbers and addresses are checked as their countries do; doubtful ones warn, useless ones are refused."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import checks
from app.models.checks import Check, register_link, register_number, vat_number


@pytest.mark.parametrize(
    ("country", "text", "value"),
    [
        ("DK", "13 58 56 28", "DK13585628"),
        ("DK", "dk-13585628", "DK13585628"),
        ("SE", "SE 123456789701", "SE123456789701"),
        ("CZ", "25123891", "CZ25123891"),
        ("RO", "18547290", "RO18547290"),
        ("RO", "RO 18547290", "RO18547290"),
        ("DE", "136 695 976", "DE136695976"),
        ("GR", "094259216", "EL094259216"),
        ("NO", "995525828MVA", "NO995525828MVA"),
        ("CH", "CHE-107.787.577 IVA", "CHE107787577IVA"),
        ("GB", "XI 980780684", "XI980780684"),
        ("GB", "980780684", "GB980780684"),
    ],
)
def test_a_right_vat_number_gets_its_proper_form(country, text, value):
    assert vat_number(country, text) == Check(value)
    assert vat_number(country, value) == Check(value)


def test_a_vat_number_of_another_country_is_checked_as_that_countrys():
    assert vat_number("SE", "DK13585628") == Check("DK13585628")
    assert vat_number("", "DK13585628") == Check("DK13585628")
    assert vat_number("SE", "DK13585627").severity == "warning"


@pytest.mark.parametrize(
    ("country", "text"),
    [("DK", "13585627"), ("SE", "SE123456789801"), ("CZ", "25123890"), ("RO", "18547291"), ("DE", "136695978")],
)
def test_a_wrong_check_digit_only_warns_and_changes_nothing(country, text):
    check = vat_number(country, text)
    assert (check.value, check.severity) == (text, "warning")
    assert "check digit" in check.problem


@pytest.mark.parametrize("country", ["DK", "SE", "CZ", "NO", "FI", "PL", "AT"])
def test_a_vat_number_of_a_wrong_form_warns_with_the_form(country):
    check = vat_number(country, "12")
    assert (check.value, check.severity) == ("12", "warning")
    assert f"like {country}1" in check.problem or "like ATU1" in check.problem


def test_numbers_of_countries_without_rules_are_taken_as_typed():
    assert vat_number("US", " 12-3456789 ") == Check("12-3456789")
    assert vat_number("", "123") == Check("123")
    assert register_number("DE", "HRB 1234,  Flensburg") == Check("HRB 1234, Flensburg")
    assert register_number("", "123") == Check("123")


@pytest.mark.parametrize(
    ("country", "text", "value"),
    [
        ("DK", "13 58 56 28", "13585628"),
        ("DK", "DK13585628", "13585628"),
        ("CZ", "25123891", "25123891"),
        ("CZ", "25 12 38 91", "25123891"),
        ("CZ", "123455", "00123455"),
        ("SK", "31322832", "31322832"),
        ("SE", "1234567897", "123456-7897"),
        ("SE", "16123456-7897", "123456-7897"),
        ("RO", "18547290", "18547290"),
        ("RO", "RO18547290", "18547290"),
        ("RO", "J40/750/2012", "J40/750/2012"),
        ("RO", "J2012000750528", "J2012000750528"),
        ("NO", "995525828", "995 525 828"),
        ("FI", "20774740", "2077474-0"),
    ],
)
def test_a_right_register_number_gets_its_proper_form(country, text, value):
    assert register_number(country, text) == Check(value)
    assert register_number(country, value) == Check(value)


@pytest.mark.parametrize(
    ("country", "text"),
    [
        ("DK", "13585627"),
        ("DK", "1358"),
        ("CZ", "25123892"),
        ("CZ", "ABC"),
        ("SE", "123456-7898"),
        ("RO", "18547291"),
        ("RO", "J99/1/2012"),
    ],
)
def test_a_doubtful_register_number_warns_and_stays_as_typed(country, text):
    check = register_number(country, text)
    assert (check.value, check.severity) == (text, "warning")
    assert text in check.problem


@pytest.mark.parametrize(
    ("country", "number", "link"),
    [
        ("DK", "13 58 56 28", "https://datacvr.virk.dk/enhed/virksomhed/13585628"),
        ("CZ", "25123891", "https://ares.gov.cz/ekonomicke-subjekty/res/25123891"),
        ("SE", "123456-7897", "https://www.allabolag.se/1234567897"),
        ("RO", "RO18547290", "https://termene.ro/firma/18547290"),
        ("NO", "995525828", "https://virksomhet.brreg.no/nb/oppslag/enheter/995525828"),
        ("DK", "13585627", None),
        ("DK", "", None),
        ("DE", "HRB 1234", None),
        ("RO", "J40/750/2012", None),
        ("", "123", None),
    ],
)
def test_the_link_opens_the_company_in_its_countrys_register(country, number, link):
    assert register_link(country, number) == link


@given(st.text(max_size=30), st.sampled_from(["GB", "DK", "SE", "RO", "FR"]))
def test_a_register_link_never_leads_elsewhere_whatever_the_number(number, country):
    page = checks._LINKS[country].partition("{")[0]
    link = register_link(country, number)
    assert link is None or re.fullmatch(re.escape(page) + r"[A-Za-z0-9_~%-]+", link)


@given(
    st.sampled_from(["DK", "SE", "CZ", "SK", "RO", "DE", "NO", "FI", "FR", "CH", "GB", "XI", "GR", "US", "", "??"]),
    st.text(max_size=25),
)
def test_any_text_is_checked_without_failing_and_a_doubtful_one_stays_as_typed(country, text):
    for check in (vat_number(country, text), register_number(country, text), checks.phone(text, country), checks.iban(text)):
        assert bool(check.problem) == bool(check.severity)
        assert check.severity in ("", "warning")
        if check.problem:
            assert check.value == " ".join(text.split())


def test_a_malformed_email_or_web_address_is_an_error():
    for check in (checks.email("eva@"), checks.web("javascript:alert(1)")):
        assert check.severity == "error"
        assert "Write it like" in check.problem
    assert checks.email("Eva@FIRMA.dk") == Check("Eva@firma.dk")
    assert checks.web("firma.dk") == Check("https://firma.dk")


def test_nothing_typed_is_nothing_wrong():
    assert checks.email("") == checks.web(" ") == checks.phone("", "DK") == checks.iban("") == Check()
    assert vat_number("DK", "") == register_number("DK", " ") == Check()


def test_a_telephone_number_is_read_by_its_country_and_an_odd_one_warns():
    assert checks.phone("33 12 34 56", "DK") == Check("+4533123456")
    assert checks.phone("ask for Eva", "DK").severity == "warning"
    assert "country" in checks.phone("33123456", "").problem


def test_an_iban_is_grouped_and_a_wrong_one_warns():
    assert checks.iban("dk5000400440116243") == Check("DK50 0040 0440 1162 43")
    assert checks.iban("DK5100400440116243").severity == "warning"
