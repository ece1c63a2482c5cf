"""What holds for every entity and every field: described, saved and read back, listed, found, filtered, noted, undone."""

import shutil

import pytest
from sqlalchemy import select

from app.formats import TEXTUAL, Kind
from app.models import BY_TABLE, ENTITIES, Base, Company, Entity, Journal, Person, PersonPrivate, User
from app.models.base import INTERNAL
from app.models.change import UNDO
from app.models.code import CODE_TABLES
from app.models.fields import field_of, fields_of, keys_of, sort_column
from app.services import owned, records, undo
from app.store import listing, record
from app.store.database import Database
from app.store.listing import Listing, Op
from app.store.past import noted as journalled
from app.trouble import Invalid
from tests.samples import Samples, noted, typed


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def store(request, tmp_path_factory):
    """One company for all of these tests: they only add to it."""
    if request.param == "sqlite":
        address = shutil.copyfile(request.getfixturevalue("template_file"), tmp_path_factory.mktemp("entities") / "company.kontor")
    else:
        address = request.getfixturevalue("new_postgres")(template=request.getfixturevalue("template_database"))
    database = Database(address, who="tester")
    yield database
    database.close()


every_entity = pytest.mark.parametrize("entity", ENTITIES, ids=lambda e: e.__name__)


def make(store, entity, which=0):
    """A record with a sample in every field: its id and version, and the values."""

    def act(session):
        values = Samples(session).values(entity, which)
        return records.save(session, entity, values), values

    return store.write(f"New {entity.__labels__[0]}", act).result


def loaded(store, entity, id):
    found = store.read(record.load, entity, id)
    assert found is not None
    return {name: {ref.id for ref in value} if isinstance(value, tuple) else value for name, value in found.values.items()}


# What each entity says of itself ----------------------------------------------------------------------------------


def test_every_kind_of_record_is_among_the_entities():
    known = {m.class_ for m in Base.registry.mappers if issubclass(m.class_, Entity)}
    assert known == set(ENTITIES)
    assert list(BY_TABLE.values()) == list(ENTITIES)


def test_parents_come_first():
    seen = set()
    for entity in ENTITIES:
        seen.add(entity)
        for d in fields_of(entity):
            assert {e for e in (d.target,) if e} <= seen, f"{entity.__name__}.{d.name} points to a later entity"


@every_entity
def test_every_column_is_described_or_the_stores_own(entity):
    described = {d.name for d in fields_of(entity) if d.column is not None}
    for column in entity.__table__.columns:
        own = column.key in INTERNAL or column.key == "deleted" or column.key in keys_of(entity)
        assert own is (column.key not in described), column.key


@every_entity
def test_labels_can_be_told_apart(entity):
    labels = [d.field.label for d in fields_of(entity)]
    assert len(set(labels)) == len(labels)
    assert all(label == label.strip() and label[:1].isupper() for label in labels)
    assert all(entity.__labels__)


@every_entity
def test_title_order_owner_and_lock_are_fields(entity):
    assert field_of(entity, entity.__title__)
    assert field_of(entity, entity.__order__ or entity.__title__)
    if entity.__owner__:
        assert field_of(entity, entity.__owner__).target in ENTITIES
        assert field_of(entity, entity.__owner__).field.required
    if entity.__lock__:
        assert field_of(entity, entity.__lock__).kind is Kind.YESNO
    if entity.__series__:
        assert field_of(entity, "number").kind is Kind.SERIAL


@every_entity
def test_what_a_field_names_exists(entity):
    for d in fields_of(entity):
        if d.field.currency:
            assert field_of(entity, d.field.currency).kind is Kind.CURRENCY
        if d.field.codes:
            assert d.field.codes in CODE_TABLES
        if d.field.searched and d.kind is not Kind.REF:
            assert "search_key" in keys_of(entity)
        assert not (d.field.required and d.column is not None and d.column.nullable), f"{d.name} is required but may be NULL"


@every_entity
def test_a_text_that_sorts_a_list_sorts_by_its_folded_key(entity):
    """Å beside A and upper case beside lower case, on both databases; only the short lists of parts go without."""
    if entity.__owner__ or field_of(entity, entity.__title__).kind not in TEXTUAL:
        return
    assert sort_column(entity, entity.__title__) != entity.__title__


# What a natural person may ask about ------------------------------------------------------------------------------

# Of the entities that are persons everything counts but these, which say nothing of anybody or only where they work.
NOT_PERSONAL = {
    Person: {"company_id", "no_mailings", "former_number"},
    PersonPrivate: {"person_id"},
    User: {"code", "login", "sells", "active"},
}


@every_entity
def test_every_column_that_says_something_of_a_natural_person_is_marked(entity):
    if entity in NOT_PERSONAL:
        marked = {d.name for d in fields_of(entity) if d.field.private}
        assert marked == {d.name for d in fields_of(entity)} - NOT_PERSONAL[entity]
    for d in fields_of(entity):
        if d.target is Person and d.name != entity.__owner__:
            assert d.field.private, f"{d.name} names a person"
    if any(d.target is Person for d in fields_of(entity)) and entity.__owner__ and entity.__owner__ != "person_id":
        assert all(d.field.private for d in fields_of(entity) if d.name != entity.__owner__)


def test_a_company_is_no_natural_person():
    assert not [d.name for d in fields_of(Company) if d.field.private]


# What the store does with each ------------------------------------------------------------------------------------


@every_entity
def test_every_field_is_saved_and_read_back(store, entity):
    saved, values = make(store, entity)
    found = loaded(store, entity, saved.id)
    assert {name: found[name] for name in values} == values
    assert all(type(found[name]) is type(value) for name, value in values.items())
    other = store.write("Other values", lambda session: Samples(session).changes(entity)).result
    store.write("Save", records.save, entity, other, saved.id, saved.version)
    found = loaded(store, entity, saved.id)
    assert {name: found[name] for name in other} == other


@every_entity
def test_every_listed_field_shows_what_was_saved(store, entity):
    saved, _values = make(store, entity)
    what = Listing(entity)
    count = store.read(listing.count, what)
    rows = store.read(listing.page_at, what, 0, count, count.rows)
    shown = next(row for row in rows if row.id == saved.id)
    found = store.read(record.load, entity, saved.id)
    for d, value in zip(listing.columns(entity), shown.values, strict=True):
        if d.kind is Kind.REF:
            assert (value.id, value.text) == (found.values[d.name], found.texts[d.name])
        elif d.kind is Kind.CODES:
            assert value == ", ".join(ref.text for ref in found.values[d.name])
        else:
            assert value == found.values[d.name], d.name


@every_entity
def test_every_change_is_noted_with_its_old_and_new_value(store, entity):
    saved, values = make(store, entity)
    columns = [name for name in noted(entity) if name in values]
    other = store.write("Other values", lambda session: Samples(session).changes(entity)).result
    written = store.write("Save it", records.save, entity, other, saved.id, saved.version)
    if not other:
        return  # a link to a code is made or taken away, never changed
    made, changed = store.read(_rows_of, entity, saved.id)
    assert (made.verb, changed.verb, changed.operation, changed.label) == ("insert", "update", written.changes.operation, "Save it")
    assert {name: made.new[name] for name in columns if values[name] not in (None, "")} == {
        name: values[name] for name in columns if values[name] not in (None, "")
    }
    different = [name for name in columns if name in other and values[name] != other[name]]
    assert {name: changed.old[name] for name in different} == {name: values[name] for name in different}
    assert {name: changed.new[name] for name in different} == {name: other[name] for name in different}


def _rows_of(session, entity, id):
    return list(journalled(session, Journal.record == id, Journal.table_name == entity.__tablename__))


@every_entity
def test_every_change_is_undone_and_done_again(store, entity):
    saved, values = make(store, entity)
    other = store.write("Other values", lambda session: Samples(session).changes(entity)).result
    written = store.write("Save", records.save, entity, other, saved.id, saved.version).changes
    if not other:
        return
    before, after = values, {name: loaded(store, entity, saved.id)[name] for name in values}
    back = store.write("Undo", undo.reverse, written.operation, origin=UNDO, reverses=written.operation).changes
    found = loaded(store, entity, saved.id)
    assert {name: found[name] for name in before} == before
    store.write("Redo", undo.reverse, back.operation, origin=UNDO, reverses=back.operation)
    found = loaded(store, entity, saved.id)
    assert {name: found[name] for name in after} == after


@every_entity
def test_every_searched_field_is_found_by_the_search(store, entity):
    saved, _values = make(store, entity)
    make(store, entity, 1)
    found = store.read(record.load, entity, saved.id)
    for d in fields_of(entity):
        if not d.field.searched or (not d.field.edited and d.kind not in (Kind.SERIAL,) and not d.field.required):
            continue
        text = found.texts[d.name] if d.kind is Kind.REF else str(found.values[d.name])
        what = Listing(entity, search=text.upper())
        count = store.read(listing.count, what)
        assert saved.id in {row.id for row in store.read(listing.page_at, what, 0, count, max(1, count.rows))}, f"{d.name}: {text}"


@every_entity
def test_every_filtered_field_filters(store, entity):
    one, values = make(store, entity)
    two, others = make(store, entity, 1)
    for d in fields_of(entity):
        if not d.field.filtered or d.name not in values or values[d.name] == others[d.name]:
            continue
        if d.kind is Kind.CODES:
            wanted, unwanted = next(iter(values[d.name] - others[d.name])), next(iter(others[d.name] - values[d.name]))
        else:
            wanted, unwanted = values[d.name], others[d.name]
        for value, inside, outside in ((wanted, one.id, two.id), (unwanted, two.id, one.id)):
            what = Listing(entity).having(d.name, Op.IS, value)
            count = store.read(listing.count, what)
            ids = {row.id for row in store.read(listing.page_at, what, 0, count, max(1, count.rows))}
            assert inside in ids, d.name
            assert outside not in ids, d.name


@every_entity
def test_a_text_that_is_too_long_is_refused_by_its_name(store, entity):
    for d in typed(entity):
        if not d.length or not d.field.edited:
            continue
        saved, _values = make(store, entity)
        with pytest.raises(Invalid) as caught:
            store.write("Save", records.save, entity, {d.name: "x" * (d.length + 1)}, saved.id, saved.version)
        assert any(name == d.name and str(d.length) in text for name, text in caught.value.problems)


@every_entity
def test_a_required_field_emptied_is_refused_by_its_name(store, entity):
    for d in typed(entity):
        if not d.field.required or not d.field.edited or d.name in owned.stays(entity):
            continue
        saved, _values = make(store, entity)
        empty = "" if d.kind in TEXTUAL else None
        with pytest.raises(Invalid) as caught:
            store.write("Save", records.save, entity, {d.name: empty}, saved.id, saved.version)
        assert d.name in {name for name, _text in caught.value.problems}


@every_entity
def test_a_new_record_without_its_required_fields_is_refused(store, entity):
    with pytest.raises(Invalid) as caught:
        store.write("New", records.save, entity, {})
    required = {d.name for d in fields_of(entity) if d.field.required}
    assert required - {name for name, _text in caught.value.problems} <= {"status_id", "type_id"}  # these start with the first one


@every_entity
def test_a_calculated_field_cannot_be_typed(store, entity):
    for d in fields_of(entity):
        if d.stored:
            continue
        values = store.write("Values", lambda session: Samples(session).values(entity)).result
        with pytest.raises(Invalid) as caught:
            store.write("New", records.save, entity, {**values, d.name: 1})
        assert [name for name, _text in caught.value.problems] == [d.name]


@every_entity
def test_a_deleted_record_is_in_no_list_and_undo_brings_it_back(store, entity):
    saved, _values = make(store, entity)
    gone = store.write("Delete", records.delete, entity, [saved.id]).changes
    assert saved.id not in store.read(_living, entity)
    assert saved.id in gone.records[entity.__tablename__]
    store.write("Undo", undo.reverse, gone.operation, origin=UNDO, reverses=gone.operation)
    assert saved.id in store.read(_living, entity)


def _living(session, entity):
    what = Listing(entity)
    count = listing.count(session, what)
    ids = {row.id for row in listing.page_at(session, what, 0, count, max(1, count.rows))}
    assert ids == set(session.scalars(select(entity.id).where(entity.deleted.is_(False))))
    return ids
