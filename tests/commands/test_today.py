"""`kontor today`: the same day as the window shows, for people and for programs."""

import datetime as dt

from app.models import Activity, User
from app.services import records
from app.services.my_day_query import Section


def fill(store):
    def make(session):
        me = records.save(session, User, {"name": "Rita Ravn", "login": "rita"}).id
        today = dt.date.today()
        for subject, away in (("Late", -2), ("Now", 0), ("Soon", 3)):
            values = {"subject": subject, "planned_on": today + dt.timedelta(away), "responsible_id": me}
            records.save(session, Activity, values)

    from app.store.database import Database

    database = Database(store)
    database.write("Fill", make)
    database.close()


def test_the_day_of_a_user_is_told_in_its_sections(kontor, company):
    fill(company)
    ended = kontor("today", "--user", "rita", store=company)
    assert ended.code == 0
    lines = [line.split() for line in ended.out.splitlines()]
    assert [line[0] for line in lines if "Task" in line] == ["Overdue", "Today", "Next"]


def test_programs_get_every_field(kontor, company):
    fill(company)
    found = kontor("today", "--user", "rita", "--format", "json", store=company).json
    assert [(row["section"], row["subject"]) for row in found] == [
        (Section.OVERDUE.value, "Late"),
        (Section.TODAY.value, "Now"),
        (Section.SOON.value, "Soon"),
    ]
    assert all(row["id"] and row["date"] for row in found)


def test_somebody_unknown_is_told_what_to_do(kontor, company):
    ended = kontor("today", "--user", "nobody.here", store=company)
    assert ended.code == 2
    assert "--everybody" in ended.err
    assert kontor("today", "--everybody", store=company).code == 0
    assert kontor("today", "--everybody", "--user", "x", store=company).code == 2
