"""The search over everything finds the same on both stores, whoever wrote, newest first."""

import shutil

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import text, update

from app.formats import Kind, fold
from app.formats.search_words import LONGEST_TEXT, indexed, kind_word, plain
from app.models import (
    ENTITIES,
    EXTRAS,
    Address,
    Attachment,
    Attendee,
    Case,
    CaseCompetitor,
    CaseInfluencer,
    Company,
    CompanyEmail,
    Person,
    PersonPrivate,
)
from app.models.change import IMPORT, UNDO
from app.services import records, undo
from app.store import backup, health, indexing, search, search_text, stamps
from app.store.database import Database
from tests import makers
from tests.samples import Samples
from tests.store import outside


def found(store, typed, *kinds, limit=50):
    store.index_all()
    return [hit.title for hit in store.read(search.find, typed, kinds, limit)]


@pytest.fixture
def new(store):
    """new(makers.company, "Alfa") -> id"""
    return lambda make, *args, **values: store.write("New", lambda session: make(session, *args, **values).id).result


def take_back(store, written):
    operation = written.changes.operation
    store.submit("Undo", undo.reverse, operation, origin=UNDO, reverses=operation).result()


# What is found ----------------------------------------------------------------------------------------------------


def test_every_text_of_a_record_and_of_its_parts_finds_it(store):
    """A marker word in each textual field there is, of every kind of record and of part."""
    sought = []

    def fill(session):
        samples = Samples(session)
        for entity in search_text.FOUND:
            for holder in (entity, *search_text.parts_of(entity)):
                values = samples.values(holder, 1)
                texts = [d for d in search_text._texts(holder) if d.kind in (Kind.TEXT, Kind.MEMO) and d.field.edited]
                marked = {d.name: f"zq{holder.__tablename__}{d.name}".replace("_", "") for d in texts if d.name in values}
                saved = records.save(session, holder, values | marked)
                owner = values[holder.__owner__] if holder.__owner__ else saved.id
                sought.extend((word, entity, owner) for word in marked.values())

    store.write("Fill", fill)
    store.index_all()
    assert len(sought) > 30
    for word, entity, id in sought:
        hits = store.read(search.find, word)
        assert (entity, id) in [(hit.entity, hit.id) for hit in hits], word


PHONES = ("+45 33 12 34 56", "33123456", "3312 3456", "33-12-34-56", "(33) 12 34 56", "0045 33123456", "331234")


@pytest.mark.parametrize("typed", PHONES)
def test_a_number_is_found_in_any_way_of_writing_it(store, new, typed):
    new(makers.company, "Alfa", phone="+4533123456")
    new(makers.company, "Beta", phone="+4599123456")
    assert found(store, typed) == ["Alfa"]


def test_what_only_some_may_know_of_a_person_is_not_found(store, new):
    person = new(makers.person, "Nováková")
    values = {"person_id": person, "interests": "falconry", "private_notes": "secret", "private_phone": "+4533123456"}
    store.write("Private", lambda session: records.save(session, PersonPrivate, values).id)
    assert found(store, "falconry") == found(store, "secret") == found(store, "33123456") == []
    assert found(store, "novakova") == ["Nováková"]


def test_newest_changes_come_first(store, new):
    one, two = new(makers.company, "Alfa One"), new(makers.company, "Alfa Two")
    assert found(store, "alfa") == ["Alfa Two", "Alfa One"]
    store.write("Save", lambda session: records.save(session, Company, {"notes": "x"}, one, 1))
    assert found(store, "alfa") == ["Alfa One", "Alfa Two"]
    assert found(store, "alfa", limit=1) == ["Alfa One"]
    assert store.read(search.count, "alfa") == 2
    assert two


def test_a_change_of_a_part_counts_as_a_change_of_its_record(store, new):
    one, two = new(makers.company, "Alfa One"), new(makers.company, "Alfa Two")
    address = store.write("New", lambda session: records.save(session, Address, {"company_id": one, "city": "Zwickau"})).result
    assert found(store, "alfa") == ["Alfa One", "Alfa Two"]
    assert found(store, "zwick") == ["Alfa One"]
    store.write("Delete", lambda session: records.delete(session, Address, [address.id]))
    assert found(store, "zwick") == []
    assert two


def test_the_record_with_the_number_typed_comes_first(store, new):
    company = new(makers.company, "Old")
    ids = [new(makers.case, f"Case {n}", company_id=company, number=n) for n in (142, 1420, 14201, 1499)]
    assert found(store, "142") == ["Case 142", "Case 14201", "Case 1420"]
    assert found(store, "case 142")[0] == "Case 142"
    assert found(store, "case 142", Company) == []
    assert len(ids) == 4


def test_what_is_called_so_comes_before_what_only_mentions_it(store, new):
    called = new(makers.company, "Alfa Zink")
    for n in range(7):
        new(makers.company, f"Beta {n}", notes="sells for Alfa Zink")
    assert found(store, "alfa") == ["Alfa Zink", *(f"Beta {n}" for n in range(6, -1, -1))]
    assert found(store, "zink alfa", limit=2) == ["Alfa Zink", "Beta 6"]
    assert called


def test_a_kind_is_asked_for_by_its_name_or_by_choosing_it(store, new):
    company = new(makers.company, "Alfa")
    new(makers.person, "Alfan", company_id=company)
    new(makers.case, "Alfa press", company_id=company)
    assert found(store, "alfa") == ["Alfa press", "Alfan", "Alfa"]
    assert found(store, "alfa", Person, Case) == ["Alfa press", "Alfan"]
    assert found(store, "companies alfa") == ["Alfa"]
    assert found(store, "cases") == ["Alfa press"]


def test_a_new_name_is_found_at_all_that_show_it_without_making_them_new(store, new):
    company = new(makers.company, "Alfa")
    new(makers.person, "Holm", company_id=company)
    case = new(makers.case, "Press", company_id=company)
    rival = new(makers.company, "Rival")
    values = {"case_id": case, "company_id": rival}
    store.write("Rival", lambda session: records.save(session, CaseCompetitor, values))
    newest = new(makers.company, "Newest")
    assert found(store, "alfa") == ["Alfa", "Press", "Holm"]
    for id, name in ((company, "Beta"), (rival, "Foe")):
        store.write("Rename", lambda session, id=id, name=name: records.save(session, Company, {"name": name}, id, 1))
    assert found(store, "alfa") == found(store, "rival") == []
    assert found(store, "beta") == ["Beta", "Press", "Holm"]
    assert found(store, "foe") == ["Foe", "Press"]
    assert newest


def test_a_renamed_person_is_found_at_the_cases_that_name_one(store, new):
    person, case = new(makers.person, "Holm"), new(makers.case, "Press")
    values = {"case_id": case, "person_id": person}
    store.write("Influencer", lambda session: records.save(session, CaseInfluencer, values))
    store.write("Marry", lambda session: records.save(session, Person, {"last_name": "Lund"}, person, 1))
    assert found(store, "holm") == []
    assert found(store, "lund") == ["Lund", "Press"]


HOSTILE = ['"', '" OR "', "a* NOT b", "words:a", "^a", "NEAR(a b)", "a & !b", "'a':*", "\\", "%_", "a\0b", "\ud800", "--", "<->",
           "(", ")", "a AND"]  # fmt: skip


@pytest.mark.parametrize("typed", HOSTILE)
def test_what_looks_like_a_query_is_text(store, new, typed):
    new(makers.company, "Alfa and or not near words")
    assert found(store, typed) in ([], ["Alfa and or not near words"])


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
@example("'" * 30)
def test_whatever_is_typed_is_answered(store, typed):
    assert store.read(search.find, typed) == []
    assert store.read(search.count, typed) == 0


# Both stores alike ------------------------------------------------------------------------------------------------

LETTERS = [chr(code) for code in (*range(1, 0xD800), *range(0xE000, 0x10000), *range(0x1F300, 0x1FA00), *range(0x20000, 0x20100))]


def in_sql(connection, function, texts):
    query = f"SELECT {function}(t) FROM unnest(%s::text[]) WITH ORDINALITY u(t, n) ORDER BY n"  # noqa: S608 - our own names
    return [row[0] for row in connection.execute(query, (texts,))]


def test_every_letter_is_folded_and_parted_alike_by_python_and_by_the_server(store_url):
    with outside.connection_of(store := Database(store_url)) as connection:
        around = [f"a{letter}b" for letter in LETTERS]
        for function, ours in (("kontor_fold", fold), ("kontor_plain", plain)):
            wrong = [(a, b) for a, b in zip(in_sql(connection, function, around), map(ours, around), strict=True) if a != b]
            assert wrong == []
    store.close()


PIECES = st.sampled_from(["aa", "Ä", "ae", "Ø", "33 12", "+45", "\n", ";ext=", "A/S", "€", "ÅÅ", "x" * 70, "ŠŤ", "ΣΣ", "Й", "й"])
TEXTS = st.lists(st.one_of(PIECES, st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))).map("".join)


@pytest.fixture(scope="module")
def server(new_postgres, template_database):
    store = Database(new_postgres(template=template_database))
    with outside.connection_of(store) as connection:
        yield connection
    store.close()


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS), min_size=1))
def test_every_text_has_the_same_words_in_python_and_on_the_server(server, texts):
    for title, body, numbers in texts:
        words = "SELECT tsvector_to_array(kontor_words(%s, %s, %s, %s))"
        theirs = server.execute(words, (kind_word("cases"), title, body, numbers)).fetchone()[0]
        assert sorted(theirs) == sorted(set(indexed("cases", title, body, numbers)))


def test_the_longest_memos_are_saved_and_found(store, new):
    memo = " ".join(f"{n}ž" for n in range(16_000))[:100_000]
    company = new(makers.company, "Long", notes=memo)
    case = new(makers.case, "Longest", company_id=company, notes=memo, strengths=memo, weaknesses=memo, plan="語" * 99_999)
    assert found(store, "0ž 15000ž")[-1:] == ["Long"] or len(memo) > LONGEST_TEXT
    assert found(store, "longest") == ["Longest"]
    assert case


NAME = st.sampled_from(["Alfa", "Ærø", "aero", "Škoda", "33123456", "+45 33 12 34 56", "dk", "A/S", "Aalborg", "Ål", "142", "a b"])
NAMES = st.lists(NAME, min_size=1, max_size=4).map(" ".join)


@pytest.fixture(scope="module")
def twins(tmp_path_factory, template_file, new_postgres, template_database):
    path = shutil.copyfile(template_file, tmp_path_factory.mktemp("twins") / "company.kontor")
    both = Database(path), Database(new_postgres(template=template_database))
    yield both
    for store in both:
        store.close()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NAMES, NAMES, NAMES)
def test_both_stores_find_the_same_in_the_same_order(twins, name, notes, typed):
    for store in twins:
        store.write("New", lambda session: makers.company(session, name, notes=notes, phone=typed[:20]).id)
    for query in (typed, name, notes, typed[:2], typed[:5], f"company {typed}"):
        file, office = (found(store, query, limit=1000) for store in twins)
        assert file == office
        assert name in file or query not in (name, notes)


@pytest.fixture(scope="module")
def crowd(new_postgres, template_database):
    """Records of which every second, every fifth and only the oldest and the newest have a word."""
    database = Database(new_postgres(template=template_database))

    def fill(session):
        for n in range(60):
            words = ["second"] * (n % 2 == 0) + ["fifth"] * (n % 5 == 0) + ["old"] * (n < 7) + ["new"] * (n > 54)
            makers.company(session, f"Company {n}", notes=" ".join(words))
            session.flush()

    database.write("Fill", fill)
    yield database
    database.close()


@pytest.mark.parametrize(("near", "far", "few"), [(2, 4, 1), (10, 30, 3), (30, 50, 40), (500, 500, 3), (1, 1, 0)])
def test_a_server_finds_the_newest_whichever_way_it_looks(crowd, near, far, few):
    plain = "SELECT record FROM search_text WHERE words @@ CAST(%(q)s AS tsquery) ORDER BY seq DESC LIMIT %(n)s"
    looks = f"SELECT record FROM {search.newest_first('q', 'n', near, far, few)} found"  # noqa: S608

    def answer(session, sql, word, n):
        return session.connection().exec_driver_sql(sql, {"q": f"'{word}':*", "n": n}).scalars().all()

    for word in ("second", "fifth", "old", "new", "none", "company"):
        for n in (1, 5, 50):
            assert crowd.read(answer, looks, word, n) == crowd.read(answer, plain, word, n), (word, n)


# Who writes, and how ----------------------------------------------------------------------------------------------


def test_undo_and_delete_are_followed(store, new):
    one = new(makers.company, "Alfa")
    written = store.write("Rename", lambda session: records.save(session, Company, {"name": "Beta"}, one, 1))
    assert (found(store, "alfa"), found(store, "beta")) == ([], ["Beta"])
    take_back(store, written)
    assert (found(store, "alfa"), found(store, "beta")) == (["Alfa"], [])
    deleted = store.write("Delete", lambda session: records.delete(session, Company, [one]))
    assert found(store, "alfa") == []
    take_back(store, deleted)
    assert found(store, "alfa") == ["Alfa"]


def test_bulk_writes_are_followed(store):
    def act(session):
        stamps.insert_many(session, Company, [{"name": f"Bulk {n}"} for n in range(300)])

    store.submit("Import", act, origin=IMPORT).result()
    assert len(found(store, "bulk", limit=1000)) == 300
    assert found(store, "bulk")[0] == "Bulk 299"
    store.write(
        "Rename", lambda session: session.execute(update(Company).values(name="Flat", version=Company.version + 1)).rowcount
    )
    assert found(store, "bulk") == []
    assert len(found(store, "flat", limit=1000)) == 300


def test_other_programs_are_followed(store, new):
    new(makers.company, "Alfa")
    outside.run(store, "UPDATE companies SET name = 'Typed in psql', version = version + 1")
    assert (found(store, "alfa"), found(store, "psql")) == ([], ["Typed in psql"])


def test_a_restored_backup_is_searched_as_it_was(store_file, tmp_path):
    store = Database(store_file)
    store.write("New", lambda session: makers.company(session, "Alfa").id)
    made = backup.backup(store, tmp_path / "copy.kontor")  # perhaps before the index followed
    store.write("New", lambda session: makers.company(session, "Alfa Two").id)
    store.index_all()
    store.close()
    backup.restore(made, store_file)
    store = Database(store_file)
    assert found(store, "alfa") == ["Alfa"]
    assert [f for f in health.check(store, deep=True) if f.level != "ok"] == []
    store.close()


def test_a_crash_between_a_save_and_its_indexing_loses_nothing(store_file, tmp_path, monkeypatch):
    monkeypatch.setattr(indexing.Follower, "saved", lambda self: None)  # nobody indexes any more
    store = Database(store_file)
    store.write("New", lambda session: makers.company(session, "Alfa").id)
    copy = tmp_path / "crashed.kontor"
    for end in ("", "-wal"):
        shutil.copyfile(f"{store_file}{end}", f"{copy}{end}")
    store.close()
    after = Database(copy)
    assert after.read(search.find, "alfa") == []
    assert found(after, "alfa") == ["Alfa"]
    after.close()


def test_a_turn_that_fails_loses_nothing_and_says_so(store_file, monkeypatch, caplog):
    store = Database(store_file)

    def failing(*args):
        raise OSError("disk")

    monkeypatch.setattr(indexing, "indexed", failing)
    with pytest.raises(OSError):
        store.write("New", lambda session: makers.company(session, "Alfa").id) and store.index_all()
    monkeypatch.undo()
    assert found(store, "alfa") == ["Alfa"]
    store.close()


def test_the_index_follows_by_itself_soon_after_a_save(store_file, qtbot):
    store = Database(store_file)
    store.write("New", lambda session: makers.company(session, "Alfa").id)
    qtbot.waitUntil(lambda: [hit.title for hit in store.read(search.find, "alfa")] == ["Alfa"], timeout=5000)
    store.close()


def test_the_index_follows_what_another_program_wrote_while_the_window_is_open(store_file, qtbot):
    store = Database(store_file)
    store.write("New", lambda session: makers.company(session, "Alfa").id)
    store.index_all()
    store.close()
    store = Database(store_file)  # writes nothing itself
    store.listen()

    def followed():  # again and again, since nobody tells when listening has begun
        outside.run(store, "UPDATE companies SET name = 'Elsewhere ' || version, version = version + 1")
        return len(store.read(search.find, "elsewhere")) == 1

    qtbot.waitUntil(followed, timeout=20_000)
    store.close()


def test_saves_stay_careful_after_the_index_followed(store_file):
    store = Database(store_file)
    for _ in range(2):
        store.write("New", lambda session: makers.company(session, "Alfa").id)
        store.index_all()
        how = store.write("Look", lambda session: session.execute(text("PRAGMA synchronous")).scalar()).result
        assert how == 2
    store.close()


def test_a_turn_of_indexing_lasts_no_longer_than_it_may(store_file, monkeypatch):
    """However many wait: a save in between waits for one turn only."""
    monkeypatch.setattr(indexing, "LONG", 0.0)
    store = Database(store_file)
    store.write("Many", lambda session: stamps.insert_many(session, Company, [{"name": f"Bulk {n}"} for n in range(1200)]))
    waiting = "SELECT count(*) FROM search_queue"
    turn, left = indexing.Turn(), []
    for _ in range(3):
        assert store._writer.submit(_one, store, turn).result()
        left.append(store.read(lambda session: session.execute(text(waiting)).scalar()))
    assert left == [1199, 1198, 1197]
    store.close()


def _one(store, turn):
    with store._session() as session, session.begin():
        return turn(session)


# Care -------------------------------------------------------------------------------------------------------------

BROKEN = {
    "a text that is missing": "DELETE FROM search_text",
    "a text that is stale": "UPDATE search_text SET body = 'x'",
    "a text of a record that is gone": "UPDATE companies SET deleted = true, version = version + 1",
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_wrong_index_is_found_and_mended(store, new, what):
    new(makers.company, "Alfa", notes="Note")
    store.index_all()
    assert [f for f in health.check(store) if f.level != "ok"] == []
    if "gone" in what:  # by somebody who switched the rules off
        outside.run(store, "ALTER TABLE companies DISABLE TRIGGER ALL" if store.server else "DROP TRIGGER companies_search_update")
    outside.run(store, BROKEN[what])
    wrong = {f.about: f.text for f in health.check(store) if f.level != "ok"}
    assert "1 records are not found" in wrong["Search everything"]
    store.mend_search()
    assert "Search everything" not in {f.about for f in health.check(store) if f.level != "ok"}
    assert found(store, "note") == ([] if "gone" in what else ["Alfa"])


def test_an_index_made_anew_finds_the_same_in_the_same_order(store, new):
    for n in range(5):
        new(makers.case, f"Case {n}")
    before = [found(store, typed) for typed in ("case", "alfa", "companies")]
    store.mend_search()
    assert [found(store, typed) for typed in ("case", "alfa", "companies")] == before


def test_every_kind_that_is_found_has_no_owner_and_all_of_its_parts_are_walked():
    parts = {part for entity in search_text.FOUND for part in search_text.parts_of(entity)}
    assert parts == {Address, CompanyEmail, CaseCompetitor, CaseInfluencer, Attendee, Attachment, *EXTRAS}
    assert all(not entity.__owner__ for entity in search_text.FOUND)
    assert set(search_text.FOUND) <= set(ENTITIES)
