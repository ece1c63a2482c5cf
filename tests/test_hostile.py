"""Whatever somebody types into a text is kept and shown as that text, in every field and on both databases (safety.md F16)."""

import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.formats import Kind, fold
from app.models import ENTITIES
from app.models.fields import fields_of
from app.services import records
from app.store import listing, record
from app.store.database import Database
from app.store.listing import Listing, Op
from app.trouble import Invalid
from tests.samples import Samples

HOSTILE = (
    "'; DROP TABLE companies; --", 'Robert"); DELETE FROM journal;', "100 % _sure_ \\ \\% \\_", "NULL", "$1 $$ %s %(name)s :name ?",
    "x' || (SELECT password FROM users) || '", "{0} {name} %d", "=cmd|' /C calc'!A0",
    "\u202egnp.exe", "ﬀ ﷽ 🏳️‍🌈 e\u0301", "\t\x0b\x1f \x7f",
    'MATCH "a" NEAR(b) * OR', "<b>&amp;</b>", "../../etc/passwd", "\ufeff\u200b", "ſ İ ı ß ẞ",
)  # fmt: skip
# Control signs too; what no database can hold, NUL and half a character, has a test of its own.
signs = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
texts = st.sampled_from(HOSTILE) | st.text(signs, min_size=1, max_size=60)
with_texts = [e for e in ENTITIES if any(d.kind in (Kind.TEXT, Kind.MEMO) and d.field.edited for d in fields_of(e))]
every_entity = pytest.mark.parametrize("entity", with_texts, ids=lambda e: e.__name__)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def store(request, tmp_path_factory):
    """One company for all of these tests: they only add to it."""
    if request.param == "sqlite":
        address = shutil.copyfile(request.getfixturevalue("template_file"), tmp_path_factory.mktemp("hostile") / "company.kontor")
    else:
        address = request.getfixturevalue("new_postgres")(template=request.getfixturevalue("template_database"))
    database = Database(address, who="tester")
    yield database
    database.close()


@pytest.fixture(scope="module")
def made(store):
    """A record of each kind, whose texts are written over and over."""
    found = {}

    def of(entity):
        if entity not in found:
            act = store.write("New", lambda session: records.save(session, entity, Samples(session).values(entity)))
            found[entity] = act.result.id
        return found[entity]

    return of


def plain_texts(entity):
    """The fields that hold any text; names of countries, telephone numbers and the like have forms of their own."""
    return [d for d in fields_of(entity) if d.kind in (Kind.TEXT, Kind.MEMO) and d.field.edited and d.stored]


def is_kept(store, entity, id, values):
    """Whether the field takes any text, and then kept it as it was."""
    version = store.read(record.load, entity, id).version
    try:
        store.write("Save", records.save, entity, values, id, version)
    except Invalid as trouble:  # a rule of the field: a register number, say, which is told by its name
        return not {name for name, _sentence in trouble.problems} & set(values)  # else a later look finds something else
    found = store.read(record.load, entity, id)
    assert {name: found.values[name] for name in values} == values
    return True


@every_entity
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_text_is_kept_as_it_is_and_found_again(store, made, entity, data):
    id = made(entity)
    values = {d.name: data.draw(texts, d.name)[: d.length] for d in plain_texts(entity)}
    values = {name: text for name, text in values.items() if is_kept(store, entity, id, {name: text})}
    for d in plain_texts(entity):
        if d.name in values and (d.field.filtered or d.field.searched):
            asked = [Listing(entity).having(d.name, Op.IS, values[d.name])]
            asked += [Listing(entity, search=values[d.name])] if d.field.searched and fold(values[d.name]).strip() else []
            for what in asked:
                count = store.read(listing.count, what)
                rows = store.read(listing.page_at, what, 0, count, max(1, count.rows))
                assert id in {row.id for row in rows}, d.name


@every_entity
@pytest.mark.parametrize("text", ["a\0b", "half \ud800 sign", "\udfff"])
def test_what_no_database_can_hold_is_refused_beside_its_field(store, made, entity, text):
    id = made(entity)
    version = store.read(record.load, entity, id).version
    for d in plain_texts(entity):
        with pytest.raises(Invalid) as caught:
            store.write("Save", records.save, entity, {d.name: text}, id, version)
        assert d.name in dict(caught.value.problems)
        assert all(sentence.isprintable() for _name, sentence in caught.value.problems)


@every_entity
@pytest.mark.parametrize("typed", ["\0", "\ud800", "'", '"', "%", "\\", "a\0b \udfff*"])
def test_any_search_is_answered(store, made, entity, typed):
    made(entity)
    assert store.read(listing.count, Listing(entity, search=typed)).rows >= 0
