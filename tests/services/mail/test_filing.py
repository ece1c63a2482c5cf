"""Mails, files and texts become activities of whoever they were dropped on, with everybody in them known (C-06, N-16, N-18)."""

import datetime as dt

import pytest
from sqlalchemy import select

from app import settings
from app.formats import zones
from app.models import Activity, Attendee, Case, Company, CompanyEmail, Person, User
from app.models.activity import CONTRACT, EMAIL, NOTE, QUOTE, ActivityStatus, AttendeeRole, Direction, Initiator
from app.models.fields import MEMO_LENGTH
from app.services import attachments, company_settings, records, undo
from app.services.mail import child, collecting, filing
from app.services.mail.filing import Dropped, Links
from app.services.mail.message import Mail
from tests import mails


@pytest.fixture(autouse=True)
def at_home(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Prague")
    monkeypatch.setattr(filing, "here", lambda: zones.ZoneInfo("Europe/Prague"))
    monkeypatch.setattr(filing, "local_zone", lambda: "Europe/Prague")


@pytest.fixture
def save(store):
    return lambda entity, **values: store.write("Save", records.save, entity, values).result.id


@pytest.fixture
def office(save):
    """A company with a person, a case, and one of us."""
    company = save(Company, name="Nordic Timber")
    return {
        "company": company,
        "person": save(Person, first_name="Lars", last_name="Holm", company_id=company, email="Lars@Nordic-Timber.test"),
        "case": save(Case, title="Press", company_id=company),
        "ida": save(User, name="Ida Berg", email="Ida@kontor.test"),
    }


def file(store, raw, links=filing.NOWHERE, name="offer.eml"):
    dropped = [Dropped(name, raw, child.read(raw))]
    (filed,) = store.write("Note", filing.file_all, dropped, links).result
    return filed


def activity(store, id):
    names = ("type_id", "subject", "text", "planned_on", "planned_at", "zone", "direction", "initiated_by", "status", "done_on")
    names += ("company_id", "person_id", "case_id", "responsible_id", "uid")

    def read(session):
        found = session.get_one(Activity, id)
        return {name: getattr(found, name) for name in names}

    return store.read(read)


def attendees(store, id):
    columns = (Attendee.email, Attendee.name, Attendee.role, Attendee.person_id, Attendee.user_id)
    stmt = select(*columns).where(Attendee.activity_id == id).order_by(Attendee.email)
    return store.read(lambda session: [tuple(row) for row in session.execute(stmt)])


def test_a_mail_becomes_an_activity_of_the_person_who_wrote_it(store, office):
    filed = file(store, mails.eml(cc="unknown@else.test"))
    assert not filed.there
    found = activity(store, filed.id)
    assert [found["type_id"], found["subject"], found["text"]] == [
        EMAIL, "Offer for the press", "Dear Ida,\nplease find our offer.",
    ]  # fmt: skip
    assert [found["planned_on"], found["planned_at"], found["zone"]] == [dt.date(2026, 11, 3), dt.time(10, 20), "Europe/Prague"]
    assert [found["direction"], found["initiated_by"]] == [Direction.INBOUND, Initiator.THEM]
    assert [found["status"], found["done_on"]] == [ActivityStatus.COMPLETED, dt.date(2026, 11, 3)]
    assert [found["person_id"], found["company_id"]] == [office["person"], office["company"]]
    assert found["responsible_id"] == office["ida"]
    assert attendees(store, filed.id) == [
        ("ida@kontor.test", "Ida Berg", AttendeeRole.REQUIRED, None, office["ida"]),
        ("lars@nordic-timber.test", "Lars Holm", AttendeeRole.ORGANISER, office["person"], None),
        ("unknown@else.test", "", AttendeeRole.OPTIONAL, None, None),
    ]


def test_the_mail_itself_and_its_files_are_kept_as_they_came(store, office):
    raw = mails.parts(
        "Content-Type: text/plain\n\nSee the file.",
        'Content-Type: text/plain; name="../../prices.txt"\n\n1 000',
        subject="CON: a/b",
    )
    filed = file(store, raw)
    kept = store.read(attachments.listed, filed.id)
    assert [each.name for each in kept] == ["CON a b.eml", "prices.txt"]
    assert store.read(attachments.content, kept[0].id) == raw
    assert store.read(attachments.content, kept[1].id) == b"1 000"
    assert kept[0].media_type == "message/rfc822"


def test_what_one_of_us_sent_is_outbound(store, office):
    heads = {"from": "ida@KONTOR.test", "to": "lars@nordic-timber.test"}
    found = activity(store, file(store, mails.eml(**heads)).id)
    assert [found["direction"], found["initiated_by"], found["person_id"]] == [Direction.OUTBOUND, Initiator.US, office["person"]]


def test_the_own_company_is_us_as_well(store, office):
    changes = {settings.COMPANY_EMAIL.key: "info@kontor.test"}
    store.write("Settings", company_settings.save, changes, {settings.COMPANY_EMAIL.key: ""})
    found = activity(store, file(store, mails.eml(**{"from": "Info@kontor.test", "to": "lars@nordic-timber.test"})).id)
    assert [found["direction"], found["person_id"]] == [Direction.OUTBOUND, office["person"]]


@pytest.mark.parametrize("entity", [Company, CompanyEmail])
def test_a_company_is_known_by_any_of_its_addresses(store, save, office, entity):
    other = save(Company, name="Cluj Metal", **({"email": "Sales@cluj.test"} if entity is Company else {}))
    if entity is CompanyEmail:
        save(CompanyEmail, company_id=other, email="Sales@cluj.test")
    found = activity(store, file(store, mails.eml(**{"from": "sales@cluj.test"})).id)
    assert [found["company_id"], found["person_id"]] == [other, None]


def test_it_belongs_to_what_it_was_dropped_on(store, save, office):
    other = save(Company, name="Cluj Metal")
    on_case = activity(store, file(store, mails.eml(message_id="<1@x.test>"), Links(case_id=office["case"])).id)
    assert [on_case[name] for name in ("case_id", "company_id", "person_id")] == [
        office["case"],
        office["company"],
        office["person"],
    ]
    on_other = file(store, mails.eml(message_id="<2@x.test>"), Links(company_id=other))
    found = activity(store, on_other.id)
    assert [found["company_id"], found["person_id"]] == [other, None]  # Lars works elsewhere; he took part all the same
    assert office["person"] in [row[3] for row in attendees(store, on_other.id)]


def test_of_two_persons_with_one_address_the_one_of_the_company_is_meant(store, save, office):
    other = save(Company, name="Cluj Metal")
    twin = save(Person, last_name="Holm", company_id=other, email="lars@nordic-timber.test")
    found = activity(store, file(store, mails.eml(), Links(company_id=other)).id)
    assert found["person_id"] == twin


def test_the_same_mail_is_there_already(store, office):
    first = file(store, mails.eml())
    again = file(store, mails.eml("Another body"), Links(case_id=office["case"]))
    assert again == (first.id, "Offer for the press", True)
    assert len(store.read(attachments.listed, first.id)) == 1
    bare = mails.eml(message_id="")
    assert [file(store, bare).there, file(store, bare).there] == [False, True]
    assert not file(store, mails.eml("Other words", message_id="")).there
    assert not file(store, mails.eml(message_id=f"<{'x' * 900}@x.test>")).there
    assert file(store, mails.eml(message_id=f"<{'x' * 900}@x.test>")).there


def test_a_mail_whose_activity_was_deleted_is_filed_again(store, office):
    first = file(store, mails.eml())
    store.write("Delete", records.delete, Activity, [first.id])
    assert not file(store, mails.eml()).there


def test_several_are_one_write_and_one_undo(store, office):
    raw = mails.eml()
    dropped = [Dropped("a.eml", raw, child.read(raw)), Dropped("plan.png", b"\x89PNG"), Dropped(text="Call back\non Friday")]
    written = store.write("Note 3 things on Nordic Timber", filing.file_all, dropped, Links(company_id=office["company"]))
    assert len(written.result) == 3
    assert [activity(store, each.id)["company_id"] for each in written.result] == [office["company"]] * 3
    store.write("Undo", undo.reverse, written.changes.operation)
    assert store.read(lambda s: s.scalars(select(Activity.id).where(Activity.deleted.is_(False))).all()) == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Tilbud 1042.pdf", QUOTE),
        ("poptávka.docx", filing.INQUIRY),
        ("Contract_2026.pdf", CONTRACT),
        ("plan.png", NOTE),
        (".hidden", NOTE),
    ],
)
def test_any_file_is_noted_as_what_its_name_says(store, office, name, kind):
    (filed,) = store.write("Note", filing.file_all, [Dropped(name, b"abc")], Links(person_id=office["person"])).result
    found = activity(store, filed.id)
    assert [found["type_id"], found["person_id"], found["company_id"]] == [kind, office["person"], office["company"]]
    assert found["status"] is ActivityStatus.COMPLETED
    (kept,) = store.read(attachments.listed, filed.id)
    assert store.read(attachments.content, kept.id) == b"abc"


def test_what_could_not_be_read_is_kept_with_the_name_of_its_file(store, office):
    filed = file(store, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 broken", name="Re offer.msg")
    assert filed.subject == "Re offer"
    (kept,) = store.read(attachments.listed, filed.id)
    assert [kept.name, store.read(attachments.content, kept.id)[:4]] == ["Re offer.msg", b"\xd0\xcf\x11\xe0"]


@pytest.mark.parametrize(
    "mail",
    [
        Mail(),
        Mail(subject="x" * 5000, text="y" * 200_000),
        Mail(date=dt.datetime(9999, 12, 31, 23, 59, tzinfo=dt.timezone(dt.timedelta(hours=-12)))),
        Mail(date=dt.datetime(1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=12)))),
        child.read(mails.eml(to=", ".join(f"n{n}@x.test" for n in range(600)))),
        child.read(mails.eml(**{"from": "\udcff" * 300 + "<" + "a" * 300 + "@x.test>", "subject": "\0\udced\udca0\udc80"})),
    ],
    ids=["nothing", "long", "late", "early", "many", "broken"],
)
def test_whatever_a_mail_says_it_is_filed(store, office, mail):
    (filed,) = store.write("Note", filing.file_all, [Dropped("a.eml", b"raw", mail)], filing.NOWHERE).result
    found = activity(store, filed.id)
    assert found["subject"]
    assert len(found["text"]) <= MEMO_LENGTH


def test_a_mail_is_found_by_the_words_of_its_files(store, office, tmp_path):
    pieces = ["Content-Type: text/plain\n\nSee the file.", 'Content-Type: text/plain; name="p.txt"\n\nwalzwerk']
    pieces.append("Content-Type: message/rfc822\n\nSubject: Question\nFrom: x@y.test\n\nkaltband")
    (tmp_path / "offer.eml").write_bytes(mails.parts(*pieces))
    found = collecting.collect([tmp_path / "offer.eml", tmp_path / "gone.eml", tmp_path])
    assert [len(found.dropped), len(found.problems)] == [1, 2]
    (filed,) = store.write("Note", filing.file_all, found.dropped, filing.NOWHERE).result
    words = [store.read(attachments.words_of, each.id) for each in store.read(attachments.listed, filed.id)]
    assert words == ["See the file.", "walzwerk", "kaltband"]
