"""Countries, currencies and languages: every code has a name, and every name leads back."""

import pytest

from app.formats import Formats, Kind, Unreadable
from app.formats.names import country_names, currency_names, language_names
from app.language import LANGUAGES


@pytest.mark.parametrize("kind", [Kind.COUNTRY, Kind.CURRENCY, Kind.LANGUAGE])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("long", [False, True])
def test_every_name_leads_back_to_its_code(kind, language, long):
    f = Formats(language)
    names = {Kind.COUNTRY: country_names, Kind.CURRENCY: currency_names, Kind.LANGUAGE: language_names}[kind]
    for code in names(language):
        assert f.parse(kind, f.text(kind, code, long=long)) == code


def test_only_countries_are_offered_as_countries():
    names = country_names("en")
    assert 245 <= len(names) <= 252
    assert {"DK", "SE", "CZ", "RO", "GR", "GB", "XK"} <= set(names)
    assert not {"EU", "UN", "ZZ", "UK", "QO"} & set(names)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("dk", "DK"), ("DNK", "DK"), ("Danmark", "DK"), ("DENMARK", "DK"), ("Dánsko", "DK"), ("Tyskland", "DE"), ("Česko", "CZ"),
        ("czech republic", "CZ"), ("Republica Cehă", "CZ"), ("UK", "GB"), ("England", "GB"), ("USA", "US"), ("Holland", "NL"),
        ("sverige", "SE"), ("Rumænien", "RO"), ("Denmark (DK)", "DK"), ("EL", "GR"),
    ],
)  # fmt: skip
def test_a_country_is_found_by_its_name_in_any_of_our_languages(text, code):
    assert Formats("da_DK").parse(Kind.COUNTRY, text) == code


@pytest.mark.parametrize(
    ("locale", "text", "code"),
    [
        ("da_DK", "dkk", "DKK"), ("da_DK", "kr", "DKK"), ("sv_SE", "kr.", "SEK"), ("nb_NO", "kr", "NOK"), ("da_DK", "€", "EUR"),
        ("cs_CZ", "Kč", "CZK"), ("ro_RO", "lei", "RON"), ("da_DK", "dansk krone", "DKK"), ("en_GB", "US Dollar", "USD"),
        ("en_GB", "DEM", "DEM"),
    ],
)  # fmt: skip
def test_a_currency_is_found_by_code_name_or_sign(locale, text, code):
    assert Formats(locale).parse(Kind.CURRENCY, text) == code


def test_a_sign_of_several_currencies_is_refused_where_none_is_at_home():
    with pytest.raises(Unreadable, match="three letters"):
        Formats("en_GB").parse(Kind.CURRENCY, "kr")


@pytest.mark.parametrize(
    ("text", "code"), [("DA", "da"), ("da-DK", "da"), ("dansk", "da"), ("Deutsch", "de"), ("čeština", "cs"), ("Romanian", "ro")]
)
def test_a_language_is_found_by_code_or_name(text, code):
    assert Formats().parse(Kind.LANGUAGE, text) == code


@pytest.mark.parametrize(
    ("kind", "example"), [(Kind.COUNTRY, "Denmark, DK"), (Kind.CURRENCY, "EUR"), (Kind.LANGUAGE, "Danish, da")]
)
@pytest.mark.parametrize("text", ["Atlantis", "Q", "QQ", "123"])
def test_what_is_neither_code_nor_name_is_refused_with_an_example(kind, example, text):
    with pytest.raises(Unreadable, match=example):
        Formats().parse(kind, text)


def test_a_code_nobody_knows_any_more_is_still_shown():
    assert Formats().text(Kind.COUNTRY, "YU") == "YU"
    assert Formats().text(Kind.LANGUAGE, "qq") == "qq"
