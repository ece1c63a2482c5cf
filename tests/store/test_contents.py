"""The contents of attachments: kept in chunks, found by checksum, looked at before they are handed out; on both stores."""

import contextlib
import hashlib
import os
import stat
import subprocess
import sys

import pytest
from sqlalchemy import select, text

from app.models import Activity, Attachment
from app.models.activity import MEETING
from app.services import attachments, records
from app.store import contents, engines
from app.store.contents import APPLICATION_ID, Beside, Content
from app.store.contents_table import CHUNK
from app.store.database import Database
from app.store.opening import open_store
from app.store.setup import create
from app.trouble import Refused, Trouble
from tests import makers

KEY = "ab" * 32
PICTURE = os.urandom(2 * CHUNK + 17)


def meeting(session, **values):
    return makers.added(session, Activity(**{"subject": "Visit", "type_id": MEETING} | values))


def with_file(database, data=PICTURE, name="plan.png"):
    """A new activity with a file: the ids of both."""

    def act(session):
        activity = meeting(session)
        return [activity.id, attachments.add(session, activity.id, name, data)]

    return database.write("Add a file", act).result


def chunks(database):
    """How many there are, wherever they lie."""
    if database.server:
        return database.read(lambda s: s.scalar(text("SELECT count(*) FROM contents")))
    with contextlib.closing(database.bare(contents.beside(database.path))) as connection:
        return connection.execute("SELECT count(*) FROM contents").fetchone()[0]


def spoil(database, sql):
    """Change contents behind the program's back."""
    if database.server:
        database.write("Spoil", lambda s: s.execute(text(sql)) and None)
    else:
        with contextlib.closing(database.bare(contents.beside(database.path), write=True)) as connection:
            connection.execute(sql)


@pytest.mark.parametrize("size", [0, 1, CHUNK, CHUNK + 1, 2 * CHUNK + 17])
def test_a_content_comes_back_byte_by_byte(store, size):
    data = os.urandom(size)
    _activity, id = with_file(store, data)
    assert store.read(attachments.content, id) == data
    assert chunks(store) == max(1, -(-size // CHUNK))
    row = store.read(lambda s: tuple(s.execute(select(Attachment.size, Attachment.sha256)).one()))
    assert row == (size, hashlib.sha256(data).hexdigest())


def test_the_same_content_is_kept_once(store):
    ids = [with_file(store)[1] for _ in range(3)]
    assert chunks(store) == 3
    assert {store.read(attachments.content, id) for id in ids} == {PICTURE}


def test_a_flipped_byte_is_told_with_the_name_and_mended_by_adding_the_file_again(store):
    _activity, id = with_file(store)
    spoil(store, "UPDATE contents SET data = substr(data, 2) WHERE n = 1")
    with pytest.raises(Trouble, match=r"plan\.png is damaged"):
        store.read(attachments.content, id)
    with_file(store)
    assert store.read(attachments.content, id) == PICTURE


def test_a_missing_content_is_told_with_the_name(store):
    _activity, id = with_file(store)
    assert store.read(contents.missing) == []
    spoil(store, "DELETE FROM contents")
    with pytest.raises(Trouble, match=r"content of plan\.png is missing"):
        store.read(attachments.content, id)
    assert store.read(contents.missing) == ["plan.png"]


def test_a_file_that_is_too_large_is_refused_in_a_sentence(store, monkeypatch):
    monkeypatch.setattr(contents, "LARGEST", 1024**2)
    with pytest.raises(Refused, match="has 2 MB; at most 1 MB"):
        with_file(store, bytes(1024**2 + 1))
    assert store.read(lambda s: s.scalar(select(Attachment.id))) is None


def test_what_is_not_saved_leaves_no_row_and_a_content_at_most_until_it_is_swept(store):
    kept = with_file(store, b"kept")[1]

    def breaks(session):
        attachments.add(session, meeting(session).id, "lost.txt", b"lost")
        raise Refused("no")

    with pytest.raises(Refused):
        store.write("Add", breaks)
    assert store.read(lambda s: s.scalars(select(Attachment.name)).all()) == ["plan.png"]
    assert chunks(store) == (1 if store.server else 2)
    assert store.write("Tidy", contents.sweep).result == (0 if store.server else 1)
    assert chunks(store) == 1
    assert store.read(attachments.content, kept) == b"kept"


def test_a_file_from_another_scope_is_still_found(store):
    _activity, id = with_file(store)
    spoil(store, "UPDATE contents SET scope = 7")
    assert store.read(attachments.content, id) == PICTURE


# Beside a company file ------------------------------------------------------------------------------------------


@pytest.fixture(params=["", KEY, "correct horse battery"])
def company(request, store_file, tmp_path):
    path = tmp_path / "Nordvik Øst.kontor"
    if request.param:
        create(path, key=request.param)
    else:
        store_file.rename(path)
    return path, request.param


def test_the_file_beside_is_made_when_it_is_needed_and_closed_to_others(company):
    path, key = company
    database = open_store(path, key=key)
    beside = contents.beside(path)
    assert beside.name == "Nordvik Øst.kontor-files"
    assert not beside.exists()
    _activity, id = with_file(database)
    assert stat.S_IMODE(beside.stat().st_mode) == 0o600 or sys.platform == "win32"
    assert database.read(attachments.content, id) == PICTURE
    database.close()
    assert sorted(p.name for p in path.parent.glob("Nordvik*")) == [path.name, beside.name]
    assert (PICTURE[:64] in beside.read_bytes()) == (key == "")
    assert beside.read_bytes().startswith(b"SQLite format 3") == (key == "")


def test_a_passphrase_opens_it_as_the_company_file_does(company):
    path, key = company
    database = Database(path, key=key)
    _activity, id = with_file(database)
    database.close()
    database = open_store(path, key=key)
    assert database.read(attachments.content, id) == PICTURE
    with contextlib.closing(database.bare(contents.beside(path))) as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        assert connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    database.close()


def test_a_file_beside_that_is_away_or_anothers_is_told(tmp_path):
    path, other = tmp_path / "Mine.kontor", tmp_path / "Other.kontor"
    for each, key in ((path, KEY), (other, "cd" * 32)):
        create(each, key=key)
    mine, theirs = Database(path, key=KEY), Database(other, key="cd" * 32)
    _activity, id = with_file(mine)
    with_file(theirs)
    contents.beside(path).rename(tmp_path / "away")
    with pytest.raises(Trouble, match=r"plan\.png cannot be shown: Mine\.kontor-files is not beside"):
        mine.read(attachments.content, id)
    contents.beside(other).rename(contents.beside(path))
    with pytest.raises(Trouble, match="belongs to another one"):
        mine.read(attachments.content, id)
    with pytest.raises(Trouble, match="belongs to another one"):
        with_file(mine, b"more")
    mine.close()
    theirs.close()


def test_who_copied_the_company_file_alone_is_told_before_a_second_file_is_begun(store_file):
    database = Database(store_file)
    _activity, id = with_file(database)
    away = contents.beside(store_file).rename(store_file.with_name("away"))
    with pytest.raises(Refused, match=r"company\.kontor-files is not beside the company file"):
        with_file(database, b"more")
    assert not contents.beside(store_file).exists()
    database.write("Delete", records.delete, Attachment, [id])  # it is lost: one goes on without
    more = with_file(database, b"more")[1]
    assert database.read(attachments.content, more) == b"more"
    database.close()
    assert away.exists()


def test_another_programs_file_of_that_name_is_left_alone(store_file):
    beside = contents.beside(store_file)
    with contextlib.closing(__import__("sqlite3").connect(beside)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    before = beside.read_bytes()
    database = Database(store_file)
    with pytest.raises(Trouble, match="holds no files of Kontor"):
        with_file(database)
    database.close()
    assert engines.connect_file(beside, write=False).execute("SELECT count(*) FROM theirs").fetchone() == (0,)
    assert len(before) == beside.stat().st_size


KILLED = """
import os, signal, sys
from pathlib import Path
from app.models import Activity
from app.models.activity import MEETING
from app.services import attachments
from app.store import contents
from app.store.database import Database
from tests import makers

def act(session):
    activity = makers.added(session, Activity(subject="Visit", type_id=MEETING))
    attachments.add(session, activity.id, "cut.bin", b"x" * 700_000)
    os.kill(os.getpid(), signal.SIGKILL)

Database(Path(sys.argv[1]), key=sys.argv[2]).write("Add a file", act)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_kill_between_content_and_row_leaves_no_row_and_is_swept(company):
    path, key = company
    database = open_store(path, key=key)
    _activity, id = with_file(database)
    database.close()
    ended = subprocess.run([sys.executable, "-c", KILLED, str(path), key], check=False, capture_output=True)
    assert ended.returncode == -9, ended.stderr
    database = open_store(path, key=key)
    assert database.read(lambda s: s.scalars(select(Attachment.name)).all()) == ["plan.png"]
    assert database.read(contents.missing) == []
    assert len(Beside(path, database.key).all()) == 2
    assert database.write("Tidy", contents.sweep).result == 1
    assert database.read(attachments.content, id) == PICTURE
    assert list(Beside(path, database.key).all()) == [Content(0, hashlib.sha256(PICTURE).hexdigest())]
    database.close()
