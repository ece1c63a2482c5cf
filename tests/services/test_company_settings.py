"""The settings of the whole company are kept in the store: one write, one undo, and nobody overwrites what he has not seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from app import settings
from app.models import CompanySetting
from app.models.change import UNDO
from app.models.company_setting import LONGEST
from app.services import company_settings, history, undo, writes
from app.settings import SETTINGS
from app.store.database import Database
from app.trouble import Invalid, Refused

FILLED = {
    "company_name": "Nordvik Systemer A/S",
    "company_address": "Fabriksvej 12\n8600 Silkeborg",
    "company_country": "DK",
    "company_register_number": "13585628",
    "company_vat_number": "DK13585628",
    "company_phone": "+4586123456",
    "company_email": "post@nordvik.example",
    "company_web": "https://www.nordvik.example",
    "company_iban": "DK50 0040 0440 1162 43",
    "company_logo": b"\x89PNG\r\n\x1a\n and so on",
    "currency": "DKK",
}


def now(store):
    return store.read(company_settings.values)


def saved(store, before=None, **changes):
    return store.write("Company settings", company_settings.save, changes, now(store) if before is None else before)


def test_every_setting_of_the_company_is_saved_at_once_and_read_back(store):
    assert set(FILLED) == {key for key, which in SETTINGS.items() if which.scope == "company"}
    written = saved(store, **FILLED)
    assert written.result == len(FILLED)
    assert now(store) == FILLED
    assert len(written.changes.records["company_settings"]) == len(FILLED)
    assert store.read(company_settings.value, settings.COMPANY_IBAN) == FILLED["company_iban"]


def test_a_new_company_has_the_usual_values(store):
    assert now(store) == {key: which.default for key, which in SETTINGS.items() if which.scope == "company"}


def test_one_undo_takes_the_whole_write_back_and_redo_does_it_again(store):
    saved(store, company_name="Before", currency="SEK")
    before = now(store)
    operation = saved(store, **FILLED).changes.operation
    back = store.write("Undo", undo.reverse, operation, origin=UNDO, reverses=operation).changes.operation
    assert now(store) == before
    store.write("Redo", undo.reverse, back, origin=UNDO, reverses=back)
    assert now(store) == FILLED


def test_what_is_not_different_is_not_written(store):
    saved(store, **FILLED)
    written = saved(store, **FILLED)
    assert written.result == 0
    assert not written.changes


def test_two_people_who_change_different_settings_both_keep_theirs(store):
    shown = now(store)
    saved(store, before=shown, company_name="Theirs")
    saved(store, before=shown, company_web="https://mine.example")
    assert (now(store)["company_name"], now(store)["company_web"]) == ("Theirs", "https://mine.example")


def test_the_same_setting_changed_meanwhile_is_refused_by_its_name_and_nothing_is_saved(store):
    shown = now(store)
    saved(store, before=shown, company_name="Theirs")
    with pytest.raises(Refused, match=r"changed Company name meanwhile, to: Theirs"):
        saved(store, before=shown, company_name="Mine", company_phone="+4586123456")
    assert (now(store)["company_name"], now(store)["company_phone"]) == ("Theirs", "")
    saved(store, company_name="Mine")  # having seen theirs
    assert now(store)["company_name"] == "Mine"


def test_both_having_typed_the_same_is_no_quarrel(store):
    shown = now(store)
    saved(store, before=shown, company_name="Ours")
    assert saved(store, before=shown, company_name="Ours").result == 0


def test_another_logo_meanwhile_is_told_without_its_bytes(store):
    shown = now(store)
    saved(store, before=shown, company_logo=b"one")
    with pytest.raises(Refused, match="another picture"):
        saved(store, before=shown, company_logo=b"two")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("company_email", "no address"), ("company_country", "Atlantis"), ("currency", "gold"), ("company_name", 7),
        ("company_web", "x y"),
    ],
)  # fmt: skip
def test_a_value_that_does_not_fit_is_refused_by_its_name(store, key, value):
    with pytest.raises(Invalid) as refused:
        saved(store, **{key: value, "company_iban": "DK50"})
    assert [name for name, _text in refused.value.problems] == [key]
    assert now(store)["company_iban"] == ""


def test_what_is_too_long_to_keep_is_refused(store):
    with pytest.raises(Invalid, match="at most"):
        saved(store, company_logo=b"x" * LONGEST)


def test_a_setting_of_the_computer_is_none_of_the_companys(store):
    with pytest.raises(KeyError):
        saved(store, theme="dark")


def test_who_changed_a_setting_is_in_its_history(store):
    saved(store, company_name="First")
    saved(store, company_name="Second")
    id = store.read(lambda s: s.scalar(select(CompanySetting.id).where(CompanySetting.key == "company_name")))
    labels = [entry.label for entry in store.read(history.of, CompanySetting, id)]
    assert labels == ["Company settings", "Company settings"]


def test_everybody_hears_of_it(store, store_address):
    heard = []
    store.listeners.append(heard.append)
    other = Database(store_address, who="somebody else")
    try:
        other.write("Company settings", company_settings.save, {"company_name": "New"}, {"company_name": ""})
        assert now(store)["company_name"] == "New"
    finally:
        other.close()


@given(st.text(max_size=200))
def test_any_name_is_kept_as_it_was_typed(text):
    which = settings.COMPANY_NAME
    assert settings.from_text(which, settings.to_text(which, text)) == text


def test_histories_and_refusals_speak_of_settings_as_people_do(store):
    first = saved(store, company_name="First", company_logo=b"one").changes.operation
    saved(store, company_name="Second")
    told = {touched.title: touched.lines for touched in store.read(writes.told, first).records}
    assert set(told) == {"Company name", "Logo"}
    ids = {row.key: row.id for row in store.read(lambda s: s.execute(select(CompanySetting.key, CompanySetting.id)).all())}
    newest = store.read(history.of, CompanySetting, ids["company_name"])[0]
    assert (newest.lines[0].before, newest.lines[0].after) == ("First", "Second")
    assert company_settings.readable(settings.to_text(settings.COMPANY_LOGO, b"one")) == "a picture"
    with pytest.raises(Refused, match="Company name"):
        store.write("Undo", undo.reverse, first, origin=UNDO, reverses=first)
