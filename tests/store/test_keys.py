"""A recovery key is read back whatever way it is typed, every typing error is named, and the keyring finds a file's key."""

import shutil

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backends import fail

from app.store import backup, engines, keys
from app.store.database import Database
from app.store.keys import GROUPS, SIGNS, Misread
from app.store.opening import open_store
from app.store.setup import create
from tests.keyrings import Ring

raw_keys = st.binary(min_size=32, max_size=32).map(bytes.hex)


@pytest.fixture
def ring():
    before = keyring.get_keyring()
    keyring.set_keyring(mine := Ring())
    yield mine
    keyring.set_keyring(before)


@given(raw_keys, st.sampled_from([" ", "-", "\n", "", " – "]), st.booleans())
def test_a_recovery_key_is_read_back_however_it_is_spaced_and_written(key, between, small):
    groups = keys.written(key)
    assert len(groups) == GROUPS
    assert {len(group) for group in groups} == {5}
    text = between.join(groups)
    assert keys.read(text.lower() if small else text) == key


@given(raw_keys, st.data())
def test_letters_that_look_alike_are_understood(key, data):
    text = " ".join(keys.written(key))
    assert keys.read(text.replace("1", data.draw(st.sampled_from("1IiLl"))).replace("0", data.draw(st.sampled_from("0Oo")))) == key


@given(raw_keys, st.integers(0, GROUPS - 1), st.integers(0, 4), st.sampled_from(SIGNS), st.sampled_from([" ", ""]))
def test_every_wrong_letter_is_found_in_its_group(key, group, at, wrong, between):
    groups = keys.written(key)
    if groups[group][at] == wrong:
        return
    groups[group] = groups[group][:at] + wrong + groups[group][at + 1 :]
    with pytest.raises(Misread, match=f"Group {group + 1} "):
        keys.read(between.join(groups))


@given(raw_keys, st.integers(0, GROUPS - 1), st.integers(0, 3))
def test_two_letters_that_changed_places_are_found(key, group, at):
    groups = keys.written(key)
    one, two = groups[group][at], groups[group][at + 1]
    if one == two:
        return
    groups[group] = groups[group][:at] + two + one + groups[group][at + 2 :]
    with pytest.raises(Misread, match=f"Group {group + 1} "):
        keys.read(" ".join(groups))


@given(raw_keys, st.integers(0, GROUPS - 2))
def test_two_groups_that_changed_places_are_found(key, at):
    groups = keys.written(key)
    if groups[at][:4] == groups[at + 1][:4]:
        return
    groups[at], groups[at + 1] = groups[at + 1], groups[at]
    with pytest.raises(Misread):
        keys.read(" ".join(groups))


@given(raw_keys, st.integers(0, GROUPS - 1), st.integers(0, 4))
def test_a_missing_letter_and_a_missing_group_are_found(key, group, at):
    groups = keys.written(key)
    short = list(groups)
    short[group] = short[group][:at] + short[group][at + 1 :]
    with pytest.raises(Misread, match=f"Group {group + 1} "):
        keys.read(" ".join(short))
    with pytest.raises(Misread):
        keys.read(" ".join(groups[:group] + groups[group + 1 :]))


@pytest.mark.parametrize("text", ["correct horse battery staple", "Zdeněk's žluťoučký kůň", "12345678", "a" * 40, " with blanks "])
def test_a_passphrase_is_taken_as_it_stands(text):
    assert keys.read(text) == text


def test_a_raw_key_is_taken_as_it_stands():
    assert keys.read("AB" * 32) == "ab" * 32


def test_a_passphrase_stands_for_the_key_sqlcipher_makes_of_it(tmp_path):
    path = tmp_path / "locked.kontor"
    create(path, key="correct horse battery staple")
    store = open_store(path, key="correct horse battery staple")
    assert len(store.key) == 64
    made = backup.backup(store, tmp_path / "copy.kontor")
    store.close()
    for each in (path, made):
        open_store(each, key="correct horse battery staple").close()
        open_store(each, key=store.key).close()


def test_the_keyring_finds_the_key_of_a_file_also_moved_and_of_its_backup(tmp_path, ring):
    key = keys.new()
    create(tmp_path / "a.kontor", key=key)
    create(tmp_path / "b.kontor", key=keys.new())
    assert keys.keep(keys.item(tmp_path / "a.kontor"), key) == ""
    store = Database(tmp_path / "a.kontor", key=key)
    made = backup.backup(store, tmp_path / "backup.kontor")
    store.close()
    moved = shutil.move(tmp_path / "a.kontor", tmp_path / "elsewhere.kontor")
    assert keys.kept(moved) == (key, "")
    assert keys.kept(made) == (key, "")
    assert keys.kept(tmp_path / "b.kontor") == ("", "")


def test_a_keyring_that_does_not_work_says_why(tmp_path):
    create(tmp_path / "a.kontor", key=keys.new())
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    try:
        assert "no keyring" in keys.kept(tmp_path / "a.kontor")[1]
        assert "recovery key will be asked for" in keys.keep("a", "b")
    finally:
        keyring.set_keyring(before)


def test_the_raw_key_is_not_looked_up_in_a_file_that_is_open(tmp_path):
    create(tmp_path / "a.kontor", key="correct horse battery staple")
    with engines.connected(tmp_path / "a.kontor"):
        assert keys.raw(tmp_path / "a.kontor", "correct horse battery staple") == "correct horse battery staple"
