"""Settings are kept whole, wrong ones never get in, and a damaged file never stops the program."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import settings as catalogue
from app.settings import SETTINGS, Layout, Settings, checked, company_values, from_text, remembered, to_text
from app.trouble import Invalid, Trouble


@pytest.fixture
def kept(tmp_path):
    return Settings(tmp_path)


def again(kept):
    """As the next start of the program reads them."""
    return Settings(kept.path.parent)


def some_value(which):
    samples = {bytes: b"\x00\xff", bool: not which.default, int: 7, list: ["a.kontor", "b.kontor"]}
    if which.choices:
        return next(reversed(which.choices))
    if isinstance(which.default, dict):
        return {"main": {bytes: b"\x01", dict: {"columns": ["name"]}}[which.of]}
    texts = {
        "locale": "da_DK",
        "holidays_of": "CZ",
        "company_country": "DK",
        "currency": "DKK",
        "company_email": "a@firma.dk",
        "company_web": "https://firma.dk",
        "backup_folder": str(Path.home() / "Kontor backups"),
    }
    return samples.get(type(which.default), texts.get(which.key, "Nordic Timber ApS"))


@pytest.mark.parametrize("which", SETTINGS.values(), ids=lambda which: which.key)
def test_every_setting_has_a_default_it_accepts_and_a_label_where_it_is_offered(which):
    assert checked(which, which.default) == which.default
    assert bool(which.label) == (which.kind is not None) == (which.group in catalogue.GROUPS)
    assert which.scope in ("computer", "user", "company")


@pytest.mark.parametrize("which", [one for one in SETTINGS.values() if one.scope != "company"], ids=lambda which: which.key)
def test_every_setting_of_the_computer_and_the_user_comes_back_after_a_restart(kept, which):
    assert kept.get(which) == kept.get(which.key) == which.default
    kept.set(which, some_value(which))
    kept.save()
    assert again(kept).get(which) == some_value(which) != which.default
    assert again(kept).trouble == ""


@pytest.mark.parametrize("which", SETTINGS.values(), ids=lambda which: which.key)
def test_every_setting_is_written_as_text_and_read_back(which):
    assert from_text(which, to_text(which, some_value(which))) == some_value(which)


@pytest.mark.parametrize("text", ["backups", "./backups", "31.2.2027"])
def test_the_folder_of_backups_is_a_whole_path(text):
    with pytest.raises(Invalid, match="whole path"):
        checked(catalogue.BACKUP_FOLDER, text)
    assert checked(catalogue.BACKUP_FOLDER, "~/backups") == "~/backups"


@given(st.binary())
def test_any_blob_is_written_as_text_and_read_back(blob):
    assert from_text(catalogue.WINDOW_STATE, to_text(catalogue.WINDOW_STATE, blob)) == blob


def test_a_setting_is_in_force_at_once_but_in_the_file_only_when_saved(kept):
    kept.set("theme", "dark")
    assert kept.get("theme") == "dark"
    assert not kept.path.exists()


def test_without_a_change_nothing_is_written(kept):
    kept.save()
    assert not kept.path.exists()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("theme", "pink"), ("theme", None), ("pies_shown", 1), ("pies_shown", "yes"), ("window_state", "text"),
        ("recent_stores", [1]), ("splitters", {"a": "text"}), ("lists", {"cases": 5}), ("locale", "../../etc"), ("language", "tlh"),
        ("scale", "300"), ("backup_age", 0), ("backup_age", 366), ("backup_age", True), ("backup_folder", None),
    ],
)  # fmt: skip
def test_a_value_that_does_not_fit_is_refused_and_changes_nothing(kept, key, value):
    before = kept.get(key)
    with pytest.raises(Invalid) as refusal:
        kept.set(key, value)
    assert refusal.value.problems[0][0] == key
    assert kept.get(key) == before


def test_an_unknown_setting_is_a_mistake_of_the_program(kept):
    with pytest.raises(KeyError):
        kept.get("colour_of_the_moon")


def test_settings_of_the_company_are_not_kept_on_the_computer(kept):
    with pytest.raises(KeyError, match="company"):
        kept.set("currency", "EUR")


def test_a_setting_can_be_declared_only_once():
    with pytest.raises(ValueError, match="two settings theme"):
        catalogue.setting("theme", "", "user")


def test_what_get_returns_can_be_changed_without_changing_the_setting(kept):
    kept.get("recent_stores").append("x.kontor")
    assert kept.get("recent_stores") == []


DAMAGED = [b"", b"{", b"[]", b'{"user": 5}', b"\xff\xfe", b"null", b"[" * 100_000, b'{"user": {}} trailing']


@pytest.mark.parametrize("content", DAMAGED)
def test_a_damaged_file_is_kept_aside_and_the_program_starts_with_the_usual_settings(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    started = Settings(tmp_path)
    assert started.get("theme") == "system"
    aside = tmp_path / "settings.damaged-1.json"
    assert str(aside) in started.trouble
    assert aside.read_bytes() == content
    started.set("theme", "dark")
    started.save()
    assert (again(started).get("theme"), again(started).trouble) == ("dark", "")


def test_a_second_damaged_file_does_not_replace_the_first(tmp_path):
    for content in (b"one", b"two"):
        (tmp_path / "settings.json").write_bytes(content)
        assert Settings(tmp_path).trouble
    assert [(tmp_path / f"settings.damaged-{n}.json").read_bytes() for n in (1, 2)] == [b"one", b"two"]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_any_value_in_the_file_is_understood_or_put_back_to_usual_and_said(tmp_path_factory, value):
    folder = tmp_path_factory.mktemp("config")
    content = {scope: {key: value for key, one in SETTINGS.items() if one.scope == scope} for scope in ("computer", "user")}
    (folder / "settings.json").write_text(json.dumps(content))
    started = Settings(folder)
    for which in (one for one in SETTINGS.values() if one.scope != "company"):
        assert checked(which, started.get(which)) == started.get(which)
    assert started.layout("cases") == Layout()
    assert started.trouble


def test_one_odd_value_is_named_and_the_others_stay(tmp_path):
    (tmp_path / "settings.json").write_text('{"user": {"theme": "pink", "pies_shown": false}}')
    started = Settings(tmp_path)
    assert "Theme" in started.trouble
    assert (started.get("theme"), started.get("pies_shown")) == ("system", False)


def test_settings_of_a_newer_version_survive_an_older_one(tmp_path):
    newer = {"user": {"hologram": True, "theme": "dark"}, "planet": {"name": "Earth"}}
    (tmp_path / "settings.json").write_text(json.dumps(newer))
    older = Settings(tmp_path)
    older.set("pies_shown", False)
    older.save()
    found = json.loads(older.path.read_text())
    assert found == {"user": {**newer["user"], "pies_shown": False}, "planet": {"name": "Earth"}}


def test_two_windows_do_not_undo_each_others_settings(kept):
    other = again(kept)
    kept.set("theme", "dark")
    other.set("pies_shown", False)
    kept.save()
    other.save()
    assert (again(kept).get("theme"), again(kept).get("pies_shown")) == ("dark", False)


def test_a_folder_that_cannot_be_written_is_said_and_the_change_is_kept_for_the_next_try(tmp_path):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    kept = Settings(blocked / "Kontor")
    kept.set("theme", "dark")
    with pytest.raises(Trouble, match="could not be saved"):
        kept.save()
    assert kept.get("theme") == "dark"
    blocked.unlink()
    kept.save()
    assert again(kept).get("theme") == "dark"


def test_a_file_that_cannot_be_read_is_said_and_left_alone(tmp_path):
    (tmp_path / "settings.json").mkdir()  # even root cannot read a folder as a file
    started = Settings(tmp_path)
    assert "cannot be read" in started.trouble
    assert started.get("theme") == "system"
    started.set("theme", "dark")
    with pytest.raises(Trouble):
        started.save()
    assert (tmp_path / "settings.json").is_dir()


def test_a_failed_write_leaves_the_old_file_and_no_rubbish(kept, monkeypatch):
    kept.set("theme", "dark")
    kept.save()
    before = kept.path.read_bytes()

    def full(_number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    kept.set("theme", "light")
    with pytest.raises(Trouble, match="No space left"):
        kept.save()
    assert kept.path.read_bytes() == before
    assert list(kept.path.parent.iterdir()) == [kept.path]


WRITER = """
import sys
from pathlib import Path
from app.settings import Settings
kept = Settings(Path(sys.argv[1]))
number = 0
while True:
    number += 1
    kept.set("recent_stores", [f"{number}.kontor"] * 500)
    kept.save()
    print(number, flush=True)
"""


def test_a_process_killed_while_saving_leaves_a_whole_file(tmp_path):
    for saves in range(1, 9):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
        confirmed = [int(writer.stdout.readline()) for _ in range(saves)][-1]
        writer.kill()
        confirmed = max([confirmed, *map(int, writer.stdout.read().split())])
        writer.wait()
        found = Settings(tmp_path)
        assert found.trouble == ""
        stores = found.get("recent_stores")
        assert len(stores) == 500
        assert int(stores[0].partition(".")[0]) in (confirmed, confirmed + 1)


def test_threads_may_set_and_save_at_once(kept):
    def work(name):
        for number in range(20):
            kept.set("splitters", {**kept.get("splitters"), name: bytes([number])})
            kept.save()

    threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert again(kept).get("splitters") == kept.get("splitters")


def test_the_arrangement_of_a_list_is_kept_for_each_tab(kept):
    cases = Layout(("number", "title"), {"title": 240}, "follow_up", descending=True)
    kept.set_layout("cases", cases)
    kept.set_layout("customers", Layout(("name",)))
    kept.save()
    assert again(kept).layout("cases") == cases
    assert again(kept).layout("customers") == Layout(("name",))
    assert again(kept).layout("suppliers") == Layout()


def test_recent_stores_are_newest_first_few_and_without_passwords():
    recent = remembered(["a.kontor", "b.kontor"], "b.kontor")
    assert recent == ["b.kontor", "a.kontor"]
    assert remembered([], "postgresql://eva:s3cr:t@db.firma.dk:5432/kontor") == ["postgresql://eva@db.firma.dk:5432/kontor"]
    assert remembered([], "postgresql://db/kontor?password=secret&sslmode=require") == ["postgresql://db/kontor?sslmode=require"]
    assert remembered([], "postgresql://db/kontor?sslmode=require&password=secret") == ["postgresql://db/kontor?sslmode=require"]
    assert len(remembered([f"{n}.kontor" for n in range(30)], "new.kontor")) == 10


def test_the_folder_can_be_named_by_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("KONTOR_CONFIG_DIR", str(tmp_path / "here"))
    assert Settings().path == tmp_path / "here" / "settings.json"
    monkeypatch.delenv("KONTOR_CONFIG_DIR")
    assert Settings().path.parent.name == "Kontor"


def test_the_companys_settings_are_read_from_the_stores_texts():
    stored = {"currency": '"DKK"', "company_name": '"Nordic Timber ApS"', "company_country": '"Atlantis"', "other": "x"}
    values = company_values(stored)
    assert set(values) == {key for key, one in SETTINGS.items() if one.scope == "company"}
    assert (values["currency"], values["company_name"], values["company_country"]) == ("DKK", "Nordic Timber ApS", "")


def test_a_companys_setting_is_checked_and_written_properly():
    assert to_text(catalogue.CURRENCY, "dkk") == '"DKK"'
    assert to_text(catalogue.COMPANY_WEB, "firma.dk") == '"https://firma.dk"'
    with pytest.raises(Invalid, match="not an e-mail address"):
        to_text(catalogue.COMPANY_EMAIL, "eva@")
    with pytest.raises(Invalid, match="could not be read"):
        from_text(catalogue.CURRENCY, "{")
