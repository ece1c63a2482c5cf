"""What was typed and not saved outlives the program: kept in a file of its own, taken over by the next window."""

import datetime as dt
import subprocess
import sys
import uuid
from decimal import Decimal
from pathlib import Path

import keyring
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keyring.backends import fail

from app.models import Case, Company
from app.models.fields import Kind, fields_of
from app.store import drafts
from app.store.database import Database
from app.store.drafts import Draft
from app.store.listing import Ref
from app.store.setup import create
from tests.keyrings import Ring
from tests.store.test_opening import KEY

ROOT = Path(__file__).parents[2]


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setattr(drafts, "user_data_path", lambda *args, **kw: tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def opened(home, store_file):
    """Further windows on the same company: opened() each."""
    stores, made = [], []

    def open_one(who="anna"):
        stores.append(Database(store_file, who=who))
        made.append(drafts.of(stores[-1]))
        return made[-1]

    yield open_one
    for each in made:
        if each._thread._shutdown:
            continue
        each.close()
    for store in stores:
        store.close()


def draft(key="a", **values):
    return Draft(key, Company, uuid.UUID(int=7), 3, "Acme AB", {"name": "Acme Ltd", **values}, before={"name": "Acme AB"})


def killed(drafts):
    """End it as a crash would: nothing is said, the lock is let go."""
    drafts._thread.submit(lambda: drafts._open and drafts._open.close()).result()
    drafts._thread.shutdown()


def files_in(home):
    return sorted(path.suffix for path in home.rglob("*") if path.is_file())


def test_a_draft_is_offered_to_the_next_window_as_it_was_typed(opened):
    first = opened()
    kept = Draft(
        "a", Case, uuid.UUID(int=7), 3, "C-7",
        {"value": Decimal("12.50"), "follow_up": dt.date(2026, 3, 1), "company_id": uuid.UUID(int=9), "title": "Å\n<b>"},
        unread={"probability": "ninety"}, texts={"company_id": "Acme"}, before={"value": None},
        given={"priority": None}, dialog=True,
    )  # fmt: skip
    first.keep(kept).result()
    killed(first)
    assert opened().left().result() == [kept]


def test_the_newest_draft_of_a_form_replaces_its_earlier_ones(opened):
    first = opened()
    for n in range(3):
        first.keep(draft(notes=str(n))).result()
    killed(first)
    assert [d.typed["notes"] for d in opened().left().result()] == ["2"]


def test_what_was_saved_or_given_up_is_not_offered(opened):
    first = opened()
    first.keep(draft("a")).result()
    first.keep(draft("b")).result()
    first.forget("a").result()
    killed(first)
    assert [d.key for d in opened().left().result()] == ["b"]


def test_a_window_that_is_open_keeps_its_drafts_to_itself(opened):
    first = opened()
    first.keep(draft()).result()
    assert opened().left().result() == []
    killed(first)
    assert len(opened().left().result()) == 1


def test_what_was_taken_over_is_offered_again_until_somebody_answers(opened):
    first = opened()
    first.keep(draft()).result()
    killed(first)
    second = opened()
    assert len(second.left().result()) == 1
    second.close()
    third = opened()
    assert len(third.left().result()) == 1
    third.forget("a").result()
    third.close()
    assert opened().left().result() == []


def test_another_users_drafts_wait_for_that_user(opened):
    first = opened("anna")
    first.keep(draft()).result()
    killed(first)
    assert opened("bo").left().result() == []
    assert len(opened("anna").left().result()) == 1


def test_a_day_without_a_crash_leaves_no_file(opened, home):
    first = opened()
    assert files_in(home) == []
    first.keep(draft()).result()
    first.forget("a").result()
    first.close()
    assert files_in(home) == []


@pytest.mark.parametrize("content", [b"", b"no database " * 400, b"SQLite format 3\0" + b"x" * 5000], ids=["empty", "text", "torn"])
def test_a_file_that_cannot_be_read_stops_nobody(opened, home, content):
    first = opened()
    first.keep(draft()).result()
    killed(first)
    folder = next(home.rglob(f"*{drafts.SUFFIX}")).parent
    (folder / f"0{drafts.SUFFIX}").write_bytes(content)
    assert len(opened().left().result()) == 1


def test_drafts_of_another_company_are_not_offered(opened, tmp_path):
    first = opened()
    first.keep(draft()).result()
    killed(first)
    create(tmp_path / "other.kontor")
    other = Database(tmp_path / "other.kontor", who="anna")
    assert drafts.of(other).left().result() == []
    other.close()


def test_a_draft_of_an_encrypted_company_is_encrypted_with_its_key(home, tmp_path):
    create(tmp_path / "locked.kontor", key=KEY)
    store = Database(tmp_path / "locked.kontor", key=KEY, who="anna")
    first = drafts.of(store)
    first.keep(draft(notes="Marker Møbler")).result()
    for path in home.rglob("*"):
        assert path.is_dir() or b"Marker" not in path.read_bytes()
    killed(first)
    for path in home.rglob("*"):
        assert path.is_dir() or not path.read_bytes().startswith(b"SQLite")
    second = drafts.of(store)
    assert second.left().result()[0].typed["notes"] == "Marker Møbler"
    second.close()
    store.close()


def test_a_company_on_a_server_has_drafts_on_this_computer_encrypted_when_there_is_a_keyring(home, store_url):
    before = keyring.get_keyring()
    store = Database(store_url)
    for ring, readable in ((Ring(), False), (fail.Keyring(), True)):
        keyring.set_keyring(ring)
        try:
            first = drafts.of(store)
            first.keep(draft(notes="Marker Møbler")).result()
            killed(first)
            plain = [path for path in home.rglob(f"*{drafts.SUFFIX}") if b"Marker" in path.read_bytes()]
            assert bool(plain) is readable
            second = drafts.of(store)
            (found,) = second.left().result()
            assert found.typed["notes"] == "Marker Møbler"
            second.forget(found.key).result()
            second.close()
        finally:
            keyring.set_keyring(before)
    store.close()


TYPING = """
import sys, uuid
from app.models import Company
from app.store import drafts
from app.store.database import Database
store = Database(sys.argv[1], who="anna")
kept = drafts.of(store)
n = 0
while True:
    n += 1
    kept.keep(drafts.Draft("a", Company, uuid.UUID(int=7), 3, "Acme", {"notes": "x" * n})).result()
    print(n, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_kill_while_a_draft_is_written_loses_no_draft_that_was_kept(store_file, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    for kill in range(3):
        child = subprocess.Popen([sys.executable, "-c", TYPING, store_file], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        said = [int(child.stdout.readline()) for _n in range(5 + 7 * kill)]
        child.kill()
        said += [int(n) for n in child.stdout.read().split()]
        child.wait()
        store = Database(store_file, who="anna")
        mine = drafts.of(store)
        (found,) = mine.left().result()
        assert len(found.typed["notes"]) in (said[-1], said[-1] + 1)
        mine.forget("a").result()
        mine.close()
        store.close()


TEXTS = st.text(max_size=5)
VALUES = {
    Kind.TEXT: TEXTS, Kind.MEMO: TEXTS, Kind.MONEY: st.none() | st.decimals(allow_nan=False, allow_infinity=False),
    Kind.NUMBER: st.none() | st.integers(), Kind.PERCENT: st.none() | st.integers(0, 100), Kind.DATE: st.none() | st.dates(),
    Kind.MOMENT: st.none() | st.datetimes(timezones=st.just(dt.UTC)), Kind.YESNO: st.booleans(), Kind.REF: st.none() | st.uuids(),
    Kind.CODES: st.frozensets(st.uuids()) | st.lists(st.builds(Ref, st.uuids(), TEXTS)).map(tuple),
}  # fmt: skip


@pytest.mark.parametrize("entity", [Company, Case])
@settings(max_examples=20)
@given(data=st.data())
def test_every_value_of_a_form_comes_back_as_it_was(entity, data):
    values = {d.name: data.draw(VALUES[d.kind]) for d in fields_of(entity) if d.kind in VALUES}
    for d in fields_of(entity):
        if d.kind is Kind.CHOICE:
            values[d.name] = data.draw(st.sampled_from(list(d.column.type.python_type)))
    one = Draft("a", entity, None, 0, "new", values, before=values, given=values)
    row = ("a", "anna", entity.__tablename__, None, 0, "new", 0, one.at.isoformat(), drafts._packed(one))
    assert drafts._unpacked(row) == one
