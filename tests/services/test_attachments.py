"""Files of an activity are added, renamed, deleted and found again, on both stores."""

import pytest
from sqlalchemy import select

from app.models import Activity, Attachment
from app.models.activity import MEETING
from app.models.change import UNDO
from app.services import attachments, records, undo
from app.store import contents, search
from app.trouble import Invalid, Refused
from tests import makers


@pytest.fixture
def visit(store):
    """A meeting that is planned."""
    return store.write("Plan", lambda s: makers.added(s, Activity(subject="Visit", type_id=MEETING)).id).result


def add(store, visit, name="offer.pdf", data=b"%PDF", **more):
    return store.write("Add a file", attachments.add, visit, name, data, **more)


def names(store, visit):
    return [row.name for row in store.read(attachments.listed, visit)]


def version(store, visit):
    return store.read(lambda s: s.scalar(select(Activity.version).where(Activity.id == visit)))


def test_a_file_is_listed_with_what_is_known_of_it(store, visit):
    before = version(store, visit)
    id = add(store, visit, description="signed").result
    (row,) = store.read(attachments.listed, visit)
    assert row[:6] == (id, 1, "offer.pdf", "signed", "application/pdf", 4)
    assert row.added_by == store.who
    assert row.added_at is not None
    assert version(store, visit) == before + 1


def test_names_are_safe_and_each_is_there_once(store, visit):
    for name in ("../../x/Offer.pdf", "offer.PDF", "a\u202efdp.exe", "nul", "", "C:\\temp\\ "):
        add(store, visit, name)
    assert names(store, visit) == ["Offer.pdf", "offer (2).PDF", "a fdp.exe", "_nul", "File", "temp"]


def test_a_file_is_renamed_but_never_to_nothing(store, visit):
    first, second = add(store, visit, "a.txt").result, add(store, visit, "b.txt").result
    store.write("Rename", attachments.rename, second, "A.txt")
    assert names(store, visit) == ["a.txt", "A (2).txt"]
    store.write("Rename", attachments.rename, first, "A.TXT")
    assert names(store, visit) == ["A.TXT", "A (2).txt"]
    with pytest.raises(Invalid, match="Enter a name"):
        store.write("Rename", attachments.rename, first, "  ")


def test_a_deleted_file_comes_back_with_its_content(store, visit):
    id = add(store, visit).result
    gone = store.write("Delete offer.pdf", records.delete, Attachment, [id]).changes.operation
    assert names(store, visit) == []
    with pytest.raises(Refused, match="deleted"):
        store.read(attachments.content, id)
    store.write("Tidy", contents.sweep)
    store.submit("Undo", undo.reverse, gone, origin=UNDO, reverses=gone).result()
    assert store.read(attachments.content, id) == b"%PDF"


def test_adding_is_undone_and_done_again(store, visit):
    added = add(store, visit)
    back = store.submit("Undo", undo.reverse, added.changes.operation, origin=UNDO, reverses=added.changes.operation).result()
    assert names(store, visit) == []
    store.write("Tidy", contents.sweep)
    back = back.changes.operation
    store.submit("Redo", undo.reverse, back, origin="here", reverses=back).result()
    assert store.read(attachments.content, added.result) == b"%PDF"


def test_files_are_not_added_to_what_was_deleted(store, visit):
    store.write("Delete", records.delete, Activity, [visit])
    with pytest.raises(Refused, match="deleted"):
        add(store, visit)


def test_the_words_inside_and_the_name_find_the_activity(store, visit):
    add(store, visit, "Reifenrechnung.pdf", text="Forty Žluťoučký tyres\0\ud800 and one wheel")
    store.index_all()
    for typed in ("zlutoucky tyr", "reifenrech", "wheel"):
        assert [hit.id for hit in store.read(search.find, typed)] == [visit], typed
