"""What holds for every kind of value in every locale."""

import datetime as dt
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import formats
from app.formats import SAMPLES, TEXTUAL, Formats, Kind, Unreadable
from app.formats.formats import _PARSERS, _TEXTS
from tests.formats.strategies import COPENHAGEN, LOCALES, OTHER_LOCALES, TODAY, values


def read_back(f, kind, value, **more):
    text = f.text(kind, value, currency=more.get("currency"))
    return f.parse(kind, text, today=TODAY, **more)


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_way_to_write_to_read_and_a_sample(kind):
    assert kind in _TEXTS
    assert kind in _PARSERS or kind is Kind.MEMO
    assert SAMPLES[kind]


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("locale", LOCALES + OTHER_LOCALES)
def test_every_sample_reads_back_as_it_was(kind, locale):
    f = Formats(locale, zone=COPENHAGEN)
    for value in SAMPLES[kind]:
        assert read_back(f, kind, value) == value


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("locale", LOCALES)
def test_every_value_reads_back_as_it_was(kind, locale):
    f = Formats(locale, zone=COPENHAGEN)

    @given(values(kind))
    def reads_back(value):
        found = read_back(f, kind, value)
        assert found == value
        assert type(found) is type(value)

    reads_back()


@pytest.mark.parametrize("kind", Kind)
@given(
    text=st.one_of(st.text(max_size=40), st.text("0123456789.,-/+: %'#tfrDKe\u00a0\u202f\u2212", max_size=20)),
    locale=st.sampled_from(LOCALES),
)
def test_any_text_is_read_as_something_that_reads_back_or_is_refused(kind, text, locale):
    f = Formats(locale, zone=COPENHAGEN)
    try:
        value = f.parse(kind, text, today=TODAY)
    except Unreadable:
        return
    assert f.parse(kind, f.text(kind, value), today=TODAY) == value


@pytest.mark.parametrize("kind", Kind)
def test_nothing_is_written_as_nothing_and_read_as_nothing(kind):
    f = Formats()
    assert f.text(kind, None) == ""
    if kind in TEXTUAL:
        assert f.text(kind, "") == ""
    assert f.parse(kind, "") == ("" if kind in TEXTUAL else None)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("text", ["a\0b", "a\ud800b"])
def test_characters_no_database_keeps_are_refused_with_a_sentence(kind, text):
    with pytest.raises(Unreadable, match="cannot be kept"):
        Formats().parse(kind, text)


@pytest.mark.parametrize("kind", [Kind.MONEY, Kind.DATE, Kind.MOMENT, Kind.EMAIL, Kind.WEB, Kind.COUNTRY, Kind.PHONE])
def test_a_pasted_page_is_refused_at_once(kind):
    with pytest.raises(Unreadable, match="too long"):
        Formats().parse(kind, "1." * 1_000_000)


def test_a_line_keeps_its_text_and_loses_its_breaks():
    assert Formats().parse(Kind.TEXT, "  Nordic \r\n Timber\n") == "Nordic Timber"


def test_a_memo_keeps_every_line_and_space():
    assert Formats().parse(Kind.MEMO, "  a\r\n\r\n b \r") == "  a\n\n b \n"


def test_numbers_follow_the_locale_and_words_the_language():
    f = Formats("da_DK", "en")
    assert f.text(Kind.NUMBER, 1234) == "1.234"
    assert f.text(Kind.COUNTRY, "DK") == "Denmark"
    assert f.text(Kind.YESNO, True) == "Yes"
    assert f.text(Kind.DATE, TODAY, long=True) == "Thursday, March 5, 2026"
    assert Formats("da_DK").text(Kind.COUNTRY, "DK") == "Danmark"


def test_the_screens_formats_can_be_changed():
    before = formats.current()
    try:
        formats.use("cs_CZ", "en", COPENHAGEN)
        assert formats.current() == Formats("cs_CZ", "en", COPENHAGEN)
    finally:
        formats.use(before.locale, before.language, before.zone)


@pytest.mark.parametrize("locale", ["", "xx_YY", "klingon", "C", "../../etc"])
def test_an_unknown_locale_writes_the_british_way(locale):
    assert Formats(locale).text(Kind.DATE, TODAY) == "05/03/2026"


@pytest.mark.parametrize(("locale", "known"), [("da-DK", "da_DK"), ("da_DK.UTF-8", "da_DK"), ("sv", "sv_SE")])
def test_a_locale_may_be_spelt_as_other_programs_do(locale, known):
    assert Formats(locale).text(Kind.NUMBER, 1234567) == Formats(known).text(Kind.NUMBER, 1234567)


def test_the_computers_locale_is_found(monkeypatch):
    monkeypatch.setenv("LC_ALL", "da_DK.UTF-8")
    assert formats.system_locale() == "da_DK"
    monkeypatch.setenv("LC_ALL", "C")
    assert formats.system_locale() == "en_GB"


def test_yes_and_no_are_understood_in_every_language():
    f = Formats()
    for word in ("yes", "Ja", "ANO", "da", "y", "1", "x", "true"):
        assert f.parse(Kind.YESNO, word) is True
    for word in ("no", "Nej", "nein", "NE", "nu", "n", "0", "false"):
        assert f.parse(Kind.YESNO, word) is False
    with pytest.raises(Unreadable, match="Yes or No"):
        f.parse(Kind.YESNO, "perhaps")


def test_formats_are_equal_when_they_write_alike_and_can_be_keys():
    assert len({Formats("da_DK"), Formats("da_DK"), Formats("sv_SE")}) == 2


def test_heavy_libraries_are_not_loaded_before_a_value_needs_them():
    heavy = "babel stdnum phonenumbers email_validator platformdirs PySide6"
    code = f"import sys, app.settings, app.formats, app.language; print([m for m in {heavy.split()} if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_moment_without_a_zone_and_a_moment_as_a_date_are_mistakes_of_the_program():
    with pytest.raises(TypeError):
        Formats().text(Kind.MOMENT, dt.datetime(2026, 3, 5))
    with pytest.raises(TypeError):
        Formats().text(Kind.DATE, dt.datetime(2026, 3, 5, tzinfo=dt.UTC))
