"""The rules the database itself keeps, for every entity and every column, whoever writes: version, journal, no removing."""

import shutil

import pytest
from sqlalchemy import column, delete, func, insert, null, select, table, update
from sqlalchemy.dialects import postgresql, sqlite

from app.formats import Kind
from app.models import ENTITIES, Case, CaseStatus, CloseReason, Company, Journal, JournalValue
from app.models.case import LOST, WON
from app.models.fields import fields_of
from app.models.types import uuid7
from app.services import records
from app.store.database import Database
from app.store.past import noted
from app.store.triggers import KEPT, LOCKED, SEALED, STALE, UNKNOWN_LABEL, journalled, trigger_names
from app.trouble import Refused
from tests import makers
from tests.samples import Samples
from tests.store import outside

every_entity = pytest.mark.parametrize("entity", ENTITIES, ids=lambda e: e.__name__)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def store(request, tmp_path_factory):
    """One company for all of these tests: they only add to it."""
    if request.param == "sqlite":
        address = shutil.copyfile(request.getfixturevalue("template_file"), tmp_path_factory.mktemp("triggers") / "company.kontor")
    else:
        address = request.getfixturevalue("new_postgres")(template=request.getfixturevalue("template_database"))
    database = Database(address, who="tester")
    yield database
    database.close()


def sql(store, statement):
    """The statement as somebody would type it."""
    dialect = postgresql.dialect() if store.server else sqlite.dialect()
    return str(statement.compile(dialect=dialect, compile_kwargs={"literal_binds": True})).replace("%%", "%")


def make(store, entity, which=0):
    def act(session):
        return records.save(session, entity, Samples(session).values(entity, which)).id

    return store.write("New", act).result


def other_values(store, entity):
    """For every column that is noted a value it does not have yet."""

    def act(session):
        samples, found = Samples(session), {"deleted": True}
        for d in fields_of(entity):
            if d.column is None or not d.stored:
                continue
            found[d.name] = 77001 if d.kind is Kind.SERIAL else samples.value(d, 1)
        return found

    return store.write("Other values", act).result


def value_of(store, entity, record, name):
    return store.read(lambda session: session.scalar(select(getattr(entity, name)).where(entity.id == record)))


def last_noted(store, record):
    return store.read(lambda session: list(noted(session, Journal.record == record)))[-1]


def changed(entity, record, /, **values):
    return update(entity.__table__).where(entity.__table__.c.id == record).values(version=entity.__table__.c.version + 1, **values)


# The journal ----------------------------------------------------------------------------------------------------


@every_entity
def test_every_column_changed_by_another_program_is_noted_with_its_old_and_new_value(store, entity):
    record, others = make(store, entity), other_values(store, entity)
    assert set(others) >= set(journalled(entity))
    if entity is Case:  # the database itself refuses a closed case that is still open
        outside.run(store, sql(store, changed(entity, record, status_id=WON, probability=100)))
        others |= {"status_id": LOST}
    for name in journalled(entity):
        old = value_of(store, entity, record, name)
        together = {"probability": 0} if entity is Case and name == "status_id" else {}
        new = (not old) if isinstance(old, bool) else others[name]
        if (entity, name) == (Case, "probability"):  # changed together with the status
            continue
        assert new != old, name
        assert outside.run(store, sql(store, changed(entity, record, **{name: new}, **together))) == 1
        row = last_noted(store, record)
        assert (row.verb, row.label, row.origin) == ("update", UNKNOWN_LABEL, "other")
        assert set(row.new) == {name, *together}, name
        assert (row.old[name], row.new[name]) == (old, new)
        if name in ("deleted", entity.__lock__):  # back, or the next is refused
            outside.run(store, sql(store, changed(entity, record, **{name: old})))


@every_entity
def test_a_record_added_by_another_program_is_noted_with_its_values(store, entity):
    values = {name: value for name, value in other_values(store, entity).items() if name != "number"}
    if entity is Case:
        values |= {"status_id": LOST, "probability": 0}
    record = uuid7()
    bare = table(entity.__tablename__, *(column(c.name, c.type) for c in entity.__table__.columns))  # without Python's defaults
    outside.run(store, sql(store, insert(bare).values(id=record, **values)))
    row = last_noted(store, record)
    assert (row.verb, row.label, row.old) == ("insert", UNKNOWN_LABEL, {})
    assert {name: value for name, value in row.new.items() if name in values} == values


def test_a_change_of_nothing_is_not_noted(store):
    record = make(store, Company)
    seq = last_noted(store, record).seq
    outside.run(store, sql(store, changed(Company, record, name=Company.__table__.c.name)))
    assert last_noted(store, record).seq == seq


def test_each_write_of_another_program_is_an_operation_of_its_own(store):
    one, two = make(store, Company), make(store, Company, 1)
    for record in (one, two):
        outside.run(store, sql(store, changed(Company, record, notes="typed in psql")))
    assert last_noted(store, one).operation != last_noted(store, two).operation


def test_what_was_announced_is_forgotten_after_the_write(store):
    record = make(store, Company)
    with pytest.raises(ZeroDivisionError):
        store.write("Half", lambda session: makers.company(session, "Half") and 1 / 0)
    outside.run(store, sql(store, changed(Company, record, notes="x")))
    assert last_noted(store, record).label == UNKNOWN_LABEL


@pytest.mark.parametrize("verb", ["UPDATE journal SET label = 'x'", "DELETE FROM journal", "TRUNCATE journal CASCADE"])
def test_the_journal_cannot_be_changed(store, verb):
    if "TRUNCATE" in verb and not store.server:
        verb = "INSERT OR REPLACE INTO journal SELECT * FROM journal"
    make(store, Company)
    before = store.read(lambda session: session.scalar(select(func.count()).select_from(Journal)))
    assert SEALED in outside.refused(store, verb)
    assert store.read(lambda session: session.scalar(select(func.count()).select_from(Journal))) == before


def test_the_values_of_the_journal_can_be_erased_and_it_stays_readable(store):
    record = make(store, Company)
    seq = last_noted(store, record).seq
    outside.run(store, sql(store, update(JournalValue.__table__).where(JournalValue.seq == seq).values(old=null(), new=null())))
    assert last_noted(store, record).new == {}


# The version ----------------------------------------------------------------------------------------------------


@every_entity
def test_a_change_that_does_not_raise_the_version_by_one_is_refused(store, entity):
    record = make(store, entity)
    outside.run(store, sql(store, changed(entity, record, server_version=1)))
    version = entity.__table__.c.version
    for wrong in (version, version + 2, version - 1, 1):
        assert STALE in outside.refused(store, sql(store, changed(entity, record, changed_by="x").values(version=wrong)))


@every_entity
def test_the_id_of_a_record_cannot_change(store, entity):
    record = make(store, entity)
    assert STALE in outside.refused(store, sql(store, changed(entity, record, id=uuid7())))


def test_a_bulk_change_without_the_version_is_told_as_a_conflict(store):
    make(store, Company)
    with pytest.raises(Refused, match="Somebody else changed"):
        store.write("Bulk", lambda session: session.connection().exec_driver_sql("UPDATE companies SET name = 'x'").rowcount)


def test_a_bulk_change_with_the_version_is_done_and_noted_for_each_record(store):
    ids = [make(store, Company), make(store, Company, 1)]
    many = update(Company).where(Company.id.in_(ids)).values(version=Company.version + 1, notes="bulk")
    written = store.write("Bulk", lambda session: session.execute(many).rowcount)
    assert written.result == 2
    assert written.changes.records["companies"] == set(ids)
    assert [last_noted(store, record).new["notes"] for record in ids] == ["bulk", "bulk"]


# Nothing is removed ---------------------------------------------------------------------------------------------


@every_entity
def test_no_record_is_removed(store, entity):
    make(store, entity)
    name = entity.__tablename__
    statements = [sql(store, delete(entity.__table__))] + ([f"TRUNCATE {name} CASCADE"] if store.server else [])
    for statement in statements:
        assert KEPT in outside.refused(store, statement)


@every_entity
def test_no_record_is_replaced_by_another_with_its_id(store, entity):
    record = make(store, entity)
    before = store.read(lambda session: len(list(noted(session, Journal.record == record))))
    columns = ", ".join(c.name for c in entity.__table__.columns if c.computed is None)
    name = entity.__tablename__
    copy = f"INTO {name} ({columns}) SELECT {columns} FROM {name} WHERE {sql(store, entity.id == record)}"  # noqa: S608
    for statement in [f"INSERT {copy}"] + ([] if store.server else [f"INSERT OR REPLACE {copy}", f"REPLACE {copy}"]):
        assert "unique" in outside.refused(store, statement).lower()
    assert store.read(lambda session: len(list(noted(session, Journal.record == record)))) == before


@pytest.mark.parametrize("entity", [e for e in ENTITIES if e.__series__], ids=lambda e: e.__name__)
def test_no_record_is_replaced_by_another_with_its_number(store, entity):
    one, two = make(store, entity), make(store, entity, 1)
    number = value_of(store, entity, one, "number")
    statement = sql(store, changed(entity, two, number=number))
    for spelled in [statement] + ([] if store.server else [statement.replace("UPDATE", "UPDATE OR REPLACE", 1)]):
        assert "unique" in outside.refused(store, spelled).lower()
    assert value_of(store, entity, one, "number") == number
    with pytest.raises(Refused, match="taken already"):
        store.write("Number", lambda session: session.execute(changed(entity, two, number=number)).rowcount)


# Locks and other rules ------------------------------------------------------------------------------------------


@pytest.fixture
def closed_case(store):
    def act(session):
        return makers.case(session, "Closed", status_id=WON, probability=100, closed=True).id

    return store.write("New case", act).result


def test_no_field_of_a_closed_case_can_be_changed(store, closed_case):
    others = other_values(store, Case) | {"status_id": LOST}
    for name in set(journalled(Case)) - {"closed", "deleted"}:
        together = {"probability": 0} if name == "status_id" else {}
        assert LOCKED in outside.refused(store, sql(store, changed(Case, closed_case, **{name: others[name]}, **together)))


def test_a_closed_case_can_be_reopened_and_then_changed(store, closed_case):
    assert outside.run(store, sql(store, changed(Case, closed_case, closed=False))) == 1
    assert outside.run(store, sql(store, changed(Case, closed_case, title="Other"))) == 1


@pytest.mark.parametrize(
    "values",
    [{"probability": 101}, {"probability": -1}, {"value": -1}, {"closed": True}, {"status_id": WON, "probability": 99},
     {"status_id": LOST, "probability": 1}],
    ids=str,
)  # fmt: skip
def test_the_database_refuses_a_case_against_its_rules(store, values):
    record = make(store, Case)
    assert "check constraint" in outside.refused(store, sql(store, changed(Case, record, **values))).lower()


def test_a_link_to_a_record_that_is_not_there_is_refused(store):
    record = make(store, Company)
    with pytest.raises(Refused, match="does not exist any more"):
        store.write("Save", lambda session: session.execute(changed(Company, record, class_id=uuid7())).rowcount)


def test_the_databases_have_every_trigger_the_program_knows(store):
    query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    if store.server:
        query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
    with outside.connection_of(store) as connection:
        there = {name for (name,) in connection.execute(query).fetchall()}
    assert there == trigger_names(store.dialect)
    assert len(there) > 4 * len(ENTITIES)


def test_the_fixed_statuses_keep_their_meaning_by_id(store):
    found = store.read(lambda session: dict(session.execute(select(CaseStatus.id, CaseStatus.name)).all()))
    assert (found[WON], found[LOST]) == ("Won", "Lost")
    assert store.read(lambda session: len(session.scalars(select(CloseReason.id)).all())) > 2
