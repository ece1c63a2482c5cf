"""A company's address for its persons: who follows by itself, who was changed by hand, one write and one undo."""

import pytest

from app.models import Company, Person
from app.models.change import UNDO
from app.services import inheriting, records, undo
from app.services.inheriting import Done, Wanted
from app.store import record

HOME = {"street": "Havnegade 4", "post_code": "8000", "city": "Aarhus", "country": "DK"}
AWAY = {"street": "Kajen 1", "post_code": "5000", "city": "Odense", "country": "DK"}


@pytest.fixture
def save(store):
    def act(entity, id=None, **values):
        version = store.read(record.load, entity, id).version if id else 0
        return store.write("Save", records.save, entity, values, id, version).result.id

    return act


@pytest.fixture
def alfa(save):
    return save(Company, name="Alfa", phone="+4533123456", **HOME)


@pytest.fixture
def persons(save, alfa):
    """One with the company's address, one with an own one, one with none; and one of another company."""
    other = save(Company, name="Beta")
    save(Person, last_name="Else", company_id=other, **HOME)
    own = HOME | {"street": "Solvej 9"}
    many = {"Same": HOME, "Own": own, "None": {}}
    return {name: save(Person, last_name=name, company_id=alfa, **values) for name, values in many.items()}


def lines(store, company, *groups):
    return store.read(inheriting.lines, company, *([groups] if groups else []))


def test_who_had_the_former_address_or_none_follows_and_who_was_changed_by_hand_does_not(store, save, alfa, persons):
    save(Company, alfa, **AWAY)
    found = {line.name: (line.old, line.new, line.follows) for line in lines(store, alfa, "address")}
    new = "Kajen 1, 5000, Odense, Denmark"
    assert found == {
        "None": ("", new, True),
        "Own": ("Solvej 9, 8000, Aarhus, Denmark", new, False),
        "Same": ("Havnegade 4, 8000, Aarhus, Denmark", new, True),
    }


def test_what_the_company_had_long_ago_is_followed_too(store, save, alfa, persons):
    save(Company, alfa, **AWAY)
    save(Company, alfa, street="Torvet 2")
    assert {line.name for line in lines(store, alfa, "address") if line.follows} == {"None", "Same"}


def test_the_fields_of_a_group_go_together(store, save, alfa, persons):
    save(Company, alfa, street="Kajen 1")
    found = next(line for line in lines(store, alfa, "address") if line.name == "Own")
    assert (found.new, found.follows) == ("Kajen 1, 8000, Aarhus, Denmark", False)


def test_only_the_fields_that_changed_are_offered(store, save, alfa, persons):
    assert inheriting.touched({"phone", "notes"}) == ("phone",)
    assert inheriting.touched({"city", "language"}) == ("address", "language")
    assert inheriting.touched({"name"}) == ()
    save(Company, alfa, phone="+4599887766")
    assert {line.group for line in lines(store, alfa, "phone")} == {"phone"}


def test_what_the_company_does_not_have_is_not_taken_from_its_persons(store, save, alfa, persons):
    save(Person, persons["Own"], web="https://example.dk")
    assert not [line for line in lines(store, alfa) if line.group == "web"]


def test_it_is_one_write_and_one_undo(store, save, alfa, persons):
    save(Company, alfa, **AWAY)
    wanted = [Wanted(line.person, line.version, (line.group,)) for line in lines(store, alfa, "address") if line.follows]
    done = store.write("Apply", inheriting.apply, alfa, wanted)
    assert done.result == Done(2)
    cities = {name: store.read(record.load, Person, id).values["city"] for name, id in persons.items()}
    assert cities == {"Same": "Odense", "None": "Odense", "Own": "Aarhus"}
    store.submit("Undo", undo.reverse, done.changes.operation, origin=UNDO, reverses=done.changes.operation).result()
    cities = {name: store.read(record.load, Person, id).values["city"] for name, id in persons.items()}
    assert cities == {"Same": "Aarhus", "None": "", "Own": "Aarhus"}


def test_a_person_changed_or_gone_meanwhile_is_left_out_by_name(store, save, alfa, persons):
    save(Company, alfa, **AWAY)
    wanted = [Wanted(line.person, line.version, (line.group,)) for line in lines(store, alfa, "address")]
    save(Person, persons["Same"], city="Vejle")
    store.write("Delete", records.delete, Person, [persons["Own"]])
    done = store.write("Apply", inheriting.apply, alfa, wanted).result
    assert done.n == 1
    assert any(sentence.startswith("Same was changed by") for sentence in done.left)
    assert len(done.left) == 2
    assert store.read(record.load, Person, persons["Same"]).values["city"] == "Vejle"


def test_every_group_is_of_fields_that_both_have():
    for group in inheriting.GROUPS:
        for name in group.fields:
            assert hasattr(Company, name)
            assert hasattr(Person, name)
