"""Cards of persons: what goes out comes back from a real address book server unchanged, and nobody is there twice."""

import datetime as dt
import uuid

import pytest
from sqlalchemy import select

from app.models import Person, PersonPrivate
from app.services import records, undo
from app.services.exchange import entries, vcf
from app.services.exchange.plan import Fate
from app.trouble import Trouble
from tests import makers, radicale_server

NOTES = "Příliš žluťoučký kůň 🎠 úpěl; ďábelské, ódy\\\nsecond line — " * 4
FIELDS = (
    "title",
    "first_name",
    "last_name",
    "company_id",
    "function",
    "email",
    "phone",
    "mobile",
    "web",
    "notes",
    "street",
    "city",
)


@pytest.fixture(scope="module")
def radicale(tmp_path_factory):
    with radicale_server.running(tmp_path_factory.mktemp("radicale")) as server:
        yield server


@pytest.fixture
def filled(store):
    """Persons with everything, with hardly anything, and two of one name; the ids in their order."""

    def fill(session):
        acme = makers.company(session, "Ærø Stål A/S", street="Havnevej 3", post_code="5000", city="Odense", country="DK")
        makers.company(session, "Other")
        everything = {
            "first_name": "Žofie Anna", "title": "Ing.", "function": "Nákup, sklad; výroba", "email": "zofie@ærø.dk",
            "phone": "+4533123456", "mobile": "+420602123456", "web": "https://www.aero.dk/zofie",
            "notes": NOTES.strip(), "company_id": acme.id,
        }  # fmt: skip
        persons = [
            makers.person(session, "Nováková-Müller", **everything),
            makers.person(session, "Solo"),
            makers.person(session, "Jensen", first_name="Jens", company_id=acme.id),
            makers.person(session, "Jensen", first_name="Jens", street="Dlouhá 1", city="Praha", country="CZ"),
        ]
        return [person.id for person in persons]

    return store.write("Fill", fill).result


def seen(store):
    def read(session):
        found = session.scalars(select(Person).where(Person.deleted.is_(False)))
        return sorted(tuple(str(getattr(one, name)) for name in FIELDS) for one in found)

    return store.read(read)


def brought_in(store, tmp_path, data):
    path = tmp_path / "cards.vcf"
    path.write_bytes(data)
    found = entries.look(store, path)
    entries.run(store, found)
    return found


def counts(found):
    return {fate.value: n for fate, n in found.counts.items() if n}


def test_what_goes_to_an_address_book_server_comes_back_the_same_and_nobody_is_there_twice(store, filled, radicale, tmp_path):
    name = f"a{uuid.uuid4().hex}"
    radicale.make(name, "addressbook")
    before = seen(store)
    for n, id in enumerate(filled):
        data = store.read(lambda session, id=id: vcf.write(session, [[id]])[0])
        assert all(len(line) <= 75 for line in data.split(b"\r\n"))
        radicale.put(f"{name}/{n}.vcf", data, "text/vcard")
    whole = radicale.get(f"{name}/")
    assert counts(brought_in(store, tmp_path, whole)) == {"unchanged": 4}
    store.write("Empty", records.delete, Person, filled)
    assert counts(brought_in(store, tmp_path, whole)) == {"new": 4}
    assert seen(store) == before
    each = radicale.each(name, "addressbook")
    assert counts(brought_in(store, tmp_path, b"".join(each))) == {"unchanged": 4}
    assert len(seen(store)) == 4


FOREIGN = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;Eva;;Dr.
FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Dr. Eva M=FCller
ORG:Acme;Sales
TITLE:Buyer
TEL;WORK;VOICE:+45 33 12 34 56
TEL;CELL:+45 20 30 40 50
TEL;WORK;FAX:+45 33 12 34 57
EMAIL;PREF;INTERNET:eva@acme.dk
NOTE;ENCODING=QUOTED-PRINTABLE:Line one=0D=0A=
Line two
PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSk
 ZJRgABAQ

END:VCARD
BEGIN:VCARD
VERSION:4.0
N:Novák;Jan;;;
FN:Jan Novák
TEL;TYPE="work,voice";VALUE=uri:tel:+420-224-095-111
EMAIL;TYPE=home:jan@doma.cz
BDAY:19800229
ADR;TYPE=work:;;Dlouhá 1;Praha;;11000;Česko
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Acme
ORG:Acme
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Long
N:{long};;;;
END:VCARD
""".replace("{long}", "x" * 300)


def test_cards_of_every_version_are_understood_and_what_is_left_out_is_told(store, tmp_path):
    acme = store.write("Fill", lambda session: makers.company(session, "ACME", country="DK").id).result
    found = brought_in(store, tmp_path, FOREIGN.encode())
    assert counts(found) == {"new": 2, "refused": 2}
    eva, jan = (entry for entry in found.entries if entry.fate is Fate.NEW)
    assert eva.values["company_id"] == acme
    assert eva.values["notes"] == "Line one\nLine two"
    assert (eva.values["phone"], eva.values["mobile"], eva.values["title"]) == ("+4533123456", "+4520304050", "Dr.")
    assert any("PHOTO" in note for note in eva.notes)
    assert any("+45 33 12 34 57" in note for note in eva.notes)
    assert (jan.values["phone"], jan.values["city"], jan.values["country"]) == ("+420224095111", "Praha", "CZ")
    private = store.read(lambda s: s.execute(select(PersonPrivate.private_email, PersonPrivate.birthday)).one())
    assert tuple(private) == ("jan@doma.cz", dt.date(1980, 2, 29))
    refused = [entry.problem for entry in found.entries if entry.fate is Fate.REFUSED]
    assert refused[0].startswith("It names no person")
    assert "at most 200 characters" in refused[1]
    assert counts(brought_in(store, tmp_path, FOREIGN.encode())) == {"unchanged": 2, "refused": 2}


def test_somebody_known_by_address_or_by_name_and_company_is_changed_and_one_undo_takes_it_back(store, filled, tmp_path):
    before = seen(store)
    cards = (
        "BEGIN:VCARD\nVERSION:3.0\nN:Nováková-Müller;Žofie Anna;;;\nFN:x\nEMAIL:zofie@ærø.dk\nTITLE:Director\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nN:Jensen;Jens;;;\nFN:Jens Jensen\nORG:ærø stål a/s\nTEL;TYPE=CELL:+4520304050\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nN:Jensen;Jens;;;\nFN:Jens Jensen\nORG:Other\nEND:VCARD\n"
    )
    found = brought_in(store, tmp_path, cards.encode())
    assert counts(found) == {"new": 1, "changed": 2}
    assert [entry.id for entry in found.entries] == [filled[0], filled[2], None]
    operation = store.read(undo.standing, store.who)[0]
    assert operation.label == "Import cards.vcf: 3 persons"
    store.write("Undo", undo.reverse, operation.id)
    assert seen(store) == before


def test_a_file_without_cards_is_refused(store, tmp_path):
    for data in (b"", b"hello", b"BEGIN:VCARD\nFN:cut"):
        with pytest.raises(Trouble, match="holds no cards"):
            brought_in(store, tmp_path, data)
